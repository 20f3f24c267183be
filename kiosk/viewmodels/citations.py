"""Sources as a reader finds them again: author, title, year, publisher."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.exhibit.model import Chapter, Exhibit, Panel, Source


def citations(exhibit: Exhibit, ids: Iterable[str]) -> list[str]:
    """Cite the sources of a statement, in the author's order."""
    return [citation(exhibit.sources[name]) for name in ids if name in exhibit.sources]


def copied_citations(exhibit: Exhibit, ids: Iterable[str]) -> list[str]:
    """Cite the same sources, in the same order, for somebody's own notes."""
    return [copied_citation(exhibit.sources[name]) for name in ids if name in exhibit.sources]


def citation(source: Source) -> str:
    """Cite one source: `Matthew Lenoe: The Kirov Murder and Soviet History. Yale University Press, 2010`."""
    title = f"{source.author}: {source.title}" if source.author else source.title
    where = ", ".join(filter(None, (source.publisher, source.year)))
    return f"{title}. {where}" if where and not title.endswith((".", "?", "!")) else f"{title} {where}".strip()


def copied_citation(source: Source) -> str:
    """Cite one source with the address at which it was read: on the screen nobody could follow it, in notes one can."""
    return _sentences(citation(source), source.address)


def panel_citation(exhibit: Exhibit, chapter: Chapter, panel: Panel, today: QDate) -> str:
    """Cite a panel: its title, the exhibit, the chapter, the licence, and the day on which it was read, as the language writes it."""
    seen = QCoreApplication.translate("Citations", "Seen on %1")
    day = QLocale(exhibit.cover.language).toString(today, QLocale.FormatType.LongFormat)
    where = QCoreApplication.translate("Citations", "Panel in the exhibit “%1”").replace("%1", exhibit.cover.title)
    return _sentences(panel.title, where, chapter.title, exhibit.cover.licence, seen.replace("%1", day))


def _sentences(*parts: str) -> str:
    """Put parts behind each other, each ended once."""
    said = [part for part in parts if part]
    return (
        " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in said[:-1]) + (" " if len(said) > 1 else "") + said[-1]
    )
