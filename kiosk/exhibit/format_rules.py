"""The rules of the format itself: as many as an editor can group and an author can look up, not one for each message."""

from typing import Final

from kiosk.exhibit.rulebook import Rule

UNREADABLE: Final = Rule(
    code="X101",
    name="unreadable-file",
    asks="Every file can be opened and is text in UTF-8.",
    why="Only ordinary files of at most 1 MiB inside the folder are read, so that an exhibit is whole wherever it is copied.",
)
REFUSED_CHARACTER: Final = Rule(
    code="X102",
    name="hidden-character",
    asks="No character controls a terminal, breaks a line unseen or turns the reading direction.",
    why="Such characters come in by copying from word processors. Nobody sees them, and they change what is read.",
)
ODD_CHARACTER: Final = Rule(
    code="X103",
    name="odd-character",
    severity="warning",
    asks="No character is one that fonts do not know, and no letter carries a tower of accents.",
    why="Visitors would see empty boxes, or accents that cover the neighbouring lines.",
)
STRAY_FILE: Final = Rule(
    code="X104",
    name="file-not-read",
    severity="warning",
    asks="Every YAML file has a name that the format knows.",
    why="A file with a slip in its name is passed over in silence, and its people or places are missing.",
)
TOO_MANY: Final = Rule(
    code="X105",
    name="more-problems",
    severity="warning",
    asks="A file has fewer than a hundred problems.",
    why="More are not listed: nobody mends more in one go. Mend these and check again.",
)
NOT_YAML: Final = Rule(
    code="X201",
    name="not-yaml",
    asks="Every file is YAML.",
    why="Most often a colon, a quotation mark or an indentation is the cause; the message names the likely one.",
    failing="""
        # panels/lamp.yaml
        lead: The lamp: a mesh of wire.
        """,
    passing="""
        # panels/lamp.yaml
        lead: "The lamp: a mesh of wire."
        """,
)
REFUSED_YAML: Final = Rule(
    code="X202",
    name="refused-yaml",
    asks="Anchors, aliases, merge keys, tags and second documents are not used, and nothing lies deeper than 32 levels.",
    why="A file that can be read from top to bottom can be edited by anybody.",
    failing="""
        # panels/lamp.yaml
        lead: *other
        """,
    passing="""
        # panels/lamp.yaml
        lead: A mesh of wire kept the flame inside.
        """,
)
KEY_TWICE: Final = Rule(
    code="X203",
    name="key-twice",
    asks="A key stands once.",
    why="Of two, one would be lost without a word.",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., alt: A miner.}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp., credit: The museum, rights: CC0-1.0}
        """,
)
SWALLOWED_TEXT: Final = Rule(
    code="X204",
    name="swallowed-text",
    severity="warning",
    asks="A # inside a text stands in quotes.",
    why="YAML takes everything from a # behind a space for a comment, so the rest of the text is lost.",
    failing="""
        # panels/lamp.yaml
        lead: Lamp #3 kept the flame inside.
        """,
    passing="""
        # panels/lamp.yaml
        lead: "Lamp #3 kept the flame inside."
        """,
)
UNKNOWN_KEY: Final = Rule(
    code="X301",
    name="unknown-key",
    asks="Every key is one that the format knows.",
    why="A slip in an optional key would otherwise be left out in silence.",
    failing="""
        # panels/lamp.yaml
        laed: A mesh of wire kept the flame inside.
        """,
    passing="""
        # panels/lamp.yaml
        lead: A mesh of wire kept the flame inside.
        """,
)
MISSING_KEY: Final = Rule(
    code="X302",
    name="missing-key",
    asks="The keys without which nothing can be shown are there.",
    failing="""
        # glossary.yaml
        - {id: firedamp, meaning: A gas that burns.}
        """,
    passing="""
        # glossary.yaml
        - {id: firedamp, term: Firedamp, meaning: A gas that burns.}
        """,
)
WRONG_VALUE: Final = Rule(
    code="X303",
    name="wrong-value",
    asks="Every value is of the kind that its key wants: a text, a list, a number between bounds, one of several words.",
    failing="""
        # panels/lamp.yaml
        sensitive: perhaps
        """,
    passing="""
        # panels/lamp.yaml
        sensitive: true
        """,
)
WRONG_DATE: Final = Rule(
    code="X304",
    name="wrong-date",
    asks="A date is written as EDTF (ISO 8601-2), as precisely as it is known.",
    why="`1815-11-09`, `1815-11`, `1815`, `181X`, `1815~` (about), `1815?` (uncertain), `1815/1816` (from and to).",
    failing="""
        # panels/lamp.yaml
        date: 9 November 1815
        """,
    passing="""
        # panels/lamp.yaml
        date: 1815-11-09
        """,
)
MARKUP: Final = Rule(
    code="X305",
    name="wrong-markup",
    asks="Prose takes paragraphs, lists, `**strong**`, `*emphasis*`, links inside the exhibit and marks of claims, and nothing else.",
    why="HTML, headings and links outward would stand on the screen as they are typed, or lead visitors out of the exhibit.",
    failing="""
        # panels/lamp.yaml
        brief: A mesh of wire kept the <b>flame</b> inside.
        """,
    passing="""
        # panels/lamp.yaml
        brief: A mesh of wire kept the **flame** inside.
        """,
)
UNKNOWN_NAME: Final = Rule(
    code="X401",
    name="unknown-name",
    asks="Whatever is referred to exists: people, places, events, terms, sources, panels, claims, columns.",
    why="A link that leads nowhere becomes plain words, and whoever follows it is lost.",
    failing="""
        # panels/lamp.yaml
        brief: A mesh kept [firedamp](term:firdamp) away from the flame.
        """,
    passing="""
        # panels/lamp.yaml
        brief: A mesh kept [firedamp](term:firedamp) away from the flame.
        """,
)
ID_TWICE: Final = Rule(
    code="X402",
    name="id-twice",
    asks="An id is given once, and a panel stands in one chapter.",
    failing="""
        # sources.yaml
        - {id: letters, title: Letters}
        - {id: letters, title: Notebooks}
        """,
    passing="""
        # sources.yaml
        - {id: letters, title: Letters}
        - {id: notebooks, title: Notebooks}
        """,
)
UNUSABLE_FILE: Final = Rule(
    code="X403",
    name="unusable-file",
    asks="Every picture, film, recording and file of captions that is named lies in the folder, and is of a kind that plays everywhere.",
    why="SVG, PNG, JPEG and WebP for pictures; H.264 or VP9 for films. AV1 does not play on many machines that museums have.",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plat.svg, alt: A lamp.}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp.}
        """,
)
UNLISTED: Final = Rule(
    code="X404",
    name="unlisted-panel",
    severity="warning",
    asks="Every panel stands in a chapter.",
    why="What no chapter lists is never shown.",
    failing="""
        # panels/boot.yaml
        id: boot
        title: The heavy boot
        art: {file: images/plate.svg, alt: A boot.}
        body: Boots were heavy.
        """,
    passing="""
        # exhibit.yaml
        chapters:
          - {id: pit, title: The pit, panels: [lamp, boot]}
        # panels/boot.yaml
        id: boot
        title: The heavy boot
        art: {file: images/plate.svg, alt: A boot.}
        body: Boots were heavy.
        """,
)
FILE_NAME: Final = Rule(
    code="X405",
    name="file-name",
    severity="warning",
    asks="The file of a panel is called like its id.",
    why="Else nobody finds the panel again, and its translation is looked for under another name.",
    failing="""
        # panels/lamp.yaml
        id: davy-lamp
        """,
    passing="""
        # panels/lamp.yaml
        id: lamp
        """,
)
CONTRADICTION: Final = Rule(
    code="X501",
    name="contradiction",
    asks="What stands together agrees: births before deaths, latitude with longitude, one thing in a block, panels in a chapter.",
    failing="""
        # figures.yaml
        - {id: watson, name: James Watson, born: {date: 1820}, died: {date: 1790}}
        """,
    passing="""
        # figures.yaml
        - {id: watson, name: James Watson, born: {date: 1790}, died: {date: 1820}}
        """,
)
RULES: Final = (
    UNREADABLE,
    REFUSED_CHARACTER,
    ODD_CHARACTER,
    STRAY_FILE,
    TOO_MANY,
    NOT_YAML,
    REFUSED_YAML,
    KEY_TWICE,
    SWALLOWED_TEXT,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_VALUE,
    WRONG_DATE,
    MARKUP,
    UNKNOWN_NAME,
    ID_TWICE,
    UNUSABLE_FILE,
    UNLISTED,
    FILE_NAME,
    CONTRADICTION,
)
