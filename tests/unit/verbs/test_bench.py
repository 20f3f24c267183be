"""kiosk bench."""

import json

import pytest

from kiosk import cli
from tests.unit.authoring.folders import write_exhibit


def test_a_size_that_is_none_is_refused(capsys):
    """Before anything is started."""
    assert cli.main(["bench", "--size", "large"]) == 2
    assert "write width and height in pixels" in capsys.readouterr().err


def test_an_exhibit_without_a_panel_is_not_measured(qapp, tmp_path, capsys):
    """It would only measure the holding screen."""
    folder = write_exhibit(tmp_path / "exhibit", broken={"one", "two"})
    assert cli.main(["bench", str(folder), "--size", "640x480"]) == 1
    assert "nothing to measure" in capsys.readouterr().err


@pytest.mark.long
def test_everything_is_measured(qapp, capsys):
    """Of the exhibit that comes with the program, as a program reads it. It takes a minute; each part has shorter tests."""
    code = cli.main(["bench", "--size", "1024x768", "--rest", "1", "--json"])
    record = json.loads(capsys.readouterr().out)
    assert code == (record["verdict"] == "poor")
    assert set(record["measured"]) == {
        *("start", "between", "turning", "sidebar", "timeline", "map", "answer", "answer_p95", "still", "memory"),
    }
    assert all(one["value"] >= 0 for one in record["measured"].values())
    assert record["screen"] == "1024x768"
