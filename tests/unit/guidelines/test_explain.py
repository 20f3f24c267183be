"""Rules told whole: on the command line, and in docs/rules.md."""

from pathlib import Path

from kiosk.guidelines.explain import explained, plain, sentence
from kiosk.guidelines.registry import RULES
from kiosk.guidelines.rules_page import rules_page

PAGE = Path(__file__).resolve().parents[3] / "docs" / "rules.md"


def test_a_rule_is_explained():
    """What it asks, why, and both examples."""
    assert explained(RULES["F101"]) == (
        "F101 panel-without-people (warning)\n\nEvery panel has people beside it.\n\n"
        "Statistics are turned into people (USHMM teaching guidelines; dossier of the exhibit, 6.1).\n\n"
        "This breaks it:\n\n    # panels/lamp.yaml\n    figures: []\n\n"
        "This keeps it:\n\n    # panels/lamp.yaml\n    figures:\n      - {group: Made the lamp, people: [{id: davy}]}\n"
    )


def test_code_is_not_set_apart_in_plain_text():
    """Nor are lines broken where the program's were."""
    assert plain("Write `alt: …`,\n  always.") == "Write alt: …, always."


def test_messages_become_sentences():
    """But what begins with a file or a key keeps its letters."""
    said = [sentence(text) for text in ("write it", "did you mean 'a'?", "sources.yaml has none", "`alt` is missing")]
    assert said == ["Write it.", "Did you mean 'a'?", "sources.yaml has none.", "`alt` is missing."]


def test_the_page_of_the_rules_is_fresh():
    """It is written from the rules: `python -m kiosk.guidelines.rules_page > docs/rules.md`."""
    assert PAGE.read_text("utf-8") == rules_page()
