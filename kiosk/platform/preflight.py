"""What stands between this machine and a window, asked before Qt is, because Qt aborts instead of answering.

Nothing here imports Qt; libGL may be missing, and then PySide6 itself cannot be imported.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.platform import libraries
from kiosk.platform.display import Display, display_finding, wayland, x11
from kiosk.platform.findings import Finding
from kiosk.platform.machine import qt_is_impossible, this_machine

SPOKEN_TO: Final = {"xcb": x11, "wayland": wayland}
"""The platforms of Qt behind which a server must answer."""

NO_PYSIDE: Final = Finding(
    topic="qt",
    message="PySide6, the Qt of this program, is not installed for this Python.",
    remedy="In a checkout: make run. Elsewhere: python3 -m pip install open-exhibit",
)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The platform plugin Qt should load, why, and what stands against it. `platform` is empty where none will do."""

    platform: str = ""
    reason: str = ""
    findings: tuple[Finding, ...] = ()


def preflight(environ: Mapping[str, str] | None = None) -> tuple[Finding, ...]:
    """Find everything that would make Qt abort; empty when a window will open. About 20 ms."""
    return choose_platform(environ).findings


def choose_platform(environ: Mapping[str, str] | None = None) -> Choice:
    """Choose between Wayland and X11, whichever answers and has its libraries; QT_QPA_PLATFORM beats the choice."""
    values = os.environ if environ is None else environ
    wish = values.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0].removesuffix("-egl")
    folder = libraries.qt_folder()
    if folder is None:
        return Choice(reason="there is no Qt", findings=(*qt_is_impossible(this_machine()), NO_PYSIDE))
    if sys.platform != "linux":
        return Choice(platform=wish or "the system's own", reason="this system has one display server")
    if wish:
        return _as_wished(wish, folder, values)
    displays = (wayland(values), x11(values))
    answering = [display for display in displays if display.state == "answers"]
    lacks = {display.kind: libraries.missing(folder, (_plugin(display),)) for display in answering}
    chosen = next((display for display in answering if not lacks[display.kind]), None)
    if chosen is not None:
        return Choice(platform=_plugin(chosen), reason=f"{chosen.kind} display {chosen.name} answers")
    sonames = lacks[answering[0].kind] if answering else _missing_for_any(folder)
    findings = (*libraries.library_finding(sonames), *display_finding(displays, values))
    return Choice(reason="libraries are missing" if answering else "no display answers", findings=findings)


def _as_wished(wish: str, folder: Path, environ: Mapping[str, str]) -> Choice:
    sonames = libraries.missing(folder, (wish,))
    display = display_finding((SPOKEN_TO[wish](environ),), environ) if wish in SPOKEN_TO else ()
    findings = (*libraries.library_finding(sonames), *display)
    return Choice(platform=wish, reason="QT_QPA_PLATFORM names it", findings=findings)


def _missing_for_any(folder: Path) -> tuple[str, ...]:
    """List what a display would need that is not there yet; one of the two servers will do."""
    return () if not libraries.missing(folder, ("wayland",)) else libraries.missing(folder, ("xcb",))


def _plugin(display: Display) -> str:
    return "wayland" if display.kind == "Wayland" else "xcb"
