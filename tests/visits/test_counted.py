"""A kiosk counts its visits on the disk, and where it cannot, visitors notice nothing (faults F1, N10)."""

from types import SimpleNamespace

import pytest

from kiosk.installation.model import Installation
from kiosk.operations.statistics import NAME, read_counts
from kiosk.unattended.counting import begin_counting

CHAPTER = "3 The Great Terror"


@pytest.fixture(scope="module")
def standing(lasting_rooms, candid):
    """A kiosk that invites, for all tests of this file."""
    return lasting_rooms.show(candid, patience=61, attracts=True, still=True)


@pytest.fixture
def counted(standing, tmp_path):
    """Have visits counted in a folder, and end that again."""
    made = []

    def _counted() -> SimpleNamespace:
        made.append(begin_counting(standing.application, Installation(), tmp_path / "state"))
        return SimpleNamespace(counting=made[-1], visitor=standing, state=tmp_path / "state")

    yield _counted
    for one in made:
        one.tally.close()


def visit(visitor) -> str:
    """Touch the invitation, look at a person, and go; gives the panel that one saw."""
    visitor.tap(CHAPTER)
    panel = visitor.panel
    visitor.application.navigation.openFigure("stalin")
    visitor.settle()
    visitor.application.session.end()
    visitor.settle()
    return panel


@pytest.mark.slow
def test_a_visit_is_counted_on_the_disk(counted, candid):
    """With fingers, on a screen: what was seen is there when it is over."""
    kiosk = counted()
    panel = visit(kiosk.visitor)
    assert kiosk.counting.tally.settle(5)
    found = {(key.what, key.of_what): number for key, number in read_counts(kiosk.state / NAME).items()}
    ids = {one.title: one.id for one in candid.exhibit.panels}
    assert found == {
        ("visit", ""): 1,
        ("lasted", "0"): 1,
        ("panel", ids[panel]): 1,
        ("ended", ids[panel]): 1,
        ("figure", "stalin"): 1,
        ("language", "en"): 1,
    }


@pytest.mark.slow
def test_without_a_place_for_counts_the_exhibit_goes_on(counted, tmp_path):
    """A file stands where the folder should be: the same screens, and a word for staff."""
    (tmp_path / "state").write_text("")
    kiosk = counted()
    first = visit(kiosk.visitor)
    assert visit(kiosk.visitor) == first
    assert not kiosk.counting.tally.settle(5)
    assert kiosk.counting.tally.trouble == f"[Errno 17] File exists: '{tmp_path / 'state'}'"
    assert kiosk.visitor.windows == 1
