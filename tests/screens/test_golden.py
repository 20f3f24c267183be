"""Golden pictures: what the screens looked like when somebody last looked and found them right.

They are kept as small as they are compared.
`KIOSK_UPDATE_GOLDEN=1 pytest --long tests/screens -k looks` takes the present look as right. A failure writes build/screens/report.html.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk.authoring.camera import Camera
from kiosk.authoring.shots import Shot
from kiosk.exhibit.model import Exhibit
from tests.helpers.goldens import MEAN, SHARE, change, distance, scaled
from tests.helpers.seeing import kind, walk
from tests.helpers.visitor import Visitor

GOLDEN = Path(__file__).parent / "golden"


class Look(NamedTuple):
    """A picture to take."""

    name: str
    size: tuple[int, int]
    view: str
    ident: str
    mode: str = "kiosk"
    palette: str | None = None


LOOKS = [
    Look("panel", (1920, 1080), "panel", "kirov-murder"),
    Look("panel-light-plate", (1920, 1080), "panel", "ryutin-affair"),
    Look("figure", (1920, 1080), "figure", "zinoviev"),
    Look("contents", (1920, 1080), "contents", "rise-of-stalin"),
    Look("upright", (1080, 1920), "panel", "mass-operations"),
    Look("figure-upright", (1080, 1920), "figure", "kirov"),
    Look("strip", (1024, 768), "panel", "kirov-murder"),
    Look("panel-dark", (1920, 1080), "panel", "kirov-murder", palette="dark"),
    Look("panel-contrast", (1920, 1080), "panel", "kirov-murder", palette="contrast"),
    Look("projector", (1920, 1080), "panel", "kirov-murder", mode="projector"),
]
"""Those that are shown in the same way stand together, so that one running exhibit does for them."""

LATER = dict.fromkeys(("panel-contrast", "panel-light-plate", "figure-upright", "panel-dark"), pytest.mark.long)


def take(visitor: Visitor, look: Look) -> QImage:
    """Take one picture."""
    if look.palette:
        visitor.application.preferences.choosePalette(look.palette)
    camera = Camera(visitor.application)
    camera.go(Shot(size=look.size, view=look.view, ident=look.ident))
    return visitor.window.grabWindow()


@pytest.mark.parametrize("look", [pytest.param(look, id=look.name, marks=LATER.get(look.name, ())) for look in LOOKS])
def test_a_screen_looks_as_it_did(rooms, flagship, look):
    """Within a small tolerance."""
    picture = take(rooms.show(flagship, look.mode, size=look.size, still=True), look)

    assert change(picture, GOLDEN / f"{look.name}.png") == ""


def test_the_holding_screen_says_nothing_of_errors(rooms, flagship):
    """With no usable panel there is only the title and one quiet line."""
    empty: Exhibit = replace(flagship.exhibit, panels=(), cover=replace(flagship.exhibit.cover, chapters=()))
    visitor = rooms.show(replace(flagship, exhibit=empty), "kiosk", size=(1920, 1080), still=True)

    assert visitor.reads() == ["Power and terror", "This exhibit is being prepared."]


@pytest.mark.slow
def test_a_picture_waits_for_what_a_list_makes_when_it_is_drawn(rooms, flagship):
    """Bug: `kiosk render` pictured the search without the people whom it offers before anything is typed."""
    visitor = rooms.show(flagship, size=(1280, 720), still=True)
    Camera(visitor.application).go(Shot(size=(1920, 1080), view="search", ident="rise-of-stalin"))
    assert visitor.offers("Joseph Stalin")


@pytest.mark.slow
def test_a_change_is_noticed_and_nothing_else(rooms, flagship):
    """The same screen is the same picture each time, but for the edges of letters; one text less is not."""
    visitor = rooms.show(flagship, size=LOOKS[0].size, still=True)
    before, _, again = (take(visitor, look) for look in (LOOKS[0], LOOKS[2], LOOKS[0]))
    assert distance(scaled(before), scaled(again)) < (MEAN / 20, SHARE)
    pane = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "ScrollPane" and item.isVisible())
    pane.setVisible(False)
    mean, strong = distance(scaled(before), scaled(visitor.window.grabWindow()))
    pane.setVisible(True)

    assert mean > MEAN or strong > SHARE
