"""Files as they come: encodings, characters that have no place in an exhibit, and things that are no files."""

import os

import pytest

from tests.unit.exhibit.writing import Desk

UTF_8 = "save the file as UTF-8 (in Windows Notepad: Save as, Encoding: UTF-8)"
TERM = "- {id: terror, term: Terror, meaning: Rule by fear.}\n"


@pytest.mark.parametrize(
    "data",
    [
        TERM.encode("utf-8-sig"),
        TERM.replace("\n", "\r\n").encode(),
        TERM.replace("\n", "\r").encode(),
        TERM.replace("Terror", "Терро́р").encode(),
        TERM.replace("Terror", "🕯️ \u0663\u0664 \u05d0\u200f").encode(),
    ],
)
def test_honest_files_are_read(desk: Desk, data):
    """A byte order mark, any line ends, any script, emoji, foreign digits and marks of direction are read as they are (C16, C17)."""
    assert desk.said_of("glossary.yaml", data) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (TERM.encode("utf-16"), f"1:1: error: the file is in UTF-16, not in UTF-8 ({UTF_8})"),
        ("- {id: terror,\n term: Kákì}\n".encode("latin-1"), f"2:9: error: the byte E1 does not belong in UTF-8 ({UTF_8})"),
        ("- {id: terror, meaning: б,\n term: Ж".encode() + b"\xff}\n", f"2:9: error: the byte FF does not belong in UTF-8 ({UTF_8})"),
    ],
)
def test_other_encodings_are_refused(desk: Desk, data, said):
    """A file in another encoding is refused at the first byte that shows it; what it holds is not said to be missing."""
    assert desk.said_of("glossary.yaml", data) == [f"glossary.yaml:{said}"]


@pytest.mark.parametrize(
    ("char", "said"),
    [
        ("\0", "a NUL character stands here (U+0000) (delete it; the file may be damaged, or saved as UTF-16)"),
        ("\x1b", "a control character stands here (U+001B) (delete it)"),
        ("\x85", "an unusual line break stands here (U+0085) (replace it by an ordinary line break or a space)"),
        ("\u2028", "an unusual line break stands here (U+2028) (replace it by an ordinary line break or a space)"),
        ("\ufeff", "a control character stands here (U+FEFF) (delete it)"),
        ("\uffff", "a control character stands here (U+FFFF) (delete it)"),
        (
            "\u202e",
            "an invisible character turns the reading direction here (U+202E RIGHT-TO-LEFT OVERRIDE)"
            " (delete it; the direction follows from the letters)",
        ),
    ],
)
def test_control_characters_are_read_as_spaces(desk: Desk, char, said):
    """A control character is refused at its place and read as a space, so that the rest of the file stays on the screen (C17)."""
    assert desk.said_of("glossary.yaml", TERM.replace("by fear", f"by{char}fear")) == [f"glossary.yaml:1:46: error: {said}"]
    assert desk.load().exhibit.terms["terror"].meaning == "Rule by fear."


def test_repeated_characters_are_counted(desk: Desk):
    """Of a character that comes again and again the first place is given, and the number of the others."""
    said = desk.said_of("glossary.yaml", TERM.replace("fear", "\a\a\afear"))

    assert said == ["glossary.yaml:1:47: error: a control character stands here (U+0007), and 2 more times (delete it)"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a" + "\u0301" * 500, "1:23: warning: a letter carries more than 8 accents (such letters cover the lines above and below)"),
        ("\ue000", "1:22: warning: U+E000 is a character that fonts do not know (it would show as an empty box)"),
    ],
)
def test_characters_that_hardly_show_are_warned_of(desk: Desk, text, said):
    """Towers of accents and characters of no font get a warning (C16)."""
    assert desk.said_of("glossary.yaml", TERM.replace("Terror", text)) == [f"glossary.yaml:{said}"]


def test_a_large_file_is_not_read(desk: Desk):
    """A file of 200 MB is refused by its size, before it is read (C10)."""
    with (desk.folder / "glossary.yaml").open("wb") as file:
        file.truncate(200_000_000)

    assert desk.said() == ["glossary.yaml: error: the file is larger than 1 MiB (divide it; pictures and films are files of their own)"]


def test_a_folder_is_no_file(desk: Desk):
    """A folder that is named like a file is refused (C12)."""
    (desk.folder / "glossary.yaml").unlink()
    (desk.folder / "glossary.yaml").mkdir()

    assert desk.said() == ["glossary.yaml: error: this is a folder, not a file"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(desk: Desk):
    """A pipe that is named like a file is refused without a wait (C12)."""
    (desk.folder / "glossary.yaml").unlink()
    os.mkfifo(desk.folder / "glossary.yaml")

    assert desk.said() == ["glossary.yaml: error: this is a pipe or a device, not a file"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("/etc/passwd", "this is a link that leads out of the exhibit (put the file itself into the folder)"),
        ("/dev/zero", "this is a link that leads out of the exhibit (put the file itself into the folder)"),
        ("glossary.yaml", "this link goes round in a circle (put the file itself into the folder)"),
        ("nowhere", "there is no such file"),
    ],
)
def test_links_stay_inside(desk: Desk, target, said):
    """A link that leads out of the exhibit, round in a circle or nowhere is refused (C12)."""
    (desk.folder / "glossary.yaml").unlink()
    (desk.folder / "glossary.yaml").symlink_to(target)

    assert desk.said() == [f"glossary.yaml: error: {said}"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_of_panels_elsewhere_is_not_read(desk: Desk, tmp_path):
    """Panels behind a link that leads out of the exhibit are not read."""
    (desk.folder / "panels").rename(tmp_path / "elsewhere")
    (desk.folder / "panels").symlink_to(tmp_path / "elsewhere")

    assert desk.load().exhibit.panels == ()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_rights_is_explained(desk: Desk):
    """A file that may not be read is explained."""
    (desk.folder / "glossary.yaml").chmod(0)

    assert desk.said() == ["glossary.yaml: error: the file may not be read (give everybody the right to read it)"]
