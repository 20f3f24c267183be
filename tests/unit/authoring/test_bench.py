"""Panels laid out on a screen that nobody looks at."""

import sys
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.authoring.bench import Bench, faint, with_other_titles, with_tiny_pictures
from kiosk.authoring.screens import DEFAULT, EVERY, Asked, Screens, Work, work
from kiosk.authoring.walls import worst
from kiosk.authoring.ways import ways
from kiosk.exhibit.loader import load
from kiosk.guidelines.check import Request, check
from kiosk.guidelines.looks import Faint, Looks, Short
from kiosk.installation.model import Screen
from tests.unit.authoring.folders import CHAPTERS, write_exhibit

STRIP, WIDE = (1024, 768), (1920, 1080)
ONE = {"first": ("one",)}
LIGHT = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#ffffff"/></svg>'


def write(folder: Path, panel: str, plate: str = LIGHT, panels: Mapping[str, Collection[str]] = ONE) -> Path:
    """Write an exhibit, by default of one panel, with these lines in the first."""
    write_exhibit(folder, panels)
    (folder / "plate.svg").write_text(plate, encoding="utf-8")
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("body: Words.\n", panel), encoding="utf-8")
    cover = folder / "exhibit.yaml"
    cover.write_text(cover.read_text(encoding="utf-8") + "screens: [1024x768]\n", encoding="utf-8")
    return folder


@pytest.fixture
def benches(qapp):
    """Benches that are taken down afterwards."""
    made = []

    def make(loaded, *wall: Screen) -> Bench:
        made.append(Bench(loaded, *wall))
        return made[-1]

    yield make
    for bench in made:
        bench.close()


def found_in(bench: Bench) -> set[tuple[str, str, str]]:
    """What has no room on a small screen: whose, where, and the kind of it."""
    return {(one.noun, one.where, one.kind) for one in bench.misfits(STRIP, "en")}


@pytest.mark.slow
def test_what_has_no_room_is_found_in_each_wording(benches, tmp_path):
    """A text as it stands is not scrolled, nor a notice; in full it may be. A title without end is found with each.

    The panel beside it has a headline that fits, but the key that leads back from there carries the same title.
    """
    title = "Unbelievable circumstances notwithstanding everything everywhere"
    text = "Many words stand here. " * 150
    loaded = load(write(tmp_path / "show", f"body: {text}\nfull: {text}\nnotice: {text}\n", panels=CHAPTERS))
    exhibit = replace(
        loaded.exhibit, panels=tuple(replace(panel, title=title if panel.id == "one" else panel.title) for panel in loaded.exhibit.panels)
    )
    bench = benches(with_tiny_pictures(replace(loaded, exhibit=exhibit), tmp_path))
    one, two = "panel:one", "panel:two"
    everywhere = {(one, wording, "headline") for wording in ("notice", "standard", "full")}
    beside = {(two, "standard", "cut"), ("", "contents", "cut")}
    assert found_in(bench) == {(one, "notice", "scrolls"), (one, "standard", "scrolls"), *everywhere, *beside}


def test_what_lies_over_the_panels_is_laid_out_too(benches, tmp_path):
    """An endless name has no room on its person's sheet."""
    folder = write(tmp_path / "show", "body: Words.\n")
    (folder / "figures.yaml").write_text(f"- {{id: kirov, name: {'Unbelievablecircumstances' * 4}}}\n", encoding="utf-8")
    found = found_in(benches(with_tiny_pictures(load(folder), tmp_path)))
    assert found == {("figure:kirov", "figure", "wide"), ("figure:kirov", "figure", "outside")}


def test_every_view_dataset_and_sheet_is_gone_to(candid):
    """The contents first; whoever is not met on a panel has a sheet as well."""
    found = [(way.view, way.noun) for way in ways(candid.exhibit)]
    assert [view for view, noun in found if not noun] == ["contents", "timeline", "map", "people", "search", "bibliography"]
    assert {noun for _, noun in found} == {
        "",
        *(f"dataset:{one}" for one in candid.exhibit.datasets),
        *(f"figure:{one}" for one in candid.exhibit.figures),
    }


def test_a_title_that_does_not_stand_out_is_measured_in_both_colours(benches, tmp_path):
    """On a light picture paper-coloured words can hardly be read; ink is the better choice."""
    loaded = load(write(tmp_path / "show", "date: 1934\nbody: Words.\n"))
    bench = benches(loaded)
    [found] = faint(bench, lambda: benches(with_other_titles(loaded)), WIDE, "en")
    assert found._replace(ratio=0, other=0) == Faint("one", "1920x1080", "Panel one", 0, 0)
    assert found.ratio < 3
    assert found.other > 7


def test_the_work_is_divided_by_screen_and_language(tmp_path):
    """Pictures are looked at once a screen; an exhibit that declares none is laid out on the usual one."""
    exhibit = load(write(tmp_path / "show", "body: Words.\n")).exhibit
    assert list(work(exhibit, EVERY)) == [Work(STRIP, "en"), Work(STRIP, "uk"), Work(STRIP, "en", "pictures")]
    bare = replace(exhibit, cover=replace(exhibit.cover, screens=(), languages=()))
    assert list(work(bare, EVERY)) == [Work(DEFAULT, "en"), Work(DEFAULT, "en", "pictures")]


def test_a_wall_is_one_screen_where_its_pixels_are_known(tmp_path):
    """Else any of those that the exhibit declares."""
    exhibit = load(write(tmp_path / "show", "body: Words.\n")).exhibit
    wall = Asked(declared=False, wall=Screen(width_mm=708, pixels="1920x1080"))
    assert list(work(exhibit, wall)) == [Work(WIDE, "en", "ruler"), Work(WIDE, "uk", "ruler")]
    unknown = Asked(declared=False, wall=Screen(width_mm=305))
    assert list(work(exhibit, unknown)) == [Work(STRIP, "en", "ruler"), Work(STRIP, "uk", "ruler")]


@pytest.mark.slow
def test_keys_and_letters_are_measured_as_they_are_laid_out(benches, tmp_path):
    """On a screen of 24 inches that hangs high; on one of 32 at the usual height all is as museums ask."""
    loaded = load(write(tmp_path / "show", "body: Words.\n"))
    wall = Screen(width_mm=708, bottom_mm=900, distance_mm=600)
    assert list(benches(loaded, wall).short(WIDE, "en")) == []
    high, wide = worst(benches(loaded, Screen(width_mm=531, bottom_mm=1400, distance_mm=600)).short(WIDE, "en")), "1920x1080, 531 mm wide"
    assert [one._replace(value=round(one.value, 2), others=one.others > 9) for one in high] == [
        Short("capital", "standard", wide, "1", 0.53, 0.7, others=True),
        Short("highest", "contents", wide, "Look at the picture", 1631.48, 1220, others=True),
    ]


@pytest.mark.slow
def test_what_is_too_small_to_touch_is_found(benches, tmp_path):
    """Where the layout has no larger keys to offer; a screen that stands on the floor has some too low."""
    loaded = load(write(tmp_path / "show", "body: Words.\n"))
    low = worst(benches(loaded, Screen(width_mm=250, bottom_mm=200)).short(STRIP, "en"))
    assert {one.kind: (one.value < 15, one.asked) for one in low} == {"target": (True, 15), "lowest": (False, 380)}


@pytest.mark.long
def test_a_panel_is_laid_out_in_other_processes(tmp_path, monkeypatch, capsys):
    """As `kiosk check --screens` does it; what is found stands at the line of the panel."""
    folder = write(tmp_path / "show", f"body: {'Many words stand here. ' * 150}\n")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    screens = Screens(folder)
    check(folder, sys.stdout, Request(form="concise"), looks=Looks(misfits=screens.misfits, faint=screens.faint))
    assert "panels/one.yaml:4:7: warning[T402]: the text has to be scrolled (standard, in 'en', on 1024x768)\n" in capsys.readouterr().out
    assert not screens.blind
