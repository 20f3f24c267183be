"""From the word behind `theme:` to a theme that can be shown.

A palette with a pair in it that cannot be told apart is not shown: all of it is then that of `archive`. One colour alone could not be
replaced, for it stands beside others that were chosen with it.
"""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from kiosk.exhibit.content_rules import SHAPE_CONTRAST, TEXT_CONTRAST
from kiosk.exhibit.contrast import TEXT, Poor, poor
from kiosk.exhibit.convert import convert
from kiosk.exhibit.entries import Entry
from kiosk.exhibit.filekinds import THEME, judge
from kiosk.exhibit.files import Folder
from kiosk.exhibit.finding import at
from kiosk.exhibit.format_rules import UNKNOWN_NAME, UNUSABLE_FILE
from kiosk.exhibit.nodes import Node, Tree
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.theme import ARCHIVE, Dark, Paper, Theme
from kiosk.exhibit.trees import Trees

SHIPPED: Final = Path(__file__).parent / "themes"
DEFAULT: Final = "archive"


@cache
def shipped() -> tuple[str, ...]:
    """Name the themes that come with the program."""
    return tuple(sorted(file.stem for file in SHIPPED.glob("*.yaml")))


def read_theme(cover: Entry, folder: Folder, files: Trees) -> tuple[Theme, Tree | None]:
    """Read the theme of an exhibit, with the file that it stands in where that is one of the exhibit's own."""
    name = unicodedata.normalize("NFC", cover.noun.theme)
    if name == DEFAULT:
        return ARCHIVE, None
    if name in shipped():
        return _theme(files.read(Folder(SHIPPED), f"{name}.yaml")), None
    if "/" not in name and not name.endswith((".yaml", ".yml")):
        _unknown(name, cover, folder)
        return ARCHIVE, None
    verdict = judge(folder, name, THEME)
    if verdict.fault:
        cover.manuscript.report(verdict.fault, at(cover.node, "theme"), rule=UNUSABLE_FILE, hint=verdict.hint)
        return ARCHIVE, None
    tree = files.read(folder, verdict.path)
    return _theme(tree), tree


def _unknown(name: str, cover: Entry, folder: Folder) -> None:
    """Report a name that is no theme's."""
    own = sorted(f"{THEME.home}/{file}" for file in folder.names(THEME.home) if file.endswith(".yaml"))
    hint = f"choose one of: {', '.join((*shipped(), *own))}" + ("" if own else f"; or write a file of your own, such as {THEME.example}")
    cover.manuscript.report(
        f"there is no theme '{shorten(name)}'", at(cover.node, "theme"), rule=UNKNOWN_NAME, hint=hint, meant=(name, (*shipped(), *own))
    )


def _theme(tree: Tree) -> Theme:
    """Make a theme of a file. What is wrong in it is left out, and the rest is used."""
    theme = convert(tree.root, Theme, tree.manuscript, salvage=True) if tree.root else None
    if theme is None or tree.root is None:
        return ARCHIVE
    return replace(
        theme,
        paper=ARCHIVE.paper if _falls_short(theme.paper, "paper", tree.root, tree) else theme.paper,
        dark=ARCHIVE.dark if _falls_short(theme.dark, "dark", tree.root, tree) else theme.dark,
    )


def _falls_short(colours: Paper | Dark, palette: str, node: Node, tree: Tree) -> bool:
    """Report the pairs of a palette that cannot be told apart, and tell whether there are any."""
    found = list(poor(colours))
    for pair in found:
        place = at(node, palette, pair.one) if _written(node, palette, pair.one) else at(node, palette, pair.other)
        rule = TEXT_CONTRAST if pair.asked == TEXT else SHAPE_CONTRAST
        tree.manuscript.report(_fault(pair), place, rule=rule, hint=f"until then the whole palette {palette} is that of archive")
    return bool(found)


def _written(node: Node, *path: str) -> bool:
    """Tell whether a key stands in the file."""
    found = at(node, *path)
    return found is not at(node)


def _fault(pair: Poor) -> str:
    """Say what falls short, rounded down, so that nothing that fails looks as if it were enough."""
    return f"the contrast of {pair.one} on {pair.other} is {int(pair.ratio * 100) / 100:.2f} : 1, not {pair.asked:.0f} : 1"
