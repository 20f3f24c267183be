"""Watching a folder for what is saved into it, by whatever way an editor saves: in place, or beside and renamed.

Qt's watcher tells of a file that is written in place and of a folder whose names change. A file that is replaced by a rename is watched
no more, so everything is looked for again each time.
"""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

QUIET: Final = 10
"""Milliseconds without another change after which something counts as saved: editors write in several steps."""
MOST: Final = 4000
"""Files and folders that are watched; the kernel allows a user some thousands."""


class FolderWatch(QObject):
    """Tells when something in a folder was saved, once for what belongs together."""

    saved = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Begin to watch. Hidden files, and those that editors keep beside others, are nobody's business."""
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed)
        self._watcher.directoryChanged.connect(self._changed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self._look)
        self._state = self._read()
        self._follow()

    def _changed(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        """Look what there is now, and tell if anything is other than it was."""
        state = self._read()
        if state != self._state:
            self._state = state
            self._follow()
            self.saved.emit()

    def _read(self) -> dict[str, tuple[int, int]]:
        """Give every file and folder with what tells that it was written: its time and its size."""
        found: dict[str, tuple[int, int]] = {}
        for place, folders, files in os.walk(self._folder):
            folder = Path(place)
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            found[str(folder)] = (0, 0)
            for name in files:
                if name.startswith(".") or name.endswith(("~", ".swp", ".tmp")):
                    continue
                file = folder / name
                try:
                    state = file.stat()
                except OSError:  # It went while we looked; the next change tells of it.
                    continue
                found[str(file)] = (state.st_mtime_ns, state.st_size)
            if len(found) > MOST:
                break
        return found

    def _follow(self) -> None:
        """Watch what there is now; what is watched already stays so."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if new := [path for path in self._state if path not in watched]:
            self._watcher.addPaths(new)
