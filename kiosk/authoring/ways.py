"""What can lie over the panels of an exhibit: its contents, its views, a sheet for each person, each dataset.

Each is told by a name and knows how to be opened, so that whoever looks at all of them need not know one.
"""

from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import Final, NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.views import offered

NUMBERS: Final = "numbers"
"""The view that has a page for each dataset."""


class Way(NamedTuple):
    """One of them: `noun` is what it shows, where that is one thing."""

    view: str
    open: Callable[[NavigationViewModel], object]
    noun: str = ""


def ways(exhibit: Exhibit) -> Iterator[Way]:
    """Give all of an exhibit."""
    yield Way("contents", methodcaller("openContents"))
    bibliography = ["bibliography"] if exhibit.sources else []
    for view in (*offered(exhibit), *bibliography):
        if view != NUMBERS:
            yield _view(view)
    for dataset in exhibit.datasets:
        yield _view(NUMBERS, f"dataset:{dataset}")
    for figure in exhibit.figures:
        yield Way("figure", methodcaller("openFigure", figure), f"figure:{figure}")


def _view(view: str, noun: str = "") -> Way:
    return Way(view, methodcaller("openView", view, noun), noun)
