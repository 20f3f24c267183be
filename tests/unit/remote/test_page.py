import re
from html.parser import HTMLParser

import pytest
import yaml

from kiosk.exhibit.contrast import contrast
from kiosk.remote.answering import PAGE
from kiosk.remote.words import WORDS

ARCHIVE = PAGE.parents[1] / "exhibit" / "themes" / "archive.yaml"
CSS = (PAGE / "remote.css").read_text("utf-8")
SCRIPT = (PAGE / "remote.js").read_text("utf-8")
COLOURS = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", CSS))


class Reader(HTMLParser):
    """Writes down the tags of the page."""

    def __init__(self) -> None:
        """Read it."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed((PAGE / "remote.html").read_text("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Write one down."""
        self.tags.append((tag, dict(attributes)))


TAGS = Reader().tags


def test_nothing_comes_from_elsewhere():
    """Neither the page nor its style nor its script names an address; what it loads are the two files beside it."""
    assert [entry.get("src") or entry["href"] for _tag, entry in TAGS if entry.keys() & {"src", "href"}] == ["remote.css", "remote.js"]
    assert re.findall(r"https?:|//[a-z]|url\(|@import|@font-face", CSS + re.sub(r"(?m)//.*$", "", SCRIPT)) == []


def test_nothing_is_written_within_the_page_that_the_policy_forbids():
    """No script or style stands in the HTML."""
    assert [tag for tag, entry in TAGS if tag == "style" or any(key == "style" or key.startswith("on") for key in entry)] == []


def test_what_comes_is_never_taken_for_html():
    """The script only sets text."""
    assert re.findall(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function", SCRIPT) == []


def test_every_word_of_the_page_is_in_the_table():
    """Those that the HTML asks for, and those that the script does."""
    wanted = {entry["data-word"] for _tag, entry in TAGS if "data-word" in entry} | set(re.findall(r"words\.(\w+)", SCRIPT))
    assert wanted | {"wrong", "spent", "often"} == set(WORDS["en"])


def test_its_colours_are_those_of_the_dark_wall():
    """Where the wall has another colour, so has the phone."""
    dark = yaml.safe_load(ARCHIVE.read_text("utf-8"))["dark"]
    names = {"on-red": "red_ink", "on-key": "ground"}
    assert {name: dark[names.get(name, name.replace("-", "_"))].lower() for name in COLOURS} == COLOURS


@pytest.mark.parametrize(
    ("text", "under"),
    [
        *(("ink", ground) for ground in ("ground", "ground2", "ground3")),
        *(("ink2", "ground"), ("red-text", "ground"), ("on-key", "ink"), ("on-red", "red-fill")),
    ],
)
def test_its_words_can_be_read(text, under):
    """By 7 to 1 (WCAG 1.4.6), for a phone in a dark room is set dim."""
    assert contrast(COLOURS[text], COLOURS[under]) >= 7
