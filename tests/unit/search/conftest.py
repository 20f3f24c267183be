"""The exhibit that comes with the program, indexed once in each of its languages."""

from pathlib import Path

import pytest

from kiosk.exhibit.languages import languages
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.translations import translate
from kiosk.search.entries import gather
from kiosk.search.index import Index


@pytest.fixture(scope="session")
def editions(flagship) -> dict[str, Exhibit]:
    """The exhibit in every language."""
    original = flagship.exhibit
    return {language: translate(original, Path(original.folder), language).exhibit for language in languages(original)}


@pytest.fixture(scope="session")
def indexes(editions) -> dict[str, Index]:
    """An index of each."""
    return {
        language: Index(
            gather(edition, lambda date: str(date.first.year or ""), lambda kind, name: f"{kind}:{name}"), edition.cover.language
        ).build()
        for language, edition in editions.items()
    }
