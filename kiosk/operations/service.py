"""The systemd unit that starts an exhibit with its machine, and whenever everything below it has ended.

For cage everything stays in one control group: the screen and the input devices come from seatd, and no PAM session is opened, because
systemd moves the processes of a session out of the unit and would then hear none of their signs of life (systemd.exec(5), PAMName=).
"""

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct

from kiosk.operations.endings import LEAVE
from kiosk.operations.leaving import LEFT

NAME: Final = "open-exhibit"
UNIT: Final = Path("/etc/systemd/system") / f"{NAME}.service"
STATE: Final = Path("/var/lib") / NAME
USER: Final = "kiosk"
GROUPS: Final = ("video", "render", "input", "audio")
"""What the user of an exhibit may use of the machine: seat and GPU, headphones that are plugged in, sound."""

For = Literal["cage", "x11"]
Section = Sequence[tuple[str, str]]


class Service(Struct, frozen=True, kw_only=True):
    """What the unit has to know of its machine."""

    user: str = USER
    display: For = "cage"
    program: Sequence[str]
    """What runs `kiosk run`, with whole paths."""
    number: int = 0
    """The number of the user, where X11 needs it."""
    home: str = ""
    """The home of the user, where X11 needs it."""


SHARED: Final[Section] = (
    ("Type", "notify"),
    ("NotifyAccess", "all"),
    ("TimeoutStartSec", "infinity"),
    ("WatchdogSec", "30"),
    ("Restart", "always"),
    ("RestartSec", "1"),
    ("RestartPreventExitStatus", str(LEAVE)),
    ("TimeoutStopSec", "10"),
    ("OOMPolicy", "continue"),
    ("StateDirectory", NAME),
    ("StateDirectoryMode", "0750"),
    ("UMask", "0027"),
)
HARDENED: Final[Section] = (
    ("NoNewPrivileges", "yes"),
    ("CapabilityBoundingSet", ""),
    ("ProtectSystem", "strict"),
    ("ProtectKernelTunables", "yes"),
    ("ProtectKernelModules", "yes"),
    ("ProtectKernelLogs", "yes"),
    ("ProtectControlGroups", "yes"),
    ("ProtectHostname", "yes"),
    ("RestrictSUIDSGID", "yes"),
    ("RestrictNamespaces", "yes"),
    ("RestrictAddressFamilies", "AF_UNIX AF_NETLINK"),
    ("LockPersonality", "yes"),
)
"""What an exhibit can do without. Not MemoryDenyWriteExecute: QML is compiled while it runs. Not PrivateDevices: screen and fingers are
devices. Not ProtectClock: it would close them too."""

ALONE: Final[Section] = (("ProtectHome", "yes"), ("PrivateTmp", "yes"))
"""With ProtectSystem=strict nobody can write to /tmp, and cage 0.1.4 ends where Xwayland has no place there for its socket."""
BESIDE_A_DESKTOP: Final[Section] = (("ProtectHome", "read-only"),)
"""The /tmp of the machine: in it is the socket of the desktop's X server."""


def unit(service: Service) -> str:
    """Write it."""
    sections = {"Unit": _before(service), "Service": _run(service), "Install": (("WantedBy", _wanted_by(service)),)}
    return "\n".join(f"[{name}]\n{_lines(section)}" for name, section in sections.items())


def _before(service: Service) -> Section:
    described = (("Description", "An exhibit on the wall"), ("StartLimitIntervalSec", "0"))
    if service.display == "x11":
        return (*described, ("After", "display-manager.service"))
    return (
        *described,
        ("Wants", "seatd.service"),
        ("After", "seatd.service systemd-user-sessions.service plymouth-quit-wait.service getty@tty1.service"),
        ("Conflicts", "getty@tty1.service"),
    )


def _run(service: Service) -> Section:
    environ = _x11(service) if service.display == "x11" else _cage()
    command = _under_cage(service) if service.display == "cage" else (*service.program, "run")
    terminal = (
        ("TTYPath", "/dev/tty1"),
        ("TTYReset", "yes"),
        ("TTYVHangup", "yes"),
        ("TTYVTDisallocate", "yes"),
        ("StandardInput", "tty-fail"),
        ("StandardOutput", "journal"),
        ("StandardError", "journal"),
    )
    return (
        *SHARED,
        ("User", service.user),
        *((("RuntimeDirectory", NAME), ("RuntimeDirectoryMode", "0700")) if service.display == "cage" else ()),
        *(("Environment", assigned(name, value)) for name, value in environ.items()),
        ("ExecStart", " ".join(quoted(word) for word in command)),
        *(terminal if service.display == "cage" else ()),
        *HARDENED,
        *(ALONE if service.display == "cage" else BESIDE_A_DESKTOP),
    )


def _cage() -> Mapping[str, str]:
    return {"HOME": str(STATE), "XDG_RUNTIME_DIR": f"%t/{NAME}", "LIBSEAT_BACKEND": "seatd"}


def _under_cage(service: Service) -> Sequence[str]:
    """Run it in cage, and end with the code that staff means where staff has left: cage would end with 0."""
    cage = shlex.join(("/usr/bin/cage", "-d", "--", *service.program, "run"))
    return "/bin/sh", "-c", f"{cage}; code=$?; test ! -e $XDG_RUNTIME_DIR/{LEFT} || exit {LEAVE}; exit $code"


def _x11(service: Service) -> Mapping[str, str]:
    return {"DISPLAY": ":0", "XAUTHORITY": f"{service.home}/.Xauthority", "XDG_RUNTIME_DIR": f"/run/user/{service.number}"}


def _wanted_by(service: Service) -> str:
    return "graphical.target" if service.display == "x11" else "multi-user.target"


def _lines(section: Section) -> str:
    return "".join(f"{name}={value}\n" for name, value in section)


def assigned(name: str, value: str) -> str:
    """Write a variable so that systemd takes all of it for the value: it would end at a space."""
    return f'"{name}={value}"' if " " in value else f"{name}={value}"


def quoted(word: str) -> str:
    """Write a word of a command so that systemd takes it for one: `%` and `$` mean something there, and so do spaces and quotes."""
    plain = word.replace("\\", "\\\\").replace("%", "%%").replace("$", "$$")
    return f'"{plain.replace(chr(34), chr(92) + chr(34))}"' if any(sign in plain for sign in " \t'\";") else plain
