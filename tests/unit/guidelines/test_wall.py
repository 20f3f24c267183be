"""What is too small or out of reach on the screen that an exhibit hangs on, said to its author."""

from kiosk.guidelines.looks import Looks, Short
from kiosk.guidelines.wall import keys_are_in_reach, letters_are_large, targets_are_large
from tests.unit.guidelines.writing import Study

WALL = "1920x1080, 531 mm wide"


def measured(*short):
    """Look at an exhibit of which these fall short."""
    return Looks(short=lambda: short)


def test_letters_are_told_in_degrees(study: Study):
    """Where the exhibit names its screens, else at its head; in one language, for it is the same in every."""
    found = measured(Short("capital", "contents", WALL, "Next for you", 0.5321, 0.7, 22))
    said = (
        f"in the largest text a capital of 'Next for you' spans 0.53 degrees; 0.7 are asked (contents, on {WALL}, and 22 more fall short)"
        " (take a larger screen, or let visitors stand nearer to it)"
    )
    assert study.found(letters_are_large, looks=found) == [f"exhibit.yaml:1:1: {said}"]
    assert study.found(letters_are_large, "ru", looks=found) == []
    study.edit("exhibit.yaml", "language: en", "screens: [1920x1080]\nlanguage: en")
    assert study.found(letters_are_large, looks=found) == [f"exhibit.yaml:3:10: {said}"]


def test_targets_are_told_in_millimetres(study: Study):
    """The worst one with its name."""
    found = measured(Short("target", "map", WALL, "Moscow", 12.169, 15))
    assert study.found(targets_are_large, looks=found) == [
        f"exhibit.yaml:1:1: 'Moscow' is 12.2 mm to the finger; 15 are asked (map, on {WALL}) (take a larger screen)"
    ]


def test_keys_can_be_too_high_and_too_low(study: Study):
    """Each with what to do."""
    found = measured(Short("lowest", "standard", WALL, "Close", 333.3, 380), Short("highest", "search", WALL, "More", 1341.6, 1220, 46))
    assert study.found(keys_are_in_reach, looks=found) == [
        f"exhibit.yaml:1:1: 'More' is 1342 mm above the floor while keys stand low; 1220 are asked at most (search, on {WALL}, and 46 more"
        " fall short) (hang it lower)",
        f"exhibit.yaml:1:1: 'Close' is 333 mm above the floor while keys stand low; 380 are asked at least (standard, on {WALL})"
        " (hang it higher)",
    ]
