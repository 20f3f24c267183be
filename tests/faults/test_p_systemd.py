"""P1, P5, P7, P12, D6: the unit that `kiosk service install` writes, kept by a real systemd on a machine of its own.

No other test knows what systemd makes of its lines: under a root that can only be read cage ended at every start, and nothing else showed.
"""

import json
import shutil

import pytest

from tests.helpers.machine import PROGRAM, UNIT, Machine, machine, missing

pytestmark = [pytest.mark.long, pytest.mark.skipif(bool(missing()), reason=missing())]
KIOSK = f"/{PROGRAM}/bin/python", "-m", "kiosk"
STATE = "/var/lib/open-exhibit"
BRANCH = "kiosk show", "kiosk run", "cage"
"""What may be killed, each kept by the next."""


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    """A machine on which the exhibit was installed as a service."""
    with machine(tmp_path_factory.mktemp("machine")) as made:
        made.start()
        said = made.say(*KIOSK, "service", "install")
        assert f"Written: /etc/systemd/system/{UNIT}.service" in said, said
        yield made


@pytest.fixture
def wall(there: Machine) -> Machine:
    """The same, with the exhibit on its wall."""
    there.say("systemctl", "start", UNIT)
    there.until_shown()
    return there


def test_the_exhibit_starts_with_the_machine(there):
    """At a seat that seatd gave it, as a user that may do nothing else, and without anybody who starts it."""
    there.end()
    there.start()
    there.until_shown()
    assert (there.told("ActiveState"), there.told("NRestarts"), there.told("User")) == ("active", "0", "kiosk")
    assert {"kiosk show", "kiosk run", "curtain", "cage", "Xwayland"} <= set(there.processes())
    assert "Opened client 1 on seat0" in there.say("journalctl", "-b", "-u", "seatd", "--no-pager")
    assert {"kiosk.lock", "statistics.db", "last-words", "qml"} <= set(there.say("ls", STATE).split())


@pytest.mark.parametrize("which", BRANCH)
def test_whatever_is_killed_is_started_again(wall, which):
    """The exhibit by `kiosk run`, that and cage by systemd; nothing of what hung on it is left."""
    before = wall.processes()
    wall.kill(which, "KILL")
    wall.until_shown(after=before["kiosk show"])
    now = wall.processes()
    above = BRANCH[BRANCH.index(which) + 1 :] if which == "kiosk show" else ()
    assert {name: now[name] for name in above} == {name: before[name] for name in above}
    assert not set(now.values()) & {before[name] for name in BRANCH if name not in above}


def test_what_gives_no_sign_of_life_is_ended_and_started_again(wall):
    """`kiosk run` itself, stopped: after thirty seconds systemd knows."""
    before = wall.processes()["kiosk show"]
    stopped = wall.kill("kiosk run", "STOP")
    wall.until(lambda: "Main process exited, code=killed, status=6/ABRT" in wall.say("journalctl", "-b", "-u", UNIT, "--no-pager"))
    wall.until_shown(after=before)
    assert not wall.say("ps", "-o", "pid=", "-p", str(stopped)).strip()


def test_a_pack_is_installed_beside_the_running_service(wall):
    """As the documentation has it: made and signed by root here, its key in /etc, installed as the user of the service; and back again."""
    wall.say(
        "sh", "-c", "mkdir -p /srv/desk && cd /srv/desk && ssh-keygen -q -t ed25519 -N '' -f key -C curator && mkdir -p /etc/open-exhibit"
    )
    wall.say("sh", "-c", "echo \"curator $(cut -d' ' -f1,2 /srv/desk/key.pub)\" > /etc/open-exhibit/allowed_signers")
    wall.say(*KIOSK, "new", "/srv/desk/our-town")
    made = wall.say(*KIOSK, "pack", "/srv/desk/our-town", "--out", "/srv/our-town.exhibit", "--key", "/srv/desk/key")
    assert "our-town version 1" in made, made
    before = wall.processes()["kiosk show"]
    assert "sudo -u kiosk kiosk" in wall.say(*KIOSK, "install", "/srv/our-town.exhibit")
    done = wall.say("runuser", "-u", "kiosk", "--", *KIOSK, "install", "/srv/our-town.exhibit")
    assert "our-town version 1 (signed by curator) is installed" in done, done
    wall.until_shown(after=before)
    record = json.loads(wall.say("cat", f"{STATE}/packs/record.json"))
    assert list(record["unproven"]) == [record["current"]]
    wall.say("runuser", "-u", "kiosk", "--", *KIOSK, "rollback")
    wall.until(lambda: json.loads(wall.say("cat", f"{STATE}/packs/record.json"))["current"] == "")


def test_what_was_counted_is_found_by_whoever_asks_for_a_report(wall):
    """Root, and the user of the service: both are led to its own folder, where nothing but the beginning was counted yet."""
    for who in ((), ("runuser", "-u", "kiosk", "--")):
        said = wall.say(*who, *KIOSK, "report", "--out", "/srv/report")
        assert f"{STATE}/statistics.db: nothing has been counted yet" in said, said


def test_the_doctor_finds_a_healthy_kiosk_healthy(wall):
    """Typed at the console of a machine whose only screen is the kiosk's."""
    said = wall.say(*KIOSK, "doctor")
    assert "None is named here, and none has to be: the service draws on the screen" in said, said
    assert f"{STATE} can be written" in said, said
    assert said.rstrip().endswith("Nothing is missing."), said


def test_asked_to_end_it_is_gone_and_stays_gone(wall):
    """All of it, and no code of an error."""
    wall.say("systemctl", "stop", UNIT)
    assert (wall.told("ActiveState"), wall.told("Result"), wall.processes()) == ("inactive", "success", {})


def test_where_staff_has_left_it_is_not_started_again(wall):
    """Though cage tells systemd nothing of how it ended."""
    wall.say("runuser", "-u", "kiosk", "--", "touch", f"/run/{UNIT}/exhibit-was-left")
    wall.kill("cage", "TERM")
    wall.until(lambda: wall.told("ActiveState") == "failed")
    assert (wall.told("ExecMainStatus"), wall.told("SubState"), wall.processes()) == ("76", "failed", {})
    wall.say("systemctl", "reset-failed", UNIT)


DESKTOP = """[Service]
User=desk
ExecStart=/usr/bin/Xvfb :0 -screen 0 1920x1080x24 -auth /home/desk/.Xauthority -nolisten tcp
"""


@pytest.mark.skipif(any(shutil.which(name) is None for name in ("Xvfb", "xauth")), reason="apt-get install xvfb xauth")
def test_a_desktop_that_logs_in_by_itself_is_covered(there):
    """The same for X11: as the user whose desktop it is, and no more where it was for cage. What is asked of systemd last holds alone."""
    there.say("systemctl", "stop", UNIT)
    there.say("useradd", "-m", "desk")
    there.say("runuser", "-u", "desk", "--", "xauth", "-f", "/home/desk/.Xauthority", "add", ":0", ".", "0123456789abcdef0123456789abcdef")
    there.say("sh", "-c", f"echo '{DESKTOP}' > /etc/systemd/system/desktop.service; systemctl daemon-reload; systemctl start desktop")
    said = there.say(*KIOSK, "service", "install", "--for", "x11", "--user", "desk")
    assert "multi-user.target.wants" in said.partition("Created")[0], said
    there.say("systemctl", "start", "--no-block", UNIT)
    there.until(lambda: there.told("StatusText") == "attract", 30)
    assert (there.told("User"), there.told("ActiveState")) == ("desk", "active")
