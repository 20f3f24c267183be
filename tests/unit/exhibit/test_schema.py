"""What editors are told of the files of an exhibit, held against what the loader makes of them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from msgspec import inspect

from kiosk.authoring.schemas import EVERY_FILE
from kiosk.exhibit.convert import convert
from kiosk.exhibit.dates import DateError, Edtf
from kiosk.exhibit.expected import is_date, notes, plain_kind
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Panel, Place
from kiosk.exhibit.nodes import parse
from kiosk.exhibit.schema import FILES, Written, purpose, struct_of
from kiosk.exhibit.theming import SHIPPED
from tests.helpers.editing import as_an_editor_reads, file_as_an_editor_reads

EXHIBITS = Path(__file__).resolve().parents[3] / "exhibits"
PANEL = "id: a\ntitle: b\nart: {file: a.svg}\nbody: c\n"


@cache
def validator(name: str) -> Draft202012Validator:
    """The judge of one kind of file."""
    [file] = (file for file in EVERY_FILE if file.name == name)
    return Draft202012Validator(file.schema())


def found(name: str, values: Any) -> list[str]:
    """What a schema finds wrong, with the keys that lead there."""
    errors = validator(name).iter_errors(values)
    return sorted(".".join(map(str, error.absolute_path)) + ": " + error.validator for error in errors)


def nouns_in(kind: inspect.Type) -> Iterator[inspect.StructType]:
    """A noun and every noun within."""
    match plain_kind(kind):
        case inspect.StructType(fields=fields) as noun:
            yield noun
            for field in fields:
                yield from nouns_in(field.type)
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            yield from nouns_in(inner)


def every_field() -> Iterator[tuple[str, inspect.Field]]:
    """Each field of each noun that authors write, once."""
    nouns = {noun.cls: noun for file in EVERY_FILE for noun in nouns_in(struct_of(file.noun))}
    for noun in nouns.values():
        yield from ((f"{noun.cls.__name__}.{field.encode_name}", field) for field in noun.fields)


def inner_kinds(kind: inspect.Type) -> Iterator[inspect.Type]:
    """What stands in the lists and mappings of a field."""
    match plain_kind(kind):
        case inspect.VarTupleType(item_type=inner) | inspect.DictType(value_type=inner):
            yield inner
            yield from inner_kinds(inner)
        case inspect.TupleType(item_types=items):
            yield from items


def test_every_field_says_what_it_is_for():
    """Editors show it to whoever points at a key, and the reference page prints it."""
    assert [name for name, field in every_field() if not purpose(field.type).endswith(".")] == []


def test_what_stands_in_a_list_says_what_it_is_for():
    """As every field does."""
    assert [name for name, field in every_field() for kind in inner_kinds(field.type) if not purpose(kind)] == []


def test_every_field_has_an_example_or_names_what_may_be_chosen():
    """A yes or no needs none."""
    without = [
        name
        for name, field in every_field()
        if not (notes(field.type).get("examples") or isinstance(plain_kind(field.type), inspect.BoolType | inspect.LiteralType))
    ]

    assert without == []


def test_every_word_that_may_be_chosen_has_a_meaning():
    """Where it is a matter of meaning: each of the words and no other."""
    told = {
        name: (set(plain_kind(field.type).values), notes(field.type).get("meanings")) for name, field in every_field() if is_choice(field)
    }

    assert {name for name, (values, meanings) in told.items() if set(meanings or {}) != values} == set()


def is_choice(field: inspect.Field) -> bool:
    """Tell whether a field is one of a few words; numbers among them say themselves what they mean."""
    kind = plain_kind(field.type)
    return isinstance(kind, inspect.LiteralType) and all(value[0].isalpha() for value in kind.values)


def test_every_example_is_sound():
    """It is what the schema asks for in its place, and a date among them is a date."""
    wrong = []
    for file in EVERY_FILE:
        for shape in shapes_in(file.schema()):
            judge = Draft202012Validator(shape)
            wrong += [(file.name, example) for example in shape.get("examples", []) if not judge.is_valid(example)]
    dates = [example for _, field in every_field() if is_date(plain_kind(field.type)) for example in notes(field.type)["examples"]]

    assert wrong == []
    assert [str(Edtf(date)) for date in dates] == dates


def shapes_in(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema within a schema that describes a value."""
    if isinstance(schema, dict):
        if "description" in schema:
            yield schema
        for key in ("items", "additionalProperties"):
            yield from shapes_in(schema.get(key))
        for inner in (*schema.get("properties", {}).values(), *schema.get("prefixItems", ())):
            yield from shapes_in(inner)


@pytest.mark.parametrize("file", EVERY_FILE, ids=lambda file: file.name)
def test_a_schema_is_one(file: Written):
    """It keeps to JSON Schema 2020-12, and closes every noun against keys that it does not have."""
    schema = file.schema()
    Draft202012Validator.check_schema(schema)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert [shape for shape in shapes_in(schema) if "properties" in shape and shape["additionalProperties"] is not False] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_of_every_exhibit_keeps_to_its_schema(file: Written):
    """So an editor never marks what the program takes."""
    paths = [path for folder in sorted([*EXHIBITS.iterdir(), SHIPPED.parent]) for path in sorted(folder.glob(file.path))]

    assert paths
    assert {path: said for path in paths if (said := found(file.name, file_as_an_editor_reads(path)))} == {}


@pytest.mark.parametrize(
    "line",
    [
        "title: 1984",
        "title: true",
        "title: ~",
        "title: [x]",
        "stamp:",
        "stamp: yes",
        "stamp: 12.50",
        "stamp: {a: b}",
        "date: 1934",
        "date: 1934-12-01",
        "date: 193X",
        "date: 1901~",
        "date: 1937-07/1938-11",
        "date: 1929/..",
        "date: ''",
        "date:",
        "date: true",
        "date: soon",
        "date: 1934/",
        "date: 1 December 1934",
        "place: 1905",
        "place: -5",
        "place: 1.5",
        "place: true",
        "place: ''",
        "place: The Smolny",
        "sensitive: yes",
        "sensitive: No",
        "sensitive: TRUE",
        "sensitive: 1",
        "sensitive: 2",
        "sensitive: '0'",
        "sensitive: ~",
        "sensitive: maybe",
        "figures:",
        "figures: x",
        "figures: [{group: a, people: []}]",
        "figures: [{group: a}]",
        "figures: [~]",
        "places: [1905, smolny]",
        "places: [Smolny]",
        "places: {smolny: a}",
        "blocks: [{lifelines: {since: '1880', until: 1940.0}}]",
        "blocks: [{lifelines: {since: 0}}]",
        "blocks: [{lifelines: {since: x}}]",
        "blocks: [{lifelines: }]",
        "claims: {c: {says: x, certainty: disputed, range: [1, '2e3'], number: 0.5}}",
        "claims: {c: {says: x, certainty: sure}}",
        "claims: {c: {says: x, certainty: ~}}",
        "claims: {c: {says: x, range: [1]}}",
        "claims: {c: {says: x, number: many}}",
        "claims: {c: }",
        "titel: x",
    ],
)
def test_the_schema_and_the_loader_are_of_one_mind(line):
    """What the loader takes, the schema takes, and what it refuses, the schema refuses."""
    key = line.partition(":")[0]
    text = "".join(one for one in PANEL.splitlines(keepends=True) if not one.startswith(f"{key}:")) + line + "\n"
    manuscript = Manuscript("", text)
    root = parse(manuscript).root
    assert root is not None

    assert (convert(root, Panel, manuscript) is not None) == (found("panel", as_an_editor_reads(text)) == [])


@pytest.mark.parametrize("date", ["1934-13-01", "1935-02-29", "1935/1934", "0000"])
def test_what_only_the_calendar_knows_is_left_to_the_loader(date):
    """The schema sees that it looks like a date."""
    with pytest.raises(DateError):
        Edtf(date)

    assert found("panel", as_an_editor_reads(f"{PANEL}date: '{date}'\n")) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: x\nof: 12345678\nbody:\nfigures: [{group: x, people: [{id: a, part: b}]}]\nquestions: [a, ~]\n", []),
        ("id: a\ndate: 1934\n", [": additionalProperties"]),
        ("figures: [{people: [{part: b}]}]\n", ["figures.0.people.0: required"]),
        ("art: {alt: x, file: a.svg}\n", ["art: additionalProperties"]),
    ],
)
def test_a_translation_holds_words_and_what_they_are_matched_by(text, said):
    """No dates, no pictures; all of it may be left out but the ids of what stands in a list."""
    assert found("translated-panel", as_an_editor_reads(text)) == said


@pytest.mark.parametrize("scale", ["1", "1.5", "'1.5'"])
def test_a_choice_of_numbers_may_be_typed_as_numbers(scale):
    """Editors take them for numbers, the loader for the words that they are."""
    assert found("installation", as_an_editor_reads(f"text_scale: {scale}\nreach: low\n")) == []


def test_numbers_keep_within_their_bounds():
    """As the loader keeps them."""
    assert found("places", [{"id": "a", "name": "b", "latitude": 91}]) == ["0.latitude: anyOf"]
    assert convert_place("id: a\nname: b\nlatitude: 91\n") is None


def convert_place(text: str) -> Place | None:
    """What the loader makes of a place."""
    manuscript = Manuscript("", text)
    root = parse(manuscript).root
    return convert(root, Place, manuscript) if root else None
