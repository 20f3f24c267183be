"""The example in docs/exhibit-format.md is an exhibit, so that the page cannot go stale."""

import re
from pathlib import Path

import pytest

from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate

PAGE = Path(__file__).resolve().parents[3] / "docs" / "exhibit-format.md"


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """Every file on the page, put into one folder."""
    for name, text in re.findall(r"```yaml\n# (\S+\.yaml)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(text, "utf-8")
    (tmp_path / "images").mkdir()
    for picture in ("wire.svg", "wire-wide.svg"):
        (tmp_path / "images" / picture).write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    return tmp_path


def test_the_example_on_the_format_page_has_no_mistake(folder):
    """It is read without a single problem."""
    loaded = load(folder)

    assert [str(problem) for problem in loaded.problems] == []
    assert [panel.id for panel in loaded.exhibit.panels] == ["first-message"]
    assert list(loaded.exhibit.figures) == ["field", "hale"]


def test_the_translation_on_the_format_page_has_no_mistake(folder):
    """It translates its panel whole; the files that the page does not show are said to be missing, and nothing else."""
    loaded = translate(load(folder).exhibit, folder, "fr")

    assert [problem.message for problem in loaded.problems] == ["this file is not translated"] * 6
    assert loaded.exhibit.panels[0].title == "Le premier message"
