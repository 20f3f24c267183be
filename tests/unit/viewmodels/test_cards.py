import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject

from kiosk.exhibit.model import Claim, Exhibit, Source, Term
from kiosk.viewmodels.cards import HEADROOM, CardViewModel, certainty_words, claim_cards, number_words
from tests.unit.viewmodels.making import exhibit, panel

SOURCES = {name: Source(id=name, title=name.capitalize()) for name in ("lenoe", "knight")}
BAR = ("measure", "counted", "countedAt", "range", "leastAt", "mostAt")
NO_BAR = {"measure": "", "counted": "", "countedAt": -1.0, "range": "", "leastAt": -1.0, "mostAt": -1.0}


@pytest.fixture
def home() -> QObject:
    """Whoever owns the cards."""
    return QObject()


def within(language: str = "en") -> Exhibit:
    """An exhibit with two sources, in a language."""
    return replace(exhibit(language=language), sources=SOURCES)


def values(card: CardViewModel, *names: str) -> dict[str, object]:
    """Read properties as QML does; fractions to six places."""
    read = {name: card.property(name) for name in names}
    return {name: round(value, 6) if isinstance(value, float) else value for name, value in read.items()}


def bar(home: QObject, language: str = "en", **given: object) -> dict[str, object]:
    """Draw the bar of a claim."""
    return values(CardViewModel(within(language), claim=Claim(says="So.", **given), parent=home), *BAR)


def test_a_claim_says_how_it_is_known(home):
    """How sure that is and who says so stand beside it."""
    claim = Claim(says="Records *survive*.\n\nSee [Kirov](figure:kirov).", certainty="disputed", sources=("knight", "gone", "lenoe"))
    card = CardViewModel(within(), claim=claim, number=2, parent=home)
    assert values(card, "heading", "number", "native", "paragraphs", "certainty", "certaintyWords", "sources", *BAR) == {
        "heading": "How do we know?",
        "number": "2",
        "native": "",
        "paragraphs": ["Records <i>survive</i>.", 'See <a href="figure:kirov">Kirov</a>.'],
        "certainty": "disputed",
        "certaintyWords": "Historians disagree",
        "sources": ["Knight", "Lenoe"],
        **NO_BAR,
    }


def test_a_word_of_the_glossary_says_what_it_means(home):
    """It is no claim, so nothing is said of how sure it is."""
    term = Term(id="nkvd", term="NKVD", native={"ru": "НКВД"}, meaning="The **police**.", sources=("lenoe",))
    card = CardViewModel(within(), term=term, parent=home)
    assert values(card, "heading", "number", "native", "paragraphs", "certainty", "certaintyWords", "sources", *BAR) == {
        "heading": "NKVD",
        "number": "",
        "native": "НКВД",
        "paragraphs": ["The <b>police</b>."],
        "certainty": "",
        "certaintyWords": "",
        "sources": ["Lenoe"],
        **NO_BAR,
    }


@pytest.mark.parametrize(
    ("language", "native"),
    [("en", "НКВД · НКВС"), ("ru", "NKVD · НКВС"), ("uk", "NKVD · НКВД"), ("de", "NKVD · НКВД · НКВС")],
)
def test_a_word_stands_in_the_other_languages_beside_itself(home, language, native):
    """In its own it is the heading, and no name stands there twice."""
    names = {"en": "NKVD", "ru": "НКВД", "be": "НКВД", "uk": "НКВС"}
    term = Term(id="nkvd", term=names.get(language, "N.K.W.D."), native=names, meaning="The police.")
    assert CardViewModel(within(language), term=term, parent=home).property("native") == native


def test_a_card_of_nothing_is_empty(home):
    """Neither a claim nor a word."""
    card = CardViewModel(within(), parent=home)
    assert values(card, "heading", "native", "paragraphs", "sources", *BAR) == {
        "heading": "",
        "native": "",
        "paragraphs": [],
        "sources": [],
        **NO_BAR,
    }


@pytest.mark.parametrize(
    ("certainty", "words"),
    [
        ("documented", "Recorded"),
        ("minimum", "Recorded minimum"),
        ("estimate", "Estimate"),
        ("disputed", "Historians disagree"),
    ],
)
def test_how_sure_a_claim_is_is_a_word(certainty, words):
    """One for each that an author may choose."""
    assert certainty_words(certainty) == words


@pytest.mark.parametrize(
    ("number", "english", "russian"),
    [
        (7.0, "7", "7"),
        (681692.0, "681,692", "681\u00a0692"),
        (3e9, "3,000,000,000", "3\u00a0000\u00a0000\u00a0000"),
        (1e15, "1,000,000,000,000,000", "1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000"),
        (2.5, "2.5", "2,5"),
        (1234.25, "1,234.3", "1\u00a0234,3"),
        (0.0, "0", "0"),
        (-3.0, "-3", "-3"),
    ],
)
def test_a_number_is_written_as_the_language_does(number, english, russian):
    """Whole numbers have no decimals, others one."""
    assert number_words(number, QLocale("en")) == english
    assert number_words(number, QLocale("ru")) == russian


def test_a_bar_shows_what_was_counted_and_what_historians_put_it_at(home):
    """The largest number ends a little before the end of the bar."""
    claim = {"measure": "Shot", "number": 387_000.0, "counted_by": "in police reports", "range": (387_000.0, 445_000.0)}
    assert bar(home, **claim) == {
        "measure": "Shot",
        "counted": "387,000 in police reports",
        "countedAt": round(387 / 445 / HEADROOM, 6),
        "range": "387,000 to 445,000",
        "leastAt": round(387 / 445 / HEADROOM, 6),
        "mostAt": round(1 / HEADROOM, 6),
    }


def test_a_bar_may_know_a_range_alone(home):
    """Nothing was counted, and nothing is drawn as if it had been."""
    assert bar(home, measure="Starved", range=(5_000_000.0, 8_700_000.0)) == {
        "measure": "Starved",
        "counted": "",
        "countedAt": -1.0,
        "range": "5,000,000 to 8,700,000",
        "leastAt": round(5 / 8.7 / HEADROOM, 6),
        "mostAt": round(1 / HEADROOM, 6),
    }


def test_a_number_that_is_measured_has_its_words(home):
    """It fills its bar."""
    assert bar(home, measure="Days", number=10.0, counted_by="in the decree") == {
        "measure": "Days",
        "counted": "10 in the decree",
        "countedAt": round(1 / HEADROOM, 6),
        "range": "",
        "leastAt": -1.0,
        "mostAt": -1.0,
    }


def test_a_number_that_nobody_says_the_measure_of_has_no_bar(home):
    """It would be a number of nothing."""
    assert bar(home, number=10.0) == NO_BAR


@pytest.mark.parametrize("given", [{"number": 0.0}, {"range": (0.0, 0.0)}, {"number": 0.0, "range": (0.0, 0.0)}, {}])
def test_a_bar_of_nothing_is_not_drawn(home, given):
    """Nothing is divided by nothing."""
    assert bar(home, measure="Acquitted", **given) == NO_BAR | {"measure": "Acquitted"}


def test_what_was_counted_may_be_more_than_historians_believe(home):
    """Then the counted number is the longest."""
    drawn = bar(home, measure="Spies", number=200.0, range=(0.0, 50.0))
    assert (drawn["countedAt"], drawn["leastAt"], drawn["mostAt"]) == (round(1 / HEADROOM, 6), 0.0, round(0.25 / HEADROOM, 6))


@pytest.mark.parametrize(
    ("language", "counted"),
    [("en", "1,500,000 counted"), ("uk", "1\u00a0500\u00a0000 counted"), ("zz", "1500000 counted")],
)
def test_numbers_follow_the_language_of_the_exhibit(home, language, counted):
    """One that Qt does not know has digits alone."""
    assert bar(home, language, measure="Dead", number=1.5e6, counted_by="counted")["counted"] == counted


def test_the_cards_of_a_panel_follow_its_marks(home):
    """The claims that the text marks come first, in its order and with their numbers, then the others without one."""
    claims = {name: Claim(says=f"{name}.") for name in ("a", "b", "c", "d")}
    cards = claim_cards(within(), panel("one", claims=claims), ["c", "gone", "a"], home)
    assert [(card.number, card.paragraphs) for card in cards] == [("1", ["c."]), ("3", ["a."]), ("", ["b."]), ("", ["d."])]


def test_a_card_belongs_to_whoever_made_it(home):
    """QML may hold it."""
    assert CardViewModel(within(), parent=home).parent() is home
