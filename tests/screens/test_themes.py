"""Themes on the screens: whatever a theme may say, nothing is cut, and nothing lies over anything else."""

from typing import Final

import pytest
from msgspec.structs import replace

from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.theme import Families, Paper, Spacing, Theme
from tests.helpers.layout import faults, shown_texts
from tests.helpers.visitor import Visitor

LONG = pytest.mark.long
SERIF: Final = Families(headline="IBM Plex Serif")
THEMES: Final = {
    "wide": Theme(families=SERIF, spacing=Spacing(margins=1.1, lines=1.05, paragraphs=1.5, rules=2)),
    "tight": Theme(families=Families(text="IBM Plex Sans"), spacing=Spacing(margins=0.75, lines=0.95, paragraphs=0.5, rules=0.5)),
}
"""The bounds of what may be said."""
_worn: dict[str, Loaded] = {}


def worn(loaded: Loaded, theme: str) -> Loaded:
    """Give an exhibit in a theme, always the same one, so that it finds the room in which it was shown before."""
    if theme not in _worn:
        _worn[theme] = replace(loaded, exhibit=replace(loaded.exhibit, theme=THEMES[theme]))
    return _worn[theme]


def rest(visitor: Visitor) -> None:
    """Let bindings and layouts take their turn."""
    for _ in range(4):
        visitor.application.qt.processEvents()
        visitor.application.qt.sendPostedEvents()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("theme", "size"),
    [
        pytest.param("wide", (1024, 768), marks=LONG),
        ("tight", (1920, 1080)),
        pytest.param("wide", (1920, 1080), marks=LONG),
        pytest.param("wide", (1080, 1920), marks=LONG),
        pytest.param("tight", (1024, 768), marks=LONG),
        pytest.param("tight", (1080, 1920), marks=LONG),
    ],
    ids=lambda value: f"{value[0]}x{value[1]}" if isinstance(value, tuple) else value,
)
def test_no_theme_breaks_a_layout(rooms, candid, theme, size):
    """At the bounds of its factors, with headlines that are wider than the program's own; what is long may go on behind *Read on*."""
    visitor = rooms.show(worn(candid, theme), "kiosk", size=size, still=True)
    said = []
    for row, panel in enumerate(candid.exhibit.panels):
        visitor.application.navigation.turnTo(row)
        rest(visitor)
        said += [f"{panel.id}: {fault}" for fault in faults(visitor.window) if not str(fault).endswith("has to be scrolled")]

    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
def test_a_theme_reaches_the_screen_and_a_new_one_takes_its_place(rooms, candid):
    """Its colours, its headlines and its one ink; in high contrast its colours are gone, and in grey they are drained."""
    visitor = rooms.show(worn(candid, "wide"), "kiosk", size=(1024, 768), still=True)
    application = visitor.application
    dressed = replace(candid.exhibit, theme=Theme(paper=Paper(ground="#FFFFFF", plate="#102030"), families=SERIF, art="toned"))
    application.renew(dressed)
    seen = {}
    for palette in ("contrast", "grey", "dark", "paper"):
        application.preferences.choosePalette(palette)
        rest(visitor)
        picture = visitor.window.grabWindow()
        seen[palette] = (picture.pixelColor(900, 300).name(), picture.pixelColor(1, 1).name())
    headlines = {item.property("font").family() for item in shown_texts(visitor.window) if item.property("font").pixelSize() > 50}

    assert seen["contrast"] == ("#000000", "#000000")
    assert (seen["paper"][0], seen["grey"][0], seen["dark"][0]) == ("#ffffff", "#ffffff", "#121110")
    assert seen["paper"][1] != seen["grey"][1]
    assert headlines == {"IBM Plex Serif"}
    assert application.theme.property("toned") is True
