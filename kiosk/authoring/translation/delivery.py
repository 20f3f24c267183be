"""What came back from a translator, whatever the format: units with their places in the file, and the language they are in."""

from collections.abc import Iterable

from msgspec import Struct

from kiosk.exhibit.manuscript import Manuscript, Place


class Given(Struct, frozen=True, kw_only=True):
    """One unit as it came back."""

    id: str
    source: str
    """The original that it was translated from."""
    target: str
    done: bool | None
    """Whether the translator calls it done; None where the format leaves that open, so that a new text tells it."""
    at: Place


class Delivery(Struct, kw_only=True):
    """A file that came back. What is wrong with it is in its manuscript."""

    manuscript: Manuscript
    language: str = ""
    original_language: str = ""
    units: list[Given] = []


def deliver(manuscript: Manuscript, languages: Iterable[tuple[str, str]], units: list[Given]) -> Delivery:
    """Put together what was read; `languages` are the pairs that its parts name, of which there must be one."""
    pairs = sorted(set(languages))
    if len(pairs) > 1 and not manuscript.problems:
        named = ", ".join(sorted({target for _, target in pairs}))
        manuscript.report(f"the file is in several languages: {named}", hint="give one file for each")
    original, language = pairs[0] if pairs else ("", "")
    return Delivery(manuscript=manuscript, language=language, original_language=original, units=units)
