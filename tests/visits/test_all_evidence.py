"""What a panel or a sheet rests on, laid out all together, and the way back from it."""

import pytest

from kiosk.viewmodels.citations import citation
from tests.helpers.evidence import lay_out, reads, reads_all, words
from tests.helpers.sizes import SIZES
from tests.helpers.visitor import Key

KIROV = "The murder of Kirov"
HEADING = "How do we know?"
ALL = "Everything this panel rests on"


@SIZES
def test_from_a_card_to_all_that_the_panel_rests_on(rooms, candid, kirov, size):
    """Every claim with its sources, and the curator's note; back leads to the panel."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("How do we know? 1")
    visitor.tap(ALL)
    assert visitor.dialogs == [HEADING]
    assert not visitor.offers(ALL)
    read = reads_all(visitor)
    wanted = {text for claim in kirov.claims.values() for text in words(claim.says)}
    wanted |= {citation(candid.exhibit.sources[name]) for claim in kirov.claims.values() for name in claim.sources}
    assert wanted | {"1", "2", "3", "Recorded", "Historians disagree", "Curator’s note", kirov.curator} <= set(read)
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@SIZES
def test_the_sources_key_lays_it_all_out(rooms, candid, size):
    """Without a card before; its own key closes it."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    lay_out(visitor)
    assert visitor.dialogs == [HEADING]
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@SIZES
def test_what_lies_under_the_evidence_cannot_be_touched(rooms, candid, size):
    """None of the panel's keys can be found, and a swipe turns nothing."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    below = set(visitor.keys)
    lay_out(visitor)
    assert below & set(visitor.keys) == set()
    visitor.swipe("left")
    assert (visitor.panel, visitor.dialogs) == (KIROV, [HEADING])


@pytest.mark.slow
def test_the_numbers_of_the_evidence_are_those_in_the_text(visitor):
    """In another wording the claims stand in its order."""
    visitor.tap("Brief")
    lay_out(visitor)
    assert not {"1", "2", "3"} & set(visitor.reads())
    visitor.press(Key.Key_Escape)
    visitor.tap("Standard")
    lay_out(visitor)
    assert {"1", "2", "3"} & set(visitor.reads())


@pytest.mark.slow
def test_the_evidence_begins_at_its_top_each_time(rooms, candid):
    """Whoever read to its end and comes again, or the next visitor, finds its beginning."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    lay_out(visitor)
    first = reads(visitor)
    visitor.tap("Read on")
    assert reads(visitor) != first
    visitor.tap("Close")
    lay_out(visitor)
    assert reads(visitor) == first


# -- a person's sources ----------------------------------------------------------------------------------------------


@SIZES
def test_a_sheet_has_its_sources(rooms, candid, size):
    """The key says how many; back leads to the sheet, and then to the panel."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap("Leonid Nikolaev, gunman")
    cited = [citation(candid.exhibit.sources[name]) for name in candid.exhibit.figures["nikolaev"].sources]
    visitor.tap(f"Sources ({len(cited)})")
    assert visitor.dialogs == ["Sources on Leonid Nikolaev"]
    assert set(cited) <= set(reads_all(visitor))
    visitor.press(Key.Key_Escape)
    assert visitor.dialogs == ["Leonid Nikolaev"]
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.panel) == ([], KIROV)


@pytest.mark.slow
@pytest.mark.parametrize("way", ["sources", "a word"])
def test_one_comes_back_to_where_one_was_reading_in_a_sheet(rooms, candid, way):
    """What was laid over a long sheet for a moment does not send it to its top."""
    visitor = rooms.show(candid, size=(1024, 768), panel="kirov-murder")
    visitor.tap("Joseph Stalin")
    visitor.tap("More about Stalin")
    before = visitor.reads()
    if way == "sources":
        visitor.tap(next(key for key in visitor.keys if key.startswith("Sources (")))
    else:
        visitor.application.navigation.follow("term:nkvd")
        visitor.settle()
    assert visitor.reads() != before
    visitor.press(Key.Key_Escape)
    assert visitor.reads() == before


@pytest.mark.slow
def test_escape_steps_back_one_at_a_time(visitor):
    """Out of the card, the evidence, the sheet, and back to where a jump came from."""
    visitor.tap("Joseph Stalin")
    visitor.application.navigation.showPanel("first-trial")
    visitor.settle()
    lay_out(visitor)
    visitor.application.navigation.follow("term:nkvd")
    visitor.settle()
    steps = [visitor.dialogs]
    for _ in range(5):
        visitor.press(Key.Key_Escape)
        steps.append(visitor.dialogs)
    assert steps == [["NKVD"], [HEADING], [], ["Joseph Stalin"], [], []]
    assert visitor.panel == KIROV
