"""A new visitor, or another language: what navigation forgets and what it keeps."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.viewmodels.navigation import NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, rows
from tests.unit.viewmodels.spots import ALL, CONTENTS, EVERYWHERE, EVIDENCE, MIDDLE, whole


def test_a_restart_forgets_everything(walk):
    """What lay on top, the way back, the wording and what was agreed to."""
    navigation = walk.at(ALL, Spot(0))
    navigation.agree()
    navigation.chooseWording("full")
    navigation.restart()
    assert (navigation.spot, navigation.wording, navigation.agreed, navigation.seen) == (Spot(), "standard", [], [0])
    assert (navigation.card, navigation.evidence, navigation.covered, navigation.back()) == (None, None, False, False)


@pytest.mark.parametrize("start", [MIDDLE, CONTENTS, *EVERYWHERE.values()], ids=["a panel", "the contents", *EVERYWHERE])
def test_in_another_language_one_stands_at_the_same_spot(walk, start):
    """With everything that lies on top, the way back, the wording, what was seen and what was agreed to."""
    navigation = walk.at(start, Spot(0))
    navigation._wording, navigation._agreed, navigation._seen = "full", {2}, {0, 1}
    other = whole("uk")
    panels = PanelListModel(other)
    navigation.adopt(other, panels)
    assert (navigation.spot, navigation.wording, navigation.agreed, navigation.seen) == (start, "full", [2], [0, 1])
    assert (navigation.previous, navigation.panel, navigation.next) == (panels.at(0), panels.at(1), panels.at(2))
    assert walk.told == [start]
    navigation.close()
    assert navigation.returnTo == "One uk"


def test_in_another_language_everything_says_other_words(walk):
    """Sheets, cards and evidence that were made before are made anew."""
    navigation = walk.at(ALL)
    before = (navigation.figure.name, navigation.card.heading, navigation.evidence.heading, navigation.sheetBelow)
    other = whole("uk")
    navigation.adopt(other, PanelListModel(other))
    after = (navigation.figure.name, navigation.card.heading, navigation.evidence.heading, navigation.sheetBelow)
    assert before == ("The Stalin", "NKVD", "Sources on The Stalin", "The Kirov")
    assert after == ("The Stalin uk", "NKVD uk", "Sources on The Stalin uk", "The Kirov uk")
    walk.at(EVIDENCE)
    assert [card.paragraphs for card in rows(navigation.evidence.claims, "card")] == [["A. uk"], ["B."]]


def test_what_was_made_in_the_language_before_is_let_go(walk):
    """But not before the next change: a sheet that slides away may still look at it."""
    navigation = walk.at(ALL)
    gone = []
    for made in (navigation.figure, navigation.card, navigation.evidence):
        made.destroyed.connect(lambda *_: gone.append(1))
    other = whole("uk")
    navigation.spotChanged.connect(lambda: gone.append(0))
    navigation.adopt(other, PanelListModel(other))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [0]
    navigation.adopt(other, PanelListModel(other))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [0, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("intent", "given"),
    [("advance", ()), ("openEvidence", ()), ("follow", ("claim:a",)), ("follow", ("term:nkvd",)), ("chooseWording", ("loud",))],
)
def test_nothing_lies_on_top_of_an_empty_exhibit(intent, given):
    """There is no panel for it to lie on."""
    empty = exhibit()
    navigation = NavigationViewModel(empty, PanelListModel(empty))
    getattr(navigation, intent)(*given)
    assert (navigation.spot, navigation.card, navigation.evidence, navigation.notice) == (Spot(), None, None, "")
