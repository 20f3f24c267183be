"""The examples in docs/importing.md are typed and answered, so that the page cannot go stale."""

import re

from kiosk.exhibit.loader import load
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "importing.md"
FILE = re.compile(r"^```\w+ (?P<name>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"^```console\n\$ kiosk import (?P<words>.*)\n(?P<said>(?:.*\n)*?)```$", re.MULTILINE)


def test_what_the_page_shows_is_what_happens(bench):
    """Every file on it is imported as it says, with the answer that it prints; the exhibit has no mistake then."""
    page = PAGE.read_text("utf-8")
    for found in FILE.finditer(page):
        (bench.home / found["name"]).write_text(found["text"], "utf-8")
    bench.put("scans/letter-1.jpg", b"\xff\xd8\xff\xe0")
    typed = list(TYPED.finditer(page))
    assert len(typed) == 3
    for found in typed:
        assert bench.run(*found["words"].split()).out == found["said"]
    loaded = load(bench.home / "our-town")
    assert loaded.errors == ()
    assert (len(loaded.exhibit.panels), len(loaded.exhibit.events)) == (4, 3)
