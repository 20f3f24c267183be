"""JSON Schema (2020-12) made from the model: what an editor knows of a file while its author types.

It is as forgiving as the loader, for which every value is the text that was typed: a year without quotes is text for us and a
number for an editor, `yes` is a yes for us and a text for an editor, and a key with nothing behind it is left out. What is accepted
only for that reason stands where editors do not propose it. The schema does not refuse what the loader takes (but for an empty text
in place of a list); whether ids lead anywhere the loader alone knows.
"""

import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple, TypeAlias

import msgspec
from msgspec import inspect

from kiosk.exhibit.catalogue import Source
from kiosk.exhibit.convert import NO, YES
from kiosk.exhibit.dates import EXAMPLES, POINT
from kiosk.exhibit.expected import description, is_date, notes, plain_kind, rule_words
from kiosk.exhibit.kinds import ID_RULE
from kiosk.exhibit.loader import CATALOGUES, COVER, FOLDERS
from kiosk.exhibit.model import Cover, Noun
from kiosk.exhibit.overlay import FINGERPRINT
from kiosk.exhibit.theme import Theme
from kiosk.exhibit.translations import TRANSLATIONS
from kiosk.exhibit.words import Leaf, Many, Plan, Record, plan_of_kind

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"
Schema: TypeAlias = dict[str, Json]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
END: Final = "(?:{}|\\.\\.)".format(re.sub(r"\?P<\w+>", "?:", POINT.pattern))
EDTF: Final = rf"^\s*(?:{END}(?:/{END})?)?\s*$"
"""What a date looks like. That a month has so many days, and that it does not end before it begins, only the loader knows."""
NUMBER: Final = r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$"
TRUTH: Final = "^(?:{})$".format("|".join("".join(f"[{a}{a.upper()}]" if a.isalpha() else a for a in word) for word in sorted(YES | NO)))
LEFT_OUT: Final[tuple[Json, ...]] = (None, "")
"""What may stand where nothing need be written."""


class Written(NamedTuple):
    """A kind of file that authors write: the name of its schema, where it lies in the exhibit, and what stands in it."""

    name: str
    path: str
    noun: type[Noun]
    listed: bool = False
    translates: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """Where the parts of a list lie that is divided."""
        return (f"{self.path.removesuffix('.yaml')}/*.yaml",) if self.listed else ()

    def schema(self) -> Schema:
        """Give the schema of the whole file."""
        noun = translated_noun(self.noun, listed=self.listed) if self.translates else noun_schema(struct_of(self.noun))
        about = noun.get("description")
        whole: Schema = {"type": "array", "items": noun} if self.listed else noun
        return {"$schema": DIALECT, **whole, "title": self.path, "description": about}


def _files() -> Iterable[Written]:
    """List the files of an exhibit, then those of its translations."""
    originals = [Written("exhibit", COVER, Cover)]
    originals += [Written(noun, f"{home}/*.yaml", kind) for noun, (home, kind) in FOLDERS.items()]
    originals += [Written(name.removesuffix(".yaml"), name, noun, listed=True) for name, noun in CATALOGUES.values()]
    yield from originals
    yield Written("theme", "themes/*.yaml", Theme)
    for one in originals:
        if one.noun is not Source:
            yield one._replace(name=f"translated-{one.name}", path=f"{TRANSLATIONS}/*/{one.path}", translates=True)


# -- values ---------------------------------------------------------------------------------------------------------


def noun_schema(kind: inspect.StructType) -> Schema:
    """Describe a noun: its keys, and no others."""
    required: list[Json] = [field.encode_name for field in kind.fields if field.required]
    return {
        "type": "object",
        "description": words_on(kind.cls),
        "properties": {field.encode_name: _field(field) for field in kind.fields},
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }


def words_on(noun: type) -> str:
    """Give what the model says of a noun."""
    return " ".join((noun.__doc__ or "").split())


def default_of(field: inspect.Field) -> Json:
    """Give what holds where a field is left out, if that is worth telling; else None."""
    value: Any = field.default
    if value is False or (value and isinstance(value, str | int | float | tuple)):
        plain: Json = msgspec.to_builtins(value)
        return list(plain) if isinstance(plain, tuple) else plain
    return None


def meanings_of(kind: inspect.Type) -> dict[str, str]:
    """Give the words that may be chosen, each with what it means, as far as the model says."""
    bare = plain_kind(kind)
    values = bare.values if isinstance(bare, inspect.LiteralType) else ()
    said = notes(kind).get("meanings", {})
    return {str(value): str(said.get(value, "")) for value in said or values}


def _field(field: inspect.Field) -> Schema:
    """Describe the value behind a key."""
    default = default_of(field)
    said = _said(field.type, field.encode_name)
    return {**said, **({} if default is None else {"default": default}), **_shape(field.type, optional=not field.required)}


def purpose(kind: inspect.Type) -> str:
    """Give the model's words on what a value is for."""
    bare = plain_kind(kind)
    return description(kind) or (words_on(bare.cls) if isinstance(bare, inspect.StructType) else "")


def examples_of(kind: inspect.Type) -> list[Json]:
    """Give the model's examples of a value."""
    return list(notes(kind).get("examples", ()))


def _said(kind: inspect.Type, key: str) -> Schema:
    """Say in words what a value is for and how it is written: what an editor shows to whoever points at it."""
    said = notes(kind)
    how = EXAMPLES if is_date(plain_kind(kind)) else ID_RULE if "refers" in said else str(said.get("rule", ""))
    words = " ".join(filter(None, (purpose(kind), _sentence(how))))
    examples = examples_of(kind)
    return {
        **({"title": key.replace("_", " ").capitalize()} if key else {}),
        **({"description": words} if words else {}),
        **({"examples": examples} if examples else {}),
    }


def _entry(kind: inspect.Type) -> Schema:
    """Describe an entry of a list or a mapping, which cannot be left empty."""
    return {**_said(kind, ""), **_shape(kind, optional=False)}


def _shape(kind: inspect.Type, *, optional: bool) -> Schema:
    """Say what a value is made of."""
    empty: list[Json] = ["null"] if optional else []
    match plain_kind(kind):
        case inspect.StructType() as noun:
            shape = noun_schema(noun)
            del shape["description"]
            return {**shape, "type": ["object", *empty]} if empty else shape
        case inspect.VarTupleType(item_type=item):
            return {"type": ["array", *empty] if empty else "array", "items": _entry(item)}
        case inspect.TupleType(item_types=items):
            bounds: Schema = {"minItems": len(items), "maxItems": len(items)}
            return {"type": ["array", *empty] if empty else "array", "prefixItems": [_entry(item) for item in items], **bounds}
        case inspect.DictType(value_type=value):
            return {"type": ["object", *empty] if empty else "object", "additionalProperties": _entry(value)}
        case bare:
            typed, also = _scalar(kind, bare)
            return _with(typed, [*also, *(LEFT_OUT if optional else ())])


def _scalar(kind: inspect.Type, bare: inspect.Type) -> tuple[Schema, list[Json]]:
    """Describe one text, and give the values that are taken besides."""
    match bare:
        case inspect.StrType():
            return _text(kind, bare)
        case inspect.IntType(ge=least, le=most):
            return _numeral("integer", least, most), []
        case inspect.FloatType(ge=least, le=most):
            return _numeral("number", least, most), []
        case inspect.BoolType():
            truth: Schema = {"pattern": TRUTH, "patternErrorMessage": "Write yes or no.", "minimum": 0, "maximum": 1}
            return {"type": ["boolean", "string", "integer"], **truth}, []
        case inspect.LiteralType():
            meanings = meanings_of(kind)
            said: Schema = {"enumDescriptions": list(meanings.values())} if any(meanings.values()) else {}
            numbers: list[Json] = [float(value) for value in meanings if re.fullmatch(NUMBER, value)]
            return {"type": "string", "enum": list(meanings), **said}, numbers
        case other if is_date(other):
            bounds: Schema = {"pattern": EDTF, "patternErrorMessage": _sentence(EXAMPLES), "minimum": 1, "maximum": 9999}
            return {"type": ["string", "integer"], **bounds}, []
        case other:
            raise TypeError(other)


def _sentence(words: str) -> str:
    """Begin with a capital, and end with a full stop."""
    return f"{words[:1].upper()}{words[1:].removesuffix('.')}." if words else ""


def _text(kind: inspect.Type, bare: inspect.StrType) -> tuple[Schema, list[Json]]:
    """Describe a text, and which of YAML's truths it may be; where it keeps to a pattern, numbers and truths do too."""
    length: Schema = {"maxLength": bare.max_length} if bare.max_length else {}
    if bare.pattern is None:
        return {"type": ["string", "number"], **length}, [True, False]
    kinds: Schema = {"type": ["string", "integer"], "minimum": 0} if re.search(bare.pattern, "1934") else {"type": "string"}
    truths: list[Json] = [word == "true" for word in ("true", "false") if re.search(bare.pattern, word)]
    return {**kinds, "pattern": bare.pattern, "patternErrorMessage": _sentence(rule_words(kind)), **length}, truths


def _numeral(name: str, least: float | None, most: float | None) -> Schema:
    """Describe a number, with quotes or without."""
    return {"type": [name, "string"], "pattern": NUMBER, "patternErrorMessage": "Write a number.", "minimum": least, "maximum": most}


def _with(typed: Schema, also: list[Json]) -> Schema:
    """Take some values besides, where no editor proposes them: they propose what stands in `enum` and `type`, but not under `if`.

    Where both have the same title, or none, yaml-language-server shows the title of the whole twice.
    """
    return {"anyOf": [typed, {"title": "Nothing", "if": {"enum": also}, "else": False}]} if also else typed


# -- translations ---------------------------------------------------------------------------------------------------


def translated_noun(kind: type[Noun], *, listed: bool) -> Schema:
    """Describe what a translation of a noun holds: words only, and what they are matched by; a noun in a file of its own needs no id."""
    plan = plan_of_kind(kind)
    if not isinstance(plan, Record):
        raise TypeError(kind)
    shape = _translated_record(struct_of(kind), plan, matched=listed)
    mark: Schema = {
        "title": "Of",
        "description": "The fingerprint of the words this was made from; `kiosk check` warns when they changed, and gives the new one.",
        "examples": ["1f0c9a3e"],
        **_with({"type": ["string", "number"]}, [True, False, *LEFT_OUT]),
    }
    shape["properties"] = {FINGERPRINT: mark, **_properties(shape)}
    return {**shape, "description": f"{words_on(kind)} In another language: what is left out here stands as in the original."}


def _translated_record(noun: inspect.StructType, plan: Record, *, matched: bool) -> Schema:
    """Describe the words of a noun, and the id or the tie that tells which noun it is."""
    fields = {field.encode_name: field.type for field in noun.fields}
    words: Schema = {key: _translated_field(kind, key, plan.steps[key].plan) for key, kind in fields.items() if key in plan.steps}
    handle = fields.get(plan.handle)
    known: Schema = {plan.handle: {**_said(handle, plan.handle), **_shape(handle, optional=False)}} if handle else {}
    required: Schema = {"required": [plan.handle]} if matched and handle else {}
    return {"type": "object", "properties": {**known, **words}, "additionalProperties": False, **required}


def _translated_field(kind: inspect.Type, key: str, plan: Plan) -> Schema:
    """Describe the words behind a key. The model's examples of more than words are of the original."""
    said = _said(kind, key)
    if not isinstance(plan, Leaf):
        said.pop("examples", None)
    return {**said, **_translated(kind, plan)}


def _translated(kind: inspect.Type, plan: Plan, *, matched: bool = False) -> Schema:
    """Describe the words in a value. What is empty is not translated yet, so all of it may be."""
    bare = plain_kind(kind)
    match plan, bare:
        case Leaf(own=True), _:
            return _shape(kind, optional=True)
        case Leaf(), _:
            return _with({"type": ["string", "number"]}, [True, False, *LEFT_OUT])
        case Record(), inspect.StructType():
            return {**_translated_record(bare, plan, matched=matched), "type": ["object", "null"]}
        case Many(), inspect.VarTupleType(item_type=inner):
            entry = _translated_field(inner, "", plan.plan) if isinstance(plan.plan, Leaf) else _translated(inner, plan.plan, matched=True)
            return {"type": ["array", "null"], "items": {**entry, "type": "object"} if plan.handle else entry}
        case Many(), inspect.DictType(value_type=inner):
            return {"type": ["object", "null"], "additionalProperties": _translated_field(inner, "", plan.plan)}
        case _:
            raise TypeError(kind)


def _properties(shape: Schema) -> Schema:
    """Give the keys that a schema describes."""
    found = shape["properties"]
    return found if isinstance(found, dict) else {}


def struct_of(kind: type) -> inspect.StructType:
    """Look into a noun."""
    found = inspect.type_info(kind)
    if not isinstance(found, inspect.StructType):
        raise TypeError(kind)
    return found


FILES: Final = tuple(_files())
"""Every kind of file in an exhibit."""
