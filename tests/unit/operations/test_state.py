import os

from kiosk.operations.counted import Count
from kiosk.operations.state import Shown, content_of, duration, examine_health, size_words
from kiosk.operations.statistics import NAME, Store

NOW = 1_795_003_599.0


def test_health_is_told_line_by_line(tmp_path):
    """For a terminal and for the page of staff."""
    store = Store(tmp_path / NAME)
    store.add({Count("show", "2026-09-01T10Z", "visit", ""): 1}, NOW)
    store.close()
    (tmp_path / "kiosk.log").write_bytes(b"x" * 1_500_000)
    (tmp_path / "kiosk.log.1").write_bytes(b"x" * 2_000_000)
    shown = Shown(program="0.1.0", exhibit="our-town", content="3ee1388083c1", uptime=3 * 86_400 + 60)
    health = examine_health(tmp_path, shown)
    free = size_words(health.free_bytes)
    assert health.lines == (
        "kiosk 0.1.0",
        "Exhibit our-town, content 3ee1388083c1",
        f"State folder {tmp_path}: in order",
        f"{free} are free on its disk",
        "The log has 3.5 MB",
        "Visits are counted since 2026-09",
        "Running for 3 days",
    )
    assert health.is_good


def test_what_is_wrong_is_told_in_words(tmp_path):
    """A state folder that is none, counts in memory."""
    folder = tmp_path / "state"
    folder.write_text("")
    health = examine_health(folder, Shown(program="0.1.0", counts="the disk is full"))
    assert f"State folder {folder}: {folder} is no folder" in health.lines
    assert "Visits are counted in memory alone: the disk is full" in health.lines
    assert not health.is_good


def test_looking_leaves_nothing_behind(tmp_path):
    """No file of a trial, no empty file of counts."""
    examine_health(tmp_path, Shown(program="0.1.0"))
    assert list(tmp_path.iterdir()) == []


def test_two_machines_that_show_the_same_have_the_same_content(tmp_path):
    """By names and bytes; what an editor hides does not count."""
    for name in ("one", "other"):
        (tmp_path / name / "panels").mkdir(parents=True)
        (tmp_path / name / "exhibit.yaml").write_text("id: x")
        (tmp_path / name / "panels" / "a.yaml").write_text("title: A")
    (tmp_path / "other" / ".swp").write_text("x")
    first = content_of(tmp_path / "one")
    assert (first, len(first)) == (content_of(tmp_path / "other"), 12)
    (tmp_path / "other" / "panels" / "a.yaml").rename(tmp_path / "other" / "panels" / "b.yaml")
    assert content_of(tmp_path / "other") != first


def test_content_that_cannot_be_read_is_not_named(tmp_path):
    """Rather no name than a wrong one."""
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert content_of(tmp_path) == content_of(tmp_path / "none")


def test_times_and_sizes_are_written_for_people():
    """Minutes, then hours, then days."""
    assert [duration(seconds) for seconds in (20, 60, 7000, 7200, 86_400, 200_000)] == [
        "0 minutes",
        "1 minute",
        "117 minutes",
        "2 hours",
        "24 hours",
        "2 days",
    ]
    assert [size_words(number) for number in (0, 1_500_000, 81_000_000_000)] == ["0.0 MB", "1.5 MB", "81.0 GB"]


def test_a_name_in_another_encoding_is_content_too(tmp_path):
    """Bug: a picture out of an old zip emptied the page for staff, and ended `kiosk doctor`."""
    (tmp_path / os.fsdecode(b"bild-\xfc.svg")).write_text("<svg/>")
    assert len(content_of(tmp_path)) == 12
