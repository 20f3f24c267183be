"""`kiosk translate` as it is typed."""

import pytest

from kiosk import cli


def kiosk(*words: str) -> int:
    """Type a command."""
    return cli.main(["translate", *words])


def test_texts_go_out_and_come_back(post, capsys):
    """With the words of the help."""
    assert kiosk("export", "show", "--language", "ru", "--out", "out/ru.csv") == 0
    assert kiosk("import", "out/ru.csv", "show", "--dry-run", "--language", "ru") == 0
    assert capsys.readouterr().out.splitlines() == [
        "out/ru.csv: 26 texts of 26, 0 not translated, 0 to be looked over",
        "ru: nothing to change",
    ]


def test_a_translation_is_marked_as_of_today(post, capsys):
    """Once, and nothing of it is touched but that."""
    before = post.read("panels/legacy.yaml")
    assert (kiosk("mark", "show", "--language", "ru"), kiosk("mark", "show", "--language", "ru")) == (0, 0)
    said = capsys.readouterr().out.splitlines()
    assert (said[0], said[-1]) == ("show/translations/ru/exhibit.yaml: no text, only what it was made from", "ru: nothing to change")
    mark, _, rest = post.read("panels/legacy.yaml").partition("\n")
    assert (mark.startswith("of: "), rest, post.share()) == (True, before, 100)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pseudo", "show"), "the exhibit is not offered in 'en-XA' (to add it write `languages: [en, ru, en-XA]` into exhibit.yaml)"),
        (
            ("export", "show", "--language", "rus", "--out", "a.xlf"),
            "the exhibit is not offered in 'rus'; did you mean 'ru'? (to add it write `languages: [en, ru, rus]` into exhibit.yaml)",
        ),
        (("mark", "show", "--language", "en"), "'en' is the language that the exhibit itself is written in"),
    ],
)
def test_a_language_that_cannot_be_is_said(post, capsys, words, said):
    """With the line that makes it one."""
    assert (kiosk(*words), capsys.readouterr().out) == (1, f"{said}\n")


def test_a_file_says_its_format(post, capsys):
    """By its ending."""
    assert kiosk("export", "show", "--language", "ru", "--out", "ru.doc") == 2
    assert capsys.readouterr().out == "the name of the file says its format: it ends in .xlf, .xliff, .csv\n"
