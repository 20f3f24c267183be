"""The view of the films and sound recordings: one of them, with its words."""

import logging
from bisect import bisect_right
from operator import attrgetter
from pathlib import Path
from typing import Final

from PySide6.QtCore import Property, QObject, QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.captions import Cue, captions_in
from kiosk.exhibit.files import Folder
from kiosk.exhibit.kept import Kept, kept
from kiosk.exhibit.model import Exhibit, Video
from kiosk.viewmodels.letters import escaped
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.prose import linked_in, paragraphs
from kiosk.viewmodels.scans import picture_url

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE: Final = 2000
"""Milliseconds of silence that part two paragraphs of captions."""


@QmlElement
@QmlUncreatable("")
class RecordingViewModel(QObject):  # type: ignore[operator]
    """One film or sound recording, and what is to be said of it. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, place: Kept, onward: str, parent: QObject) -> None:
        """Read its captions, and say everything once. `onward` is what the next recording of the panel is called."""
        super().__init__(parent)
        recording = place.recording
        self._recording, self._title = recording, place.title
        self._onward_link, self._onward = place.onward, onward
        self._file = _url(exhibit, recording.file)
        self._film = recording if isinstance(recording, Video) else Video(file=recording.file)
        self._sign, self._poster = _url(exhibit, self._film.sign), picture_url(exhibit, self._film.poster)
        self._rights = recording.rights or exhibit.cover.licence
        self._cues = _cues(exhibit, recording.captions)
        self._starts = [cue.start for cue in self._cues]
        self._longest = max((cue.end - cue.start for cue in self._cues), default=0)
        self._paragraphs = paragraphs(recording.transcript, linked=linked_in(exhibit)) or _in_paragraphs(self._cues)

    @Slot(int, result=str)
    def captionAt(self, position: int) -> str:
        """Give what the captions say at a place in the recording, in milliseconds; of two at once the later stands below."""
        first = bisect_right(self._starts, position - self._longest - 1)
        last = bisect_right(self._starts, position)
        return "\n".join(cue.text for cue in self._cues[first:last] if position < cue.end)

    def _get_is_film(self) -> bool:
        return isinstance(self._recording, Video)

    def _get_captioned(self) -> bool:
        return bool(self._cues)

    _get_title = attrgetter("_title")
    title = Property(str, _get_title, constant=True)
    isFilm = Property(bool, _get_is_film, constant=True)
    """False: there is nothing to see."""
    _get_audible = attrgetter("_film.sound")
    audible = Property(bool, _get_audible, constant=True)
    """False: a film without sound, which visitors are told."""
    _get_file = attrgetter("_file")
    file = Property(QUrl, _get_file, constant=True)
    _get_sign = attrgetter("_sign")
    sign = Property(QUrl, _get_sign, constant=True)
    """The same film in sign language; empty where there is none."""
    _get_poster = attrgetter("_poster")
    poster = Property(QUrl, _get_poster, constant=True)
    captioned = Property(bool, _get_captioned, constant=True)
    _get_paragraphs = attrgetter("_paragraphs")
    paragraphs = Property(list, _get_paragraphs, constant=True)
    """What is said in it, to read: StyledText, one string a paragraph. Without a transcript, what its captions say."""
    _get_alt = attrgetter("_film.alt")
    alt = Property(str, _get_alt, constant=True)
    """What is to be seen."""
    _get_credit = attrgetter("_recording.credit")
    credit = Property(str, _get_credit, constant=True)
    _get_rights = attrgetter("_rights")
    rights = Property(str, _get_rights, constant=True)
    _get_onward = attrgetter("_onward")
    onward = Property(str, _get_onward, constant=True)
    """What the next recording of its panel is called; empty where there is no other."""
    _get_onward_link = attrgetter("_onward_link")
    onwardLink = Property(str, _get_onward_link, constant=True)


@QmlElement
@QmlUncreatable("")
class RecordingsViewModel(QObject):  # type: ignore[operator]
    """The recordings of all panels, each made when it is first opened."""

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:  # noqa: ARG002, all views are made alike
        """Find them by their links."""
        super().__init__(parent)
        self._exhibit = exhibit
        self._kept = {one.link: one for panel in exhibit.panels for one in kept(panel)}
        self._made: dict[str, RecordingViewModel] = {}

    @Slot(str, int, result=RecordingViewModel)
    def recording(self, link: str, panel: int) -> RecordingViewModel | None:
        """Give the recording that a link such as `media:kirov-murder/2` names; without one, the first of the panel in a row."""
        if not link and 0 <= panel < len(self._exhibit.panels):
            link = f"media:{self._exhibit.panels[panel].id}/1"
        if link in self._kept and link not in self._made:
            place = self._kept[link]
            onward = self._kept[place.onward].title if place.onward else ""
            self._made[link] = RecordingViewModel(self._exhibit, place, onward, self)
        return self._made.get(link)


def _url(exhibit: Exhibit, file: str) -> QUrl:
    """Give the address of a file, which the loader has proved to lie inside the exhibit; empty for none."""
    return QUrl.fromLocalFile(str(Path(exhibit.folder) / file)) if file else QUrl()


def _cues(exhibit: Exhibit, file: str) -> tuple[Cue, ...]:
    """Read captions; what is wrong with them is for the log, never for a visitor."""
    if not file:
        return ()
    captions, manuscript = captions_in(Folder(Path(exhibit.folder)), file)
    for problem in manuscript.findings():
        logging.getLogger("kiosk").warning("%s", problem.headline)
    return captions.cues


def _in_paragraphs(cues: tuple[Cue, ...]) -> list[str]:
    """Make paragraphs of captions: a silence parts them, and so does another voice."""
    texts: list[str] = []
    until = 0
    for cue in cues:
        words = escaped(" ".join(cue.text.split()))
        if texts and cue.start - until < PAUSE and ": " not in words:
            texts[-1] += f" {words}"
        else:
            texts.append(words)
        until = cue.end
    return texts
