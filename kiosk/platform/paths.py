"""Where an exhibit, what exhibits share, and what a running kiosk writes are found.

In a checkout `exhibits/` and `assets/` lie beside the package; the wheel carries them inside it, in `kiosk/_shared/`. The
checkout wins, so that an author sees what was just edited; `pyproject.toml` tells a checkout from a chance neighbour.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent.parent
FIRST_CHOICE: Final = "rise-of-stalin"
FOR_ALL: Final = Path("/etc/open-exhibit")
"""Where a machine's administrator settles things for every user of it."""
INSTALLATION: Final = "installation.yaml"
SERVICE_UNIT: Final = Path("/etc/systemd/system/open-exhibit.service")
SERVICE_STATE: Final = Path("/var/lib/open-exhibit")
"""Where the exhibit writes that systemd keeps running (StateDirectory= in kiosk/operations/service.py)."""


def exhibits_folder(package: Path = PACKAGE) -> Path:
    """The folder whose folders are the exhibits that come with the software."""
    return _shared("exhibits", package)


def assets_folder(package: Path = PACKAGE) -> Path:
    """The folder of what every exhibit shares: map outlines, icons, sounds."""
    return _shared("assets", package)


def default_exhibit(package: Path = PACKAGE) -> Path:
    """The exhibit that is shown when none is named: the first one made, or else the first by name."""
    folder = exhibits_folder(package)
    others = sorted(file.parent for file in folder.glob("*/exhibit.yaml"))
    return next((place for place in others if place.name == FIRST_CHOICE), others[0] if others else folder / FIRST_CHOICE)


def find_exhibit(wish: str, package: Path = PACKAGE) -> Path | None:
    """Find an exhibit by its folder, its exhibit.yaml, or the name of one that comes with the software; no wish is the default one."""
    if not wish:
        return default_exhibit(package)
    known = exhibits_folder(package) / wish
    with suppress(OSError, RuntimeError):  # A folder that may not be entered, a name that no disk takes, a home that nobody has.
        given = Path(wish).expanduser()
        if given.name == "exhibit.yaml" and given.is_file():
            return given.parent
        return given if given.is_dir() else known if Path(wish).name == wish and known.is_dir() else None
    return None


def installation_file(environ: Mapping[str, str] | None = None) -> Path | None:
    """Find what is settled for this machine: in the XDG configuration folder of the user, else in /etc; None where nothing is."""
    return next((file for file in (own_installation_file(environ), FOR_ALL / INSTALLATION) if is_there(file)), None)


def beside_installation(name: str, file: Path | None = None) -> Path:
    """Find what lies beside the file of settings. Where nothing is settled yet it may lie where that would: with the user, else in /etc."""
    homes = (file.absolute().parent,) if file else (own_installation_file().parent, FOR_ALL)
    return next((home / name for home in homes if is_there(home / name)), homes[-1] / name)


def is_there(file: Path) -> bool:
    """Tell whether a file is there for this user. One in a folder that may not be entered is not, and that ends nothing."""
    try:
        return file.is_file()
    except OSError:
        return False


def own_installation_file(environ: Mapping[str, str] | None = None) -> Path:
    """Where a user settles things for this machine. Makes nothing."""
    values = os.environ if environ is None else environ
    home = values.get("XDG_CONFIG_HOME", "")
    folder = Path(home) if home.startswith("/") else _home() / ".config"
    return folder / "open-exhibit" / INSTALLATION


def state_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Where a running kiosk may write: what systemd gave it (StateDirectory=), or the XDG state folder. Makes nothing."""
    values = os.environ if environ is None else environ
    given = values.get("STATE_DIRECTORY", "").partition(":")[0]
    if given:
        return Path(given)
    home = values.get("XDG_STATE_HOME", "")
    return (Path(home) if home.startswith("/") else _home() / ".local" / "state") / "open-exhibit"


def scans_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Where the levels of large pictures are kept. They can be made again, but not while somebody waits. Makes nothing."""
    return state_folder(environ) / "scans"


def kept_state(environ: Mapping[str, str] | None = None) -> Path:
    """Where the kiosk of this machine writes, for whoever looks after it: the service's folder where there is one, else `state_folder`."""
    values = os.environ if environ is None else environ
    return SERVICE_STATE if not values.get("STATE_DIRECTORY") and SERVICE_STATE.is_dir() else state_folder(environ)


def _home() -> Path:
    """The user's folder. A user id without an entry in passwd has none; below what stands for it nothing can be read or written."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)


def _shared(name: str, package: Path) -> Path:
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    return package / "_shared" / name
