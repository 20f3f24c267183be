"""Texts go out and come back: nothing is lost, nothing else is touched, and what is old stays old."""

import shutil

import pytest

from kiosk.authoring.translation.exporting import Order, send_out
from kiosk.authoring.translation.importing import Wishes, take_in
from kiosk.authoring.translation.pseudo import make_pseudo, pseudo
from kiosk.exhibit.translations import translate
from tests.conftest import FLAGSHIP
from tests.unit.authoring.translation.posting import BODY, Post, bytes_of, filled
from tests.unit.exhibit.writing import PANEL, RUSSIAN, Desk

TITLE = "panels/kirov-murder.yaml#/title"
FORMS = [("ru.xlf", {}), ("ru.xliff", {"version": "2.0"}), ("ru.csv", {})]


@pytest.mark.parametrize(("name", "wishes"), FORMS)
def test_what_comes_back_unchanged_changes_no_byte(post, name, wishes):
    """In every format."""
    before = bytes_of(post.desk.folder)
    post.out(name, **wishes)
    assert (post.take(name), post.said) == (0, ["ru: nothing to change"])
    assert bytes_of(post.desk.folder) == before


@pytest.mark.parametrize(("name", "wishes"), FORMS)
def test_a_translation_from_nothing_is_whole(post, tmp_path, name, wishes):
    """Its files are new, all of it is said, and it goes out again as it came."""
    text = post.out(name, **wishes)
    shutil.rmtree(post.desk.folder / RUSSIAN)
    assert post.take(name) == 0
    assert post.said[-1] == "ru: 26 texts in 8 files changed"
    assert (post.share(), post.out(name, **wishes)) == (100, text)


def test_new_files_are_written_as_a_curator_would(post):
    """The panel with its id, prose in lines, short entries in one."""
    post.out()
    shutil.rmtree(post.desk.folder / RUSSIAN)
    post.take()
    lines = post.read("panels/kirov-murder.yaml").split("\n")
    assert lines[0] == "id: kirov-murder"
    assert lines[1].startswith("of: ")
    assert lines[2:] == [
        "title: Убийство Кирова",
        "art:",
        "  alt: Коридор.",
        "body: |",
        "  В [Смольном](place:smolny) служащий, [Николаев](figure:nikolaev), застрелил [Кирова](figure:kirov).[^card]",
        "",
        "  Так начался [террор](term:terror).",
        "figures:",
        "  - group: Убит",
        "    people:",
        "      - {id: kirov, part: убит}",
        "  - group: Убил",
        "    people:",
        "      - {id: nikolaev, part: стрелок}",
        "claims:",
        "  card:",
        "    says: У него был партбилет.",
        "questions:",
        "  - Кто выиграл?",
        "",
    ]


def test_pseudo_words_fill_everything(untranslated):
    """In a format of tools: every empty target filled, taken in, and nothing is missing."""
    sources = [unit.original for unit in untranslated.units().values()]
    assert untranslated.take_text(filled(untranslated.out(), pseudo, sources)) == 0
    assert untranslated.share() == 100


def test_one_changed_sentence_makes_one_text_old(post):
    """Of an entry of which is known what it was made from; when somebody has looked it over it is fresh again."""
    post.take_edited(("Убийство Кирова", "Убийство"))
    assert post.in_state("needs review") == []
    post.desk.edit(PANEL, "shot [Kirov]", "killed [Kirov]")
    assert post.in_state("needs review") == [BODY]
    assert post.take_edited(("needs review", "translated"), name="ru.csv") == 0
    assert post.said[-1] == "ru: 0 texts in 1 file changed"
    assert (post.in_state("needs review"), post.share()) == ([], 100)


def test_what_is_left_unlooked_at_stays_old(post):
    """Nothing is fresh because it came back."""
    post.take_edited(("Убийство Кирова", "Убийство"))
    post.desk.edit(PANEL, "shot [Kirov]", "killed [Kirov]")
    post.desk.edit(PANEL, "The murder of Kirov", "A murder")
    assert post.take_edited(('<target state="needs-translation">Убийство', '<target state="translated">Смерть')) == 0
    assert post.in_state("needs review") == [BODY]


def test_a_translation_of_an_older_original_is_old(untranslated):
    """The file that came back holds what it was translated from."""
    sources = [unit.original for unit in untranslated.units().values()]
    text = filled(untranslated.out(), pseudo, sources)
    untranslated.desk.edit(PANEL, "The murder of Kirov", "A murder")
    untranslated.take_text(text)
    assert untranslated.in_state("needs review") == [TITLE]


def test_a_newer_translation_is_not_replaced_by_an_older_one(post):
    """It stays, and that is said; what else came back is taken in."""
    post.take_edited(("Убийство Кирова", "Убийство"))
    old = post.out().replace('<target state="translated">Убийство', '<target state="translated">Смерть').replace("Наследие", "Память")
    post.desk.edit(PANEL, "The murder of Kirov", "A murder")
    post.take_edited(('<target state="needs-translation">Убийство', '<target state="translated">Одно убийство'))
    assert post.take_text(old) == 0
    assert "the exhibit has a translation of the new one" in post.said[0]
    assert (post.units()[TITLE].translation, post.units()["panels/legacy.yaml#/title"].translation) == ("Одно убийство", "Память")


def test_an_unfinished_text_is_a_draft(untranslated):
    """It is taken in, and nobody takes it for finished: not the next export, not `kiosk check`."""
    untranslated.take_edited(
        (
            '<source>The legacy</source>\n          <target state="needs-translation"><',
            '<source>The legacy</source>\n          <target state="needs-translation">Наследие?<',
        )
    )
    assert untranslated.in_state("needs review") == ["panels/legacy.yaml#/title"]
    exhibit = untranslated.desk.load().exhibit
    said = [problem.message for problem in translate(exhibit, untranslated.desk.folder, "ru").problems]
    assert "this translation is a draft" in said


def test_a_list_that_grew_is_to_be_looked_over(post):
    """Nobody knows which of its texts stand for which; taken in whole it is as long as the original's."""
    post.desk.edit(PANEL, "questions: [Who gained from it?]", "questions: [Who lost?, Who gained from it?]")
    first, second = f"{PANEL}#/questions/1", f"{PANEL}#/questions/2"
    assert (post.in_state("needs review"), post.in_state("needs translation")) == ([first], [second])
    post.take_edited(
        ('<target state="needs-translation">Кто выиграл?', '<target state="translated">Кто проиграл?'),
        ('<target state="needs-translation"></target>', '<target state="translated">Кто выиграл?</target>'),
    )
    assert (post.share(), post.in_state("translated")[-1:] != []) == (100, True)
    assert [post.units()[name].translation for name in (first, second)] == ["Кто проиграл?", "Кто выиграл?"]


def test_only_what_is_asked_for_goes_out(post):
    """What is missing, what is old, or both; the last line counts."""
    post.take_edited(("Убийство Кирова", "Убийство"))
    post.desk.edit(PANEL, "The murder of Kirov", "A murder")
    post.desk.edit(RUSSIAN + "events.yaml", ", title: Выстрел", "")
    both = frozenset({"needs review", "needs translation"})
    assert [post.out(only=frozenset({state})).count("<trans-unit") for state in sorted(both)] == [1, 1]
    post.out(only=both)
    assert post.said[-1] == "ru.xlf: 2 texts of 26, 1 not translated, 1 to be looked over"


def test_a_pseudo_language_is_whole_and_longer(desk: Desk):
    """Its links lead where the original's lead; letters in a tile stay as many as they are."""
    desk.edit("exhibit.yaml", "languages: [en, ru]", "languages: [en, en-XA]")
    said: list[str] = []
    assert make_pseudo(desk.folder, "en-XA", said.append) == 0
    post = Post(desk, "en-XA")
    assert (said[-1], post.share()) == ("en-XA: 26 texts in 8 files changed", 100)
    assert pseudo("In the [Smolny](place:smolny) a clerk.[^card]") == "Íñ théé [Šmööłñý](place:smolny) áá çłééřk.[^card]"


@pytest.mark.slow
def test_the_large_exhibit_needs_nothing_of_what_it_sent(tmp_path):
    """Some two thousand texts, written by hand in every style that YAML has."""
    said: list[str] = []
    assert send_out(FLAGSHIP, Order("uk", tmp_path / "uk.xlf"), said.append) == 0
    assert take_in(tmp_path / "uk.xlf", FLAGSHIP, Wishes(dry=True), said.append) == 0
    assert said[1:] == ["uk: nothing to change"]


@pytest.mark.long
@pytest.mark.parametrize("language", ["ru", "uk"])
def test_the_large_exhibit_comes_back_to_the_byte(tmp_path, language):
    """Unchanged it changes nothing; from nothing it is whole."""
    folder = tmp_path / "show"
    shutil.copytree(FLAGSHIP, folder)
    before = bytes_of(folder)
    desk = Desk(folder, {})
    post = Post(desk, language)
    for name in ("all.xlf", "all.csv"):
        post.out(name)
        assert (post.take(name), post.said) == (0, [f"{language}: nothing to change"])
    assert bytes_of(folder) == before
    text = post.out("all.xlf")
    shutil.rmtree(folder / "translations" / language)
    assert (post.take("all.xlf"), post.share(), post.out("all.xlf")) == (0, 100, text)
