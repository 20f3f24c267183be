"""Pictures that show nothing."""

from pathlib import Path

import pytest

from kiosk.guidelines.loading import FLAWS, PLAIN, pictures_load, pictures_show_something
from kiosk.guidelines.looks import Looks
from tests.unit.guidelines.writing import PANEL, Study


@pytest.mark.parametrize("flaw", FLAWS)
def test_a_picture_that_shows_nothing_is_named_where_it_stands(study: Study, flaw):
    """With what can be done."""
    message, hint = FLAWS[flaw]
    looked = []
    said = study.found(pictures_load, looks=Looks(flaw=lambda file: looked.append(file) or flaw))
    assert said == [f"{PANEL}:3:13: 'images/plate.svg' {message} ({hint})"]
    assert looked == [Path(study.folder, "images", "plate.svg").resolve()]


def test_every_picture_is_looked_at_once(study: Study):
    """Of panels, people, comparisons and the menu; none is looked at again for a translation, nor one that is not there."""
    for name in ("wide", "davy", "before", "menu"):
        study.write(f"images/{name}.svg", "<svg/>")
    study.edit(PANEL, "art: {file: images/plate.svg,", "art: {file: images/plate.svg, wide: images/wide.svg,")
    sides = "before: {file: images/before.svg, alt: A.}, after: {file: images/plate.svg, alt: B.}"
    study.edit(PANEL, "curator:", f"blocks: [{{compare: {{{sides}}}}}]\ncurator:")
    portrait = "{file: images/davy.svg, alt: He., credit: A, rights: CC0}"
    study.edit("figures.yaml", "  name: Humphry Davy\n", f"  name: Humphry Davy\n  portrait: {portrait}\n")
    study.edit("exhibit.yaml", "chapters:\n", "attract: {art: images/menu.svg}\nchapters:\n")
    looked = []

    def look(file: Path) -> str:
        looked.append(file.stem)
        return ""

    looks = Looks(flaw=look)
    assert study.found(pictures_load, looks=looks) == study.found(pictures_load, "ru", looks=looks) == []
    assert sorted(looked) == ["before", "davy", "menu", "plate", "wide"]


def test_a_picture_of_one_colour_is_no_error(study: Study):
    """Somebody may want it; each other flaw is an error."""
    message, hint = PLAIN["plain"]
    looks = Looks(flaw=lambda _: "plain")
    assert study.found(pictures_load, looks=looks) == []
    assert study.found(pictures_show_something, looks=looks) == [f"{PANEL}:3:13: 'images/plate.svg' {message} ({hint})"]
    assert (pictures_load.severity, pictures_show_something.severity) == ("error", "warning")
