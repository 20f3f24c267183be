import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.platform import screens
from kiosk.platform.screens import WINDOW, ScreenKeeper, find_screen, fitted, screen_names

SECOND_SCREEN = """
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk.platform.screens import ScreenKeeper, find_screen, screen_names

qt = QGuiApplication([])
print(screen_names(), find_screen("2").name(), find_screen("hdmi-2").name())
for wish in ("2", "HDMI-2", "HDMI-9", ""):
    window = QWindow()
    keeper = ScreenKeeper(window, wish)
    keeper.cover()
    print(repr(wish), window.screen().name(), window.geometry().getRect())
"""


@pytest.fixture
def wall(monkeypatch):
    """A machine with three screens, one of them named like a number."""
    fakes = [SimpleNamespace(name=lambda name=name: name) for name in ("HDMI-1", "DP-2", "7")]
    monkeypatch.setattr(screens, "QGuiApplication", SimpleNamespace(screens=lambda: fakes))
    return fakes


@pytest.mark.parametrize(("wish", "found"), [("HDMI-1", 0), ("hdmi-1", 0), ("1", 0), ("2", 1), ("dp-2", 1), ("3", 2), ("7", 2)])
def test_a_screen_is_found_by_its_name_or_its_number(wall, wish, found):
    """Numbers count from 1; capital letters do not matter."""
    assert find_screen(wish) is wall[found]


@pytest.mark.parametrize("wish", ["", "0", "4", "-1", "01", "HDMI", "HDMI-1 ", "１", "1.0", "9" * 5000])
def test_any_other_wish_is_no_screen(wall, wish):
    """A number of five thousand digits once ended in a traceback."""
    assert find_screen(wish) is None


def test_screens_are_named_in_the_order_of_their_numbers(wall):
    """As a message lists them."""
    assert screen_names() == ["HDMI-1", "DP-2", "7"]


@pytest.mark.parametrize(
    ("free", "size"),
    [((1920, 1080), (1280, 800)), ((1366, 728), (1280, 680)), ((1024, 768), (1024, 720)), ((0, 0), (1280, 800))],
)
def test_a_window_is_no_larger_than_its_screen_has_room_for(monkeypatch, free, size):
    """Beside panels, below a title; where a screen tells no size, as large as it is wished."""
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, *free))
    monkeypatch.setattr(screens, "QGuiApplication", SimpleNamespace(screens=list, primaryScreen=lambda: screen))
    assert fitted(WINDOW).toTuple() == size


@pytest.fixture
def window(qapp) -> QWindow:
    """A window that nobody has placed yet."""
    made = QWindow()
    made.setGeometry(10, 20, 300, 200)
    yield made
    made.destroy()


def test_a_window_covers_its_screen(window):
    """Also without a window manager, where full screen alone changes nothing."""
    ScreenKeeper(window, "", window).cover()
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_the_screen_outlives_its_window(qapp):
    """QWindow.screen() would make it the window's child, and the next window would crash on a deleted screen."""
    window = QWindow()
    ScreenKeeper(window, "", window).cover()
    assert "parent" not in shiboken6.dump(QGuiApplication.primaryScreen())


def test_a_window_follows_its_screen(window, qtbot):
    """When the mode changes or the screen is turned, it is placed again; Qt's own part comes first."""
    ScreenKeeper(window, "", window).cover()
    window.setGeometry(0, 0, 640, 480)
    QGuiApplication.primaryScreen().geometryChanged.emit(QRect())
    qtbot.waitUntil(lambda: window.geometry() == QGuiApplication.primaryScreen().geometry(), timeout=2000)


@pytest.mark.parametrize("placeholder", [None, SimpleNamespace(geometry=QRect)], ids=["none", "one without a size"])
def test_while_there_is_no_screen_a_window_stays_as_it_was(window, monkeypatch, placeholder):
    """The television was switched off: a window of no size has ended other programs (faults 0.5)."""
    keeper = ScreenKeeper(window, "", window)
    keeper.cover()
    before = window.geometry()
    monkeypatch.setattr(screens, "QGuiApplication", SimpleNamespace(primaryScreen=lambda: placeholder))
    keeper._place()
    assert window.geometry() == before


def test_a_released_window_is_left_alone(window, qtbot):
    """A person at a desktop has moved it."""
    keeper = ScreenKeeper(window, "", window)
    keeper.cover()
    keeper.release()
    window.setGeometry(10, 20, 300, 200)
    QGuiApplication.primaryScreen().geometryChanged.emit(QRect())
    qtbot.wait(20)
    assert window.geometry() == QRect(10, 20, 300, 200)


def test_a_window_stands_on_the_wished_screen_or_on_the_primary_one(tmp_path):
    """A projector that is away does not keep the exhibit dark."""
    wall = [{"name": f"HDMI-{n + 1}", "x": 800 * n, "y": 0, "width": 800, "height": 600, "logicalDpi": 96, "dpr": 1} for n in range(2)]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": wall}), encoding="utf-8")
    environ = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path}/screens.json"}
    done = subprocess.run([sys.executable, "-c", SECOND_SCREEN], env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.splitlines(), done.stderr, done.returncode) == (
        [
            "['HDMI-1', 'HDMI-2'] HDMI-2 HDMI-2",
            "'2' HDMI-2 (800, 0, 800, 600)",
            "'HDMI-2' HDMI-2 (800, 0, 800, 600)",
            "'HDMI-9' HDMI-1 (0, 0, 800, 600)",
            "'' HDMI-1 (0, 0, 800, 600)",
        ],
        "",
        0,
    )
