"""Any walk through an exhibit, as a child would take it."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.viewmodels.navigation import LONGEST_CHAIN, NavigationViewModel, Spot
from kiosk.viewmodels.panels import PanelListModel
from tests.unit.viewmodels.making import exhibit, figure, panel

PEOPLE = tuple(f"person-{number}" for number in range(50))
PANELS = ("one", "two", "three", "four")
WHOLE = exhibit([panel(name) for name in PANELS], figures=[figure(name, name) for name in PEOPLE])
INTENTS = ("restart", "forward", "backward", "first", "last", "openContents", "close", "back")


class Wandering(RuleBasedStateMachine):
    """A visitor who does anything in any order."""

    def __init__(self) -> None:
        """Come in."""
        super().__init__()
        self.panels = PanelListModel(WHOLE)
        self.navigation = NavigationViewModel(WHOLE, self.panels)
        self.told = 0
        self.navigation.spotChanged.connect(self.hear)

    def hear(self) -> None:
        """Count what is told."""
        self.told += 1

    @rule(intent=st.sampled_from(INTENTS))
    def do(self, intent: str) -> None:
        """Press something."""
        before, told = (self.navigation.spot, self.navigation._trail), self.told
        getattr(self.navigation, intent)()
        changed = before != (self.navigation.spot, self.navigation._trail)
        assert self.told - told == (1 if changed or intent == "restart" else 0)

    @rule(place=st.integers(-2, len(PANELS) + 1))
    def turn(self, place: int) -> None:
        """Swipe."""
        self.navigation.turnTo(place)

    @rule(name=st.sampled_from((*PANELS, "nowhere", "")))
    def jump(self, name: str) -> None:
        """Go to a panel; from a sheet one comes back to that very sheet."""
        before = self.navigation.spot
        self.navigation.showPanel(name)
        if before.figures and name in PANELS:
            assert self.navigation.spot == Spot(PANELS.index(name))
            assert self.navigation.back()
            assert self.navigation.spot == before
            self.navigation.showPanel(name)

    @rule(names=st.lists(st.sampled_from((*PEOPLE, "nobody")), min_size=1, max_size=45))
    def read(self, names: list[str]) -> None:
        """Open sheet upon sheet."""
        for name in names:
            self.navigation.openFigure(name)

    @rule(link=st.sampled_from(("figure:person-1", "panel:two", "place:smolny", "javascript:alert(1)", "figure:", ":", "")))
    def follow(self, link: str) -> None:
        """Follow a link."""
        self.navigation.follow(link)

    @rule()
    def go_all_the_way_back(self) -> None:
        """Undo everything; that has an end."""
        most = (LONGEST_CHAIN + 1) * (LONGEST_CHAIN + 2)
        assert sum(1 for _ in iter(self.navigation.back, False)) <= most
        assert (self.navigation.spot.contents, self.navigation.spot.figures, self.navigation._trail) == (False, (), ())

    @invariant()
    def the_spot_exists(self) -> None:
        """Its panel is there, nobody stands twice in the chain, and not two things lie over the panel."""
        spot = self.navigation.spot
        assert 0 <= spot.panel < len(PANELS)
        assert set(spot.figures) <= set(PEOPLE)
        assert len(spot.figures) == len(set(spot.figures)) <= LONGEST_CHAIN
        assert not (spot.contents and spot.figures)
        assert spot.panel in self.navigation.seen

    @invariant()
    def the_trail_is_short(self) -> None:
        """And made of spots that exist."""
        trail = self.navigation._trail
        assert len(trail) <= LONGEST_CHAIN
        assert all(0 <= spot.panel < len(PANELS) and not spot.contents for spot in trail)


TestWandering = Wandering.TestCase
TestWandering.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
