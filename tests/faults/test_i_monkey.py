"""A monkey at the glass (faults I22): what it does has no sense, and an hour later the exhibit is as it was."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.monkey import Harmed, Monkey, invent, shortest

ROOT = Path(__file__).resolve().parents[2]
SEED = int(os.environ.get("KIOSK_MONKEY", "1934"))
"""`KIOSK_MONKEY=7 pytest …` lets another one loose."""
SHORT, LONG, VISIT = 20_000, 1_000_000, 20_000
MONKEYS = 8
"""Who share the short run, so that several of them can be at it at the same time; `make test` lets one loose."""
SMALL = (640, 480)
MOST_GROWTH = 24
"""MiB between the fifth part of a million events and its end."""


@pytest.mark.parametrize("seed", range(SEED, SEED + MONKEYS))
def test_twenty_thousand_touches_and_keys(rooms, bare, seed):
    """One window in its place, a panel that is there, no exception, no complaint of Qt; and after a long silence the invitation."""
    visitor = rooms.show(bare, size=SMALL, still=True, patience=60, attracts=True)
    deeds = list(invent(seed, SHORT // MONKEYS))
    try:
        Monkey(visitor).run(deeds)
    except Harmed as harmed:
        pytest.fail(f"seed {seed}: {harmed}\n    → python -m tests.helpers.zoo --seed {seed} --events {SHORT // MONKEYS}", pytrace=False)


@pytest.mark.long
def test_a_million_touches_and_keys():
    """The same for as many events as a month of visitors brings, and the memory is not more at the end than after the first of them."""
    command = [sys.executable, "-m", "tests.helpers.zoo", "--seed", str(SEED), "--events", str(LONG), "--every", str(VISIT)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    weights = [json.loads(line)["MiB"] for line in done.stdout.splitlines()]
    assert len(weights) == LONG // VISIT
    assert weights[-1] - weights[len(weights) // 5] < MOST_GROWTH


def test_the_same_seed_does_the_same():
    """So a run that fails can be repeated."""
    assert list(invent(7, 500)) == list(invent(7, 500)) != list(invent(8, 500))


def test_a_run_that_fails_is_shortened_to_what_matters():
    """Of a hundred deeds the two are left without which nothing is harmed."""
    deeds = [("tap", number, 0, 0) for number in range(100)]
    guilty = {deeds[17], deeds[71]}
    assert set(shortest(lambda some: guilty <= set(some), deeds)) == guilty
