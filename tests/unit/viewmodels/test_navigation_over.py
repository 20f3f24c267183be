import pytest

from kiosk.viewmodels.navigation import NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, panel
from tests.unit.viewmodels.spots import ALL, CARD, CARD_ON_EVIDENCE, CONTENTS, EVERYWHERE, EVIDENCE, MIDDLE, SHEET_CARD, SHEET_EVIDENCE

SAME = list(EVERYWHERE.values())
CLOSED = [MIDDLE] * 6


@pytest.mark.parametrize("start", EVERYWHERE.values(), ids=EVERYWHERE)
@pytest.mark.parametrize(
    ("intent", "given", "expected"),
    [
        ("restart", (), [Spot(0)] * 6),
        ("forward", (), CLOSED),
        ("advance", (), CLOSED),
        ("close", (), CLOSED),
        ("back", (), [MIDDLE, MIDDLE, EVIDENCE, Spot(1, figures=("kirov",)), Spot(1, figures=("kirov",)), ALL._replace(card="")]),
        ("backward", (), [MIDDLE, MIDDLE, EVIDENCE, Spot(1, figures=("kirov",)), Spot(1, figures=("kirov",)), ALL._replace(card="")]),
        ("first", (), [Spot(0)] * 6),
        ("last", (), [Spot(2)] * 6),
        ("turnTo", (2,), [Spot(2)] * 6),
        ("turnTo", (1,), CLOSED),
        ("turnTo", (3,), SAME),
        ("showPanel", ("three",), [Spot(2)] * 6),
        ("showPanel", ("two",), CLOSED),
        ("showPanel", ("nowhere",), SAME),
        ("openContents", (), [CONTENTS] * 6),
        (
            "openFigure",
            ("stalin",),
            [
                Spot(1, figures=("stalin",)),
                Spot(1, figures=("stalin",)),
                Spot(1, figures=("stalin",)),
                Spot(1, figures=("kirov", "stalin")),
                Spot(1, figures=("kirov", "stalin")),
                Spot(1, figures=("kirov", "stalin")),
            ],
        ),
        ("openFigure", ("nobody",), SAME),
        ("openEvidence", (), [EVIDENCE, EVIDENCE, EVIDENCE, SHEET_EVIDENCE, SHEET_EVIDENCE, ALL._replace(card="")]),
        ("follow", ("claim:b",), [spot._replace(card="claim:b") for spot in SAME]),
        ("follow", ("term:nkvd",), [spot._replace(card="term:nkvd") for spot in SAME]),
        ("follow", ("panel:three",), [Spot(2)] * 6),
        *(("follow", (link,), SAME) for link in ("claim:gone", "claim:", "term:gone", "term", "place:smolny", "event:shot", "")),
        ("chooseWording", ("full",), [spot._replace(card="", evidence=False) for spot in SAME]),
        ("chooseWording", ("loud",), SAME),
        ("chooseWording", ("standard",), SAME),
    ],
)
def test_every_intent_leads_somewhere_from_everywhere(walk, start, intent, given, expected):
    """And tells of a change only when there is one."""
    navigation = walk.at(start)
    getattr(navigation, intent)(*given)
    goal = expected[SAME.index(start)]
    assert navigation.spot == goal
    assert walk.told == ([goal] if goal != start or intent == "restart" else [])


@pytest.mark.parametrize("start", EVERYWHERE.values(), ids=EVERYWHERE)
def test_back_undoes_what_lies_on_top_one_by_one(walk, start):
    """The card, then the evidence, then each sheet; then the jump before them, and then there is nothing left."""
    navigation = walk.at(start, Spot(0))
    steps = []
    while navigation.back():
        steps.append(navigation.spot)
    under = [start._replace(card="")] if start.card else []
    under += [Spot(1, figures=start.figures)] if start.evidence else []
    under += [Spot(1, figures=start.figures[:count]) for count in range(len(start.figures) - 1, -1, -1)]
    assert steps == [*under, Spot(0)]


@pytest.mark.parametrize("link", ["claim:a", "term:nkvd"])
def test_a_mark_and_a_word_open_a_card_over_the_panel(walk, link):
    """From the panel itself."""
    navigation = walk.at(MIDDLE)
    navigation.follow(link)
    assert (navigation.spot, walk.told) == (Spot(1, card=link), [Spot(1, card=link)])


def test_nothing_is_opened_from_the_contents_but_panels_and_people(walk):
    """No text with marks is on screen there."""
    navigation = walk.at(CONTENTS)
    for link in ("claim:a", "term:nkvd"):
        navigation.follow(link)
    navigation.openEvidence()
    assert (navigation.spot, walk.told) == (CONTENTS, [])


def test_a_mark_of_another_panel_opens_nothing(walk):
    """Claims belong to their panel."""
    navigation = walk.at(Spot(0))
    navigation.follow("claim:a")
    assert (navigation.spot, navigation.card, walk.told) == (Spot(0), None, [])


def test_what_lies_on_top_is_there_to_be_shown(walk):
    """The card, the evidence of the panel or of the sheet, and whether the panel is covered."""

    def shown(spot: Spot) -> tuple[object, ...]:
        navigation = walk.at(spot)
        card, evidence, person = navigation.card, navigation.evidence, navigation.figure
        return (card and card.paragraphs, evidence and evidence.heading, person and person.name, navigation.covered)

    assert shown(MIDDLE) == (None, None, None, False)
    assert shown(CONTENTS) == (None, None, None, True)
    assert shown(CARD) == (["A."], None, None, True)
    assert shown(EVIDENCE) == (None, "How do we know?", None, True)
    assert shown(CARD_ON_EVIDENCE) == (["Police."], "How do we know?", None, True)
    assert shown(SHEET_CARD) == (["Police."], None, "The Kirov", True)
    assert shown(SHEET_EVIDENCE) == (None, "Sources on The Kirov", "The Kirov", True)


def test_a_card_has_the_number_of_its_mark(walk):
    """In the wording on screen; in one that does not mark it, it has none."""
    navigation = walk.at(CARD)
    assert navigation.card.number == "1"
    navigation.chooseWording("full")
    navigation.follow("claim:b")
    assert navigation.card.number == "1"
    navigation.follow("claim:a")
    assert navigation.card.number == ""


def test_a_jump_from_a_card_leads_back_to_it(walk):
    """The key back carries the title of the panel it lies on."""
    navigation = walk.at(CARD)
    navigation.follow("panel:three")
    assert (navigation.spot, navigation.returnTo) == (Spot(2), "Two")
    navigation.back()
    assert navigation.spot == CARD


def test_what_lies_on_top_hides_the_way_back_and_keeps_it(walk):
    """First it is closed, then one returns."""
    for spot in EVERYWHERE.values():
        navigation = walk.at(spot, Spot(0))
        assert navigation.returnTo == ""
        navigation.close()
        assert navigation.returnTo == "One"


# -- wordings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wording", ["brief", "full", "easy"])
def test_a_wording_stays_while_the_visit_lasts(walk, wording):
    """It is chosen for every panel, and told of once; the next visit begins with the standard one."""
    navigation, heard = walk.navigation, []
    navigation.wordingChanged.connect(lambda: heard.append(navigation.wording))
    navigation.chooseWording(wording)
    navigation.chooseWording(wording)
    navigation.forward()
    assert (navigation.wording, heard) == (wording, [wording])
    navigation.restart()
    assert (navigation.wording, heard) == ("standard", [wording, "standard"])


@pytest.mark.parametrize("wording", ["", "loud", "Full", "standard"])
def test_an_unknown_wording_changes_nothing(walk, wording):
    """Nor does the one on screen; nothing is told."""
    navigation, heard = walk.navigation, []
    navigation.wordingChanged.connect(lambda: heard.append(navigation.wording))
    navigation.chooseWording(wording)
    assert (navigation.wording, heard, walk.told) == ("standard", [], [])


def test_a_sheet_stays_open_when_the_wording_changes(walk):
    """Only what depends on the text of the panel closes: its card and its evidence."""
    navigation = walk.at(ALL)
    navigation.chooseWording("easy")
    assert navigation.spot == Spot(1, figures=("kirov", "stalin"))


# -- notices ---------------------------------------------------------------------------------------------------------


def test_a_notice_stands_before_the_text_until_one_agrees(walk):
    """Other panels have none; it is told of once."""
    navigation = walk.at(Spot(1))
    assert (navigation.notice, navigation.agreed) == ("", [])
    navigation = walk.at(Spot(2))
    assert (navigation.notice, navigation.agreed) == ("Hard.", [])
    navigation.agree()
    navigation.agree()
    assert (navigation.notice, navigation.agreed, walk.told) == ("", [2], [Spot(2)])


def test_a_key_that_cannot_choose_agrees_first_and_then_turns():
    """Page Down of a clicker shows the text, then goes on."""
    panels = [panel("one", notice="Hard."), panel("two", notice="Harder."), panel("three")]
    navigation = NavigationViewModel(exhibit(panels), PanelListModel(exhibit(panels)))
    steps = []
    for _ in range(5):
        navigation.advance()
        steps.append((navigation.index, navigation.agreed))
    assert steps == [(0, [0]), (1, [0]), (1, [0, 1]), (2, [0, 1]), (2, [0, 1])]


def test_going_on_goes_round_a_notice():
    """A finger on the next key, and a swipe, agree to nothing."""
    panels = [panel("one", notice="Hard."), panel("two")]
    navigation = NavigationViewModel(exhibit(panels), PanelListModel(exhibit(panels)))
    navigation.forward()
    assert (navigation.index, navigation.agreed) == (1, [])
    navigation.backward()
    assert (navigation.index, navigation.notice) == (0, "Hard.")


@pytest.mark.parametrize("over", [Spot(2, contents=True), Spot(2, figures=("kirov",)), Spot(2, card="term:nkvd"), Spot(2, evidence=True)])
def test_a_key_first_closes_what_lies_over_a_notice(walk, over):
    """Nobody agrees to what they do not see."""
    navigation = walk.at(over)
    navigation.advance()
    assert (navigation.spot, navigation.agreed) == (Spot(2), [])
    navigation.advance()
    assert (navigation.spot, navigation.agreed) == (Spot(2), [2])


def test_agreeing_lasts_until_the_next_visitor(walk):
    """Whoever comes back to the panel finds its text; the next visitor finds the notice."""
    navigation = walk.at(Spot(2))
    navigation.agree()
    navigation.backward()
    navigation.forward()
    assert navigation.notice == ""
    navigation.restart()
    assert navigation.agreed == []
    navigation.last()
    assert navigation.notice == "Hard."


# -- the next visitor, and another language --------------------------------------------------------------------------
