import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.model import Claim, Exhibit, Source
from kiosk.viewmodels.evidence import EvidenceViewModel, of_figure, of_panel
from tests.unit.viewmodels.making import exhibit, figure, panel, rows

KIROV = figure(sources=("lenoe", "gone"))
PANEL = panel("one", claims={"a": Claim(says="A."), "b": Claim(says="B.", sources=("lenoe",))}, curator="We differ.")


@pytest.fixture
def home() -> QObject:
    """Whoever owns the evidence."""
    return QObject()


@pytest.fixture
def whole() -> Exhibit:
    """An exhibit with one panel, one person and one source."""
    return replace(exhibit([PANEL], figures=[KIROV]), sources={"lenoe": Source(id="lenoe", title="The Kirov Murder")})


def said(evidence: EvidenceViewModel) -> tuple[object, ...]:
    """Read what is laid out."""
    claims = [(card.number, card.paragraphs, card.sources) for card in rows(evidence.claims, "card")]
    return evidence.heading, claims, evidence.note, evidence.sources


def test_a_panel_rests_on_its_claims_and_the_curators_note(whole, home):
    """The claims stand in the order of the marks in the text on screen, with their numbers and sources."""
    claims = [("1", ["B."], ["The Kirov Murder"]), ("", ["A."], [])]
    assert said(of_panel(whole, PANEL, ["b"], home)) == ("How do we know?", claims, "We differ.", [])


def test_a_panel_may_rest_on_nothing(whole, home):
    """Nobody is offered it, but it can be made."""
    assert said(of_panel(whole, panel("bare"), [], home)) == ("How do we know?", [], "", [])


def test_a_sheet_rests_on_the_sources_of_the_person(whole, home):
    """They belong to no single claim."""
    assert said(of_figure(whole, KIROV, home)) == ("Sources on Sergei Kirov", [], "", ["The Kirov Murder"])


def test_a_percent_sign_in_a_name_is_no_placeholder(whole, home):
    """The name stands in the heading as it is."""
    assert of_figure(whole, figure(name="100 %1 Kirov"), home).heading == "Sources on 100 %1 Kirov"


def test_evidence_owns_its_cards(whole, home):
    """QML never holds a card that nobody owns, and all go with the evidence."""
    evidence = of_panel(whole, PANEL, ["b"], home)
    assert evidence.parent() is home
    assert [card.parent() for card in rows(evidence.claims, "card")] == [evidence, evidence]


def test_the_list_of_claims_is_sound(whole, home, qtmodeltester):
    """Qt's own checker reads it as a view would."""
    qtmodeltester.check(of_panel(whole, PANEL, ["b"], home).claims)
    qtmodeltester.check(of_panel(whole, panel("bare"), [], home).claims)
