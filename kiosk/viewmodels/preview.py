"""The chosen result, before one opens it: what it looks like, its other names and dates, and a few words that tell why it was found."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Figure
from kiosk.search.entries import Entry, passages
from kiosk.search.marks import Marker, Piece, opening, pieces
from kiosk.viewmodels.datewords import span_words
from kiosk.viewmodels.panels import PanelListModel, PanelViewModel
from kiosk.viewmodels.people import letters, shape, state
from kiosk.viewmodels.results import kind_word, marked

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAMED_BY_ID = frozenset({"figure", "place", "term"})
"""Kinds whose last name is their id, which nobody sees."""

TOLD_TWICE = frozenset({"figure", "panel"})
"""Kinds whose first two texts go on from each other: fate and life, lead and text."""


@QmlElement
@QmlUncreatable("")
class PreviewViewModel(QObject):  # type: ignore[operator]
    """One result at a time, or none."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._exhibit, self._panels = exhibit, panels
        self._kind = self._heading = self._note = self._words = self._person = self._letters = self._shape = self._fate = ""
        self._row = -1
        self._vain = False

    def show(self, entry: Entry | None, marker: Marker, *, sought: bool) -> None:
        """Say another result, or none; `sought`: something was asked for."""
        self._vain = sought and entry is None
        figure = entry.noun if entry and isinstance(entry.noun, Figure) else None
        self._kind, self._heading = (entry.kind, entry.title) if entry else ("", "")
        self._note = _note(entry, marker) if entry else ""
        self._words = _words(entry, marker) if entry else ""
        self._letters, self._shape, self._fate = (
            (letters(figure), shape(figure, self._exhibit.cover), state(figure)) if figure else ("", "", "")
        )
        self._person = figure.id if figure else ""
        self._row = self._panels.row_of(entry.id) if entry and entry.kind == "panel" else -1
        self.changed.emit()

    def _get_panel(self) -> PanelViewModel | None:
        return self._panels.at(self._row)

    _get_vain = attrgetter("_vain")
    vain = Property(bool, _get_vain, notify=changed)
    """True: something was asked for, and nothing found."""
    _get_kind = attrgetter("_kind")
    kind = Property(str, _get_kind, notify=changed)
    """figure, panel, event, place, term, dataset or media; empty where nothing is chosen."""
    _get_heading = attrgetter("_heading")
    heading = Property(str, _get_heading, notify=changed)
    _get_note = attrgetter("_note")
    note = Property(str, _get_note, notify=changed)
    """StyledText: the kind or other names, and when."""
    _get_words = attrgetter("_words")
    words = Property(str, _get_words, notify=changed)
    """StyledText: how a text about it begins, or the piece of one that has the words asked for."""
    _get_person = attrgetter("_person")
    person = Property(str, _get_person, notify=changed)
    _get_letters = attrgetter("_letters")
    letters = Property(str, _get_letters, notify=changed)
    """Of a person's tile, as its shape and its fate."""
    _get_shape = attrgetter("_shape")
    shape = Property(str, _get_shape, notify=changed)
    _get_fate = attrgetter("_fate")
    fate = Property(str, _get_fate, notify=changed)
    panel = Property(PanelViewModel, _get_panel, notify=changed)
    """The panel, where it is one."""


def _note(entry: Entry, marker: Marker) -> str:
    """Say the other name that was found, or all of them; then when. A thing that has no other name says its kind."""
    others = [name for name in dict.fromkeys(entry.names[1:]) if name and name not in {entry.title, entry.when}]
    others = others[:-1] if entry.kind in NAMED_BY_ID and others and others[-1] == entry.id else others
    if isinstance(entry.noun, Figure):
        others = [name for name in others if name != entry.noun.short]
        born, died = entry.noun.born.date, entry.noun.died.date if entry.noun.died else entry.noun.born.date
        when = span_words(born, died) if entry.noun.died else ""
    else:
        when = entry.when
    asked = [(name, places) for name in others if (places := marker.places(name))]
    others_marked = marked(pieces(*asked[0])) if asked else marked([Piece(" \u00b7 ".join(others))])
    said = [others_marked or kind_word(entry.kind), marked([Piece(when)])]
    return ("<br>" if entry.kind == "figure" else " \u00b7 ").join(filter(None, said))


def _words(entry: Entry, marker: Marker) -> str:
    """Give a few words about it: where its name is not what was found, those that were."""
    texts = passages(entry.noun)
    if any(piece.found for piece in marker.name(entry.title, near=True)):
        texts_found: list[Piece] = []
    else:
        texts_found = marker.excerpt(texts)
    return marked(texts_found or [Piece(opening(" ".join(texts[: 2 if entry.kind in TOLD_TWICE else 1])))])
