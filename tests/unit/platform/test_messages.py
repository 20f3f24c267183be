import logging
import pwd
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, qCritical, qDebug, qInfo, qInstallMessageHandler, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.platform import logfile
from kiosk.platform.logfile import KEPT, LARGEST
from kiosk.platform.messages import HARMLESS, LOG, start_logging

pytestmark = pytest.mark.qt_log_level_fail("NO")


@pytest.fixture(autouse=True)
def state(qapp, monkeypatch, tmp_path) -> Iterator[Path]:
    """The folder for the log; everything that listens is put back afterwards."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    hook, handlers, propagate = sys.excepthook, list(LOG.handlers), LOG.propagate
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        yield tmp_path / "state"
        logging.captureWarnings(False)
    qInstallMessageHandler(before)
    sys.excepthook, LOG.propagate = hook, propagate
    for handler in set(LOG.handlers) - set(handlers):
        LOG.removeHandler(handler)
        handler.close()


def written(state: Path) -> list[str]:
    """Read the log without its times, which are one word."""
    return [line.partition(" ")[2] for line in (state / "kiosk.log").read_text("utf-8").splitlines()]


def test_what_is_said_goes_to_standard_error_and_to_the_log(state, capsys):
    """The log also says when, and how grave it is."""
    assert start_logging() == state / "kiosk.log"
    LOG.warning("no screen %s", "HDMI-2")
    assert capsys.readouterr().err == "no screen HDMI-2\n"
    assert written(state) == ["WARNING no screen HDMI-2"]


def test_a_second_start_says_nothing_twice(state, capsys):
    """As when one process renders after the other."""
    start_logging()
    start_logging()
    LOG.warning("once")
    assert (capsys.readouterr().err, written(state)) == ("once\n", ["WARNING once"])


def test_a_clock_of_qt_that_is_stopped_twice_is_no_warning(state, capsys):
    """Found when a picture was zoomed with two fingers; a technician would have looked for a graphics driver. Other drivers are told of."""
    start_logging()
    qWarning(HARMLESS)
    qWarning(f"{HARMLESS} and neither is the screen")
    assert capsys.readouterr().err == f"{HARMLESS} and neither is the screen\n"
    assert written(state) == [f"WARNING {HARMLESS} and neither is the screen"]


def test_the_log_cannot_grow_for_ever(state, monkeypatch):
    """An error on every frame for a day fills no disk."""
    monkeypatch.setattr(logfile, "LARGEST", 1000)
    start_logging()
    LOG.removeHandler(LOG.handlers[0])
    for number in range(500):
        LOG.warning("the same again, and again, and again: %s", number)
    sizes = [file.stat().st_size for file in state.iterdir()]
    assert len(sizes) == KEPT + 1
    assert max(sizes) <= 1000


def test_all_logs_together_are_ten_megabytes():
    """The one that is written, and those that are kept."""
    assert LARGEST * (KEPT + 1) == 10_000_000


@pytest.mark.parametrize("put_in_the_way", ["", "kiosk.log/x"])
def test_without_a_place_for_the_log_the_exhibit_goes_on(state, capsys, put_in_the_way):
    """A file stands where the folder should be, or a folder where the file should be: said once, on standard error."""
    if put_in_the_way:
        (state / put_in_the_way).mkdir(parents=True)
        reason = f"[Errno 21] Is a directory: '{state}/kiosk.log'"
    else:
        state.write_text("")
        reason = f"[Errno 17] File exists: '{state}'"
    assert start_logging() is None
    LOG.warning("still heard")
    assert capsys.readouterr().err == f"no log file: {reason}\nstill heard\n"


def test_a_user_without_a_home_is_no_crash(monkeypatch, capsys):
    """In a container with a user id of its own, the start once ended in a RuntimeError."""
    for name in ("STATE_DIRECTORY", "XDG_STATE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)

    def nobody(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert start_logging() is None
    assert capsys.readouterr().err == "no log file: [Errno 20] Not a directory: '/dev/null/.local/state/open-exhibit'\n"


@pytest.mark.parametrize(("speak", "line"), [(qInfo, "INFO so it is"), (qWarning, "WARNING so it is"), (qCritical, "ERROR so it is")])
def test_what_qt_says_joins_the_log(state, speak, line):
    """Each as grave as Qt takes it."""
    start_logging()
    speak("so it is")
    assert written(state) == [line]


def test_what_qt_says_to_its_own_developers_is_left_out(state):
    """Debug messages would bury the others."""
    start_logging()
    qDebug("so it is")
    assert written(state) == []


def qml(code: str) -> None:
    """Run a piece of QML."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(f"import QtQml\nQtObject {{ {code} }}".encode(), QUrl("file:///exhibit/Try.qml"))
    made = component.create()
    del made


def test_a_message_of_qml_has_its_place(state):
    """File and line, as editors understand them."""
    start_logging()
    qml('Component.onCompleted: console.warn("so it is")')
    assert written(state) == ["WARNING file:///exhibit/Try.qml:2: so it is"]


def test_a_message_of_qml_has_its_place_once(state):
    """Qt's own errors begin with it, and it once stood there twice."""
    start_logging()
    qml("property int x: nowhere.y")
    assert written(state) == ["WARNING file:///exhibit/Try.qml:2: ReferenceError: nowhere is not defined"]


def test_what_python_warns_of_joins_the_log(state):
    """The file once knew nothing of it, whatever its docstring said."""
    start_logging()
    warnings.warn_explicit("that is old", DeprecationWarning, "exhibit.py", 7)
    assert written(state)[0] == "WARNING exhibit.py:7: DeprecationWarning: that is old"


def test_a_mistake_of_ours_is_written_down(state):
    """With its trace; the exhibit goes on."""
    start_logging()
    with pytest.raises(ZeroDivisionError) as caught:
        1 / 0  # noqa: B018
    sys.excepthook(caught.type, caught.value, caught.tb)
    assert written(state)[0] == "ERROR unexpected error"
    assert (state / "kiosk.log").read_text("utf-8").endswith("ZeroDivisionError: division by zero\n")


def test_ctrl_c_is_no_mistake(state, monkeypatch):
    """It goes on to Python, which ends."""
    heard = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *given: heard.append(given))
    start_logging()
    error = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, error, None)
    assert (heard, written(state)) == ([(KeyboardInterrupt, error, None)], [])


def test_nothing_is_written_outside_the_state_folder(state):
    """The folder is made when it is not there."""
    start_logging()
    assert [file.name for file in state.parent.rglob("*")] == ["state", "kiosk.log"]
