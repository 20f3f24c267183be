"""Golden pictures: what the screens looked like when somebody last looked and found them right.

They are kept small, so that a change of the look shows and a change of a font's hinting does not.
`KIOSK_UPDATE_GOLDEN=1 pytest tests/screens` takes the present look as right. A failure writes build/screens/report.html.
"""

import os
from html import escape
from operator import sub
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.authoring.camera import Camera
from kiosk.authoring.shots import Shot
from kiosk.exhibit.model import Exhibit
from tests.helpers.seeing import kind, walk
from tests.helpers.visitor import Visitor

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
REPORT = HERE.parents[1] / "build" / "screens"
SIDE = 480
MEAN, STRONG, SHARE = 2.0, 48, 0.01
"""Allowed: the mean difference of a channel (0 to 255), and the share of channels that differ by more than STRONG."""


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


def small(picture: QImage) -> QImage:
    """Scale a picture down to what is kept."""
    scaled = picture.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB888)


def channels(picture: QImage) -> bytes:
    """All channels of a picture in a row, without the padding of its lines."""
    return b"".join(bytes(picture.constScanLine(y))[: 3 * picture.width()] for y in range(picture.height()))


def distance(one: QImage, other: QImage) -> tuple[float, float]:
    """The mean difference of two pictures' channels, and the share of channels that differ strongly."""
    if one.size() != other.size():
        return 255.0, 1.0
    differences = bytes(map(abs, map(sub, channels(one), channels(other))))
    return sum(differences) / len(differences), sum(value > STRONG for value in differences) / len(differences)


def report(name: str, before: QImage, after: QImage) -> Path:
    """Lay a failing picture beside its golden one, on a page that gathers all of this run."""
    REPORT.mkdir(parents=True, exist_ok=True)
    before.save(str(REPORT / f"{name}-before.png"))
    after.save(str(REPORT / f"{name}-after.png"))
    names = sorted(path.name.removesuffix("-after.png") for path in REPORT.glob("*-after.png"))
    rows = "".join(
        f'<h2>{escape(each)}</h2><img src="{each}-before.png" alt="before"> <img src="{each}-after.png" alt="after">' for each in names
    )
    page = REPORT / "report.html"
    page.write_text(f'<!doctype html><meta charset="utf-8"><title>Screens that changed</title>{rows}', encoding="utf-8")
    return page


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
    now = small(take(rooms.show(flagship, look.mode, size=look.size, still=True), look))
    file = GOLDEN / f"{look.name}.png"
    if os.environ.get("KIOSK_UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        assert now.save(str(file))
    before = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    mean, strong = distance(before, now)

    assert (mean <= MEAN, strong <= SHARE) == (True, True), f"{mean=:.2f} {strong=:.4f}; see {report(look.name, before, now)}"


def test_the_holding_screen_says_nothing_of_errors(rooms, flagship):
    """With no usable panel there is only the title and one quiet line."""
    empty: Exhibit = replace(flagship.exhibit, panels=(), cover=replace(flagship.exhibit.cover, chapters=()))
    visitor = rooms.show(replace(flagship, exhibit=empty), "kiosk", size=(1920, 1080), still=True)

    assert visitor.reads() == ["Power and terror", "This exhibit is being prepared."]


def test_a_change_is_noticed_and_nothing_else(rooms, flagship):
    """The same screen is the same picture each time, but for the edges of letters; one text less is not."""
    visitor = rooms.show(flagship, size=LOOKS[0].size, still=True)
    before, _, again = (take(visitor, look) for look in (LOOKS[0], LOOKS[2], LOOKS[0]))
    assert distance(small(before), small(again)) < (MEAN / 20, SHARE)
    pane = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "ScrollPane" and item.isVisible())
    pane.setVisible(False)
    mean, strong = distance(small(before), small(visitor.window.grabWindow()))
    pane.setVisible(True)

    assert mean > MEAN or strong > SHARE
