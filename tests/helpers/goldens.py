"""Comparing a screen with the picture of it that is kept: within a small tolerance, both scaled down to what is compared.

They are compared small, so that a change of the look shows and a change of a font's hinting does not.
"""

import os
from collections import Counter
from html import escape
from operator import sub
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

REPORT: Final = Path(__file__).resolve().parents[2] / "build" / "screens"
SIDE: Final = 480
MEAN, STRONG, SHARE = 2.0, 48, 0.01
"""Allowed: the mean difference of a channel (0 to 255), and the share of channels that differ by more than STRONG."""
FAINT: Final = bytes(range(STRONG + 1))
COLOURS: Final = 256
"""How many colours a picture is kept in: a third of the bytes, and the mean difference is below 0.2."""


def scaled(picture: QImage, side: int = SIDE) -> QImage:
    """Scale a picture so that its longer side is so long, by default as long as what is compared."""
    smaller = picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return smaller.convertToFormat(QImage.Format.Format_RGB888)


def channels(picture: QImage) -> bytes:
    """All channels of a picture in a row, without the padding of its lines."""
    return b"".join(bytes(picture.constScanLine(y))[: 3 * picture.width()] for y in range(picture.height()))


def distance(one: QImage, other: QImage) -> tuple[float, float]:
    """The mean difference of two pictures' channels, and the share of channels that differ strongly."""
    if one.size() != other.size():
        return 255.0, 1.0
    differences = bytes(map(abs, map(sub, channels(one), channels(other))))
    return sum(differences) / len(differences), len(differences.translate(None, FAINT)) / len(differences)


def in_few_colours(picture: QImage) -> QImage:
    """Draw a picture in the colours that it has most of, each of the others as the nearest of them."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    commonest = Counter(memoryview(picture.constBits()).cast("I")).most_common(COLOURS)
    return picture.convertToFormat(
        QImage.Format.Format_Indexed8,
        [colour for colour, _ in commonest],
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither,
    )


def report(name: str, before: QImage, after: QImage) -> Path:
    """Lay a failing picture beside its golden one, on a page that gathers all of this run."""
    REPORT.mkdir(parents=True, exist_ok=True)
    before.save(str(REPORT / f"{name}-before.png"))
    after.save(str(REPORT / f"{name}-after.png"))
    names = sorted(path.name.removesuffix("-after.png") for path in REPORT.glob("*-after.png"))
    rows = "".join(
        f'<h2>{escape(each)}</h2><img src="{each}-before.png" alt="before"> <img src="{each}-after.png" alt="after">' for each in names
    )
    page = REPORT / "report.html"
    page.write_text(f'<!doctype html><meta charset="utf-8"><title>Screens that changed</title>{rows}', encoding="utf-8")
    return page


def change(picture: QImage, file: Path, side: int = SIDE) -> str:
    """Say how far a screen has gone from the picture that is kept; nothing where it has not.

    The picture is kept with its longer side so long. `KIOSK_UPDATE_GOLDEN` takes the present look as right.
    """
    now = scaled(picture, side)
    if os.environ.get("KIOSK_UPDATE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        assert in_few_colours(now).save(str(file), "PNG", 0)
    before, after = scaled(QImage(str(file))), scaled(now)
    mean, strong = distance(before, after)
    return "" if mean <= MEAN and strong <= SHARE else f"{mean=:.2f} {strong=:.4f}; see {report(file.stem, before, after)}"
