"""P1, P2, P6: whatever ends an exhibit, it is started again, and never given up."""

import errno
import os
import signal

import pytest

from kiosk.operations.endings import LEAVE, NO_SCREEN, RESTART
from tests.helpers.keeping import SHOWN, Store, program

DYING = program("sys.exit(1)")


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL, signal.SIGBUS])
def test_a_crash_is_started_again(keep, number):
    """P1: half a second after the first one."""
    kept = keep(SHOWN)
    kept.until_shown()
    os.kill(kept.process, number)
    kept.until_gone()
    assert kept.said[-1] == f"the exhibit was ended by {number.name}; it is started in 0.5 s"
    kept.let_pass(0.5)
    kept.until_shown()


def test_an_end_without_an_error_is_started_again(keep):
    """P2: code 0 is an accident too."""
    kept = keep(program("be_shown()", "sys.exit(0)"))
    kept.until(lambda: kept.said and "code" in kept.said[-1])
    assert kept.said[-1] == "the exhibit ended with code 0; it is started in 0.5 s"


def test_after_a_sound_minute_it_is_started_at_once(keep):
    """P1: what was before is forgiven, and nobody waits."""
    kept = keep(SHOWN)
    kept.until_shown()
    kept.live(61)
    os.kill(kept.process, signal.SIGKILL)
    kept.until(lambda: len(kept.said) > 1)
    assert kept.said[1] == "the exhibit was ended by SIGKILL; it is started in 0.0 s"


@pytest.mark.slow
def test_a_loop_of_crashes_slows_down_and_never_ends(keep):
    """P6: half a second, then twice as long each time, up to thirty."""
    kept = keep(DYING, DYING)
    assert [kept.fail() for _ in range(8)] == [0.5, 1, 2, 4, 8, 16, 30, 30]


def test_the_third_crash_in_a_row_shows_the_safe_exhibit(keep):
    """P6: it is drawn without a GPU, and nothing in it plays."""
    safe = program("be_shown('STATUS=' + os.environ['KIOSK_SAFE'] + os.environ['QT_QUICK_BACKEND'])", "stay()")
    kept = keep(DYING, safe)
    for _ in range(3):
        kept.fail()
    assert kept.said[-1] == "the exhibit ended with code 1; the safe one is started in 2.0 s"
    kept.let_pass(2)
    kept.until_shown()
    assert kept.supervisor._life.status == "1software"


def test_the_real_exhibit_is_tried_again_while_nobody_is_there(keep, tmp_path):
    """P6: once what stood against it is gone, it stays."""
    cause = tmp_path / "cause"
    cause.touch()
    kept = keep(program(f"sys.exit(1) if os.path.exists({str(cause)!r}) else be_shown('STATUS=attract')", "stay()"))
    for _ in range(3):
        kept.fail()
    kept.let_pass(2)
    kept.until_shown()
    cause.unlink()
    kept.live(301)
    kept.until_gone()
    kept.until_shown()
    assert (kept.supervisor._life.safe, kept.said[3:]) == (
        False,
        [
            "the safe exhibit is shown, 0.0 s after its start",
            "the real exhibit is tried again",
            "the exhibit is shown, 0.0 s after its start",
        ],
    )


def test_one_more_failure_brings_the_safe_exhibit_back_for_longer(keep):
    """P6: visitors see it fail once in five minutes, then in ten, not three times in a row."""
    kept = keep(DYING)
    for _ in range(3):
        kept.fail()
    kept.let_pass(2)
    kept.until_shown()
    kept.live(301)
    kept.until_gone()
    kept.until_gone()
    assert kept.said[-1] == "the exhibit ended with code 1; the safe one is started in 0.5 s"
    kept.let_pass(0.5)
    kept.until_shown()
    kept.live(301)
    assert kept.supervisor._life.why == ""
    kept.live(300)
    assert kept.supervisor._life.why == "the real exhibit is tried again"


def test_a_visitor_of_the_safe_exhibit_is_left_alone(keep):
    """P6: the real one is not tried while somebody reads."""
    kept = keep(DYING, program("be_shown('STATUS=visit')", "stay()"))
    for _ in range(3):
        kept.fail()
    kept.let_pass(2)
    kept.until_shown()
    kept.live(4000)
    assert kept.supervisor._life.why == ""


def test_a_wish_to_be_started_again_counts_for_nothing(keep):
    """Code 75: at once, and no words are kept."""
    kept = keep(program(f"sys.exit({RESTART})"))
    assert [kept.fail() for _ in range(4)] == [0] * 4


def test_staff_may_leave(keep):
    """Code 76 ends the supervisor, and says so to systemd."""
    kept = keep(program(f"sys.exit({LEAVE})"))
    kept.until(lambda: kept.supervisor.code is not None)
    assert kept.supervisor.code == LEAVE


def test_without_a_screen_it_waits(keep):
    """P13: at most five seconds between two looks, and no failure is counted."""
    kept = keep(program(f"sys.exit({NO_SCREEN})"))
    assert [kept.fail() for _ in range(6)] == [0.5, 1, 2, 4, 5, 5]
    assert kept.said == ["there is no screen; it is looked for every 5 s"]


def test_a_new_pack_that_dies_is_taken_back(keep):
    """The one before it is shown at once, and the failure is not counted against it."""
    store = Store()
    kept = keep(DYING, packs=store)
    assert (kept.fail(), store.told) == (0, ["ended with code 1"])
    kept.until_gone()
    assert [kept.wait, kept.fail()] == [0.5, 1]


def test_a_new_pack_is_begun_with_when_nobody_is_there(keep):
    """Within seconds, and never under the hands of a visitor."""
    store = Store()
    kept = keep(program("be_shown('STATUS=visit')", "stay()"), packs=store)
    kept.until_shown()
    store.record.current = "two"
    kept.live(2)
    assert kept.supervisor._life.why == ""
    kept.supervisor._life.status = "attract"
    kept.live(2)
    assert kept.supervisor._life.why == "another pack is to be shown"
    kept.until_gone()
    kept.until_shown()
    assert kept.said[1:] == ["another pack is to be shown", "the exhibit is shown, 0.0 s after its start"]


def test_a_pack_is_proved_by_a_minute_of_frames(keep):
    """Once."""
    store = Store()
    kept = keep(SHOWN, packs=store)
    kept.until_shown()
    kept.live(59)
    assert store.told == []
    kept.live(1)
    kept.live(1)
    assert store.told == ["proved"]


def until_safe(kept):
    """Let the real one fail until the safe one stands."""
    for _ in range(3):
        kept.fail()
    kept.let_pass(kept.wait)
    kept.until_shown()
    assert kept.supervisor._life.safe


def test_one_that_cannot_be_heard_keeps_it_running(keep):
    """Bug: a full disk behind standard error, or a terminal that was closed, ended `kiosk run`, and the exhibit with it."""
    kept = keep(DYING, SHOWN)

    def deaf(_message: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    kept.supervisor._voice = deaf
    until_safe(kept)


def test_a_new_pack_is_tried_although_the_safe_exhibit_stands(keep):
    """Bug: it was said to be shown within seconds, and the safe one stood for five minutes more."""
    packs = Store()
    packs.told.append("proved")
    kept = keep(DYING, SHOWN, packs=packs)
    until_safe(kept)
    packs.record.current = "two"
    kept.live(1)
    assert kept.said[-1] == "another pack is to be shown"
    kept.until_gone()
    kept.let_pass(max(0.0, kept.wait))
    assert not kept.supervisor._life.safe


def test_what_staff_starts_again_is_not_the_safe_exhibit(keep):
    """Bug: whoever chose another exhibit at the safe one, and started again, got the safe one again."""
    kept = keep(DYING, program("be_shown('STATUS=attract')", f"sys.exit({RESTART})"))
    for _ in range(3):
        kept.fail()
    kept.let_pass(kept.wait)
    kept.until_gone()
    assert (kept.supervisor._restarts.safe, kept.wait) == (False, 0)
