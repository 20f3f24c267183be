"""What was freed is given back to the machine."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
HELD = """
import ctypes, os, sys
from pathlib import Path
from kiosk.platform.memory import keep_little
if sys.argv[1] == "little":
    keep_little()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
def picture(size=4 << 20):
    place = libc.malloc(size)
    ctypes.memset(place, 1, size)
    return place
libc.free(picture(8 << 20))  # From now on glibc takes pictures from its heap, if nobody tells it otherwise.
before = resident()
shown = []
for _ in range(8):
    shown.append(picture())
    libc.malloc(100_000)  # Something smaller that stays.
for place in shown:
    libc.free(place)
print(resident() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told")
@pytest.mark.parametrize(("how", "gives_back"), [("little", True), ("as it comes", False), ("as it was told", False)])
def test_pictures_that_were_shown_are_given_back(how, gives_back):
    """Eight of 4 MB, each with something smaller after it that stays; who has tuned glibc already is not overruled."""
    environ = {name: value for name, value in os.environ.items() if name != "GLIBC_TUNABLES"}
    if how == "as it was told":
        environ["GLIBC_TUNABLES"] = "glibc.malloc.mmap_threshold=33554432"
    wish = "as it comes" if how == "as it comes" else "little"
    done = subprocess.run([sys.executable, "-c", HELD, wish], env=environ, cwd=ROOT, capture_output=True, text=True, check=True)
    assert (int(done.stdout) < 4 << 20) == gives_back
