"""The panels as QML draws them, each made when it is first asked for."""

import logging
from enum import IntEnum
from operator import attrgetter
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Chapter, Exhibit
from kiosk.unfailing import nothing, unfailing
from kiosk.viewmodels.citations import panel_citation
from kiosk.viewmodels.datewords import date_words
from kiosk.viewmodels.layers import STANDARD, LayerViewModel, prose_of, wordings_of
from kiosk.viewmodels.lifelines import LifelinesViewModel
from kiosk.viewmodels.people import GroupListModel, PersonListModel, person_row
from kiosk.viewmodels.prose import linked_in, plain
from kiosk.viewmodels.rows import FIRST_ROLE
from kiosk.viewmodels.scans import picture_url

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def file_url(exhibit: Exhibit, file: str) -> QUrl:
    """Give the address of a file of the exhibit, which the loader has proved to lie inside it; empty for none."""
    return QUrl.fromLocalFile(str(Path(exhibit.folder) / file)) if file else QUrl()


def two_lines(title: str) -> tuple[str, str]:
    """Break a title after the word that makes the longer line shortest; a single word stays whole."""
    words = title.split()
    breaks = [(" ".join(words[:k]), " ".join(words[k:])) for k in range(1, len(words) + 1)]
    return min(breaks, key=lambda lines: max(map(len, lines)), default=("", ""))


@QmlElement
@QmlUncreatable("")
class PanelViewModel(QObject):  # type: ignore[operator]
    """One panel, said in words and addresses that need no more thought in QML. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, row: int, chapter: tuple[int, Chapter], place_in_chapter: int, parent: QObject) -> None:
        """Say everything once."""
        super().__init__(parent)
        self._row, self._exhibit = row, exhibit
        panel = exhibit.panels[row]
        number, self._chapter = chapter
        alone = len(self._chapter.panels) == 1
        self._panel = panel
        self._chapter_number = str(number)
        self._number = str(number) if alone else f"{number}.{place_in_chapter}"
        words = date_words(panel.date, QLocale(exhibit.cover.language))
        self._date_words = words[:1].upper() + words[1:]  # it stands alone, as a sentence does
        self._title_lines = two_lines(panel.title)
        self._wordings = wordings_of(panel)
        self._layers: dict[str, LayerViewModel] = {}
        self._linked = linked_in(exhibit)
        self._art_file = picture_url(exhibit, panel.art.file)
        self._wide_art_file = picture_url(exhibit, panel.art.wide or panel.art.file)
        cover, moment = exhibit.cover, panel.date
        groups = [
            (
                group.group,
                PersonListModel([person_row(exhibit.figures[part.id], part.part, cover, moment) for part in group.people]),
            )
            for group in panel.figures
        ]
        self._groups = GroupListModel(groups, self)
        people = [exhibit.figures[part.id] for group in panel.figures for part in group.people]
        self._names = [name for _, group in groups for name in group.short_names()]
        self._words = [word for _, group in groups for word in group.longest_words()]
        self._tied = any(person.relations for person in people)
        block = next((block.lifelines for block in panel.blocks if block.lifelines is not None), None)
        self._lifelines = LifelinesViewModel(block, people, panel.date, self) if block is not None and people else None

    def stays(self, exhibit: Exhibit) -> bool:
        """Tell whether it is written word for word in an exhibit that is alike but for its panels, and its pictures were not drawn anew."""
        art = self._panel.art
        pictures = (picture_url(exhibit, art.file), picture_url(exhibit, art.wide or art.file))
        return self._panel == exhibit.panels[self._row] and pictures == (self._art_file, self._wide_art_file)

    @Slot(str, result=LayerViewModel)
    def layer(self, wording: str) -> LayerViewModel:
        """Give the text in one wording, made when it is first asked for; the standard one where the panel lacks it."""
        wording = wording if wording in self._wordings else STANDARD
        if wording not in self._layers:
            self._layers[wording] = LayerViewModel(self._panel, wording, self, self._linked)
        return self._layers[wording]

    @Slot(str, result=str)
    def inWords(self, wording: str) -> str:
        """Give the panel in words alone, to copy."""
        words = [
            self._panel.title,
            self._date_words,
            self._panel.stamp,
            self._panel.lead,
            plain(prose_of(self._panel, wording if wording in self._wordings else STANDARD)),
        ]
        return "\n\n".join(filter(None, words))

    @Slot(result=str)
    def citation(self) -> str:
        """Cite the panel, with the day on which it was read, to copy."""
        return panel_citation(self._exhibit, self._chapter, self._panel, QDate.currentDate())

    def _get_title_head(self) -> str:
        return self._title_lines[0]

    def _get_title_tail(self) -> str:
        return self._title_lines[1]

    def _get_focus_x(self) -> float:
        return self._panel.art.focus[0]

    def _get_focus_y(self) -> float:
        return self._panel.art.focus[1]

    def _get_wide_focus_x(self) -> float:
        return self._panel.art.wide_focus[0]

    def _get_wide_focus_y(self) -> float:
        return self._panel.art.wide_focus[1]

    def _get_ink_title(self) -> bool:
        return self._panel.art.title_colour == "ink"

    def _get_has_picture(self) -> bool:
        return bool(self._panel.art.file)

    def _get_has_films(self) -> bool:
        return any(block.video for block in self._panel.blocks)

    def _get_has_sounds(self) -> bool:
        return any(block.audio for block in self._panel.blocks)

    def _get_has_evidence(self) -> bool:
        return bool(self._panel.claims or self._panel.curator)

    def _get_people_count(self) -> int:
        return len(self._names)

    _get_panel_id = attrgetter("_panel.id")
    panelId = Property(str, _get_panel_id, constant=True)
    _get_row = attrgetter("_row")
    row = Property(int, _get_row, constant=True)
    """Its place among all panels, 0 for the first."""
    hasEvidence = Property(bool, _get_has_evidence, constant=True)
    """True: there are claims or a curator's note to open."""
    _get_notice = attrgetter("_panel.notice")
    notice = Property(str, _get_notice, constant=True)
    """What a visitor is told before the text is shown; mostly empty."""
    _get_number = attrgetter("_number")
    number = Property(str, _get_number, constant=True)
    """`2.1`; the chapter's number alone where it has one panel."""
    _get_chapter_number = attrgetter("_chapter_number")
    chapterNumber = Property(str, _get_chapter_number, constant=True)
    _get_chapter_title = attrgetter("_chapter.title")
    chapterTitle = Property(str, _get_chapter_title, constant=True)
    _get_title = attrgetter("_panel.title")
    title = Property(str, _get_title, constant=True)
    titleHead = Property(str, _get_title_head, constant=True)
    """The first of two lines of about equal length; an upright screen breaks the title there."""
    titleTail = Property(str, _get_title_tail, constant=True)
    _get_lead = attrgetter("_panel.lead")
    lead = Property(str, _get_lead, constant=True)
    _get_date_words = attrgetter("_date_words")
    dateWords = Property(str, _get_date_words, constant=True)
    _get_stamp = attrgetter("_panel.stamp")
    stamp = Property(str, _get_stamp, constant=True)
    _get_wordings = attrgetter("_wordings")
    wordings = Property(list, _get_wordings, constant=True)
    """The wordings it has: brief, standard, full, easy."""
    _get_art_file = attrgetter("_art_file")
    artFile = Property(QUrl, _get_art_file, constant=True)
    _get_wide_art_file = attrgetter("_wide_art_file")
    wideArtFile = Property(QUrl, _get_wide_art_file, constant=True)
    hasPicture = Property(bool, _get_has_picture, constant=True)
    hasFilms = Property(bool, _get_has_films, constant=True)
    """True: it has a film to watch."""
    hasSounds = Property(bool, _get_has_sounds, constant=True)
    """True: it has a recording to listen to."""
    _get_art_alt = attrgetter("_panel.art.alt")
    artAlt = Property(str, _get_art_alt, constant=True)
    focusX = Property(float, _get_focus_x, constant=True)
    focusY = Property(float, _get_focus_y, constant=True)
    wideFocusX = Property(float, _get_wide_focus_x, constant=True)
    wideFocusY = Property(float, _get_wide_focus_y, constant=True)
    inkTitle = Property(bool, _get_ink_title, constant=True)
    """True: the art is light, and a headline over it is ink."""
    _get_groups = attrgetter("_groups")
    groups = Property(GroupListModel, _get_groups, constant=True)
    peopleCount = Property(int, _get_people_count, constant=True)
    _get_people_names = attrgetter("_names")
    peopleNames = Property(list, _get_people_names, constant=True)
    """All names in the sidebar, for measuring the longest."""
    _get_people_words = attrgetter("_words")
    peopleWords = Property(list, _get_people_words, constant=True)
    """The longest word under each of them, likewise."""
    _get_tied = attrgetter("_tied")
    tied = Property(bool, _get_tied, constant=True)
    """True: of some of its people it is said whom they were tied to."""
    _get_lifelines = attrgetter("_lifelines")
    lifelines = Property(LifelinesViewModel, _get_lifelines, constant=True)


def _alike(before: Exhibit, after: Exhibit) -> bool:
    """Tell whether two exhibits are the same but for what their panels say: the same people, places, words, titles in the same order."""
    titles = ([(panel.id, panel.title) for panel in exhibit.panels] for exhibit in (before, after))
    return next(titles) == next(titles) and replace(before, panels=(), since=0) == replace(after, panels=(), since=0)


class PanelRole(IntEnum):
    """What a panel's place in lists knows."""

    PANEL = 0  # its PanelViewModel


@QmlElement
@QmlUncreatable("")
class PanelListModel(QAbstractListModel):  # type: ignore[operator]
    """All panels in the order of the chapters. A panel is made when its row is first read: a long exhibit starts as fast as a short one."""

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Find each panel's chapter and place in it; the loader has left only usable panels in the chapters."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._rows = {panel.id: row for row, panel in enumerate(exhibit.panels)}
        self._places = [
            (number, chapter, place)
            for number, chapter in enumerate(exhibit.cover.chapters, 1)
            for place, _ in enumerate(chapter.panels, 1)
        ]
        self._made: dict[int, PanelViewModel] = {}

    def keep(self, before: "PanelListModel") -> None:
        """Take over the panels of another list that say what ours would say, so that a page that shows one need not be laid out anew."""
        if not _alike(before._exhibit, self._exhibit):  # noqa: SLF001, another of its kind
            return
        for row, panel in [*before._made.items()]:  # noqa: SLF001, as above
            if panel.stays(self._exhibit):
                panel.setParent(self)
                self._made[row] = before._made.pop(row)  # noqa: SLF001, as above

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Count the panels."""
        return 0 if parent.isValid() else len(self._places)

    @unfailing(nothing)
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """Give a panel; None outside the rows, for roles of Qt's own, and for a panel that cannot be made."""
        # WORKAROUND: an exception that leaves data() ends the process (PySide6 6.11.3 crashes while printing it). Here is where
        # one could arise, for panels are made here; so it is logged, and the page stays empty.
        try:
            return self.at(index.row()) if role == FIRST_ROLE + PanelRole.PANEL else None
        except Exception:
            logging.getLogger("kiosk").exception("panel %d cannot be made", index.row() + 1)
            return None

    def roleNames(self) -> dict[int, QByteArray]:
        """Give the names that delegates require."""
        return {FIRST_ROLE + PanelRole.PANEL: QByteArray(b"panel")}

    @Slot(int, result=PanelViewModel)
    def at(self, row: int) -> PanelViewModel | None:
        """Give the panel of a row, made now if it was not asked for before; nothing outside the rows.

        It is this model's child, so QML may hold it.
        """
        if row not in self._made and 0 <= row < len(self._places):
            number, chapter, place = self._places[row]
            self._made[row] = PanelViewModel(self._exhibit, row, (number, chapter), place, self)
        return self._made.get(row)

    def row_of(self, panel_id: str) -> int:
        """Find a panel; -1 when there is none of that id."""
        return self._rows.get(panel_id, -1)
