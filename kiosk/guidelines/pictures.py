"""What someone who cannot see a picture is told. That there is an alt text at all is a rule of the format itself."""

from collections.abc import Iterator
from typing import Final

from kiosk.exhibit.model import Figure, Panel
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import texts

LONGEST_ALT: Final = 250


@guideline(
    "P102",
    "alt-length",
    failing="""
        # panels/lamp.yaml
        art:
          file: images/plate.svg
          alt: >
            A lamp with a mesh of wire around its flame stands on a table of wood beside a window, and through the window one sees
            the tower of a pit with two great wheels on it, a heap of stones, three men with picks who walk home, a dog, and above
            all of them a sky with clouds.
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp with a mesh of wire stands beside a window.}
        """,
)
def alt_lengths(edition: Edition) -> Iterator[Finding]:
    """An alt text has 250 characters at most.

    A screen reader says it in one breath, without a way to stop and go back; the number is this house's own, about two
    sentences (WCAG 2.2, 1.1.1 asks for an alternative and names no length).
    """
    for entry in edition.entries(Panel, Figure):
        for text in texts(entry):
            if text.key == "alt" and len(text.written.strip()) > LONGEST_ALT:
                message = f"this alt text has {len(text.written.strip())} characters"
                yield Finding(entry, text.scalar, message, f"say it in {LONGEST_ALT} or fewer; more fits into the caption")
