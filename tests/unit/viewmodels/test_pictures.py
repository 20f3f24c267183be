"""The pictures of the panels: which there are, in which order, and what is said of each."""

import pytest
from PySide6.QtCore import QObject

from kiosk.exhibit.model import Art, Block, Compare, Exhibit, Side
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.pictures import PicturesViewModel, hung
from kiosk.viewmodels.spot import Spot
from tests.unit.viewmodels.making import exhibit, panel

ART = Art(file="images/one.svg", wide="images/one-wide.svg", alt="A lamp.", caption="The lamp.", credit="Drawn by A", rights="CC0")


@pytest.fixture(scope="module")
def whole() -> Exhibit:
    """Three panels, of which the second has no picture."""
    return exhibit([panel("one", art=ART), panel("two", art=Art(file="")), panel("three")], licence="CC BY 4.0")


@pytest.fixture
def pictures(whole):
    """Open the view."""
    home = QObject()
    yield PicturesViewModel(whole, PanelListModel(whole, home), home)
    del home


def test_a_panel_without_a_picture_is_passed_over(pictures):
    """Forward and back; at the ends there is nothing."""
    assert [pictures.linkBeside(link, 1) for link in ("panel:one", "panel:three", "panel:two", "")] == ["panel:three", "", "", ""]
    assert [pictures.linkBeside(link, -1) for link in ("panel:one", "panel:three", "panel:two")] == ["", "panel:one", ""]
    assert (pictures.titleBeside("panel:one", 1), pictures.titleBeside("panel:one", -1)) == ("Three", "")


def test_a_link_or_a_panel_names_a_picture(pictures):
    """It is made once."""
    one, three = pictures.picture("", 0), pictures.picture("panel:three", 0)
    assert (one.property("title"), three.property("title")) == ("One", "Three")
    assert (one.property("placeWords"), three.property("placeWords")) == ("1 of 2", "2 of 2")
    assert pictures.picture("panel:one", 2) is one
    assert [pictures.picture(link, row) for link, row in (("", 1), ("panel:two", 0), ("panel:nowhere", 0), ("", 9))] == [None] * 4
    assert (pictures.linkOf(2), pictures.linkOf(3)) == ("panel:three", "")


def test_a_picture_says_what_its_author_wrote(pictures):
    """Where nothing is said of rights, the licence of the exhibit counts; where there is no landscape picture, the upright one."""
    one, three = pictures.picture("panel:one", 0), pictures.picture("panel:three", 0)
    assert one.property("said") == [{"alt": "A lamp.", "caption": "The lamp.", "credit": "Drawn by A", "rights": "CC0"}]
    assert (one.property("alt"), one.property("compared")) == ("A lamp.", False)
    assert three.property("said")[0]["rights"] == "CC BY 4.0"
    assert one.property("wideFile").toLocalFile() == "/exhibits/test/images/one-wide.svg"
    assert three.property("wideFile") == three.property("file")


def test_the_view_opens_only_where_there_is_a_picture(whole):
    """It turns from picture to picture, and closing it leads to the panel it was opened over; what is opened from it leads back."""
    panels = PanelListModel(whole)
    navigation = NavigationViewModel(whole, panels)
    for focus in ("panel:two", "panel:nowhere", "place:one"):
        navigation.openView("picture", focus)
        assert navigation.spot == Spot()
    navigation.openView("picture")
    assert navigation.spot == Spot(0, view="picture")
    navigation.openView("picture", "panel:three")
    assert navigation.spot == Spot(0, view="picture", focus="panel:three")
    navigation.showPanel("two")
    assert (navigation.spot, navigation.property("returnTo")) == (Spot(1), "Picture")
    navigation.openView("picture")
    assert navigation.spot == Spot(1)
    assert navigation.back()
    assert navigation.back()
    assert navigation.spot == Spot()
    empty = exhibit()
    NavigationViewModel(empty, PanelListModel(empty)).openView("picture")


def test_a_comparison_comes_after_the_picture_of_its_panel():
    """Under its own title, else that of the panel; a panel without a picture can have one too."""
    pair = Compare(before=Side(file="a.svg", alt="Field.", rights="CC0"), after=Side(file="b.svg", alt="Station."))
    blocks = (Block(compare=pair), Block(compare=Compare(title="Twice", before=pair.before, after=pair.after)))
    made = exhibit([panel("one", art=Art(file=""), blocks=blocks), panel("two")], licence="CC BY 4.0")
    assert [(one.link, one.title) for one in hung(made)] == [("compare:one/1", "One"), ("compare:one/2", "Twice"), ("panel:two", "Two")]
    home = QObject()
    first = PicturesViewModel(made, PanelListModel(made, home), home).picture("compare:one/1", 1)
    assert (first.property("compared"), first.property("alt")) == (True, "Field.")
    assert [first.property(name).toLocalFile() for name in ("file", "wideFile", "after")] == [f"/exhibits/test/{f}.svg" for f in "aab"]
    assert [side["rights"] for side in first.property("said")] == ["CC0", "CC BY 4.0"]
    navigation = NavigationViewModel(made, PanelListModel(made))
    for link, opened in (("compare:one/3", False), ("compare:one/2", True)):
        navigation.openView("picture", link)
        assert bool(navigation.property("view")) == opened
