"""Words of another language laid over a noun.

An overlay has the shape of the original and holds only words. The model says which fields are words; a plan of them is made
once for each noun, and noun and overlay are walked side by side along it. Entries that carry an id are matched by it, ties by
the person they lead to, other lists by position. What an overlay leaves out stays as it is in the original, and is counted.
"""

import unicodedata
from collections.abc import Callable
from functools import cache
from hashlib import blake2s
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import inspect

from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence
from kiosk.exhibit.problem import shorten

FINGERPRINT: Final = "of"
"""The key under which an overlay keeps the fingerprint of the words it was made from."""
HANDLES: Final = ("id", "to")
"""Fields by which the entries of a list are told apart; the first that an entry has."""


class Leaf(NamedTuple):
    """A text. `prose`: with our small Markdown in it. `own`: a mapping that each language writes for itself."""

    prose: bool = False
    own: bool = False


class Step(NamedTuple):
    """A field with words in it."""

    name: str
    plan: "Plan"


class Record(NamedTuple):
    """A noun: its fields with words by their keys, the other keys that it has, and the field it is known by."""

    steps: dict[str, Step]
    others: frozenset[str]
    handle: str


class Many(NamedTuple):
    """A list or a mapping of things with words in them."""

    plan: "Plan"


Plan = Leaf | Record | Many


class Seen(NamedTuple):
    """A prose of an overlay, with the original it stands for: whoever reads it can hold the two against each other."""

    text: Scalar
    original: str


class Overlay:
    """One walk: lays words over a noun and says what does not fit."""

    def __init__(self, manuscript: Manuscript, prose: Callable[[Seen], str]) -> None:
        """Keep where to report to. `prose` reads a translated prose and gives it as it may be shown."""
        self.manuscript = manuscript
        self.read_prose = prose
        self.missing: list[str] = []
        """Where the original has words and the overlay has none, as paths of keys."""
        self.said = 0

    def lay(self, noun: Any, node: Node) -> Any:
        """Give the noun in the overlay's words."""
        plan = plan_of_noun(noun)
        self.compare_fingerprint(noun, node)
        return noun if plan is None else self.visit(plan, noun, node, "")

    def visit(self, plan: Plan, value: Any, node: Node | None, path: str) -> Any:
        """Lay words over one value."""
        if node is None or (isinstance(node, Scalar) and node.is_nothing):
            self.missing += (f"{path}{rest}" for rest in paths(plan, value))
            return value
        match plan:
            case Leaf(own=True):
                return (
                    {key: text.text for key, (_, text) in node.entries.items() if isinstance(text, Scalar)}
                    if isinstance(node, Mapping)
                    else value
                )
            case Leaf():
                return self.leaf(plan, value, node, path)
            case Record():
                return self.record(plan, value, node, path)
            case Many():
                return self.mapping(plan.plan, value, node, path) if isinstance(value, dict) else self.many(plan.plan, value, node, path)

    def leaf(self, plan: Leaf, value: str, node: Node, path: str) -> str:
        """Take a text over."""
        if not isinstance(node, Scalar):
            self.manuscript.report(f"'{path.rpartition('.')[2]}' must be a text, as it is in the original", node)
            return value
        self.said += 1
        if not value:
            self.manuscript.report("the original has no words here", node, hint="write them in the original first", severity="warning")
        return unicodedata.normalize("NFC", self.read_prose(Seen(node, value)) if plan.prose else node.text)

    def record(self, plan: Record, noun: Any, node: Node, path: str) -> Any:
        """Take the fields of a noun over."""
        if not isinstance(node, Mapping):
            self.manuscript.report("this must be keys with values, as it is in the original", node)
            return noun
        changes = {}
        for key, step in plan.steps.items():
            value = getattr(noun, step.name)
            written = node.entries.get(key)
            if value is None:
                continue
            inner = self.visit(step.plan, value, written[1] if written else None, f"{path}.{key}" if path else key)
            if inner is not value:
                changes[step.name] = inner
        for key, (name, _) in node.entries.items():
            if key in plan.steps or key == plan.handle or (not path and key in {FINGERPRINT, "id"}):
                continue
            if key in plan.others:
                self.manuscript.report(
                    f"'{shorten(key)}' is the same in every language", name, hint="take it out; it comes from the original"
                )
            else:
                self.manuscript.report(f"unknown key '{shorten(key)}'", name, meant=(key, plan.steps))
        return msgspec.structs.replace(noun, **changes) if changes else noun

    def many(self, plan: Plan, values: tuple[Any, ...], node: Node, path: str) -> tuple[Any, ...]:
        """Take the entries of a list over: by their ids, or by their places in it."""
        if not isinstance(node, Sequence):
            self.manuscript.report(f"'{path.rpartition('.')[2]}' must be a list, as it is in the original", node)
            return values
        handle = plan.handle if isinstance(plan, Record) else ""
        found: list[Node | None] = list(node.items)
        if handle:
            found = self.by_handle(values, node, handle)
        elif len(node.items) != len(values):
            message = f"this list has {len(node.items)} entries, the original has {len(values)}"
            self.manuscript.report(message, node, hint="write them all, in the order of the original")
            return values
        laid = tuple(
            self.visit(plan, value, one, f"{path}[{getattr(value, handle) if handle else place}]")
            for place, (value, one) in enumerate(zip(values, found, strict=True), 1)
        )
        return values if all(new is old for new, old in zip(laid, values, strict=True)) else laid

    def by_handle(self, values: tuple[Any, ...], node: Sequence, handle: str) -> list[Node | None]:
        """Find the entry of each value; one that two values share (two ties to one person) is taken in order."""
        written: dict[str, list[Node]] = {}
        for item in node.items:
            name = item.get(handle) if isinstance(item, Mapping) else None
            if not isinstance(name, Scalar):
                self.manuscript.report(f"this entry has no `{handle}:`, so nobody knows what it translates", item)
                continue
            if name.text not in {getattr(value, handle) for value in values}:
                known = [getattr(value, handle) for value in values]
                self.manuscript.report(f"the original has no '{shorten(name.text)}' here", name, meant=(name.text, known))
            written.setdefault(name.text, []).append(item)
        return [written[name].pop(0) if written.get(name := getattr(value, handle)) else None for value in values]

    def mapping(self, plan: Plan, values: dict[str, Any], node: Node, path: str) -> dict[str, Any]:
        """Take the values of a mapping over."""
        if not isinstance(node, Mapping):
            self.manuscript.report(f"'{path.rpartition('.')[2]}' must be keys with values, as it is in the original", node)
            return values
        for key, (name, _) in node.entries.items():
            if key not in values:
                self.manuscript.report(f"the original has no '{shorten(key)}' here", name, meant=(key, values))
        return {
            key: self.visit(plan, value, written[1] if (written := node.entries.get(key)) else None, f"{path}.{key}")
            for key, value in values.items()
        }

    def compare_fingerprint(self, noun: Any, node: Node) -> None:
        """Warn of an overlay whose original has been written anew since."""
        kept = node.get(FINGERPRINT) if isinstance(node, Mapping) else None
        now = fingerprint(noun)
        if isinstance(kept, Scalar) and kept.text != now:
            message = "the original has changed since this was translated"
            self.manuscript.report(message, kept, hint=f"bring the translation up to date, then write `of: {now}`", severity="warning")


def fingerprint(noun: Any) -> str:
    """Give eight hexadecimal digits that change with any word of a noun."""
    plan = plan_of_noun(noun)
    words = "\0".join(_words(plan, noun)) if plan else ""
    return blake2s(words.encode(), digest_size=4).hexdigest()


def paths(plan: Plan, value: Any) -> list[str]:
    """List where a value has words: as `.body`, `[2].title`."""
    if not value:
        return []
    match plan:
        case Leaf(own=True):
            return []
        case Leaf():
            return [""] if any(char.isalpha() for char in value) else []
        case Record():
            return [f".{key}{rest}" for key, step in plan.steps.items() for rest in paths(step.plan, getattr(value, step.name))]
        case Many(inner):
            named = value.items() if isinstance(value, dict) else enumerate(value, 1)
            return [f"[{key}]{rest}" for key, one in named for rest in paths(inner, one)]


def _words(plan: Plan, value: Any) -> list[str]:
    """Give all words within a value."""
    if not value:
        return []
    match plan:
        case Leaf(own=True):
            return []
        case Leaf():
            return [value]
        case Record():
            return [word for step in plan.steps.values() for word in _words(step.plan, getattr(value, step.name))]
        case Many(inner):
            return [word for one in (value.values() if isinstance(value, dict) else value) for word in _words(inner, one)]


def plan_of_noun(noun: Any) -> Plan | None:
    """Give the plan of a noun's kind."""
    kind: type = type(noun)
    return _plan_of(kind)


@cache
def _plan_of(kind: type) -> Plan | None:
    """Give the plan of a noun, made once."""
    return _plan(inspect.type_info(kind))


def _plan(kind: inspect.Type) -> Plan | None:
    """Find the words in a kind of value; None when there are none."""
    match kind:
        case inspect.Metadata(extra=extra, type=inner) if extra and "words" in extra:
            return Leaf(prose="markup" in extra, own=isinstance(inner, inspect.DictType))
        case inspect.Metadata(type=inner):
            return _plan(inner)
        case inspect.UnionType(types=types):
            return next((plan for one in types if (plan := _plan(one))), None)
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            plan = _plan(inner)
            return Many(plan) if plan else None
        case inspect.StructType(fields=fields):
            steps = {one.encode_name: Step(one.name, plan) for one in fields if (plan := _plan(one.type))}
            names = frozenset(one.encode_name for one in fields)
            own = {one.name for one in fields}  # a role has a `to` as well, but that is a date
            handle = next((name for name in HANDLES if name in own), "")
            return Record(steps, names - steps.keys(), handle) if steps else None
        case _:
            return None
