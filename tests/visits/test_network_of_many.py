"""Somebody with more ties than a circle has room for."""

import pytest

from kiosk.exhibit.loader import load
from tests.helpers.sizes import STRIP, WIDE
from tests.unit.authoring.folders import write_exhibit


@pytest.mark.slow
@pytest.mark.parametrize("size", [WIDE, STRIP])
def test_whoever_has_no_room_in_the_circle_is_counted(rooms, tmp_path, size):
    """Those beyond were missing without a word; the list has them. Where no year is known, nothing says that one can be moved."""
    folder = write_exhibit(tmp_path / "exhibit")
    names = [f"p{number}" for number in range(41)]
    ties = ", ".join(f"{{to: {name}, kind: ally}}" for name in names[1:])
    people = "".join(f"- {{id: {name}, name: Some Body-{name}{f', relations: [{ties}]' * (name == 'p0')}}}\n" for name in names)
    (folder / "figures.yaml").write_text(people, encoding="utf-8")
    with (folder / "panels" / "one.yaml").open("a", encoding="utf-8") as panel:
        panel.write("figures:\n  - group: All\n    people: [{id: p0}]\n")
    visitor = rooms.show(load(folder), size=size, panel="one", still=True)
    visitor.application.navigation.openView("people")
    visitor.settle()
    drawn = sum(key.endswith(", ally") for key in visitor.keys)
    assert 15 < drawn < 40
    assert not visitor.sees("Move the year")
    visitor.tap(f"List ({40 - drawn} more)")
    assert visitor.offers("List")
