"""The examples of the rules, laid into the study: what an example shows takes the place of what stands there under the same key or id."""

import re
from typing import Final

from kiosk.guidelines.looks import Faint, Looks, Misfit, Short
from tests.unit.guidelines.writing import PANEL, Study

FILE = re.compile(r"^# (\S+\.(?:yaml|vtt|md))\n", re.MULTILINE)
HEAD = re.compile(r"^(?:- *\{?id: *)?([^\s:,]+)")
PIECE = re.compile(r"^(?=[^\s#])", re.MULTILINE)
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08free\0\0\0\x08mdat"
WIDE, HIGH = 4000, 3000
SHORT: Final = {"531, distance": "capital", "531}": "target", "1100": "highest"}
"""What would be seen to fall short on a wall of which these words are written."""


def png(width: int, height: int) -> bytes:
    """The head of a picture of some size."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"


def lay(study: Study, example: str) -> None:
    """Lay an example into the study, with the files it may name."""
    for name, data in (
        *((f"images/{flaw}.svg", SVG.encode()) for flaw in ("broken", "plain")),
        ("images/large.png", png(WIDE, HIGH)),
        ("images/photograph.png", png(9, 9)),
        ("media/flame.mp4", MP4),
        ("media/lamp.mp3", b"ID3\4"),
    ):
        file = study.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
    _, *parts = FILE.split(example + "\n")
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        file = study.folder / name
        before = file.read_text("utf-8") if file.exists() else ""
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(text if name.endswith((".vtt", ".md")) else merged(before, text), "utf-8")


def seen(study: Study) -> Looks:
    """What would be seen of an example: pictures are as their names say, and one long word has no room."""
    panel = (study.folder / PANEL).read_text("utf-8")
    long, paper = "incomprehensibilities" in panel, "title_colour: paper" in panel
    file = study.folder / "installation.yaml"
    wall = file.read_text("utf-8") if file.exists() else ""
    return Looks(
        is_ready=lambda _: False,
        missing=lambda signs: "".join(sign for sign in signs if sign in "ꙮქ"),
        words=lambda code: "ქ" if code == "ka" else "",
        flaw=lambda file: file.stem if file.stem in {"broken", "plain"} else "",
        misfits=lambda: [Misfit("en", "panel:lamp", "standard", "1024x768", "headline", "", "'The' has no room")] if long else [],
        short=lambda: [Short(kind, "standard", "1920x1080", "Sources", 0, 1) for words, kind in SHORT.items() if words in wall],
        faint=lambda: [Faint("lamp", "1024x768", "The safety lamp", 3, 9)] if paper else [],
    )


def merged(before: str, example: str) -> str:
    """Put the pieces of an example into a file: those with a known head in place of the old, the others behind."""
    new = [piece for piece in PIECE.split(example) if piece.strip()]
    heads = {_head(piece) for piece in new}
    old = [piece for piece in PIECE.split(before) if piece.strip() and _head(piece) not in heads]
    return "".join(f"{piece.rstrip()}\n" for piece in old + new)


def _head(piece: str) -> str:
    found = HEAD.match(piece)
    return found[1] if found else piece
