"""Which ways through the story an exhibit has something for."""

from kiosk.exhibit.model import Exhibit


def filled(exhibit: Exhibit) -> dict[str, bool]:
    """Tell of each view whether there is anything to show in it. Search has something in every exhibit that has panels."""
    return {
        "timeline": bool(exhibit.events),
        "map": any(place.latitude is not None for place in exhibit.places.values()),
        "people": any(figure.relations for figure in exhibit.figures.values()),
        "numbers": bool(exhibit.datasets),
        "search": bool(exhibit.panels),
        "bibliography": bool(exhibit.sources),
    }
