"""XLIFF, read: what any tool may have made of it, with the line of every unit.

The parser is expat itself, for its places. A file that declares a document type is refused at that line: XLIFF has none, and what
entities can do (fetch files, grow to gigabytes) begins there.
"""

from typing import Final
from xml.parsers import expat

from kiosk.authoring.translation.delivery import Delivery, Given, deliver
from kiosk.authoring.translation.xliff import NAMESPACES
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.problem import shorten

SEPARATOR: Final = " "
LINGUIST: Final = "urn:trolltech:names:ts:document:1.0"
"""The namespace that Qt Linguist declares; it writes no states, only whether a text is approved."""
UNITS: Final = frozenset({"trans-unit", "unit"})
DONE: Final = frozenset({"translated", "final", "signed-off", "reviewed", "needs-review-translation"})
"""States of a text that may be shown; one that waits for a reviewer may, for here nobody else reviews."""
TEXTS: Final = frozenset({"source", "target"})
CLEAR: Final = frozenset({"mrk", "sm", "em"})
"""Elements that mark words and are no words: tools put them around what they found."""
STOPS: Final = frozenset({"alt-trans", "matches", "glossary"})
"""Elements with other sources and targets in them: proposals of a tool."""


class _Stop(Exception):  # noqa: N818  (the way out of a file that will not be read further)
    """Something in the file ends the reading."""


def from_xliff(manuscript: Manuscript) -> Delivery:
    """Read a file that came back."""
    reader = _Reader(manuscript)
    try:
        reader.parser.Parse(manuscript.text.encode(), True)
    except expat.ExpatError as error:
        place = Place(error.lineno, error.offset + 1)
        manuscript.report(f"this is not sound XML: {expat.ErrorString(error.code)}", place, hint="export it again, or mend this line")
    except _Stop:
        pass
    return deliver(manuscript, reader.languages, reader.units)


class _Reader:
    """Takes the parser's events, and keeps what stands in units."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.manuscript = manuscript
        self.units: list[Given] = []
        self.languages: list[tuple[str, str]] = []
        self.from_linguist = False
        self.is_xliff = False
        self.deaf = 0
        """How deep we are in what is not listened to."""
        self.unit: dict[str, str] = {}
        self.at = Place(1, 1)
        self.text = ""
        """Which text is open: source, target or none."""
        self.said = {"source": "", "target": ""}
        self.states: list[str] = []
        self.between: str | None = None
        """What stands between two sentences in the original, as long as no translation of that is seen."""
        self.parser = parser = expat.ParserCreate("UTF-8", SEPARATOR)
        parser.buffer_text = True
        parser.StartNamespaceDeclHandler = self.declare
        parser.StartDoctypeDeclHandler = self.refuse
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.hear

    @property
    def here(self) -> Place:
        """Where the parser is."""
        return Place(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def declare(self, _prefix: str | None, address: str | None) -> None:
        """Recognise Linguist's own files."""
        self.from_linguist = self.from_linguist or address == LINGUIST

    def refuse(self, *_: object) -> None:
        """Refuse a document type."""
        self.manuscript.report("a document type is declared here (DOCTYPE), and XLIFF has none", self.here, hint="take it out")
        raise _Stop

    def begin(self, element: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        address, _, name = element.rpartition(SEPARATOR)
        if not self.is_xliff:
            self.open(address, name, attributes)
        if self.deaf or name in STOPS:
            self.deaf += 1
        elif name == "file" and "source-language" in attributes:
            self.languages.append((attributes["source-language"], attributes.get("target-language", "")))
        elif name in UNITS:
            self.unit, self.at = attributes, self.here
            self.said, self.states = {"source": "", "target": ""}, []
        elif name == "ignorable":
            self.between = ""
        elif name == "segment":
            self.states.append(attributes.get("state", ""))
        elif name in TEXTS:
            self.text = name
            if name == "target":
                self.between = None
                self.states += [attributes["state"]] if "state" in attributes else []
        elif self.text == "target" and name not in CLEAR:
            message = f"<{shorten(name)}> stands in this translation, and no text of an exhibit has elements"
            self.manuscript.report(message, self.here, hint="write the words and our marks, as they are in the original")

    def open(self, address: str, name: str, attributes: dict[str, str]) -> None:
        """Take the outermost element."""
        self.is_xliff = name == "xliff" and address in NAMESPACES.values()
        if not self.is_xliff:
            hint = "kiosk translate export makes XLIFF 1.2 and 2.0"
            self.manuscript.report(f"this is no XLIFF 1.2 or 2.0: it begins with <{shorten(name)}>", self.here, hint=hint)
            raise _Stop
        if "srcLang" in attributes:
            self.languages.append((attributes["srcLang"], attributes.get("trgLang", "")))

    def end(self, element: str) -> None:
        """Take the end of an element."""
        name = element.rpartition(SEPARATOR)[2]
        if self.deaf:
            self.deaf -= 1
        elif name == "ignorable":
            self.said["target"] += self.between or ""
            self.between = None
        elif name in TEXTS:
            self.text = ""
        elif name in UNITS:
            ident = self.unit.get("name") or self.unit.get("resname") or self.unit.get("id", "")
            given = Given(id=ident, source=self.said["source"], target=self.said["target"], done=self.is_done(), at=self.at)
            self.units.append(given)

    def hear(self, words: str) -> None:
        """Take words."""
        if self.text and not self.deaf:
            self.said[self.text] += words
            if self.between is not None:
                self.between += words

    def is_done(self) -> bool:
        """Tell whether the translator calls a unit done: the tools have three ways to say so."""
        if self.unit.get("approved") == "yes":
            return True
        return not self.from_linguist and all(state in DONE for state in self.states if state)
