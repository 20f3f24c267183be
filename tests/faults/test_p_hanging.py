"""P3, P4, P5, P8: an exhibit that hangs says where, and is started again; one that makes mistakes goes on."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.operations.lastwords import KEPT, LastWords
from kiosk.unattended.pulse import LONG_SILENCE, Pulse
from tests.helpers.keeping import program

ROOT = Path(__file__).resolve().parents[2]
HANGING = program("import faulthandler", "faulthandler.enable(open(os.environ['KIOSK_LAST_WORDS'], 'ab', 0))", "be_shown()", "stay()")


def test_a_hung_exhibit_is_ended_after_ten_seconds(keep, tmp_path):
    """P3: it writes where it stood."""
    kept = keep(HANGING, state=tmp_path)
    kept.until_shown()
    kept.let_pass(9.9)
    assert kept.said[1:] == []
    kept.let_pass(0.1)
    kept.until_gone()
    assert kept.said[1:] == [
        "the exhibit is silent: it is ended and started again",
        "the exhibit was silent and was ended by SIGABRT; it is started in 0.5 s",
    ]
    (words,) = (tmp_path / "last-words").iterdir()
    assert "Fatal Python error: Aborted" in words.read_text("utf-8")
    assert words.read_text("utf-8").endswith("the exhibit was silent and was ended by SIGABRT after 10.0 s\n")


def test_one_that_does_not_even_die_is_killed(keep):
    """P3: two seconds for last words, and no more."""
    kept = keep(program("signal.signal(signal.SIGABRT, signal.SIG_IGN)", "be_shown()", "stay()"))
    kept.until_shown()
    kept.let_pass(10)
    kept.let_pass(2)
    kept.until_gone()
    assert kept.said[-1] == "the exhibit was silent and was ended by SIGKILL; it is started in 0.5 s"


def test_one_that_was_stopped_is_ended_too(keep):
    """P5: SIGSTOP."""
    kept = keep(program("be_shown()", "stay()"))
    kept.until_shown()
    os.kill(kept.process, signal.SIGSTOP)
    kept.let_pass(10)
    kept.until_gone()
    assert kept.said[-1] == "the exhibit was silent and was ended by SIGABRT; it is started in 0.5 s"


def test_the_first_start_may_take_longer(keep):
    """A machine that boots reads from a cold disk: two minutes, and later 45 seconds."""
    kept = keep(program("stay()"))
    kept.let_pass(0)
    kept.let_pass(119)
    assert kept.said == []
    kept.let_pass(1)
    kept.until_gone()
    kept.let_pass(kept.wait)
    kept.let_pass(44)
    assert len(kept.said) == 2
    kept.let_pass(1)
    assert kept.said[2:] == ["the exhibit is silent: it is ended and started again"]


def test_words_of_somebody_else_keep_nothing_alive(keep):
    """The kernel says who speaks."""
    kept = keep(program("stay()"))
    kept.let_pass(0)
    subprocess.run([*program("be_shown()")], env={"NOTIFY_SOCKET": kept.supervisor._ears.place}, check=True)
    kept.let_pass(0)
    assert not kept.is_shown


def test_only_the_last_words_of_twenty_are_kept(tmp_path):
    """A folder that no crash loop can fill."""
    words = LastWords(tmp_path)
    for number in range(KEPT + 5):
        words.begin()
        words.end(f"ended {number}")
    words.begin()
    words.end("")
    kept = sorted(file.read_text("utf-8").split(" ended ")[1] for file in tmp_path.iterdir())
    assert kept == sorted(f"{number}\n" for number in range(5, KEPT + 5))


class Window(QObject):
    """Something that shows frames when it is asked, or does not."""

    frameSwapped = Signal()  # noqa: N815, Qt's own name

    def __init__(self) -> None:
        """Be seen, and show what is asked for."""
        super().__init__()
        self.seen = self.draws = True

    def isExposed(self) -> bool:  # noqa: N802, Qt's own name
        """Tell whether it can be seen."""
        return self.seen

    def update(self) -> None:
        """Show a frame."""
        if self.draws:
            self.frameSwapped.emit()


@pytest.fixture
def beating(qapp, flagship):
    """A pulse at a window, and what it tells."""
    told = []
    session = SimpleNamespace(property=lambda _name: "visit", silence=0)
    application = SimpleNamespace(
        window=Window(),
        session=session,
        exhibit_said=lambda: flagship.exhibit,
        languages=SimpleNamespace(property=lambda _name: ["uk", "ka", "en"]),
    )
    pulse = Pulse(application, told.append)
    yield SimpleNamespace(pulse=pulse, window=application.window, session=session, told=told)
    pulse.faults.close()


def test_the_first_frame_tells_that_it_is_ready_and_what_the_curtain_shows(beating):
    """In the languages that are offered, as far as there are words in them."""
    (first,) = beating.told
    assert first == {
        "WATCHDOG": "1",
        "STATUS": "visit",
        "READY": "1",
        "X_HOLDING": '{"ground": "#F4F0E7", "ink": "#191713", "ink2": "#433D35", '
        '"lines": ["Експозицію готують.", "This exhibit is being prepared."]}',
    }


def test_without_a_frame_the_pulse_stops(beating):
    """P4: the event loop turns, and what draws does not."""
    beating.window.draws = False
    beating.told.clear()
    for _ in range(3):
        beating.pulse.beat()
    assert beating.told == []
    beating.window.frameSwapped.emit()
    assert beating.told == [{"WATCHDOG": "1", "STATUS": "visit"}]


def test_where_nobody_can_see_it_the_loop_alone_will_do(beating):
    """A display that is off draws no frames, and is no reason to end anything."""
    beating.window.seen = False
    beating.pulse.beat()
    assert beating.told[1:] == [{"WATCHDOG": "1", "X_UNSEEN": "1", "STATUS": "visit"}]


def test_on_a_machine_that_ends_no_visit_a_long_silence_is_quiet(beating):
    """So that there too something can be done while nobody is there."""
    beating.session.silence = LONG_SILENCE
    assert beating.pulse.status() == "attract"
    beating.pulse.staff = True
    assert beating.pulse.status() == "staff"


def test_mistakes_are_counted_and_told(keep):
    """P8: after twenty it is started afresh, when nobody is there, and not more than once in half an hour."""
    kept = keep(program("be_shown('STATUS=visit', 'X_FAULTS=20')", "stay()"))
    kept.until_shown()
    kept.live(1801)
    assert kept.said[1:] == []
    kept.supervisor._life.status = "attract"
    kept.live(1)
    kept.until_gone()
    assert kept.said[1:] == ["it made 20 mistakes and is started afresh while nobody is there"]
    kept.until_shown()
    kept.supervisor._life.status = "attract"
    kept.live(1799)
    assert kept.supervisor._life.why == ""


@pytest.mark.slow
def test_mistakes_in_slots_models_pictures_and_threads_end_nothing():
    """P8: each is logged and counted, and the loop goes on. Where Qt waits for an answer there is another one."""
    done = subprocess.run(
        [sys.executable, Path(__file__).parent / "programs" / "mistaken.py"], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "5 mistakes, and alive\n")
    assert done.stderr.count("ZeroDivisionError") == 5


def test_whatever_qt_asks_for_an_answer_gives_one():
    """P8: a mistake there would end the process."""
    asked = re.compile(r"^    (@unfailing\(.+\)\n    )?def (?:data|event|eventFilter|request(?:Image|Pixmap))\(self", re.MULTILINE)
    texts = {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in (ROOT / "kiosk").rglob("*.py")}
    found = {name: asked.findall(text) for name, text in texts.items() if "PySide6" in text}
    assert sum(map(len, found.values())) >= 13
    assert [name for name, guards in found.items() if not all(guards)] == []
