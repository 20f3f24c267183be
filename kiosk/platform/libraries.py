"""Which shared libraries Qt would look for in vain, found out before Qt aborts.

Qt's own message names one library at most, and the wrong one when only the display is missing. So the needs are read from the
ELF files themselves (DT_NEEDED, through the Qt libraries of the wheel) and the loader is asked for each: `ldconfig -p` has false
negatives on openSUSE, and `ldd` is a program that may not be there. Run as a module it prints one missing soname a line.
"""

import ctypes
import mmap
import os
import re
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from kiosk.platform.findings import Finding
from kiosk.platform.packages import Installer, this_installer

Loads = Callable[[str], str]
"""From a soname to the soname that is missing: itself, one it needs in turn, or nothing."""

CORE: Final = (
    "QtGui.abi3.so",
    "QtQml.abi3.so",
    "QtQuick.abi3.so",
    "QtQuickControls2.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
"""What every verb that draws needs, with or without a screen."""

MEDIA: Final = ("QtMultimedia.abi3.so", "Qt/qml/QtMultimedia/*.so", "Qt/plugins/multimedia/*.so")
"""What films and sound need besides, where the extra `media` is installed."""

PLUGINS: Final = {
    "xcb": ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/*.so"),
    "wayland": (
        "Qt/plugins/platforms/libqwayland*.so",
        "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
}
"""What a platform needs besides; another platform's plugin is looked for under its own name."""

LOADER_MESSAGE: Final = re.compile(r"^(?P<soname>\S+): cannot open shared object file")
PT_LOAD, PT_DYNAMIC, DT_NULL, DT_NEEDED, DT_STRTAB = 1, 2, 0, 1, 5


def qt_folder() -> Path | None:
    """Find the PySide6 package without importing it; None where it is not installed."""
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) if places else None


def missing(folder: Path, platforms: Iterable[str] = (), loads: Loads | None = None) -> tuple[str, ...]:
    """List every soname that Qt in `folder` needs for these platforms and the loader cannot find, sorted.

    A Qt from the distribution has no libraries of its own in `folder`; its package has seen to them.
    """
    if sys.platform != "linux":
        return ()
    plugins = (PLUGINS.get(platform, (f"Qt/plugins/platforms/libq{platform}.so",)) for platform in platforms)
    files = [file for patterns in (CORE, *plugins) for pattern in patterns for file in sorted(folder.glob(pattern))]
    ask = loads or lacking
    return tuple(sorted({lack for soname in outside_needs(folder, files) if (lack := ask(soname))}))


def plays(folder: Path) -> bool:
    """Tell whether the extra `media` is installed beside Qt."""
    return (folder / "QtMultimedia.abi3.so").exists()


def missing_for_media(folder: Path, loads: Loads | None = None) -> tuple[str, ...]:
    """List every soname that films and sound need and the loader cannot find, sorted."""
    if sys.platform != "linux":
        return ()
    ask = loads or lacking
    files = [file for pattern in MEDIA for file in sorted(folder.glob(pattern))]
    return tuple(sorted({lack for soname in outside_needs(folder, files) if (lack := ask(soname))}))


def library_finding(sonames: tuple[str, ...], installer: Installer | None = None) -> tuple[Finding, ...]:
    """Say in one line which libraries are missing and in one which packages bring them."""
    if not sonames:
        return ()
    asked = installer or this_installer()
    remedy = asked.line(asked.packages_for(sonames))
    return (Finding(topic="libraries", message=f"Qt cannot load {', '.join(sonames)}.", remedy=remedy),)


def outside_needs(folder: Path, files: Iterable[Path]) -> tuple[str, ...]:
    """Follow the needs of `files` through the wheel's own libraries; return the sonames that the system must bring."""
    own = (folder, folder / "Qt" / "lib", folder.parent / "shiboken6")
    outside: set[str] = set()
    seen: set[str] = set()
    waiting = list(files)
    while waiting:
        for soname in needed(waiting.pop()):
            if soname in seen:
                continue
            seen.add(soname)
            inside = next((place / soname for place in own if (place / soname).exists()), None)
            if inside is None:
                outside.add(soname)
            else:
                waiting.append(inside)
    return tuple(sorted(outside))


def needed(file: Path) -> tuple[str, ...]:
    """Read the DT_NEEDED names of a 64-bit little-endian ELF file; nothing for any other file."""
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as elf:
        if elf[:6] != b"\x7fELF\x02\x01":
            return ()
        segments = list(_segments(elf))
        loaded = [(address, offset, size) for kind, offset, address, size in segments if kind == PT_LOAD]
        dynamic = [
            struct.unpack_from("<qQ", elf, offset + place)
            for kind, offset, _, size in segments
            if kind == PT_DYNAMIC
            for place in range(0, size - 15, 16)
        ]
        table = next((value for tag, value in dynamic if tag == DT_STRTAB), 0)
        start = next((offset + table - address for address, offset, size in loaded if address <= table < address + size), 0)
        names = [start + value for tag, value in dynamic if tag == DT_NEEDED]
        return tuple(elf[place : elf.find(b"\0", place)].decode() for place in names)


def _segments(elf: mmap.mmap) -> Iterator[tuple[int, int, int, int]]:
    """Yield kind, file offset, address and size in the file of each program header (System V ABI, chapter 5)."""
    (first,) = struct.unpack_from("<Q", elf, 32)
    size, count = struct.unpack_from("<HH", elf, 54)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", elf, first + number * size)
        yield kind, offset, address, length


def lacking(soname: str) -> str:
    """Ask the loader for a library; return the soname that is missing, which may be one that it needs in turn."""
    try:
        ctypes.CDLL(soname, mode=os.RTLD_LAZY)
    except OSError as error:
        found = LOADER_MESSAGE.match(str(error))
        return found["soname"] if found else soname
    return ""


def main(platforms: list[str]) -> int:
    """Print what is missing for the Qt of this Python, for the set-up that runs under another."""
    folder = qt_folder()
    if folder is not None:
        sys.stdout.writelines(f"{soname}\n" for soname in missing(folder, platforms))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
