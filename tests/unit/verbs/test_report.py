"""kiosk report, as it is typed."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.operations.counted import counts_at
from kiosk.operations.statistics import NAME, Store

NOW = 1_795_003_599.0  # 2026-11-18


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch) -> Path:
    """A state folder with the counts of thirty visits."""
    folder = tmp_path / "state"
    folder.mkdir()
    monkeypatch.setenv("STATE_DIRECTORY", str(folder))
    monkeypatch.chdir(tmp_path)
    store = Store(folder / NAME)
    store.add(counts_at("safety-lamp", NOW, {("visit", ""): 30, ("panel", "firedamp"): 21}), NOW)
    store.add(counts_at("our-town", NOW - 1e7, {("visit", ""): 30}), NOW)
    store.close()
    return folder


def test_a_report_is_a_page_and_tables(capsys):
    """Of the exhibit that was counted last, with its titles where the program has it."""
    assert main(["report", "--out", "report"]) == 0
    assert capsys.readouterr().out == "report/report.html and 6 tables beside it\n"
    text = Path("report/report.html").read_text("utf-8")
    assert "<h1>A flame you can carry</h1>" in text
    assert "There are also counts of our-town." in text


def test_another_exhibit_can_be_asked_for(capsys):
    """By its id, also when it is no longer on the machine."""
    assert main(["report", "our-town", "--out", "report"]) == 0
    assert "<h1>our-town</h1>" in Path("report/report.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["elsewhere", "--out", "x"], 2, "kiosk: no exhibit 'elsewhere' here\n"),
        (["rise-of-stalin", "--out", "x"], 1, "kiosk: nothing of 'rise-of-stalin' has been counted yet\n"),
        (["--out", "x", "--counts", "none.db"], 1, "kiosk: none.db: nothing has been counted yet\n"),
        (["--out", "state/statistics.db"], 1, "kiosk: state/statistics.db cannot be written: Not a directory\n"),
    ],
)
def test_what_cannot_be_reported_is_said(words, code, said, capsys):
    """In one line."""
    assert main(["report", *words]) == code
    assert capsys.readouterr().err == said


def test_a_day_that_is_none_is_said(capsys):
    """With how days are written."""
    with pytest.raises(SystemExit) as ended:
        main(["report", "--out", "x", "--from", "18.11.2026"])
    assert ended.value.code == 2
    assert "'18.11.2026' is no day; write it as 2026-11-01" in capsys.readouterr().err


def test_a_damaged_file_is_said(state, capsys):
    """And left as it is."""
    (state / NAME).write_bytes(b"rubbish" * 1000)
    assert main(["report", "--out", "x"]) == 1
    assert capsys.readouterr().err == f"kiosk: {state / NAME}: file is not a database\n"


def test_days_in_the_wrong_order_are_said(capsys):
    """Bug: the report then said "fewer than 10" of everything."""
    assert main(["report", "--from", "2026-11-20", "--to", "2026-11-01", "--out", "report"]) == 2
    assert capsys.readouterr().err == "kiosk: --from 2026-11-20 lies after --to 2026-11-01\n"
    assert not Path("report").exists()
