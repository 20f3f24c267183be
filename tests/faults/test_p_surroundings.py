"""P7, P9 to P13, D6: what is around the exhibit fails, or is not there yet."""

import os
import resource
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.operations.alone import NotAloneError, alone
from kiosk.operations.endings import NO_SCREEN
from kiosk.operations.notify import Ears, tell
from tests.helpers.keeping import SHOWN, SPEAKING, program

ROOT = Path(__file__).resolve().parents[2]
KEEPER = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from kiosk.operations.supervisor import Programs, Supervisor
program = (sys.executable, "-S", "-c", sys.argv[1])
sys.exit(Supervisor(Programs(exhibit=program, safe=program), say=lambda words: print(words, flush=True)).run())
"""


@contextmanager
def running(command, **more):
    """A program, and what it says, until it is over with it."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT, **more) as process:
        try:
            yield process
        finally:
            process.kill()


def read_until(process, words, seconds=60.0):
    """Read lines until one has these words."""
    end, lines = time.monotonic() + seconds, []
    while time.monotonic() < end:
        if select.select([process.stdout], [], [], 0.2)[0]:
            lines.append(process.stdout.readline())
            if words in lines[-1] or not lines[-1]:
                break
    assert words in "".join(lines[-1:]), lines
    return lines


def is_alive(number):
    """Tell whether a process is there, and is no mere entry of one that was."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def keeping(*lines):
    """A supervisor as a process of its own."""
    return [sys.executable, "-u", "-c", KEEPER, SPEAKING + "\n".join(lines)]


TELLS_ITS_NUMBER = ("print(os.getpid(), flush=True)", "be_shown()", "stay()")


def test_an_exhibit_does_not_outlive_what_keeps_it_running():
    """P7: the kernel ends it, and whatever starts the supervisor again begins with a free screen."""
    with running(keeping(*TELLS_ITS_NUMBER)) as process:
        number = int(process.stdout.readline())
        read_until(process, "is shown")
        process.kill()
        end = time.monotonic() + 5
        while is_alive(number) and time.monotonic() < end:
            time.sleep(0.01)
        assert not is_alive(number)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_an_end_that_is_asked_for_is_one(number):
    """P12: also an exhibit that does not listen is ended, after a second; the code is 0."""
    stubborn = "signal.signal(signal.SIGTERM, signal.SIG_IGN)"
    with running(keeping(stubborn, *TELLS_ITS_NUMBER)) as process:
        exhibit = int(process.stdout.readline())
        read_until(process, "is shown")
        began = time.monotonic()
        process.send_signal(number)
        assert process.wait(10) == 0
        assert time.monotonic() - began < 3
        assert not is_alive(exhibit)


def test_a_second_one_says_that_there_is_a_first(tmp_path):
    """P11: a lock whose owner is gone means nothing."""
    (tmp_path / "kiosk.lock").write_text("4711")
    with alone([tmp_path]), pytest.raises(NotAloneError) as refused, alone([tmp_path]):
        pass
    assert str(refused.value) == f"an exhibit is kept running here already (process {os.getpid()}); end that one first"
    with alone([tmp_path]):
        pass


def test_where_nothing_can_be_written_it_runs_all_the_same(tmp_path, keep):
    """P13: no lock, no last words, nothing kept of the curtain."""
    nowhere = tmp_path / "file"
    nowhere.touch()
    with alone([nowhere / "state"]):
        kept = keep(SHOWN, state=nowhere / "state")
        kept.until_shown()
    assert kept.is_shown


@pytest.mark.slow
def test_a_machine_without_screen_home_or_runtime_folder_waits(tmp_path):
    """P13: it says so once, and goes on looking."""
    environ = {"PATH": os.environ["PATH"], "STATE_DIRECTORY": "/proc/nowhere", "XDG_RUNTIME_DIR": "/proc/nowhere"}
    with running([sys.executable, "-m", "kiosk", "run", "--no-curtain"], env=environ) as process:
        lines = read_until(process, "it is looked for")
        assert lines == [
            "kiosk: There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n",
            *[line for line in lines if line.startswith("  ")],
            "kiosk: there is no screen; it is looked for every 5 s\n",
        ]
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_when_what_draws_the_screen_is_gone_this_goes_too(keep):
    """D6: under a compositor that died nothing can be shown, and the next one shall not find the lock taken."""
    kept = keep(program(f"sys.exit({NO_SCREEN})"))
    kept.supervisor._parent = -1
    kept.let_pass(0)
    kept.until(lambda: kept.supervisor.code is not None)
    assert (kept.supervisor.code, kept.said) == (1, ["what drew the screen has ended, and this with it"])


def test_systemd_hears_that_it_is_ready_and_alive(keep, tmp_path):
    """sd_notify(3), on a socket with a name in the file system, as systemd's is."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(10)
        kept = keep(SHOWN, environ={"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "30000000"})
        kept.until_shown()
        kept.let_pass(5)
        heard = [systemd.recv(4096).decode() for _ in range(3)]
        assert heard == ["WATCHDOG=1\nSTATUS=being started\n", "READY=1\nSTATUS=attract\n", "WATCHDOG=1\n"]
        assert "WATCHDOG_USEC" not in kept.supervisor._below
        kept.close()
        assert systemd.recv(4096) == b"STOPPING=1\n"


def test_a_sign_that_nobody_hears_is_no_mistake():
    """Without a supervisor an exhibit goes on as well."""
    ears = Ears()
    ears.close()
    assert [tell({"READY": "1"}, environ) for environ in ({}, {"NOTIFY_SOCKET": ears.place}, {"NOTIFY_SOCKET": "vsock:2"})] == [False] * 3


def test_the_exhibit_goes_before_what_starts_it_again(keep):
    """P9: where memory runs out, the kernel ends the one that matters less. No core file is written meanwhile."""
    kept = keep(SHOWN)
    kept.until_shown()
    score, own = (int(Path(f"/proc/{number}/oom_score_adj").read_text()) for number in (kept.process, "self"))
    assert score > own
    assert "Max core file size        0 " in Path(f"/proc/{kept.process}/limits").read_text()


def scarce() -> None:
    """Take away what a machine may run short of."""
    resource.setrlimit(resource.RLIMIT_AS, (768 * 2**20, 768 * 2**20))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))


@pytest.mark.slow
def test_with_little_memory_and_few_files_the_exhibit_is_shown(tmp_path):
    """P9, P10, P12: 768 MB of addresses and 64 files do for all three programs; asked to end, the real exhibit ends well."""
    environ = {**os.environ, "XDG_STATE_HOME": str(tmp_path)}
    with running([sys.executable, "-m", "kiosk", "run"], env=environ, preexec_fn=scarce) as process:
        read_until(process, "the exhibit is shown")
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert list((tmp_path / "open-exhibit" / "last-words").iterdir()) == []
