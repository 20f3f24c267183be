"""Where the visitor is, and the only ways to change it.

A *spot* is all there is to know: which panel, whether the contents lie over it, and the chain of people whose sheets were
opened one from the other. Intents make a new spot. Jumping to a panel from a sheet leaves a trail, so that one can return
to where one was.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.figures import FigureViewModel
from kiosk.viewmodels.panels import PanelListModel, PanelViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_CHAIN: Final = 40  # sheets one from the other, and spots to return to: more than anyone's patience, less than memory


class Spot(NamedTuple):
    """Where someone is."""

    panel: int = 0
    contents: bool = False
    figures: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("")
class NavigationViewModel(QObject):  # type: ignore[operator]
    """The spot on screen, its neighbours, and intents. Every intent that leads nowhere is quietly nothing."""

    spotChanged = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject | None = None) -> None:
        """Begin at the first panel."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._panels = panels
        self._spot = Spot()
        self._trail: tuple[Spot, ...] = ()
        self._seen = self._seen_at_first()
        self._sheets: dict[str, FigureViewModel] = {}

    # -- the spot ----------------------------------------------------------------------------------------------------

    @property
    def spot(self) -> Spot:
        """Where the visitor is."""
        return self._spot

    def _go(self, spot: Spot, trail: tuple[Spot, ...] | None = None) -> None:
        """Change the spot (and the trail, where one is given), remember the panel as seen, and tell."""
        trail = self._trail if trail is None else trail[-LONGEST_CHAIN:]
        if (spot, trail) == (self._spot, self._trail):
            return
        self._spot, self._trail = spot, trail
        self._seen.add(spot.panel)
        self.spotChanged.emit()

    def _seen_at_first(self) -> set[int]:
        """Begin a visit with the first panel on screen, where there is one."""
        return {0} if self._panels.rowCount() else set()

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot()
    def restart(self) -> None:
        """Begin again for the next visitor: at the first panel, with nothing seen and nothing to go back to."""
        self._spot, self._trail = Spot(), ()
        self._seen = self._seen_at_first()
        self.spotChanged.emit()

    @Slot()
    def forward(self) -> None:
        """Go on: close what lies over the panel, else turn to the next one."""
        if self._spot.contents or self._spot.figures:
            self.close()
        else:
            self.turnTo(self._spot.panel + 1)

    @Slot()
    def backward(self) -> None:
        """Go one step back: out of a sheet, out of the contents, to where a jump came from, else to the previous panel."""
        if not self.back():
            self.turnTo(self._spot.panel - 1)

    @Slot()
    def first(self) -> None:
        """Turn to the first panel."""
        self.turnTo(0)

    @Slot()
    def last(self) -> None:
        """Turn to the last panel."""
        self.turnTo(self._panels.rowCount() - 1)

    @Slot(int)
    def turnTo(self, panel: int) -> None:
        """Turn to a panel by its place, 0 for the first: nothing lies over it, and the way back ends where another panel begins.

        A swipe that settles where it began also comes here.
        """
        if 0 <= panel < self._panels.rowCount():
            self._go(Spot(panel), trail=self._trail if panel == self._spot.panel else ())

    @Slot(str)
    def showPanel(self, panel_id: str) -> None:
        """Go to a panel by its id. From a sheet, or from a link on another panel, the way back is kept."""
        row = self._panels.row_of(panel_id)
        if row >= 0 and (self._spot.figures or (row != self._spot.panel and not self._spot.contents)):
            self._go(Spot(row), trail=(*self._trail, self._spot))
        else:
            self.turnTo(row)

    @Slot()
    def openContents(self) -> None:
        """Lay the contents over the panel."""
        if self._panels.rowCount():
            self._go(Spot(self._spot.panel, contents=True))

    @Slot(str)
    def openFigure(self, figure_id: str) -> None:
        """Open a person's sheet, over the panel or from another sheet. Someone already in the chain is gone back to."""
        if figure_id not in self._exhibit.figures or not self._panels.rowCount():
            return
        chain = self._spot.figures
        chain = chain[: chain.index(figure_id) + 1] if figure_id in chain else (*chain, figure_id)[-LONGEST_CHAIN:]
        self._go(self._spot._replace(figures=chain, contents=False))

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link in prose: `figure:kirov`, `panel:aftermath`. Any other link leads nowhere."""
        kind, _, target = link.partition(":")
        if kind == "figure":
            self.openFigure(target)
        elif kind == "panel":
            self.showPanel(target)

    @Slot()
    def close(self) -> None:
        """Close everything that lies over the panel, so that the visitor is where they were."""
        self._go(Spot(self._spot.panel))

    @Slot(result=bool)
    def back(self) -> bool:
        """Undo the last step: the sheet on top, the contents, or a jump. False when there is nothing to undo."""
        if self._spot.figures:
            self._go(self._spot._replace(figures=self._spot.figures[:-1]))
        elif self._spot.contents:
            self.close()
        elif self._trail:
            self._go(self._trail[-1], trail=self._trail[:-1])
        else:
            return False
        return True

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_index(self) -> int:
        return self._spot.panel

    def _neighbour(self, step: int) -> PanelViewModel | None:
        return self._panels.at(self._spot.panel + step)

    def _get_panel(self) -> PanelViewModel | None:
        return self._neighbour(0)

    def _get_next(self) -> PanelViewModel | None:
        return self._neighbour(1)

    def _get_previous(self) -> PanelViewModel | None:
        return self._neighbour(-1)

    def _get_contents_open(self) -> bool:
        return self._spot.contents

    def _get_figure(self) -> FigureViewModel | None:
        return self._sheet(self._spot.figures[-1]) if self._spot.figures else None

    def _sheet(self, figure_id: str) -> FigureViewModel:
        """Make a sheet once; figures are few enough to keep."""
        if figure_id not in self._sheets:
            self._sheets[figure_id] = FigureViewModel(self._exhibit, self._exhibit.figures[figure_id], self._panels, self)
        return self._sheets[figure_id]

    def _get_sheet_below(self) -> str:
        chain = self._spot.figures
        return self._exhibit.figures[chain[-2]].name if len(chain) > 1 else ""

    def _get_return_to(self) -> str:
        if not self._trail or self._spot.figures or self._spot.contents:
            return ""
        spot = self._trail[-1]
        return self._exhibit.figures[spot.figures[-1]].name if spot.figures else self._exhibit.panels[spot.panel].title

    def _get_seen(self) -> list[int]:
        return sorted(self._seen)

    index = Property(int, _get_index, notify=spotChanged)
    panel = Property(PanelViewModel, _get_panel, notify=spotChanged)
    next = Property(PanelViewModel, _get_next, notify=spotChanged)
    previous = Property(PanelViewModel, _get_previous, notify=spotChanged)
    contentsOpen = Property(bool, _get_contents_open, notify=spotChanged)
    figure = Property(FigureViewModel, _get_figure, notify=spotChanged)
    """The person whose sheet lies on top; null when none is open."""
    sheetBelow = Property(str, _get_sheet_below, notify=spotChanged)
    """The name of the person whose sheet lies under the one on top."""
    returnTo = Property(str, _get_return_to, notify=spotChanged)
    """After a jump: the person or panel that `back` returns to; else empty."""
    seen = Property(list, _get_seen, notify=spotChanged)
    """Places of the panels that were on screen in this visit."""
