"""What the model expects, in an author's words: never a Python type, always an example.

The words are derived from the model itself, so a new field explains itself.
"""

from typing import Any, Final

from msgspec import inspect

from kiosk.exhibit.dates import Edtf

EXAMPLE_TEXT: Final = "…"


def plain_kind(kind: inspect.Type) -> inspect.Type:
    """Take away the wrapping: descriptions, examples, and the choice to leave a value out."""
    if isinstance(kind, inspect.Metadata):
        return plain_kind(kind.type)
    if isinstance(kind, inspect.UnionType):
        return plain_kind(next(one for one in kind.types if not isinstance(one, inspect.NoneType)))
    return kind


def notes(kind: inspect.Type) -> dict[str, Any]:
    """Give what the model says beside a kind of value; of what is said twice, the word of the field itself."""
    if isinstance(kind, inspect.Metadata):
        return {**notes(kind.type), **(kind.extra_json_schema or {}), **(kind.extra or {})}
    if isinstance(kind, inspect.UnionType):
        return next((said for one in kind.types if (said := notes(one))), {})
    return {}


def description(kind: inspect.Type) -> str:
    """Give the model's own words on what a value is for, if there are any."""
    return str(notes(kind).get("description", ""))


def rule_words(kind: inspect.Type) -> str:
    """Give the model's own words on how a value is written; else on what it is for."""
    return str(notes(kind).get("rule") or description(kind))


def example(kind: inspect.Type) -> str:
    """Write a value as it would stand in a file, in one line. The words of a text are left to the author."""
    said = notes(kind)
    examples = [] if said.get("words") else said.get("examples", [])
    if examples and isinstance(examples[0], str | int | float):
        return str(examples[0])
    match plain_kind(kind):
        case inspect.StructType() as noun:
            text = "{" + ", ".join(f"{field.encode_name}: {example(field.type)}" for field in shown_fields(noun)) + "}"
        case inspect.VarTupleType(item_type=item):
            text = f"[{example(item)}]"
        case inspect.TupleType(item_types=items):
            text = "[" + ", ".join(example(item) for item in items) + "]"
        case inspect.DictType(value_type=value):
            text = f"{{{EXAMPLE_TEXT}: {example(value)}}}"
        case inspect.LiteralType(values=values):
            text = str(values[0])
        case inspect.BoolType():
            text = "true"
        case inspect.IntType(ge=ge):
            text = _number(1 + (ge or 0))
        case inspect.FloatType():
            text = "0.5"
        case other:
            text = "1934-12-01" if is_date(other) else EXAMPLE_TEXT
    return text


def shown_fields(kind: inspect.StructType) -> tuple[inspect.Field, ...]:
    """Choose the fields that an example shows: the required ones, or the first when none is."""
    return tuple(field for field in kind.fields if field.required) or kind.fields[:1]


def wanted(kind: inspect.Type) -> str:
    """Name a kind of value."""
    match plain_kind(kind):
        case inspect.VarTupleType():
            text = "a list"
        case inspect.TupleType(item_types=items):
            text = f"a list of {len(items)}"
        case inspect.StructType() | inspect.DictType():
            text = "keys with values"
        case inspect.BoolType():
            text = "true or false"
        case inspect.IntType():
            text = "a whole number"
        case inspect.FloatType():
            text = "a number"
        case other:
            text = "a date" if is_date(other) else "a text"
    return text


def limits(kind: inspect.IntType | inspect.FloatType) -> str:
    """Say between which bounds a number lies."""
    if kind.ge is not None and kind.le is not None:
        return f"between {_number(kind.ge)} and {_number(kind.le)}"
    return f"{_number(kind.ge)} or more" if kind.ge is not None else f"{_number(kind.le or 0)} or less"


def is_date(kind: inspect.Type) -> bool:
    """Tell whether a value is a date."""
    return isinstance(kind, inspect.CustomType) and kind.cls is Edtf


def _number(value: float) -> str:
    """Write a bound without a needless fraction."""
    return str(int(value)) if value == int(value) else str(value)
