"""The example in docs/exhibit-format.md is an exhibit, so that the page cannot go stale."""

import re
from pathlib import Path

from kiosk.exhibit.loader import load

PAGE = Path(__file__).resolve().parents[3] / "docs" / "exhibit-format.md"


def test_the_example_on_the_format_page_has_no_mistake(tmp_path):
    """Every file on the page, put into one folder, is read without a single problem."""
    for name, text in re.findall(r"```yaml\n# (\S+\.yaml)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    (tmp_path / "images").mkdir()
    for picture in ("wire.svg", "wire-wide.svg"):
        (tmp_path / "images" / picture).write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")

    loaded = load(tmp_path)

    assert [str(problem) for problem in loaded.problems] == []
    assert [panel.id for panel in loaded.exhibit.panels] == ["first-message"]
    assert list(loaded.exhibit.figures) == ["field", "hale"]
