"""The verb `bench`: an exhibit measured on this machine, as a table or as JSON, with what to change."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app import Application, Showing
from kiosk.benching.figures import Found, advice, found, verdict
from kiosk.benching.first import seconds_to_first
from kiosk.benching.running import Running
from kiosk.benching.standing import stand
from kiosk.engine import WindowNotMadeError
from kiosk.exhibit.loader import load
from kiosk.platform.application import make_application

WORDS = {
    "good": "This machine carries this exhibit.",
    "fair": "This machine carries this exhibit; some of it could be smoother.",
    "poor": "This machine does not carry this exhibit well.",
}


def bench(folder: Path, options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Measure, and print what was found. Gives 0 where everything is good or fair, else 1."""
    size: str = options.size
    make_application()
    loaded = load(folder)
    if not loaded.exhibit.panels:
        say("no panel of this exhibit can be shown, so there is nothing to measure; kiosk check says why")
        return 1
    taken: dict[str, float] = {}
    if not options.json:
        print(f"{loaded.exhibit.cover.title}: {len(loaded.exhibit.panels)} panels. This takes about a minute; do not touch the screen.")
    first = min(filter(None, (seconds_to_first(folder, size) for _ in range(2))), default=0.0)
    if first:
        taken["start"] = first
    try:
        application = Application(loaded, Showing(mode="kiosk", attracts=True, renderer=options.renderer))
    except WindowNotMadeError as error:
        say(f"{error}; kiosk doctor says what is missing on this machine")
        return 1
    stand(application, size)
    taken.update(Running(application).measure(options.rest))
    shown = f"{application.window.width()}x{application.window.height()}"
    drawn = {"software": "by the processor"}.get(application.renderer, "by the graphics processor")
    application.close()
    told = found(taken)
    if options.json:
        print(as_record(told, shown, application.renderer))
    else:
        print_table(told, f"{shown} on {QGuiApplication.platformName()}, drawn {drawn}")
    return 0 if verdict(told) != "poor" else 1


def as_record(told: list[Found], size: str, renderer: str) -> str:
    """Write everything for programs."""
    numbers = {one.name: {"value": round(one.value, 3), "unit": one.bound.unit, "verdict": one.verdict, **_beside(one)} for one in told}
    record = {"screen": size, "renderer": renderer, "verdict": verdict(told), "measured": numbers, "advice": advice(told)}
    return json.dumps(record, indent=2, ensure_ascii=False)


def _beside(one: Found) -> dict[str, float]:
    """Give what is told beside a number that was measured many times."""
    return {name: round(value, 3) for name, value in (("median", one.median), ("worst", one.worst)) if value is not None}


def print_table(told: list[Found], where: str) -> None:
    """Print everything for a person."""
    print(where)
    for one in told:
        print(f"  {one}")
    print(WORDS[verdict(told)])
    for line in advice(told):
        print(f"  {line}")
