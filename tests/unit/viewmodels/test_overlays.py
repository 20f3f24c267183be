from typing import NamedTuple

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.exhibit.model import Claim, Term
from kiosk.viewmodels.overlays import Overlays
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, figure, panel, rows


class Over(NamedTuple):
    """Overlays, and who owns them."""

    overlays: Overlays
    home: QObject
    panels: PanelListModel


@pytest.fixture
def over() -> Over:
    """Two panels with claims of the same ids, a person and a word."""
    claims = {name: Claim(says=f"{name}.") for name in ("a", "b")}
    one = panel("one", body="A[^a] b[^b].", full="B[^b].", claims=claims, curator="One.")
    two = panel("two", body="B[^b].", claims={"b": Claim(says="Of two.")}, curator="Two.")
    whole = replace(exhibit([one, two], figures=[figure()]), terms={"nkvd": Term(id="nkvd", term="NKVD", meaning="Police.")})
    home, panels = QObject(), PanelListModel(whole)
    return Over(Overlays(whole, panels, home), home, panels)


@pytest.mark.parametrize(
    ("row", "link", "there"),
    [
        (0, "claim:a", True),
        (1, "claim:a", False),
        (1, "claim:b", True),
        (2, "claim:b", False),
        (-1, "claim:b", False),
        (0, "claim:", False),
        (0, "claim", False),
        (0, "term:nkvd", True),
        (1, "term:nkvd", True),
        (0, "term:gone", False),
        (0, "figure:kirov", False),
        (0, "", False),
    ],
)
def test_a_card_is_known_by_its_link(over, row, link, there):
    """A claim belongs to its panel, a word of the glossary to all of them."""
    assert over.overlays.has_card(row, link) is there


def test_a_claim_has_the_number_of_the_text_on_screen(over):
    """None where that text does not mark it."""
    numbers = {
        (link, wording): over.overlays.card(0, link, wording).number
        for link in ("claim:a", "claim:b")
        for wording in ("standard", "full", "easy")
    }
    assert numbers == {
        ("claim:a", "standard"): "1",
        ("claim:b", "standard"): "2",
        ("claim:a", "full"): "",
        ("claim:b", "full"): "1",
        ("claim:a", "easy"): "1",
        ("claim:b", "easy"): "2",
    }


def test_a_card_is_made_once(over):
    """For each panel and wording; a word of the glossary is the same everywhere."""
    card = over.overlays.card
    assert card(0, "claim:b", "standard") is card(0, "claim:b", "standard")
    assert card(0, "claim:b", "standard") is not card(0, "claim:b", "full")
    assert card(0, "claim:b", "standard").paragraphs == ["b."]
    assert card(1, "claim:b", "standard").paragraphs == ["Of two."]
    assert card(0, "term:nkvd", "standard") is card(1, "term:nkvd", "full")
    assert card(0, "term:nkvd", "standard").heading == "NKVD"


def test_evidence_is_made_once(over):
    """For each panel and wording; that of a sheet is the same everywhere."""
    evidence = over.overlays.evidence
    assert evidence(0, "", "standard") is evidence(0, "", "standard")
    assert evidence(0, "kirov", "standard") is evidence(1, "kirov", "full")
    assert [evidence(row, "", "standard").note for row in (0, 1)] == ["One.", "Two."]
    assert [card.number for card in rows(evidence(0, "", "standard").claims, "card")] == ["1", "2"]
    assert [(card.number, card.paragraphs) for card in rows(evidence(0, "", "full").claims, "card")] == [("1", ["b."]), ("", ["a."])]


def test_evidence_under_a_sheet_is_the_sheets(over):
    """Not that of the panel below."""
    assert over.overlays.evidence(0, "kirov", "standard").heading == "Sources on Sergei Kirov"


def test_a_sheet_is_made_once(over):
    """However often it is opened."""
    assert over.overlays.sheet("kirov") is over.overlays.sheet("kirov")
    assert over.overlays.sheet("kirov").name == "Sergei Kirov"


def test_cleared_away_nothing_is_left(over):
    """All that was made goes at once, and only when Qt has time: until then somebody may look at it."""
    gone = []
    for made in (over.overlays.sheet("kirov"), over.overlays.card(0, "term:nkvd", ""), over.overlays.evidence(0, "", "standard")):
        made.destroyed.connect(lambda *_: gone.append(1))
    del made
    over.overlays.clear_away()
    assert (gone, len(over.home.children())) == ([], 1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (gone, over.home.children()) == ([1, 1, 1], [])
