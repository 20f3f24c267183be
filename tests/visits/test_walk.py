"""From the article through the ways of the story and all the way back, each step by a key that says where it leads."""

from tests.helpers.sizes import SIZES

KIROV = "Sergei Kirov"
PANEL = "The murder of Kirov"


@SIZES
def test_from_the_text_to_a_person_to_an_event_to_the_map_and_back(rooms, candid, size):
    """Back leads over the same steps to the panel, on which nothing has changed."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.tap(KIROV)
    assert visitor.dialogs == [KIROV]

    visitor.tap("In the timeline")
    assert visitor.dialogs == ["Timeline"]
    assert visitor.sees("Kirov: 4 of 135 events")
    if visitor.offers("Read on"):
        visitor.tap("Read on")
    visitor.tap("Smolny")
    assert visitor.dialogs == ["Where it happened"]
    assert visitor.sees("Smolny")

    visitor.tap(next(key for key in visitor.keys if key.startswith(("Close map", "Back to"))))
    assert visitor.dialogs == ["Timeline"]
    visitor.tap("Close timeline")
    assert visitor.dialogs == [KIROV]
    visitor.tap("Close")
    assert (visitor.panel, visitor.dialogs) == (PANEL, [])
