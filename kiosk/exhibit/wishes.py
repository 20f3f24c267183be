"""What was asked of an exhibit that it does not have, said with what it has."""

from collections.abc import Iterable

from kiosk.exhibit.languages import languages
from kiosk.exhibit.model import Exhibit


def wrong_wish(exhibit: Exhibit, *, panels: Iterable[str] = (), spoken: Iterable[str] = (), lesson: str = "") -> str:
    """Say which wish the exhibit cannot fulfil; nothing when it can fulfil all."""
    known = [panel.id for panel in exhibit.panels]
    wishes: list[tuple[str, str, Iterable[str]]] = [("lesson", lesson, exhibit.lessons)] if lesson else []
    wishes += [("panel", panel, known) for panel in panels if known]
    wishes += [("language", code, languages(exhibit)) for code in spoken]
    return next((f"no {noun} {wish!r} in {exhibit.cover.id}; {_there(held)}" for noun, wish, held in wishes if wish not in held), "")


def _there(held: Iterable[str]) -> str:
    """Say what there is; only lessons can be missing altogether."""
    return f"there are {', '.join(held)}" if any(held) else "it has none (docs/teaching.md tells how one is made)"
