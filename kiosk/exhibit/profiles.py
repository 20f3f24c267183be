"""Who an exhibit is shown to. A profile leaves panels out; what is said elsewhere stays."""

from msgspec.structs import replace

from kiosk.exhibit.model import Exhibit


def without_sensitive(exhibit: Exhibit) -> Exhibit:
    """Leave out the panels that are marked as sensitive, and chapters that have no others. An exhibit of nothing else stays as it is."""
    left = {panel.id for panel in exhibit.panels if not panel.sensitive}
    if not left:
        return exhibit
    chapters = [replace(chapter, panels=tuple(name for name in chapter.panels if name in left)) for chapter in exhibit.cover.chapters]
    lessons = {
        name: replace(one, steps=tuple(step for step in one.steps if step.view or step.panel in left))
        for name, one in exhibit.lessons.items()
    }
    return replace(
        exhibit,
        lessons={name: one for name, one in lessons.items() if any(step.panel for step in one.steps)},
        panels=tuple(panel for panel in exhibit.panels if panel.id in left),
        cover=replace(exhibit.cover, chapters=tuple(chapter for chapter in chapters if chapter.panels)),
    )
