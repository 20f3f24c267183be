"""A handout on paper: what stands on it, in the order in which it is read, in languages of two scripts."""

import argparse
import errno
import os
import re

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont

from kiosk.authoring import filing
from kiosk.cli import main
from kiosk.exhibit.translations import translate
from kiosk.faces import load_type
from kiosk.printing.finishing import finished
from kiosk.printing.handout import printed
from kiosk.printing.lines import Lines
from kiosk.printing.selection import select
from kiosk.printing.sheet import BODY, HEADING, QUESTION, SANS, Sheet
from tests.conftest import FLAGSHIP
from tests.helpers.pdf import Pdf, squeezed
from tests.unit.exhibit.writing import Desk

LETTER = (b"612", b"792")


@pytest.fixture(name="paper")
def _paper(put_back, school: Desk, capsys):
    """Print; gives the texts of the pages. A space is copied as a space in all of them, though Qt takes it for a tab."""

    def run(*given: str, file: str = "class.pdf") -> list[str]:
        assert main(["handout", "show", "--out", "class.pdf", *given]) == 0, capsys.readouterr().err
        pages = Pdf((school.folder.parent / file).read_bytes()).pages()
        assert "\t" not in "".join(pages)
        return [squeezed(page) for page in pages]

    return run


def test_a_lesson_is_printed_step_by_step(paper):
    """The cover with the plan, then every panel with what the class does there."""
    first, panels, back = paper("--lesson", "short", "--answers", "none")
    assert first == (
        "Name Class Date Power and terror One murder From 15 years · 45 min You will be able to • Tell a decree from a verdict. "
        "The lesson Minute On the wall Questions 0–20 The legacy 1 20–30 Timeline 30–45 The murder of Kirov 2 1 of 3"
    )
    assert panels == (
        "Power and terror · One murder The terror The legacy See the murder and the shot. Questions 1. Was it planned? "
        "Tick what you think; none of these is right or wrong. A Yes B No C We cannot know "
        "The terror The murder of Kirov 1 December 1934 · Smolny "
        "In the Smolny a clerk, Nikolaev, shot Kirov. It opened the terror. Sources, by number: 1 "
        "People Killed Sergei Kirov killed 1886–1934. Killed, 1 December 1934 Acted Leonid Nikolaev gunman "
        "To talk about Who wrote it? Questions 2. What came first? Number these in their order: 1, 2, 3 … "
        "A The decree B The shot C The trial 2 of 3"
    )
    assert back == (
        "Power and terror · One murder Timeline 1 December 1934 The shot Words Terror Rule by fear. Sources 1 The Kirov murder 3 of 3"
    )


def test_without_a_lesson_all_panels_are_printed(paper):
    """In their order, with all their questions, in Russian with Russian words of our own."""
    first, *panels = paper("--language", "ru", "--answers", "none")
    assert first == "Имя Класс Дата Власть и террор Содержание Террор Убийство Кирова Наследие 1 из 3"
    assert "Для обсуждения Кто выиграл? Вопросы 1. Чей билет? Отметьте верный ответ. A Партийный B Ничей 2. Что раньше?" in panels[0]
    assert "Прочитайте и отметьте, что из этого следует. «Десять дней» A Быстро B Справедливо C Не дольше" in panels[0]
    assert "Наследие Смотрите убийство и выстрел. Вопросы 4. Это было задумано?" in panels[1]


def test_the_answers_are_a_file_of_their_own(paper):
    """So that nobody photocopies them for the class; the order is told by the letters that were printed."""
    (answers,) = paper(file="class.answers.pdf")
    assert answers == (
        "Answers Power and terror The murder of Kirov 1. Whose card did he hold? A The party’s A – It is in the file. "
        "B – No: he was taken back. The cell expelled him. Kirov did not know. "
        "2. What came first? B The shot → A The decree → C The trial A – On the same day. "
        "3. What can be said of it? C It took ten days at most "
        "The legacy 4. Was it planned? No answer is right; the count starts the talk. 1 of 1"
    )


def test_the_answers_can_stand_at_the_end(paper, school):
    """On pages of their own, and there is no second file."""
    *_, back, answers = paper("--answers", "with", "--lesson", "short")
    assert (back[-6:], answers[-6:]) == ("3 of 4", "4 of 4")
    assert " Answers One murder The legacy 1. Was it planned?" in answers
    assert [path.name for path in school.folder.parent.glob("*.pdf")] == ["class.pdf"]


def test_notes_are_printed_for_the_teacher_alone(paper):
    """They stand there only where they are asked for."""
    assert "For the teacher Wait for an answer." in paper("--lesson", "short", "--notes")[1]
    assert "Wait for an answer." not in paper("--lesson", "short")[1]


def test_a_pdf_can_be_kept_and_read_aloud(paper, school):
    """It calls itself PDF/A-1b, has its type and colours in it, says its title and language, and has the sheet that was asked for."""
    paper("--language", "ru", "--answers", "none", "--paper", "letter")
    pdf = Pdf((school.folder.parent / "class.pdf").read_bytes())
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in pdf.content
    assert b"/Lang (ru)" in pdf.catalogue
    assert b"/OutputIntents" in pdf.catalogue
    assert set(re.findall(rb"/MediaBox \[0 0 (\d+)\.\d* (\d+)\.", pdf.content)) == {LETTER}
    fonts = [body for body in pdf.objects.values() if b"/FontDescriptor" in body and b"/FontName" in body]
    assert fonts
    assert all(b"/FontFile2" in body for body in fonts)
    assert "Власть и террор".encode("utf-16-be") in pdf.content


def test_a_picture_is_fine_enough_for_paper(paper, school):
    """At least 200 dots to the inch, with what it shows beside it."""
    school.write(
        "images/plate.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="90"><rect width="80" height="90"/></svg>\n'
    )
    assert "The legacy A wall. See the murder" in paper("--lesson", "short")[1]
    sizes = Pdf((school.folder.parent / "class.pdf").read_bytes()).images()
    assert sizes
    assert all(width >= 41 / 25.4 * 200 for width, _ in sizes)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("--lesson", "long"), "no lesson 'long' in rise-of-stalin; there are short"),
        (("--language", "de"), "no language 'de' in rise-of-stalin; there are en, ru"),
    ],
)
def test_a_wish_that_cannot_be_fulfilled_is_said(school, capsys, given, message):
    """And nothing is written."""
    assert main(["handout", "show", "--out", "class.pdf", *given]) == 2
    assert capsys.readouterr() == ("", f"kiosk: {message}\n")
    assert not (school.folder.parent / "class.pdf").exists()


def test_a_file_that_cannot_be_written_is_said(put_back, school, capsys):
    """A folder stands in its place; the answers are not left alone."""
    (school.folder.parent / "class.pdf").mkdir()
    for out in ("class.pdf", "/"):
        assert main(["handout", "show", "--out", out]) == 1
        assert capsys.readouterr() == ("", f"kiosk: {out} cannot be written: Is a directory\n")
    assert not (school.folder.parent / "class.answers.pdf").exists()


def test_a_full_disk_is_said(put_back, school, capsys, monkeypatch):
    """Nothing is left of what was begun."""

    def full(path, content):
        path.write_bytes(content[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(filing, "write_down", full)
    assert main(["handout", "show", "--out", "class.pdf"]) == 1
    assert capsys.readouterr().err == "kiosk: class.pdf cannot be written: No space left on device\n"
    assert [path.name for path in school.folder.parent.iterdir() if path.name not in {"show", "state"}] == []


LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uk"])


def assert_every_title_stands_in_its_order(exhibit, written):
    """They stand in the contents, then above the panels."""
    text = " ".join(squeezed(page) for page in Pdf(written).pages())
    titles = [panel.title for panel in exhibit.panels]
    behind = text.index(titles[-1]) + 1
    places = [text.find(title, behind) for title in titles]
    assert places == sorted(places)
    assert min(places) > 0


@pytest.mark.slow
@LANGUAGES
def test_every_title_of_the_flagship_is_printed(put_back, tmp_path, flagship, language):
    """In each of its languages, so that it can be copied; with texts alone, for the people and sources take most of the time."""
    exhibit = translate(flagship.exhibit, FLAGSHIP, language).exhibit
    panels = tuple(replace(panel, art=replace(panel.art, file=""), figures=(), questions=()) for panel in exhibit.panels)
    exhibit = replace(exhibit, panels=panels, sources={}, events={}, terms={}, lessons={}, questions={})
    options = argparse.Namespace(out=tmp_path / "class.pdf", paper="a4", answers="none")
    (part,) = printed(select(exhibit, None), options)
    assert_every_title_stands_in_its_order(exhibit, part.content)


@pytest.mark.long
@LANGUAGES
def test_the_whole_flagship_is_printed(put_back, tmp_path, flagship, language):
    """With all that belongs to it."""
    file = tmp_path / "class.pdf"
    assert main(["handout", str(FLAGSHIP), "--out", str(file), "--language", language]) == 0
    assert_every_title_stands_in_its_order(translate(flagship.exhibit, FLAGSHIP, language).exhibit, file.read_bytes())


@pytest.fixture
def raw(qapp):
    """Draw something; gives the PDF as Qt makes it."""
    load_type()

    def run(draw):
        sheet = Sheet("a4")
        sheet.painter.begin(sheet.writer)
        draw(sheet)
        return sheet.finish()

    return run


def test_qt_leaves_something_undone(raw):
    """When it no longer does, kiosk/printing/finishing.py can go."""
    written = raw(lambda sheet: Lines(sheet, "one two", BODY, x=0, width=sheet.width).draw(0))
    assert b"<0009>" in written
    assert b"/Lang" not in written
    assert finished(written, "uk").startswith(written.replace(b"<0009>", b"<0020>"))


@pytest.mark.parametrize("markup", ["<b>one</b>", "one"])
def test_strong_words_have_a_weight_of_their_own(raw, markup):
    """In headings, and within a text."""
    style = QUESTION if "<b>" in markup else HEADING
    assert b"_600wght" in raw(lambda sheet: Lines(sheet, markup, style, x=0, width=sheet.width).draw(0))


def test_qt_embeds_a_variable_face_as_its_regular(raw):
    """When it no longer does, `font` in kiosk/printing/sheet.py can ask for the weight."""
    heavy = QFont(SANS)
    heavy.setWeight(QFont.Weight.DemiBold)

    def draw(sheet):
        sheet.painter.setFont(heavy)
        sheet.painter.drawText(100, 100, "one")

    written = raw(draw)
    assert b"/IBMPlexSans-Regular" in written
    assert b"wght" not in written
