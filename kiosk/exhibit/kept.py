"""The films and sound recordings of a panel in their places: what each is called, and the link that leads to it."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.exhibit.panel import Panel
from kiosk.exhibit.recordings import Recording


class Kept(NamedTuple):
    """A recording in its place: the link to it, what it is called, and the link to the next one of its panel, or nothing."""

    link: str
    title: str
    recording: Recording
    onward: str = ""


def recordings_of(panel: Panel) -> list[Recording]:
    """List the films and recordings of a panel, in the order of its blocks."""
    return [one for block in panel.blocks for one in (block.video, block.audio) if one is not None]


def kept(panel: Panel) -> list[Kept]:
    """Give the recordings of a panel their links; from the last one leads on to the first."""
    held = recordings_of(panel)
    return [
        Kept(
            f"media:{panel.id}/{number}",
            one.title or panel.title,
            one,
            f"media:{panel.id}/{number % len(held) + 1}" if len(held) > 1 else "",
        )
        for number, one in enumerate(held, 1)
    ]


def recording_exists(panels: Iterable[Panel], link: str) -> bool:
    """Tell whether a link such as `media:kirov-murder/1` names a recording."""
    return any(one.link == link for panel in panels for one in kept(panel))


def panel_of(link: str) -> str:
    """Give the id of the panel whose recording a link such as `media:kirov-murder/1` names."""
    return link.removeprefix("media:").partition("/")[0]
