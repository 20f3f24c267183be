"""What was measured as a table and a plot: the part of docs/performance.md between its two marks, and docs/pictures/performance.svg."""

from pathlib import Path
from typing import Any, NamedTuple

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
NAMES = {"floor": "a bare window", "kiosk": "this program", "chromium": "Chromium and reveal.js"}
CALLED = {"floor": "bare window", "chromium": "Chromium", "kiosk": "14 panels"}
UNITS = {"settled": "s", "memory": "MB", "answer": "ms"}
SHOWN = (
    ("settled", "seconds to the settled first panel", "s"),
    ("memory", "memory after all panels", "MB"),
    ("answer", "from a key to the first change", "ms"),
)


class Goal(NamedTuple):
    """A line of the table: what was measured, what it is held against, the most that it may be, and the pace of the machine meanwhile."""

    what: str
    value: float
    most: float
    unit: str
    beside: str = ""
    pace: float = 0

    @property
    def line(self) -> str:
        """Write it. What is not met in time is also said at the usual pace: that of the machine when it is its own."""
        kept = "yes" if self.value <= self.most else f"**no**, by {(self.value / self.most - 1) * 100:.0f} %"
        if self.value > self.most and self.pace > 1:
            usual = self.value / self.pace
            kept += (
                f"; at the usual pace, {self.pace:.1f} times as fast, {number(usual)} {self.unit}: {'yes' if usual <= self.most else 'no'}"
            )
        return f"| {self.what} | {number(self.value)} {self.unit} | {self.beside} | ≤ {number(self.most)} {self.unit} | {kept} |"


def number(value: float) -> str:
    """Write a number with as many digits as tell something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"  # noqa: PLR2004


def goals(taken: dict[str, Any]) -> list[Goal]:
    """Hold everything against what it is to be."""
    beside, pace = taken["beside"], taken["pace"]
    turning = {size: frames["turning"]["value"] for size, frames in taken["frames"].items()}
    kiosk, chromium, floor, large = (beside[name] for name in ("kiosk", "chromium", "floor", "huge"))

    def ratio(what: str, field: str, most: float, own: dict[str, float], other: dict[str, float]) -> Goal:
        words = f"{CALLED[next(name for name, held in beside.items() if held is other)]} {number(other[field])} {UNITS[field]}"
        return Goal(what, own[field], most * other[field], UNITS[field], words)

    return [
        ratio("start to the settled first panel", "settled", 0.6, kiosk, chromium),
        ratio("the same beside a bare window", "settled", 2, kiosk, floor),
        ratio("memory of all processes, after all panels", "memory", 0.25, kiosk, chromium),
        ratio("key to the first changed pixel, median", "answer", 0.7, kiosk, chromium),
        Goal("a picture while a panel turns, 95 of 100, 1920x1080", turning["1920x1080"], 17, "ms", pace=pace["1920x1080"]),
        Goal("the same on 3840x2160", turning["3840x2160"], 20, "ms", pace=pace["3840x2160"]),
        Goal("processor while a panel stands still", kiosk["idle"], 0.2, "% of a core", f"Chromium {number(chromium['idle'])} %"),
        ratio("1,000 panels, 10,000 people, 20,000 events: start", "settled", 1.5, large, kiosk),
        ratio("the same: memory", "memory", 2, large, kiosk),
        Goal("1,000 panels: a letter of a search, drawn, 95 of 100", taken["search"], 16, "ms", pace=pace["search"]),
        Goal("1,000 panels in three languages: `kiosk check`", taken["check"], 10, "s", pace=pace["check"]),
        Goal("`kiosk --help`", taken["help"], 120, "ms", pace=pace["help"]),
    ]


def table(taken: dict[str, Any]) -> str:
    """Write the table."""
    rows = "\n".join(goal.line for goal in goals(taken))
    return (
        f"Measured on {taken['when']}: {taken['machine']}.\n\n"
        f"| what | this program | beside | goal | met |\n| --- | --- | --- | --- | --- |\n{rows}\n\n"
        "![The three beside each other](pictures/performance.svg)\n"
    )


def plot(beside: dict[str, dict[str, float]]) -> str:
    """Draw the three beside each other, as bars."""
    parts, top = [], 0
    for field, words, unit in SHOWN:
        most = max(beside[name][field] for name in NAMES)
        parts.append(f'<text x="0" y="{top + 20}" font-weight="bold">{words}</text>')
        for place, (name, said) in enumerate(NAMES.items()):
            y, width = top + 34 + place * 26, beside[name][field] / most * 420
            colour = "#A8231A" if name == "kiosk" else "#191713"
            parts.append(f'<text x="0" y="{y + 14}">{said}</text><rect x="190" y="{y}" width="{width:.1f}" height="18" fill="{colour}"/>')
            parts.append(f'<text x="{198 + width:.1f}" y="{y + 14}">{number(beside[name][field])} {unit}</text>')
        top += 130
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{top}" font-family="sans-serif" font-size="14" fill="#191713">'
        f'<rect width="720" height="{top}" fill="#F4F0E7"/><g transform="translate(16 0)">{"".join(parts)}</g></svg>\n'
    )


def write_page(taken: dict[str, Any], docs: Path) -> None:
    """Put both where they belong."""
    page = docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n\n{table(taken)}\n{END}{after}", encoding="utf-8")
    (docs / "pictures" / "performance.svg").write_text(plot(taken["beside"]), encoding="utf-8")
