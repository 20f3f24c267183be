"""A folder with packs, such as a memory stick: the newest that may be installed here is found in it."""

from pathlib import Path
from typing import Final

from kiosk.operations.opening import opened
from kiosk.operations.refusal import RefusedError
from kiosk.operations.signing import Trust
from kiosk.operations.store import Store
from kiosk.operations.unpacking import Believed, believe, may_follow

ENDING: Final = ".exhibit"
MOST_PACKS: Final = 100


def newest_in(folder: Path, store: Store, trust: Trust) -> Path:
    """Find the newest pack that may be installed; of several exhibits that which is shown here. Raises RefusedError, with all reasons."""
    fit: dict[Path, Believed] = {}
    reasons = []
    for file in sorted(folder.glob(f"*{ENDING}"))[:MOST_PACKS]:
        if file.name.startswith("."):
            continue
        try:
            fit[file] = _believed(file, store, trust)
        except RefusedError as error:
            reasons.append(f"\n  {file.name}: {error}")
        except OSError as error:
            reasons.append(f"\n  {file.name}: {error.strerror or error}")
    if not fit:
        reason = "".join(reasons) or f"there is no file whose name ends in {ENDING}"
        raise RefusedError(f"nothing in {str(folder)!r} can be installed: {reason}")
    shown = store.current()
    exhibits = {believed.manifest.exhibit for believed in fit.values()}
    wanted = shown.manifest.exhibit if shown and shown.manifest.exhibit in exhibits else min(exhibits)
    if len(exhibits) > 1 and (not shown or wanted != shown.manifest.exhibit):
        raise RefusedError(f"{str(folder)!r} holds packs of {', '.join(sorted(exhibits))}", "name the file of the one that is wanted")
    return max((file for file in fit if fit[file].manifest.exhibit == wanted), key=lambda file: fit[file].manifest.version)


def _believed(file: Path, store: Store, trust: Trust) -> Believed:
    with opened(file) as pack:
        found = believe(pack, trust)
    may_follow(store, found.manifest, found.digest)
    return found
