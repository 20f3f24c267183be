"""Exhibits as folders, as small as can be."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

PLATE: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#888888"/></svg>'
CHAPTERS: Final = {"first": ("one", "two")}


def write_exhibit(folder: Path, chapters: Mapping[str, Collection[str]] = CHAPTERS, broken: Collection[str] = ()) -> Path:
    """Write an exhibit of these chapters and one person; the broken panels have no body."""
    listed = "".join(f"  - {{id: {name}, title: Chapter {name}, panels: [{', '.join(panels)}]}}\n" for name, panels in chapters.items())
    (folder / "panels").mkdir(parents=True)
    (folder / "exhibit.yaml").write_text(f"id: test\ntitle: Power & terror\nlanguages: [en, uk]\nchapters:\n{listed}", encoding="utf-8")
    (folder / "figures.yaml").write_text("- {id: kirov, name: Sergei Kirov}\n", encoding="utf-8")
    (folder / "plate.svg").write_text(PLATE, encoding="utf-8")
    for name in [name for panels in chapters.values() for name in panels]:
        body = "" if name in broken else "body: Words.\n"
        panel = f"id: {name}\ntitle: Panel {name}\nart: {{file: plate.svg, alt: Grey.}}\n{body}"
        (folder / "panels" / f"{name}.yaml").write_text(panel, encoding="utf-8")
    return folder
