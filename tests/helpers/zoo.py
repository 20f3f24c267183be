"""Where a monkey is let at the exhibit that comes with the program: in a process of its own, on a small screen, as `kiosk show` shows it.

`python -m tests.helpers.zoo --seed 7 --events 1000000`; what a failing run has done it writes down, to be repeated and shortened.
"""

import argparse
import faulthandler
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.helpers.monkey import Deed, Harmed, Monkey, invent, shortest

PATIENCE: Final = 60
STUCK: Final = 900
"""Seconds after which a visit of one monkey has come to no end and never will: where it stands is said, and all ends."""
SCREENS: Final = ((800, 800), (1024, 768), (1080, 1920))
"""Each seed has one of them; the first is as large as no screen on a wall, and has shown what the others hide."""
PAGE: Final = 4  # KiB
SURROUNDING: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


class Zoo:
    """One exhibit for all monkeys, one after the other."""

    def __init__(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="kiosk-zoo-")
        os.environ |= SURROUNDING | {"XDG_STATE_HOME": self._home.name, "XDG_CACHE_HOME": self._home.name}

        from PySide6.QtGui import QAccessible

        from kiosk.app import Application, Showing
        from kiosk.exhibit.loader import load
        from kiosk.installation.model import Installation
        from kiosk.platform.application import make_application
        from kiosk.platform.paths import default_exhibit
        from kiosk.unattended.beside import Unattended
        from tests.helpers.visitor import Visitor

        make_application()
        QAccessible.setActive(True)
        showing = Showing(mode="kiosk", renderer="software", still=True, patience=PATIENCE, attracts=True)
        self._application = Application(load(default_exhibit()), showing)
        self._beside = Unattended(self._application, Installation(), Path(self._home.name))
        self._application.show()
        self._application.window.requestActivate()
        self._visitor = Visitor(self._application)
        self._visitor.settle()
        self.last: Sequence[Deed] = ()

    def harm(self, deeds: Sequence[Deed], screen: tuple[int, int] = SCREENS[0]) -> str:
        """Let a monkey do this to a fresh visit; say what harm it did, and keep its deeds up to there."""
        faulthandler.dump_traceback_later(STUCK, exit=True)
        self._application.start_over()
        self._application.keeper.release()
        self._application.window.resize(*screen)
        self._visitor.settle()
        try:
            Monkey(self._visitor).run(deeds)
        except AssertionError as error:
            self.last = error.deeds if isinstance(error, Harmed) else deeds
            return str(error)
        finally:
            faulthandler.cancel_dump_traceback_later()
        return ""

    def close(self) -> None:
        """Take the exhibit down."""
        self._application.close()
        self._home.cleanup()


def weight() -> float:
    """Give the resident memory in MiB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE / 1024


def tell(words: str) -> None:
    """Speak to whoever started this, at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def main() -> int:
    """Let a monkey at the exhibit that comes with the program, and say what it did."""
    words = argparse.ArgumentParser(description="a monkey at the glass")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--events", type=int, default=20_000)
    words.add_argument("--every", type=int, default=20_000, help="events between two visits; after each all is as at the beginning")
    words.add_argument("--screen", type=int, choices=range(len(SCREENS)), default=0, help="which screen the deeds to replay were done at")
    words.add_argument("--replay", type=Path, help="a file of deeds that a failing run has written")
    words.add_argument("--shorten", action="store_true", help="with --replay: write the fewest deeds that fail")
    options = words.parse_args()

    with closing(Zoo()) as zoo:
        return let_loose(zoo, options)


def let_loose(zoo: Zoo, options: argparse.Namespace) -> int:
    """Do what was asked for; 0 when no harm was done."""
    if options.replay:
        deeds = [tuple(deed) for deed in json.loads(options.replay.read_text("utf-8"))]
        screen = SCREENS[options.screen]
        why = zoo.harm(deeds, screen)
        tell(why or "no harm")
        if why and options.shorten:
            deeds = shortest(lambda some: bool(zoo.harm(some, screen)), deeds)
            options.replay.with_suffix(".short.json").write_text(json.dumps(list(deeds)), "utf-8")
            tell(f"{len(deeds)} deeds: {list(deeds)}")
        return 1 if why else 0
    for number, seed in enumerate(range(options.seed, options.seed + -(-options.events // options.every))):
        deeds = list(invent(seed, min(options.every, options.events - number * options.every)))
        began = time.process_time()
        why = zoo.harm(deeds, SCREENS[seed % len(SCREENS)])
        spent = time.process_time() - began
        tell(json.dumps({"seed": seed, "deeds": len(deeds), "cpu": round(spent, 1), "MiB": round(weight(), 1)}))
        if why:
            with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
                json.dump(list(zoo.last), file)
            tell(f"{why}\n--replay {file.name} --screen {seed % len(SCREENS)} --shorten")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
