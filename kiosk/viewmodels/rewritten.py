"""Where somebody is in an exhibit that is written anew while they look: they stay there, though panels move and people go."""

from collections.abc import Callable
from typing import NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.spot import Spot
from kiosk.viewmodels.views import can_open


class Rewritten(NamedTuple):
    """An exhibit before and after."""

    before: Exhibit
    after: Exhibit
    has_card: Callable[[int, str], bool]
    """Tells whether a link leads to a card of the panel in that row, as it is now."""

    def rows(self) -> dict[int, int]:
        """Give the row of each panel, by the row that it had; without those that are gone."""
        now = {panel.id: row for row, panel in enumerate(self.after.panels)}
        return {row: now[panel.id] for row, panel in enumerate(self.before.panels) if panel.id in now}

    def spot(self, spot: Spot) -> Spot:
        """Give the same spot; of a panel that is gone, the one that stands in its row now."""
        row = self.rows().get(spot.panel)
        if row is None:
            return Spot(max(0, min(spot.panel, len(self.after.panels) - 1)))
        view = spot.view and can_open(self.after, row, spot.view, spot.focus)
        kept = spot._replace(panel=row, figures=tuple(person for person in spot.figures if person in self.after.figures))
        if spot.view and not view:
            kept = kept._replace(view="", focus="", came=False)
        if spot.figures and not kept.figures:
            kept = kept._replace(evidence=False)
        return kept if not kept.card or self.has_card(row, kept.card) else kept._replace(card="")

    def trail(self, trail: tuple[Spot, ...]) -> tuple[Spot, ...]:
        """Give the way back, without the panels that are gone."""
        rows = self.rows()
        return tuple(self.spot(spot) for spot in trail if spot.panel in rows)

    def all_of(self, panels: set[int]) -> set[int]:
        """Give the rows of some panels, as far as they are still there."""
        rows = self.rows()
        return {rows[row] for row in panels if row in rows}
