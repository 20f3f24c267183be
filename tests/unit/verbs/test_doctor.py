"""What kiosk doctor says beside what is missing on the machine."""

import pytest

from kiosk.operations.counted import Count
from kiosk.operations.state import free_bytes, size_words
from kiosk.operations.statistics import NAME, Store
from kiosk.verbs.doctor import exhibit_lines, state_lines


def test_the_state_folder_is_told_of(tmp_path):
    """How much is free, how large the log is, since when visits are counted."""
    store = Store(tmp_path / NAME)
    store.add({Count("show", "2026-09-01T10Z", "visit", ""): 1}, 1_795_003_599.0)
    store.close()
    (tmp_path / "kiosk.log").write_bytes(b"x" * 300_000)
    assert [(line.ok, line.topic, line.text) for line in state_lines(tmp_path)] == [
        (True, "state", f"{size_words(free_bytes(tmp_path))} are free on the disk of {tmp_path}"),
        (True, "state", "The log has 0.3 MB of 10.0 MB; visits are counted since 2026-09"),
    ]


def test_what_is_wrong_with_it_is_missing(tmp_path, monkeypatch):
    """With what mends it."""
    (tmp_path / "scans").write_text("")
    monkeypatch.setattr("kiosk.operations.state.LITTLE", 10**18)
    assert [(line.ok, line.remedy) for line in state_lines(tmp_path)] == [
        (False, "Mend that, or set STATE_DIRECTORY."),
        (False, "Make room on it."),
        (True, ""),
    ]
    assert state_lines(tmp_path)[0].text == f"{tmp_path}: scans is no folder."


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    """Whoever asks may be another user than the one who shows the exhibit."""
    assert state_lines(tmp_path / "state") == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wish", ["safety-lamp", "nowhere"])
def test_what_is_shown_here_can_be_compared(tmp_path, monkeypatch, wish):
    """By the content of the exhibit that this machine shows; nothing is said where it is not there."""
    folder = tmp_path / "open-exhibit"
    folder.mkdir()
    (folder / "installation.yaml").write_text(f"exhibit: {wish}\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    told = [line.text.partition(", content ")[0] for line in exhibit_lines()]
    assert told == [wish] * (wish == "safety-lamp")
