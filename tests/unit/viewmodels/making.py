"""Small exhibits made by hand, so that a test says only what it is about."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel

from kiosk.drawing.rugtile import STROKE
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Art, Birth, Chapter, Cover, Death, Exhibit, Figure, Manner, Panel, Part, PartGroup, Role, RoleClass
from kiosk.viewmodels.rows import FIRST_ROLE

ART = Art(file="images/plate.svg")
ROLE_CLASSES = (RoleClass(id="leader", name="Leader"), RoleClass(id="police", name="Police", tile="cut"))


def figure(ident: str = "kirov", name: str = "Sergei Kirov", **more: Any) -> Figure:
    """Make a person."""
    return Figure(id=ident, name=name, **more)


def death(date: str = "", manner: Manner = "natural", place: str = "") -> Death:
    """Make a death."""
    return Death(date=Edtf(date), manner=manner, place=place)


def birth(date: str = "", place: str = "") -> Birth:
    """Make a birth."""
    return Birth(date=Edtf(date), place=place)


def role(since: str = "", until: str = "", title: str = "Party leader") -> Role:
    """Make a role."""
    return Role(title=title, since=Edtf(since), until=Edtf(until))


def panel(ident: str, *people: str, date: str = "", **more: Any) -> Panel:
    """Make a panel with one group of people."""
    groups = (PartGroup(group="People", people=tuple(Part(id=one) for one in people)),) if people else ()
    return Panel(**{"id": ident, "title": ident.capitalize(), "date": Edtf(date), "art": ART, "body": "Words.", "figures": groups} | more)


def exhibit(panels: Iterable[Panel] = (), *, chapters: tuple[int, ...] = (), figures: Iterable[Figure] = (), **cover: Any) -> Exhibit:
    """Make an exhibit. `chapters` counts the panels of each; by default one chapter has all."""
    panels = tuple(panels)
    counts, rest = chapters or ((len(panels),) if panels else ()), [one.id for one in panels]
    parts = []
    for number, count in enumerate(counts, 1):
        parts.append(Chapter(id=f"chapter-{number}", title=f"Chapter {number}", panels=tuple(rest[:count])))
        rest = rest[count:]
    front = Cover(**{"id": "test", "title": "A test", "role_classes": ROLE_CLASSES, "chapters": tuple(parts)} | cover)
    return Exhibit(folder="/exhibits/test", cover=front, panels=panels, figures={one.id: one for one in figures})


def rows(model: QAbstractItemModel, *names: str) -> list[Any]:
    """Read a list model as QML does: a tuple of each row's values under these names, or the bare value of a single one."""
    numbers = {bytes(name.data()).decode(): number for number, name in model.roleNames().items()}
    assert min(numbers.values()) == FIRST_ROLE
    table = [tuple(model.index(row, 0).data(numbers[name]) for name in names) for row in range(model.rowCount())]
    return [values[0] for values in table] if len(names) == 1 else table


def strokes(view: Any) -> set[tuple[str, float, float, int]]:
    """Read the rug of a timeline: each stroke's kind, where it was placed along the time, where it stands across, and how long it is."""
    return {
        (kind, view.pad + begin + int(along), across, int(length or 0))
        for begin, across, written, used in rows(view.rug, "begin", "across", "strokes", "inUse")
        if used
        for kind, along, length in STROKE.findall(written)
    }
