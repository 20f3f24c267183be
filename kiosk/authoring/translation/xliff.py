"""XLIFF, written: 1.2 for Qt Linguist, Weblate and nearly every other tool, 2.0 for those that ask for it.

Our marks stay in the text as they are typed. Elements in their place would be legal XLIFF, but Linguist flattens them and others show
them as code; the marks are few, notes name them, and on the way back they are held against those of the original.
"""

from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import Final, Literal

from kiosk.authoring.translation.units import MISSING, REVIEW, TRANSLATED, State, Unit

Version = Literal["1.2", "2.0"]
VERSIONS: Final[tuple[Version, ...]] = ("1.2", "2.0")
NAMESPACES: Final[dict[str, str]] = {"1.2": "urn:oasis:names:tc:xliff:document:1.2", "2.0": "urn:oasis:names:tc:xliff:document:2.0"}
GROUP: Final = "x-trolltech-linguist-context"
"""The kind of group that Linguist lists at its left: one for each file of the exhibit."""
STATES: Final[dict[State, tuple[str, str]]] = {
    TRANSLATED: ("translated", "translated"),
    REVIEW: ("needs-translation", "initial"),
    MISSING: ("needs-translation", "initial"),
}
"""The states in 1.2 and in 2.0. A text to be looked at again is one that needs translation and has some: that is what Weblate flags."""


def to_xliff(units: Iterable[Unit], original: str, language: str, *, name: str, version: Version) -> bytes:
    """Write units as XLIFF; `name` says which exhibit they are of."""
    write = _old if version == "1.2" else _new
    files = [(file, list(inside)) for file, inside in groupby(units, key=lambda unit: unit.id.partition("#")[0])]
    return "".join(write(files, original, language, name)).encode()


def _old(files: list[tuple[str, list[Unit]]], original: str, language: str, name: str) -> Iterable[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="{NAMESPACES["1.2"]}">\n'
    yield f'  <file original="{escape(name)}" source-language="{original}" target-language="{language}" datatype="plaintext">\n    <body>\n'
    for file, units in files:
        yield f'      <group restype="{GROUP}" resname="{escape(file)}">\n'
        for unit in units:
            approved = ' approved="yes"' if unit.state == TRANSLATED else ""
            yield f'        <trans-unit id="{escape(unit.id)}" resname="{escape(unit.id)}"{approved} xml:space="preserve">\n'
            yield f"          <source>{_text(unit.original)}</source>\n"
            yield f'          <target state="{STATES[unit.state][0]}">{_text(unit.translation)}</target>\n'
            yield f'          <note annotates="source" from="developer">{_text(unit.note)}</note>\n        </trans-unit>\n'
        yield "      </group>\n"
    yield "    </body>\n  </file>\n</xliff>\n"


def _new(files: list[tuple[str, list[Unit]]], original: str, language: str, name: str) -> Iterable[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.0" xmlns="{NAMESPACES["2.0"]}"'
    yield f' srcLang="{original}" trgLang="{language}">\n  <file id="exhibit" original="{escape(name)}">\n'
    count = 0
    for place, (file, units) in enumerate(files, 1):
        yield f'    <group id="g{place}" name="{escape(file)}">\n'
        for unit in units:
            count += 1
            target = f"          <target>{_text(unit.translation)}</target>\n" if unit.translation else ""
            yield f'      <unit id="u{count}" name="{escape(unit.id)}" xml:space="preserve">\n'
            yield f"        <notes>\n          <note>{_text(unit.note)}</note>\n        </notes>\n"
            yield f'        <segment state="{STATES[unit.state][1]}">\n          <source>{_text(unit.original)}</source>\n'
            yield f"{target}        </segment>\n      </unit>\n"
        yield "    </group>\n"
    yield "  </file>\n</xliff>\n"


def _text(text: str) -> str:
    return escape(text, quote=False)
