from kiosk.viewmodels.graphlayout import arrange


def test_everybody_has_a_cell_of_their_own():
    """The first cells, row by row, each taken once."""
    ties = tuple((k, k * 7 % 23) for k in range(23))
    cells = arrange(23, ties, 6)
    assert sorted(cells, key=lambda cell: cell[::-1]) == [(k % 6, k // 6) for k in range(23)]


def test_those_who_are_tied_stand_together():
    """Two chains that are written crosswise come apart."""
    cells = arrange(12, tuple((k, k + 2) for k in range(10)), 4)
    apart = [max(abs(cells[k][0] - cells[k + 2][0]), abs(cells[k][1] - cells[k + 2][1])) for k in range(10)]
    assert apart == [1] * 10


def test_there_may_be_nobody_or_one():
    """A small exhibit is laid out too."""
    assert (arrange(0, (), 1), arrange(1, (), 1), arrange(2, ((0, 1),), 2)) in {
        ((), ((0, 0),), ((0, 0), (1, 0))),
        ((), ((0, 0),), ((1, 0), (0, 0))),
    }
