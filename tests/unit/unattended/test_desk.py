"""What staff asks for on the page is done by those who do it, and nothing that was not offered."""

import os
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.installation.openings import openings
from kiosk.operations.choice import Offer, choice
from kiosk.operations.counted import Count
from kiosk.operations.override import settled
from kiosk.operations.statistics import NAME, Store
from kiosk.unattended.desk import Known, Shelf, Takeaway, Today, bring, mistakes_in
from kiosk.viewmodels.staffdesk import Choice
from tests.unit.authoring.folders import write_exhibit

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)  # a Monday


@pytest.fixture
def shelf(tmp_path):
    """A pack without a title, and an exhibit that comes with the program."""
    for name, text in (("town", "id: town\n"), ("lamp", "id: lamp\ntitle: A flame you can carry\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "exhibit.yaml").write_text(text)
    offers = (Offer("town", tmp_path / "town", "pack"), Offer("lamp", tmp_path / "lamp", "program"))
    return Shelf(tmp_path / "state", lambda: offers)


def test_exhibits_are_offered_by_their_titles(shelf):
    """One without a title by its id."""
    assert shelf.offered() == [Choice("town", "town", "pack"), Choice("lamp", "A flame you can carry", "program")]


def test_an_exhibit_is_chosen_and_given_back(shelf, tmp_path):
    """What was never offered is not remembered."""
    shelf.choose("lamp")
    assert (shelf.chosen(), choice(tmp_path / "state")) == ("lamp", "lamp")
    with pytest.raises(FileNotFoundError):
        shelf.choose("../../etc")
    shelf.choose("")
    assert shelf.chosen() == ""


def test_staff_are_told_of_mistakes_in_what_is_shown(tmp_path):
    """How many, and where the first one is: nobody else would notice that a panel is missing (C2)."""
    folder = write_exhibit(tmp_path / "exhibit", broken=["two"])
    (folder / "panels" / "one.yaml").write_text("id: one\ntitle: a: b\n", encoding="utf-8")
    healthy = SimpleNamespace(condition="", shown=SimpleNamespace(counts=""), is_nearly_full=False, free_bytes=0)
    known = Known(lambda: healthy, lambda: "", lambda: mistakes_in(folder))
    assert known.notices() == ["2 mistakes in the exhibit: parts of it are left out (panels/one.yaml:2); kiosk check tells more"]
    assert mistakes_in(write_exhibit(tmp_path / "sound")) == ""


@pytest.fixture
def today(tmp_path):
    """Hours on a wall that notes how often it looked."""
    looks = []
    wall = SimpleNamespace(hours=openings({"monday": "10:00-18:00"}), zone=UTC, look=lambda: looks.append(True))
    return Today(wall, tmp_path, lambda: NOON), looks


def test_hours_are_settled_for_the_rest_of_the_day_and_given_back(today, tmp_path):
    """Until five in the morning; the wall looks at once."""
    hours, looks = today
    assert (hours.today(), hours.chosen()) == ("10:00-18:00", "")
    hours.choose("closed")
    assert hours.chosen() == "closed"
    assert settled(tmp_path).until == datetime(2026, 12, 1, 5, tzinfo=UTC)
    hours.choose("")
    assert (hours.chosen(), len(looks)) == ("", 2)


def test_counts_are_written_where_they_were_offered(tmp_path, flagship, monkeypatch):
    """Also where nothing was counted yet that is said, and nowhere else anything is written."""
    takeaway = Takeaway(tmp_path, lambda: flagship.exhibit)
    monkeypatch.setattr("kiosk.unattended.desk.sticks", list)
    assert takeaway.places() == [Choice(str(tmp_path), tmp_path.name, str(tmp_path))]
    with pytest.raises(FileNotFoundError):
        takeaway.export("/etc")
    with pytest.raises(OSError, match="nothing has been counted yet"):
        takeaway.export(str(tmp_path))
    store = Store(tmp_path / NAME)
    store.add({Count("rise-of-stalin", "2026-11-30T11Z", "visit", ""): 30}, NOON.timestamp())
    store.close()
    written = Path(takeaway.export(str(tmp_path)))
    assert written.name.startswith("counts-rise-of-stalin-20")
    assert {"report.html", "what-it-means.csv"} <= {file.name for file in written.iterdir()}


@pytest.mark.parametrize("make", [os.mkfifo, lambda file: file.symlink_to(file.parent / "letter")])
def test_nothing_is_written_through_what_is_no_file(tmp_path, make):
    """Bug: a pipe on a stick held the page for staff for ever, a link led to a file elsewhere."""
    (tmp_path / "letter").write_text("mine")
    make(tmp_path / "report.html")
    with pytest.raises(OSError, match=r"(No such device|symbolic link)"):
        bring(tmp_path / "report.html", b"counts")
    assert (tmp_path / "letter").read_text() == "mine"
