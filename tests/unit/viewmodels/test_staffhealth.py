"""How the machine is, in words: what is not known is left out, what is wrong comes first or stands out."""

import pytest

from kiosk.viewmodels.staffdesk import Health
from kiosk.viewmodels.staffhealth import facts, lasted, sized

WELL = Health(
    program="0.1.0",
    exhibit="Our town",
    languages=("English", "Українська"),
    started="2026-11-29 09:00",
    running=3 * 3600 + 5 * 60,
    memory=142_300_000,
    renderer="software",
    screen="1920 × 1080",
    state="/var/lib/open-exhibit",
    free=14_200_000_000,
    log=35_000,
)


def test_what_is_known_is_said_line_by_line():
    """Each with its unit."""
    assert [(fact["what"], fact["value"]) for fact in facts(WELL)] == [
        ("Program", "0.1.0"),
        ("Exhibit", "Our town"),
        ("Languages", "English, Українська"),
        ("Started", "2026-11-29 09:00, running for 3 h 5 min"),
        ("Memory in use", "142 MB"),
        ("Drawn by", "the processor"),
        ("Screen", "1920 × 1080"),
        ("State folder", "/var/lib/open-exhibit: 14.2 GB free"),
        ("Size of the log", "35 kB"),
    ]
    assert all(fact["holds"] for fact in facts(WELL))


def test_what_is_wrong_is_told_apart():
    """A notice before everything else; a folder that cannot be written to in its place."""
    ill = Health(program="0.1.0", exhibit="", languages=(), state="/var/x", is_writable=False, notices=("The disk is full.",))
    assert [(fact["what"], fact["value"]) for fact in facts(ill) if not fact["holds"]] == [
        ("Notice", "The disk is full."),
        ("State folder", "/var/x: cannot be written to"),
    ]


@pytest.mark.parametrize(("seconds", "words"), [(59, "0 h 0 min"), (3600, "1 h 0 min"), (86_399, "23 h 59 min"), (90_000, "1 d 1 h")])
def test_how_long_it_lasted(seconds, words):
    """Minutes as long as they matter."""
    assert lasted(seconds) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0 kB"), (999_499, "999 kB"), (1_000_000, "1 MB"), (2_500_000_000, "2.5 GB")])
def test_how_large_it_is(count, words):
    """In the unit that suits it."""
    assert sized(count) == words
