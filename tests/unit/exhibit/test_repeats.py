"""Drawings that draw themselves without end (C20): Qt kept one core of the wall busy with one for ever."""

import pytest

from kiosk.exhibit.drawings import drawing_fault
from kiosk.exhibit.repeats import MOST, repeats

LINK = "http://www.w3.org/1999/xlink"
LINES = 30
FAULT = ("draws parts of itself more than 50,000 times", "export what repeats as a picture (.png), or draw less of it")


def svg(*lines: str, style: str = "") -> bytes:
    """Write a drawing."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="{LINK}"><style>{style}</style>{"".join(lines)}</svg>'.encode()


def tree(first: str, twice: str, drawn: str, lines: int = LINES, style: str = "") -> bytes:
    """Write parts of which each draws the one before two times, and draw the last."""
    return svg(
        "<defs>",
        first,
        *(twice.replace("HERE", f"u{n}").replace("LAST", f"u{n - 1}") for n in range(1, lines)),
        "</defs>",
        drawn,
        style=style,
    )


BOMBS = {
    "use": ('<g id="u0"><path d="M0 0"/></g>', '<g id="HERE"><use xlink:href="#LAST"/><use href="#LAST"/></g>', '<use href="#u29"/>'),
    "symbol": (
        '<symbol id="u0"><path/></symbol>',
        '<symbol id="HERE"><use href="#LAST"/><use href="#LAST"/></symbol>',
        '<use href="#u29"/>',
    ),
    "pattern": (
        '<pattern id="u0"><path/></pattern>',
        '<pattern id="HERE"><rect fill="url(#LAST)"/><rect style="stroke: url( "#LAST" )"/></pattern>'.replace('"#LAST"', "'#LAST'"),
        '<rect fill="url(#u29)"/>',
    ),
    "mask": (
        '<mask id="u0"><rect/></mask>',
        '<mask id="HERE"><rect mask="url(#LAST)"/><rect mask="url(#LAST)"/></mask>',
        '<rect mask="url(#u29)"/>',
    ),
    "marker": (
        '<marker id="u0"><path d="M0 0"/></marker>',
        '<marker id="HERE"><path d="M0 0L5 5 9 9" marker-mid="url(#LAST)"/></marker>',
        '<path d="M0 0L5 5 9 9" marker-mid="url(#u29)"/>',
    ),
}


@pytest.mark.parametrize("parts", BOMBS.values(), ids=BOMBS)
def test_what_grows_without_end_is_refused_before_it_is_drawn(parts):
    """Thirty lines, each twice the one before, by every way in which Qt draws something again."""
    assert drawing_fault(tree(*parts)) == FAULT


def test_a_style_sheet_refers_too():
    """By classes, names and kinds, as drawing programs write it."""
    style = "".join(f".c{n}, path > #p{n} {{ fill: url(#u{n}) }}" for n in range(LINES))
    twice = '<pattern id="HERE"><rect class="big cLAST"/><rect id="pLAST"/></pattern>'
    bomb = tree('<pattern id="u0"><path/></pattern>', twice, '<rect class="c29"/>', style=style).replace(b"cu", b"c").replace(b"pu", b"p")
    assert drawing_fault(bomb) == FAULT


def test_what_repeats_as_drawings_do_is_shown():
    """A hatching on two thousand fields, a tree of five thousand leaves, markers at a thousand corners; circles, which Qt ends."""
    hatched = svg('<pattern id="h"><path/><path/></pattern>', '<rect fill="url(#h)"/>' * 2000)
    leaves = svg('<g id="leaf"><path/></g>', '<use href="#leaf"/>' * 5000)
    line = svg('<marker id="dot"><circle/></marker>', f'<path marker-mid="url(#dot)" d="M{"1 2 " * 1000}"/>')
    circle = svg('<g id="a"><use href="#b"/></g>', '<g id="b"><use href="#a"/><use href="#nowhere"/></g>', '<use href="#a"/>')
    assert [drawing_fault(data) for data in (hatched, leaves, line, circle)] == [None] * 4
    assert (repeats(hatched), repeats(leaves), repeats(line)) == (6000, 10_000, 2000)


def test_what_is_no_xml_and_what_is_deep_is_no_trouble():
    """Qt draws nothing of the first; the second is counted without climbing down."""
    assert repeats(b"<svg><use") == 0
    deep = svg("<g>" * 20_000, '<use href="#leaf"/>', "</g>" * 20_000, '<path id="leaf"/>')
    assert repeats(deep) == 1
    assert repeats(tree(*BOMBS["use"])) == MOST + 1
    hidden = svg("".join(f'<g id="u{n}"/>' for n in range(LINES)))[len("<svg") :]
    assert repeats(tree(*BOMBS["use"]).replace(b"</svg>", b"<g" + hidden.replace(b"</svg>", b"</g></svg>"))) == MOST + 1  # named twice
