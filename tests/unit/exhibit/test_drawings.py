"""Drawings that would open other files of the machine: Qt follows whatever an SVG refers to."""

import pytest

from kiosk.exhibit.drawings import drawing_fault
from tests.unit.exhibit.writing import PANEL

OUTSIDE = "draw what it refers to into it; most programs embed pictures when they export"
PLAIN = "export it again as plain SVG"


def svg(inner: str, before: str = "") -> bytes:
    """Write a drawing."""
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{inner}</svg>'.encode()


@pytest.mark.parametrize(
    ("data", "link"),
    [
        (svg('<image xlink:href="/etc/passwd.png"/>'), "/etc/passwd.png"),
        (svg("<image href = '../../canary.png'/>"), "../../canary.png"),
        (svg('<image xlink:href="file:///dev/zero"/>'), "file:///dev/zero"),
        (svg('<image xlink:href="&#x2f;etc/passwd.png"/>'), "&#x2f;etc/passwd.png"),
        (svg('<image xlink:href="http://example.org/a.png"/>'), "http://example.org/a.png"),
        (svg("", '<?xml-stylesheet type="text/css" href="/etc/passwd"?>'), "/etc/passwd"),
        (svg('<image href="data:image/png;base64,PHN2Zz48aW1hZ2UgaHJlZj0n"/>'), "data:image/png;base64,PHN2Zz48aW1hZ2UgaH"),
        (svg('<image href="&e;"/>', '<!DOCTYPE svg [<!ENTITY e "/etc/passwd">]>'), "&e;"),
    ],
)
def test_a_drawing_refers_to_nothing_outside_it(data, link):
    """An exhibit opened any file of the machine that a drawing named (C20)."""
    assert drawing_fault(data) == (f"refers to another file: '{link}'", OUTSIDE)


@pytest.mark.parametrize(
    "entity",
    ["e \"<image href='/etc/passwd'/>\"", "e '&#60;image/>'", 'e SYSTEM "file:///etc/passwd"', '% e "x"'],
    ids=["markup", "hidden", "file", "parameter"],
)
def test_no_entity_hides_a_link(entity):
    """Nor grows into more than was written (XXE, C20)."""
    assert drawing_fault(svg("&e;", f"<!DOCTYPE svg [<!ENTITY {entity}>]>")) == ("declares entities of its own", PLAIN)


@pytest.mark.parametrize(
    "data",
    [
        svg("<rect/>").decode().encode("utf-16"),
        svg("<rect/>").decode().encode("utf-16-le"),
        svg("<rect/>", '<?xml version="1.0" encoding="UTF-7"?>'),
        b"\x1f\x8b\x08<svg/>",
    ],
    ids=["utf-16", "utf-16-le", "utf-7", "packed"],
)
def test_no_encoding_hides_a_link(data):
    """What cannot be looked through is not shown."""
    assert drawing_fault(data) == ("is not written as a drawing in UTF-8", "export the picture again")


@pytest.mark.parametrize(
    "data",
    [
        svg('<g id="a"/><use xlink:href="#a"/>'),
        svg('<image href="data:image/png;base64,iVBORw0KGgoAAAA"/><image href="data:image/jpeg;base64, /9j/4AAQ"/>'),
        svg('<a xlink:href="https://example.org"><rect/></a>'),
        svg("<rect/>", '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg [<!ENTITY ns "http://ns.example.org/">]>'),
    ],
    ids=["parts", "embedded", "touched", "illustrator"],
)
def test_what_programs_write_is_sound(data):
    """Parts of the drawing, pictures within it, links that nobody can touch, names for addresses."""
    assert drawing_fault(data) is None


def test_a_drawing_that_leads_out_is_not_shown(desk):
    """Its author is told where it is named; the panel is shown without it."""
    desk.write("images/plate.svg", svg('<image xlink:href="/etc/passwd.png"/>'))

    assert (
        desk.said()[0] == f"figures.yaml:10:20: error: the drawing 'images/plate.svg' refers to another file: '/etc/passwd.png' ({OUTSIDE})"
    )
    assert [panel.art.file for panel in desk.load().exhibit.panels] == ["", ""]


def test_a_drawing_without_end_is_not_read(desk):
    """17 MB of nothing."""
    desk.write("images/large.svg", b"<svg>" + b" " * (17 << 20))

    assert desk.said_after(PANEL, "file: images/plate.svg", "file: images/large.svg") == [
        f"{PANEL}:5:13: error: the drawing 'images/large.svg' cannot be used: the file is larger than 16 MiB"
        " (divide it; pictures and films are files of their own)"
    ]
