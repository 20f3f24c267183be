"""Whatever happens to the files of the real exhibit, it is read, translated and judged, and every problem has its place (C24).

The exhibit is cut into small ones, a panel each, so that thousands of mistakes can be made in a few seconds; of an original that
was spoiled one in 24 is also translated and judged, and a spoiled translation is laid over the original that was read before.
"""

from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import Loaded, load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.prose import spans
from kiosk.exhibit.translations import translate
from kiosk.exhibit.trees import Trees
from kiosk.guidelines.check import editions
from kiosk.guidelines.forms import written
from kiosk.guidelines.judging import Judge
from kiosk.guidelines.outcome import Outcome
from kiosk.guidelines.registry import RULES
from kiosk.guidelines.telling import tell, together
from tests.conftest import FLAGSHIP
from tests.helpers.extract import Cutter
from tests.helpers.limits import TooSlow, at_most
from tests.helpers.spoiling import CHANGES, Change, change_of, spoiled

ONE_IN: Final = 24
ABOUT_A_FILE: Final = {"unreadable-file", "file-not-read", "more-problems", "text-untranslated", "translates-nothing"}
"""Rules whose problems may concern a file as a whole: it was not read, not wanted, not there, or has more problems than are listed."""
MIDDLE: Final = 5
CUTTER: Final = Cutter(FLAGSHIP)
CHECKS: Final = [HealthCheck.too_slow]
PHASES: Final = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)


class Bench:
    """Where an extract of the real exhibit is spoiled, read, and made whole again."""

    def __init__(self, panel: str, language: str) -> None:
        """Cut it out and read it."""
        self.folder = Path(mkdtemp(prefix="extract-"))
        self.files = CUTTER.extract(panel, language)
        self.language = language
        for name, data in self.files.items():
            self.write(name, data)
        self.texts = {name: data for name, data in self.files.items() if name.endswith(".yaml")}
        self.trees = Trees()
        self.whole = load(self.folder, keep=True)

    def write(self, name: str, data: bytes) -> None:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def spoil(self, changes: tuple[Change, ...]) -> set[str]:
        """Make some changes, one upon the other; give the names of the files that are not as they were."""
        now = dict(self.texts)
        for change in changes:
            name, now[name] = spoiled(now, change)
        names = {name for name in now if now[name] != self.texts[name]}
        for name in names:
            self.write(name, now[name])
        return names

    def mend(self, names: set[str]) -> None:
        """Write some files as they were."""
        for name in names:
            self.write(name, self.files[name])

    def read(self, *, original: bool, thorough: bool) -> list[Loaded]:
        """Read what is written as `kiosk check` does. Not thorough: only the half in which something was changed."""
        if not original and not thorough:
            return [translate(self.whole.exhibit, self.folder, self.language, keep=True)]
        loaded = load(self.folder, keep=True, trees=self.trees)
        if not thorough:
            return [loaded]
        first, loaded = loaded, load(self.folder, keep=True, trees=self.trees)
        assert first.problems == loaded.problems == load(self.folder, keep=True).problems
        held = tuple(editions(loaded, self.folder))
        judge = Judge(held[0])
        judge.hear()
        problems, ignored = together(judge, [tell(edition) for edition in held[1:]])
        outcome = Outcome(folder=self.folder, exhibit=loaded.exhibit, problems=problems, ignored=ignored)
        assert written(outcome, "full").count("\n") >= len(problems)
        others = [translate(loaded.exhibit, self.folder, one, keep=True) for one in languages(loaded.exhibit)] if loaded.errors else []
        return [*(edition.loaded for edition in held), *others]


@cache
def bench(number: int) -> Bench:
    """Give the bench of a panel, in Russian or in Ukrainian."""
    return Bench(CUTTER.panels[number], ("ru", "uk")[number % 2])


PANELS: Final = st.integers(0, len(CUTTER.panels) - 1)
TURNS: Final = st.integers(0, ONE_IN - 1)
SPOILINGS: Final = st.tuples(CHANGES, CHANGES)
MORE_SPOILINGS: Final = st.tuples(CHANGES, CHANGES, CHANGES, CHANGES)


def try_out(number: int, changes: tuple[Change, ...], turn: int) -> None:
    """Spoil an extract, read it at a cost of at most a second and 100 MB, and look at what is said of it."""
    table = bench(number)
    names = table.spoil(changes)
    try:
        with at_most(seconds=1, megabytes=100):
            read = table.read(original=any(not name.startswith("translations") for name in names), thorough=turn % ONE_IN == MIDDLE)
    finally:
        table.mend(names)
    # A translation that is not there is missed where the original names its language.
    lines = {manuscript.path: manuscript.lines for loaded in (table.whole, *read) for manuscript in loaded.manuscripts}
    for loaded in read:
        assert_whole(loaded.exhibit)
        for problem in loaded.problems_now() or loaded.problems:
            assert_placed(problem, table.folder, lines)


@pytest.mark.slow
@given(number=PANELS, changes=MORE_SPOILINGS, turn=TURNS)
@example(number=1, changes=(change_of(bytes(8)), change_of(b"\xd5\x01\x00\x01\x01\x92\xb7\xf7")), turn=MIDDLE)
@settings(max_examples=500, deadline=None, suppress_health_check=CHECKS, phases=PHASES)
def test_a_spoiled_exhibit_is_an_exhibit(number: int, changes: tuple[Change, ...], turn: int):
    """After 2,000 mutations, four at a time: it is read, every reference in it leads somewhere, and every problem has a place."""
    try_out(number, changes, turn)


@pytest.mark.long
@given(number=PANELS, changes=SPOILINGS, turn=TURNS)
@settings(max_examples=50_000, deadline=None, suppress_health_check=CHECKS, phases=PHASES, database=None)
def test_a_spoiled_exhibit_is_an_exhibit_all_night(number: int, changes: tuple[Change, Change], turn: int):
    """After 100,000."""
    try_out(number, changes, turn)


@pytest.mark.parametrize("number", range(len(CUTTER.panels)))
def test_an_extract_is_sound(number: int):
    """Whatever is wrong with one that was spoiled comes from the spoiling."""
    table = bench(number)
    assert [str(problem) for problem in table.whole.errors] == []
    assert [str(problem) for problem in translate(table.whole.exhibit, table.folder, table.language).errors] == []
    assert len(table.whole.exhibit.panels) == 1
    assert {"exhibit.yaml", "figures.yaml", f"translations/{table.language}/figures.yaml"} <= table.texts.keys()


def test_the_extracts_have_every_file():
    """All together: what stands in none of them would never be spoiled."""
    names = {name for number in range(len(CUTTER.panels)) for name in bench(number).texts}
    assert {name for name in CUTTER.texts.keys() - names if "/panels/" not in name} == set()


@pytest.mark.parametrize(
    ("work", "error"), [(lambda: bytearray(200 << 20), MemoryError), (lambda: next(number for number in count() if number < 0), TooSlow)]
)
def test_what_costs_too_much_is_noticed(work: Callable[[], object], error: type[Exception]):
    """Memory where it is asked for, time while it is spent."""
    with pytest.raises(error), at_most(seconds=0.1, megabytes=100):
        work()


def assert_placed(problem: Problem, folder: Path, lines: dict[str, list[str]]) -> None:
    """Demand that a problem names a file of the exhibit, and a place that is in it."""
    assert Path(problem.path).is_relative_to(folder), problem
    rule = RULES[problem.code]
    assert rule.severity == problem.severity
    assert str(problem)
    if not problem.line:
        assert rule.name in ABOUT_A_FILE, problem
        return
    text = lines[problem.path]
    assert 1 <= problem.line <= len(text), problem
    assert 1 <= problem.column <= len(text[problem.line - 1]) + 1, problem


def assert_whole(exhibit: Exhibit) -> None:
    """Demand that every reference has a noun behind it."""
    panels = [panel.id for panel in exhibit.panels]
    ids = {"figure": exhibit.figures, "place": exhibit.places, "event": exhibit.events, "term": exhibit.terms, "panel": panels}
    assert [name for chapter in exhibit.cover.chapters for name in chapter.panels] == panels
    assert all(chapter.panels for chapter in exhibit.cover.chapters)
    for panel in exhibit.panels:
        assert {part.id for group in panel.figures for part in group.people} <= exhibit.figures.keys()
        assert {*panel.events} <= exhibit.events.keys()
        assert not panel.place or panel.place in exhibit.places
        assert {block.dataset.id for block in panel.blocks if block.dataset} <= exhibit.datasets.keys()
        assert {source for claim in panel.claims.values() for source in claim.sources} <= exhibit.sources.keys()
        for span in spans(panel.body):
            assert span.id in (panel.claims if span.kind == "claim" else ids[span.noun])
    for figure in exhibit.figures.values():
        assert {relation.to for relation in figure.relations} <= exhibit.figures.keys() - {figure.id}
