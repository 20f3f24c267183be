"""What a kiosk shows, of all that it could."""

import pytest

from kiosk.operations.choice import Offer, choice, choose, chosen, offers
from tests.unit.authoring.folders import write_exhibit


@pytest.fixture
def exhibits(tmp_path):
    """Four exhibits, by their names."""
    return {name: write_exhibit(tmp_path / name) for name in ("packed", "settled", "first", "second")}


def everything(exhibits):
    """All of them, from where they come."""
    return offers(("packed", exhibits["packed"]), exhibits["settled"], (exhibits["first"], exhibits["second"]))


def test_a_pack_is_stronger_than_what_is_settled_and_that_than_the_program(exhibits, tmp_path):
    """Each with where it comes from."""
    found = everything(exhibits)
    assert [(offer.id, offer.origin) for offer in found] == [
        ("packed", "pack"),
        ("settled", "installation"),
        ("first", "program"),
        ("second", "program"),
    ]
    assert chosen(tmp_path, found) == Offer("packed", exhibits["packed"], "pack")
    assert chosen(tmp_path, found[1:]) == found[1]


def test_staff_are_stronger_than_all_of_them(exhibits, tmp_path):
    """Until they give the choice back."""
    found = everything(exhibits)
    choose(tmp_path, "second")
    assert chosen(tmp_path, found) == found[3]
    choose(tmp_path, "")
    assert chosen(tmp_path, found) == found[0]


def test_what_is_not_there_is_passed_over(exhibits, tmp_path):
    """A stick that was pulled out, a choice of what is gone: something else is shown."""
    (exhibits["packed"] / "exhibit.yaml").unlink()
    choose(tmp_path, "packed")
    assert chosen(tmp_path, everything(exhibits)).id == "settled"
    assert chosen(tmp_path, ()) is None


def test_of_two_with_one_id_the_stronger_is_offered(exhibits):
    """A pack of an exhibit that comes with the program takes its place."""
    found = offers(("first", exhibits["packed"]), None, (exhibits["first"],))
    assert found == (Offer("first", exhibits["packed"], "pack"),)


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", b"x" * 10_000])
def test_a_choice_that_was_spoiled_is_none(exhibits, tmp_path, content):
    """And harms nobody."""
    (tmp_path / "choice").write_bytes(content)
    assert chosen(tmp_path, everything(exhibits)).id == "packed"
    assert len(choice(tmp_path)) <= 200
