"""A real browser without a screen: Debian's Chromium, driven over a pipe by the protocol of its own developer tools.

It is spoken to through two pipes (`--remote-debugging-pipe`), one JSON text a message and a zero byte after each, so that no
other program is needed.
"""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

PROGRAM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
QUIET: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio", "--hide-scrollbars", "--remote-debugging-pipe"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--no-pings"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
PIPED: Final = "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
"""The browser hears at file 3 and speaks at file 4."""
PATIENCE: Final = 20.0


class Browser:
    """One Chromium. Its first tab is where everything happens, unless a tab is opened."""

    def __init__(self, folder: Path) -> None:
        """Start it; `folder` is all that it writes to."""
        hear, self._say = os.pipe()
        self._hear, say = os.pipe()
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (hear, say)]  # So that neither is in the way of the other.
        self._process = subprocess.Popen(
            [sys.executable, "-c", PIPED, *map(str, ends), str(PROGRAM), *QUIET, f"--user-data-dir={folder}", "about:blank"],
            pass_fds=ends,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in (hear, say, *ends):
            os.close(end)
        self._heard, self._number = b"", 0

    def close(self) -> None:
        """End it."""
        self._send("Browser.close", {}, "")
        self._process.wait(PATIENCE)
        os.close(self._say)
        os.close(self._hear)

    def tab(self, width: int, height: int) -> "Tab":
        """Open a tab of the size of a phone."""
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        tab = Tab(self, self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"])
        size = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        tab.call("Emulation.setDeviceMetricsOverride", size)
        tab.call("Emulation.setTouchEmulationEnabled", {"enabled": True})
        return tab

    def call(self, method: str, parameters: dict[str, Any], tab: str = "") -> dict[str, Any]:
        """Ask for something and wait until it is done."""
        number = self._send(method, parameters, tab)
        while (message := self._next()).get("id") != number:
            pass
        assert "error" not in message, f"{method}: {message}"
        return message["result"]

    def _send(self, method: str, parameters: dict[str, Any], tab: str) -> int:
        """Send a message; give its number."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters, **({"sessionId": tab} if tab else {})}
        os.write(self._say, json.dumps(message).encode() + b"\0")
        return self._number

    def _next(self) -> dict[str, Any]:
        """Wait for a message."""
        while b"\0" not in self._heard:
            assert select.select([self._hear], [], [], PATIENCE)[0], "the browser says nothing"
            more = os.read(self._hear, 65536)
            assert more, "the browser ended"
            self._heard += more
        message, _, self._heard = self._heard.partition(b"\0")
        return json.loads(message)


class Tab:
    """One tab of it."""

    def __init__(self, browser: Browser, name: str) -> None:
        """Take it over."""
        self._browser, self._name = browser, name

    def call(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Ask for something within this tab."""
        return self._browser.call(method, parameters, self._name)

    def go(self, address: str) -> None:
        """Open an address."""
        self.call("Page.navigate", {"url": address})

    def run(self, script: str) -> Any:
        """Run JavaScript as the page's own; a promise is waited for."""
        told = self.call("Runtime.evaluate", {"expression": script, "awaitPromise": True, "returnByValue": True})
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def until(self, script: str) -> None:
        """Wait until a piece of JavaScript is true."""
        end = time.monotonic() + PATIENCE
        while not self.run(f"(() => {{ try {{ return Boolean({script}); }} catch {{ return false; }} }})()"):
            assert time.monotonic() < end, f"never: {script}"
            time.sleep(0.02)

    def tap(self, name: str, times: int = 1, away: int = 0) -> None:
        """Tap the middle of an element, as a finger does; `away` pixels off the finger leaves the screen."""
        box = self.run(f"(() => {{ const b = document.getElementById('{name}').getBoundingClientRect();"
                       "return [b.x + b.width / 2, b.y + b.height / 2]; })()")  # fmt: skip
        self.call("Page.bringToFront", {})  # A tab behind another draws no frames, and would not answer.
        for _time in range(times):
            self.call("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": box[0], "y": box[1]}]})
            if away:
                self.call("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": box[0], "y": box[1] - away}]})
            self.call("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def picture(self, file: Path) -> None:
        """Write what is to be seen to a PNG."""
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", {})["data"]))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Have a browser for a while."""
    running = Browser(folder)
    try:
        yield running
    finally:
        running.close()
