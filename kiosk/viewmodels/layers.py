"""The wordings of a panel: brief, standard, full and easy to read. Each is a whole text; one stands on the screen.

A claim of the panel is marked in the text by a number in a box. The numbers count the claims of one wording in the order in
which they are met.
"""

from operator import attrgetter
from typing import Final, Literal, get_args

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Panel
from kiosk.exhibit.prose import spans
from kiosk.viewmodels.prose import LINKED, paragraphs, plain

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Wording = Literal["brief", "standard", "full", "easy"]
WORDINGS: Final[tuple[Wording, ...]] = get_args(Wording)
STANDARD: Final[Wording] = "standard"


def prose_of(panel: Panel, wording: str) -> str:
    """Give the author's text of one wording; nothing where there is none."""
    return {"brief": panel.brief, "full": panel.full, "easy": panel.easy}.get(wording, panel.body)


def recording_of(panel: Panel, wording: str) -> str:
    """Give the file in which somebody reads one wording aloud; nothing where nobody does."""
    spoken = panel.spoken
    return {"brief": spoken.brief, "full": spoken.full, "easy": spoken.easy}.get(wording, spoken.body)


def wordings_of(panel: Panel) -> list[str]:
    """List the wordings that a panel has."""
    return [wording for wording in WORDINGS if prose_of(panel, wording).strip()]


def claims_in(prose: str) -> list[str]:
    """List the claims that a text marks, mark by mark."""
    return [span.id for span in spans(prose) if span.kind == "claim"]


@QmlElement
@QmlUncreatable("")
class LayerViewModel(QObject):  # type: ignore[operator]
    """One wording of one panel. Nothing in it ever changes."""

    def __init__(self, panel: Panel, wording: str, parent: QObject, linked: frozenset[str] = LINKED) -> None:
        """Read the text and number its marks. `linked` are the kinds of link that lead somewhere."""
        super().__init__(parent)
        prose = prose_of(panel, wording)
        self._wording = wording
        self._paragraphs = paragraphs(prose, linked=linked, marked=True)
        self._opening = plain(prose).partition("\n")[0]
        claims = claims_in(prose)
        self.order = list(dict.fromkeys(claims))
        self._links = [f"claim:{claim}" for claim in claims]
        self._numbers = [self.order.index(claim) + 1 for claim in claims]

    _get_wording = attrgetter("_wording")
    wording = Property(str, _get_wording, constant=True)
    _get_paragraphs = attrgetter("_paragraphs")
    paragraphs = Property(list, _get_paragraphs, constant=True)
    """StyledText, one string a paragraph."""
    _get_opening = attrgetter("_opening")
    opening = Property(str, _get_opening, constant=True)
    """The first paragraph, in words alone."""
    _get_mark_links = attrgetter("_links")
    markLinks = Property(list, _get_mark_links, constant=True)
    """What each mark leads to, mark by mark through all paragraphs."""
    _get_mark_numbers = attrgetter("_numbers")
    markNumbers = Property(list, _get_mark_numbers, constant=True)
    """The number in the box of each mark."""
