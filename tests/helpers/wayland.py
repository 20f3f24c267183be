"""Real Wayland compositors without a screen: sway, whose outputs turn and change, and cage, under which kiosks run."""

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

SURROUNDING: Final = ("WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman")
PATIENCE: Final = 90.0


def as_nobody(folder: Path, *command: str) -> list[str]:
    """Give a command for somebody who may do nothing: these compositors refuse to run as root."""
    return ["runuser", "-u", "nobody", "--", "env", f"XDG_RUNTIME_DIR={folder}", f"HOME={folder}", *SURROUNDING, *command]


@contextmanager
def room() -> Iterator[Path]:
    """A folder of nobody's."""
    with tempfile.TemporaryDirectory(prefix="kiosk-wayland-") as name:
        folder = Path(name, "run")
        folder.mkdir(mode=0o700)
        Path(name).chmod(0o755)
        subprocess.run(["chown", "nobody", str(folder)], check=True)
        yield folder


class Compositor:
    """A compositor that runs, and what it shows."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.environ = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": self._found("wayland-?").name}

    def _found(self, pattern: str) -> Path:
        until = time.monotonic() + PATIENCE
        while not (found := sorted(self._folder.glob(pattern))):
            assert time.monotonic() < until, f"no {pattern}"
            time.sleep(0.05)
        return found[0]

    def say(self, *words: str) -> str:
        """Tell sway what to do."""
        environ = {**self.environ, "SWAYSOCK": str(self._found("sway-ipc.*.sock"))}
        return subprocess.run(["swaymsg", "--raw", *words], env=environ, capture_output=True, text=True, check=True).stdout

    def windows(self) -> list[tuple[int, int, int, int]]:
        """Where the windows stand."""

        def walk(node: dict) -> Iterator[tuple[int, int, int, int]]:
            if node.get("app_id"):
                yield tuple(node["rect"][name] for name in ("x", "y", "width", "height"))
            for below in (*node["nodes"], *node["floating_nodes"]):
                yield from walk(below)

        return list(walk(json.loads(self.say("-t", "get_tree"))))

    def picture(self) -> QImage:
        """What is on the screen, once something is. Fails when that never comes."""
        until, file = time.monotonic() + PATIENCE, self._folder.parent / "shot.png"
        while time.monotonic() < until:
            time.sleep(1)
            subprocess.run(["grim", str(file)], env=self.environ, capture_output=True, check=False)
            shot = QImage(str(file))
            if len({shot.pixel(x, y) for x in range(0, shot.width(), 40) for y in range(0, shot.height(), 40)}) > 1:
                return shot
        msg = "nothing is to be seen on the screen"
        raise AssertionError(msg)
