from enum import IntEnum

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt

from kiosk.viewmodels.rows import FIRST_ROLE, RowsModel


class Colour(IntEnum):
    """What a colour of these tests knows."""

    NAME = 0
    LONG_FRENCH_NAME = 1


@pytest.fixture
def colours() -> RowsModel:
    """Two rows."""
    return RowsModel(Colour, [("red", "rouge"), ("blue", "bleu")])


def test_roles_have_the_names_that_delegates_require(colours):
    """LONG_FRENCH_NAME is longFrenchName in QML."""
    assert {number: bytes(name.data()) for number, name in colours.roleNames().items()} == {
        FIRST_ROLE: b"name",
        FIRST_ROLE + 1: b"longFrenchName",
    }


def test_a_row_gives_the_value_of_each_role(colours):
    """Each role is a place in the row."""
    assert [colours.index(1, 0).data(FIRST_ROLE + role) for role in Colour] == ["blue", "bleu"]


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, -1, FIRST_ROLE - 1, FIRST_ROLE + 2])
def test_other_roles_have_no_value(colours, role):
    """Qt asks for its own as well."""
    assert colours.data(colours.index(0, 0), role) is None


def test_nothing_lies_outside_the_rows(colours):
    """An index of no row has no value, and a row has no rows below it."""
    assert colours.data(QModelIndex(), FIRST_ROLE) is None
    assert colours.rowCount(colours.index(0, 0)) == 0


def test_an_object_in_a_row_is_handed_over_as_it_is():
    """A list may hold view models."""
    inside = QObject()
    model = RowsModel(Colour, [("x", inside)])
    assert model.index(0, 0).data(FIRST_ROLE + Colour.LONG_FRENCH_NAME) is inside


@pytest.mark.parametrize("values", [[], [("red", "rouge")], [("red", "rouge"), ("blue", "bleu")]])
def test_a_list_is_sound(values, qtmodeltester):
    """Qt's own checker reads it as a view would."""
    qtmodeltester.check(RowsModel(Colour, values))
