"""Graphics that fail (faults D7) and pictures that do not (D14)."""

import logging
import sys

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.platform import renderer
from kiosk.platform.messages import LOG
from kiosk.platform.paths import state_folder
from kiosk.platform.renderer import FAILED_DRIVER, choose_renderer
from kiosk.unattended.drawing import Drawing
from tests.helpers.rooms import Rooms
from tests.helpers.sizes import STRIP
from tests.helpers.visitor import Key

DRIVER = "Mesa Intel(R) UHD Graphics 620 (KBL GT2)"


@pytest.fixture
def gpu(qapp, monkeypatch, tmp_path, caplog):
    """A machine whose GPU is trusted, with a state folder of its own; gives what is logged."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("QT_QUICK_BACKEND", "")
    for module in (renderer, sys.modules[Drawing.__module__]):
        monkeypatch.setattr(module, "gl_renderer_name", lambda: DRIVER)
    monkeypatch.setattr(renderer, "has_graphics_processor", lambda: True)
    monkeypatch.setattr(LOG, "propagate", True)
    caplog.set_level(logging.WARNING, "kiosk")
    return caplog


@pytest.mark.slow
def test_after_the_graphics_have_failed_the_processor_draws(gpu, rooms, bare, monkeypatch):
    """The error is written down, the program ends with 1, and the next start does not trust that driver again."""
    assert choose_renderer("auto") == "hardware"
    visitor, codes = rooms.show(bare, panel="kirov-murder", still=True), []
    monkeypatch.setattr(visitor.application, "qt", type("Qt", (), {"exit": staticmethod(codes.append)}))
    drawing = Drawing(visitor.application, state_folder())
    visitor.window.sceneGraphError.emit(QQuickWindow.SceneGraphError.ContextNotAvailable, "EGL_BAD_ALLOC")
    visitor.window.sceneGraphError.disconnect(drawing._fail)
    visitor.settle()
    assert codes == [1]
    assert gpu.messages == [f"the graphics have failed ({DRIVER}: EGL_BAD_ALLOC); at the next start the processor draws"]
    assert choose_renderer("auto") == "software"
    file = state_folder() / FAILED_DRIVER
    assert gpu.messages[1:] == [f"{DRIVER!r} has failed while it drew, so the processor draws; delete {file} to try it again"]


def test_another_driver_is_given_a_chance(gpu, monkeypatch):
    """After an update, or with a new card; and whoever writes `--renderer hardware` has it."""
    state_folder().mkdir()
    (state_folder() / FAILED_DRIVER).write_text(DRIVER)
    assert (choose_renderer("auto"), choose_renderer("hardware")) == ("software", "hardware")
    monkeypatch.setattr(renderer, "gl_renderer_name", lambda: f"{DRIVER} 2")
    assert choose_renderer("auto") == "hardware"


@pytest.mark.parametrize("written", [b"", b"\xff\xfe", None])
def test_a_damaged_note_says_nothing(gpu, written):
    """An empty file, one of noise, a folder: the GPU draws."""
    file = state_folder() / FAILED_DRIVER
    if written is None:
        file.mkdir(parents=True)
    else:
        file.parent.mkdir()
        file.write_bytes(written)
    assert choose_renderer("auto") == "hardware"


@pytest.mark.long
def test_three_starts_draw_the_same(rooms, candid):
    """Pixel by pixel, the invitation and a panel (D14)."""
    drawn = []
    for _ in range(3):
        Rooms.clear()
        visitor = rooms.show(candid, size=STRIP, still=True, attracts=True)
        first = visitor.picture()
        visitor.press(Key.Key_PageDown)
        drawn.append((first, visitor.picture()))
        rooms.close()
    assert drawn[0] == drawn[1] == drawn[2]
    assert drawn[0][0] != drawn[0][1]
