"""Nodes become nouns of the model, and whatever does not fit is said with its place.

msgspec converts a sound file in microseconds, but stops at the first mistake and knows no lines. So only when it refuses, a
walk over the model and the nodes side by side finds every mistake; the same walk makes the values that msgspec does not
know (`yes`, `no`) into ones it does, and leaves out what cannot be used.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any, Final, TypeVar

import msgspec
from msgspec import inspect

from kiosk.exhibit.dates import DateError, Edtf
from kiosk.exhibit.expected import description, example, is_date, limits, plain_kind, rule_words, wanted
from kiosk.exhibit.format_rules import MISSING_KEY, UNKNOWN_KEY, WRONG_DATE, WRONG_VALUE
from kiosk.exhibit.manuscript import Manuscript, Place, TooMany
from kiosk.exhibit.nodes import REFUSED_STYLE, Mapping, Node, Scalar, Sequence
from kiosk.exhibit.problem import did_you_mean, shorten
from kiosk.exhibit.respelling import respelt

NounT = TypeVar("NounT", bound=msgspec.Struct)

YES: Final = frozenset({"true", "yes", "1"})
NO: Final = frozenset({"false", "no", "0"})
LONGEST_NUMBER: Final = 18
ENTRY: Final = "[]"
KEYS_LISTED: Final = 14


class _Unusable:
    """Stands for a value that was reported."""


UNUSABLE: Final = _Unusable()


class Hollow(Exception):  # noqa: N818  (caught where the quick way is left for the thorough one)
    """A value was left out: whether it may be, only the walk can tell."""


def convert(node: Node, kind: type[NounT], manuscript: Manuscript, *, salvage: bool = False) -> NounT | None:
    """Make a noun of a node, or report all that is wrong with it and give None.

    With `salvage`, what is wrong is reported and left out, and the rest is given if the required keys are there.
    """
    sound = not (isinstance(node, Mapping | Sequence) and node.broken)
    if sound:
        try:
            return msgspec.convert(plain(node), kind, strict=False, dec_hook=_decode)
        except (msgspec.ValidationError, Hollow):
            pass
    if manuscript.is_full:
        return None
    before = len(manuscript.problems)
    try:
        value = _Walk(manuscript).walk(node, _type_info(kind), "")
    except TooMany:
        return None
    sound = sound and before == len(manuscript.problems)
    if isinstance(value, _Unusable) or not (sound or salvage):
        return None
    try:
        return msgspec.convert(value, kind, strict=False, dec_hook=_decode)
    except msgspec.ValidationError:
        manuscript.report("this cannot be used", node, rule=WRONG_VALUE, hint=_usage("", _type_info(kind)))
        return None


def plain(node: Node) -> Any:
    """Take the places away, and compose the letters (NFC). Raises Hollow where nothing was written."""
    if isinstance(node, Scalar):
        if node.is_nothing:
            raise Hollow
        return node.text if node.text.isascii() else unicodedata.normalize("NFC", node.text)
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.entries.items()}


@lru_cache(maxsize=4096)
def _date(text: str) -> Edtf:
    return Edtf(text)


def _decode(kind: type, value: object) -> object:
    """Read the one kind of value that msgspec does not know."""
    if kind is Edtf and isinstance(value, str):
        return _date(value)
    if isinstance(value, Edtf):
        return value
    msg = "expected a date"
    raise ValueError(msg)


@cache
def _type_info(kind: type) -> inspect.Type:
    return inspect.type_info(kind)


class _Walk:
    """Goes over nodes and model side by side. Each step gives a value for msgspec, or UNUSABLE after reporting why."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.report = manuscript.report
        self.stop_when_full = manuscript.stop_when_full

    def walk(self, node: Node, kind: inspect.Type, name: str) -> Any:
        """Check one value. `name` is the key it stands under; entries of a list bear the key's name with ENTRY behind it."""
        self.stop_when_full()
        bare = plain_kind(kind)
        if isinstance(node, Scalar) and (node.style == REFUSED_STYLE or node.is_nothing):
            if node.style != REFUSED_STYLE:
                self.report(f"nothing is written for {_label(name)}", node, rule=WRONG_VALUE, hint=_usage(name, kind))
            return UNUSABLE
        if isinstance(node, Mapping) and isinstance(bare, inspect.StructType):
            return self.struct(node, bare)
        if isinstance(node, Mapping) and isinstance(bare, inspect.DictType):
            values = {name: self.walk(value, bare.value_type, name) for name, (_, value) in node.entries.items()}
            return {key: value for key, value in values.items() if value is not UNUSABLE}
        if isinstance(node, Sequence) and isinstance(bare, inspect.VarTupleType | inspect.TupleType):
            return self.sequence(node, bare, name)
        if isinstance(node, Scalar):
            return self.scalar(node, kind, name)
        return self.wrong_kind(node, kind, name)

    def struct(self, node: Mapping, kind: inspect.StructType) -> Any:
        """Check a noun: unknown keys, missing keys, and each value."""
        fields = {field.encode_name: field for field in kind.fields}
        usable = True
        values: dict[str, Any] = {}
        for name, (key, value) in node.entries.items():
            field = fields.get(name)
            if field is None:
                self.stop_when_full()
                self.unknown_key(key, value, fields)
                continue
            if not field.required and isinstance(value, Scalar) and (value.is_nothing or not value.text):
                continue
            values[name] = self.walk(value, field.type, name)
            if values[name] is UNUSABLE:
                usable = usable and not field.required
                del values[name]
        for name, field in fields.items():
            if field.required and name not in node.entries:
                self.report(f"missing key '{name}'", _first(node), rule=MISSING_KEY, hint=_usage(name, field.type))
                usable = False
        return values if usable else UNUSABLE

    def sequence(self, node: Sequence, kind: inspect.VarTupleType | inspect.TupleType, name: str) -> Any:
        """Check a list, entry by entry. Unusable entries leave the node as well, so that values and places stay side by side."""
        if isinstance(kind, inspect.VarTupleType):
            values = [self.walk(item, kind.item_type, name + ENTRY) for item in node.items]
            node.items = [item for item, value in zip(node.items, values, strict=True) if value is not UNUSABLE]
            return [value for value in values if value is not UNUSABLE]
        if len(node.items) != len(kind.item_types):
            self.report(
                f"{_label(name)} must have {len(kind.item_types)} entries, not {len(node.items)}",
                node,
                rule=WRONG_VALUE,
                hint=_usage(name, kind),
            )
            return UNUSABLE
        values = [self.walk(item, one, name + ENTRY) for item, one in zip(node.items, kind.item_types, strict=True)]
        return UNUSABLE if UNUSABLE in values else values

    def scalar(self, node: Scalar, kind: inspect.Type, name: str) -> Any:
        """Check one text, and what is to be read from it."""
        text, bare = plain(node), plain_kind(kind)
        if isinstance(bare, inspect.StrType):
            return self.text(node, kind, bare, name)
        if isinstance(bare, inspect.IntType | inspect.FloatType):
            return self.number(node, kind, bare, name)
        if isinstance(bare, inspect.BoolType) and text.lower() in YES | NO:
            return text.lower() in YES
        if isinstance(bare, inspect.LiteralType):
            return self.choice(node, bare, name)
        if is_date(bare):
            return self.date(node)
        return self.wrong_kind(node, kind, name)

    def text(self, node: Scalar, kind: inspect.Type, bare: inspect.StrType, name: str) -> Any:
        """Check a text against its pattern and length."""
        text = plain(node)
        if bare.max_length is not None and len(text) > bare.max_length:
            self.report(f"{_label(name)} is longer than {bare.max_length} characters", node, rule=WRONG_VALUE, hint=rule_words(kind))
            return UNUSABLE
        if bare.pattern is not None and not re.search(bare.pattern, text):
            hint = f"{rule_words(kind)} For example: {example(kind)}".strip()
            meant = (text, respelt(text, bare.pattern))
            self.report(f"{_label(name)} cannot be '{shorten(text)}'", node, rule=WRONG_VALUE, hint=hint, meant=meant)
            return UNUSABLE
        return text

    def choice(self, node: Scalar, bare: inspect.LiteralType, name: str) -> Any:
        """Check a word against those that are allowed."""
        choices = sorted(str(value) for value in bare.values)
        if node.text in choices:
            return node.text
        hint = f"choose one of: {', '.join(choices)}"
        self.report(f"{_label(name)} cannot be '{shorten(node.text)}'", node, rule=WRONG_VALUE, hint=hint, meant=(node.text, choices))
        return UNUSABLE

    def number(self, node: Scalar, kind: inspect.Type, bare: inspect.IntType | inspect.FloatType, name: str) -> Any:
        """Check a number: how it is written, then its bounds, which keep out what is no number (`.nan`) or has no end."""
        text = node.text
        if len(text) > LONGEST_NUMBER and text.lstrip("+-").isdecimal():
            self.report(
                f"{_label(name)} must be {limits(bare)}; this number has {len(text):,} digits",
                node,
                rule=WRONG_VALUE,
                hint=description(kind),
            )
            return UNUSABLE
        try:
            value = msgspec.convert(text, int if isinstance(bare, inspect.IntType) else float, strict=False)
        except msgspec.ValidationError:
            return self.wrong_kind(node, kind, name)
        if (bare.ge is None or value >= bare.ge) and (bare.le is None or value <= bare.le):
            return value
        self.report(f"{_label(name)} must be {limits(bare)}, not {shorten(text)}", node, rule=WRONG_VALUE, hint=description(kind))
        return UNUSABLE

    def date(self, node: Scalar) -> Any:
        """Read a date."""
        try:
            return _date(node.text)
        except DateError as error:
            self.report(error.fault, node, rule=WRONG_DATE, hint=error.hint)
            return UNUSABLE

    def unknown_key(self, key: Scalar, value: Node, fields: dict[str, inspect.Field]) -> None:
        """Report a key that the noun does not have. A key with spaces and no value is a text that was cut at a comma."""
        known = list(fields)
        if " " in key.text and isinstance(value, Scalar) and value.is_nothing:
            self.report(f"'{shorten(key.text)}' stands here as a key", key, rule=UNKNOWN_KEY, hint="quote a text that holds a comma")
            return
        guess = did_you_mean(key.text, known)
        hint = "" if guess else f"known keys here: {', '.join(known[:KEYS_LISTED])}{', …' if len(known) > KEYS_LISTED else ''}"
        self.report(f"unknown key '{shorten(key.text)}'", key, rule=UNKNOWN_KEY, hint=hint, meant=(key.text, known))

    def wrong_kind(self, node: Node, kind: inspect.Type, name: str) -> _Unusable:
        """Report a value of another kind than the field has."""
        bare = plain_kind(kind)
        hint = _usage(name, kind)
        if isinstance(bare, inspect.VarTupleType) and isinstance(node, Scalar) and isinstance(plain_kind(bare.item_type), inspect.StrType):
            hint = f"write `{name}: [{shorten(node.text)}]`"
        elif isinstance(bare, inspect.StrType) and isinstance(node, Mapping):
            hint = "quote a text that holds ': '"
        self.report(f"{_label(name)} must be {wanted(bare)}, not {_found(node)}", node, rule=WRONG_VALUE, hint=hint)
        return UNUSABLE


def _label(name: str) -> str:
    """Name what a message speaks of."""
    if name.endswith(ENTRY):
        return f"an entry of '{shorten(name.removesuffix(ENTRY))}'" if name != ENTRY else "an entry"
    return f"'{shorten(name)}'" if name else "this"


def _usage(name: str, kind: inspect.Type) -> str:
    """Show how a value is written."""
    if name.endswith(ENTRY):
        return f"write `- {example(kind)}`"
    return f"write `{shorten(name)}: {example(kind)}`" if name else f"write {example(kind)}"


def _first(node: Mapping) -> Place:
    """Point at a noun by its first key."""
    return next((key for key, _ in node.entries.values()), node)


def _found(node: Node) -> str:
    """Name what stands there."""
    if isinstance(node, Scalar):
        return f"'{shorten(node.text)}'" if node.text else "an empty text"
    return "a list" if isinstance(node, Sequence) else "keys with values"
