import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

LOOP = """
import signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.platform.stopping import Stopper

qt = QCoreApplication([])
stopper = Stopper(lambda: qt.exit(0))
QTimer.singleShot(0, lambda: print("ready", flush=True))
QTimer.singleShot(20_000, lambda: qt.exit(9))
sys.exit(qt.exec())
"""
EARLY = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.platform.stopping import Stopper

qt = QCoreApplication([])
heard = []
stopper = Stopper(lambda: (heard.append(1), qt.exit(0)))
for _ in range(200):
    os.kill(os.getpid(), signal.SIGTERM)
QTimer.singleShot(20_000, lambda: qt.exit(9))
code = qt.exec()
print(len(heard) > 0, code)
"""
AFTERWARDS = """
import os, signal
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from kiosk.platform.stopping import Stopper

qt = QCoreApplication([])
numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
signal.signal(signal.SIGINT, signal.default_int_handler)  # A shell has those that it starts in the background ignore it.
before = [signal.getsignal(number) for number in numbers]
stopper = Stopper(qt.quit)
print([signal.getsignal(number) == old for number, old in zip(numbers, before)])
stopper.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print([signal.getsignal(number) == old for number, old in zip(numbers, before)], signal.set_wakeup_fd(-1))
try:
    os.kill(os.getpid(), signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)


@pytest.fixture
def loop() -> Iterator[subprocess.Popen[str]]:
    """An event loop with nothing to do, in a process of its own."""
    with subprocess.Popen([sys.executable, "-c", LOOP], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_an_idle_loop_cleanly(loop, number):
    """At once, long before its own end, with exit code 0 and without a word."""
    loop.send_signal(number)
    assert (loop.communicate(timeout=10), loop.returncode) == (("", ""), 0)


def test_a_signal_that_comes_before_the_loop_is_not_lost():
    """Nor do two hundred of them block anything."""
    done = run(EARLY)
    assert (done.stdout, done.stderr) == ("True 0\n", "")


def test_the_signals_are_given_back():
    """After the loop Ctrl+C once did nothing any more, and a signal wrote into whatever file had got the socket's number."""
    done = run(AFTERWARDS)
    assert (done.stdout, done.stderr) == ("[False, False, False]\n[True, True, True] -1\ninterrupted\n", "")
