"""Who was tied to whom, each pair once, and the sort of tie that a line shows.

A relation is written from one of the two and its words describe the other. The sort stands beside the words, because a
translation changes them; where an author left it out, English words tell it.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from kiosk.exhibit.model import Figure, Relation
from kiosk.viewmodels.datewords import span_words

SORTS: Final = ("killed", "court", "changed", "rival", "family", "ally", "other")
"""The stronger first: where the two see their tie differently, it is drawn as the stronger of the two."""

TOLD_BY: Final = (
    ("killed", r"killed|killers?|murder(?:ed|er)?|shot by"),
    ("court", r"judges?|prosecutor|accused|sentenced|co-defendants?|arrested|interrogat\w+|tried"),
    ("rival", r"rivals?, then enem\w+"),
    ("changed", r"then|later|turned"),
    ("rival", r"rivals?|opponents?|enemy|enemies|quarrel\w*"),
    ("family", r"wife|husband|sons?|daughters?|father|mother|brother|sister|cousin|married"),
    (
        "ally",
        r"ally|allies|friends?|patron|protégé|fellow|colleague|worked with|teacher|taught|assistant|helped|superior|deputy|served",
    ),
)
"""Words that tell a sort, in the order in which they are looked for."""


class Tie(NamedTuple):
    """Two people, and what they were to each other."""

    one: str
    other: str
    words: str  # what the other was to the one
    back: str  # what the one was to the other; each is empty where nobody says so
    sort: str
    begins: int  # the year; 0: nobody says when
    years: str

    def seen_from(self, person: str) -> "Tie":
        """Turn it so that the person is the one."""
        return self if person == self.one else self._replace(one=self.other, other=self.one, words=self.back, back=self.words)


def sort_of(relation: Relation) -> str:
    """Tell the sort of a tie: what its author says, else what its words say in English."""
    if relation.sort is not None:
        return relation.sort
    words = relation.kind.casefold()
    return next((sort for sort, pattern in TOLD_BY if re.search(rf"\b(?:{pattern})\b", words)), "other")


def ties_of(figures: Mapping[str, Figure]) -> list[Tie]:
    """Find all ties between people that there are, each pair once, in the order in which they are written."""
    pairs: dict[frozenset[str], list[tuple[str, Relation]]] = {}
    for figure in figures.values():
        for relation in figure.relations:
            if relation.to in figures and relation.to != figure.id:
                pairs.setdefault(frozenset((figure.id, relation.to)), []).append((figure.id, relation))
    return [_tie(said) for said in pairs.values()]


def _tie(said: list[tuple[str, Relation]]) -> Tie:
    """Make one tie of all that two people's entries say of each other."""
    one, first = said[0]
    words = "; ".join(relation.kind for person, relation in said if person == one)
    back = "; ".join(relation.kind for person, relation in said if person != one)
    sort = min((sort_of(relation) for _, relation in said), key=SORTS.index)
    begins = min((relation.since.first.year for _, relation in said if relation.since.first.year), default=0)
    dated = next((relation for _, relation in said if relation.since or relation.until), first)
    return Tie(one, first.to, words, back, sort, begins, span_words(dated.since, dated.until))
