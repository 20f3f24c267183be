"""What no single field can know: whether the other end of a reference exists, and whether the files do.

The model says which fields refer to what. A plan of those fields is made once for each noun, and nodes and values are
walked side by side along it. What leads nowhere is reported at its place and taken out of the value, so that the screen
never meets an id without a noun behind it.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import inspect

from kiosk.exhibit import prose
from kiosk.exhibit.captions import CaptionFile, TimesFile
from kiosk.exhibit.filekinds import FILE_KINDS, judge
from kiosk.exhibit.files import Folder
from kiosk.exhibit.format_rules import MARKUP, UNKNOWN_NAME, UNUSABLE_FILE
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence, place_in
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.wordtimes import times_file

WORDS: Final = {
    "figure": ("person", "figures.yaml"),
    "place": ("place", "places.yaml"),
    "event": ("event", "events.yaml"),
    "term": ("term", "glossary.yaml"),
    "dataset": ("dataset", "datasets.yaml"),
    "source": ("source", "sources.yaml"),
    "panel": ("panel", "panels/"),
    "question": ("question", "questions.yaml"),
    "lesson": ("lesson", "lessons/"),
    "role class": ("role class", "exhibit.yaml"),
}
"""How messages name a noun, and where such nouns stand."""

GONE: Final = object()
"""Stands for a value whose reference leads nowhere."""


class Leaf(NamedTuple):
    """A field to be checked: `refers` to a noun, holds `markup`, or names a `file` of some kind."""

    rule: str
    noun: str = ""


class Step(NamedTuple):
    """A field that holds something to be checked."""

    name: str
    key: str
    required: bool
    default: Any
    plan: "Plan"


class Record(NamedTuple):
    """A noun, with those of its fields that matter."""

    steps: tuple[Step, ...]


class Many(NamedTuple):
    """A list or a mapping whose values matter."""

    plan: "Plan"


Plan = Leaf | Record | Many


class Known:
    """Which ids there are: `usable` ones stand for a noun; `declared` ones were written, but what they name has a mistake in it."""

    def __init__(self) -> None:
        """Begin without any."""
        self.usable: dict[str, set[str]] = {noun: set() for noun in WORDS}
        self.declared: dict[str, set[str]] = {noun: set() for noun in WORDS}
        self.silent: set[str] = set()
        """Nouns whose file could not be read to its end: nothing can be said to be missing from it."""


class Checker:
    """Walks nouns along their plans."""

    def __init__(self, folder: Folder, known: Known) -> None:
        """Keep what there is to refer to."""
        self.folder = folder
        self.known = known
        self.manuscript = Manuscript("")
        self.claims: frozenset[str] | None = None
        self.seen: set[int] = set()
        """The texts that were read as prose."""
        self.captions: dict[str, type[CaptionFile]] = {}
        """The captions that are named, and the times that lie beside recorded texts, in order."""

    def check(self, noun: Any, node: Node, manuscript: Manuscript) -> Any:
        """Report what leads nowhere in a noun, and give the noun without it."""
        self.begin(manuscript, getattr(noun, "claims", None))
        kind: type = type(noun)
        plan = plan_of(kind)
        return noun if plan is None else self.visit(plan, noun, node)

    def begin(self, manuscript: Manuscript, claims: Iterable[str] | None) -> None:
        """Say where to report to, and which claims there are: None in a noun that can have none."""
        self.manuscript = manuscript
        self.claims = None if claims is None else frozenset(claims)

    def visit(self, plan: Plan, value: Any, node: Node) -> Any:
        """Check one value: give it back, a mended one, or GONE."""
        if isinstance(plan, Leaf):
            return self.leaf(plan, value, node) if isinstance(node, Scalar) and value else value
        if isinstance(plan, Many):
            return self.many(plan.plan, value, node)
        return self.record(plan, value, node) if isinstance(node, Mapping) else value

    def record(self, plan: Record, noun: Any, node: Mapping) -> Any:
        """Check the fields of a noun that were written, all of them, also when one takes the noun away."""
        changes = {}
        gone = False
        for step in plan.steps:
            written = node.entries.get(step.key)
            value = getattr(noun, step.name)
            if written is None or value is None:
                continue
            mended = self.visit(step.plan, value, written[1])
            gone = gone or (mended is GONE and step.required)
            if mended is not value:
                changes[step.name] = step.default if mended is GONE else mended
        if gone:
            return GONE
        return msgspec.structs.replace(noun, **changes) if changes else noun

    def many(self, plan: Plan, value: Any, node: Node) -> Any:
        """Check the entries of a list or a mapping; those that lead nowhere are left out."""
        if isinstance(node, Sequence) and isinstance(value, tuple):
            mended = tuple(self.visit(plan, one, item) for one, item in zip(value, node.items, strict=True))
            kept = tuple(one for one in mended if one is not GONE)
            return value if all(old is new for old, new in zip(value, mended, strict=True)) else kept
        if not isinstance(node, Mapping) or not isinstance(value, dict):
            return value
        entries = {key: self.visit(plan, one, node.entries[key][1]) for key, one in value.items()}
        same = all(entries[key] is one for key, one in value.items())
        return value if same else {key: one for key, one in entries.items() if one is not GONE}

    def leaf(self, plan: Leaf, value: str, node: Scalar) -> Any:
        """Check a text by the rule of its field."""
        if plan.rule == "refers":
            if self.exists(plan.noun, value):
                return value
            self.report_lost(plan.noun, value, node)
            return GONE
        if plan.rule == "markup":
            return self.markup(value, node)
        path = self.file(plan.noun, node) or ("" if plan.noun in {"picture", "text"} else GONE)  # a panel is shown without its picture
        return value if path == value else path  # what is as it was written stays the same text, and its noun the same noun

    def file(self, kind: str, node: Scalar) -> str:
        """Check the path of a file, and give it as the disk spells it; nothing for one that cannot be used."""
        verdict = judge(self.folder, unicodedata.normalize("NFC", node.text), FILE_KINDS[kind])
        if verdict.fault:
            self.manuscript.report(verdict.fault, node, rule=UNUSABLE_FILE, hint=verdict.hint)
        elif kind == "captions":
            self.captions[verdict.path] = CaptionFile
        elif kind == "spoken" and (times := times_file(self.folder, verdict.path)):
            self.captions[times] = TimesFile
        return verdict.path

    def markup(self, value: str, node: Scalar) -> str:
        """Check a prose: what it does not know, and where its links and claims lead. A lost link becomes its words."""
        self.seen.add(id(node))
        found, faults = prose.examined(node.text)
        for fault in faults:
            if self.manuscript.is_full:
                break
            self.manuscript.report(fault.message, place_in(self.manuscript, node, fault.offset, fault.width), rule=MARKUP, hint=fault.hint)
        lost = [span for span in found if not self.leads(span)]
        for span in lost:
            if self.manuscript.is_full:
                break
            self.report_span(span, node)
        return unicodedata.normalize("NFC", self.without(node.text, lost)) if lost else value

    def without(self, text: str, lost: list[prose.Span]) -> str:
        """Take links and claims that lead nowhere out of a prose, and all others too where its remains would make a new one of them."""
        left = prose.without(text, lost)
        return left if all(self.leads(span) for span in prose.spans(left)) else left.replace("[", "")

    def leads(self, span: prose.Span) -> bool:
        """Tell whether a link or a claim has another end."""
        if span.kind == "claim":
            return self.claims is not None and unicodedata.normalize("NFC", span.id) in self.claims
        return span.kind == "link" and self.exists(span.noun, span.id)

    def report_span(self, span: prose.Span, node: Scalar) -> None:
        """Report a link or a claim that leads nowhere. What is neither was reported as a fault of prose."""
        if span.kind == "link":
            at = place_in(self.manuscript, node, span.end - 1 - len(span.target), len(span.target))
            self.report_lost(span.noun, span.id, at)
        elif span.kind == "claim":
            name = unicodedata.normalize("NFC", span.id)
            at = place_in(self.manuscript, node, span.start, span.end - span.start)
            message, hint = f"this panel has no claim '{shorten(name)}'", "write it under `claims:`, with what it says and its sources"
            if self.claims is None:
                message = f"only panels have claims, so [^{shorten(name)}] leads nowhere"
                hint = "take the mark out; name sources under `sources:`"
            self.manuscript.report(message, at, rule=UNKNOWN_NAME, hint=hint, meant=(name, self.claims or ()))

    def exists(self, noun: str, name: str) -> bool:
        """Tell whether there is a noun that can be shown."""
        return name in self.known.usable[noun]

    def report_lost(self, noun: str, name: str, at: Place) -> None:
        """Report an id that nobody gave. One that names something with a mistake in it was reported there."""
        known = self.known
        if name in known.declared[noun] or noun in known.silent or self.manuscript.is_full:
            return
        word, file = WORDS[noun]
        other = next((WORDS[kind][0] for kind, ids in known.usable.items() if name in ids), "")
        hint = (
            f"'{name}' is a {other}" if other else f"{file} has none with this id" if known.declared[noun] else f"{file} holds nothing yet"
        )
        self.manuscript.report(f"there is no {word} '{name}'", at, rule=UNKNOWN_NAME, hint=hint, meant=(name, known.declared[noun]))


@cache
def plan_of(kind: type) -> Plan | None:
    """Give the plan of a noun, made once."""
    return _plan(inspect.type_info(kind))


def _plan(kind: inspect.Type) -> Plan | None:
    """Find what is to be checked in a kind of value; None when nothing is."""
    if isinstance(kind, inspect.Metadata):
        extra = kind.extra or {}
        rule = next((rule for rule in ("refers", "markup", "file") if rule in extra), "")
        return Leaf(rule, str(extra[rule])) if rule else _plan(kind.type)
    if isinstance(kind, inspect.UnionType):
        return next((plan for one in kind.types if (plan := _plan(one))), None)
    if isinstance(kind, inspect.VarTupleType | inspect.DictType):
        inner = _plan(kind.item_type if isinstance(kind, inspect.VarTupleType) else kind.value_type)
        return Many(inner) if inner else None
    if isinstance(kind, inspect.StructType):
        steps = tuple(
            Step(field.name, field.encode_name, field.required, _default(field), plan)
            for field in kind.fields
            if (plan := _plan(field.type))
        )
        return Record(steps) if steps else None
    return None


def _default(field: inspect.Field) -> Any:
    """Give what a field holds when nothing is written."""
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return None if field.default is msgspec.NODEFAULT else field.default
