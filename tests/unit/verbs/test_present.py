"""What is wished of a class and cannot be is said, before anything is drawn."""

import pytest

from kiosk.cli import main


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--minutes", "9000"], "--minutes takes 1 to 600"),
        (["--back", "-1"], "--width and --back are metres, up to 20"),
        (["--installation", "nowhere.yaml"], "no file 'nowhere.yaml' here"),
    ],
)
def test_a_wish_that_cannot_be_is_said(words, said, capsys):
    """With 2, as for every verb."""
    assert main(["present", *words]) == 2
    assert capsys.readouterr().err.strip().endswith(said)
