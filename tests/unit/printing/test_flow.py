"""Strips on pages: nothing is lost, nothing is parted, and nothing stands outside."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.flow import Strip, pages

PAGE = 100
STRIPS = st.lists(
    st.builds(
        lambda height, gap, holds, opens: Strip(height=height, gap=gap, holds=holds, opens=opens),
        st.integers(1, 60),
        st.integers(0, 20),
        st.booleans(),
        st.sampled_from([False, False, False, True]),
    ),
    max_size=20,
)


def strip(height, **more):
    """A strip that can be told from others by its height."""
    return Strip(height=height, **more)


def heights(strips):
    """Say which strips stand on each page."""
    return [[placed.strip.height for placed in page] for page in pages(strips, PAGE)]


@settings(max_examples=30)
@given(STRIPS)
def test_every_strip_stands_once_in_its_order_and_within_its_page(strips):
    """None covers another, and no page is empty."""
    made = pages(strips, PAGE)
    assert [placed.strip for page in made for placed in page] == strips
    assert all(page for page in made)
    for page in made:
        ends = [placed.y + placed.strip.height for placed in page]
        assert all(placed.y >= end for placed, end in zip(page[1:], ends, strict=False))
        assert ends[-1] <= PAGE


def test_a_page_takes_what_fits():
    """And the next one goes on."""
    assert heights([strip(40), strip(41), strip(42), strip(43)]) == [[40, 41], [42, 43]]


def test_a_heading_goes_with_what_it_stands_above():
    """It is never the last of a page."""
    assert heights([strip(70), strip(10), strip(30, holds=True)]) == [[70], [10, 30]]


def test_what_opens_begins_a_page():
    """Even where there was room; but no page is left empty for it."""
    assert heights([strip(10, opens=True), strip(20, opens=True), strip(30)]) == [[10], [20, 30]]


def test_room_above_falls_away_at_the_head_of_a_page():
    """The text begins at the same height on each."""
    made = pages([strip(50, gap=20), strip(45, gap=20)], PAGE)
    assert [[placed.y for placed in page] for page in made] == [[0], [0]]


def test_the_titles_of_a_table_stand_again_on_the_next_page():
    """Above its rows."""
    titles = strip(5)
    assert heights([titles, *(strip(40, head=titles, holds=not row) for row in range(4))]) == [[5, 40, 40], [5, 40, 40]]


def test_what_holds_together_and_is_too_high_is_parted():
    """Where the page ends."""
    assert heights([strip(60), strip(50, holds=True), strip(51, holds=True)]) == [[60], [50], [51]]
