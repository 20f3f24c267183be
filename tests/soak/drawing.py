"""The picture of a soak: one small chart for each thing that was weighed, visits from left to right."""

from html import escape
from typing import Final

from tests.soak.weighing import Sample

WIDTH, HEIGHT, MARGIN = 640, 110, 12
SHOWN: Final = {
    "anonymous": "memory of its own, MiB",
    "pss": "memory with its share of what is shared, MiB",
    "files": "open files",
    "threads": "threads",
    "windows": "windows",
    "objects": "objects of Qt",
    "heaps": "heaps of QML",
}
MIB: Final = 1024


def draw(samples: list[Sample]) -> str:
    """Give an SVG. The scale of memory begins at nothing, so that a slope looks as steep as it is."""
    last = max(samples[-1].visits, 1)
    charts = []
    for place, (name, label) in enumerate(SHOWN.items()):
        share = MIB if name in {"anonymous", "pss"} else 1
        values = [getattr(sample, name) / share for sample in samples]
        top = max(*values, 1) * 1.1
        points = " ".join(
            f"{MARGIN + (WIDTH - 2 * MARGIN) * sample.visits / last:.1f},{HEIGHT - MARGIN - (HEIGHT - 40) * value / top:.1f}"
            for sample, value in zip(samples, values, strict=True)
        )
        charts.append(
            f'<g transform="translate(0 {place * HEIGHT})">'
            f'<text x="{MARGIN}" y="20">{escape(label)}: {values[0]:.4g} at first, {values[-1]:.4g} at last</text>'
            f'<path d="M{MARGIN} {HEIGHT - MARGIN}H{WIDTH - MARGIN}" stroke="#999"/>'
            f'<polyline points="{points}" fill="none" stroke="#a31f1f" stroke-width="2"/></g>'
        )
    height = HEIGHT * len(SHOWN)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif" font-size="13">'
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>{"".join(charts)}</svg>\n'
    )
