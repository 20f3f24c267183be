"""What can lie over a panel, each made when it is first opened and kept for the next time: sheets, cards, evidence."""

from PySide6.QtCore import QObject

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.cards import CardViewModel
from kiosk.viewmodels.evidence import EvidenceViewModel, of_figure, of_panel
from kiosk.viewmodels.figures import FigureViewModel
from kiosk.viewmodels.panels import PanelListModel


class Overlays:
    """Makes them as children of one QObject, so that QML may hold them; there are no more of them than the exhibit has nouns."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Begin with none."""
        self._exhibit = exhibit
        self._panels = panels
        self._home = QObject(parent)
        self._sheets: dict[str, FigureViewModel] = {}
        self._cards: dict[tuple[str, int, str], CardViewModel] = {}
        self._evidence: dict[tuple[str, str], EvidenceViewModel] = {}

    def clear_away(self) -> None:
        """Let go of all of them, once nobody shows them any more."""
        self._home.deleteLater()

    def sheet(self, figure_id: str) -> FigureViewModel:
        """Give a person's sheet."""
        if figure_id not in self._sheets:
            self._sheets[figure_id] = FigureViewModel(self._exhibit, self._exhibit.figures[figure_id], self._panels, self._home)
        return self._sheets[figure_id]

    def has_card(self, row: int, link: str) -> bool:
        """Tell whether a link leads to a card: a claim of the panel in that row, or a word of the glossary."""
        kind, _, name = link.partition(":")
        if kind == "claim":
            return 0 <= row < len(self._exhibit.panels) and name in self._exhibit.panels[row].claims
        return kind == "term" and name in self._exhibit.terms

    def card(self, row: int, link: str, wording: str) -> CardViewModel:
        """Give the card behind a link. A claim has the number that it has in the wording on screen."""
        kind, _, name = link.partition(":")
        key = (link, row if kind == "claim" else -1, wording if kind == "claim" else "")
        if key not in self._cards:
            self._cards[key] = self._make_card(row, kind, name, wording)
        return self._cards[key]

    def _make_card(self, row: int, kind: str, name: str, wording: str) -> CardViewModel:
        if kind != "claim":
            return CardViewModel(self._exhibit, term=self._exhibit.terms[name], parent=self._home)
        order = self._order(row, wording)
        number = order.index(name) + 1 if name in order else 0
        return CardViewModel(self._exhibit, claim=self._exhibit.panels[row].claims[name], number=number, parent=self._home)

    def evidence(self, row: int, figure_id: str, wording: str) -> EvidenceViewModel:
        """Give what a panel rests on, or, where a person is named, what their sheet does."""
        key = (f"figure:{figure_id}" if figure_id else f"panel:{row}", "" if figure_id else wording)
        if key not in self._evidence:
            if figure_id:
                self._evidence[key] = of_figure(self._exhibit, self._exhibit.figures[figure_id], self._home)
            else:
                self._evidence[key] = of_panel(self._exhibit, self._exhibit.panels[row], self._order(row, wording), self._home)
        return self._evidence[key]

    def _order(self, row: int, wording: str) -> list[str]:
        """Give the claims of a panel in the order of the marks in one wording."""
        panel = self._panels.at(row)
        return panel.layer(wording).order if panel is not None else []
