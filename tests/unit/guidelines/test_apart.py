"""Work that is shared among processes is found as if one had done it, whatever becomes of a helper."""

import subprocess
import sys
from textwrap import dedent

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there are no helpers")


def prints(script: str) -> tuple[list[str], str]:
    """Run a script in a process without Qt and threads, and give what it prints, and what of mistakes."""
    begin = "import os, signal\nfrom kiosk.guidelines.apart import helpers, shared\nfirst = os.getpid()\n"
    done = subprocess.run([sys.executable, "-c", begin + dedent(script)], capture_output=True, text=True, check=False, timeout=30)
    return done.stdout.splitlines(), done.stderr


def test_what_was_found_stands_in_its_order():
    """The first ones are worked out here, behind what else is to be done, and the last by helpers, one to each."""
    assert prints("""
        here = lambda number: (number, os.getpid() == first)
        for count in (0, 1, 9):
            print(shared(here, [1, 2], count, meanwhile=lambda: print("meanwhile")))
    """) == (
        ["meanwhile", "[(1, True), (2, True)]", "meanwhile", "[(1, True), (2, False)]", "meanwhile", "[(1, False), (2, False)]"],
        "",
    )


def test_a_helper_that_is_killed_costs_nothing_but_time():
    """As by a machine without memory: its work is done here, and nothing is said."""
    assert prints("""
        def work(number):
            if os.getpid() != first:
                os.kill(os.getpid(), signal.SIGKILL)
            return number * 2
        print(shared(work, [1, 2, 3], 2))
    """) == (["[2, 4, 6]"], "")


def test_whoever_interrupts_leaves_no_helper_behind():
    """Neither a process nor a word of one."""
    assert prints("""
        import multiprocessing, time
        def interrupt():
            raise KeyboardInterrupt
        try:
            shared(time.sleep, [20, 20], 2, meanwhile=interrupt)
        except KeyboardInterrupt:
            print(multiprocessing.active_children())
    """) == (["[]"], "")


def test_a_fault_of_a_helper_is_met_here():
    """Once, by whoever asked."""
    assert prints("""
        try:
            shared(lambda number: 1 // number, [1, 0], 1)
        except ZeroDivisionError as fault:
            print(fault)
    """) == (["integer division or modulo by zero"], "")


def test_a_process_with_threads_or_qt_has_no_helpers():
    """It cannot be made twice soundly."""
    assert prints("""
        import sys, threading
        print(helpers() == len(os.sched_getaffinity(0)) - 1)
        sys.modules["PySide6.QtCore"] = None
        print(helpers())
        del sys.modules["PySide6.QtCore"]
        threading.Timer(0.2, print).start()
        print(helpers())
    """) == (["True", "0", "0", ""], "")
