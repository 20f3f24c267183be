"""The files that an exhibit names, each where its author names it."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from kiosk.exhibit.checks import Leaf, Many, Plan, Record, plan_of
from kiosk.exhibit.entries import Entry
from kiosk.exhibit.filekinds import FILE_KINDS, judge
from kiosk.exhibit.files import Folder
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence


def files_named(entry: Entry, folder: Folder, kind: str) -> Iterator[tuple[str, Scalar]]:
    """Give the files of one kind that a noun names and that can be used, as the disk spells them; what cannot was reported."""
    noun: type = type(entry.noun)
    plan = _plan(noun, kind)
    for written in _written(plan, entry.node) if plan else ():
        if path := judge(folder, unicodedata.normalize("NFC", written.text), FILE_KINDS[kind]).path:
            yield path, written


@cache
def _plan(noun: type, kind: str) -> Plan | None:
    """Give as much of the plan of a noun as leads to files of a kind, made once; None when nothing does."""
    plan = plan_of(noun)
    return _leading(plan, kind) if plan else None


def _leading(plan: Plan, kind: str) -> Plan | None:
    match plan:
        case Leaf():
            return plan if plan == Leaf("file", kind) else None
        case Record(steps):
            kept = tuple(step._replace(plan=inner) for step in steps if (inner := _leading(step.plan, kind)))
            return Record(kept) if kept else None
        case Many(plan=inner):
            left = _leading(inner, kind)
            return Many(left) if left else None


def _written(plan: Plan, node: Node) -> Iterator[Scalar]:
    """Go along the plan of a noun through what was written."""
    match plan, node:
        case Leaf(), Scalar() if node.text:
            yield node
        case Record(steps), Mapping():
            for step in steps:
                if step.key in node.entries:
                    yield from _written(step.plan, node.entries[step.key][1])
        case Many(inner), Sequence():
            for item in node.items:
                yield from _written(inner, item)
        case Many(inner), Mapping():
            for _, value in node.entries.values():
                yield from _written(inner, value)
        case _:
            return
