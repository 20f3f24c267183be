"""A small exhibit with one of each noun, and a search in it."""

from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Block, Dataset, DatasetBlock, Event, Exhibit, Place, Term
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.preview import PreviewViewModel
from kiosk.viewmodels.search import LATER, SearchViewModel
from tests.helpers.hands import pause
from tests.unit.viewmodels.making import birth, death, exhibit, figure, panel

KIROV = figure(
    "kirov",
    "Sergei Kirov",
    native={"ru": "Сергей Миронович Киров"},
    birth_name="Sergei Kostrikov",
    born=birth("1886-03-27"),
    died=death("1934-12-01", "killed"),
    fate="Shot in the Smolny.",
    life="He led the party in [Leningrad](place:smolny).",
)
NIKOLAEV = figure("nikolaev", "Leonid Nikolaev", life="He shot Kirov.")
PANELS = (
    panel(
        "murder",
        "kirov",
        title="The murder of Kirov",
        date="1934-12-01",
        lead="A shot in a corridor.",
        body="It was evening.",
        events=("shot",),
    ),
    panel(
        "after",
        "kirov",
        "nikolaev",
        title="After the murder",
        body="Decrees & arrests followed.",
        blocks=(Block(dataset=DatasetBlock(id="arrests")),),
    ),
)


def whole(language: str = "en", **more: object) -> Exhibit:
    """Make an exhibit with one of each noun."""
    nouns = {
        "events": {"shot": Event(id="shot", title="A shot in the Smolny", date=Edtf("1934-12-01"), about="Half past four.")},
        "places": {
            "smolny": Place(id="smolny", name="Smolny", kind="building", latitude=59.9, longitude=30.4, about="A school once."),
            "nowhere": Place(id="nowhere", name="Nowhere", about="On no map."),
        },
        "terms": {"nkvd": Term(id="nkvd", term="NKVD", meaning="The political police.")},
        "datasets": {"arrests": Dataset(id="arrests", title="Arrests by year", note="Counted by the police.")},
    }
    return replace(exhibit(PANELS, figures=[KIROV, NIKOLAEV], language=language), **(nouns | more))


def make(home: QObject, edition: Exhibit | None = None) -> SearchViewModel:
    """Open the view, and wait for its index."""
    edition = edition or whole()
    search = SearchViewModel(edition, PanelListModel(edition, home), home)
    search.finish()
    return search


def links(search: SearchViewModel) -> list[str]:
    """Choose each result in turn, and give where they lead."""
    found = []
    for row in range(search.results.rowCount()):
        search.choose(row)
        found.append(search.link)
    return found


def preview(search: SearchViewModel) -> PreviewViewModel:
    """Wait until the preview has followed what was written, and give it."""
    pause(LATER + 5)
    return search.preview
