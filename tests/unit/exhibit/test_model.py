"""What holds for every noun of the model."""

from collections.abc import Iterator

import pytest
from msgspec import Struct, inspect

from kiosk.exhibit import catalogue, model

NOUNS = [kind for kind in vars(model).values() if isinstance(kind, type) and issubclass(kind, model.Noun) and kind is not model.Noun]


def kinds_in(kind: inspect.Type) -> Iterator[inspect.Type]:
    """Give a kind of value and all kinds within it."""
    yield kind
    for name in ("type", "item_type", "key_type", "value_type"):
        if isinstance(inner := getattr(kind, name, None), inspect.Type):
            yield from kinds_in(inner)
    for inner in (*getattr(kind, "types", ()), *getattr(kind, "item_types", ())):
        yield from kinds_in(inner)
    for field in getattr(kind, "fields", ()):
        yield from kinds_in(field.type)


@pytest.mark.parametrize("noun", NOUNS)
def test_nouns_are_frozen_and_know_their_keys(noun):
    """A noun cannot change, is made by names, refuses unknown keys, and says what it is."""
    config = noun.__struct_config__

    assert config.frozen
    assert config.forbid_unknown_fields
    assert noun.__doc__


@pytest.mark.parametrize("noun", NOUNS)
def test_every_number_has_bounds(noun):
    """Every number has bounds on both sides, which keeps out `.nan`, `.inf` and 1e400."""
    for kind in kinds_in(inspect.type_info(noun)):
        if isinstance(kind, inspect.IntType | inspect.FloatType):
            assert None not in {kind.ge, kind.le}


def test_nouns_can_be_had_from_one_place():
    """Whatever the catalogue defines can be had from the model too."""
    nouns = {
        name for name, kind in vars(catalogue).items() if isinstance(kind, type) and issubclass(kind, Struct) and kind is not model.Noun
    }

    assert nouns <= set(model.__all__)
