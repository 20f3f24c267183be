"""Weighing a running exhibit: what it holds of the machine, and whether that grows with its visitors.

All is read after everything that can be let go was let go, so that what is left is what is kept. A line through the last half of the
samples tells growth from noise: by then every picture was seen and every view was opened.
"""

import gc
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.app import Application

MOST_GROWTH: Final = 1.0
"""KiB a visit."""
PROC: Final = Path("/proc/self")
HEAP: Final = "JSGCHeap"
"""What the memory of QML is called among the maps of a process; half a MB each, and a style that leaks adds to them (faults 0.9)."""


class Sample(NamedTuple):
    """What a process held after so many visits."""

    visits: int
    seconds: float
    pss: int
    """KiB of memory, shared pages by their share: it grows too when another program that shared them ends, so it is only shown."""
    anonymous: int
    """KiB that belong to no file: what a leak adds to."""
    files: int
    threads: int
    windows: int
    objects: int
    """QObjects below the window and the view models."""
    heaps: int


CONSTANT: Final = {"files": 0, "threads": 0, "windows": 0, "objects": 5, "heaps": 8}
"""What must not grow, and by how much it comes and goes: QML's heap takes and gives back as it collects."""


def weigh(application: Application, visits: int, seconds: float) -> Sample:
    """Take a sample."""
    gc.collect()
    application.engine.collectGarbage()
    rollup = dict(line.split(":", 1) for line in (PROC / "smaps_rollup").read_text("ascii").splitlines()[1:])
    kib = {name: int(rollup[name].split()[0]) for name in ("Pss", "Anonymous")}
    roots: tuple[QObject, ...] = (application.window, application.engine, application.exhibit, application.views, application.attract)
    return Sample(
        visits=visits,
        seconds=round(seconds, 3),
        pss=kib["Pss"],
        anonymous=kib["Anonymous"],
        files=len(list((PROC / "fd").iterdir())),
        threads=len(list((PROC / "task").iterdir())),
        windows=len(QGuiApplication.topLevelWindows()),
        objects=count_objects(*roots),
        heaps=(PROC / "maps").read_text("utf-8", errors="replace").count(HEAP),
    )


def count_objects(*roots: QObject) -> int:
    """Count the objects below these by the lines that Qt writes of them.

    To ask for them would make a wrapper of Python for each, which PySide keeps although its object goes: 16 KiB for every visit that was
    weighed (PySide6 6.11.3).
    """
    lines: list[None] = []
    before = qInstallMessageHandler(lambda *_: lines.append(None))
    for root in roots:
        root.dumpObjectTree()
    qInstallMessageHandler(before)
    return len(lines)


def last_half(samples: list[Sample]) -> list[Sample]:
    """Leave out the time in which everything was seen for the first time."""
    return [sample for sample in samples if sample.visits >= samples[-1].visits / 2]


def slope(samples: list[Sample], name: str = "anonymous") -> float:
    """Give the growth of something for each visit: the steepness of the line that lies closest to the samples."""
    visits = [sample.visits for sample in samples]
    values = [getattr(sample, name) for sample in samples]
    middle, mean = sum(visits) / len(visits), sum(values) / len(values)
    spread = sum((visit - middle) ** 2 for visit in visits)
    return sum((visit - middle) * (value - mean) for visit, value in zip(visits, values, strict=True)) / spread if spread else 0.0


def grown(samples: list[Sample]) -> list[str]:
    """Say what grew that should not have; nothing where the promise is kept."""
    late = last_half(samples)
    steep = slope(late)
    said = [f"memory grew by {steep:.2f} KiB a visit"] if steep > MOST_GROWTH else []
    for name, slack in CONSTANT.items():
        values = [getattr(sample, name) for sample in late]
        before, after = max(values[: len(values) // 2 or 1]), max(values[len(values) // 2 :])
        if after > before + slack:
            said.append(f"{name} were up to {before}, and then up to {after}")
    return said
