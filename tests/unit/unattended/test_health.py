"""What the program tells of its machine, also where half of it is missing."""

import os

from kiosk.unattended.health import free, last_ending, memory


def test_the_last_unexpected_end_is_the_last_line_of_the_youngest_file(tmp_path):
    """That of the run that goes on now is still empty."""
    words = tmp_path / "last-words"
    words.mkdir()
    for number, (name, text) in enumerate([("a", "a stack\n\n2026-11-28 10:00:00 was ended by SIGSEGV\n"), ("b", "old"), ("c", "")]):
        (words / f"{name}.txt").write_text(text)
        os.utime(words / f"{name}.txt", (number if name != "b" else -1, number if name != "b" else -1))
    assert last_ending(tmp_path) == "2026-11-28 10:00:00 was ended by SIGSEGV"
    assert last_ending(tmp_path / "nowhere") == ""


def test_what_nobody_knows_is_said_by_a_number_that_cannot_be(tmp_path):
    """A disk that is not there has no room."""
    assert free(tmp_path) > 0
    assert free(tmp_path / "nowhere") == -1
    assert memory() > 1_000_000
