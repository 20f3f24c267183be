"""Paths to pictures: inside the exhibit, spelled as on the disk, and of a kind that every screen can show.

A path is judged as text before the disk is asked, so that nothing outside the folder is ever touched.
"""

import re
from typing import Final, NamedTuple

from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.problem import nearest_file, shorten

KINDS: Final = frozenset({"svg", "png", "jpg", "jpeg", "webp"})
INSIDE: Final = "write a path inside the exhibit, such as images/kirov-murder.svg"
EXPORT: Final = "save it as .jpg or .webp (photographs), .png or .svg (drawings)"
UNSUITED: Final = {
    "avif": "AVIF pictures show nothing on many screens",
    "heic": "HEIC pictures from telephones show nothing on most screens",
    "heif": "HEIF pictures from telephones show nothing on most screens",
    "jp2": "JPEG 2000 pictures show nothing on most screens",
    "tif": "TIFF pictures are made for printing",
    "tiff": "TIFF pictures are made for printing",
    "gif": "GIF pictures have few colours, and moving ones cannot be paused",
    "bmp": "BMP pictures are large and have no transparency",
    "svgz": "packed SVG pictures do not load everywhere",
    "pdf": "a PDF is not a picture",
}
SIGNATURES: Final = {
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "webp": (b"RIFF",),
}
DRIVE: Final = re.compile(r"[A-Za-z]:")
ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
HEAD: Final = 1024


class Verdict(NamedTuple):
    """What was found: the path to use, or what is wrong with it."""

    path: str = ""
    fault: str = ""
    hint: str = ""


def judge(folder: Folder, path: str) -> Verdict:
    """Judge the path of a picture as an author wrote it."""
    return _as_text(path) or _kind(path) or _on_disk(folder, path)


def _as_text(path: str) -> Verdict | None:
    """Refuse what could lead out of the folder, by its letters alone."""
    parts = path.split("/")
    faults = (
        ("\\" in path, "a path is written with forward slashes", f"write {shorten(path.replace(chr(92), '/'))}"),
        (DRIVE.match(path), "a path cannot name a drive", INSIDE),
        (ADDRESS.match(path), f"'{shorten(path)}' is an address, not a path inside the exhibit", INSIDE),
        (path.startswith("/"), "a path cannot begin with /", INSIDE),
        (".." in parts, "a path cannot lead out of the exhibit with ..", INSIDE),
        ("" in parts or "." in parts, f"'{shorten(path)}' is not a tidy path", INSIDE),
    )
    return next((Verdict(fault=fault, hint=hint) for found, fault, hint in faults if found), None)


def _kind(path: str) -> Verdict | None:
    """Refuse kinds of picture that do not load, by the ending of the name."""
    ending = path.rpartition("/")[2].rpartition(".")[2].lower() if "." in path.rpartition("/")[2] else ""
    if ending in KINDS:
        return None
    if ending in UNSUITED:
        return Verdict(fault=UNSUITED[ending], hint=EXPORT)
    return Verdict(fault=f"'{shorten(path)}' is not a picture", hint=f"pictures end in {', '.join('.' + kind for kind in sorted(KINDS))}")


def _on_disk(folder: Folder, path: str) -> Verdict:
    """Look whether the file is there, is a file, and begins as its kind does."""
    real = folder.spelling(path)
    if not real:
        return _missing(folder, path)
    try:
        head = folder.head(real, HEAD)
    except Unreadable as why:
        return Verdict(fault=f"'{shorten(path)}' cannot be used: {why}", hint=why.hint)
    if not head:
        return Verdict(fault=f"the file '{shorten(path)}' is empty", hint="export the picture again")
    ending = real.rpartition(".")[2].lower()
    if not head.startswith(SIGNATURES.get(ending, (b"",))) or (ending == "svg" and b"<" not in head):
        return Verdict(fault=f"the file '{shorten(path)}' does not hold what its ending .{ending} says", hint="export the picture again")
    return Verdict(path=real)


def _missing(folder: Folder, path: str) -> Verdict:
    """Find the file that was meant: other capitals, other letters, or another folder."""
    directory, _, name = path.rpartition("/")
    fault = f"there is no file '{shorten(path)}'"
    names = folder.names(folder.spelling(directory)) if not directory or folder.spelling(directory) else frozenset()
    other_case = next((other for other in names if other.lower() == name.lower()), "")
    prefix = f"{directory}/" if directory else ""
    if other_case:
        return Verdict(fault=fault, hint=f"the file is called '{prefix}{other_case}'; capital letters count")
    near = nearest_file(name, (other for other in names if other.rpartition(".")[2].lower() in KINDS))
    if not near and name in folder.names("images"):
        prefix, near = "images/", name
    return Verdict(fault=f"{fault}; did you mean '{prefix}{near}'?" if near else fault)
