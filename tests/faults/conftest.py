"""What every fault starts with."""

from collections.abc import Callable, Iterator

import pytest

from tests.helpers.keeping import Kept
from tests.unit.conftest import put_back

__all__ = ["put_back"]


@pytest.fixture
def keep() -> Iterator[Callable[..., Kept]]:
    """Keep an exhibit running for a test."""
    kept: list[Kept] = []

    def begin(*arguments, **more) -> Kept:
        kept.append(Kept(*arguments, **more))
        return kept[-1]

    yield begin
    for each in kept:
        each.close()
