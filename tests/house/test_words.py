"""The program's own words in its other languages: nothing is missing, nothing is out of date."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "kiosk" / "words"
LANGUAGES = ("ru", "uk")


class Message(NamedTuple):
    """A message of the program, as a .ts file holds it."""

    context: str
    source: str
    comment: str


def tool(name: str, *arguments: object) -> None:
    """Run one of Qt's tools for translators, which stand beside the Python that has PySide."""
    done = subprocess.run(
        [Path(sys.executable).with_name(f"pyside6-{name}"), *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def read(path: Path) -> dict[Message, ET.Element]:
    """Read a .ts file: every message with its translation."""
    tree = ET.parse(path)  # noqa: S314, it is ours, or lupdate has just made it
    return {
        Message(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message.find("translation")
        for context in tree.iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> dict[Message, ET.Element]:
    """Every message that stands in the program now."""
    found = tmp_path_factory.mktemp("words") / "program.ts"
    rooms = ("viewmodels", "printing")
    sources = [
        *sorted((ROOT / "kiosk" / "qml").rglob("*.qml")),
        *(file for room in rooms for file in sorted((ROOT / "kiosk" / room).rglob("*.py"))),
    ]
    tool("lupdate", *sources, "-locations", "none", "-ts", found)
    return read(found)


def slips(source: str, said: str) -> list[str]:
    """Say what a translation has lost or made up: places for values, the letter to press in a menu, the key behind a tab."""
    found = []
    if Counter(re.findall(r"%L?\d|%n", source)) != Counter(re.findall(r"%L?\d|%n", said)):
        found.append("other places for values")
    if len(re.findall(r"&(?!&)", source.replace("&&", ""))) != len(re.findall(r"&(?!&)", said.replace("&&", ""))):
        found.append("another count of letters to press")
    if re.search(r"&(\W|$)", said.replace("&&", "")):
        found.append("no letter behind &")
    if (parts := source.partition("\t")[1:]) != ("", "") and said.partition("\t")[1] != parts[0]:
        found.append("no key behind the tab")
    if "\t" not in source and "\t" in said:
        found.append("a key from nowhere")
    if said.strip() != said or not said:
        found.append("spaces round it, or nothing in it")
    return found


def test_the_program_has_words(program):
    """Both QML and Python are read."""
    assert len(program) > 50
    assert {Message("Card", "Close", ""), Message("DateWords", "since %1", "")} <= set(program)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_program_is_translated(program, language):
    """And nothing else: what no longer stands in the program is taken out."""
    translated = read(WORDS / f"{language}.ts")
    assert sorted(set(program) - set(translated)) == []
    assert sorted(set(translated) - set(program)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_finished(language):
    """None is marked as unfinished, obsolete or vanished."""
    assert [message for message, said in read(WORDS / f"{language}.ts").items() if said is None or said.get("type") or not said.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_no_word(language):
    """The places for values, the letters to press in a menu, and what stands behind a tab."""
    said = {message: slips(message.source, said.text or "") for message, said in read(WORDS / f"{language}.ts").items()}
    assert {message: wrong for message, wrong in said.items() if wrong} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_use_each_letter_once(language):
    """In one menu, and along the menu bar, a letter to press leads to one place."""
    said = {message.source: found.text for message, found in read(WORDS / f"{language}.ts").items() if message.context == "DesktopMenu"}
    source = (ROOT / "kiosk" / "qml" / "Kiosk" / "Views" / "DesktopMenu.qml").read_text("utf-8")
    menus = [re.findall(r'qsTr\("(.*?)"\)', menu.replace("\\t", "\t")) for menu in re.split(r"^ +Menu \{", source, flags=re.MULTILINE)[1:]]
    assert sorted(text for menu in menus for text in menu) == sorted(said)
    bar, entries = [menu[0] for menu in menus], [menu[1:] for menu in menus]
    letters = [[said[text][said[text].index("&") + 1].lower() for text in menu] for menu in (bar, *entries)]
    assert [menu for menu in letters if len(set(menu)) != len(menu)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_what_translators_wrote(qapp, tmp_path, language):
    """Each .qm file is what lrelease makes of the .ts file beside it now."""
    tool("lrelease", WORDS / f"{language}.ts", "-qm", tmp_path / f"{language}.qm")
    fresh, kept = QTranslator(), QTranslator()
    assert fresh.load(str(tmp_path / f"{language}.qm"))
    assert kept.load(str(WORDS / f"{language}.qm"))
    messages = read(WORDS / f"{language}.ts")
    said = {message: kept.translate(message.context, message.source, message.comment) for message in messages}
    assert said == {message: fresh.translate(message.context, message.source, message.comment) for message in messages}
    assert said == {message: translation.text for message, translation in messages.items()}
    assert (WORDS / f"{language}.qm").stat().st_size == (tmp_path / f"{language}.qm").stat().st_size


def test_there_are_no_other_languages():
    """A new one is added to this test."""
    assert sorted(path.name for path in WORDS.iterdir()) == sorted(f"{language}.{kind}" for language in LANGUAGES for kind in ("qm", "ts"))


@pytest.mark.parametrize(
    ("source", "said", "wrong"),
    [
        ("Back to %1", "Назад: %1", []),
        ("Back to %1", "Назад", ["other places for values"]),
        ("%1 of %2", "%2: %1", []),
        ("%1 to %2", "%1 – %1", ["other places for values"]),
        ("&Quit", "Выйти", ["another count of letters to press"]),
        ("&Quit", "Выйти &", ["no letter behind &"]),
        ("Quit", "&Выйти", ["another count of letters to press"]),
        ("&Next\tRight", "&Дальше\tВправо", []),
        ("&Next\tRight", "&Дальше", ["no key behind the tab"]),
        ("Next", "Дальше\tВправо", ["a key from nowhere"]),
        ("Next", "", ["spaces round it, or nothing in it"]),
        ("Next", " Дальше", ["spaces round it, or nothing in it"]),
    ],
)
def test_a_slip_is_seen(source, said, wrong):
    """The rule above finds what it is meant to find."""
    assert slips(source, said) == wrong
