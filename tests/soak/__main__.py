"""Weeks of visitors in an hour: the exhibit as a wall shows it, visited thousands of times, weighed meanwhile.

    python -m tests.soak [--visits N] [--only COURSE] [--exhibit PATH] [--out DIR]

Ends with 1 where something grew that should not have, or the exhibit complained; with 0 otherwise. `soak.json` and `soak.svg` lie in DIR.
"""

import argparse
import json
import logging
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from kiosk.app import Application, Showing
from kiosk.exhibit.loader import load
from kiosk.installation.model import Installation
from kiosk.platform.application import make_application
from kiosk.platform.messages import LOG, start_logging
from kiosk.platform.paths import find_exhibit
from kiosk.unattended.beside import Unattended
from tests.soak.courses import EVERY, prepare
from tests.soak.drawing import draw
from tests.soak.visiting import Visitors
from tests.soak.weighing import Sample, grown, last_half, slope, weigh

SCREEN: Final = {"name": "wall", "x": 0, "y": 0, "width": 640, "height": 400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
"""A small one: what is looked for does not grow with it, the time does."""
USUAL: Final = "safety-lamp"
"""A small one with all that there is: what the program leaks does not grow with an exhibit, the time does."""
PAINTED: Final = 12
"""Milliseconds after which a step that changed nothing on the screen is over."""
END: Final = object()


class Ears(logging.Handler):
    """Keeps what is said at or above a warning."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, if it is not the hundredth of its kind."""
        if len(self.heard) < 100:
            self.heard.append(self.format(record))


class Soak:
    """One run: a step, then a picture, then the next step."""

    def __init__(self, application: Application, visits: int, every: int, course: str) -> None:
        """Make ready for so many visits, or rounds of a course, with a sample after `every` of them."""
        self.application, self.visits, self.every = application, visits, every
        self.samples: list[Sample] = []
        self.code = 1
        self.told: Callable[[Soak], object] = lambda _soak: None
        """What hears of every sample: whoever looks in can see how it stands."""
        self.heard = Ears()
        LOG.addHandler(self.heard)
        visitors = Visitors(application)
        self.things = [*visitors.things]
        self._visit = partial(EVERY[course], application) if course else visitors.visit
        self._course = self._all()
        self._began = time.monotonic()
        self._clock = QTimer(singleShot=True)
        self._clock.timeout.connect(self._go_on)
        application.window.frameSwapped.connect(lambda: self._clock.start(0))
        self._clock.start(0)

    def _all(self) -> Iterator[None]:
        for number in range(self.visits + 1):
            if number % self.every == 0:
                yield
                self.samples.append(weigh(self.application, number, time.monotonic() - self._began))
                self.told(self)
            if number < self.visits:
                yield from self._visit(number)

    def _go_on(self) -> None:
        """Do the next thing, or ask to end as the machine does."""
        if next(self._course, END) is END:
            os.kill(os.getpid(), signal.SIGTERM)
        else:
            self._clock.start(PAINTED)


def run(exhibit: Path, visits: int, every: int, course: str, out: Path) -> Soak:
    """Run it in the real program, to its end."""
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-") as state:
        screens = Path(state, "screens.json")
        screens.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        qt = make_application()
        exhibit = prepare(course, exhibit, Path(state, "exhibit"))
        start_logging()
        application = Application(load(exhibit), Showing(mode="kiosk", renderer="software", patience=60, attracts=True))
        beside = Unattended(application, Installation(mode="kiosk"), Path(state))
        soak = Soak(application, visits, every, course)
        soak.told = partial(write, out=out)
        soak.code = application.run()
        del beside, qt
    return soak


def write(soak: Soak, out: Path) -> list[str]:
    """Write down what was weighed so far, and give what is wrong."""
    said, late = grown(soak.samples) + soak.heard.heard, last_half(soak.samples)
    told = {
        "code": soak.code,
        "visits": soak.samples[-1].visits,
        "seconds": soak.samples[-1].seconds,
        "slope": {name: round(slope(late, name), 4) for name in ("pss", "anonymous")},
        "grown": said,
        "things": soak.things,
        "samples": [sample._asdict() for sample in soak.samples],
    }
    out.mkdir(parents=True, exist_ok=True)
    (out / "soak.json").write_text(json.dumps(told, indent=1), "utf-8")
    (out / "soak.svg").write_text(draw(soak.samples), "utf-8")
    return said


def report(soak: Soak, out: Path) -> int:
    """Say what came of it."""
    said, last = write(soak, out), soak.samples[-1]
    sys.stdout.write(
        f"{last.visits} visits in {last.seconds:.0f} s ({last.visits / max(last.seconds, 0.001):.1f} a second): "
        f"{slope(last_half(soak.samples)):+.2f} KiB a visit over the last half. {out / 'soak.svg'}\n"
    )
    for line in said:
        sys.stdout.write(f"{line}\n")
    return 1 if said or soak.code else 0


def main() -> int:
    """Read what is asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description="Visit the exhibit thousands of times, and weigh it.")
    parser.add_argument("--visits", type=int, default=60_000)
    parser.add_argument("--every", type=int, default=0, help="visits between two samples (default: a hundred samples)")
    parser.add_argument("--exhibit", default=USUAL, help=f"a folder, or the name of one that comes with the program (default: {USUAL})")
    parser.add_argument("--only", default="", choices=("", *EVERY), help="do one thing instead of visits")
    parser.add_argument("--out", type=Path, default=Path("build", "soak"))
    options = parser.parse_args()
    exhibit = find_exhibit(options.exhibit)
    if exhibit is None:
        parser.error(f"no exhibit {options.exhibit!r} here")
    every = options.every or max(1, options.visits // 100)
    return report(run(exhibit, options.visits, every, options.only, options.out), options.out)


if __name__ == "__main__":
    sys.exit(main())
