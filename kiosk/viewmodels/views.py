"""The ways through the story beside the panels: timeline, map, people, numbers, search; the sources; pictures, recordings; how to read.

Each is made when it is first opened.
"""

from collections.abc import Collection
from importlib import import_module
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.filled import filled
from kiosk.exhibit.hung import hung
from kiosk.exhibit.kept import panel_of, recording_exists
from kiosk.exhibit.model import Exhibit
from kiosk.search import spelling
from kiosk.viewmodels.panels import PanelListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS: Final = ("timeline", "map", "people", "numbers", "search")
PICTURE: Final = "picture"
"""One picture, large. It is opened from its panel and has no key of its own among the views."""
MEDIA: Final = "media"
"""A film or a sound recording; opened as a picture is."""
READING: Final = "reading"
"""How one wants to read. It shows nothing of the exhibit but the panel it lies over, so it has no model here and is always there."""
FOCUS: Final = {"event": "timeline", "place": "map", "figure": "people", "dataset": "numbers", "source": "bibliography", MEDIA: MEDIA}
"""Which view shows what a link names."""

KINDS: Final = {
    "timeline": "timeline.TimelineViewModel",
    "map": "map.MapViewModel",
    "people": "network.NetworkViewModel",
    "numbers": "numbers.NumbersViewModel",
    "search": "search.SearchViewModel",
    "bibliography": "bibliography.BibliographyViewModel",
    PICTURE: "pictures.PicturesViewModel",
    MEDIA: "recordings.RecordingsViewModel",
}
"""In which module of this folder each is written. It is read when it is first opened: all of them were a tenth of a start."""


@runtime_checkable
class Lasting(Protocol):
    """A view that knows what a visitor chose in it, and can begin there in another language."""

    def left(self) -> Any:
        """Give what was chosen."""

    def go_on(self, left: Any) -> None:
        """Begin there."""


@runtime_checkable
class Forgetful(Protocol):
    """A view that is dear to make, and begins again for the next visitor."""

    def forget(self) -> None:
        """Let go of all that a visitor left in it."""


def view_title(view: str) -> str:
    """Name a view, as its key and its page do."""
    return {
        "timeline": QCoreApplication.translate("Views", "Timeline"),
        "map": QCoreApplication.translate("Views", "Map"),
        "people": QCoreApplication.translate("Views", "People"),
        "numbers": QCoreApplication.translate("Views", "Numbers"),
        "search": QCoreApplication.translate("Views", "Search"),
        "bibliography": QCoreApplication.translate("Views", "All sources"),
        PICTURE: QCoreApplication.translate("Views", "Picture"),
        MEDIA: QCoreApplication.translate("Views", "Video and audio"),
        READING: QCoreApplication.translate("Views", "Reading"),
    }[view]


def offered(exhibit: Exhibit) -> list[str]:
    """List the views with a key in the rail that an exhibit has something for."""
    held = filled(exhibit)
    return [view for view in VIEWS if held[view]]


def focus_exists(exhibit: Exhibit, link: str) -> bool:
    """Tell whether a link names an event, a place, a person, a dataset or a source that there is."""
    kind, _, name = link.partition(":")
    held: dict[str, Collection[str]] = {
        "event": exhibit.events,
        "place": exhibit.places,
        "figure": exhibit.figures,
        "dataset": exhibit.datasets,
        "source": exhibit.sources,
    }
    return name in held.get(kind, ())


def can_open(exhibit: Exhibit, panel: int, view: str, link: str) -> bool:
    """Tell whether a view can be opened, on what a link names, over the panel in a row.

    One with a key in the rail; the bibliography, to which the sources lead; a picture or a recording only where there is one; how to read,
    always.
    """
    if view == READING:
        return not link
    if view == MEDIA:
        return recording_exists(exhibit.panels, link or f"media:{exhibit.panels[panel].id}/1")
    if view == PICTURE:
        wished = link or f"panel:{exhibit.panels[panel].id}"
        return any(one.link == wished for one in hung(exhibit))
    there = view in offered(exhibit) or (view == "bibliography" and bool(exhibit.sources))
    return there and (not link or focus_exists(exhibit, link))


def panel_under(panels: PanelListModel, view: str, link: str, here: int) -> int:
    """Say over the panel in which row a view lies: a recording over its own, wherever it was found; all else where one is."""
    return panels.row_of(panel_of(link)) if view == MEDIA and link else here


@QmlElement
@QmlUncreatable("")
class ViewsViewModel(QObject):  # type: ignore[operator]
    """The views of an exhibit, by their names."""

    changed = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject | None = None) -> None:
        """Begin with none made."""
        super().__init__(parent)
        self._left: dict[str, object] = {}
        self._keep(exhibit, panels)

    def _keep(self, exhibit: Exhibit, panels: PanelListModel) -> None:
        self._exhibit, self._panels, self._offered = exhibit, panels, offered(exhibit)
        self._home = QObject(self)
        self._made: dict[str, QObject] = {}

    def adopt(self, exhibit: Exhibit, panels: PanelListModel) -> tuple[QObject, ...]:
        """Take another exhibit's place; what was chosen in the views stays. Gives what is out of use now; it must outlive what shows it."""
        before = self._home
        self._left |= {name: view.left() for name, view in self._made.items() if isinstance(view, Lasting)}
        self._keep(exhibit, panels)
        return (before,)

    @Slot(str, result=QObject)
    def view(self, name: str) -> QObject:
        """Give a view, made now if nobody has opened it before."""
        if name not in self._made:
            module, _, kind = KINDS[name].partition(".")
            view: QObject = getattr(import_module(f"kiosk.viewmodels.{module}"), kind)(self._exhibit, self._panels, self._home)
            self._made[name] = view
            if name in self._left and isinstance(view, Lasting):
                view.go_on(self._left.pop(name))
        return self._made[name]

    @Slot()
    def forget(self) -> None:
        """Let go of what a visitor left in the views, for the next one: they are made anew, but for the search, whose index is dear."""
        self._left.clear()
        spelling.forget()
        for name in [*self._made]:
            view = self._made[name]
            if isinstance(view, Forgetful):
                view.forget()
            else:
                self._made.pop(name).deleteLater()

    @Slot(str, result=str)
    def titleOf(self, view: str) -> str:
        """Name a view."""
        return view_title(view) if view in {*KINDS, READING} else ""

    def _get_offered(self) -> list[str]:
        return self._offered

    def _get_titles(self) -> list[str]:
        return [view_title(view) for view in self._offered]

    def _get_sourced(self) -> bool:
        return bool(self._exhibit.sources)

    sourced = Property(bool, _get_sourced, notify=changed)
    """True: there is a bibliography."""
    offered = Property(list, _get_offered, notify=changed)
    """The names of the views that there is something for."""
    titles = Property(list, _get_titles, notify=changed)
    """What they are called, in the same order: a slot would not be asked again in another language."""
