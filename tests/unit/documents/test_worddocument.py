"""An article of a word processor, as Markdown."""

import zipfile
from io import BytesIO

import pytest

from kiosk.documents.markdown import outline_of_markdown
from kiosk.documents.worddocument import LARGEST_PART, read_word
from kiosk.exhibit.files import Unreadable

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = (
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="berschrift2"/></w:style>'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>'
)


def run(text):
    """Words."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(text, style="", more=""):
    """A paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{text if text.startswith("<") else run(text)}</w:p>'


def xml(root, inside):
    """A part of the document."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACE}>{inside}</w:{root}>'


@pytest.fixture
def word(tmp_path):
    """Write a document of these parts, and read it."""

    def write(body, notes="", **other):
        parts = {"word/document.xml": xml("document", f"<w:body>{body}</w:body>"), "word/styles.xml": xml("styles", STYLES)}
        parts |= {"word/footnotes.xml": xml("footnotes", notes)} if notes else {}
        held = BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in (parts | other).items():
                archive.writestr(name, text)
        file = tmp_path / "article.docx"
        file.write_bytes(held.getvalue())
        return read_word(file)

    return write


def test_headings_are_told_by_their_styles(word):
    """Whatever the language in which they are called; a title makes them stand one lower."""
    body = p("The wire", "Titel") + p("It comes", "berschrift1") + p("Words.") + p("It stays", "Mine") + p("More.", "Round")
    assert word(body) == "# The wire\n\n## It comes\n\nWords.\n\n### It stays\n\nMore.\n\n"
    assert word(p("Alone", "berschrift1") + p("Words.")) == "# Alone\n\nWords.\n\n"
    outlined = '<w:outlineLvl w:val="1"/>'
    assert word(p("By hand", more=outlined) + p("Words.", more='<w:outlineLvl w:val="9"/>')) == "## By hand\n\nWords.\n\n"


def test_words_in_pieces_are_one_text(word):
    """Spaces, tabs and breaks between them; what was deleted is gone, and what was put in is there."""
    body = p(run("The ") + "<w:r><w:tab/></w:r>" + "<w:ins>" + run("new") + "</w:ins><w:del>" + run("old") + "</w:del>" + run(" wire"))
    assert word(body) == "The new wire\n\n"


def test_signs_of_markdown_are_letters(word):
    """They meant nothing where they were typed."""
    assert word(p("# 5 *a* [b](c) d_e \\")) == "\\# 5 \\*a\\* \\[b\\](c) d\\_e \\\\\n\n"


def test_lists_tables_and_notes_are_kept(word):
    """As Markdown has them; what panels cannot hold is told there."""
    cell = "<w:tc>{}</w:tc>".format
    table = (
        "<w:tbl><w:tr>"
        + cell(p("Year"))
        + cell(p("Price") + p("a|b"))
        + "</w:tr><w:tr>"
        + cell(p("1851"))
        + cell(p("2"))
        + "</w:tr></w:tbl>"
    )
    noted = p(run("Said") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    body = p("Head", "berschrift1") + p("One", more="<w:numPr/>") + p("Two", more="<w:numPr/>") + table + noted
    text = word(body, notes=f'<w:footnote w:id="2">{p("By whom")}</w:footnote>')
    assert text == "# Head\n\n- One\n- Two\n\n| Year | Price a/b |\n| --- | --- |\n| 1851 | 2 |\n\nSaid[^2]\n\n[^2]: By whom\n"
    assert outline_of_markdown(text).aside == ("lines 6 to 8: a table", "line 12: a note")


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ({"word/document.xml": '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'}, "it declares a document type, which no word processor does"),
        ({"word/document.xml": "<w>"}, "the XML in it is not sound: no element found"),
        ({"word/document.xml": "<w>" + " " * LARGEST_PART + "</w>"}, "'word/document.xml' in it is larger than 16 MiB"),
        ({"word/document.xml": xml("document", p("many words " * 100_000))}, "its text is larger than 1 MiB"),
        ({"word/document.xml": xml("document", p("!"))}, "there is not one word in the file"),
    ],
    ids=["entities", "broken", "bomb", "long", "empty"],
)
def test_what_is_no_article_is_refused(word, part, why):
    """In words, before it costs anything."""
    with pytest.raises(Unreadable, match=f"^{why}$"):
        word("", **part)


def test_what_is_no_document_is_refused(tmp_path):
    """A file of another kind under that name, and a ZIP of something else."""
    file = tmp_path / "a.docx"
    file.write_bytes(b"\xd0\xcf\x11\xe0 locked")
    with pytest.raises(Unreadable, match="one with a password cannot be read"):
        read_word(file)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    with pytest.raises(Unreadable, match="there is no text of a word processor in it"):
        read_word(file)


def test_a_hyphen_that_holds_its_words_together_is_one(word):
    """Bug: Word's own kind of it was left out, and 1934-36 became 193436."""
    body = p(run("1934") + "<w:r><w:noBreakHyphen/></w:r>" + run("36"))
    assert word(body) == "1934\u201136\n\n"
