"""`kiosk import`, asked wrongly."""

import pytest

from kiosk.authoring.importing.spelleddates import ORDERS
from kiosk.verbs import import_


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("a.odt", "--out", "new"),
            "a.odt is of no kind that is imported; give an article (.txt, .md, .docx), a table (.csv) or a manifest (.json)",
        ),
        (("a.txt", "--into", "show"), "a.txt needs --out: an article becomes a new exhibit"),
        (("a.csv", "--out", "new"), "a.csv needs --into: this is added to an exhibit"),
        (("a.csv", "--into", "nowhere"), "no exhibit 'nowhere' here"),
        (("a.json", "--into", "show"), "a.json: there is no such file"),
        (
            ("a.json", "--into", "show", "--images", "nowhere"),
            "no folder 'nowhere' here",
        ),
        (("a.TXT", "--out", "new"), "a.TXT: there is no such file"),
    ],
)
def test_what_is_asked_wrongly_is_said(bench, words, message):
    """Exit code 2, and nothing is made."""
    assert bench.run(*words) == (2, "", f"kiosk: {message}\n")
    assert [path.name for path in bench.home.iterdir()] == ["show"]


def test_the_words_of_the_command_line_are_those_of_the_import():
    """They stand twice, because reading them must load nothing."""
    assert import_.ORDERS == ORDERS
