"""What a number is held against, and what is advised."""

import json
from itertools import pairwise

from kiosk.benching.bench import as_record
from kiosk.benching.figures import BOUNDS, advice, found, share, spread, verdict


def test_a_number_is_good_will_do_or_will_not():
    """Up to the bound and with it."""
    bound = BOUNDS["turning"]
    told = [found({"turning": value})[0].verdict for value in (bound.good, bound.good + 0.1, bound.fair, bound.fair + 0.1)]
    assert told == ["good", "fair", "fair", "poor"]


def test_the_worst_number_decides():
    """And what helps it is said first, each advice once."""
    told = found({"start": 4, "turning": 50, "sidebar": 60, "memory": 10})
    assert [one.name for one in told] == ["start", "turning", "sidebar", "memory"]
    assert verdict(told) == "poor"
    assert advice(told) == [BOUNDS["turning"].help, BOUNDS["start"].help]
    assert (verdict([]), advice(found({"memory": 10}))) == ("good", [])


def test_what_was_not_measured_is_not_told():
    """An exhibit without a map has no zoom."""
    record = json.loads(as_record(found({"start": 1.23456}), "1920x1080", "software"))
    assert record["measured"] == {"start": {"value": 1.235, "unit": "s", "verdict": "good"}}


def test_bounds_rise():
    """What is good is less than what will do."""
    assert all(a < b for bound in BOUNDS.values() for a, b in pairwise((0, bound.good, bound.fair)))


def test_of_a_hundred_numbers_ninety_five_are_below():
    """And of none, nothing."""
    assert (share([float(number) for number in range(100)], 0.95), share([], 0.95)) == (95.0, 0.0)


def test_of_pictures_the_middle_one_and_the_worst_are_told_too():
    """One hitch in a hundred pictures is seen by everybody, and moves nothing that 95 of 100 say."""
    (told,) = found(dict(spread("turning", [16.0] * 99 + [180.25])))
    assert (told.value, told.median, told.worst, told.verdict) == (16.0, 16.0, 180.25, "good")
    assert str(told).endswith(" (median 16.0, worst 180)")
    record = json.loads(as_record([told], "1920x1080", "software"))
    assert record["measured"] == {"turning": {"value": 16.0, "unit": "ms", "verdict": "good", "median": 16.0, "worst": 180.25}}
    assert dict(spread("map", [])) == {"map": 0.0, "map median": 0.0, "map worst": 0.0}
