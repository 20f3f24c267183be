"""`kiosk show --watch`: what an author saves is on screen at once, and a mistake is said over the last exhibit that was right."""

import argparse
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import replace

from kiosk.app import Application
from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.translations import translate
from kiosk.exhibit.trees import Trees
from kiosk.installation.reading import Read
from kiosk.platform.messages import LOG
from kiosk.platform.watching import FolderWatch
from kiosk.showing import show
from kiosk.viewmodels.mistakes import Mistake


def show_watched(folder: Path, options: argparse.Namespace, settled: Read, say: Callable[[str], None]) -> int:
    """Show an exhibit until it is ended, and follow what is written."""
    return show(folder, options, settled, say, beside=lambda application: Watch(application, folder))


class Watch:
    """Reads the exhibit again each time that something in its folder is saved."""

    def __init__(self, application: Application, folder: Path) -> None:
        """Begin to watch, and say what is wrong already."""
        self._application = application
        self._folder = folder
        self._since = time.time()
        self._trees = Trees()
        self.watcher = FolderWatch(folder, application.window)
        self.watcher.saved.connect(self.read)
        loaded = load(folder, trees=self._trees)
        self._tell(loaded.errors or self._in_translation(loaded.exhibit))

    def read(self) -> None:
        """Read what is there now. With an error in it the last one stays, and the error is said."""
        loaded = load(self._folder, trees=self._trees)
        if loaded.errors:
            self._tell(loaded.errors)
            return
        problems = self._application.renew(replace(loaded.exhibit, since=self._since), self._trees)
        self._tell([problem for problem in problems if problem.severity == "error"])

    def _in_translation(self, exhibit: Exhibit) -> tuple[Problem, ...]:
        """Give the errors of the language on screen, where that is not the author's own."""
        language = self._application.languages.property("language")
        if language == exhibit.cover.language or language not in languages(exhibit):
            return ()
        return translate(exhibit, self._folder, language, trees=self._trees).errors

    def _tell(self, problems: Iterable[Problem]) -> None:
        """Say them on the screen and in the log."""
        for problem in problems:
            LOG.warning("%s", problem)
        # A misspelt key that is needed is missing too; what is asked after by name says more than that.
        told = sorted(problems, key=lambda problem: "did you mean" not in problem.message)
        self._application.mistakes.show([as_mistake(problem, self._folder) for problem in told])


def as_mistake(problem: Problem, folder: Path) -> Mistake:
    """Give a problem for the banner, its file as the author knows it: from the folder of the exhibit."""
    path = Path(problem.path)
    name = str(path.relative_to(folder)) if path.is_relative_to(folder) else problem.path
    place = f"{name}:{problem.line}:{problem.column}" if problem.line else name
    return Mistake(place, problem.message, problem.hint, problem.source.strip())
