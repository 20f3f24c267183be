"""A new exhibit in an editor: the real yaml-language-server, where it is installed, with the schemas that lie beside the files."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.authoring.new import LANGUAGES, new
from kiosk.authoring.schemas import SETTINGS
from tests.helpers.languageserver import LanguageServer

SERVER = shutil.which("yaml-language-server")
PANEL = "panels/lamp.yaml"
BEGUN = """\
# yaml-language-server: $schema=../.kiosk/schema/panel.json
id: lamp
title: 1984
date: soon
art:
  file: images/lamp.svg
  title_colour: red
sensitive: yes
body: x
bodi: y
"""

pytestmark = [pytest.mark.long, pytest.mark.skipif(SERVER is None, reason="yaml-language-server is not installed")]


@pytest.fixture(name="editor", scope="module")
def _editor(tmp_path_factory) -> Iterator[LanguageServer]:
    """An editor in which a new exhibit is open, with its settings."""
    folder = tmp_path_factory.mktemp("editor") / "our-light"
    assert new(folder, LANGUAGES, pytest.fail) == 0
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    yaml = {"validate": True, "hover": True, "completion": True, "schemas": settings["yaml.schemas"], "schemaStore": {"enable": False}}
    with LanguageServer([str(SERVER)], folder, {"yaml": yaml}) as server:
        yield server


def test_nothing_is_marked_in_a_new_exhibit(editor):
    """In none of its files."""
    names = [path.relative_to(editor.folder).as_posix() for path in sorted(editor.folder.rglob("*.yaml"))]

    assert {name: said for name in names if (said := editor.problems_of(name))} == {}


def test_mistakes_are_marked_in_an_author_s_words(editor):
    """A year as a title and a bare yes are none."""
    assert editor.problems_of(PANEL, BEGUN) == [
        "4: Write 1934-12-01, 1934-12, 1934, 193X, 1901~ (about), 1933? (uncertain), 1937-07/1938-11 (from/to) or 1929/.. (open).",
        '7: Value is not accepted. Valid values: "paper", "ink".',
        "10: Property bodi is not allowed.",
    ]


def test_keys_and_words_are_proposed(editor):
    """With what they mean."""
    editor.problems_of(PANEL, BEGUN.replace("bodi: y", "no").replace("red", ""))

    assert editor.completions(PANEL, 9, 2)["notice"] == "Stands before the text, where it speaks of something hard."
    assert editor.completions(PANEL, 6, 16) == {"paper": "light words, for a dark picture", "ink": "dark words, for a light picture"}


def test_a_key_says_what_it_is_for(editor):
    """To whoever points at it, with an example."""
    editor.problems_of(PANEL, BEGUN)
    said = editor.hover(PANEL, 2, 2)

    assert said.startswith("#### Title\n\nThe headline, in 2 to 5 words.\n\nExample:\n\n```yaml\nThe murder of Kirov\n```\n")


def test_files_without_the_first_line_are_known_by_the_settings(editor):
    """A translation is told from its original."""
    first, _, rest = (Path(editor.folder) / PANEL).read_text("utf-8").partition("\n")
    assert first.startswith("# yaml-language-server")

    assert editor.problems_of(PANEL, rest.replace("lead:", "laed:")) == ["14: Property laed is not allowed."]
    assert editor.problems_of(f"translations/fr/{PANEL}", "title: x\ndate: 1850\n") == ["2: Property date is not allowed."]
