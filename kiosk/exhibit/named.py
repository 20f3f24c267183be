"""The files that an exhibit names, each where its author names it."""

import unicodedata
from collections.abc import Iterator

from kiosk.exhibit.checks import Leaf, Many, Plan, Record, plan_of
from kiosk.exhibit.filekinds import FILE_KINDS, judge
from kiosk.exhibit.files import Folder
from kiosk.exhibit.loaded import Entry
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence


def files_named(entry: Entry, folder: Folder, kind: str) -> Iterator[tuple[str, Scalar]]:
    """Give the files of one kind that a noun names and that can be used, as the disk spells them; what cannot was reported."""
    noun: type = type(entry.noun)
    plan = plan_of(noun)
    for written in _written(plan, entry.node, kind) if plan else ():
        if path := judge(folder, unicodedata.normalize("NFC", written.text), FILE_KINDS[kind]).path:
            yield path, written


def _written(plan: Plan, node: Node, kind: str) -> Iterator[Scalar]:
    """Go along the plan of a noun through what was written."""
    match plan, node:
        case Leaf("file", noun), Scalar() if noun == kind and node.text:
            yield node
        case Record(steps), Mapping():
            for step in steps:
                if step.key in node.entries:
                    yield from _written(step.plan, node.entries[step.key][1], kind)
        case Many(inner), Sequence():
            for item in node.items:
                yield from _written(inner, item, kind)
        case Many(inner), Mapping():
            for _, value in node.entries.values():
                yield from _written(inner, value, kind)
        case _:
            return
