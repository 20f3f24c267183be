"""The kiosk beside what a museum would use instead: the same panels in reveal.js and Chromium, and a bare window of Qt Quick as the floor.

    python benchmarks/web.py [--runs N] [--out FILE.json]

All are shown on an X server of 1920 by 1080 without a GPU (Xvfb) and measured from outside (outside.py), one after the other, again and
again; what is given is the median of the runs. A kiosk with a thousand panels (huge.py) is measured with them. Wanted: Xvfb, chromium
and npm. Nothing else should run on the machine meanwhile.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import deck  # noqa: E402
import huge  # noqa: E402
from outside import Measured, measure, start  # noqa: E402

from kiosk.exhibit.loader import load  # noqa: E402
from tests.helpers.x11 import Desk, xvfb  # noqa: E402

SIZE = (1920, 1080)
FLAGSHIP = ROOT / "exhibits" / "rise-of-stalin"
CHROMIUM = (
    "chromium",
    "--no-sandbox",
    "--kiosk",
    "--no-first-run",
    "--noerrdialogs",
    "--disable-session-crashed-bubble",
    "--disable-component-update",
    "--disable-background-networking",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--password-store=basic",
)
"""As a museum starts it, with every nag switched off."""
STARTS = 3
"""More starts of each, in each run."""
FULL = {"floor": 1, "kiosk": 0, "chromium": 0, "huge": 0}
"""How often the panel is turned: as often as there are panels, or once."""


def commands(page: Path, profile: str, large: Path, first: str) -> dict[str, list[str]]:
    """Say how each is started."""
    show = [sys.executable, "-m", "kiosk", "show", "--mode", "kiosk"]
    return {
        "floor": [sys.executable, str(Path(__file__).parent / "floor.py")],
        "kiosk": [*show, str(FLAGSHIP), "--panel", first],
        "chromium": [*CHROMIUM, f"--window-size={SIZE[0]},{SIZE[1]}", "--window-position=0,0", f"--user-data-dir={profile}", page.as_uri()],
        "huge": [*show, str(large), "--panel", "p0"],
    }


def compare(runs: int) -> dict[str, dict[str, float]]:
    """Measure all of them so often, and give the medians; of starts there are more, because they differ most from one to the next."""
    exhibit = load(FLAGSHIP).exhibit
    page = deck.make(exhibit, ROOT / "build" / "benchmarks" / "deck")
    taken: dict[str, list[Measured]] = {}
    starts: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as home, xvfb(*SIZE) as display:
        large = Path(home, "huge")
        huge.write(large, huge.Size())
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": home}
        for name in ("WAYLAND_DISPLAY", "QT_QUICK_BACKEND"):
            environ.pop(name, None)
        desk = Desk(display)
        for run in range(runs + 1):
            programs = commands(page, f"{home}/profile", large, exhibit.panels[0].id)
            for name, command in programs.items():
                measured = measure(desk, command, environ, FULL[name] or len(exhibit.panels) - 1)
                if run:  # The first run fills the caches of all of them.
                    taken.setdefault(name, []).append(measured)
                print(run, name, json.dumps(measured._asdict()), file=sys.stderr)
            for name in [*programs] * STARTS if run else ():
                starts.setdefault(name, []).append(start(desk, programs[name], environ))
        desk.close()
    print(json.dumps(starts), file=sys.stderr)
    for name, held in taken.items():
        began = [*starts[name], *((one.first, one.settled) for one in held)]
        first, settled = (median(one[at] for one in began) for at in (0, 1))
        taken[name] = [one._replace(first=first, settled=settled) for one in held]
    return {name: {field: median(one[at] for one in held) for at, field in enumerate(Measured._fields)} for name, held in taken.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--out")
    options = parser.parse_args()
    text = json.dumps(compare(options.runs), indent=2)
    Path(options.out).write_text(text + "\n", encoding="utf-8") if options.out else print(text)
