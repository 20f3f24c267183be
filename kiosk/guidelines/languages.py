"""How much of an exhibit is said in each of its languages."""

from collections.abc import Iterator

from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.model import Cover
from kiosk.exhibit.nodes import Scalar
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline

WHOLE = 100


@guideline(
    "L101",
    "language-incomplete",
    failing="""
        # translations/ru/datasets.yaml
        - {id: deaths, title: ~}
        """,
    passing="""
        # translations/ru/datasets.yaml
        - {id: deaths, title: Погибшие в шахте}
        """,
)
def languages_are_whole(edition: Edition) -> Iterator[Finding]:
    """A language that the exhibit offers is translated whole.

    Visitors choose a language once and expect all of it. It is told at the language in exhibit.yaml, so that one ignore there
    can say when the rest will come; what is missing is told at each place of the translation (text-untranslated).
    """
    share = edition.loaded.share
    if edition.original or share.percent == WHOLE or not edition.loaded.manuscripts:
        return
    for entry in edition.home.entries:
        if isinstance(entry.noun, Cover):
            offered = entries(entry.node, "languages")
            written = (node for node in offered if isinstance(node, Scalar) and node.text == edition.language)
            message = f"{share.percent} % of '{edition.language}' is translated, {share.said:,} of {share.of:,} texts"
            yield Finding(entry, next(written, at(entry.node, "languages")), message, "translate the rest, or say why it has to wait")
