"""Sources as a reader finds them again: author, title, year, publisher."""

from collections.abc import Iterable

from kiosk.exhibit.model import Exhibit, Source


def citations(exhibit: Exhibit, ids: Iterable[str]) -> list[str]:
    """Cite the sources of a statement, in the author's order."""
    return [citation(exhibit.sources[name]) for name in ids if name in exhibit.sources]


def citation(source: Source) -> str:
    """Cite one source: `Matthew Lenoe: The Kirov Murder and Soviet History. Yale University Press, 2010`."""
    title = f"{source.author}: {source.title}" if source.author else source.title
    where = ", ".join(filter(None, (source.publisher, source.year)))
    return f"{title}. {where}" if where and not title.endswith((".", "?", "!")) else f"{title} {where}".strip()
