"""Whoever hangs the screen measures it, sees whether it will do, and finds it written down; the layout then goes by the ruler."""

import logging

import pytest

from kiosk.calibrating import Calibration
from kiosk.installation.model import Screen
from kiosk.installation.reading import read_installation
from tests.helpers.layout import faults
from tests.helpers.visitor import Key, Visitor

WALL = Screen(width_mm=708, bottom_mm=900, distance_mm=600)


@pytest.fixture
def technician(qapp, tmp_path):
    """Somebody in front of the page."""
    calibration = Calibration(WALL, tmp_path / "installation.yaml")
    calibration.window.resize(1920, 1080)
    calibration.window.show()
    visitor = Visitor(calibration)
    visitor.settle()
    yield visitor
    calibration.close()


@pytest.mark.slow
def test_the_wall_is_measured_and_written_down(technician, tmp_path):
    """By touch and by key; the file says what the page said, and on how many pixels."""
    technician.tap("Width of the picture, without the frame: 1 mm less")
    technician.tap("Its lower edge, above the floor: 100 mm more")
    assert technician.sees("707 mm")
    assert technician.sees("1000 mm")
    technician.tap("Write it down")
    assert technician.sees(f"Written into {tmp_path / 'installation.yaml'}. It holds from the next start.")
    assert read_installation(tmp_path / "installation.yaml").installation.screen == Screen(
        width_mm=707, bottom_mm=1000, distance_mm=600, pixels="1920x1080"
    )


def test_a_screen_that_hangs_too_high_is_said(technician):
    """With what is asked, until it hangs lower."""
    assert technician.sees("1119 mm")
    for _ in range(2):
        technician.tap("Its lower edge, above the floor: 100 mm more")
    assert technician.sees("1319 mm\n1220 mm or less")


def test_the_card_grows_as_the_picture_is_said_to_be_narrower(technician):
    """85.6 mm of 708 are 232 pixels of 1920, and of 698 they are 235."""
    card = next(thing for thing in technician.things() if thing.name.startswith("A bank card"))
    assert card.name == "A bank card, and a ruler of 31 centimetres"
    technician.tap("Width of the picture, without the frame: 10 mm less")
    metrics = technician.application.engine.singletonInstance("Kiosk.Theme", "Metrics")
    assert metrics.property("millimetre") == pytest.approx(1920 / 698)


def test_a_file_that_cannot_be_written_is_said(technician, tmp_path):
    """On the page and in the log, with the line to write by hand."""
    (tmp_path / "installation.yaml").mkdir()
    technician.tap("Write it down")
    assert technician.sees("screen: {width_mm: 708, bottom_mm: 900, distance_mm: 600, pixels: 1920x1080}")


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768), (1080, 1920)])
def test_the_page_is_sound(technician, size):
    """In every layout, also where all of it falls short."""
    technician.resize(*size)
    technician.application.wall.alter("bottom", 1500)
    technician.application.wall.alter("distance", 3000)
    technician.settle()
    assert faults(technician.window) == []


def test_the_page_is_left_by_key(technician):
    """Esc asks to be done. Nobody listens here: Qt's loops would all end at once from then on."""
    left = []
    technician.application.wall.leaveRequested.disconnect(technician.application.leave)
    technician.application.wall.leaveRequested.connect(lambda: left.append(True))
    technician.press(Key.Key_Escape)
    assert left == [True]


@pytest.mark.parametrize(("millimetres", "layout"), [(0, "wide"), (708, "wide"), (531, "wide"), (476, "strip")])
def test_the_layout_goes_by_the_ruler(rooms, bare, millimetres, layout):
    """On 24 inches the least key of the wide layout still has 12 mm; on a smaller screen the strip layout has larger ones."""
    visitor = rooms.show(bare, size=(1920, 1080), wall=Screen(width_mm=millimetres))
    metrics = visitor.application.engine.singletonInstance("Kiosk.Theme", "Metrics")
    assert metrics.property("layout") == layout
    if millimetres:
        assert metrics.property("leastTarget") * millimetres / 1920 >= 11.9


def test_what_falls_short_is_in_the_log(rooms, bare, caplog):
    """For whoever looks after the machine; a visitor is told nothing."""
    with caplog.at_level(logging.WARNING, "kiosk"):
        rooms.show(bare, size=(1920, 1080), wall=Screen(width_mm=708, bottom_mm=1100))
    assert "on this screen: the highest key above the floor, when keys stand low: 1319 mm; asked are 1220 at most" in caplog.messages
