"""From the name inside a library (its soname) to the one line that installs it.

The soname is all that the loader tells; every distribution has its own word for the package. Where a word is not certain the
rpm tools are given the soname itself, which every rpm package provides by rule.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from kiosk.platform.machine import Machine, this_machine

Manager = Literal["apt", "dnf", "pacman", "zypper", ""]
Which = Callable[[str], str | None]

COMMANDS: Final[Mapping[Manager, tuple[str, ...]]] = {
    "apt": ("apt-get", "install", "--no-install-recommends"),
    "dnf": ("dnf", "install", "--setopt=install_weak_deps=False"),
    "pacman": ("pacman", "-S", "--needed"),
    "zypper": ("zypper", "install", "--no-recommends"),
}
UNATTENDED: Final[Mapping[Manager, tuple[tuple[str, ...], ...]]] = {
    "apt": (
        ("apt-get", "-q", "update"),
        ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120", *COMMANDS["apt"][1:]),
    ),
    "dnf": (("dnf", "-y", *COMMANDS["dnf"][1:]),),
    "pacman": (("pacman", "--noconfirm", *COMMANDS["pacman"][1:]),),
    "zypper": (("zypper", "--non-interactive", *COMMANDS["zypper"][1:]),),
}
"""What is run without a person to answer; the last command takes the packages."""

FAMILIES: Final[Mapping[str, Manager]] = {
    "debian": "apt",
    "ubuntu": "apt",
    "fedora": "dnf",
    "rhel": "dnf",
    "centos": "dnf",
    "arch": "pacman",
    "suse": "zypper",
    "opensuse": "zypper",
}
"""By the words of ID and ID_LIKE in os-release; asking for the tool alone finds games called pacman."""

PACKAGES: Final[Mapping[str, tuple[str, str, str, str]]] = {
    # soname: apt, dnf, pacman, zypper
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", ""),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", ""),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli", "brotli", "libbrotlicommon1"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libgcc_s.so.1": ("libgcc-s1", "libgcc", "gcc-libs", "libgcc_s1"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs", "libpulse", "libpulse0"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++", "gcc-libs", "libstdc++6"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb", "libxcb", "libxcb-glx0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil", "libxcb-render-util0"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb", "libxcb1"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libz.so.1": ("zlib1g", "zlib", "zlib", "libz1"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd", "libzstd1"),
}
XVFB: Final[Mapping[Manager, str]] = {
    "apt": "xvfb",
    "dnf": "xorg-x11-server-Xvfb",
    "pacman": "xorg-server-xvfb",
    "zypper": "xorg-x11-server-Xvfb",
}
"""The X server without a screen that some tests start."""

SPEECH: Final[Mapping[Manager, tuple[str, ...]]] = {
    "apt": ("speech-dispatcher", "speech-dispatcher-espeak-ng"),
    "dnf": ("speech-dispatcher", "speech-dispatcher-espeak-ng"),
    "pacman": ("speech-dispatcher", "espeak-ng"),
    "zypper": ("speech-dispatcher", "speech-dispatcher-module-espeak"),
}
"""What reads aloud, with a voice."""

BEFORE_T64: Final = frozenset({"buster", "bullseye", "bookworm", "bionic", "focal", "jammy"})
RENAMED_BY_T64: Final = frozenset({"libglib2.0-0"})
"""Debian 13 and Ubuntu 24.04 renamed libraries whose time_t grew to 64 bits."""


@dataclass(frozen=True, kw_only=True)
class Installer:
    """How this person, on this machine, gets packages: by which tool, and with whose rights."""

    manager: Manager = ""
    machine: Machine = field(default_factory=Machine)
    is_root: bool = False
    has_sudo: bool = False

    def packages_for(self, sonames: Iterable[str]) -> tuple[str, ...]:
        """Name the packages that hold these libraries, each once, in alphabetical order."""
        return tuple(sorted({self._package(soname) for soname in sonames}))

    def line(self, packages: Iterable[str]) -> str:
        """Write the line a person can copy; with no known tool, name what is wanted."""
        wanted = " ".join(f"'{name}'" if "(" in name else name for name in packages)
        if not self.manager:
            return f"Install with this system's package tool: {wanted}"
        command = f"{' '.join(COMMANDS[self.manager])} {wanted}"
        if self.is_root:
            return command
        return f"sudo {command}" if self.has_sudo else f'su -c "{command}"'

    def commands(self, packages: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """What to run, one after the other, where nobody is there to answer; the first may fail (an old list will do)."""
        if not self.manager:
            return ()
        *before, last = UNATTENDED[self.manager]
        rights = () if self.is_root else ("sudo", "-n")
        return tuple((*rights, *command) for command in (*before, (*last, *packages)))

    def _package(self, soname: str) -> str:
        if not self.manager:
            return soname
        row = PACKAGES.get(soname, ("", "", "", ""))
        name = row[("apt", "dnf", "pacman", "zypper").index(self.manager)]
        if not name:
            return f"{soname}()(64bit)" if self.manager in {"dnf", "zypper"} else soname
        return f"{name}t64" if self.manager == "apt" and name in RENAMED_BY_T64 and self._is_t64() else name

    def _is_t64(self) -> bool:
        release = self.machine.release
        codename = release.get("UBUNTU_CODENAME") or release.get("DEBIAN_CODENAME") or release.get("VERSION_CODENAME", "")
        return codename not in BEFORE_T64


def this_installer(which: Which = shutil.which) -> Installer:
    """Ask the system, without starting a program."""
    machine = this_machine()
    return Installer(
        manager=manager_of(machine, which),
        machine=machine,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        has_sudo=which("sudo") is not None,
    )


def manager_of(machine: Machine, which: Which) -> Manager:
    """Say which of the four tools rules this distribution; empty for another, or where the tool is not there."""
    words = f"{machine.release.get('ID', '')} {machine.release.get('ID_LIKE', '')}".replace("-", " ").split()
    managers = (FAMILIES[word] for word in words if word in FAMILIES)
    return next((manager for manager in managers if which(COMMANDS[manager][0])), "")
