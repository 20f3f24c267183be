import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.operations.endings import LEAVE
from kiosk.operations.enrolling import against
from kiosk.operations.leaving import note
from kiosk.operations.service import STATE, UNIT, Service, quoted, unit
from kiosk.platform.paths import SERVICE_STATE, SERVICE_UNIT

PROGRAM = ("/opt/open-exhibit/bin/python", "-m", "kiosk")
CAGE = Service(program=PROGRAM)
X11 = Service(program=PROGRAM, display="x11", user="desk", number=1000, home="/home/desk")


def values(service: Service, name: str) -> list[str]:
    """All that a unit says under a name."""
    return [line.partition("=")[2] for line in unit(service).splitlines() if line.startswith(f"{name}=")]


def test_the_unit_never_gives_up_and_listens_to_everything_below_it():
    """As long as systemd itself runs, and unless staff leaves."""
    names = ("Type", "NotifyAccess", "Restart", "StartLimitIntervalSec", "TimeoutStartSec", "WatchdogSec", "RestartPreventExitStatus")
    assert [values(CAGE, name) for name in names] == [["notify"], ["all"], ["always"], ["0"], ["infinity"], ["30"], ["76"]]


def test_what_the_service_keeps_is_found_where_the_unit_puts_it():
    """The verbs of whoever looks after it know the same folder."""
    assert (values(CAGE, "StateDirectory"), SERVICE_STATE, STATE) == ([STATE.name], STATE, Path("/var/lib/open-exhibit"))
    assert SERVICE_UNIT == UNIT


def test_no_session_takes_its_processes_out_of_the_unit():
    """With PAMName= systemd would hear nothing of them (systemd.exec(5))."""
    assert values(CAGE, "PAMName") == []
    assert "LIBSEAT_BACKEND=seatd" in values(CAGE, "Environment")


def test_cage_can_write_to_its_tmp_and_a_desktop_s_is_seen():
    """Bug: under a root that can only be read Xwayland found no place for its socket, and cage ended at every start."""
    assert (values(CAGE, "PrivateTmp"), values(X11, "PrivateTmp")) == (["yes"], [])


def test_under_x11_it_is_shown_at_the_desktop_of_its_user():
    """With that one's display, cookie and sound; and a desktop that is not there yet is waited for."""
    assert (values(X11, "User"), values(X11, "ExecStart")) == (["desk"], ["/opt/open-exhibit/bin/python -m kiosk run"])
    assert values(X11, "Environment") == ["DISPLAY=:0", "XAUTHORITY=/home/desk/.Xauthority", "XDG_RUNTIME_DIR=/run/user/1000"]


@pytest.mark.parametrize(("word", "written"), [("plain", "plain"), ("50%", "50%%"), ("a b", '"a b"'), ('say "$1"', '"say \\"$$1\\""')])
def test_words_of_a_command_stay_what_they_are(word, written):
    """For systemd, to which some signs mean something."""
    assert quoted(word) == written


@pytest.mark.parametrize("service", [CAGE, X11], ids=["cage", "x11"])
def test_systemd_understands_the_unit(service, tmp_path):
    """By its own program."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed (apt-get install systemd)")
    file = tmp_path / "open-exhibit.service"
    file.write_text(unit(service).replace(PROGRAM[0], "/bin/true").replace("/usr/bin/cage", "/bin/true").replace("User=", "#"), "utf-8")
    checked = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True, check=False, timeout=60)
    assert (checked.returncode, [line for line in checked.stderr.splitlines() if str(file) in line]) == (0, [])


@pytest.mark.parametrize(("left", "code"), [(True, LEAVE), (False, 3)])
def test_leaving_reaches_systemd_through_cage(left, code, tmp_path):
    """The shell of the unit, with a cage that ends as the real one does not."""
    note(tmp_path, left=True)
    note(tmp_path, left=left)
    (command,) = values(Service(program=("kiosk",)), "ExecStart")
    shell = command.partition('"')[2].rstrip('"').replace("$$", "$").replace("/usr/bin/cage -d -- kiosk run", "(exit 3)")
    done = subprocess.run(["/bin/sh", "-c", shell], env={"XDG_RUNTIME_DIR": str(tmp_path)}, check=False)
    assert done.returncode == code


def test_what_stands_against_it_is_said_at_once(tmp_path, monkeypatch):
    """All of it, with what would help."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    closed = tmp_path / "closed"
    (closed / "bin").mkdir(parents=True)
    tmp_path.chmod(0o755)
    closed.chmod(0o700)
    service = Service(program=(str(closed / "bin" / "python"),))
    reasons = against(service, Path("/usr/share"), which=lambda name: None if name == "seatd" else name, systemd=tmp_path / "none")
    assert reasons[:3] == [
        "only root can install a service: begin the line with sudo",
        "this machine was not started by systemd; kiosk run keeps an exhibit running without it",
        "missing: seatd; sudo apt-get install cage seatd xwayland",
    ]
    assert reasons[3].endswith("install the program where everybody can, such as /opt/open-exhibit")


def test_print_writes_nothing(capsys):
    """It shows where it would go, and what."""
    assert main(["service", "print"]) == 0
    assert capsys.readouterr().out.startswith("# /etc/systemd/system/open-exhibit.service\n[Unit]\nDescription=An exhibit on the wall\n")


def test_a_desktop_has_to_be_somebodys(capsys):
    """For X11 there is no user to be made up."""
    assert (main(["service", "print", "--for", "x11"]), capsys.readouterr().err) == (
        2,
        "kiosk: --for x11 needs --user NAME: whose desktop it is\n",
    )


def test_all_of_a_home_with_a_space_is_told():
    """Bug: systemd read the variable as far as the space, and the exhibit found no X server."""
    unit_of = Service(program=PROGRAM, display="x11", user="anna", number=1000, home="/home/anna maria")
    assert '"XAUTHORITY=/home/anna maria/.Xauthority"' in values(unit_of, "Environment")
    assert not any(value.startswith('"') for value in values(X11, "Environment"))
