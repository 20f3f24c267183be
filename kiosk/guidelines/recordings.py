"""What films and sound recordings owe to those who cannot hear or see them, or come where they cannot be played.

That a film says what is to be seen in it (`alt`) is a rule of the format itself.
"""

from collections.abc import Iterator
from typing import Final

from kiosk.exhibit.captions import CaptionFile, TimesFile
from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.model import Block, Panel
from kiosk.exhibit.nodes import Mapping, Node
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline

LONGEST_LINE: Final = 34
MOST_LINES: Final = 2


@guideline(
    "M101",
    "captions-missing",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame.}}]
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., sound: false}}]
        """,
)
def recordings_are_captioned(edition: Edition) -> Iterator[Finding]:
    """A film with speech or sound has captions.

    Smithsonian Guidelines for Accessible Exhibition Design, IV; EN 301 549, 5.1.3.7.
    """
    for entry in edition.entries(Panel) if edition.original else ():
        for block, node in _blocks(entry.noun, entry.node):
            if block.video and block.video.sound and not _written(node, "video", "captions"):
                hint = "write `captions: media/….vtt`, or `sound: false` where there is nothing to hear"
                yield Finding(entry, at(node, "video"), "this film has no captions", hint)


@guideline(
    "M102",
    "transcript-missing",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., sound: false}}]
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., sound: false, transcript: A flame goes out.}}]
        """,
)
def recordings_can_be_read(edition: Edition) -> Iterator[Finding]:
    """What is spoken, and what a silent film shows, can be read as well.

    WCAG 2.2, 1.2.1; and it can be read where nothing can be played.
    """
    for entry in edition.entries(Panel) if edition.original else ():
        for block, node in _blocks(entry.noun, entry.node):
            for key, word in (("video", "film"), ("audio", "recording")):
                if getattr(block, key) and not _written(node, key, "transcript"):
                    hint = "write `transcript: |`, what is said and shown" if key == "video" else "write `transcript: |`, what is said"
                    yield Finding(entry, at(node, key), f"this {word} has no transcript", hint)


@guideline(
    "R104",
    "recording-credit",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame.}}]
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., credit: "Filmed by the museum, 2024"}}]
        """,
)
def recordings_are_credited(edition: Edition) -> Iterator[Finding]:
    """A film or recording says whose it is.

    Creative Commons asks for it, and so does whoever wants to find it again.
    """
    for entry in edition.entries(Panel) if edition.original else ():
        for block, node in _blocks(entry.noun, entry.node):
            for key, word in (("video", "film"), ("audio", "recording")):
                if getattr(block, key) and not _written(node, key, "credit"):
                    yield Finding(entry, at(node, key), f"this {word} has no credit", "write `credit: …`, whose it is")


@guideline(
    "M103",
    "caption-lines",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:01.000 --> 00:03.500
        The flame goes out before the firedamp burns.
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:01.000 --> 00:03.500
        The flame goes out
        before the firedamp burns.
        """,
)
def caption_lines(edition: Edition) -> Iterator[Finding]:
    """A caption has one or two lines of at most 34 characters.

    Te Papa, video pattern, after the BBC: more cannot be read while the picture is looked at.
    """
    for entry in edition.entries(CaptionFile):
        if isinstance(entry.noun, TimesFile):
            continue  # they are never shown
        found = 0
        for cue in entry.noun.cues:
            lines = cue.text.split("\n")
            longest = max(map(len, lines))
            said = (
                f"this caption has {len(lines)} lines"
                if len(lines) > MOST_LINES
                else f"a line of this caption has {longest} characters"
                if longest > LONGEST_LINE
                else ""
            )
            if said and found < MOST_IN_A_TEXT:
                found += 1
                yield Finding(entry, Place(cue.line, 1), said, f"one or two lines of at most {LONGEST_LINE} characters are read in time")


def _blocks(panel: Panel, node: Node) -> Iterator[tuple[Block, Node]]:
    """Give the blocks of a panel that hold a film or a recording, with their places. Blocks that were left out stand in no order."""
    written = [one for one in entries(node, "blocks") if isinstance(one, Mapping) and {"video", "audio"} & one.entries.keys()]
    held = [block for block in panel.blocks if block.video or block.audio]
    if len(written) == len(held):
        yield from zip(held, written, strict=True)


def _written(node: Node, *path: str) -> bool:
    """Tell whether something stands under these keys, right or wrong."""
    return isinstance(node, Mapping) and node.get(*path) is not None
