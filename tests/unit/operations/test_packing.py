"""What goes into a pack."""

from kiosk.faces import ENDINGS as FACES
from kiosk.operations.packing import ENDINGS, gather
from tests.helpers.packs import Bench


def test_whatever_an_exhibit_can_use_goes_in(tmp_path):
    """Also fonts of its own, and the times of recorded words; whatever the capitals of the ending."""
    more = {f"more/{number}.{ending}": "x" for number, ending in enumerate([*sorted(ENDINGS), "JPG"])}
    folder = Bench(tmp_path).folder(1, more=more)
    assert set(more) <= set(gather(folder).files)
    assert {ending.removeprefix(".") for ending in FACES} | {"vtt", "yaml", "svg", "mp4", "mp3", "md"} <= ENDINGS
