"""N1 and N2: a machine without any network, and what the kernel saw of sockets."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHOW = [sys.executable, "-m", "kiosk", "show", "--mode", "kiosk", "--renderer", "software"]
OTHERS = re.compile(r"socket\((?!AF_UNIX)\w+")


def can(*command: str) -> bool:
    """Tell whether a program is there, and may do what it is for."""
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


def shown(before: list[str], state: Path, seconds: float) -> subprocess.CompletedProcess[str]:
    """Show the exhibit for some seconds within another program, and end it as the machine would."""
    environ = os.environ | {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(state)}
    with subprocess.Popen(
        [*before, "timeout", "--preserve-status", "-s", "TERM", str(seconds), *SHOW],
        env=environ,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,
    ) as process:
        try:
            _, said = process.communicate(timeout=seconds + 60)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return subprocess.CompletedProcess(process.args, process.returncode, stderr=said)


@pytest.mark.long
@pytest.mark.skipif(not can("unshare", "-rn", "true"), reason="no network can be taken away here")
def test_n1_without_any_network_the_exhibit_is_shown(tmp_path):
    """Not even the machine itself can be called; nothing is said of it, and it ends as ever."""
    done = shown(["unshare", "-rn"], tmp_path, 8)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.long
@pytest.mark.skipif(not can("strace", "-V"), reason="strace is not installed")
def test_n2_the_kernel_sees_no_socket_that_leaves_the_machine(tmp_path):
    """Whoever asked for it: Python, Qt, or a library. That the watch sees one is tried too."""
    seen = tmp_path / "seen"
    watch = ["strace", "-f", "-e", "trace=socket,connect,bind,listen", "-o", str(seen)]
    done = shown(watch, tmp_path, 15)
    assert (done.returncode, OTHERS.findall(seen.read_text("utf-8"))) == (0, [])
    subprocess.run([*watch, sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6)"], check=True)
    assert OTHERS.findall(seen.read_text("utf-8")) == ["socket(AF_INET6"]
