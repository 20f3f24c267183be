"""Which languages an exhibit is offered in."""

from kiosk.exhibit.model import Exhibit


def languages(exhibit: Exhibit) -> tuple[str, ...]:
    """Give the languages an exhibit is offered in; its own is always one of them."""
    return exhibit.cover.languages or (exhibit.cover.language,)
