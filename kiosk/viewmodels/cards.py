"""A card: what lies behind a mark or a word in a text, laid over the lower part of the screen.

A claim says how it is known, how sure that is and who says so; where it is a number, a bar shows what was counted and what
historians put it at. A word of the glossary says what it means.
"""

from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Claim, Exhibit, Panel, Term
from kiosk.viewmodels.citations import citations, copied_citations
from kiosk.viewmodels.prose import linked_in, paragraphs

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HEADROOM: Final = 1.04
"""How much longer than its largest number a bar's ground is."""


def certainty_words(certainty: str) -> str:
    """Say how sure a claim is."""
    return {
        "documented": QCoreApplication.translate("Cards", "Recorded"),
        "minimum": QCoreApplication.translate("Cards", "Recorded minimum"),
        "estimate": QCoreApplication.translate("Cards", "Estimate"),
        "disputed": QCoreApplication.translate("Cards", "Historians disagree"),
    }[certainty]


def number_words(number: float, locale: QLocale) -> str:
    """Write a number as the language does; whole numbers have no decimals."""
    return locale.toString(int(number)) if number == int(number) else locale.toString(number, "f", 1)


@QmlElement
@QmlUncreatable("")
class CardViewModel(QObject):  # type: ignore[operator]
    """One card. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, *, parent: QObject, claim: Claim | None = None, term: Term | None = None, number: int = 0) -> None:
        """Say a claim, or a word of the glossary. `number` is the one in the claim's mark; 0 for none."""
        super().__init__(parent)
        self._number = str(number) if number else ""
        locale = QLocale(exhibit.cover.language)
        if claim is not None:
            self._heading = QCoreApplication.translate("Cards", "How do we know?")
            self._native = ""
            self._said = paragraphs(claim.says, linked=linked_in(exhibit))
        else:
            self._heading = term.term if term else ""
            others = [name for language, name in (term.native if term else {}).items() if language != exhibit.cover.language]
            self._native = " \u00b7 ".join(dict.fromkeys(name for name in others if name != self._heading))
            self._said = paragraphs(term.meaning, linked=linked_in(exhibit)) if term else []
        self._certainty = claim.certainty if claim else ""
        self._bar = _Bar(claim, locale) if claim else _Bar(Claim(says=""), locale)
        self._measure = claim.measure if claim else ""
        self._article = claim.article if claim else ""
        named = claim.sources if claim else term.sources if term else ()
        self._sources, self._copied = citations(exhibit, named), copied_citations(exhibit, named)

    def _get_certainty_words(self) -> str:
        return certainty_words(self._certainty) if self._certainty else ""

    _get_heading = attrgetter("_heading")
    heading = Property(str, _get_heading, constant=True)
    _get_number = attrgetter("_number")
    number = Property(str, _get_number, constant=True)
    """What stands in the box of its mark; empty where no mark leads here."""
    _get_native = attrgetter("_native")
    native = Property(str, _get_native, constant=True)
    _get_paragraphs = attrgetter("_said")
    paragraphs = Property(list, _get_paragraphs, constant=True)
    """StyledText, one string a paragraph."""
    _get_certainty = attrgetter("_certainty")
    certainty = Property(str, _get_certainty, constant=True)
    """documented, minimum, estimate or disputed; empty on a card that is no claim."""
    certaintyWords = Property(str, _get_certainty_words, constant=True)
    _get_article = attrgetter("_article")
    article = Property(str, _get_article, constant=True)
    """What the text that the panel follows says instead, and why the panel differs; mostly empty."""
    _get_measure = attrgetter("_measure")
    measure = Property(str, _get_measure, constant=True)
    """What the bar counts."""
    _get_counted = attrgetter("_bar.counted")
    counted = Property(str, _get_counted, constant=True)
    """The number that was counted, with who counted it."""
    _get_counted_at = attrgetter("_bar.counted_at")
    countedAt = Property(float, _get_counted_at, constant=True)
    """Where the counted number ends on the bar, as a fraction; below 0 where nothing was counted."""
    _get_range = attrgetter("_bar.range")
    range = Property(str, _get_range, constant=True)
    """What historians put it at, from least to most."""
    _get_least_at = attrgetter("_bar.least_at")
    leastAt = Property(float, _get_least_at, constant=True)
    """Where the range begins, as a fraction; below 0 where there is none."""
    _get_most_at = attrgetter("_bar.most_at")
    mostAt = Property(float, _get_most_at, constant=True)
    _get_sources = attrgetter("_sources")
    sources = Property(list, _get_sources, constant=True)
    """One citation each."""
    _get_copied = attrgetter("_copied")
    copied = Property(list, _get_copied, constant=True)
    """The same, for somebody's own notes."""


class _Bar:
    """The numbers of a claim in words and as fractions of a bar from nothing to a little more than the largest of them."""

    def __init__(self, claim: Claim, locale: QLocale) -> None:
        low, high = claim.range or (0.0, 0.0)
        whole = max(claim.number or 0.0, high) * HEADROOM
        drawn = whole > 0 and (claim.range is not None or bool(claim.measure))
        counted = claim.number is not None and drawn
        self.counted_at = (claim.number or 0.0) / whole if counted else -1.0
        self.least_at, self.most_at = (low / whole, high / whole) if drawn and claim.range else (-1.0, -1.0)
        self.counted = " ".join(filter(None, (number_words(claim.number or 0.0, locale), claim.counted_by))) if counted else ""
        between = QCoreApplication.translate("Cards", "%1 to %2")
        self.range = (
            between.replace("%1", number_words(low, locale)).replace("%2", number_words(high, locale)) if claim.range and drawn else ""
        )


def claim_cards(exhibit: Exhibit, panel: Panel, order: list[str], parent: QObject) -> list[CardViewModel]:
    """Make the cards of all claims of a panel: those that a text marks in its order, then the others, without a number."""
    numbers = {name: place for place, name in enumerate(order, 1)}
    names = [*(name for name in order if name in panel.claims), *(name for name in panel.claims if name not in numbers)]
    return [CardViewModel(exhibit, claim=panel.claims[name], number=numbers.get(name, 0), parent=parent) for name in names]
