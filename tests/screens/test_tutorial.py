"""docs/curators.md is followed to the letter, so that nothing in it can go stale: what it says to type, to write and to see.

A box of commands is typed; the plain box after it is what is answered. A box whose first line names a file is written into it as the
page explains under "Before you begin". `Touch *Map*` and `Press `End`` are done in the window that `--watch` keeps open, and a picture of
the tutorial is what is seen there then.
`KIOSK_UPDATE_GOLDEN=1 pytest --long tests/screens/test_tutorial.py` takes the present look as right.
"""

import io
import os
import re
import shlex
from contextlib import chdir, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt

from kiosk import cli
from kiosk.authoring.watch import Watch
from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate
from tests.helpers.goldens import change

DOCS = Path(__file__).resolve().parents[2] / "docs"
PICTURES = DOCS / "pictures" / "tutorial"
WIDTH = 800
SIZE = (1024, 768)
SEEN = ("lamp", "mistake", "storm", "timeline", "map", "chart")
KEYS = {"End": Qt.Key.Key_End}
STEP = re.compile(
    r"""
    ^```(?P<kind>\w*)\n(?P<box>.*?)^```$
    | ^!\[[^]]+\]\(pictures/tutorial/(?P<picture>\w+)\.png\)$
    | [Tt]ouch[ ]\*(?P<touched>[^*]+)\*
    | [Pp]ress[ ]`(?P<pressed>\w+)`
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
HEAD = re.compile(r"(?:# |<!-- )(?P<where>in |at the end of |)(?P<file>\S+\.\w+)(?:, in place of (?P<old>\w+):)?(?: -->)?\n")


class Answer(NamedTuple):
    """What a command said, and what the page says that it says."""

    command: str
    code: int
    said: str
    promised: str = ""


class Reader:
    """Somebody who follows the page in the folder they stand in."""

    def __init__(self, rooms):
        self._rooms = rooms
        self._visitor = self._watch = None
        self.exhibit = Path()
        self.answers = []
        self.complaints = []
        self.seen = {}

    def follow(self, page):
        """Do what it says, from the first step to the last."""
        for step in STEP.finditer(page):
            if step["picture"]:
                self._visitor.settle()
                self.seen[step["picture"]] = self._visitor.window.grabWindow()
            elif step["touched"]:
                self._visitor.tap(step["touched"])
            elif step["pressed"]:
                self._visitor.press(KEYS[step["pressed"]])
            elif step["kind"] == "sh":
                for line in step["box"].splitlines():
                    self.type(shlex.split(line, comments=True))
            elif step["kind"]:
                self.write(step["box"])
            else:
                self.answers[-1] = self.answers[-1]._replace(promised=step["box"])

    def type(self, words):
        """Type a command. Only the first window is opened; the other ways of showing an exhibit have tests of their own."""
        match words:
            case ["mkdir", folder]:
                Path(folder).mkdir()
            case ["cd", folder]:
                os.chdir(folder)
            case ["kiosk", "show", folder, "--watch"]:
                self.exhibit = Path(folder).absolute()
                self._visitor = self._rooms.show(load(self.exhibit), "desktop", size=SIZE, still=True)
                self._watch = Watch(self._visitor.application, self.exhibit)
                self._watch.watcher.saved.disconnect()  # Each box is seen when it is written, not some milliseconds later.
            case ["kiosk", "show" | "render", *_] | ["timeout", "60", "kiosk", "show", *_]:
                cli.make_parser().parse_args(words[words.index("kiosk") + 1 :])
            case ["kiosk", *rest]:
                said = io.StringIO()
                with redirect_stdout(said):
                    code = cli.main(rest)
                self.answers.append(Answer(shlex.join(words), code, said.getvalue()))
            case _:
                pytest.fail(f"nobody knows how to type {words}")

    def write(self, box):
        """Write a box into its file: as a new one, below what is there, or each line in place of the one with the same key; and look up."""
        head = HEAD.match(box)
        assert head, f"no file is named above {box!r}"
        file, lines = self.exhibit / head["file"], box[head.end() :]
        if head["where"] == "in ":
            file.write_text(replaced(file.read_text("utf-8"), lines, head["old"]), "utf-8")
        elif head["where"]:
            file.write_text(file.read_text("utf-8") + lines, "utf-8")
        else:
            assert not file.exists(), f"{file} is there already"
            file.write_text(box, "utf-8")
        self._watch.read()
        if count := self._visitor.application.mistakes.count:
            self.complaints.append((count, self._visitor.application.mistakes.message))


def replaced(text, lines, old):
    """Put each line in the place of the one that begins with the same spaces and the same word, or with the word that is named."""
    for line in lines.splitlines(keepends=True):
        begin = re.match(r"( *)(\w+):", line)
        text, times = re.subn(rf"^{begin[1]}{old or begin[2]}:.*\n", lambda _, line=line: line, text, flags=re.MULTILINE)
        assert times == 1, f"{times} lines could be meant by {line!r}"
    return text


@pytest.fixture(scope="module", name="reader")
def _reader(lasting_rooms, tmp_path_factory):
    """Whoever has followed the page to its end."""
    reader = Reader(lasting_rooms)
    with chdir(tmp_path_factory.mktemp("empty")):
        reader.follow((DOCS / "curators.md").read_text("utf-8"))
    return reader


@pytest.mark.slow
def test_every_command_answers_what_the_page_says(reader):
    """The first makes an exhibit, the second finds the mistake that was made, and nothing of the third is left, even strictly."""
    assert [answer.command for answer in reader.answers if answer.promised not in answer.said] == []
    assert [(answer.command, answer.code) for answer in reader.answers] == [
        ("kiosk new our-light", 0),
        ("kiosk check our-light", 1),
        ("kiosk check our-light --strict", 0),
    ]
    assert all(answer.promised for answer in reader.answers)


def test_no_step_is_a_mistake_but_the_one_that_is_meant_to_be(reader):
    """Whatever one has saved so far, the window has nothing to say against it."""
    assert reader.complaints == [(1, "unknown key 'stemp'; did you mean 'stamp'?")]


@pytest.mark.parametrize("name", SEEN)
def test_a_picture_of_the_page_is_what_is_seen(reader, name):
    """Each at its step, within a small tolerance."""
    assert change(reader.seen[name], PICTURES / f"{name}.png", WIDTH) == ""


def test_every_picture_that_is_kept_stands_on_the_page(reader):
    """None is left over."""
    assert sorted(path.stem for path in PICTURES.iterdir()) == sorted(reader.seen) == sorted(SEEN)


def test_what_comes_out_is_what_the_page_promises(reader):
    """Five panels in two languages, each with an original that the other tells whole."""
    exhibit = load(reader.exhibit).exhibit
    french = translate(exhibit, reader.exhibit, "fr")

    assert [panel.id for panel in exhibit.panels] == ["lamp", "lens", "rhythm", "storm", "oil"]
    assert french.problems == ()
    assert [panel.title for panel in french.exhibit.panels[3:]] == ["Un feu dans la tempête", "Ce que brûle le feu"]


@pytest.mark.long
def test_everything_has_room_on_every_screen(reader, capsys):
    """In both languages, as `--screens` sees it."""
    assert cli.main(["check", str(reader.exhibit), "--strict", "--screens"]) == 0
    assert capsys.readouterr().out.startswith("All checks passed (5 panels, ")
