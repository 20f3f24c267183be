"""What was asked of an exhibit that it does not have."""

import pytest

from kiosk.exhibit.loader import load
from kiosk.exhibit.wishes import wrong_wish
from tests.unit.authoring.folders import write_exhibit


@pytest.fixture
def loaded(tmp_path):
    """An exhibit of two panels in two languages."""
    return load(write_exhibit(tmp_path / "exhibit"))


@pytest.mark.parametrize(
    ("panels", "language", "message"),
    [
        ([], "", ""),
        (["one"], "en", ""),
        (["one", "two"], "uk", ""),
        (["three"], "", "no panel 'three' in test; there are one, two"),
        (["one", "three", "four"], "", "no panel 'three' in test; there are one, two"),
        ([""], "", "no panel '' in test; there are one, two"),
        ([], "pl", "no language 'pl' in test; there are en, uk"),
        (["three"], "pl", "no panel 'three' in test; there are one, two"),
    ],
)
def test_a_wish_that_cannot_be_fulfilled_is_said(loaded, panels, language, message):
    """The first of them, with what there is."""
    assert wrong_wish(loaded.exhibit, panels=panels, spoken=[language] if language else []) == message


def test_an_exhibit_that_names_no_languages_has_its_own(tmp_path):
    """English, unless the cover says something else."""
    folder = write_exhibit(tmp_path / "exhibit")
    cover = folder / "exhibit.yaml"
    cover.write_text(cover.read_text("utf-8").replace("languages: [en, uk]\n", ""), encoding="utf-8")
    assert wrong_wish(load(folder).exhibit, panels=[], spoken=["en"]) == ""
    assert wrong_wish(load(folder).exhibit, panels=[], spoken=["uk"]) == "no language 'uk' in test; there are en"


def test_where_nothing_can_be_shown_no_wish_is_wrong(tmp_path):
    """The wished panel may be the one with the mistake: the holding screen is shown, and the log tells the rest."""
    broken = load(write_exhibit(tmp_path / "exhibit", {"first": ["one"]}, broken={"one"}))
    assert wrong_wish(broken.exhibit, panels=["one"], spoken=[]) == ""


def test_a_lesson_that_is_not_there_is_said(school, loaded):
    """And where there is none, where to read how one is made."""
    with_lesson = school.load().exhibit
    assert wrong_wish(with_lesson, lesson="short") == ""
    assert wrong_wish(with_lesson, lesson="long") == "no lesson 'long' in rise-of-stalin; there are short"
    assert wrong_wish(loaded.exhibit, lesson="long") == "no lesson 'long' in test; it has none (docs/teaching.md tells how one is made)"
