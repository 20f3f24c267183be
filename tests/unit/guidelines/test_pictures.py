"""What is told of pictures."""

import pytest

from kiosk.guidelines.pictures import alt_lengths
from tests.unit.guidelines.writing import PANEL, Study


@pytest.mark.parametrize(("length", "found"), [(250, False), (251, True)])
def test_an_alt_text_is_said_in_one_breath(study: Study, length, found):
    """250 characters are the most."""
    said = [f"{PANEL}:3:36: this alt text has {length} characters (say it in 250 or fewer; more fits into the caption)"]
    assert study.found_after(alt_lengths, PANEL, "alt: A lamp.", f"alt: {'a' * length}") == (said if found else [])


def test_so_is_that_of_a_portrait(study: Study):
    """Also in another language than the original's."""
    portrait = "  portrait: {file: images/plate.svg, credit: A, rights: B, alt: C}\n"
    study.edit("figures.yaml", "  relations:", f"{portrait}  relations:")
    study.edit("translations/ru/figures.yaml", "  relations:", f"  portrait: {{alt: {'я' * 300}}}\n  relations:")
    assert study.found(alt_lengths, "ru") == [
        "translations/ru/figures.yaml:7:19: this alt text has 300 characters (say it in 250 or fewer; more fits into the caption)"
    ]
