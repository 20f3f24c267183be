"""The curtain: between an exhibit's death and its return nobody sees what else is on the machine."""

import json
import os
import signal

from kiosk.operations.endings import NO_SCREEN
from tests.helpers.keeping import SHOWN, program

HANGING = program("tell('READY=1')", "stay()")


def test_the_curtain_hangs_before_the_exhibit_comes(keep):
    """A compositor puts in front whatever came last."""
    kept = keep(SHOWN, curtain=program("time.sleep(0.2)", "tell('READY=1')", "stay()"))
    kept.until(lambda: kept.supervisor._curtain.hangs)
    assert not kept.is_shown
    kept.until_shown()


def test_a_curtain_that_never_comes_is_waited_for_in_vain_once(keep):
    """Five seconds, and the exhibit comes without it."""
    kept = keep(SHOWN, curtain=program("stay()"))
    kept.let_pass(4.9)
    kept.let_pass(0)
    assert not kept.process
    kept.let_pass(5)
    kept.until_shown()


def test_a_torn_curtain_is_replaced_when_the_exhibit_is_away(keep):
    """Not before: it would come in front of it."""
    kept = keep(SHOWN, curtain=HANGING)
    kept.until_shown()
    os.kill(kept.supervisor._curtain.number, signal.SIGKILL)
    kept.until(lambda: not kept.supervisor._curtain.number)
    kept.let_pass(5)
    assert not kept.supervisor._curtain.number
    os.kill(kept.process, signal.SIGKILL)
    kept.until(lambda: kept.supervisor._curtain.hangs)
    assert not kept.process


def test_a_curtain_that_sees_no_screen_spares_the_exhibit_its_start(keep, tmp_path):
    """P13: it is looked for by the lighter of the two, and both come when it is there."""
    screen = tmp_path / "screen"
    kept = keep(SHOWN, curtain=program(f"os.path.exists({str(screen)!r}) or sys.exit({NO_SCREEN})", "tell('READY=1')", "stay()"))
    kept.until(lambda: kept.said)
    assert (kept.said, kept.process) == (["there is no screen; it is looked for every 5 s"], 0)
    screen.touch()
    kept.let_pass(5)
    kept.until_shown()
    assert kept.supervisor._curtain.hangs


def test_it_shows_what_the_exhibit_told_the_last_time(keep, tmp_path):
    """In its colours and languages, also before the first frame after a night."""
    shows = json.dumps({"ground": "#102030", "lines": ["Виставку готують."]}, ensure_ascii=False)
    first = keep(program(f"be_shown('X_HOLDING=' + {shows!r})", "stay()"), state=tmp_path)
    first.until_shown()
    first.until((tmp_path / "holding.json").exists)
    heard = tmp_path / "heard"
    curtain = program(f"open({str(heard)!r}, 'w').write(sys.stdin.readline())", "tell('READY=1')", "stay()")
    second = keep(SHOWN, state=tmp_path, curtain=curtain)
    second.until_shown()
    assert heard.read_text("utf-8") == f"{shows}\n"


def test_what_is_no_curtains_business_is_not_kept(keep, tmp_path):
    """A line that is too long, or no JSON."""
    kept = keep(program("be_shown('X_HOLDING=' + '[' * 5000, 'X_HOLDING=none')", "stay()"), state=tmp_path)
    kept.until_shown()
    assert not (tmp_path / "holding.json").exists()
