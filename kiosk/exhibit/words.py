"""Where a noun has words that a visitor reads: found in the model, once for each kind of noun.

Whoever walks over words walks along this plan: translations lay others over them, guidelines read them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import blake2s
from typing import Any, Final, NamedTuple

from msgspec import inspect

from kiosk.exhibit.catalogue import Dataset

Texts = Mapping[str, str]
NO_OTHERS: Final[Texts] = {}
HANDLES: Final = ("id", "to")
"""Fields by which the entries of a list are told apart; the first that an entry has."""


class Leaf(NamedTuple):
    """A text. `prose`: with our small Markdown in it. `own`: a mapping that each language writes for itself.

    `file`: no words but the path to a file of that kind, of which a language may have its own. Captions are words in a file: what
    lacks them is not wholly translated; a film may be the same in every language.
    """

    prose: bool = False
    own: bool = False
    file: str = ""

    @property
    def counts(self) -> bool:
        """Tell whether a translation that leaves it out lacks something."""
        return not self.own and self.file in {"", "captions"}


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

    @property
    def handle(self) -> str:
        """The field by which the entries are told apart; empty when only their order does."""
        return self.plan.handle if isinstance(self.plan, Record) else ""

    def names(self, values: tuple[Any, ...]) -> list[str]:
        """Name the entries of a list as messages do: `[climb]`, `[2]`."""
        return [f"[{getattr(value, self.handle) if self.handle else place}]" for place, value in enumerate(values, 1)]


Plan = Leaf | Record | Many


def fingerprint(noun: Any, instead: Texts = NO_OTHERS) -> str:
    """Give eight hexadecimal digits that change with any word of a noun; with other texts `instead`, by their paths."""
    plan = plan_of(noun)
    words = "\0".join(instead.get(path, text) for path, text in _texts(plan, noun)) if plan else ""
    return blake2s(words.encode(), digest_size=4).hexdigest()


def marks(noun: Any) -> dict[str, str]:
    """Give four hexadecimal digits for each text of a noun, by its path: they tell which of them has changed."""
    plan = plan_of(noun)
    texts = _texts(plan, noun) if plan else ()
    return {
        path: blake2s(f"{path}\0{text}".encode(), digest_size=2).hexdigest()
        for path, text in texts
        if says(text) and not holds_an_id(noun, path)
    }


def texts_of(noun: Any) -> list[str]:
    """List where a noun has words, as paths of keys: what a translation has to say."""
    plan = plan_of(noun)
    return [path.removeprefix(".") for path in paths(plan, noun) if not holds_an_id(noun, path)] if plan else []


def holds_an_id(noun: Any, path: str) -> bool:
    """Tell whether what stands there is the id of a place: the cells by which a dataset is drawn on the map are no words."""
    return isinstance(noun, Dataset) and noun.map is not None and path.endswith(f"].{noun.map.place}")


def paths(plan: Plan, value: Any) -> list[str]:
    """List where a value has words: as `.body`, `[2].title`."""
    return [path for path, text in _texts(plan, value) if says(text)]


def says(text: str) -> bool:
    """Tell whether there is anything to translate in a text: a letter."""
    return text[:1].isalpha() or any(map(str.isalpha, text))


def _texts(plan: Plan, value: Any) -> Iterator[tuple[str, str]]:
    """Give every text within a value, with the path of keys that leads to it."""
    if not value:
        return
    match plan:
        case Leaf():
            if plan.counts:
                yield "", value
        case Record():
            for key, step in plan.steps.items():
                yield from ((f".{key}{rest}", text) for rest, text in _texts(step.plan, getattr(value, step.name)))
        case Many(inner):
            keys = [f".{key}" for key in value] if isinstance(value, dict) else plan.names(value)
            for key, one in zip(keys, value.values() if isinstance(value, dict) else value, strict=True):
                yield from ((f"{key}{rest}", text) for rest, text in _texts(inner, one))


def plan_of(noun: Any) -> Plan | None:
    """Give the plan of a noun's kind."""
    kind: type = type(noun)
    return plan_of_kind(kind)


@cache
def plan_of_kind(kind: type) -> Plan | None:
    """Give the plan of a kind of noun, made once."""
    return _plan(inspect.type_info(kind))


def _plan(kind: inspect.Type) -> Plan | None:
    """Find the words in a kind of value; None when there are none."""
    match kind:
        case inspect.Metadata(extra=extra, type=inner) if extra and "words" in extra:
            return Leaf(prose="markup" in extra, own=isinstance(inner, inspect.DictType), file=str(extra.get("file", "")))
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
