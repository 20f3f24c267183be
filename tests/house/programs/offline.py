"""Runs a part of the program while watching for sockets of the internet, and says which it saw.

    offline.py show|render|check WORK_FOLDER ADDRESS

Python's sockets are seen by an audit hook; those of Qt and of any library by the kernel's own tables: every few
milliseconds each open file of this process is looked up among the sockets of the internet families. `open` instead of a
verb lets QML without the program's lock fetch a picture: so it is known that the watch sees what it should.
"""

import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.cli import main
from kiosk.platform.application import make_application

TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")
FAMILIES = {socket.AF_INET, socket.AF_INET6}
KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_End) * 3
PROBE = """
import QtQuick
Item {
    Image { source: "ADDRESS/image.png" }
    Text { textFormat: Text.RichText; text: "<img src='ADDRESS/rich.png'>" }
    Text { textFormat: Text.StyledText; text: "<img src='ADDRESS/styled.png'>" }
    Text { text: "<b><img src='ADDRESS/auto.png'></b>" }
    Loader { id: loader }
    // Not at once: PySide holds its lock while it makes this, and the thread that loads QML would wait for it for ever.
    Timer { interval: 20; running: true; onTriggered: loader.source = "ADDRESS/loader.qml" }
    FontLoader { source: "ADDRESS/font.ttf" }
    Component.onCompleted: {
        const request = new XMLHttpRequest();
        request.open("GET", "ADDRESS/request");
        request.send();
    }
}
"""


class Watch(threading.Thread):
    """Looks for sockets of the internet that this process holds."""

    def __init__(self) -> None:
        """Begin to look."""
        super().__init__(daemon=True)
        self.seen: set[str] = set()
        self.looks = 0
        self._known: set[str] = set()
        self._before: set[str] = set()
        self._over = threading.Event()
        sys.addaudithook(self._hear)
        self.start()

    def run(self) -> None:
        """Look until it is over."""
        while not self._over.wait(0.002):
            self.look()

    def look(self) -> None:
        """Look once."""
        held = {link[8:-1] for link in map(_link, Path("/proc/self/fd").iterdir()) if link.startswith("socket:[")}
        self.looks += 1
        if held <= self._known:
            return
        for table in TABLES:
            path = Path("/proc/self/net", table)
            lines = path.read_text("ascii").splitlines()[1:] if path.exists() else []
            self.seen |= {f"{table} socket" for line in lines if line.split()[9] in held}
        # A socket may enter its table a little after it is made, so only what stood before is known.
        self._known = held & self._before
        self._before = held

    def stop(self) -> None:
        """Look a last time."""
        self._over.set()
        self.join()
        self.look()

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        """Take what Python tells of its own sockets."""
        made = event == "socket.__new__" and arguments[1] in FAMILIES
        if made or event in {"socket.getaddrinfo", "socket.gethostbyname"}:
            self.seen.add(f"Python: {event}")


def _link(file: Path) -> str:
    """Say what an open file is; it may have been closed meanwhile."""
    try:
        return file.readlink().name
    except OSError:
        return ""


def draw(engine: QQmlEngine, address: str) -> list[object]:
    """Make QML that asks an address in every way that QML has; give what must be kept."""
    component = QQmlComponent(engine)
    component.setData(PROBE.replace("ADDRESS", address).encode(), QUrl("file:///probe.qml"))
    item = component.create()
    if item is None:
        sys.exit(component.errorString())
    return [component, item]


def every(milliseconds: int, step: Callable[[], object]) -> QTimer:
    """Do something again and again."""
    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(milliseconds)
    return timer


def show(address: str) -> int:
    """Show the exhibit as a kiosk, press keys, try every door from inside, and end as the machine would end it."""
    make_application()
    keys, kept = iter(KEYS), []

    def press() -> None:
        windows = [window for window in QGuiApplication.topLevelWindows() if isinstance(window, QQuickWindow)]
        if not windows:
            return
        if not kept:
            kept.extend(draw(qmlEngine(windows[0]), address))
        key = next(keys, None)
        if key is None:
            clock.stop()
            QTimer.singleShot(500, lambda: os.kill(os.getpid(), signal.SIGTERM))
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.postEvent(windows[0], QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    clock = every(40, press)
    return main(["show", "--mode", "kiosk"])


def fetch(address: str) -> int:
    """Draw the same with an engine that has no lock."""
    application = make_application()
    engine = QQmlEngine()
    kept = draw(engine, address)
    QTimer.singleShot(1500, lambda: application.exit(0))
    code = application.exec()
    kept.clear()
    return code


def run(verb: str, work: Path, address: str) -> int:
    """Run one verb."""
    match verb:
        case "show":
            return show(address)
        case "render":
            return main(["render", "--out", str(work), "--size", "640x480", "--panel", "kirov-murder", "--view", "panel", "contents"])
        case "check":
            return main(["check", str(Path(__file__).resolve().parents[3] / "exhibits" / "rise-of-stalin")])
        case "doctor":
            return main(["doctor"])
        case _:
            return fetch(address)


watch = Watch()
begun = time.monotonic()
code = run(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
watch.stop()
report = {"code": code, "seen": sorted(watch.seen), "looks": watch.looks, "seconds": time.monotonic() - begun}
Path(sys.argv[2], "report.json").write_text(json.dumps(report), "utf-8")
