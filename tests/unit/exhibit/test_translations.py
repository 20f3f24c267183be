"""An exhibit in another language, and all that can be wrong with a translation."""

import pytest

from kiosk.exhibit.languages import languages
from kiosk.exhibit.loaded import Share
from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.translations import translate
from tests.unit.exhibit.writing import IN_RUSSIAN, PANEL, RUSSIAN, Desk, words


def in_russian(desk: Desk) -> Loaded:
    """Load the exhibit and give it in Russian."""
    return translate(desk.load().exhibit, desk.folder, "ru")


def said(desk: Desk) -> list[str]:
    """Give what is said about the Russian translation, hints included."""
    return [words(problem).removeprefix(RUSSIAN) for problem in in_russian(desk).problems]


def test_everything_is_said_in_the_other_language(russian: Desk):
    """All words come from the translation, all else from the original."""
    loaded = in_russian(russian)
    exhibit = loaded.exhibit
    panel = exhibit.panels[0]

    assert loaded.problems == ()
    assert loaded.share == Share(26, 26)
    assert (exhibit.cover.language, exhibit.cover.title, exhibit.cover.chapters[0].panels) == (
        "ru",
        "Власть и террор",
        ("kirov-murder", "legacy"),
    )
    assert (panel.title, str(panel.date), panel.place, panel.art.file) == ("Убийство Кирова", "1934-12-01", "smolny", "images/plate.svg")
    assert [(group.group, group.people[0].id) for group in panel.figures] == [("Убит", "kirov"), ("Убил", "nikolaev")]
    assert panel.claims["card"].sources == ("lenoe",)
    assert exhibit.figures["kirov"].relations[0].kind == "жертва"
    assert exhibit.datasets["order-00447"].rows == ({"shot": "386798"},)
    assert exhibit.sources["lenoe"].title == "The Kirov murder"


def test_its_own_language_is_the_exhibit_itself(desk: Desk):
    """There is nothing to lay over."""
    exhibit = desk.load().exhibit
    assert translate(exhibit, desk.folder, "en") == Loaded(exhibit)


def test_languages_are_those_of_the_cover(desk: Desk):
    """The exhibit's own is always one of them."""
    assert languages(desk.load().exhibit) == ("en", "ru")
    desk.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    assert languages(desk.load().exhibit) == ("en",)


def test_a_translation_that_is_not_there_is_said_once(desk: Desk):
    """And the exhibit stays as it is."""
    exhibit = desk.load().exhibit
    loaded = translate(exhibit, desk.folder, "ru")

    assert (loaded.exhibit, loaded.share) == (exhibit, Share(0, 26))
    assert [words(problem) for problem in loaded.problems] == [
        "exhibit.yaml:4:17: warning: there is no translation into 'ru'"
        " (make the folder translations/ru, or take 'ru' out of the languages in exhibit.yaml)"
    ]


@pytest.mark.parametrize("name", sorted(IN_RUSSIAN))
def test_a_file_that_is_not_there_is_said(russian: Desk, name):
    """Its words stay in the original's language; nothing is lost."""
    (russian.folder / RUSSIAN / name).unlink()
    loaded = in_russian(russian)

    assert [words(problem) for problem in loaded.problems] == [f"{RUSSIAN}{name}: warning: this file is not translated"]
    assert loaded.share.said < loaded.share.of == 26
    assert len(loaded.exhibit.panels) == 2


def test_a_text_that_is_not_translated_falls_back(russian: Desk):
    """To the original's, and is reported with the path of its keys."""
    russian.edit(RUSSIAN + PANEL, "title: Убийство Кирова\n", "")
    russian.edit(RUSSIAN + PANEL, ", part: стрелок", "")

    assert said(russian) == [f"{PANEL}:1:1: warning: 2 of 9 texts are not translated: title, figures[2].people[nikolaev].part"]
    assert in_russian(russian).exhibit.panels[0].title == "The murder of Kirov"
    assert in_russian(russian).share == Share(24, 26)


def test_many_missing_texts_are_cut_short(russian: Desk):
    """Six are enough to know."""
    russian.write(RUSSIAN + PANEL, "title: Убийство Кирова\n")
    assert said(russian) == [
        f"{PANEL}:1:1: warning: 8 of 9 texts are not translated: art.alt, body, figures[1].group, figures[1].people[kirov].part,"
        " figures[2].group, figures[2].people[nikolaev].part …"
    ]


@pytest.mark.parametrize("empty", ["~", "''", "' '", "null"])
def test_an_empty_text_falls_back(russian: Desk, empty):
    """As one that is not there; an empty panel was once shown."""
    russian.edit(RUSSIAN + "panels/legacy.yaml", "title: Наследие", f"title: {empty}")
    assert said(russian) == ["panels/legacy.yaml:1:1: warning: 1 of 3 texts are not translated: title"]
    assert in_russian(russian).exhibit.panels[1].title == "The legacy"


def test_entries_of_a_list_fall_back(russian: Desk):
    """Those that are missing are said together."""
    russian.write(RUSSIAN + "figures.yaml", "- {id: nikolaev, name: Леонид Николаев}\n")
    assert said(russian) == ["figures.yaml:1:1: warning: 1 of 2 entries are not translated: kirov"]
    assert in_russian(russian).exhibit.figures["kirov"].name == "Sergei Kirov"


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("glossary.yaml", "id: terror, ", "", "glossary.yaml:1:3: error: this entry has no `id:`, so nobody knows what it translates"),
        ("glossary.yaml", "id: terror", "id: teror", "glossary.yaml:1:8: error: the original has no 'teror'; did you mean 'terror'?"),
    ],
)
def test_entries_are_known_by_their_ids(russian: Desk, name, old, new, expected):
    """One without an id, or with one that the original has not, translates nothing; so the original's is missing."""
    russian.edit(RUSSIAN + name, old, new)
    assert said(russian) == ["glossary.yaml:1:1: warning: 1 of 1 entries are not translated: terror", expected]


def test_an_entry_is_translated_once(russian: Desk):
    """The first counts."""
    russian.write(RUSSIAN + "events.yaml", "- {id: shot, title: Выстрел}\n- {id: shot, title: Выстрелы}\n")
    assert said(russian) == ["events.yaml:2:8: error: 'shot' is translated twice (keep one of the two)"]
    assert in_russian(russian).exhibit.events["shot"].title == "Выстрел"


def test_a_list_is_a_list(russian: Desk):
    """Keys with values are none."""
    russian.write(RUSSIAN + "events.yaml", "shot: {title: Выстрел}\n")
    assert said(russian) == [
        "events.yaml:1:1: error: events.yaml must be a list, as it is in the original",
        "events.yaml:1:1: warning: 1 of 1 entries are not translated: shot",
    ]


def test_a_panel_keeps_its_id(russian: Desk):
    """It need not be written, but it may not be another."""
    russian.edit(RUSSIAN + "panels/legacy.yaml", "title: Наследие", "id: legaci\ntitle: Наследие")
    assert said(russian) == ["panels/legacy.yaml:1:5: error: the original's id is 'legacy' (write `id: legacy`, or take it out)"]


def test_a_broken_file_falls_back(russian: Desk):
    """Only the mistake is said, not that its words are missing."""
    russian.write(RUSSIAN + PANEL, "title: Убийство: Кирова\n")
    loaded = in_russian(russian)

    assert [words(problem) for problem in loaded.problems] == [
        f"{RUSSIAN}{PANEL}:1:16: error: ': ' ends a key, so it cannot stand inside a text"
        " (put the text in quotes, or on lines of its own under |)"
    ]
    assert (loaded.exhibit.panels[0].title, loaded.share) == ("The murder of Kirov", Share(17, 26))


def test_a_list_with_a_mistake_keeps_what_stands_before_it(russian: Desk):
    """And nothing behind it is said to be missing."""
    russian.write(RUSSIAN + "figures.yaml", "- {id: nikolaev, name: Леонид Николаев}\n- id: kirov: x\n")
    assert said(russian) == [
        "figures.yaml:2:12: error: ': ' ends a key, so it cannot stand inside a text"
        " (put the text in quotes, or on lines of its own under |)"
    ]
    assert in_russian(russian).exhibit.figures["nikolaev"].name == "Леонид Николаев"


def test_links_must_lead_somewhere(russian: Desk):
    """In every language; a lost link becomes its words."""
    russian.edit(RUSSIAN + "panels/legacy.yaml", "event:shot", "event:shut")
    assert said(russian) == [
        "panels/legacy.yaml:3:7: warning: the original has a link to event:shot here (put it into the translation)",
        "panels/legacy.yaml:3:59: error: there is no event 'shut'; did you mean 'shot'? (events.yaml has none with this id)",
    ]
    assert in_russian(russian).exhibit.panels[1].body == "Смотрите [убийство](panel:kirov-murder) и выстрел."


def test_marks_and_links_must_not_be_lost(russian: Desk):
    """What the original marks or links, the translation does too."""
    russian.edit(RUSSIAN + PANEL, "(figure:kirov).[^card]", "(figure:nikolaev).")
    assert said(russian) == [
        f"{PANEL}:3:7: warning: the original has a link to figure:kirov here (put it into the translation)",
        f"{PANEL}:3:7: warning: the original has the mark [^card] here (put it into the translation)",
    ]


def test_marks_must_be_claims_of_the_panel(russian: Desk):
    """As in the original."""
    russian.edit(RUSSIAN + PANEL, "[террор](term:terror).", "[террор](term:terror).[^cart]")
    assert said(russian) == [
        f"{PANEL}:7:37: error: this panel has no claim 'cart'; did you mean 'card'?"
        " (write it under `claims:`, with what it says and its sources)"
    ]


def test_links_in_plain_texts_are_found(russian: Desk):
    """They would stand on the screen as they are typed."""
    russian.edit(RUSSIAN + "panels/legacy.yaml", "title: Наследие", "title: '[Наследие](term:terror)'")
    assert said(russian) == ["panels/legacy.yaml:1:9: error: this text cannot hold links or claims (write the words alone)"]


def test_links_in_texts_that_are_not_used_are_nobodys_affair(russian: Desk):
    """An entry with a wrong id was once said to be unable to hold links as well."""
    russian.write(RUSSIAN + "glossary.yaml", "- {id: teror, term: Террор, meaning: 'Власть [страха](term:terror).'}\n")
    assert said(russian) == [
        "glossary.yaml:1:1: warning: 1 of 1 entries are not translated: terror",
        "glossary.yaml:1:8: error: the original has no 'teror'; did you mean 'terror'?",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("figure.yaml", ["figure.yaml: warning: this file is not read (did you mean 'figures.yaml'?)"]),
        ("sources.yaml", ["sources.yaml: warning: this file is not read: sources are the same in every language"]),
        ("panels/legasy.yaml", ["panels/legasy.yaml: warning: there is no such panel in the original (did you mean 'legacy.yaml'?)"]),
        ("panels/.legacy.yaml", []),
        ("panels/notes.txt", []),
        (".figures.yaml", []),
    ],
)
def test_files_that_translate_nothing_are_found(russian: Desk, name, expected):
    """Those of editors, and notes, are left alone."""
    russian.write(RUSSIAN + name, "a: b\n")
    assert said(russian) == expected


def test_a_file_for_what_the_original_has_not(russian: Desk):
    """Its entries are found; without any it was once passed over in silence."""
    russian.write("exhibit.yaml", "id: a\ntitle: A\nlanguages: [en, ru]\nchapters: [{id: b, title: B, panels: [legacy]}]\n")
    russian.write("panels/legacy.yaml", "id: legacy\ntitle: C\nart: {file: images/plate.svg, alt: D}\nbody: E\n")
    (russian.folder / "glossary.yaml").unlink()
    assert "glossary.yaml:1:8: error: the original has no 'terror'" in said(russian)
