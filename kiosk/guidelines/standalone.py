"""A page to mail or to print: one file that needs nothing else and can load nothing else."""

from pathlib import Path
from typing import Final

from kiosk.guidelines.html import Html, element

STYLE: Final = Path(__file__).with_name("page.css")
NOTHING_ELSE: Final = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""What the page may load: the pictures and the style within it."""


def standalone(title: str, *parts: Html) -> str:
    """Write the page around its parts."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=NOTHING_ELSE),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", Html(STYLE.read_text("utf-8"))),
    )
    return f"<!doctype html>\n{element('html', head, element('body', element('main', *parts)), lang='en')}\n"


def section(title: str, *parts: Html) -> Html:
    """Give a part of a page; nothing where there is nothing in it."""
    return element("section", element("h2", title), *parts) if parts else Html()
