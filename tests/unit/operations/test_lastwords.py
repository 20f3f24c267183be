import os
import time

from kiosk.operations.lastwords import FILE, KEPT, LastWords, age
from kiosk.unattended.health import last_ending


def test_what_a_clock_ahead_wrote_gives_way_to_what_is_said_today(tmp_path):
    """Bug: twenty files of 2031 left no room for a crash of today, and staff read of an old one."""
    folder = tmp_path / "last-words"
    folder.mkdir()
    ahead = time.time() + 5 * 365 * 86_400
    for number in range(KEPT):
        (folder / f"2031-{number:02}.txt").write_text("an old crash\n")
        os.utime(folder / f"2031-{number:02}.txt", (ahead, ahead))
    words = LastWords(folder)
    mine = words.begin()[FILE]
    words.end("the exhibit was silent")
    kept = sorted(folder.glob("*.txt"), key=age)
    assert (len(kept), str(kept[0])) == (KEPT, mine)
    assert last_ending(tmp_path).endswith("the exhibit was silent")
