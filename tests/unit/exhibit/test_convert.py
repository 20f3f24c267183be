"""What does not fit the model is said with its place; what fits becomes a noun."""

import pytest

from kiosk.exhibit import model
from kiosk.exhibit.convert import convert
from kiosk.exhibit.dates import EXAMPLES, Edtf
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import parse
from tests.unit.exhibit.writing import words

PANEL = "id: a\ntitle: b\nart: {file: c.svg}\nbody: d\n"


def read(kind: type, text: str, *, salvage: bool = False) -> tuple[object, list[str]]:
    """Convert a text and give the noun and what is said."""
    manuscript = Manuscript("/a.yaml", text)
    noun = convert(parse(manuscript).root, kind, manuscript, salvage=salvage)
    return noun, [words(problem).removeprefix("/a.yaml:") for problem in manuscript.findings()]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("titel: x", "5:1: error: unknown key 'titel'; did you mean 'title'?"),
        ("questions: who", "5:12: error: 'questions' must be a list, not 'who' (write `questions: [who]`)"),
        (
            "questions: [{a: b}]",
            "5:13: error: an entry of 'questions' must be a text, not keys with values (quote a text that holds ': ')",
        ),
        ("questions: [a, ~]", "5:16: error: nothing is written for an entry of 'questions' (write `- …`)"),
        ("sensitive: maybe", "5:12: error: 'sensitive' must be true or false, not 'maybe' (write `sensitive: true`)"),
        ("date: 1934-13", f"5:7: error: '1934-13' is not a date: there is no month 13 ({EXAMPLES})"),
        ("date: [1934]", "5:7: error: 'date' must be a date, not a list (write `date: 1934-12-01`)"),
        ("lead: {a: b}", "5:7: error: 'lead' must be a text, not keys with values (quote a text that holds ': ')"),
        (
            "events: [Big Event]",
            "5:10: error: an entry of 'events' cannot be 'Big Event'; did you mean 'big-event'?"
            " (The id of an event in events.yaml: small letters, digits, - and _. For example: e1917-october)",
        ),
        ("blocks: [{lifelines: {until: 99999}}]", "5:30: error: 'until' must be between 1 and 9999, not 99999 (Last year of the axis.)"),
        ("blocks: [{lifelines: {until: soon}}]", "5:30: error: 'until' must be a whole number, not 'soon' (write `until: 1940`)"),
        (
            "claims: {c: {says: d, certainty: sure}}",
            "5:34: error: 'certainty' cannot be 'sure' (choose one of: disputed, documented, estimate, minimum)",
        ),
        (
            "claims: {c: {says: d, certainty: estimat}}",
            "5:34: error: 'certainty' cannot be 'estimat'; did you mean 'estimate'?"
            " (choose one of: disputed, documented, estimate, minimum)",
        ),
        ("claims: {c: {says: ~}}", "5:20: error: nothing is written for 'says' (write `says: …`)"),
        ("claims: {c: d}", "5:13: error: 'c' must be keys with values, not 'd' (write `c: {says: …}`)"),
        ("claims: {c: {says: Late, in spring}}", "5:26: error: 'in spring' stands here as a key (quote a text that holds a comma)"),
        (
            "figures: [{group: a, people: [b]}]",
            "5:31: error: an entry of 'people' must be keys with values, not 'b' (write `- {id: kirov}`)",
        ),
        ("place: ''", None),
        ("place: ~", None),
        ("sensitive: no", None),
    ],
)
def test_a_value_that_does_not_fit_is_explained(more, said):
    """A value that does not fit is explained with its place and an example."""
    panel, problems = read(model.Panel, PANEL + more)

    assert problems == ([said] if said else [])
    assert (panel is None) == bool(said)


def test_all_mistakes_are_found_at_once():
    """All mistakes of a noun are found at once, in the order of the file."""
    panel, said = read(model.Panel, "id: Kirov Murder\ntitel: x\nart: {fil: a.svg, focus: [0.5]}\nbody:\n")

    assert panel is None
    assert said == [
        "1:1: error: missing key 'title' (write `title: …`)",
        "1:5: error: 'id' cannot be 'Kirov Murder'; did you mean 'kirov-murder'?"
        " (Small letters, digits, - and _. For example: kirov-murder)",
        "2:1: error: unknown key 'titel'; did you mean 'title'?",
        "3:7: error: unknown key 'fil'; did you mean 'file'?",
        "3:7: error: missing key 'file' (write `file: images/kirov-murder.svg`)",
        "3:26: error: 'focus' must have 2 entries, not 1 (write `focus: [0.5, 0.5]`)",
        "4:6: error: nothing is written for 'body' (write `body: …`)",
    ]


NORTH = " (Degrees north of the equator; south of it with a minus.)"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("9" * 5000, f"between -90 and 90; this number has 5,000 digits{NORTH}"),
        ("95", f"between -90 and 90, not 95{NORTH}"),
        ("nan", f"between -90 and 90, not nan{NORTH}"),
        ("inf", f"between -90 and 90, not inf{NORTH}"),
        (".nan", "a number, not '.nan' (write `latitude: 59.946`)"),
        ("1e400", "a number, not '1e400' (write `latitude: 59.946`)"),
        ("0x" + "f" * 5000, f"a number, not '0x{'f' * 37}…' (write `latitude: 59.946`)"),
        ("59,9", "a number, not '59,9' (write `latitude: 59.946`)"),
    ],
)
def test_numbers_that_are_none_are_refused_by_name(value, said):
    """Numbers without end, too large, or none at all are refused with the name of their field (C6)."""
    place, problems = read(model.Place, f"id: a\nname: b\nlatitude: {value}\n")

    assert place is None
    assert problems == [f"3:11: error: 'latitude' must be {said}"]


def test_a_sound_noun_is_converted():
    """A sound noun is converted: text stays text, yes and no are read where they are asked for, what is empty is left out."""
    noun, said = read(model.Role, "{title: no, from: 1926, to: 1934-12, prison: yes}")

    assert not said
    assert noun == model.Role(title="no", since=Edtf("1926"), until=Edtf("1934-12"), prison=True)


def test_letters_are_composed():
    """Letters with separate accents are composed, in keys as in texts."""
    noun, _ = read(model.WordList, "avoid: {cafe\u0301: e\u0301}")

    assert noun == model.WordList(avoid={"caf\u00e9": "\u00e9"})


def test_a_cover_is_mended():
    """Of a cover with mistakes the rest is kept."""
    noun, said = read(
        model.Cover,
        "{id: a, title: b, subtitel: c, language: English!, chapters: [{id: x, title: y, panels: [p, Q]}, {id: z}]}",
        salvage=True,
    )

    assert noun == model.Cover(id="a", title="b", chapters=(model.Chapter(id="x", title="y", panels=("p",)),))
    assert said == [
        "1:19: error: unknown key 'subtitel'; did you mean 'subtitle'?",
        "1:42: error: 'language' cannot be 'English!' (The language the files are written in. For example: uk)",
        "1:93: error: an entry of 'panels' cannot be 'Q'; did you mean 'q'?"
        " (The id of a panel: small letters, digits, - and _. For example: kirov-murder)",
        "1:99: error: missing key 'title' (write `title: …`)",
        "1:99: error: missing key 'panels' (write `panels: [kirov-murder]`)",
    ]


def test_a_cover_without_what_it_needs_is_none():
    """A cover without its required keys cannot be mended."""
    noun, said = read(model.Cover, "[a]", salvage=True)

    assert noun is None
    assert said == [
        "1:1: error: this must be keys with values, not a list"
        " (write {id: rise-of-stalin, title: …, chapters: [{id: trials, title: …, panels: [kirov-murder]}]})"
    ]
