"""Pixels of the layout as a ruler would measure them on the wall."""

import pytest

from kiosk.installation.measures import Layout, measures
from kiosk.installation.model import Screen

FULL_HD = Layout(width=1920, height=1080, target=44, capital=20.2, top=486, foot=60)


def test_a_screen_of_32_inches_at_the_usual_height_holds_all():
    """708 mm wide, its lower edge at 900 mm, seen from 0.6 m: what the layouts were drawn for."""
    found = measures(Screen(width_mm=708, bottom_mm=900, distance_mm=600), FULL_HD)
    assert [(measure.kind, round(measure.value, 2), measure.holds) for measure in found] == [
        ("target", 16.23, True),
        ("capital", 0.71, True),
        ("highest", 1119.04, True),
        ("lowest", 922.12, True),
    ]


@pytest.mark.parametrize(
    ("screen", "short"),
    [
        (Screen(width_mm=300), ["target"]),
        (Screen(width_mm=531, distance_mm=600), ["capital"]),
        (Screen(width_mm=708, bottom_mm=1100), ["highest"]),
        (Screen(width_mm=708, bottom_mm=100), ["lowest"]),
    ],
)
def test_what_falls_short_is_found(screen, short):
    """On a small screen, from too far away, hung too high or too low."""
    assert [measure.kind for measure in measures(screen, FULL_HD) if not measure.holds] == short


def test_what_was_not_measured_is_not_judged():
    """Without the width nothing is known."""
    assert measures(Screen(bottom_mm=900, distance_mm=600), FULL_HD) == ()
    assert [measure.kind for measure in measures(Screen(width_mm=708), FULL_HD)] == ["target"]
