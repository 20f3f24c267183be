"""Every panel and every sheet on every screen: nothing cut, nothing over something else, nothing too small to touch."""

import pytest
from msgspec.structs import replace
from PySide6.QtQuick import QQuickItem

from tests.helpers.layout import faults, patches
from tests.helpers.seeing import kind, walk
from tests.helpers.visitor import Visitor

SIZES = [
    (1920, 1080),
    (1080, 1920),
    (1024, 768),
]
BETWEEN = [
    (3840, 2160),
    (1920, 1200),
    (2560, 1440),
    (1600, 1200),
    (1366, 768),
    (1280, 800),
    (5120, 1440),
]
"""Screens whose panels are laid out as on one of the others, only somewhat larger or wider."""
LONG = pytest.mark.long


def named(size: tuple[int, int]) -> str:
    """Name a test by its screen."""
    return f"{size[0]}x{size[1]}"


def rest(visitor: Visitor) -> None:
    """Let bindings and layouts take their turn. Nothing moves in a still exhibit, so nobody has to wait for time to pass."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()


def on_every_panel(visitor, exhibit):
    """Turn to every panel, and say what is wrong with each."""
    said = []
    for row, panel in enumerate(exhibit.panels):
        visitor.application.navigation.turnTo(row)
        rest(visitor)
        said += [f"{panel.id}: {fault}" for fault in faults(visitor.window)]
    return said


@pytest.mark.parametrize(
    ("mode", "size"),
    [("kiosk", size) for size in SIZES]
    + [("projector", size) for size in [(1920, 1080), (1024, 768)]]
    + [pytest.param("kiosk", size, marks=LONG) for size in BETWEEN]
    + [pytest.param("projector", size, marks=LONG) for size in [(1280, 800), (1080, 1920)]],
    ids=lambda value: named(value) if isinstance(value, tuple) else value,
)
def test_every_panel_is_sound(rooms, candid, mode, size):
    """On each of the screens the exhibit is made for."""
    visitor = rooms.show(candid, mode, size=size, still=True)
    said = on_every_panel(visitor, candid.exhibit)
    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ru", pytest.param("uk", marks=LONG)])
@pytest.mark.parametrize("size", [(1024, 768), pytest.param((1600, 1200), marks=LONG)], ids=named)
def test_the_longer_languages_need_not_be_scrolled(rooms, candid, size, language):
    """On small screens a text that is too long by a line gets a wider column and a smaller headline, before anybody has to scroll."""
    visitor = rooms.show(candid, "kiosk", size=size, still=True)
    visitor.application.languages.choose(language)
    said = on_every_panel(visitor, candid.exhibit)
    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
@pytest.mark.parametrize("size", [pytest.param((1920, 1080), marks=LONG), pytest.param((1080, 1920), marks=LONG), (1024, 768)], ids=named)
def test_every_sheet_is_sound(rooms, candid, size):
    """It may scroll, but nothing is cut sideways or lies over something else."""
    visitor = rooms.show(candid, "kiosk", size=size, still=True)
    said = []
    for figure in candid.exhibit.figures:
        visitor.application.navigation.restart()
        visitor.application.navigation.openFigure(figure)
        rest(visitor)
        sheet = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "FigureSheet")
        said += [f"{figure}: {fault}" for fault in faults(visitor.window, sheet, may_scroll=True)]

    assert not said, "\n" + "\n".join(said)


@pytest.mark.parametrize("size", SIZES + [pytest.param(size, marks=LONG) for size in BETWEEN], ids=named)
def test_the_contents_are_sound(rooms, candid, size):
    """All 14 titles can be read without scrolling."""
    visitor = rooms.show(candid, "kiosk", size=size, still=True)
    visitor.application.navigation.openContents()
    rest(visitor)
    page: QQuickItem = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "ContentsPage")

    said = faults(visitor.window, page)

    assert not said, "\n" + "\n".join(said)


def test_on_an_upright_screen_what_hangs_over_the_edge_of_the_picture_is_seen(rooms, candid):
    """In ink: in the colour of the words on the picture it once vanished on the paper."""
    panels = (replace(candid.exhibit.panels[0], title="Gypsy jog", art=replace(candid.exhibit.panels[0].art, title_colour="paper")),)
    cover = replace(candid.exhibit.cover, chapters=(replace(candid.exhibit.cover.chapters[0], panels=(panels[0].id,)),))
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, panels=panels, cover=cover)), size=(1080, 1920), still=True)
    plate = next(item for item in walk(visitor.window.contentItem()) if item.property("calmFoot") == 0.34)
    row, picture = int(plate.height()) + 4, visitor.picture()
    dark = [x for x in range(1080) if picture.pixelColor(x, row).lightness() < 60]
    assert 10 < len(dark) < 200


@pytest.mark.slow
def test_what_hides_half_a_tile_is_not_seen_itself(rooms, candid):
    """Bug: where the people of a panel went on behind a key, pale patches lay on the sidebar."""
    panels = candid.exhibit.panels
    crowded = tuple(
        replace(panel, figures=tuple(group for near in panels[max(0, row - 2) : row + 3] for group in near.figures))
        for row, panel in enumerate(panels)
    )
    visitor = rooms.show(replace(candid, exhibit=replace(candid.exhibit, panels=crowded)), size=SIZES[0], still=True)
    hidden = []
    for row in range(len(crowded)):
        visitor.application.navigation.restart(row)
        rest(visitor)
        assert visitor.offers("More people")
        hidden += [item for item in walk(visitor.window.contentItem()) if item.property("coversHalf")]
        assert patches(visitor.window) == []
    assert hidden
