"""What has no room on a screen, said to its author."""

from kiosk.guidelines.looks import Faint, Looks, Misfit
from kiosk.guidelines.screens import panels_fit, titles_stand_out
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

HINT = "(shorten it, or take the screen out of `screens:` in exhibit.yaml)"
SMALL, WALL = "1024x768", "1920x1080"
LAMP = "The safety lamp"


def fits(*misfits):
    """Look at an exhibit in which these were found."""
    return Looks(misfits=lambda: misfits)


def stands_out(*faint):
    """Look at an exhibit in which these words were measured."""
    return Looks(faint=lambda: faint)


def test_a_text_that_scrolls_is_told_of_once(study: Study):
    """At the text, with the screens and the wordings on which it does."""
    found = [
        Misfit("en", "panel:lamp", wording, screen, "scrolls", words, "said")
        for wording, screen in (("standard", SMALL), ("brief", SMALL), ("standard", WALL))
        for words in ("In the pit", "So the flame")
    ]
    assert study.found(panels_fit, looks=fits(*found)) == [
        f"{PANEL}:6:7: the text has to be scrolled (standard, brief, in 'en', on {SMALL}, {WALL}) {HINT}"
    ]


def test_words_without_room_are_pointed_at(study: Study):
    """Where they stand, be it the name of a person; words of the program's own at the panel."""
    cut = Misfit("en", "panel:lamp", "standard", SMALL, "cut", LAMP, f"'{LAMP}' is cut with dots")
    name = Misfit("en", "panel:lamp", "standard", SMALL, "wide", "James Watson", "'James Watson' is 12 wider than its box")
    ours = Misfit("en", "panel:lamp", "standard", SMALL, "target", "Read on", "the target 'Read on' lies outside the window")
    assert study.found(panels_fit, looks=fits(cut, name, ours)) == [
        f"{PANEL}:2:8: '{LAMP}' is cut with dots (standard, in 'en', on {SMALL}) {HINT}",
        f"figures.yaml:8:22: 'James Watson' is 12 wider than its box (standard, in 'en', on {SMALL}) {HINT}",
        f"{PANEL}:1:1: the target 'Read on' lies outside the window (standard, in 'en', on {SMALL}) {HINT}",
    ]


def test_words_in_a_view_are_pointed_at_where_they_stand(study: Study):
    """In the dataset, whoever shows it. What nobody wrote is said of the noun on the screen, or of the exhibit as a whole."""
    found = [
        Misfit("en", "", "search", SMALL, "cut", "Deaths in the pit", "'Deaths in the pit' is cut with dots"),
        Misfit("en", "", "map", SMALL, "over", "100 km", "'100 km' lies over 'Felling'"),
        Misfit("en", "figure:watson", "figure", SMALL, "wide", "b. 1765", "'b. 1765' is 9 wider than its box"),
    ]
    assert study.found(panels_fit, looks=fits(*found)) == [
        f"datasets.yaml:1:23: 'Deaths in the pit' is cut with dots (search, in 'en', on {SMALL}) {HINT}",
        f"exhibit.yaml:1:1: '100 km' lies over 'Felling' (map, in 'en', on {SMALL}) {HINT}",
        f"figures.yaml:8:4: 'b. 1765' is 9 wider than its box (figure, in 'en', on {SMALL}) {HINT}",
    ]


def test_each_language_is_told_of_its_own(study: Study):
    """A translation is the longer one more often than not."""
    found = fits(Misfit("ru", "panel:lamp", "easy", SMALL, "over", "Лампа", "'Лампа' lies over '1815'"))
    assert study.found(panels_fit, looks=found) == []
    assert study.found(panels_fit, "ru", looks=found) == [f"{RUSSIAN}:1:8: 'Лампа' lies over '1815' (easy, in 'ru', on {SMALL}) {HINT}"]


def test_the_better_colour_for_a_title_is_named(study: Study):
    """By the screen on which it stands out least."""
    measured = stands_out(Faint("lamp", WALL, LAMP, 3.94, 8), Faint("lamp", SMALL, LAMP, 2.96, 9.04))
    said = f"'{LAMP}' on the picture has a contrast of 3.0 : 1 in 'paper' on {SMALL} (write `title_colour: ink`, with 9.0 : 1)"
    assert study.found(titles_stand_out, looks=measured) == [f"{PANEL}:3:6: {said}"]
    study.edit(PANEL, "alt: A lamp.", "alt: A lamp., title_colour: paper")
    assert study.found(titles_stand_out, looks=measured) == [f"{PANEL}:3:59: {said}"]
    assert study.found(titles_stand_out, "ru", looks=measured) == []


def test_where_no_colour_is_better_the_picture_is_to_blame(study: Study):
    """Half light and half dark under the words."""
    assert study.found(titles_stand_out, looks=stands_out(Faint("lamp", WALL, LAMP, 3, 2))) == [
        f"{PANEL}:3:6: '{LAMP}' on the picture has a contrast of 3.0 : 1 in 'paper' on {WALL} (make the upper left of the picture calmer)"
    ]
