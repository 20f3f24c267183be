"""M9 and M10: little memory, and a day on which nobody comes."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 256 * 2**20
TICKS = os.sysconf("SC_CLK_TCK")


def show(tmp_path, settled="", **named):
    """Start the program on a wall."""
    file = tmp_path / "installation.yaml"
    file.write_text(f"exhibit: safety-lamp\nmode: kiosk\n{settled}", "utf-8")
    environ = os.environ | {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "kiosk", "show", "--installation", str(file)]
    return subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True, cwd=ROOT, **named)


def reckoned(process):
    """Seconds of the processor that it has taken."""
    fields = Path(f"/proc/{process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def rests(process, seconds=0.5, most=60.0):
    """Wait until it takes nothing for a while; gives the seconds of the processor so far. Fails where it ends, or never rests."""
    until = time.monotonic() + most
    while time.monotonic() < until:
        before = reckoned(process)
        time.sleep(seconds)
        assert process.poll() is None, process.stderr.read()
        if before > 0.5 and reckoned(process) - before <= 0.01:
            return before
    pytest.fail("it never rests")


def stop(process):
    """End it as the machine does; give its exit code and what it said."""
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    return process.returncode, said


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the memory of a process like that")
def test_m9_in_256_megabytes_everything_is_shown(tmp_path):
    """Of its own; what it shares with others is not counted. It ends as ever, and has nothing to complain of."""
    process = show(tmp_path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (LIMIT, LIMIT)))
    rests(process)
    assert stop(process) == (0, "")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process reckons")
def test_m10_while_it_is_closed_nothing_is_reckoned(tmp_path):
    """Behind the veil nothing moves: in two seconds no more than a fiftieth of one core."""
    process = show(tmp_path, "hours: {daily: closed}\n")
    rests(process)
    time.sleep(1.5)  # A start ends a second after its first picture (kiosk/platform/starting.py).
    before = rests(process)
    time.sleep(2)
    assert reckoned(process) - before <= 0.04
    code, said = stop(process)
    assert (code, said) == (0, "opening hours: closed\n")


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process reckons")
def test_m10_while_it_invites_little_is_reckoned(tmp_path):
    """Over a minute, on the software renderer: less than a twentieth of one slow core, and the memory stays."""
    process = show(tmp_path)
    time.sleep(12)
    before, status = reckoned(process), Path(f"/proc/{process.pid}/smaps_rollup")
    weight = [int(line.split()[1]) for line in status.read_text("ascii").splitlines() if line.startswith("Anonymous")]
    time.sleep(60)
    after = [int(line.split()[1]) for line in status.read_text("ascii").splitlines() if line.startswith("Anonymous")]
    assert (reckoned(process) - before) / 60 < 0.05
    assert after[0] - weight[0] < 4096
    assert stop(process)[0] == 0
