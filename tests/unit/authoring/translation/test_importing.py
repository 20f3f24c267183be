"""What stands against taking a file in is said with its place, and then nothing is changed."""

import random
import shutil

import pytest

from kiosk.authoring.translation import importing
from kiosk.authoring.translation.exporting import Order, send_out
from tests.unit.authoring.translation.posting import BODY, bytes_of
from tests.unit.exhibit.writing import PANEL, RUSSIAN

TARGET = 'translated">Убийство Кирова'
SPOILS = ["", "<", "&", '"', ",", "\n", "{", "</target>", "<target>", "\0", "[^x]", "<!DOCTYPE a>"]
LANGUAGE = 'target-language="ru"'


def headlines(said: list[str]) -> list[str]:
    """Give what was said without the snippets."""
    return [one.partition("\n")[0] for one in said]


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (
            ('id="panels/legacy.yaml#/title" resname="panels/legacy.yaml#/title"', 'id="panels/legacy.yaml#/titel"'),
            "ru.xlf:79:9: error: the exhibit has no text 'panels/legacy.yaml#/titel'; did you mean 'panels/legacy.yaml#/title'?",
        ),
        (
            (TARGET, 'translated"><b>Убийство</b>'),
            "ru.xlf:30:38: error: <b> stands in this translation, and no text of an exhibit has elements",
        ),
        ((TARGET, 'translated">&lt;b&gt;Убийство'), "ru.xlf:28:9: error: HTML and addresses in <…> are not used in exhibits: <b>"),
        ((TARGET, 'translated">[Убийство](panel:legacy)'), "ru.xlf:28:9: error: this text cannot hold links or claims"),
        (
            ("[Смольном](place:smolny)", "[Смольном](place:smolni)"),
            "ru.xlf:38:9: error[X401]: there is no place 'smolni'; did you mean 'smolny'?",
        ),
        (("[Кирова](figure:kirov)", "[Кирова](http://x)"), "ru.xlf:38:9: error[X305]: a link cannot lead out of the exhibit: 'http://x'"),
        (
            ("застрелил [Кирова](figure:kirov).[^card]", "застрелил [Кирова](figure:kirov).[^cart]"),
            "ru.xlf:38:9: error[X401]: this panel has no claim 'cart'; did you mean 'card'?",
        ),
        ((LANGUAGE, 'target-language="rus"'), "ru.xlf:1:1: error: the exhibit is not offered in 'rus'; did you mean 'ru'?"),
        ((LANGUAGE, 'target-language="en"'), "ru.xlf:1:1: error: 'en' is the language that the exhibit itself is written in"),
        (
            ('source-language="en"', 'source-language="de"'),
            "ru.xlf:1:1: error: the file was translated from 'de', and the exhibit is written in 'en'",
        ),
        ((LANGUAGE, ""), "ru.xlf:1:1: error: the file does not say which language it is in"),
    ],
)
def test_what_cannot_be_taken_in_changes_nothing(post, edit, message):
    """Not even the texts that are sound."""
    before = bytes_of(post.desk.folder)
    assert post.take_edited(edit, ("Наследие", "Память")) == 1
    found = [one for one in headlines(post.said) if ": error" in one or one == "nothing is changed"]
    assert [one[: len(message)] for one in found] == [message, "nothing is changed"]
    assert bytes_of(post.desk.folder) == before


def test_all_problems_are_said_at_once(post):
    """Not one after the other."""
    post.take_edited((TARGET, 'translated">&lt;b&gt;'), ("[Смольном](place:smolny)", "[Смольном](place:smolni)"))
    assert sum(": error" in one for one in post.said) == 2


def test_a_text_stands_in_a_file_once(post):
    """Else nobody knows which is meant."""
    text = post.out("ru.csv")
    row = next(line for line in text.split("\r\n") if line.startswith("panels/legacy.yaml#/title"))
    assert post.take_text(f"{text}{row}\r\n", "ru.csv") == 1
    assert headlines(post.said)[0].endswith("error: 'panels/legacy.yaml#/title' stands here a second time; it stands first on line 19")


def test_a_lost_link_is_a_warning(post):
    """As it is for `kiosk check`; the text is taken in."""
    assert post.take_edited((" [террор](term:terror).", " террор.")) == 0
    assert headlines(post.said)[0] == "ru.xlf:38:9: warning[L104]: the original has a link to term:terror here"
    assert post.units()[BODY].translation.endswith("Так начался террор.")


def test_a_text_that_the_exhibit_no_longer_has_can_be_left_out(post):
    """A panel may be gone since the file went out."""
    wrong = ('id="panels/legacy.yaml#/title" resname="panels/legacy.yaml#/title"', 'id="panels/gone.yaml#/title"')
    assert post.take_edited(wrong, ("Убийство Кирова", "Убийство"), known_only=True) == 0
    assert headlines(post.said) == [
        "ru.xlf:79:9: warning: the exhibit has no text 'panels/gone.yaml#/title'",
        "show/translations/ru/panels/kirov-murder.yaml: 1 text",
        "ru: 1 text in 1 file changed",
    ]


def test_the_language_can_be_demanded(post):
    """A file in another one is refused."""
    post.out()
    assert (post.take(language="uk"), headlines(post.said)[0]) == (1, "ru.xlf:1:1: error: the file is in 'ru', not in 'uk'")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ru.xlf", "ru.xlf: error[X101]: there is no such file"),
        ("ru.doc", "ru.doc: error: a file that ends in '.doc' cannot be taken in"),
    ],
)
def test_a_file_that_is_none_is_said(post, name, message):
    """Not there, or of another kind."""
    assert (post.take(name), headlines(post.said)) == (1, [message, "nothing is changed"])


def test_an_exhibit_with_mistakes_takes_nothing_in(post):
    """Held against an original with holes in it a sound translation looks wrong."""
    post.out()
    post.desk.edit(PANEL, "title:", "titel:")
    assert (post.take(), post.said) == (1, ["show has mistakes itself; mend what `kiosk check` says first"])


def test_a_file_of_the_translation_that_cannot_be_read_is_not_written_over(post):
    """Its own mistake is said."""
    post.out()
    post.desk.write(RUSSIAN + "events.yaml", "- {id: shot, title: Выстрел\n")
    assert post.take() == 1
    assert headlines(post.said)[0].startswith("show/translations/ru/events.yaml:1:")


def test_what_cannot_be_read_does_not_go_out_as_untranslated(post):
    """Somebody would translate it a second time."""
    post.desk.write(RUSSIAN + "events.yaml", "- {id: shot, title: Выстрел\n")
    assert send_out(post.desk.folder, Order("ru", post.file("ru.xlf")), post.said.append) == 1
    assert post.said[-1] == "mend this first: what stands there would go out as not translated"
    assert not post.file("ru.xlf").exists()


def test_a_file_with_somebodys_work_in_it_is_not_written_over(post):
    """It may have come back under the name it went out with."""
    post.file("ru.xlf").write_text(post.out().replace("Наследие", "Память"), encoding="utf-8")
    assert send_out(post.desk.folder, Order("ru", post.file("ru.xlf")), post.said.append) == 1
    assert post.said[-1] == "ru.xlf holds 1 text that the exhibit does not have; import it, or name another file"
    assert "Память" in post.file("ru.xlf").read_text("utf-8")


def test_nothing_is_written_through_a_link_that_leads_out(post, tmp_path):
    """Not even a file that is not there yet."""
    post.out()
    shutil.rmtree(post.desk.folder / RUSSIAN)
    (tmp_path / "elsewhere").mkdir()
    (post.desk.folder / RUSSIAN).symlink_to(tmp_path / "elsewhere")
    assert post.take() == 1
    assert headlines(post.said)[0] == "show/translations/ru/exhibit.yaml: error: a link leads out of the exhibit here"
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("name", ["ru.xlf", "ru.csv"])
def test_a_spoiled_file_is_taken_in_whole_or_not_at_all(post, name):
    """Whatever happened to it on the way: never more than words of the exhibit, and always a word about it."""
    whole = post.out(name)
    for seed in range(12):
        chance = random.Random(seed)  # noqa: S311, it spoils files, the same ones every time
        at, length = chance.randrange(len(whole)), chance.randrange(40)
        before = bytes_of(post.desk.folder)
        code = post.take_text(whole[:at] + chance.choice(SPOILS) + whole[at + length :], name)
        assert post.said != []
        assert code == 0 or bytes_of(post.desk.folder) == before
        assert post.desk.load().problems == ()


def test_a_dry_run_changes_nothing(post):
    """It says what would be."""
    before = bytes_of(post.desk.folder)
    assert post.take_edited(("Наследие", "Память"), dry=True) == 0
    assert post.said == ["show/translations/ru/panels/legacy.yaml: 1 text", "ru: 1 text in 1 file would be changed"]
    assert bytes_of(post.desk.folder) == before


@pytest.mark.parametrize(("front", "ends"), [(b"", b"\r\n"), (b"\xef\xbb\xbf", b"\n"), (b"\xef\xbb\xbf", b"\r\n")])
def test_the_file_of_a_windows_editor_stays_one(post, front, ends):
    """With its mark in front and its ends of lines."""
    name = RUSSIAN + "panels/legacy.yaml"
    before = front + "# наше\ntitle: Наследие\nart: {alt: Стена.}\nbody: |\n  [А](panel:kirov-murder) [б](event:shot)\n".encode().replace(
        b"\n", ends
    )
    post.desk.write(name, before)
    assert post.take_edited(("Наследие", "Память"), ("[А]", "[В]")) == 0
    [mark] = [line for line in (post.desk.folder / name).read_bytes().split(ends) if line.startswith(b"of: ")]
    expected = before.replace("Наследие".encode(), "Память".encode()).replace("[А]".encode(), "[В]".encode())
    assert (post.desk.folder / name).read_bytes() == expected.replace("# наше".encode() + ends, "# наше".encode() + ends + mark + ends)


def test_a_file_that_cannot_be_mended_is_written_anew_and_that_is_said(post):
    """With every word it had."""
    post.desk.write(RUSSIAN + "panels/legacy.yaml", b"# mine\r\ntitle: \xd0\x90\nart: {alt: x}\n")
    post.take_edited((">А<", ">Б<"))
    assert post.said[0] == "show/translations/ru/panels/legacy.yaml: 1 text (written anew: comments and order could not be kept)"
    assert post.read("panels/legacy.yaml").split("\n")[:3] == ["title: Б", "art:", "  alt: x"]


def test_nothing_is_written_when_one_file_cannot_be(post, monkeypatch):
    """All or nothing: what was put in place already is taken back."""
    before = bytes_of(post.desk.folder)
    real = importing.file_all

    def spoil(files):
        last = list(files)[-1]
        last.unlink()
        last.mkdir()
        try:
            real(files)
        finally:
            last.rmdir()
            last.write_bytes(before[str(last.relative_to(post.desk.folder.resolve()))])

    monkeypatch.setattr(importing, "file_all", spoil)
    assert post.take_edited(("Наследие", "Память"), ("Власть страха", "Страх")) == 1
    assert post.said[0].startswith("nothing is changed: ")
    assert bytes_of(post.desk.folder) == before


def test_a_line_break_within_a_paragraph_costs_no_comment(post):
    """Bug: one Enter in a translated paragraph, and the file was written anew, without its comments."""
    name = RUSSIAN + "panels/legacy.yaml"
    post.desk.write(name, "# наше\ntitle: Наследие\nart: {alt: Стена.}\nbody: |\n  [А](panel:kirov-murder) [б](event:shot)\n")
    assert post.take_edited(("[А](panel:kirov-murder) [б]", "[В](panel:kirov-murder)\n[б]")) == 0
    assert "written anew" not in post.said[0]
    assert "# наше\n" in post.read("panels/legacy.yaml")


def test_a_sign_that_no_file_may_hold_is_refused(post):
    """Bug: written as a reference it was taken in, and the file of the translation could not be read any more."""
    before = bytes_of(post.desk.folder)
    assert post.take_edited(("Наследие", "Память&#x202B;")) == 1
    assert bytes_of(post.desk.folder) == before


@pytest.mark.parametrize(("name", "content"), [("list.csv", b"when,what\n1934,shot\n"), ("fr.csv", "id;Übersetzung".encode("utf-16"))])
def test_what_is_no_work_of_translators_is_not_written_over(post, name, content):
    """Bug: somebody's own table, or a translation that a spreadsheet had kept in another encoding, was gone."""
    post.file(name).write_bytes(content)
    assert send_out(post.desk.folder, Order("ru", post.file(name)), post.said.append) == 1
    assert post.said[-1] == f"{name} is there already, and cannot be read as a file for translators; name another file"
    assert post.file(name).read_bytes() == content


def test_a_file_in_another_language_is_not_written_over(post):
    """Bug: its translation was gone."""
    text = post.out().replace('target-language="ru"', 'target-language="uk"')
    post.file("ru.xlf").write_text(text, encoding="utf-8")
    assert send_out(post.desk.folder, Order("ru", post.file("ru.xlf")), post.said.append) == 1
    assert post.said[-1] == "ru.xlf is there already, in 'uk'; name another file"
