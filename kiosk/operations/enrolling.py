"""Putting the unit where systemd looks for it, with a user of its own; and before that, what stands against it on this machine."""

import os
import pwd
import subprocess
from collections.abc import Callable, Sequence
from grp import getgrall
from pathlib import Path
from typing import Final

from kiosk.operations.service import GROUPS, STATE, UNIT, For, Service
from kiosk.operations.writing import write_whole

SYSTEMD: Final = Path("/run/systemd/system")
"""It is there where systemd has started the machine (sd_booted(3))."""
SEARCHABLE_BY_ALL: Final = 0o001
NEEDED: Final = {"cage": ("cage", "seatd"), "x11": ()}


def service_for(user: str, display: For, program: Sequence[str]) -> Service:
    """Say what the unit has to know; a user that is not there yet has its usual home."""
    try:
        known = pwd.getpwnam(user)
    except KeyError:
        return Service(user=user, display=display, program=program, home=f"/home/{user}")
    return Service(user=user, display=display, program=program, number=known.pw_uid, home=known.pw_dir)


def against(service: Service, package: Path, *, which: Callable[[str], str | None], systemd: Path = SYSTEMD) -> list[str]:
    """List what stands against it, with what would help."""
    missing = [name for name in NEEDED[service.display] if not which(name)]
    closed = dict.fromkeys(folder for place in (Path(service.program[0]), package) if (folder := hidden(place)))
    return [
        *(["only root can install a service: begin the line with sudo"] if os.geteuid() else []),
        *([] if systemd.is_dir() else ["this machine was not started by systemd; kiosk run keeps an exhibit running without it"]),
        *([f"missing: {' and '.join(missing)}; sudo apt-get install cage seatd xwayland"] if missing else []),
        *(f"other users cannot read {folder}: install the program where everybody can, such as /opt/open-exhibit" for folder in closed),
        *([f"there is no user {service.user!r}"] if service.display == "x11" and not service.number else []),
    ]


def hidden(place: Path) -> Path | None:
    """Name the folder on the way to a place, or to where it leads, that keeps other users out; None where nothing does."""
    way = (*reversed(place.parents), *reversed(place.resolve().parents))
    return next((folder for folder in way if folder.is_dir() and not folder.stat().st_mode & SEARCHABLE_BY_ALL), None)


def install(service: Service, unit: str) -> None:
    """Make the user, write the unit, have systemd read it. Raises OSError, or CalledProcessError with what was asked of the system."""
    if service.display == "cage":
        _make_user(service.user)
    write_whole(UNIT, unit.encode(), mode=0o644)
    for words in (("daemon-reload",), ("reenable", UNIT.name)):  # so that it is not wanted any more where it was for another display
        subprocess.run(["systemctl", *words], check=True)


def _make_user(name: str) -> None:
    """Make a user who can only show exhibits, where there is none of that name; either way it may use what an exhibit needs."""
    groups = ",".join(sorted({group.gr_name for group in getgrall()} & set(GROUPS)))
    try:
        pwd.getpwnam(name)
    except KeyError:
        made = ["useradd", "--system", "--user-group", "--home-dir", str(STATE), "--no-create-home", "--shell", "/usr/sbin/nologin", name]
        subprocess.run(made, check=True)
    subprocess.run(["usermod", "--append", "--groups", groups, name], check=True)
