"""The reference page of the format."""

from pathlib import Path

from kiosk.authoring.schemas import EVERY_FILE
from kiosk.exhibit.reference import page

PAGE = Path(__file__).resolve().parents[3] / "docs" / "format-reference.md"


def test_the_reference_page_is_fresh():
    """It says what the model says; `kiosk schema --markdown > docs/format-reference.md` makes it anew."""
    assert PAGE.read_text("utf-8") == page(EVERY_FILE)


def test_a_line_says_what_stands_behind_a_key_and_what_for():
    """With what holds when it is left out, what each word means, and examples as they are typed."""
    lines = page(EVERY_FILE).splitlines()

    assert "| `unit` | words | What is counted. With the word people, a dot can be a person. For example `unit: people` |" in lines
    assert (
        "| `title_colour` | `paper` or `ink`; else `paper` | The colour of a headline laid over the calm upper left."
        " `paper`: light words, for a dark picture; `ink`: dark words, for a light picture. |"
    ) in lines
    assert (
        "| `questions` | list of words | Questions to think about, for a class or a group."
        ' For example `questions: ["Who gained from it, and who lost?"]` |'
    ) in lines
