"""XLIFF goes out for every tool, and comes back from any."""

import pytest

from kiosk.authoring.translation.delivery import Delivery
from kiosk.authoring.translation.xliffreading import from_xliff
from kiosk.exhibit.manuscript import Manuscript
from tests.unit.exhibit.writing import words

OLD = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"{}>{}'
    '<file source-language="en" target-language="ru"><body>{}</body></file></xliff>'
)
NEW = '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f">{}</file></xliff>'
LINGUIST = ' xmlns:trolltech="urn:trolltech:names:ts:document:1.0"'
BILLION = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
UNIT = '\n<trans-unit id="f#/a"{}><source>One &amp; two</source><target{}>Раз &lt; два</target></trans-unit>'


def read(text: str) -> Delivery:
    """Read a file."""
    return from_xliff(Manuscript("ru.xlf", text))


def said(text: str) -> list[str]:
    """Give what is said about a file, hints included."""
    return [words(problem) for problem in read(text).manuscript.findings()]


def test_one_text_as_it_goes_out(untranslated):
    """In 1.2: with its group for Linguist, its state for Weblate, and what a translator should know."""
    text = untranslated.out()
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n')
    assert (
        '      <group restype="x-trolltech-linguist-context" resname="panels/legacy.yaml">\n'
        '        <trans-unit id="panels/legacy.yaml#/title" resname="panels/legacy.yaml#/title" xml:space="preserve">\n'
        "          <source>The legacy</source>\n"
        '          <target state="needs-translation"></target>\n'
        '          <note annotates="source" from="developer">Panel “The legacy”: title. Museums ask for 1 to 5 words.</note>\n'
        "        </trans-unit>\n"
    ) in text


def test_prose_goes_out_without_the_breaks_of_its_lines(post):
    """Its links and marks stay as they are typed, and the note says so."""
    text = post.out()
    assert (
        "<source>In the [Smolny](place:smolny) a clerk, [Nikolaev](figure:nikolaev), shot [Kirov](figure:kirov).[^card]\n\n"
        "It opened the [terror](term:terror).</source>\n"
        '          <target state="translated">В [Смольном](place:smolny) служащий, [Николаев](figure:nikolaev), застрелил'
    ) in text
    assert (
        "body. Museums ask for 26 to 80 words. In [words](…) translate the words; what stands in (…) stays. Marks such as [^name]" in text
    )


@pytest.mark.parametrize(
    ("root", "unit", "target", "done"),
    [
        ("", "", "", True),
        ("", "", ' state="translated"', True),
        ("", "", ' state="final"', True),
        ("", "", ' state="needs-translation"', False),
        ("", "", ' state="new"', False),
        ("", ' approved="yes"', ' state="needs-translation"', True),
        (LINGUIST, ' approved="yes"', "", True),
        (LINGUIST, "", "", False),
    ],
)
def test_each_tool_has_its_way_to_say_that_a_text_is_done(root, unit, target, done):
    """Linguist by approval alone, Weblate by a state, and by none at all."""
    [given] = read(OLD.format(root, "", UNIT.format(unit, target))).units
    assert (given.id, given.source, given.target, given.done, given.at.line) == ("f#/a", "One & two", "Раз < два", done, 2)


def test_what_tools_add_is_passed_over():
    """Marked words are words; proposals of a memory are none."""
    unit = '<trans-unit id="a"><source>A <mrk mtype="term">b</mrk></source><target>В <mrk mtype="x">г</mrk></target>'
    unit += "<alt-trans><source>no</source><target>нет</target></alt-trans></trans-unit>"
    [given] = read(OLD.format("", "", unit)).units
    assert (given.source, given.target) == ("A b", "В г")


def test_the_segments_of_a_unit_are_one_text():
    """A tool may divide a text into its sentences; it is done when all of them are."""
    segment = '<segment state="{}"><source>One. </source><target>Раз. </target></segment>'
    units = [
        f'<unit id="u{n}" name="f#/{n}">{segment.format("final")}{segment.format(state)}</unit>'
        for n, state in enumerate(("final", "initial"))
    ]
    given = read(NEW.format("".join(units))).units
    assert [(one.id, one.source, one.target, one.done) for one in given] == [
        ("f#/0", "One. One. ", "Раз. Раз. ", True),
        ("f#/1", "One. One. ", "Раз. Раз. ", False),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            OLD.format("", "", "\n<trans-unit></body>"),
            "ru.xlf:2:15: error: this is not sound XML: mismatched tag (export it again, or mend this line)",
        ),
        ("", "ru.xlf:1:1: error: this is not sound XML: no element found (export it again, or mend this line)"),
        (
            BILLION + OLD.format("", "", "&b;"),
            "ru.xlf:1:13: error: a document type is declared here (DOCTYPE), and XLIFF has none (take it out)",
        ),
        (
            OLD.format("", "", "&b;"),
            "ru.xlf:1:122: error: this is not sound XML: undefined entity (export it again, or mend this line)",
        ),
        (
            "<TS/>",
            "ru.xlf:1:1: error: this is no XLIFF 1.2 or 2.0: it begins with <TS> (kiosk translate export makes XLIFF 1.2 and 2.0)",
        ),
        (
            OLD.format("", "", '<trans-unit id="a"><target>\n<g id="1">x</g></target></trans-unit>'),
            "ru.xlf:2:1: error: <g> stands in this translation, and no text of an exhibit has elements"
            " (write the words and our marks, as they are in the original)",
        ),
        (
            OLD.format("", '<file source-language="en" target-language="uk"/>', ""),
            "ru.xlf:1:1: error: the file is in several languages: ru, uk (give one file for each)",
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text, message):
    """Sound or not, no entity is ever made larger."""
    assert said(text) == [message]


def test_what_stands_between_two_sentences_stays():
    """Bug: a tool had parted a text into its sentences, and they came back glued together."""
    between = "<ignorable><source> </source></ignorable>"
    sentences = [f"<segment><source>{word}.</source><target>{word.upper()}.</target></segment>" for word in ("one", "two")]
    unit = f'<unit id="1" name="a">{between.join(sentences)}</unit>'
    text = (
        f'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">{unit}</file></xliff>'
    )
    (given,) = read(text).units
    assert (given.source, given.target) == ("one. two.", "ONE. TWO.")
