"""The page to mail."""

import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.guidelines.check import Request, check, judged
from kiosk.guidelines.html import EMPTY, Html, element
from kiosk.guidelines.page import page
from kiosk.guidelines.thumbnails import LARGEST, Thumbnails
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study


class Reader(HTMLParser):
    """Reads a page: what stands where, and that every element is closed."""

    def __init__(self, text: str) -> None:
        """Read it whole."""
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.sources: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links and what they lead to."""
        said = dict(attrs)
        self.ids |= {said["id"] or ""} if "id" in said else set()
        self.links |= {(said["href"] or "").removeprefix("#")} if "href" in said else set()
        self.sources += [said["src"] or ""] if "src" in said else []
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the words that are read."""
        if "style" not in self.open:
            self.words.append(data)


def read(study: Study) -> tuple[str, Reader]:
    """Check the study and read the page."""
    text = page(judged(study.folder), "2026-03-05")
    reader = Reader(text)
    assert reader.open == []
    return text, reader


def test_a_clean_exhibit_has_a_short_page(study: Study):
    """The verdict, the languages, and that nothing was found in any panel."""
    words = " ".join(" ".join(read(study)[1].words).split())
    assert words == (
        "A flame to carry: what was found kiosk check 0.1.0, 2026-03-05 A flame to carry All checks passed. Nothing has to be mended. "
        "The exhibit has 1 panel, 2 people, 1 dataset, 1 term, 1 source. Languages ru 100 % (19 of 19 texts) "
        "Panel by panel Nothing was found in 1 panel: The safety lamp."
    )


def test_findings_stand_beside_the_picture_of_their_panel(study: Study):
    """In all its languages, with the piece of the line that is meant; what was found elsewhere stands by its file."""
    study.edit(PANEL, "title: The safety lamp", "title: Lamp")
    study.edit(RUSSIAN, "Сетка была холодной.", "Сетка  была холодной.")
    study.edit("datasets.yaml", ", sources: [letters]", "")
    text, reader = read(study)
    assert [source.partition(",")[0] for source in reader.sources] == ["data:image/svg+xml;base64"]
    assert "<code>title: <mark>Lamp</mark></code>" in text
    assert re.findall(r"<caption>(.*?)</caption>", text) == [f"1 finding in {PANEL}", f"1 finding in {RUSSIAN}", "1 finding"]
    assert re.findall(r"<h3>(.*?)</h3>", text)[:2] == ["Lamp", "datasets.yaml"]


def test_every_rule_is_explained_where_its_link_leads(study: Study):
    """Also those that were ignored."""
    study.edit(PANEL, "title: The safety lamp", "title: Lamp  # kiosk: ignore[T101] carved in stone")
    study.edit(PANEL, "The mesh was cool.", "The mesh  was cool.")
    text, reader = read(study)
    assert reader.links == reader.ids == {"T101", "T303"}
    assert "<summary>1 × T101 in panels/lamp.yaml: carved in stone</summary>" in text


def test_nothing_of_an_exhibit_is_obeyed(study: Study):
    """Not its title, nor a line, nor a reason; nothing is loaded from anywhere."""
    study.edit("exhibit.yaml", "title: A flame to carry", 'title: A <script>alert(1)</script> & "flame"')
    study.edit("exhibit.yaml", "licence: CC-BY-4.0", "licence: '\"><img src=x>'  # kiosk: ignore[R103] <b>why</b>")
    text, _ = read(study)
    assert re.findall(r"<(?:script|b|img)\b", text) == []
    assert 'A &lt;script&gt;alert(1)&lt;/script&gt; &amp; "flame"' in text
    assert "default-src &#x27;none&#x27;; img-src data:; style-src &#x27;unsafe-inline&#x27;" in text
    assert re.findall(r"https?://(?!rightsstatements)\S+", text) == []


def test_an_element_escapes_what_is_put_into_it():
    """But for elements; in attributes quotation marks too. What would turn the reading direction shows as a box."""
    assert element("p", "a < b\u202e", element("b", "&")) == "<p>a &lt; b\ufffd<b>&amp;</b></p>"
    assert element("img", alt='"', data_x="1", class_="c") == '<img alt="&quot;" data-x="1" class="c">'
    assert isinstance(element("p"), Html)


@pytest.mark.parametrize("name", ["gone.png", "../outside.png", "notes.txt", "large.png", "empty.png"])
def test_a_picture_that_cannot_be_mailed_is_left_out(tmp_path, name):
    """One that is not there, lies outside, is none, or would fill a mailbox."""
    (tmp_path / "show").mkdir()
    (tmp_path / "outside.png").write_bytes(b"a")
    (tmp_path / "show" / "notes.txt").write_bytes(b"a")
    (tmp_path / "show" / "empty.png").write_bytes(b"")
    (tmp_path / "show" / "large.png").write_bytes(b"a" * (LARGEST + 1))
    assert Thumbnails(str(tmp_path / "show")).of(name) == ""


def test_the_pictures_of_a_page_fit_into_a_mailbox(tmp_path):
    """From some number on there are none."""
    (tmp_path / "a.png").write_bytes(b"a" * LARGEST)
    thumbnails = Thumbnails(str(tmp_path))
    assert [bool(thumbnails.of("a.png")) for _ in range(22)] == [True] * 20 + [False] * 2


def test_a_page_that_cannot_be_written_is_a_question_of_usage(study: Study):
    """Said behind what was found."""
    stream = io.StringIO()
    assert check(study.folder, stream, Request(page=Path("nowhere/report.html"))) == 2
    assert stream.getvalue().splitlines()[-1] == (
        "kiosk check: the report cannot be written to nowhere/report.html (no such file or directory)"
    )
    assert check(study.folder, stream, Request(page=Path("report.html"))) == 0
    assert Path("report.html").read_text("utf-8").startswith('<!doctype html>\n<html lang="en">')
