from enum import IntEnum

from kiosk.viewmodels.pool import PoolModel
from tests.unit.viewmodels.making import rows


class WordRole(IntEnum):
    """A word, and whether its row is in use."""

    WORD = 0
    IN_USE = 1


def test_what_stays_keeps_its_row():
    """Rows that are free are used again before new ones are made."""
    pool = PoolModel(WordRole)
    pool.put({1: ("one",), 2: ("two",), 3: ("three",)})
    changed = pool.put({3: ("three",), 4: ("four",)})
    assert rows(pool, "word", "inUse") == [("four", True), ("two", False), ("three", True)]
    assert changed == 2


def test_a_row_that_is_as_it_was_is_left_alone():
    """Showing the same again changes nothing and tells nobody."""
    pool = PoolModel(WordRole)
    told: list[int] = []
    pool.dataChanged.connect(lambda index, *_: told.append(index.row()))
    pool.put({1: ("one",), 2: ("two",)})
    pool.put({1: ("one",), 2: ("zwei",)})
    assert told == [1]
    assert pool.put({2: ("zwei",), 1: ("one",)}) == 0


def test_rows_beside_each_other_are_told_of_together():
    """A list that changes from end to end tells its delegates once."""
    pool = PoolModel(WordRole)
    told: list[tuple[int, int]] = []
    pool.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    pool.put({number: (str(number),) for number in range(9)})
    pool.put({number: (str(number) * (1 + (number not in {3, 7})),) for number in range(9)})
    assert told == [(0, 2), (4, 6), (8, 8)]


def test_free_rows_at_the_end_are_dropped():
    """After many come few, and no delegate waits for nothing."""
    pool = PoolModel(WordRole)
    pool.put({number: (str(number),) for number in range(50)})
    pool.put({1: ("1",)})
    assert rows(pool, "word", "inUse") == [("0", False), ("1", True)]
    pool.put({})
    assert pool.rowCount() == 0


def test_a_part_gives_way_by_itself():
    """Rows of other parts stay; what is free stays too, for the next part, until all is shown anew."""
    pool = PoolModel(WordRole)
    pool.put_parts({"above": {1: ("one",), 2: ("two",)}, "below": {3: ("three",)}})
    assert pool.put_part("above", {4: ("four",)}) == 2
    assert rows(pool, "word", "inUse") == [("four", True), ("two", False), ("three", True)]
    assert pool.put_part("below", {}) == 1
    assert rows(pool, "word", "inUse") == [("four", True), ("two", False), ("three", False)]
    assert pool.parts == {"above"}
    pool.put_parts({"above": {4: ("four",)}})
    assert rows(pool, "word") == ["four"]


def test_what_went_to_another_part_is_not_taken_away_with_its_own():
    """An event that stands in another row at the next step of zoom stays when its old row is shown anew."""
    pool = PoolModel(WordRole)
    pool.put_parts({"above": {1: ("one",), 2: ("two",)}, "below": {3: ("three",)}})
    pool.put_part("below", {2: ("zwei",)})
    pool.put_part("above", {1: ("one",)})
    assert rows(pool, "word", "inUse") == [("one", True), ("zwei", True), ("three", False)]
    pool.put_part("below", {})
    assert rows(pool, "word", "inUse") == [("one", True), ("zwei", False), ("three", False)]
