"""How soon what an author saves is on the screen: in the exhibit's own language and in a translation, beside reading all of it again.

    python benchmarks/watch.py [ROUNDS]

A copy of the exhibit that comes with the program is shown on a screen of 1920 by 1080 that is drawn without a GPU. In each round the
same file is saved twice in each language: once with what `kiosk show --watch` keeps from one reading to the next, and once without it, as
if the exhibit were opened anew. What is measured by the clock is everything from the moment at which the file is written to the first
picture with the new words in it, the 10 ms included in which an editor may still write; behind it stands the time of the processor.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pictures import Pictures
from PySide6.QtCore import QEventLoop
from search import FLAGSHIP, REST, shares

from kiosk.app import Application, Showing
from kiosk.authoring.watch import Watch
from kiosk.exhibit.loader import load
from kiosk.exhibit.trees import Trees

PANEL = "kirov-murder"
WAYS = {"kept": False, "read anew": True}


class Author:
    """Somebody who writes one panel and sees it."""

    def __init__(self, folder: Path) -> None:
        """Stand before it."""
        self.folder = folder
        self.application = Application(load(folder), Showing(panel=PANEL, mode="kiosk", renderer="software", still=True))
        self.application.window.showNormal()
        self.application.window.resize(1920, 1080)
        self.watch = Watch(self.application, folder)
        self.written = 0
        self.pictures = Pictures(self.application)
        self.pictures.pass_time(REST)

    @property
    def title(self) -> str:
        """The title of the panel in the exhibit that is shown."""
        return next(panel.title for panel in self.application.exhibit_said().panels if panel.id == PANEL)

    def save(self, file: Path, *, anew: bool) -> tuple[float, float]:
        """Save the file with another title, and give the seconds until it is seen: by the clock, and of the processor."""
        if anew:
            self.watch._trees = Trees()  # noqa: SLF001, as if nothing had been read before
        self.written += 1
        title = f"Saved {self.written}"
        lines = [f"title: {title}" if line.startswith("title:") else line for line in file.read_text(encoding="utf-8").splitlines()]
        began, of_processor = time.perf_counter(), time.process_time()
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        while self.title != title:
            self.application.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.pictures.wait(self.pictures.count)
        took = time.perf_counter() - began, time.process_time() - of_processor
        self.pictures.pass_time(REST)
        return took


def main(rounds: int) -> None:
    """Measure each language and each way in turn, so that whatever else the machine does is shared among them."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(shutil.copytree(FLAGSHIP, Path(home, "exhibit")))
        author = Author(folder)
        for language, place in (("en", "panels"), ("uk", "translations/uk/panels")):
            author.application.speak(language)
            author.pictures.pass_time(REST)
            file = folder / place / f"{PANEL}.yaml"
            took: dict[str, list[tuple[float, float]]] = {way: [] for way in WAYS}
            author.save(file, anew=False)
            for _ in range(rounds):
                for way, anew in WAYS.items():
                    took[way].append(author.save(file, anew=anew))
                    if anew:
                        author.save(file, anew=False)
            for way, times in took.items():
                clock, processor = ([time[which] for time in times] for which in (0, 1))
                print(f"{language}  {way:10} {shares(clock)}   of the processor {shares(processor)}")
        author.application.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
