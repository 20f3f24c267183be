"""The small Markdown of authors, made into the StyledText that QML draws.

QML's own Markdown swallows text after `<` and loads files and addresses, so it never sees what an author wrote: Qt's
parser reads the Markdown once, with HTML off, and from its blocks only paragraphs, lists, weight, slant and links to
other parts of the exhibit are written out again. Everything else becomes plain, escaped words.
"""

import re
from html import escape
from typing import Final

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextListFormat

LINK: Final = re.compile(r"^(figure|place|event|term|panel):[a-z0-9][a-z0-9_-]*$")
CLAIM_MARK: Final = re.compile(r"\[\^[a-z0-9_-]+\]")
MARKDOWN: Final = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark


def paragraphs(prose: str, *, linked: frozenset[str] = frozenset({"figure", "panel"})) -> list[str]:
    """Turn prose into one StyledText string a paragraph; only links of the `linked` kinds stay links."""
    document = QTextDocument()
    document.setMarkdown(CLAIM_MARK.sub("", prose), MARKDOWN)
    texts: list[str] = []
    block = document.begin()
    while block.isValid():
        if text := _styled(block, linked):
            texts.append(text)
        block = block.next()
    return texts


def plain(prose: str) -> str:
    """Give the words alone, for a clipboard or a screen reader; paragraphs are parted by an empty line."""
    document = QTextDocument()
    document.setMarkdown(CLAIM_MARK.sub("", prose), MARKDOWN)
    return document.toPlainText().replace("\n", "\n\n").strip()


def _styled(block: QTextBlock, linked: frozenset[str]) -> str:
    """Write one block again with nothing but the allowed tags."""
    pieces: list[str] = []
    if (items := block.textList()) is not None:
        numbered = items.format().style() == QTextListFormat.Style.ListDecimal
        pieces.append((escape(items.itemText(block)) if numbered else "\u2022") + "\u00a0")
    for found in block:  # type: ignore[attr-defined] # The stub gives QTextBlock an __iter__ that yields nothing.
        fragment = found.fragment()
        text = escape(fragment.text()).replace("\u2028", "<br>")
        form = fragment.charFormat()
        if form.fontWeight() > QFont.Weight.Medium:
            text = f"<b>{text}</b>"
        if form.fontItalic():
            text = f"<i>{text}</i>"
        link = form.anchorHref()
        if LINK.match(link) and link.partition(":")[0] in linked:
            text = f'<a href="{link}">{text}</a>'
        pieces.append(text)
    return "".join(pieces).strip()
