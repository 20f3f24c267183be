"""Everything that docs/performance.md says, measured in one run on one machine, and written there.

    python benchmarks/performance.py [--runs N] [--from FILE.json]

It takes about a quarter of an hour. What was measured is kept in build/benchmarks/performance.json; `--from` writes the page of that.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import huge  # noqa: E402
from pace import paced  # noqa: E402
from performance_page import write_page  # noqa: E402
from web import compare  # noqa: E402

KIOSK = [sys.executable, "-m", "kiosk"]
ENVIRON = {**os.environ, "PYTHONPATH": str(ROOT)}
SIZES = ("1920x1080", "3840x2160")
TURNS = 3
"""How often all panels are turned on each: one run has some two hundred pictures, of which ten are the slowest twentieth."""


def run(*words: str) -> tuple[float, str]:
    """Run a verb, and give the seconds that it took and what it printed."""
    began = time.monotonic()
    done = subprocess.run([*KIOSK, *words], env=ENVIRON, capture_output=True, text=True, check=False)
    return time.monotonic() - began, done.stdout


def frames(size: str) -> dict[str, dict[str, float]]:
    """Give what was measured in the middle one of some runs on a screen of this size, by how evenly its panels turned."""
    measured = [json.loads(run("bench", "--size", size, "--json")[1])["measured"] for _ in range(TURNS)]
    return sorted(measured, key=lambda one: one["turning"]["value"])[TURNS // 2]


def search() -> float:
    """Give the milliseconds of the processor in which 95 of 100 keystrokes of a search in a thousand panels are drawn."""
    done = subprocess.run([sys.executable, str(ROOT / "benchmarks" / "search.py")], env=ENVIRON, capture_output=True, text=True, check=True)
    return float(re.findall(r"a later one .*p95 +([\d.]+) ms", done.stdout)[-1])


def machine() -> str:
    """Say what this machine is."""
    names = re.findall(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores, no graphics processor, Python {platform.python_version()}"


def measure(runs: int) -> dict[str, object]:
    """Measure everything."""
    held: dict[str, float] = {}
    turned = {}
    for size in SIZES:
        with paced(held, size):
            turned[size] = frames(size)
    with tempfile.TemporaryDirectory() as home:
        huge.write(Path(home), huge.Size())
        with paced(held, "check"):
            check, _ = run("check", home, "--format", "concise")
    with paced(held, "search"):
        keystroke = search()
    with paced(held, "help"):
        asked = median(run("--help")[0] * 1000 for _ in range(9))
    return {
        "when": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "pace": held,
        "help": asked,
        "check": check,
        "search": keystroke,
        "frames": turned,
        "beside": compare(runs),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--from", dest="taken", type=Path)
    options = parser.parse_args()
    kept = ROOT / "build" / "benchmarks" / "performance.json"
    if options.taken is None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(measure(options.runs), indent=2), encoding="utf-8")
    write_page(json.loads((options.taken or kept).read_text(encoding="utf-8")), ROOT / "docs")
