import pytest
from PySide6.QtCore import QObject

from kiosk.viewmodels.layers import LayerViewModel, claims_in, prose_of, wordings_of
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.prose import ROOM, paragraphs
from tests.unit.viewmodels.making import exhibit, panel

LAYERS = {"brief": "Brief.", "body": "Standard.", "full": "Full.", "easy": "Easy."}


@pytest.fixture
def home() -> QObject:
    """Whoever owns the layers."""
    return QObject()


@pytest.mark.parametrize(
    ("wording", "prose"),
    [("brief", "Brief."), ("standard", "Standard."), ("full", "Full."), ("easy", "Easy."), ("", "Standard."), ("loud", "Standard.")],
)
def test_each_wording_is_a_text_of_its_own(home, wording, prose):
    """One that nobody knows is the standard one."""
    assert prose_of(panel("one", **LAYERS), wording) == prose
    assert LayerViewModel(panel("one", **LAYERS), wording, home).paragraphs == [prose]


@pytest.mark.parametrize(
    ("given", "wordings"),
    [
        ({}, ["standard"]),
        ({"brief": "B."}, ["brief", "standard"]),
        ({"full": "F."}, ["standard", "full"]),
        ({"easy": "E."}, ["standard", "easy"]),
        ({"full": " \n "}, ["standard"]),
        ({"body": ""}, []),
        (LAYERS, ["brief", "standard", "full", "easy"]),
    ],
)
def test_a_panel_offers_the_wordings_it_has(given, wordings):
    """From the shortest to the easiest; one of nothing but spaces is none."""
    assert wordings_of(panel("one", **given)) == wordings


def test_claims_are_met_in_the_order_of_their_marks():
    """Each as often as it is marked; links and marks behind a backslash are none."""
    assert claims_in(r"A[^two], [b](figure:kirov), *c*[^one] and \[^three] d[^two].") == ["two", "one", "two"]


def test_marks_are_numbered_in_the_order_they_are_met(home):
    """A claim that is marked again keeps its number; a mark leads to its claim."""
    layer = LayerViewModel(panel("one", body="A[^two] b[^one].\n\nC[^two] d[^three]."), "standard", home)
    assert (layer.wording, layer.order) == ("standard", ["two", "one", "three"])
    assert layer.markNumbers == [1, 2, 1, 3]
    assert layer.markLinks == ["claim:two", "claim:one", "claim:two", "claim:three"]


def test_every_wording_counts_for_itself(home):
    """What is the first mark of one text may be the second of another, or none."""
    whole = panel("one", body="A[^a] b[^b].", full="B[^b] a[^a].", brief="Nothing is marked.")
    layers = {wording: LayerViewModel(whole, wording, home) for wording in wordings_of(whole)}
    assert {wording: layer.order for wording, layer in layers.items()} == {"brief": [], "standard": ["a", "b"], "full": ["b", "a"]}
    assert {wording: layer.markNumbers for wording, layer in layers.items()} == {"brief": [], "standard": [1, 2], "full": [1, 2]}


def test_the_text_leaves_room_for_every_mark(home):
    """The room stands where the mark does, and there are as many rooms as marks."""
    layer = LayerViewModel(panel("one", body="He kept the card[^card].\n\n**A decree**[^decree] came[^decree]"), "standard", home)
    assert layer.paragraphs == [f"He kept the card{ROOM}.", f"<b>A decree</b>{ROOM} came{ROOM}"]
    assert sum(text.count(ROOM) for text in layer.paragraphs) == len(layer.markLinks)


@pytest.mark.parametrize(
    ("prose", "styled"),
    [
        ("[^c]", [ROOM]),
        ("[^c] He", [f"{ROOM} He"]),
        ("a[^c][^d]", [f"a{ROOM}{ROOM}"]),
        ("**a[^c]** b", [f"<b>a{ROOM}</b> b"]),
        ("[a[^c]](figure:kirov)", [f'<a href="figure:kirov">a{ROOM}</a>']),
        ("- a[^c]\n- b", [f"•&nbsp;a{ROOM}", "•&nbsp;b"]),
        ("a[^c]\n\n[^d]", [f"a{ROOM}", ROOM]),
    ],
)
def test_room_is_left_wherever_a_mark_may_stand(prose, styled):
    """Also at the end of strong words, where the stars were once shown, and nothing was strong."""
    assert paragraphs(prose, marked=True) == styled


def test_only_marks_have_room():
    """Spaces of the author's own, as word processors leave them, are one space, and a stray private letter is none."""
    assert paragraphs("a\u00a0\u00a0\u00a0\u00a0\u00a0b\ue000[^c]", marked=True) == [f"a&nbsp;b{ROOM}"]


def test_links_to_whatever_the_screen_can_show_stay_links():
    """They open a card, the map, the timeline."""
    styled = '<a href="term:nkvd">a</a> <a href="place:smolny">b</a> <a href="event:shot">c</a>'
    assert paragraphs("[a](term:nkvd) [b](place:smolny) [c](event:shot)") == [styled]


def test_links_that_an_exhibit_has_no_view_for_are_words():
    """Without events there is no timeline, without a place on the map there is no map; nobody taps in vain."""
    whole = exhibit([panel("one", body="[a](event:shot) [b](place:smolny) [c](figure:kirov)")])
    assert PanelListModel(whole).at(0).layer("standard").paragraphs == ['a b <a href="figure:kirov">c</a>']


def test_a_layer_belongs_to_whoever_made_it(home):
    """QML may hold it."""
    assert LayerViewModel(panel("one"), "standard", home).parent() is home
