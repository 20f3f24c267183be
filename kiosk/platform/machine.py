"""Which machine this is: its distribution, C library and processor, and whether a ready-made Qt exists for them.

The wheels of PySide6 6.8 to 6.12 ask for glibc 2.34 on x86_64 and 2.39 on ARM (their manylinux tags), so Raspberry Pi OS
"Bookworm" (2.36) cannot install them; pip only says that no version was found.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.platform.findings import Finding

QT_NEEDS_GLIBC: Final = {"x86_64": (2, 34), "aarch64": (2, 39)}
NEW_ENOUGH: Final = {"x86_64": "Debian 12, Ubuntu 22.04, Fedora 35", "aarch64": "Debian 13, Raspberry Pi OS 'Trixie', Ubuntu 24.04"}


@dataclass(frozen=True, kw_only=True)
class Machine:
    """The facts that package names and wheels depend on. `glibc` is (0, 0) where there is none (musl, macOS, Windows)."""

    system: str = "linux"
    processor: str = "x86_64"
    glibc: tuple[int, int] = (0, 0)
    release: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The distribution as it calls itself, or the kind of system."""
        return self.release.get("PRETTY_NAME") or {"darwin": "macOS", "win32": "Windows", "linux": "Linux"}.get(self.system, self.system)

    @property
    def description(self) -> str:
        """Distribution, processor and C library in one line."""
        libc = f", glibc {_dotted(self.glibc)}" if self.glibc > (0, 0) else ""
        return f"{self.name}, {self.processor}{libc}"


def this_machine() -> Machine:
    """Ask the system, without starting a program."""
    import platform  # Costs as much as a whole preflight, which only asks when something is missing.

    return Machine(system=sys.platform, processor=platform.machine(), glibc=_glibc(), release=_release())


def qt_is_impossible(machine: Machine) -> tuple[Finding, ...]:
    """Say why no ready-made Qt can be installed here; empty where one can."""
    if machine.system != "linux":
        return ()
    needed = QT_NEEDS_GLIBC.get(machine.processor)
    if needed is None:
        message = f"There is no ready-made Qt for this processor ({machine.processor})."
        return (Finding(topic="system", message=message, remedy="Use a 64-bit system on an Intel, AMD or ARM (aarch64) machine."),)
    if machine.glibc == (0, 0):
        message = f"There is no ready-made Qt for {machine.name}: it does not use glibc."
        return (Finding(topic="system", message=message, remedy="Use Debian, Ubuntu, Fedora, openSUSE or Arch."),)
    if machine.glibc >= needed:
        return ()
    message = f"Qt for {machine.processor} needs glibc {_dotted(needed)} or newer; {machine.name} has {_dotted(machine.glibc)}."
    return (Finding(topic="system", message=message, remedy=f"Use {NEW_ENOUGH[machine.processor]} or anything newer."),)


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def _glibc() -> tuple[int, int]:
    try:
        words = (os.confstr("CS_GNU_LIBC_VERSION") or "").split()
        major, minor = words[1].split(".")[:2]
        return int(major), int(minor)
    except (AttributeError, OSError, ValueError, IndexError):
        return (0, 0)


def _release() -> dict[str, str]:
    import platform

    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}
