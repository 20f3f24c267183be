"""How fast a search answers, letter by letter, beside a plain look through all texts.

    python benchmarks/search.py [PANELS]

An exhibit of any size is made of the words of the one that comes with the program. What is measured is all that a keystroke sets
off in Python: finding, marking the words in every result, and the preview. Beside it stands the naive scan, which folds nothing
while it looks and ranks nothing; the ratio of the two says more than the milliseconds of one machine. At the end the same is typed on a
screen of 1920 by 1080 that is drawn without a GPU, and what is measured there is everything up to the picture that has the letter and what
it finds, then up to the one that has the preview of the best. Time is that of the processor, so that whatever else runs there does not
count; the time by the clock stands behind it.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from msgspec.structs import replace
from pictures import Pictures
from PySide6.QtCore import QObject

from kiosk.app import Application, Showing
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.loader import load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.translations import translate
from kiosk.platform import starting
from kiosk.platform.application import make_application
from kiosk.search.entries import passages
from kiosk.search.folding import fold, words
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.search import SearchViewModel

FLAGSHIP = Path(__file__).resolve().parents[1] / "exhibits" / "rise-of-stalin"
QUERIES = {
    "en": ("ryutin", "Buharin", "the first trial", "Мартемьян", "kulaks", "arrested in 1937", "qwertyuiop"),
    "ru": ("рютин", "Бухорин", "первый процесс", "Martemyan", "кулаки", "расстрелянные", "ячсмитьбюйцу"),
    "uk": ("рютін", "Бухорін", "перший процес", "Martemyan", "куркулі", "розстріляні", "ячсмитьбюйцу"),
}
WORDS_IN_A_TEXT = 80
REST = 0.15
"""Seconds between two letters."""


def grown(exhibit: Exhibit, panels: int) -> Exhibit:
    """Make an exhibit of this many panels, with two people, two events and a place for each, of the words that a small one has."""
    chance = random.Random(1937)
    told = [word for panel in exhibit.panels for text in passages(panel) for word in text.split()]
    names = [word for figure in exhibit.figures.values() for word in figure.name.split()]

    def text(count: int = WORDS_IN_A_TEXT) -> str:
        return " ".join(chance.choices(told, k=count))

    def each(held: dict[str, Any], count: int, **fields: Callable[[], str]) -> dict[str, Any]:
        nouns = list(held.values())
        return {
            f"{nouns[at % len(nouns)].id}-{at}": replace(
                nouns[at % len(nouns)], id=f"{nouns[at % len(nouns)].id}-{at}", **{name: make() for name, make in fields.items()}
            )
            for at in range(count)
        }

    cover = exhibit.cover
    chapter = replace(cover.chapters[0], panels=tuple(f"panel-{at}" for at in range(panels)))
    return replace(
        exhibit,
        cover=replace(cover, chapters=(chapter,)),
        panels=tuple(
            replace(exhibit.panels[0], id=f"panel-{at}", title=text(4), lead=text(15), brief=text(), body=text(), full=text(), easy=text())
            for at in range(panels)
        ),
        figures=exhibit.figures
        | each(exhibit.figures, 2 * panels, name=lambda: " ".join(chance.choices(names, k=2)), life=lambda: text(60)),
        events=exhibit.events | each(exhibit.events, 2 * panels, title=lambda: text(6), about=lambda: text(30)),
        places=exhibit.places | each(exhibit.places, panels, about=lambda: text(30)),
    )


def share(times: list[float], part: float) -> str:
    """Give the time below which a part of all lie, in milliseconds."""
    return f"{sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000:6.2f}"


def shares(times: list[float]) -> str:
    """Give the usual ones."""
    return f"median {share(times, 0.5)} ms   p95 {share(times, 0.95)} ms   most {share(times, 1)} ms"


def measure(language: str, exhibit: Exhibit) -> None:
    """Build one index in its slices, type every query letter by letter, and print what it took."""
    home = QObject()
    search = SearchViewModel(exhibit, PanelListModel(exhibit), home)
    slices = []
    while not search._index.complete:  # noqa: SLF001, as the frames would
        began = time.thread_time()
        search._build()  # noqa: SLF001
        slices.append(time.thread_time() - began)
    texts = [fold(" ".join((entry.title, *passages(entry.noun)))) for entry in search._index.entries]  # noqa: SLF001
    ours, first, naive, clock = [], [], [], []
    for query in QUERIES[language]:
        search.clear()
        for at, letter in enumerate(query, 1):
            began, began_by_the_clock = time.thread_time(), time.perf_counter()
            search.write(letter)
            ours.append(time.thread_time() - began)
            first += ours[-1:] if at == 1 else []
            clock.append(time.perf_counter() - began_by_the_clock)
            began = time.thread_time()
            asked = words(query[:at])
            [number for number, text in enumerate(texts) if all(word in text for word in asked)]
            naive.append(time.thread_time() - began)
    print(f"{language}: {len(texts)} things, {sum(map(len, texts)):,} letters")
    print(f"  built in {sum(slices):.2f} s, {len(slices)} slices, the longest {max(slices) * 1000:.1f} ms")
    print(f"  a letter     {shares(ours)}")
    print(f"  the first    {shares(first)}")
    print(f"  by the clock {shares(clock)}")
    print(f"  naive scan   {shares(naive)}")
    print(f"  ratio of the sums, ours to the naive scan: {sum(ours) / sum(naive):.2f}")


def draw(loaded: Loaded) -> None:
    """Type every query on a screen, and print what each letter took until it was drawn."""
    application = Application(loaded, Showing(mode="kiosk", renderer="software", still=True))
    pictures = Pictures(application)
    application.window.showNormal()
    application.window.resize(1920, 1080)
    starting.over()  # as the program does a second after its start: what is there by then is not looked through again
    application.navigation.openView("search")
    search = application.views.view("search")
    search.finish()
    first, later, previews = [], [], []
    for query in QUERIES["en"]:
        search.clear()
        pictures.pass_time(REST)
        for at, letter in enumerate(query):
            (later if at else first).append(pictures.after(partial(search.write, letter)))
            began = time.process_time()
            pictures.pass_time(REST)  # the preview follows
            previews.append(time.process_time() - began)
    application.close()
    print("en, on a screen of 1920 by 1080:")
    print(f"  the first    {shares(first)}")
    print(f"  a later one  {shares(later)}")
    print(f"  the preview  {shares(previews)}")


def main(panels: int) -> None:
    """Measure in three languages, and on a screen."""
    application = make_application()
    original = load(FLAGSHIP)
    for language in QUERIES:
        measure(language, grown(translate(original.exhibit, FLAGSHIP, language).exhibit, panels))
    draw(replace(original, exhibit=grown(original.exhibit, panels)))
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
