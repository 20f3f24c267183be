"""Where the visitor is, and the only ways to change it.

A *spot* is all there is to know: which panel, whether the contents or a view lie over it, the chain of people whose sheets were opened
one from the other, whether what it all rests on is laid out, and the card on top. Intents make a new spot. Jumping to a panel
from a sheet leaves a trail, so that one can return to where one was.
"""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.cards import CardViewModel
from kiosk.viewmodels.evidence import EvidenceViewModel
from kiosk.viewmodels.figures import FigureViewModel
from kiosk.viewmodels.layers import STANDARD, WORDINGS
from kiosk.viewmodels.overlays import Overlays
from kiosk.viewmodels.panels import PanelListModel, PanelViewModel
from kiosk.viewmodels.rewritten import Rewritten
from kiosk.viewmodels.spot import LONGEST_CHAIN, Spot
from kiosk.viewmodels.views import FOCUS, can_open, panel_under, view_title

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class NavigationViewModel(QObject):  # type: ignore[operator]
    """The spot on screen, its neighbours, and intents. Every intent that leads nowhere is quietly nothing."""

    spotChanged = Signal()
    wordingChanged = Signal()
    restarted = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject | None = None) -> None:
        """Begin at the first panel."""
        super().__init__(parent)
        self._exhibit, self._panels = exhibit, panels
        self._spot = Spot()
        self._trail: tuple[Spot, ...] = ()
        self._seen = {0} if panels.rowCount() else set()
        self._agreed: set[int] = set()
        self._wording: str = STANDARD
        self._over = Overlays(exhibit, panels, self)
        self._over_before = Overlays(exhibit, panels, self)

    def adopt(self, exhibit: Exhibit, panels: PanelListModel) -> None:
        """Go on at the same spot in another exhibit: the same one in another language, or as its author has just written it."""
        before, self._over = self._over, Overlays(exhibit, panels, self)
        moved = Rewritten(self._exhibit, exhibit, self._over.has_card)
        self._exhibit, self._panels = exhibit, panels
        self._spot, self._trail = moved.spot(self._spot), moved.trail(self._trail)
        self._seen = moved.all_of(self._seen) | ({self._spot.panel} if exhibit.panels else set())
        self._agreed = moved.all_of(self._agreed)
        self.spotChanged.emit()
        self._over_before.clear_away()
        self._over_before = before  # A sheet that slides away may still show it, so it goes with the next change.

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

    # -- intents -----------------------------------------------------------------------------------------------------

    @Slot()
    def restart(self, panel: int = 0) -> None:
        """Begin again for the next visitor: at the first panel or at another, with nothing seen and nothing to go back to."""
        panel = panel if 0 <= panel < self._panels.rowCount() else 0
        self._spot, self._trail, self._agreed = Spot(panel), (), set()
        self._seen = {panel} if self._panels.rowCount() else set()
        self.chooseWording(STANDARD)
        self.spotChanged.emit()
        self.restarted.emit()

    @Slot()
    def forward(self) -> None:
        """Go on: close what lies over the panel, else turn to the next one."""
        if self._spot.is_bare:
            self.turnTo(self._spot.panel + 1)
        else:
            self.close()

    @Slot()
    def advance(self) -> None:
        """Go on by a key or a clicker, which cannot choose: where a notice stands before the text, that is what comes next."""
        if self._get_notice() and self._spot.is_bare:
            self.agree()
        else:
            self.forward()

    @Slot()
    def agree(self) -> None:
        """Show the text behind a notice. It stays shown until the next visitor."""
        if self._spot.panel not in self._agreed:
            self._agreed.add(self._spot.panel)
            self.spotChanged.emit()

    @Slot(str)
    def chooseWording(self, wording: str) -> None:
        """Show every panel in another wording, where it has it."""
        if wording in WORDINGS and wording != self._wording:
            self._wording = wording
            if self._spot.card or self._spot.evidence:
                self._spot = self._spot._replace(card="", evidence=False)
            self.wordingChanged.emit()
            self.spotChanged.emit()

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
        if row >= 0 and (self._spot.figures or self._spot.view or (row != self._spot.panel and not self._spot.contents)):
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
        if figure_id in self._exhibit.figures and self._panels.rowCount():
            self._go(self._spot.with_figure(figure_id))

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link in prose: `figure:kirov`, `panel:aftermath`, `term:nkvd`, `claim:card`. Any other link leads nowhere."""
        kind, _, target = link.partition(":")
        if kind == "figure":
            self.openFigure(target)
        elif kind == "panel":
            self.showPanel(target)
        elif kind in FOCUS:
            self.openView(FOCUS[kind], link)
        elif self._over.has_card(self._spot.panel, link) and not self._spot.contents:
            self._go(self._spot._replace(card=link))

    @Slot(str)
    @Slot(str, str)
    def openView(self, view: str, focus: str = "") -> None:
        """Open a view over the panel, on an event or a place where one is named. From what lay over the panel the way back is kept."""
        if not self._panels.rowCount() or not can_open(self._exhibit, self._spot.panel, view, focus):
            return
        panel = panel_under(self._panels, view, focus, self._spot.panel)
        came = self._spot.is_laid_over or self._spot.view not in {"", view}
        trail = (*self._trail, self._spot) if came else self._trail
        self._go(Spot(panel, view=view, focus=focus, came=came or (self._spot.view == view and self._spot.came)), trail=trail)

    @Slot()
    def openEvidence(self) -> None:
        """Lay out what the panel, or the sheet on top of it, rests on."""
        if self._panels.rowCount() and not self._spot.contents:
            self._go(self._spot._replace(evidence=True, card=""))

    @Slot()
    def close(self) -> None:
        """Close everything that lies over the panel, or over the view on it, so that the visitor is where they were."""
        over_a_view = self._spot.figures or self._spot.evidence or self._spot.card
        self._go(self._spot._replace(figures=(), evidence=False, card="") if over_a_view else Spot(self._spot.panel))

    @Slot(result=bool)
    def back(self) -> bool:
        """Undo the last step: what lies on top, or a jump. False when there is nothing to undo."""
        if self._trail and (self._spot.is_bare or (self._spot.is_a_view and self._spot.came)):
            self._go(self._trail[-1], trail=self._trail[:-1])
        elif self._spot.is_bare:
            return False
        else:
            self._go(self._spot.without_top())
        return True

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _neighbour(self, step: int) -> PanelViewModel | None:
        return self._panels.at(self._spot.panel + step)

    def _get_panel(self) -> PanelViewModel | None:
        return self._neighbour(0)

    def _get_next(self) -> PanelViewModel | None:
        return self._neighbour(1)

    def _get_previous(self) -> PanelViewModel | None:
        return self._neighbour(-1)

    def _get_figure(self) -> FigureViewModel | None:
        return self._over.sheet(self._spot.figures[-1]) if self._spot.figures else None

    def _get_card(self) -> CardViewModel | None:
        return self._over.card(self._spot.panel, self._spot.card, self._wording) if self._spot.card else None

    def _get_evidence(self) -> EvidenceViewModel | None:
        return (
            self._over.evidence(self._spot.panel, self._spot.figures[-1] if self._spot.figures else "", self._wording)
            if self._spot.evidence
            else None
        )

    def _get_covered(self) -> bool:
        return not self._spot.is_bare

    def _get_notice(self) -> str:
        row = self._spot.panel
        return self._exhibit.panels[row].notice if row < len(self._exhibit.panels) and row not in self._agreed else ""

    def _get_sheet_below(self) -> str:
        chain = self._spot.figures
        return self._exhibit.figures[chain[-2]].name if len(chain) > 1 else ""

    def _get_return_to(self) -> str:
        if not self._trail or not self._spot.is_bare:
            return ""
        spot = self._trail[-1]
        if spot.figures:
            return self._exhibit.figures[spot.figures[-1]].name
        return view_title(spot.view) if spot.view else self._exhibit.panels[spot.panel].title

    def _get_agreed(self) -> list[int]:
        return sorted(self._agreed)

    def _get_seen(self) -> list[int]:
        return sorted(self._seen)

    _get_index = attrgetter("_spot.panel")
    index = Property(int, _get_index, notify=spotChanged)
    panel = Property(PanelViewModel, _get_panel, notify=spotChanged)
    next = Property(PanelViewModel, _get_next, notify=spotChanged)
    previous = Property(PanelViewModel, _get_previous, notify=spotChanged)
    _get_contents_open = attrgetter("_spot.contents")
    contentsOpen = Property(bool, _get_contents_open, notify=spotChanged)
    _get_view = attrgetter("_spot.view")
    view = Property(str, _get_view, notify=spotChanged)
    """The view over the panel: timeline, map, people, numbers, search, bibliography, picture, media or reading; mostly empty."""
    _get_view_focus = attrgetter("_spot.focus")
    viewFocus = Property(str, _get_view_focus, notify=spotChanged)
    """What the view was opened for: `event:kirov-shot`, `place:smolny`, `panel:kirov-murder`, `media:kirov-murder/1`; or nothing."""
    figure = Property(FigureViewModel, _get_figure, notify=spotChanged)
    """The person whose sheet lies on top; null when none is open."""
    card = Property(CardViewModel, _get_card, notify=spotChanged)
    """The card on top; null when there is none."""
    evidence = Property(EvidenceViewModel, _get_evidence, notify=spotChanged)
    """What the panel or the sheet rests on, when that is laid out; else null."""
    covered = Property(bool, _get_covered, notify=spotChanged)
    """True: something lies over the panel."""
    notice = Property(str, _get_notice, notify=spotChanged)
    """The notice that stands before the text of this panel; empty where there is none, or when the visitor has agreed to read on."""
    agreed = Property(list, _get_agreed, notify=spotChanged)
    """Places of the panels whose text the visitor chose to read, past its notice."""
    _get_wording = attrgetter("_wording")
    wording = Property(str, _get_wording, notify=wordingChanged)
    """brief, standard, full or easy."""
    sheetBelow = Property(str, _get_sheet_below, notify=spotChanged)
    """The name of the person whose sheet lies under the one on top."""
    returnTo = Property(str, _get_return_to, notify=spotChanged)
    """After a jump: the person or panel that `back` returns to; else empty."""
    seen = Property(list, _get_seen, notify=spotChanged)
    """Places of the panels that were on screen in this visit."""
