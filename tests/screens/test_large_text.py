"""Text up to twice as large: nothing is cut, lies over something else, or has to be moved sideways (WCAG 1.4.4, 1.4.10)."""

import pytest

from kiosk.authoring import soundness
from tests.helpers.layout import faults, is_shown, patches, shown, shown_texts
from tests.helpers.seeing import kind, walk
from tests.screens.test_layout import LONG, SIZES, named, rest

SCALES = [2, pytest.param(1.5, marks=LONG)]
LANGUAGES = ["ru", pytest.param("en", marks=LONG)]
"""Russian words are the longest, so the short run takes them."""
VIEWS = ("contents", "sources", "reading", "timeline", "map", "people", "numbers", "search", "bibliography", "picture")
LEAST_CAPITAL = 20
"""Pixels of a capital at 1080p in the largest step: 0.7 degrees at 0.6 m on a screen of 32 inches (EN 301 549 5.1.4)."""
CAPITAL = 0.698
"""Of its size is a capital of IBM Plex Sans."""


@pytest.fixture(name="large")
def _large(rooms, bare, monkeypatch):
    """An exhibit in a language whose text is so many times as large, on a screen; and the least size of prose with it."""

    def show(size, scale, language):
        visitor = rooms.show(bare, "kiosk", size=size, still=True)
        visitor.application.languages.choose(language)
        visitor.application.preferences.chooseTextScale(scale)
        monkeypatch.setattr(soundness, "LEAST_PROSE", soundness.LEAST_PROSE * scale)
        return visitor

    return show


def said_of(visitor, *, scrolls=True):
    """All faults but that something scrolls: large text goes on behind a key that says so."""
    on_top = [
        item
        for item in walk(visitor.window.contentItem())
        if is_shown(item)
        and (
            any(item.property(telling) is not None for telling in ("toolsWidth", "previewHeight", "headroom"))
            or (item.property("foot") is not None and item.property("pad") is not None)
        )
    ]
    below = on_top[-1] if on_top and visitor.application.navigation.covered else None
    found = faults(visitor.window, below, may_scroll=scrolls and below is not None)
    return [fault for fault in found if not fault.endswith("has to be scrolled")] + patches(visitor.window)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_every_panel_is_sound_in_large_text(large, candid, size, scale, language):
    """Its text is at least so many times 28 pixels; columns drop and the text goes on behind a key."""
    visitor = large(size, scale, language)
    said = []
    for row, panel in enumerate(candid.exhibit.panels):
        visitor.application.navigation.restart(row)
        rest(visitor)
        said += [f"{panel.id}, its notice: {fault}" for fault in said_of(visitor)]
        visitor.application.navigation.agree()
        rest(visitor)
        said += [f"{panel.id}: {fault}" for fault in said_of(visitor)]

    assert not said, "\n" + "\n".join(said)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_every_view_is_sound_in_large_text(large, size, scale, language):
    """Contents, sources, settings and the views: what does not fit beside a chart is set smaller, never cut."""
    visitor = large(size, scale, language)
    navigation = visitor.application.navigation
    said = []
    for view in VIEWS:
        navigation.restart(3)
        {"contents": navigation.openContents, "sources": navigation.openEvidence}.get(view, lambda view=view: navigation.openView(view))()
        rest(visitor)
        said += [f"{view}: {fault}" for fault in said_of(visitor)]

    assert not said, "\n" + "\n".join(said)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_cards_and_datasets_are_sound_in_large_text(large, candid, size, language):
    """Every claim of every panel, and every dataset."""
    visitor = large(size, 2, language)
    navigation = visitor.application.navigation
    said = []
    for row, panel in enumerate(candid.exhibit.panels):
        for claim in panel.claims:
            navigation.restart(row)
            navigation.agree()
            navigation.follow(f"claim:{claim}")
            rest(visitor)
            said += [f"{claim}: {fault}" for fault in said_of(visitor)]
    for dataset in candid.exhibit.datasets:
        navigation.restart(3)
        navigation.openView("numbers", f"dataset:{dataset}")
        rest(visitor)
        said += [f"{dataset}: {fault}" for fault in said_of(visitor)]

    assert not said, "\n" + "\n".join(said)


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_every_sheet_is_sound_in_large_text(large, candid, size):
    """It scrolls further, and nothing else."""
    visitor = large(size, 2, "ru")
    said = []
    for figure in candid.exhibit.figures:
        visitor.application.navigation.restart()
        visitor.application.navigation.openFigure(figure)
        rest(visitor)
        sheet = next(item for item in walk(visitor.window.contentItem()) if kind(item) == "FigureSheet")  # made for the first of them
        said += [f"{figure}: {fault}" for fault in faults(visitor.window, sheet, may_scroll=True)]

    assert not said, "\n" + "\n".join(said)


def test_the_capitals_of_large_text_are_seen_from_where_people_stand(large):
    """On the panel no word has a capital lower than 0.7 degrees; the headline and the stamp are larger anyway."""
    visitor = large(SIZES[0], 2, "en")
    visitor.application.navigation.restart(3)
    visitor.application.navigation.agree()
    rest(visitor)
    low = {
        text.property("text"): text.property("font").pixelSize()
        for text in shown_texts(visitor.window)
        if text.property("font").pixelSize() * CAPITAL < LEAST_CAPITAL
    }
    assert low == {}
    assert any(item.item.inherits("QQuickText") for item in shown(visitor.window))
