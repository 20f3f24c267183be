"""`kiosk new`: a small exhibit to write over."""

import errno
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from kiosk import cli
from kiosk.authoring import new as authoring
from kiosk.exhibit.loader import load
from kiosk.guidelines.check import Request, check
from kiosk.verbs import new as verb
from tests.helpers.editing import file_as_an_editor_reads

RULES = "use small letters, digits, - and _, a letter or digit first, at most 64 of them, such as my-exhibit"


@pytest.fixture(name="made")
def _made(tmp_path, monkeypatch) -> Path:
    """A new exhibit, made in the folder one stands in."""
    monkeypatch.chdir(tmp_path)
    assert cli.main(["new", "our-light"]) == 0
    return tmp_path / "our-light"


def schema_of(path: Path) -> Path:
    """Where the first line of a file says that its schema lies."""
    [place] = re.findall(r"\A# yaml-language-server: \$schema=(\S+)\n", path.read_text("utf-8"))
    return (path.parent / place).resolve()


def test_a_new_exhibit_has_no_fault(made):
    """Not even one that only `--strict` minds, in both of its languages; and one of everything is in it."""
    said = io.StringIO()

    assert check(made, said, Request(strict=True)) == 0
    assert said.getvalue() == (
        "All checks passed (3 panels, 3 people, 4 events, 3 places, 1 dataset, 1 term, 2 sources, 1 lesson, 1 question)."
        " Translated: fr 100 %.\n"
    )


def test_it_is_said_what_comes_next(tmp_path, capsys):
    """The commands can be copied as they stand."""
    target = tmp_path / "with space" / "our-light"
    target.parent.mkdir()

    assert cli.main(["new", str(target)]) == 0
    assert capsys.readouterr() == (
        f"{target} is an exhibit now. What comes next:\n"
        f"  kiosk show '{target}'     see it\n"
        f"  kiosk check '{target}'    be told of every mistake\n"
        f"and open {target}/README.txt in an editor.\n",
        "",
    )


def test_it_bears_the_name_it_was_given(made):
    """In its cover and in its README; the template's own name is nowhere left."""
    assert load(made).exhibit.cover.id == "our-light"
    assert "kiosk show our-light " in (made / "README.txt").read_text("utf-8")
    assert [path for path in made.rglob("*.*") if path.is_file() and b"my-exhibit" in path.read_bytes()] == []


def test_every_file_keeps_to_the_schema_that_its_first_line_names(made):
    """So an editor helps from the first minute, and marks nothing."""
    files = sorted(made.rglob("*.yaml"))
    wrong = [
        (path.name, error.message)
        for path in files
        for error in Draft202012Validator(json.loads(schema_of(path).read_text("utf-8"))).iter_errors(file_as_an_editor_reads(path))
    ]

    assert len(files) == 23
    assert wrong == []


def test_everybody_and_everything_in_it_says_that_it_is_made_up(made):
    """Nobody could take a placeholder for somebody who lived."""
    exhibit = load(made).exhibit
    nouns = [*exhibit.figures.values(), *exhibit.places.values()]

    assert [noun.id for noun in nouns if "(placeholder)" not in noun.name] == []
    assert [event.id for event in exhibit.events.values() if "(placeholder)" not in event.title] == []


def test_its_readme_is_short(made):
    """Ten lines, the next three commands among them."""
    lines = (made / "README.txt").read_text("utf-8").splitlines()

    assert len(lines) <= 10
    assert [line.split()[1] for line in lines if line.startswith("  kiosk ")] == ["show", "check", "render"]


def test_it_can_begin_in_one_language(tmp_path, monkeypatch):
    """Without the folder of translations, and still without a fault."""
    monkeypatch.chdir(tmp_path)

    assert cli.main(["new", "our-light", "--languages", "en"]) == 0
    assert load(tmp_path / "our-light").exhibit.cover.languages == ("en",)
    assert not (tmp_path / "our-light" / "translations").exists()


def test_the_languages_of_the_command_line_are_those_of_the_template():
    """They stand twice, because reading them must load nothing."""
    assert verb.LANGUAGES == authoring.LANGUAGES


def test_an_empty_folder_is_filled(tmp_path):
    """It may have been made beforehand."""
    (tmp_path / "our-light").mkdir()

    assert cli.main(["new", str(tmp_path / "our-light")]) == 0
    assert (tmp_path / "our-light" / "exhibit.yaml").is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["full"], "full is not empty; choose another name"),
        (["file"], "file is a file; choose another name"),
        (["deep/our-light"], "there is no folder deep; make it first"),
        (["Our Light"], f"an exhibit cannot be called 'Our Light'; {RULES}"),
        (["_light"], f"an exhibit cannot be called '_light'; {RULES}"),
        (["light\n"], f"an exhibit cannot be called 'light\n'; {RULES}"),
        (["l" * 65], f"an exhibit cannot be called '{'l' * 65}'; {RULES}"),
        (["../here"], "this folder is the one you stand in; go one up and write `kiosk new here`"),
        (["light", "--languages", "fr"], "the files are written in 'en', so --languages must name it"),
    ],
)
def test_what_stands_in_the_way_is_said_and_nothing_is_touched(tmp_path, monkeypatch, capsys, words, said):
    """With what to do instead."""
    here = tmp_path / "here"
    (here / "full").mkdir(parents=True)
    (here / "full" / "mine.txt").write_text("mine", "utf-8")
    (here / "file").write_text("mine", "utf-8")
    monkeypatch.chdir(here)
    words = ["." if words == ["../here"] else words[0], *words[1:]]

    assert cli.main(["new", *words]) == 2
    assert capsys.readouterr() == ("", f"kiosk: {said}\n")
    assert sorted(path.relative_to(here).as_posix() for path in here.rglob("*")) == ["file", "full", "full/mine.txt"]


def test_a_full_disk_leaves_nothing_half_written(tmp_path, monkeypatch, capsys):
    """There is a whole exhibit or none."""
    write = Path.write_bytes

    def write_a_little(path: Path, data: bytes) -> int:
        if path.name == "lens.svg":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_a_little)
    monkeypatch.chdir(tmp_path)

    assert cli.main(["new", "our-light"]) == 1
    assert capsys.readouterr() == ("", "kiosk: our-light cannot be made: No space left on device\n")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_nobody_can_write_to_is_said(capsys):
    """Without a traceback."""
    assert cli.main(["new", "/proc/our-light"]) == 1
    assert capsys.readouterr() == ("", "kiosk: /proc/our-light cannot be made: No such file or directory\n")


@pytest.mark.long
def test_it_can_be_drawn(made, tmp_path):
    """A panel of it, in its second language."""
    pictures = tmp_path / "pictures"
    words = ["render", str(made), "--out", str(pictures), "--panel", "lamp", "--size", "1024x768", "--language", "fr"]
    done = subprocess.run([sys.executable, "-m", "kiosk", *words], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in pictures.iterdir()) == ["1024x768-panel-fr-lamp.png", "contact-sheet.pdf", "index.html"]
