"""A machine of its own that systemd starts, with the exhibit installed on it as docs/operations.md says, and thrown away afterwards.

It is a container (systemd-nspawn) whose files lie over those of this machine: what is installed here is installed there, and whatever is
written there is gone with it. Instead of a screen cage has an output in memory; the seat is a real one, of the virtual terminals.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
NEEDED: Final = ("systemd-nspawn", "nsenter", "runuser", "cage", "seatd", "Xwayland", "ssh-keygen")
TERMINALS: Final = ("/dev/tty0", "/dev/tty1")
PYTHON: Final = "/usr/bin/python3"
"""That of the system: another may lie in a home folder, which the unit does not see."""
PROGRAM: Final = Path("opt/open-exhibit")
PACKAGES: Final = "/opt/open-exhibit-packages"
"""Where what the program needs is found there: the packages of this machine, which it can only read."""
CARRIED: Final = ("kiosk", "assets", "exhibits", "pyproject.toml")
WITHOUT_A_SCREEN: Final = "[Service]\nEnvironment=WLR_BACKENDS=headless,libinput WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1\n"
PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PATIENCE: Final = 90.0
UNIT: Final = "open-exhibit"
PROGRAMS: Final = {
    "/bin/sh -c": "sh",
    "/usr/bin/cage": "cage",
    "Xwayland": "Xwayland",
    "curtain": "curtain",
    "kiosk show": "kiosk show",
    "kiosk run": "kiosk run",
}
"""How the programs of the unit are told apart; the first that fits, because cage and the shell name what they run."""


def missing() -> str:
    """Say why there can be no such machine here; nothing where there can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root can start a machine"
    if Path("/run/systemd/system").is_dir():
        return "this machine was started by systemd, and its own screen would be taken for the test"
    if lacking := [name for name in NEEDED if shutil.which(name) is None]:
        return f"{' and '.join(lacking)} missing: apt-get install systemd-container cage seatd xwayland openssh-client"
    if lacking := [name for name in TERMINALS if not Path(name).exists()]:
        return f"there is no {lacking[0]}"
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    asked = (PYTHON, "-c", "import sys, venv; print(*sys.version_info[:2], sep='.')")
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() != version:
        return f"{PYTHON} is not Python {version}, for which the packages here were installed"
    return ""


class Machine:
    """One that runs."""

    def __init__(self, root: Path) -> None:
        """Have it, switched off."""
        self.root = root
        self._shell: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Switch it on, and wait until systemd has started all that it starts."""
        command = ["systemd-nspawn", "-D", str(self.root), "-b", "--register=no", "--keep-unit", "--console=pipe", "--private-network"]
        binds = [*(f"--bind={name}" for name in TERMINALS), f"--bind-ro={sysconfig.get_path('purelib')}:{PACKAGES}"]
        null = subprocess.DEVNULL
        self._shell = subprocess.Popen([*command, *binds], stdin=null, stdout=null, stderr=null, start_new_session=True)
        self.until(lambda: self.say("systemctl", "is-system-running").strip() in ("running", "degraded"))

    def end(self) -> None:
        """Switch it off as a technician does; after a while as a fuse does."""
        if self._shell is None:
            return
        with suppress(AssertionError):
            self.say("systemctl", "poweroff")
        try:
            self._shell.wait(20)
        except subprocess.TimeoutExpired:
            self._shell.terminate()
            self._shell.wait(20)
        self._shell = None

    def say(self, *words: str) -> str:
        """Type a line as its root; give all that it answers."""
        assert self._shell is not None
        children = Path(f"/proc/{self._shell.pid}/task/{self._shell.pid}/children").read_text("ascii").split()
        if not children:
            return ""
        inside = f"nsenter -t {children[0]} -m -u -i -n -p -- env -i PATH={PATH} HOME=/root LC_ALL=C.UTF-8".split()
        done = subprocess.run([*inside, *words], capture_output=True, text=True, check=False, timeout=PATIENCE)
        return done.stdout + done.stderr

    def told(self, what: str) -> str:
        """What systemd knows of the exhibit's unit under a name."""
        return self.say("systemctl", "show", UNIT, "-p", what, "--value").strip()

    def processes(self) -> dict[str, int]:
        """The numbers of the programs that its user runs."""
        found = {}
        for line in self.say("ps", "-o", "pid=,args=", "-u", "kiosk").splitlines():
            number, _, words = line.strip().partition(" ")
            name = next((name for part, name in PROGRAMS.items() if part in words), "")
            if name and number.isdecimal():
                found[name] = int(number)
        return found

    def kill(self, which: str, signal: str) -> int:
        """Send a signal to one of them; give its number."""
        number = self.processes()[which]
        self.say("kill", f"-{signal}", str(number))
        return number

    def until_shown(self, after: int = 0) -> None:
        """Wait until the exhibit invites, as another process than `after`."""
        self.until(lambda: self.told("StatusText") == "attract" and self.processes().get("kiosk show", after) != after)

    def until(self, holds: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Wait until something holds. Fails with what the journal says when it never does."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, self.say("journalctl", "-n", "40", "--no-pager")
            time.sleep(0.2)


@contextmanager
def machine(folder: Path) -> Iterator[Machine]:
    """One on which everything is installed that the documentation says, switched off; `folder` is to be empty."""
    above, work, root = (folder / name for name in ("above", "work", "root"))
    for place in (above, work, root):
        place.mkdir()
    subprocess.run(["mount", "-t", "overlay", "overlay", "-o", f"lowerdir=/,upperdir={above},workdir={work}", str(root)], check=True)
    made = Machine(root)
    try:
        _install(root)
        yield made
    finally:
        made.end()
        subprocess.run(["umount", "--lazy", str(root)], check=True)


def _install(root: Path) -> None:
    """Put the program where every user can read it, without asking an index; the rest comes from this machine."""
    (root / "etc" / "machine-id").write_text("uninitialized\n", "ascii")
    home = root / PROGRAM
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", str(home)], check=True)
    for name in CARRIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, home / name)
    for folder, _, files in os.walk(home):
        Path(folder).chmod(0o755)
        for file in files:
            if not (path := Path(folder, file)).is_symlink():
                path.chmod(path.stat().st_mode | 0o444)
    (packages,) = home.glob("lib/python3*/site-packages")
    (packages / "open-exhibit.pth").write_text(f"/{PROGRAM}\n{PACKAGES}\n", "utf-8")
    drop = root / "etc" / "systemd" / "system" / f"{UNIT}.service.d"
    drop.mkdir(parents=True)
    (drop / "headless.conf").write_text(WITHOUT_A_SCREEN, "ascii")
