"""A page that shows all pictures of a rendering, under a heading for each way in which they are shown."""

from collections.abc import Sequence
from html import escape
from itertools import groupby
from typing import Final

from kiosk.authoring.shots import SEPARATOR, Shot, caption
from kiosk.exhibit.model import Exhibit

PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>
body {{ background: #e8e1d3; color: #191713; font: 16px/1.4 sans-serif; margin: 24px }}
figure {{ display: inline-block; margin: 0 16px 24px 0; vertical-align: top }}
figcaption {{ max-width: 640px; white-space: pre-line }}
img {{ display: block; height: 360px; max-width: 100%; object-fit: contain; object-position: left; border: 1px solid #6f675b }}
</style></head><body><h1>{title}</h1>
<p><a href="contact-sheet.pdf">All of them on sheets of paper</a></p>
{pictures}</body></html>
"""


def page(exhibit: Exhibit, taken: Sequence[Shot]) -> str:
    """Write it."""
    parts = []
    for way, shots in groupby(taken, key=_way):
        parts += [f"<h2>{escape(way)}</h2>", *(_figure(exhibit, shot) for shot in shots)]
    return PAGE.format(language=escape(exhibit.cover.language), title=escape(exhibit.cover.title), pictures="\n".join(parts))


def _way(shot: Shot) -> str:
    """Say how a picture is shown: its language, its palette, its screen."""
    return SEPARATOR.join(filter(None, (shot.language, shot.palette or "", f"{shot.size[0]}\u00d7{shot.size[1]}")))


def _figure(exhibit: Exhibit, shot: Shot) -> str:
    words = escape(caption(exhibit, shot))
    alt = words.partition("\n")[0]
    return f'<figure><a href="{shot.file}"><img loading="lazy" src="{shot.file}" alt="{alt}"></a><figcaption>{words}</figcaption></figure>'
