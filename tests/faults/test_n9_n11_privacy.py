"""N9, N11: nothing that is kept tells of anybody, and nothing of a visit outlasts it."""

import gc
import re
import sqlite3
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.operations.counted import COUNTED
from kiosk.operations.reporting import files_of
from kiosk.operations.statistics import NAME, read_counts
from kiosk.operations.tables import Period, report_of
from kiosk.operations.tally import Tally
from kiosk.platform.messages import start_logging
from kiosk.search.spelling import key
from kiosk.unattended.wiping import Wiping
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.spoken import Said
from tests.helpers.counted import Behind, CountedKiosk
from tests.unit.viewmodels.finding import PANELS, whole
from tests.unit.viewmodels.making import exhibit, panel

TYPED = "nbkolbzzyzx"
NOON = 1_795_000_000.0
PER = {"hour": r"\d{4}-\d\d-\d\dT\d\dZ", "day": r"\d{4}-\d\d-\d\d", "month": r"\d{4}-\d\d"}


def behind() -> Behind:
    """An exhibit of four panels, without its screen."""
    made = exhibit((*PANELS, panel("third"), panel("fourth")), figures=whole().figures.values())
    return Behind(replace(made, places=whole().places, events=whole().events))


def visit(kiosk: CountedKiosk, *, backwards: bool = False) -> None:
    """Do all that is counted, and type a word."""
    there = kiosk.there
    kiosk.come()
    doings = [
        lambda: there.navigation.openFigure("kirov"),
        lambda: there.navigation.openView("timeline", "event:shot"),
        lambda: there.navigation.openView("map", "place:smolny"),
        lambda: there.preferences.chooseTextScale(2),
        lambda: there.navigation.chooseWording("easy"),
        lambda: there.speech.say([Said("Words.")]),
    ]
    for do in reversed(doings) if backwards else doings:
        do()
        kiosk.read(20)
    there.navigation.openView("search")
    there.views.view("search").finish()
    there.views.view("search").write(TYPED)
    there.navigation.turnTo(0)
    kiosk.leave()


def counted_in(folder: Path, *ways: bool) -> Tally:
    """Count visits into a real file, all in one hour."""
    kiosk = CountedKiosk(behind())
    tally = Tally(folder / NAME, clock=lambda: NOON)
    kiosk._counting.tally = types.SimpleNamespace(add=lambda *given: (tally.add(*given), kiosk.sums.add(*given)))
    for backwards in ways:
        visit(kiosk, backwards=backwards)
    assert tally.settle(5)
    return tally


def rows(file: Path) -> list[tuple[object, ...]]:
    """Everything in the file, as it lies there."""
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    found = connection.execute("SELECT exhibit, what, time, of_what, number FROM counts").fetchall()
    connection.close()
    return found


def test_a_dump_of_the_counts_tells_of_nobody(qapp, tmp_path, put_back, monkeypatch):
    """Sums by the hour, the day or the month, of things of the exhibit; no word, no time of day, no order, and so no visit."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    start_logging()
    tally = counted_in(tmp_path, False, True)
    found = rows(tmp_path / NAME)
    assert {what for _, what, *_ in found} >= {"visit", "lasted", "panel", "stayed", "ended", "figure", "event", "place", "help", "search"}
    assert [row for row in found if not re.fullmatch(PER[COUNTED[row[1]].per], row[2])] == []
    assert {of_what for _, what, _, of_what, _ in found if what == "search"} <= {"found", "near", "nothing"}
    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert TYPED.encode() not in everything
    assert re.search(rb"\d\d:\d\d", (tmp_path / NAME).read_bytes()) is None
    tally.close()


def test_the_file_shows_no_single_visit_while_it_is_written(qapp, tmp_path):
    """The write-ahead log, in which one visit could be told from the next, is empty after each."""
    tally = counted_in(tmp_path, False, False)
    assert [file.stat().st_size for file in tmp_path.glob("*-wal")] == [0]
    tally.close()


def test_in_what_order_things_were_done_cannot_be_told(qapp, tmp_path):
    """Two machines on which the same was done, one backwards, have the same file."""
    found = []
    for name, ways in (("one", (False, True)), ("other", (True, False))):
        (tmp_path / name).mkdir()
        counted_in(tmp_path / name, *ways).close()
        found.append(rows(tmp_path / name / NAME))
    assert found[0] == found[1]


def test_a_report_on_few_visits_tells_no_number(qapp, tmp_path):
    """Nine visits are fewer than ten, whatever was done in them; no file of the report has another number."""
    counted_in(tmp_path, *[False] * 9).close()
    files = files_of(report_of(read_counts(tmp_path / NAME), "test", Period(), {}), "2026-11-29")
    tables = {name: content.decode("utf-8-sig").splitlines()[1:] for name, content in files.items() if name.endswith(".csv")}
    told = {line.rpartition(",")[2] for name, lines in tables.items() if name != "what-it-means.csv" for line in lines}
    assert told == {"fewer than 10"}


def reachable(start: object) -> Iterator[object]:
    """Go through everything that Python reaches from something, but for modules, classes and what functions are made of."""
    waiting, met = [start], set()
    while waiting:
        one = waiting.pop()
        if id(one) in met or isinstance(one, (types.ModuleType, type, types.CodeType)):
            continue
        met.add(id(one))
        yield one
        waiting += (one.__closure__ or ()) if isinstance(one, types.FunctionType) else gc.get_referents(one)
        waiting += [vars(one)] if hasattr(one, "__dict__") else []


def holding(start: object, word: str) -> list[object]:
    """Find what holds a word."""
    return [one for one in reachable(start) if isinstance(one, str) and word in one]


@pytest.fixture
def full():
    """A visit in which everything was done that leaves something behind, just before its end."""
    there = behind()
    kiosk = CountedKiosk(there)
    wiping = Wiping(there)
    kiosk.come()
    there.navigation.openView("search")
    there.views.view("search").finish()
    there.views.view("search").write(TYPED)
    there.speech.say([Said(f"{TYPED}, spoken"), Said(f"{TYPED}, waiting")])
    there.navigation.showPanel("fourth")
    there.navigation.openFigure("kirov")
    QGuiApplication.clipboard().setText(TYPED)
    yield kiosk
    del wiping


def test_nothing_of_a_visit_is_in_memory_when_it_is_over(qapp, full):
    """What was typed, and what was still to be spoken: nothing that the view models hold has a letter of it."""
    there = full.there
    assert len(holding([there, key], TYPED)) > 2
    full.leave()
    there.speech._engine.said.clear()  # The voice of these tests writes down all it said.
    gc.collect()
    assert holding([there, full._counting, key], TYPED) == []


def test_nothing_of_a_search_in_an_earlier_language_is_left(qapp, full):
    """Its view is gone with that language, and the next one was never opened."""
    there = full.there
    there.views.adopt(there.said, PanelListModel(there.said, there))
    full.leave()
    assert holding([there.views._left, key], TYPED) == []


def test_the_clipboard_is_empty_when_a_visit_is_over(qapp, full):
    """Whoever plugs a keyboard in finds nothing to paste."""
    assert QGuiApplication.clipboard().text() == TYPED
    full.leave()
    assert QGuiApplication.clipboard().text() == ""


def test_where_somebody_was_is_forgotten_when_a_visit_is_over(qapp, full):
    """Panels that were seen, the way back, sheets, settings, language."""
    navigation = full.there.navigation
    assert (navigation.property("seen"), len(navigation._trail)) == ([0, 3], 1)
    full.leave()
    assert (navigation.property("seen"), navigation._trail, navigation.back()) == ([0], (), False)
    assert not full.there.preferences.property("changedFromDefault")


def test_nothing_that_is_typed_comes_into_the_log(full, tmp_path, monkeypatch, put_back):
    """Also where something goes wrong with it."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    start_logging()
    full.there.views.view("search").write("\ud800" + TYPED)
    full.leave()
    assert [file.name for file in tmp_path.iterdir() if TYPED in file.read_text("utf-8")] == []
