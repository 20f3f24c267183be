"""T1, T3, T8 and T10 in a process of its own: clocks that jump or run, a machine that stands still, an hour that comes twice."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FASTER = pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
VISIT = """
import json, sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.viewmodels import session as kept
kept.SECOND = 50  # of twenty milliseconds each, so that a count takes one second
kept.LEAST = 0
application = QCoreApplication([])
visit = kept.SessionViewModel(0.3, attracts=True)
said = [time.time()]
seen = []
visit.stateChanged.connect(lambda: seen.append(visit.property("state")))
visit.secondsChanged.connect(lambda: visit.property("state") == "warning" and seen.append(visit.property("seconds")))
visit.begin()
def over():
    if visit.property("state") == "attract":
        json.dump({"seen": seen, "wall": time.time() - said[0]}, sys.stdout)
        application.quit()
visit.stateChanged.connect(over)
print("ready", file=sys.stderr, flush=True)
sys.exit(application.exec())
"""
WHOLE = ["visit", "warning", *range(20, 0, -1), "attract"]


def start(*before, program=VISIT):
    """Begin a visit in a process of its own, behind other words of a command."""
    environ = os.environ | {"PYTHONPATH": str(ROOT), "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    return subprocess.Popen(
        [*before, sys.executable, "-c", program], env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    )


@FASTER
@pytest.mark.parametrize("clock", [pytest.param("@2038-01-19 03:14:07 x600", id="2038")])
def test_t1_t3_a_clock_that_runs_away_changes_no_visit(clock):
    """Ten minutes of the calendar in each second, over the end of 32 bits: the whole count is shown, and takes as long as ever."""
    began = time.monotonic()
    process = start("faketime", "-f", clock)
    out, _ = process.communicate(timeout=60)
    told = json.loads(out)
    assert (told["seen"], told["wall"] > 300) == (WHOLE, True)
    assert time.monotonic() - began > 1.2


def test_t8_a_process_that_is_stopped_again_and_again_shows_every_second():
    """Stopped for a tenth of a second, six times, in the middle of the count: nothing of it is skipped."""
    process = start()
    assert process.stderr.readline() == "ready\n"
    time.sleep(0.35)
    for _ in range(6):
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.1)
        process.send_signal(signal.SIGCONT)
        time.sleep(0.02)
    out, _ = process.communicate(timeout=60)
    assert json.loads(out)["seen"] == WHOLE


LOGS = """
import time
from kiosk.platform.messages import LOG, start_logging
start_logging()
clock = [1792889999.0]  # 2026-10-25 02:59:59 in Berlin, for the first time
time.time = lambda: clock[0]
time.time_ns = lambda: int(clock[0] * 1e9)
for _ in range(2):
    LOG.info("at %d", clock[0])
    clock[0] += 3600
"""


def test_t10_in_the_log_an_hour_that_comes_twice_is_told_apart(tmp_path):
    """Its lines bear the time of Greenwich: the first 02:59 and the second are an hour apart, and nothing is ever out of order."""
    environ = os.environ | {"PYTHONPATH": str(ROOT), "TZ": "Europe/Berlin", "STATE_DIRECTORY": str(tmp_path)}
    subprocess.run([sys.executable, "-c", LOGS], env=environ, check=True, capture_output=True, cwd=ROOT)
    lines = (tmp_path / "kiosk.log").read_text("utf-8").splitlines()
    assert [re.search(r"2026-10-25[ T](\d\d:\d\d:\d\d)\S*Z ", line)[1] for line in lines] == ["00:59:59", "01:59:59"]
