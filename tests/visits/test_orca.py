"""A real screen reader, Orca, on a real X server: what it says to somebody who goes through a panel by key."""

import pytest

from tests.helpers.orca import listening_to_orca


@pytest.mark.slow
def test_orca_says_what_is_there(tmp_path):
    """The title of the panel, its text, its marks, the people by name and part, and whose sheet opens."""
    with listening_to_orca(tmp_path, "kirov-murder") as listener:
        listener.hear("Power and terror frame.")
        for words in (
            "The murder of Kirov panel.",
            "How do we know? 1 push button.",
            "Sergei Kirov, killed push button.",
        ):
            listener.go_to(words)
        assert any(words.startswith("On a December afternoon a jobless clerk") for words in listener.said())
        listener.strike("Return")
        listener.go_to("Close push button.")
        listener.press("Tab")
        listener.hear("Sergei Kirov dialog")
