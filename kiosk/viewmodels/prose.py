"""The small Markdown of authors, made into the StyledText that QML draws.

QML's own Markdown swallows text after `<` and loads files and addresses, so it never sees what an author wrote: Qt's
parser reads the Markdown once, with HTML off, and from its blocks only paragraphs, lists, weight, slant and links to
other parts of the exhibit are written out again. Everything else becomes plain, escaped words.
"""

import re
from typing import Final

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextListFormat

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.prose import TARGET, rewrite
from kiosk.viewmodels.letters import escaped, letters_of

SPACES: Final = re.compile("\u00a0{2,}")
PICTURE: Final = "\ufffc"
"""What Qt's parser leaves in the words where a picture stood."""
SIGN: Final = "\ue000"
"""Stands for a mark while Markdown is read: a letter of nobody's, for a space would end a word and with it bold and slant."""
ROOM: Final = "&nbsp;" * 5
"""Room for the mark of a claim: it never breaks away from the word before it. No author's text has so many spaces in a row."""
FIXED_SPACES: Final = str.maketrans({"\u00a0": "&nbsp;", "\u202f": "&nbsp;"})
"""StyledText takes a space that must not break, or one of several, for any space, unless it is written like this."""
LOOSE: Final = re.compile(r"(?<![\w’'])([А-Яа-яЁёІіЇї]) (?=\S)|(?<=[^;>]) (?=[—–] )")
"""A line of Cyrillic does not end with a word of one letter, and no line begins with a dash (Мильчин, Справочник издателя и автора)."""
LAST: Final = re.compile(r"(?<=.{40}[^;>]) (?=(?:<a [^>]*>|<[bi]>)*\w{1,4}(?:</[abi]>|&nbsp;|[^\w<&]){0,8}$)")
"""Before a last word so short that it would be lost on a line of its own."""
MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр"
    "|січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд"
)
DAY: Final = re.compile(rf"(?<![\w.,/–-])(\d{{1,2}}\.?) (?=(?:{MONTHS})[^\W\d_]{{0,4}}\b|[^\W\d_]{{3,}} \d{{4}}\b)|(?<=[№§]) (?=\d)")
"""A day stays with its month, in the languages of this exhibit or before a year in any, and a sign with the number that it stands for."""
LINKED: Final = frozenset({"figure", "panel", "term", "place", "event"})
"""Links that lead somewhere on the screen."""
LONG: Final = re.compile(r"<[^>]*>|(?:[^\s<>&]|&(?!nbsp;)\w+;){60}(?=\w)")
"""Sixty letters without a space, and one more; or a tag, which is no word."""
ROOM_TO_BREAK: Final = "\u200b"
MOST: Final = 200
"""Pieces that a text is laid out in at most; an author's has thirty. Of one that was made to be too long some paragraphs go together."""
MARKDOWN: Final = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark


def linked_in(exhibit: Exhibit) -> frozenset[str]:
    """Say which kinds of link lead somewhere in an exhibit: to an event only where there is a timeline, to a place where there is a map."""
    mapped = any(place.latitude is not None for place in exhibit.places.values())
    return LINKED - (frozenset() if exhibit.events else {"event"}) - (frozenset() if mapped else {"place"})


def paragraphs(prose: str, *, linked: frozenset[str] = LINKED, marked: bool = False) -> list[str]:
    """Turn prose into one StyledText string a paragraph; only links of the `linked` kinds stay links.

    Words that must not part at the end of a line hold together. `marked`: where a claim is marked, there is room for its mark.
    """
    texts = [breakable(_held(text)) for text in _paragraphs(prose, linked=linked, marked=marked)]
    together = -(-len(texts) // MOST)
    return texts if together <= 1 else ["<br>".join(texts[first : first + together]) for first in range(0, len(texts), together)]


def _held(styled: str) -> str:
    for loose in (LOOSE, DAY, LAST):
        styled = loose.sub(r"\g<1>&nbsp;" if loose.groups else "&nbsp;", styled)
    return styled


def breakable(styled: str) -> str:
    """Let a word that is longer than any line go on in the next one; Qt would let it run out of the screen."""
    return LONG.sub(lambda found: found[0] if found[0].startswith("<") else found[0] + ROOM_TO_BREAK, styled)


def _paragraphs(prose: str, *, linked: frozenset[str] = LINKED, marked: bool = False) -> list[str]:
    """Turn prose into StyledText, with the spaces that the author wrote."""
    document = QTextDocument()
    prose = SPACES.sub("\u00a0", prose.replace(SIGN, ""))
    sign = SIGN if marked else ""
    document.setMarkdown(rewrite(prose, lambda span: sign if span.kind == "claim" else prose[span.start : span.end]), MARKDOWN)
    texts: list[str] = []
    block = document.begin()
    while block.isValid():
        if text := _styled(block, linked):
            texts.append(text)
        block = block.next()
    return texts


def plain(prose: str) -> str:
    """Give the words alone, for a clipboard or a screen reader; paragraphs are parted by an empty line."""
    return "\n\n".join(map(letters_of, _paragraphs(prose)))


def _styled(block: QTextBlock, linked: frozenset[str]) -> str:
    """Write one block again with nothing but the allowed tags."""
    pieces: list[str] = []
    if (items := block.textList()) is not None:
        numbered = items.format().style() == QTextListFormat.Style.ListDecimal
        pieces.append((escaped(items.itemText(block)) if numbered else "\u2022") + "&nbsp;")
    for found in block:  # type: ignore[attr-defined] # The stub gives QTextBlock an __iter__ that yields nothing.
        fragment = found.fragment()
        text = escaped(fragment.text().replace(PICTURE, "")).replace("\u2028", "<br>").translate(FIXED_SPACES).replace(SIGN, ROOM)
        form = fragment.charFormat()
        if form.fontWeight() > QFont.Weight.Medium:
            text = f"<b>{text}</b>"
        if form.fontItalic():
            text = f"<i>{text}</i>"
        link = form.anchorHref()
        target = TARGET.fullmatch(link)
        if target is not None and target["noun"] in linked:
            text = f'<a href="{link}">{text}</a>'
        pieces.append(text)
    return "".join(pieces).strip(" \n")
