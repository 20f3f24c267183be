"""Keys of a keypad, known by their number."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.aloud import codes
from kiosk.platform.keypad import Keypad
from tests.helpers.listening import strike

Key = Qt.Key


class Wall(QWindow):
    """A window that keeps the keys that come to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, Qt's own name
        """Keep it."""
        self.keys.append(event.key())


@pytest.fixture
def wall(qapp):
    """A window."""
    return Wall()


def test_a_key_is_pressed_in_place_of_another(wall):
    """What it means is asked first; 0 means that it is done."""
    told = []
    Keypad(wall, codes({}), lambda meaning: told.append(meaning) or (Key.Key_Return if meaning == "select" else 0))
    strike(wall, 195)
    strike(wall, 197)
    strike(wall, 38, Key.Key_A)
    assert (told, wall.keys) == (["select", "home"], [Key.Key_Return, Key.Key_A])


def test_a_table_of_ones_own_is_stronger(wall):
    """By number or by name; the rest stays."""
    told = []
    Keypad(wall, codes({"F13": "back", "113": "left", "nonsense": "up"}), lambda meaning: told.append(meaning) or 0)
    for code in (191, 113, 192):
        strike(wall, code)
    assert told == ["back", "left", "down"]


@pytest.mark.parametrize(("apart", "count"), [(0.3, 1), (0.6, 2)])
def test_a_hand_that_trembles_strikes_once(wall, apart, count):
    """Within the time that is settled the same key counts once (EN 301 549 5.8); another key counts at once."""
    told, now = [], [0.0]
    Keypad(wall, codes({}), lambda meaning: told.append(meaning) or 0, pause=0.5, clock=lambda: now[0])
    strike(wall, 195)
    now[0] += apart
    strike(wall, 195)
    assert told == ["select"] * count
    strike(wall, 197)
    assert told[-1] == "home"


def test_a_fault_behind_a_key_ends_nothing(wall, caplog):
    """WORKAROUND: an exception that leaves eventFilter() ends the process (PySide6 6.11.3); it once ended the exhibit."""

    def fail(_meaning):
        raise RuntimeError

    Keypad(wall, codes({}), fail)
    QCoreApplication.sendEvent(wall, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 195, 0, 0))
    assert "the key 'select' of the keypad did nothing" in caplog.text
