"""Paths to pictures: they lead to files inside the exhibit that Qt can draw."""

import os

import pytest

from kiosk.exhibit.filekinds import judge
from kiosk.exhibit.files import Folder
from tests.unit.exhibit.writing import PANEL

INSIDE = "write a path inside the exhibit, such as images/kirov-murder.svg"
EXPORT = "save it as .jpg or .webp (photographs), .png or .svg (drawings)"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("../../etc/passwd", f"a path cannot lead out of the exhibit with .. ({INSIDE})"),
        ("images/../../plate.svg", f"a path cannot lead out of the exhibit with .. ({INSIDE})"),
        ("/etc/passwd", f"a path cannot begin with / ({INSIDE})"),
        ("//host/share/plate.svg", f"a path cannot begin with / ({INSIDE})"),
        ("file:///etc/passwd", f"'file:///etc/passwd' is an address, not a path inside the exhibit ({INSIDE})"),
        ("qrc:/plate.svg", f"'qrc:/plate.svg' is an address, not a path inside the exhibit ({INSIDE})"),
        ("https://a.org/plate.svg", f"'https://a.org/plate.svg' is an address, not a path inside the exhibit ({INSIDE})"),
        ("C:/plate.svg", f"a path cannot name a drive ({INSIDE})"),
        ("'C:\\plate.svg'", "a path is written with forward slashes (write C:/plate.svg)"),
        ("images\\plate.svg", "a path is written with forward slashes (write images/plate.svg)"),
        ("./images/plate.svg", f"'./images/plate.svg' is not a tidy path ({INSIDE})"),
        ("images/plate.avif", f"AVIF pictures show nothing on many screens ({EXPORT})"),
        ("images/plate.HEIC", f"HEIC pictures from telephones show nothing on most screens ({EXPORT})"),
        ("images/plate.jp2", f"JPEG 2000 pictures show nothing on most screens ({EXPORT})"),
        ("images/plate.tiff", f"TIFF pictures are made for printing ({EXPORT})"),
        ("images/plate.gif", f"GIF pictures have few colours, and moving ones cannot be paused ({EXPORT})"),
        ("images/plate", "'images/plate' is not a picture (pictures end in .jpeg, .jpg, .png, .svg, .webp)"),
        ("images/plat.svg", "there is no file 'images/plat.svg'; did you mean 'images/plate.svg'?"),
        ("plate.svg", "there is no file 'plate.svg'; did you mean 'images/plate.svg'?"),
        ("images/Plate.svg", "there is no file 'images/Plate.svg' (the file is called 'images/plate.svg'; capital letters count)"),
        ("images/folder.png", "'images/folder.png' cannot be used: this is a folder, not a file"),
        ("images/empty.png", "the file 'images/empty.png' is empty (export the picture again)"),
        ("images/wrong.png", "the file 'images/wrong.png' does not hold what its ending .png says (export the picture again)"),
    ],
)
def test_paths_lead_to_pictures_inside_the_exhibit(desk, path, said):
    """A path leads to a picture inside the exhibit, or is refused and not shown (C11, C12, C19, C23)."""
    (desk.folder / "images/folder.png").mkdir()
    desk.write("images/empty.png", b"")
    desk.write("images/wrong.png", b"GIF89a")

    assert desk.said_after(PANEL, "file: images/plate.svg", f"file: {path}") == [f"{PANEL}:5:13: error: {said}"]
    assert desk.load().exhibit.panels[0].art.file == ""


def test_pictures_of_all_kinds_are_found(desk):
    """Pictures of the kinds that every screen shows are taken as they are."""
    desk.write("images/a.png", b"\x89PNG\r\n\x1a\n")
    desk.write("images/b.jpg", b"\xff\xd8\xff\xe0")
    desk.write("images/c.webp", b"RIFF\0\0\0\0WEBP")
    for name in ("a.png", "b.jpg", "c.webp"):
        desk.write("panels/legacy.yaml", f"id: legacy\ntitle: a\nart: {{file: images/{name}, alt: b}}\nbody: c\n")
        assert desk.said() == []


def test_accents_may_be_stored_either_way(desk):
    """A file whose name is stored with separate accents, as macOS does, is found by its composed name."""
    desk.write("images/pla\u0301te.svg", "<svg/>")
    desk.edit(PANEL, "file: images/plate.svg", "file: images/pl\u00e1te.svg")

    assert desk.said() == []
    assert desk.load().exhibit.panels[0].art.file == "images/pla\u0301te.svg"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("/etc/passwd", "this is a link that leads out of the exhibit (put the file itself into the folder)"),
        ("link.svg", "this link goes round in a circle (put the file itself into the folder)"),
        ("nowhere.svg", "there is no such file"),
        ("/dev/null", "this is a link that leads out of the exhibit (put the file itself into the folder)"),
    ],
)
def test_links_of_the_file_system_stay_inside(desk, target, said):
    """A symbolic link that leads out, round in a circle or nowhere is refused (C12)."""
    (desk.folder / "images/link.svg").symlink_to(target)

    assert desk.said_after(PANEL, "file: images/plate.svg", "file: images/link.svg") == [
        f"{PANEL}:5:13: error: 'images/link.svg' cannot be used: {said}"
    ]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_inside_the_exhibit_are_followed(desk):
    """A link to a file inside the exhibit is as good as the file."""
    (desk.folder / "images/link.svg").symlink_to("plate.svg")

    assert desk.said_after(PANEL, "file: images/plate.svg", "file: images/link.svg") == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(desk):
    """A pipe that is named like a picture is refused without a wait (C12)."""
    os.mkfifo(desk.folder / "images/pipe.svg")

    assert desk.said_after(PANEL, "file: images/plate.svg", "file: images/pipe.svg") == [
        f"{PANEL}:5:13: error: 'images/pipe.svg' cannot be used: this is a pipe or a device, not a file"
    ]


def test_a_picture_that_is_named_often_is_opened_once(tmp_path, monkeypatch):
    """A large exhibit used to open each of its pictures for every panel that shows it."""
    (tmp_path / "plate.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    folder, opened = Folder(tmp_path), []
    monkeypatch.setattr(Folder, "read", lambda self, name, largest, read=Folder.read: opened.append(name) or read(self, name, largest))
    assert [judge(folder, name).path for name in ("plate.svg", "plate.svg", "lost.svg")] == ["plate.svg", "plate.svg", ""]
    assert opened == ["plate.svg"]
