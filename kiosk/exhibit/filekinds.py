"""Paths to pictures, films, sounds and captions: inside the exhibit, spelled as on the disk, and of a kind that can be shown.

A path is judged as text before the disk is asked, so that nothing outside the folder is ever touched. A file must begin as its
ending says: Qt would play a picture that is called a film for one frame, and then show nothing.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from kiosk.exhibit.drawings import LARGEST as LARGEST_DRAWING
from kiosk.exhibit.drawings import drawing_fault
from kiosk.exhibit.files import Folder, Unreadable, Verdict
from kiosk.exhibit.problem import nearest_file, shorten


class FileKind(NamedTuple):
    """What a path may lead to: its endings, and, where that is known, what a file begins with from some byte on."""

    word: str
    many: str
    home: str
    example: str
    endings: Mapping[str, tuple[tuple[int, bytes], ...]]
    unsuited: Mapping[str, str] = {}
    export: str = ""


BOX: Final = ((4, b"ftyp"),)
MOVIE: Final = (*BOX, (4, b"moov"), (4, b"mdat"), (4, b"wide"), (4, b"free"))
MATROSKA: Final = ((0, b"\x1a\x45\xdf\xa3"),)
OGG: Final = ((0, b"OggS"),)
ADTS: Final = tuple((0, bytes((0xFF, second))) for second in range(0xE0, 0x100))
"""The first two bytes of a frame of MPEG audio: eleven bits that are set."""

PICTURE: Final = FileKind(
    word="a picture",
    many="pictures",
    home="images",
    example="images/kirov-murder.svg",
    endings={
        "svg": (),
        "png": ((0, b"\x89PNG\r\n\x1a\n"),),
        "jpg": ((0, b"\xff\xd8\xff"),),
        "jpeg": ((0, b"\xff\xd8\xff"),),
        "webp": ((8, b"WEBP"),),
    },
    unsuited={
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
    },
    export="save it as .jpg or .webp (photographs), .png or .svg (drawings)",
)
VIDEO: Final = FileKind(
    word="a film",
    many="films",
    home="media",
    example="media/newsreel.mp4",
    endings={
        "mp4": BOX,
        "m4v": BOX,
        "mov": MOVIE,
        "webm": MATROSKA,
        "mkv": MATROSKA,
        "ogv": OGG,
        "avi": ((8, b"AVI "),),
    },
    unsuited={
        "gif": "a moving GIF cannot be paused and has no sound",
        "wmv": "Windows Media films do not play everywhere",
        "flv": "Flash films do not play everywhere",
        "swf": "Flash films do not play everywhere",
    },
    export="save it as .mp4 (H.264 with AAC) or .webm (VP9 with Opus)",
)
AUDIO: Final = FileKind(
    word="a sound file",
    many="sound files",
    home="media",
    example="media/speech.mp3",
    endings={
        "mp3": ((0, b"ID3"), *ADTS),
        "m4a": BOX,
        "ogg": OGG,
        "oga": OGG,
        "opus": OGG,
        "flac": ((0, b"fLaC"),),
        "wav": ((8, b"WAVE"),),
    },
    unsuited={"wma": "Windows Media sound does not play everywhere", "mid": "MIDI files hold notes and no sound"},
    export="save it as .mp3, .m4a or .opus",
)
CAPTIONS: Final = FileKind(
    word="a file of captions",
    many="captions",
    home="media",
    example="media/newsreel.en.vtt",
    endings={"vtt": ()},
    unsuited={
        "srt": "SubRip captions are not read",
        "ass": "SubStation captions are not read",
        "sbv": "these captions are not read",
        "ttml": "TTML captions are not read",
    },
    export="save them as WebVTT (.vtt); most programs that make captions can",
)
TEXT: Final = FileKind(
    word="a text",
    many="texts",
    home="source",
    example="source/article.txt",
    endings={"txt": (), "md": (), "markdown": ()},
    unsuited={
        "doc": "Word documents are not read",
        "docx": "Word documents are not read",
        "odt": "OpenDocument texts are not read",
        "rtf": "Rich Text is not read",
        "html": "web pages are not read",
        "pdf": "a PDF is not a text",
    },
    export="save it as plain text (.txt) or Markdown (.md), in UTF-8",
)
THEME: Final = FileKind(
    word="a theme file", many="theme files", home="themes", example="themes/ours.yaml", endings={"yaml": ()}, export="write it as YAML"
)
FILE_KINDS: Final[Mapping[str, FileKind]] = {
    "picture": PICTURE,
    "video": VIDEO,
    "audio": AUDIO,
    "spoken": AUDIO,
    "captions": CAPTIONS,
    "text": TEXT,
}
"""By the word that the model gives under `file`."""

UNPLAYABLE: Final = (b"av01", b"V_AV1")
"""How AV1 calls itself in MP4 and in WebM: the player has no decoder for it, and would show nothing."""
DRIVE: Final = re.compile(r"[A-Za-z]:")
ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
HEAD: Final = 4096


def judge(folder: Folder, path: str, kind: FileKind = PICTURE) -> Verdict:
    """Judge the path of a file as an author wrote it; a file that is named often is opened once."""
    asked = (kind.word, path)
    if asked not in folder.verdicts:
        folder.verdicts[asked] = _as_text(path, kind) or _ending(path, kind) or _on_disk(folder, path, kind)
    return folder.verdicts[asked]


def _as_text(path: str, kind: FileKind) -> Verdict | None:
    """Refuse what could lead out of the folder, by its letters alone."""
    inside = f"write a path inside the exhibit, such as {kind.example}"
    parts = path.split("/")
    faults = (
        ("\\" in path, "a path is written with forward slashes", f"write {shorten(path.replace(chr(92), '/'))}"),
        (DRIVE.match(path), "a path cannot name a drive", inside),
        (ADDRESS.match(path), f"'{shorten(path)}' is an address, not a path inside the exhibit", inside),
        (path.startswith("/"), "a path cannot begin with /", inside),
        (".." in parts, "a path cannot lead out of the exhibit with ..", inside),
        ("" in parts or "." in parts, f"'{shorten(path)}' is not a tidy path", inside),
    )
    return next((Verdict(fault=fault, hint=hint) for found, fault, hint in faults if found), None)


def _ending(path: str, kind: FileKind) -> Verdict | None:
    """Refuse kinds of file that do not load, by the ending of the name."""
    ending = path.rpartition("/")[2].rpartition(".")[2].lower() if "." in path.rpartition("/")[2] else ""
    if ending in kind.endings:
        return None
    if ending in kind.unsuited:
        return Verdict(fault=kind.unsuited[ending], hint=kind.export)
    hint = f"{kind.many} end in {', '.join('.' + ending for ending in sorted(kind.endings))}"
    return Verdict(fault=f"'{shorten(path)}' is not {kind.word}", hint=hint)


def _on_disk(folder: Folder, path: str, kind: FileKind) -> Verdict:
    """Look whether the file is there, is a file, and begins as its kind does."""
    real = folder.spelling(path)
    if not real:
        return _missing(folder, path, kind)
    try:
        head = folder.head(real, HEAD)
    except Unreadable as why:
        return Verdict(fault=f"'{shorten(path)}' cannot be used: {why}", hint=why.hint)
    again = "export the picture again" if kind is PICTURE else "export it again"
    if not head:
        return Verdict(fault=f"the file '{shorten(path)}' is empty", hint=again)
    ending = real.rpartition(".")[2].lower()
    signs = kind.endings[ending]
    if (signs and not any(head.startswith(sign, offset) for offset, sign in signs)) or (ending == "svg" and b"<" not in head):
        return Verdict(fault=f"the file '{shorten(path)}' does not hold what its ending .{ending} says", hint=again)
    if kind is VIDEO and any(sign in head for sign in UNPLAYABLE):
        return Verdict(fault=f"the film '{shorten(path)}' is coded in AV1, which cannot be played here", hint=kind.export)
    return _drawing(folder, path, real) if ending == "svg" else Verdict(path=real)


def _drawing(folder: Folder, path: str, real: str) -> Verdict:
    """Look whether a drawing holds all it shows."""
    try:
        found = drawing_fault(folder.read(real, LARGEST_DRAWING))
    except Unreadable as why:
        found = (f"cannot be used: {why}", why.hint)
    return Verdict(fault=f"the drawing '{shorten(path)}' {found[0]}", hint=found[1]) if found else Verdict(path=real)


def _missing(folder: Folder, path: str, kind: FileKind) -> Verdict:
    """Find the file that was meant: other capitals, other letters, or another folder."""
    directory, _, name = path.rpartition("/")
    fault = f"there is no file '{shorten(path)}'"
    names = folder.names(folder.spelling(directory)) if not directory or folder.spelling(directory) else frozenset()
    other_case = next((other for other in names if other.lower() == name.lower()), "")
    prefix = f"{directory}/" if directory else ""
    if other_case:
        return Verdict(fault=fault, hint=f"the file is called '{prefix}{other_case}'; capital letters count")
    near = nearest_file(name, (other for other in names if other.rpartition(".")[2].lower() in kind.endings))
    if not near and name in folder.names(kind.home):
        prefix, near = f"{kind.home}/", name
    return Verdict(fault=f"{fault}; did you mean '{prefix}{near}'?" if near else fault)
