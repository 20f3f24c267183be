"""The reference page of the format, docs/format-reference.md: every file and every key, made from the model as the schema is."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import inspect

from kiosk.exhibit.expected import is_date, notes, plain_kind
from kiosk.exhibit.schema import Json, Written, default_of, examples_of, meanings_of, purpose, struct_of, words_on
from kiosk.exhibit.words import Record, plan_of_kind

PATH: Final = " › "
BEGINNINGS: Final = "[{&*!|>'\"%@#`"
"""Signs with which no text may begin that is not quoted."""
WITHIN: Final = ",[]{}"
"""Signs that end a text within brackets."""
HEAD: Final = """# The exhibit format: every file and every key

This page is made by `kiosk schema --markdown` from the same description that the program reads exhibits with; a test keeps it fresh.
How to begin is told in [your first exhibit](curators.md), how it all belongs together in [the guide](exhibit-format.md).

A key that is *needed* must be there; all others may be left out. *Text* stays what you typed, *words* are a text that visitors read and
translations say anew, *prose* is words with paragraphs, lists, `**strong**`, `*emphasis*` and links. An *id* is made of small letters,
digits, `-` and `_`. A *date* is written as precisely as it is known: `1934-12-01`, `1934-12`, `1934`, `193X`; `1901~` is about, `1933?`
uncertain, `1937-07/1938-11` from and to, `1929/..` still open. A *colour* is `#` and six digits from 0 to F, in quotes.
"""
TABLE: Final = "| key | what stands there | what it is for |\n| --- | --- | --- |\n"


def page(files: Iterable[Written]) -> str:
    """Give the whole page."""
    return "\n".join([HEAD, *(_section(file) for file in files if not file.translates)])


def _section(file: Written) -> str:
    """Describe one kind of file: what stands in it, then the nouns within."""
    struct = struct_of(file.noun)
    listed = " A list; each entry has these keys." if file.listed else ""
    parts = [f"## {file.path}\n\n{words_on(file.noun)}{listed}\n\n{_table(struct)}"]
    inner: dict[type, list[str]] = {}
    for path, noun in _nouns_in(struct, ""):
        inner.setdefault(noun, []).append(path)
    parts += [f"### {', '.join(paths)}\n\n{words_on(noun)}\n\n{_table(struct_of(noun))}" for noun, paths in inner.items()]
    plan = plan_of_kind(file.noun)
    if isinstance(plan, Record):
        said = ", ".join(f"`{key}`" for key in plan.steps)
        parts.append(f"A translation (`translations/*/{file.path}`) says: {said}.\n")
    return "\n".join(parts)


def _nouns_in(struct: inspect.StructType, before: str) -> Iterator[tuple[str, type]]:
    """Find the nouns that stand in a noun, each with the keys that lead to it."""
    for field in struct.fields:
        inner = _innermost(field.type)
        if isinstance(inner, inspect.StructType):
            path = f"{before}{PATH if before else ''}`{field.encode_name}`"
            yield path, inner.cls
            yield from _nouns_in(inner, path)


def _innermost(kind: inspect.Type) -> inspect.Type:
    """Look through lists and mappings."""
    match plain_kind(kind):
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            return _innermost(inner)
        case bare:
            return bare


def _table(struct: inspect.StructType) -> str:
    """Describe each key in a line."""
    return TABLE + "".join(f"| `{field.encode_name}` | {_what(field)} | {_purpose(field)} |\n" for field in struct.fields)


def _what(field: inspect.Field) -> str:
    """Say what is written behind a key."""
    default = default_of(field)
    left_out = "" if default is None else f"; else `{_in_a_file(default)}`"
    return f"{kind_words(field.type)}{', *needed*' if field.required else left_out}"


def kind_words(kind: inspect.Type) -> str:
    """Name a kind of value."""
    said = notes(kind)
    match plain_kind(kind):
        case inspect.StructType():
            words = "keys, see below"
        case inspect.VarTupleType(item_type=item):
            words = f"list of {kind_words(item).replace('keys, see below', 'entries, see below')}"
        case inspect.TupleType(item_types=items):
            words = f"list of {len(items)}: {kind_words(items[0])}"
        case inspect.DictType(value_type=value):
            words = f"keys of your own, each with {kind_words(value)}"
        case inspect.LiteralType():
            words = " or ".join(f"`{value}`" for value in meanings_of(kind))
        case inspect.BoolType():
            words = "`yes` or `no`"
        case inspect.IntType(ge=least, le=most) | inspect.FloatType(ge=least, le=most) as number:
            bounds = f", {least:,} to {most:,}" if (most or 0) < 10**6 else ""
            words = f"{'whole ' if isinstance(number, inspect.IntType) else ''}number{bounds}"
        case other if is_date(other):
            words = "date"
        case _:
            words = f"id of {_article(str(said['refers']))}" if "refers" in said else _text_words(said)
    return words


def _article(noun: str) -> str:
    """Put a noun behind its article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _text_words(said: dict[str, object]) -> str:
    """Name a kind of text."""
    choices = {"markup": "prose", "rule": "id", "file": "path", "words": "words"}
    return str(said.get("named", "")) or next((word for sign, word in choices.items() if sign in said), "text")


def _purpose(field: inspect.Field) -> str:
    """Say what a key is for, what each word means that may be chosen, and how it looks."""
    meanings = "; ".join(f"`{value}`: {meaning}" for value, meaning in meanings_of(field.type).items() if meaning)
    examples = " or ".join(f"`{field.encode_name}: {_in_a_file(example)}`" for example in examples_of(field.type))
    parts = (purpose(field.type), f"{meanings}." if meanings else "", f"For example {examples}" if examples else "")
    return " ".join(filter(None, parts)).replace("|", "\\|")


def _in_a_file(value: Json, *, ends: str = "") -> str:
    """Write a value as it stands in a file, in one line; a text with a sign in it that YAML would take for its own is quoted."""
    match value:
        case bool():
            return "yes" if value else "no"
        case dict():
            return "{" + ", ".join(f"{key}: {_in_a_file(one, ends=WITHIN)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(_in_a_file(one, ends=WITHIN) for one in value) + "]"
        case str() if ": " in value or value[:1] in BEGINNINGS or any(sign in value for sign in ends):
            return f'"{value}"'
        case _:
            return str(value)
