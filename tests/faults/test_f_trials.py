"""A new pack is on trial: it proves itself, or the one before comes back (F13); and two that install at once do not meet (F14)."""

import os
import signal
import subprocess
import sys
import time

import pytest

from kiosk.operations.refusal import RefusedError
from kiosk.operations.store import Onlooker, Store
from tests.helpers.packs import Bench


@pytest.fixture
def bench(tmp_path):
    """A machine that shows version 1, which has proved itself, and tries version 2."""
    made = Bench(tmp_path)
    made.show(1)
    made.install(made.pack(2))
    return made


def test_a_pack_is_on_trial_from_when_it_is_begun_with(bench):
    """Before that nobody can say that it ran; afterwards it stays so over a restart."""
    assert not bench.store.on_trial()
    assert bench.store.begin().manifest.version == 2
    assert Store(bench.store.folder).on_trial()


def test_a_pack_that_proved_itself_stays(bench):
    """What goes wrong later is no fault of it."""
    bench.store.begin()
    assert bench.store.prove()
    assert not bench.store.on_trial()
    assert bench.store.fall_back("it died a week later").manifest.version == 2


def test_a_pack_that_fails_gives_way_to_the_one_before(bench):
    """Staff are told; it is not tried again, and the one that is shown is not on trial."""
    bench.store.begin()
    assert bench.store.fall_back("it was silent for 10 seconds").manifest.version == 1
    assert not bench.store.on_trial()
    assert bench.store.notice() == "our-town version 2 fell back: it was silent for 10 seconds"
    with pytest.raises(RefusedError) as refused:
        bench.install(bench.home / "our-town-2.exhibit")
    assert str(refused.value) == (
        "our-town version 2 was tried here and fell back: it was silent for 10 seconds; pack it with a higher --version to try it once more"
    )
    bench.install(bench.pack(3))
    assert (bench.shows, bench.store.notice()) == (3, "")


def test_a_supervisor_sees_another_name_and_blames_only_what_was_begun_with(bench):
    """A start that fails before the pack is looked at is no fault of the pack."""
    onlooker = Onlooker(bench.store)
    second = onlooker.current()
    assert not onlooker.fall_back("the screen was missing")
    bench.store.begin()
    assert onlooker.fall_back("it died")
    assert onlooker.current() not in {second, ""}
    onlooker.prove()
    assert (onlooker.fall_back("it died"), bench.shows) == (False, 1)


def test_the_first_pack_gives_way_to_what_is_settled(tmp_path):
    """Where no pack was before, what `installation.yaml` names is shown."""
    bench = Bench(tmp_path)
    bench.install(bench.pack(1))
    bench.store.begin()
    assert bench.store.fall_back("it died") is None
    assert bench.store.begin() is None


def test_a_pack_that_takes_the_machine_down_gives_way_by_itself(bench):
    """Begun with three times, and nobody was left to say how it went: the fourth time the one before is shown."""
    assert [bench.store.begin().manifest.version for _ in range(4)] == [2, 2, 2, 1]
    assert bench.store.notice() == "our-town version 2 fell back: it was started 3 times and never ran for a minute"


def test_a_trial_waits_while_something_else_is_shown(bench):
    """What staff chose at the screen proves nothing about the pack."""
    bench.store.begin()
    bench.store.wait()
    assert not bench.store.on_trial()
    bench.store.begin()
    assert bench.store.on_trial()


def test_a_trial_within_a_trial_leads_back_to_what_was_proved(bench):
    """Not to the pack between, about which nobody knows."""
    bench.store.begin()
    bench.install(bench.pack(3))
    bench.store.begin()
    assert bench.store.fall_back("it died").manifest.version == 1


def test_going_back_and_forth(bench):
    """Once to the one before, once more to the newer one, which is then on trial as it was."""
    assert bench.store.rollback().manifest.version == 1
    assert bench.store.rollback().manifest.version == 2
    assert bench.store.begin().manifest.version == 2
    assert bench.store.on_trial()


def test_without_packs_there_is_nothing_to_go_back_to(tmp_path):
    """And that is said."""
    with pytest.raises(RefusedError, match=r"^no pack was installed here, so there is nothing to go back to$"):
        Store(tmp_path).rollback()


def test_a_damaged_pack_is_not_gone_back_to(bench):
    """The one that is shown is better."""
    first = bench.store.slot(bench.store.record.previous)
    (first.exhibit / "plate.svg").write_bytes((first.exhibit / "plate.svg").read_bytes().replace(b"8", b"9"))
    with pytest.raises(RefusedError, match=r"^the pack before is damaged, so it is not shown; install a pack$"):
        bench.store.rollback()
    assert bench.shows == 2


def test_a_pack_that_is_gone_from_the_disk_gives_way_to_the_one_before(bench):
    """Whoever deleted it; and without that one too nothing is shown rather than half of it."""
    bench.store.current().folder.rename(bench.home / "away")
    assert bench.shows == 1
    bench.store.current().folder.rename(bench.home / "away too")
    assert bench.shows == 0


@pytest.mark.parametrize("content", [b"", b"{", b"\xff" * 400, b'{"current": "../../etc"}', b"[" * 100_000])
def test_a_record_that_was_spoiled_shows_no_pack_and_takes_one(bench, content):
    """What `installation.yaml` names is shown until then."""
    (bench.store.folder / "record.json").write_bytes(content)
    assert bench.shows == 0
    bench.install(bench.pack(3))
    assert bench.shows == 3


def test_two_packs_and_no_more_are_kept(bench):
    """And what a killed installation left is cleared away by the next."""
    (bench.store.folder / ".unpacking-1").mkdir()
    for version in (3, 4, 5):
        bench.show(version)
    assert len([place for place in bench.store.folder.iterdir() if place.is_dir()]) == 2


def test_where_nothing_can_be_written_what_is_there_is_shown(bench, monkeypatch):
    """A disk that turned read-only: nothing raises, and nothing is believed to be remembered."""
    bench.store.begin()

    def read_only(*_given, **_named):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("kiosk.operations.record.write_whole", read_only)
    assert (bench.store.begin().manifest.version, bench.store.prove(), bench.store.on_trial()) == (2, False, True)


HOLDER = """
import sys, time
from pathlib import Path
from kiosk.operations.store import Store
with Store(Path(sys.argv[1])).alone() as alone:
    print(alone, flush=True)
    time.sleep(60)
"""
TELLER = """
import sys
from pathlib import Path
from msgspec.structs import replace
from kiosk.operations.store import Store
store = Store(Path(sys.argv[1]))
for turn in range(10):
    store.change(lambda now: replace(now, bad=now.bad | {f"{int(sys.argv[2]):032}{turn:032}": "it died"}))
"""


@pytest.fixture
def installer(bench):
    """Another program that is installing something, and takes long."""
    with subprocess.Popen([sys.executable, "-c", HOLDER, bench.store.folder], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"True\n"
        yield process
        process.kill()


def test_of_two_that_install_at_once_one_waits_for_no_other(bench, installer):
    """It is refused, and says why; watching goes on meanwhile."""
    why = "^another pack is being installed here at this moment; wait until it is done$"
    with pytest.raises(RefusedError, match=why):
        bench.install(bench.pack(3))
    bench.store.begin()
    assert bench.store.prove()


def test_the_lock_of_a_dead_program_is_no_obstacle(bench, installer):
    """Its file stays, and means nothing."""
    installer.send_signal(signal.SIGKILL)
    installer.wait()
    assert (bench.store.folder / ".install.lock").exists()
    bench.install(bench.pack(3))
    assert bench.shows == 3


def test_changes_of_many_programs_are_all_remembered(bench):
    """One reads what the other wrote."""
    programs = [subprocess.Popen([sys.executable, "-c", TELLER, bench.store.folder, str(number)]) for number in range(2)]
    assert [program.wait() for program in programs] == [0, 0]
    assert len(bench.store.record.bad) == 20


@pytest.mark.long
def test_a_real_kill_at_any_time_leaves_the_old_or_the_new(bench):
    """`kiosk install`, killed forty times on its way, from its first moment to after its last; each time the next one works."""
    environment = os.environ | {"STATE_DIRECTORY": str(bench.home / "state")}
    file = bench.pack(3)
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "kiosk", "install", "--unsigned", file], env=environment, check=True, capture_output=True)
    took = time.monotonic() - began
    seen = set()
    for turn in range(40):
        version = bench.shows
        file = bench.pack(version + 1)
        command = [sys.executable, "-m", "kiosk", "install", "--unsigned", file]
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(took * turn / 30)
            process.kill()
        seen.add(bench.shows - version)
        bench.show(version + 2)
        assert bench.shows == version + 2
    assert seen == {0, 1}
