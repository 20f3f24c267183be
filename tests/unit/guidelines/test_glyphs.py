"""Letters that no font has."""

from xml.etree import ElementTree as ET

import pytest

from kiosk.guidelines.edition import MOST_IN_A_TEXT
from kiosk.guidelines.glyphs import languages_have_a_font, letters_have_a_font
from kiosk.guidelines.looks import Looks
from kiosk.platform.fonts import load_fonts
from kiosk.platform.glyphs import missing
from kiosk.platform.words import WORDS
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

ADVICE = "docs/technicians.md says how to add a font; on Debian and Ubuntu: sudo apt-get install"


def lacking(*signs):
    """Ask a machine whose fonts lack some signs."""
    return Looks(missing=lambda asked: "".join(sign for sign in asked if sign in signs))


def test_a_letter_without_a_font_is_named_once_where_it_stands_first(study: Study):
    """With its code, its name, and the package that has it."""
    study.edit(PANEL, "A mesh of wire kept the flame inside. It", "A mesh of 漢 kept the 漢 inside. It")
    study.edit(PANEL, "He wrote it down.", "He wrote 漢 and Ꮳ down.")
    assert study.found(letters_have_a_font, looks=lacking("漢", "Ꮳ")) == [
        f"{PANEL}:17:31: no font here has 'Ꮳ' (U+13E3 CHEROKEE LETTER TSA) ({ADVICE} fonts-noto-core)",
        f"{PANEL}:5:18: no font here has '漢' (U+6F22 CJK UNIFIED IDEOGRAPH-6F22) ({ADVICE} fonts-noto-cjk)",
    ]


def test_each_language_is_told_of_its_own_letters(study: Study):
    """A letter of the translation is looked for there."""
    assert study.found(letters_have_a_font, looks=lacking("Л")) == []
    assert study.found(letters_have_a_font, "ru", looks=lacking("Л")) == [
        f"{RUSSIAN}:1:8: no font here has 'Л' (U+041B CYRILLIC CAPITAL LETTER EL) ({ADVICE} fonts-noto-core)"
    ]


def test_captions_are_read_too(study: Study):
    """They stand under a film as anything else stands on a panel."""
    study.write("media/a.mp3", b"ID3")
    study.write("media/a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nA 🔥 burns.\n")
    study.edit(PANEL, "curator:", "blocks: [{audio: {file: media/a.mp3, captions: media/a.vtt, transcript: A.}}]\ncurator:")
    assert study.found(letters_have_a_font, looks=lacking("🔥")) == [
        f"media/a.vtt:4:3: no font here has '🔥' (U+1F525 FIRE) ({ADVICE} fonts-noto-color-emoji)"
    ]


def test_what_draws_nothing_needs_no_font(study: Study):
    """Spaces, joiners, soft hyphens, and what only says how the letter before it is drawn."""
    asked = []
    study.edit(PANEL, "He wrote it down.", "He\u00a0wrote\u00ad it\u200d down\ufe0f né.")
    study.found(letters_have_a_font, looks=Looks(missing=lambda signs: asked.append(signs) or ""))
    assert asked == ["é"]


def test_a_whole_script_without_a_font_is_no_flood(study: Study):
    """The last of those that are named counts the others."""
    study.edit(PANEL, "He wrote it down.", "".join(chr(0x4E00 + number) for number in range(30)))
    said = study.found(letters_have_a_font, looks=Looks(missing=str))
    assert len(said) == MOST_IN_A_TEXT
    assert said[-1].endswith(f"IDEOGRAPH-4E13), nor 10 others of 'en' ({ADVICE} fonts-noto-cjk)")


def test_the_name_of_a_language_needs_a_font_too(study: Study):
    """Nobody has written it, and it stands on every screen."""
    words = {"ru": "Русский, май", "en": "English, May"}
    looks = Looks(missing=lambda asked: "".join(sign for sign in asked if sign > "\u0400"), words=words.__getitem__)
    study.edit("exhibit.yaml", "languages: [en, ru]", "languages: [ru, en]")
    assert study.found(languages_have_a_font, looks=looks) == [
        "exhibit.yaml:4:12: no font here has 'Р' (U+0420 CYRILLIC CAPITAL LETTER ER) and 7 others, "
        f"which the names of 'ru' and of its months need ({ADVICE} fonts-noto-core)"
    ]
    assert study.found(languages_have_a_font, "ru", looks=looks) == []


@pytest.mark.parametrize("language", sorted(file.stem for file in WORDS.glob("*.ts")))
def test_the_words_of_the_program_are_in_its_own_fonts(qapp, language):
    """So `kiosk check` looks at those of the exhibit only."""
    load_fonts()
    words = "".join(ET.parse(WORDS / f"{language}.ts").getroot().itertext())  # noqa: S314, it is a file of ours
    assert "".join(sorted(sign for sign in set(words) if not sign.isspace() and missing(sign))) == ""


def test_a_letter_that_is_written_as_its_number_is_found(study: Study):
    """It stands in no file as such; and of files whose letters are all there no text is looked into."""
    study.edit(PANEL, "He wrote it down.", '"He wrote \\u13E3 down."')
    study.edit(PANEL, "In the pit", "In the 漢 pit  # 漢")
    asked = []
    looks = Looks(missing=lambda signs: asked.append(signs) or "".join(sign for sign in signs if sign == "Ꮳ"))
    assert [said.partition(": ")[2][:20] for said in study.found(letters_have_a_font, looks=looks)] == ["no font here has 'Ꮳ'"]
    assert len(asked) == 2
    assert study.found(letters_have_a_font, looks=Looks(missing=lambda signs: asked.append(signs) or "")) == []
    assert len(asked) == 3
