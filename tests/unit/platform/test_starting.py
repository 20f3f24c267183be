"""A start goes without what only takes its time, and ends."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
IMPORTED = """
import gc, linecache
from kiosk.platform import starting
starting.begin()
import kiosk.app
read = [file for file in linecache.cache if "kiosk" in file]
before = gc.isenabled(), gc.get_freeze_count() > 0
starting.over()
print(read, before, (gc.isenabled(), gc.get_freeze_count() > 10_000))
"""
BOUND = """
from kiosk.platform import starting
starting.begin()
from PySide6 import QtCore, QtQuick
print([file for file in open("/proc/self/maps") if "/QtOpenGL." in file], hasattr(QtQuick, "QQuickWindow"), QtCore.qVersion()[0])
"""
SHOWN = """
import gc, linecache, os, threading, time
def watch():
    until = time.monotonic() + 30
    while not gc.get_freeze_count() and time.monotonic() < until:
        time.sleep(0.1)
    print(gc.isenabled(), gc.get_freeze_count() > 10_000, [file for file in linecache.cache if "kiosk" in file], flush=True)
    os._exit(0)
threading.Thread(target=watch, daemon=True).start()
import sys
from kiosk.cli import main
main(["show", "--mode", "kiosk", sys.argv[1], "--panel", "kirov-murder"])
"""


def said(source: str, *arguments: object, state: Path) -> str:
    """Run a program and give what it prints."""
    environ = os.environ | {"XDG_STATE_HOME": str(state)}
    command = [sys.executable, "-c", source, *map(str, arguments)]
    return subprocess.run(command, env=environ, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


def test_no_source_is_read_and_nothing_collected(tmp_path):
    """PySide once kept 51,537 lines of 184 files, 5 MB, to look for its own name in them."""
    assert said(IMPORTED, state=tmp_path) == "[] (False, False) (True, True)"


def test_the_binding_of_opengl_is_not_read(tmp_path):
    """2 MB for a class that nobody here may use: without its binding it would crash."""
    assert said(BOUND, state=tmp_path) == "[] True 6"
    used = [file.name for file in (ROOT / "kiosk").rglob("*.py") if re.search("QtOpenGL|Framebuffer", file.read_text("utf-8"))]
    assert used == ["starting.py"]


@pytest.mark.slow
def test_a_shown_exhibit_collects_again(tmp_path, flagship):
    """A second after the first panel; a program that never did would grow for months."""
    assert said(SHOWN, flagship.exhibit.folder, state=tmp_path) == "True True []"
