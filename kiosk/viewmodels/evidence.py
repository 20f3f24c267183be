"""What a panel or a person's sheet rests on, all together: every claim with its sources, and where it differs from the text it follows."""

from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Figure, Panel, Source
from kiosk.viewmodels.cards import CardViewModel, claim_cards
from kiosk.viewmodels.citations import citation, copied_citation
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ClaimRole(IntEnum):
    """What a claim in the list knows."""

    CARD = 0  # a CardViewModel


@QmlElement
@QmlUncreatable("")
class EvidenceViewModel(QObject):  # type: ignore[operator]
    """Claims, a curator's note and sources. Nothing in it ever changes."""

    def __init__(self, heading: str, *, cards: list[CardViewModel], note: str, sources: list[Source], parent: QObject) -> None:
        """Keep what is shown, and take the cards as children, so that QML never holds an orphan."""
        super().__init__(parent)
        self._heading, self._note = heading, note
        self._sources, self._copied = [*map(citation, sources)], [*map(copied_citation, sources)]
        self._has_sources = bool(sources) or any(card.property("sources") for card in cards)
        for card in cards:
            card.setParent(self)
        self._claims = RowsModel(ClaimRole, [(card,) for card in cards], self)

    _get_heading = attrgetter("_heading")
    heading = Property(str, _get_heading, constant=True)
    _get_claims = attrgetter("_claims")
    claims = Property(RowsModel, _get_claims, constant=True)
    _get_note = attrgetter("_note")
    note = Property(str, _get_note, constant=True)
    """The curator's note."""
    _get_sources = attrgetter("_sources")
    sources = Property(list, _get_sources, constant=True)
    """Citations that belong to no single claim."""
    _get_copied = attrgetter("_copied")
    copied = Property(list, _get_copied, constant=True)
    """The same, for somebody's own notes."""
    _get_has_sources = attrgetter("_has_sources")
    hasSources = Property(bool, _get_has_sources, constant=True)
    """True: it rests on sources, of which the bibliography holds more."""


def of_panel(exhibit: Exhibit, panel: Panel, order: list[str], parent: QObject) -> EvidenceViewModel:
    """Gather what a panel rests on; `order` is that of the marks in the text on screen."""
    heading = QCoreApplication.translate("Evidence", "How do we know?")
    return EvidenceViewModel(heading, cards=claim_cards(exhibit, panel, order, parent), note=panel.curator, sources=[], parent=parent)


def of_figure(exhibit: Exhibit, figure: Figure, parent: QObject) -> EvidenceViewModel:
    """Gather what a person's sheet rests on."""
    heading = QCoreApplication.translate("Evidence", "Sources on %1").replace("%1", figure.name)
    sources = [exhibit.sources[name] for name in figure.sources if name in exhibit.sources]
    return EvidenceViewModel(heading, cards=[], note="", sources=sources, parent=parent)
