"""The recipes in docs/how-to.md are done, each to the same small exhibit, so that the page cannot go stale."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from kiosk.cli import make_parser
from kiosk.exhibit.model import Exhibit
from kiosk.guidelines.check import judged
from kiosk.installation.reading import read_installation
from tests.unit.exhibit.writing import Desk

PAGE: Final = Path(__file__).resolve().parents[3] / "docs" / "how-to.md"
RECIPES: Final = dict(re.findall(r"(?ms)^## (.+?)\n(.*?)(?=^## |\Z)", PAGE.read_text("utf-8")))
BLOCK: Final = re.compile(r"(?ms)^```yaml\n# (\S+\.yaml)\n(.*?)^```$")
CAPTIONS: Final = re.compile(r"(?ms)^```\n(WEBVTT.*?)^```$")
LINE: Final = re.compile(r"(?m)^kiosk .*$")
PART: Final = re.compile(r"(?m)^(?=[a-z_]+:|- )")
SMALL: Final = {
    "exhibit.yaml": """\
        id: our-town
        title: The telegraph
        licence: CC0-1.0
        credits: [Drawn in the town.]
        chapters: [{id: wire, title: The wire, panels: [first-message]}]
        """,
    "panels/first-message.yaml": """\
        id: first-message
        title: The first message
        art: {file: images/wire.svg, alt: A wire.}
        body: |
          The clerk at the station wrote down the first message twice. She did not trust the wire. It held the price of
          wheat. The next week the corn exchange opened an hour early.
        """,
    "sources.yaml": "- {id: minutes, title: Minutes of the corn exchange}\n",
    "images/wire.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n',
}
JPEG: Final = b"\xff\xd8\xff\xe0"
MP4: Final = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"


UNTOLD: Final = "F101"
"""The rule that the small exhibit breaks: it has nobody in it."""
DOES: Final[dict[str, Callable[[Exhibit], object]]] = {
    "Take a panel out": lambda exhibit: exhibit.cover.chapters[0].panels == ("first-message",),
    "Show a portrait": lambda exhibit: exhibit.figures["field"].portrait and exhibit.panels[0].figures,
    "Compare two pictures": lambda exhibit: exhibit.panels[0].blocks[0].compare,
    "Show a large scan": lambda exhibit: exhibit.panels[0].art.file == "images/letter.jpg",
    "Add a film with captions": lambda exhibit: exhibit.panels[0].blocks[0].video,
    "Draw a chart from numbers": lambda exhibit: exhibit.panels[0].blocks[0].dataset and len(exhibit.datasets["poles"].rows) == 2,
    "Put a place on the map": lambda exhibit: exhibit.panels[0].place == "exchange",
    "Write an uncertain date": lambda exhibit: len(exhibit.events) == 6,
    "Warn before hard content": lambda exhibit: exhibit.cover.entry_notice and exhibit.panels[0].notice and exhibit.panels[0].sensitive,
    "Avoid words": lambda exhibit: len(exhibit.cover.word_list.avoid) == 3,
    "Write a lesson": lambda exhibit: exhibit.lessons["half-hour"].steps[0].questions == ("twice", "worth-it"),
    "Offer another language": lambda exhibit: exhibit.cover.languages == ("en", "fr"),
    "Silence a rule": lambda exhibit: exhibit.panels[0].title == "Telegraph",
    "Begin with an article": lambda exhibit: exhibit.panels,
    "Mail pictures of it round": lambda exhibit: exhibit.panels,
    "Hand it to the technician": lambda exhibit: exhibit.panels,
    "Learn what visitors looked at": lambda exhibit: exhibit.panels,
}


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Desk:
    """A folder for the exhibit, with room for a file beside it."""
    return Desk(tmp_path / "our-town", SMALL)


def do(recipe: str, desk: Desk) -> None:
    """Do what a recipe says to the small exhibit: a key that is there already is replaced."""
    for name, text in BLOCK.findall(RECIPES[recipe]):
        home = ".." if name == "installation.yaml" else "."
        old = (desk.folder / home / name).read_text(encoding="utf-8") if (desk.folder / home / name).exists() else ""
        heads = {part.partition(":")[0] for part in PART.split(text) if not part.startswith("- ")}
        kept = [part for part in PART.split(old) if part.partition(":")[0] not in heads]
        desk.write(f"{home}/{name}", ("".join(kept) + text).encode())
    for name in re.findall(r"images/[\w-]+\.jpg", RECIPES[recipe]):
        desk.write(name, JPEG)
    for captions in CAPTIONS.findall(RECIPES[recipe]):
        desk.write("media/wire.en.vtt", captions)
        desk.write("media/wire.mp4", MP4)


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_does_what_it_says(desk: Desk, recipe: str):
    """Nothing is wrong with the exhibit then, and what was wanted is in it."""
    do(recipe, desk)
    outcome = judged(desk.folder)
    assert [str(problem) for problem in outcome.problems if problem.code != UNTOLD] == []
    assert DOES[recipe](outcome.exhibit)


def test_the_silenced_rule_would_have_been_heard(desk: Desk):
    """The recipe ignores a finding that is there."""
    do("Silence a rule", desk)
    assert [ignored.problem.code for ignored in judged(desk.folder).ignored] == ["T101"]


@pytest.mark.parametrize(("recipe", "said"), [("Warn before hard content", "school"), ("Hand it to the technician", "kiosk")])
def test_an_installation_is_as_it_stands_there(desk: Desk, recipe: str, said: str):
    """Its file is read without a word."""
    do(recipe, desk)
    read = read_installation(desk.folder.parent / "installation.yaml")
    assert read.problems == ()
    assert said in {read.installation.profile, read.installation.mode}


def test_the_commands_are_known():
    """Each can be typed as it stands."""
    lines = LINE.findall(PAGE.read_text("utf-8"))
    verbs = [make_parser().parse_args(shlex.split(line)[1:]).verb for line in lines]
    handed_over = ["check", "pack", "install", "prepare", "calibrate", "run", "report", "report"]
    assert verbs == ["check", "prepare", "import", "import", "render", "render", "render", "check", *handed_over]


@pytest.mark.parametrize("page", ["how-to.md", "writing.md", "teaching.md"])
def test_its_links_lead_somewhere(page: str):
    """To pages that are there, and headings that stand on them."""
    text = (PAGE.parent / page).read_text("utf-8")
    links = re.findall(r"\]\(([\w-]+\.md)?(?:#([\w-]+))?\)", text)
    assert links
    assert [(name, heading) for name, heading in links if heading and heading not in anchors(name or page)] == []
    assert [name for name, _ in links if name and not (PAGE.parent / name).is_file()] == []


def anchors(page: str) -> set[str]:
    """Give what headings of a page are called in links."""
    heads = re.findall(r"(?m)^#+ (.+)$", (PAGE.parent / page).read_text("utf-8"))
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}
