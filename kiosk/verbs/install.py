"""kiosk install: a content pack, from a file, a memory stick or an address, becomes what this kiosk shows."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.verbs.asking import Verbs, add_installation, say

if TYPE_CHECKING:
    from kiosk.operations.signing import Trust
    from kiosk.operations.store import Store
    from kiosk.operations.unpacking import Believed


SOON: Final = (
    "kiosk run begins with it within seconds, kiosk show at its next start. "
    "If it does not run well for a minute, the pack before returns by itself."
)


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    install = verbs.add_parser("install", help="let this kiosk show a content pack")
    install.add_argument("pack", metavar="PACK", help="a pack, a folder such as a memory stick with packs on it, or an https:// address")
    install.add_argument("--unsigned", action="store_true", help="take it though nobody signed it: only what you packed yourself")
    add_installation(install, "what is settled for this machine")
    add_state(install)


def add_state(verb: argparse.ArgumentParser) -> None:
    """Add the folder that the kiosk writes to, where it is not that of whoever types the command."""
    verb.add_argument(
        "--state", metavar="FOLDER", type=Path, help="the state folder of the kiosk (default: the service's, else the user's own)"
    )


def run(options: argparse.Namespace) -> int:
    """Install it."""
    from kiosk.operations.refusal import RefusedError
    from kiosk.operations.stick import newest_in
    from kiosk.operations.unpacking import install

    store = find_store(options)
    if store is None:
        return 1
    trust = _trust(options)
    if trust.unsigned:
        say("packs that nobody signed are taken: whoever made this one decides what visitors see")
    before = store.current()
    try:
        with _at_hand(options.pack, store) as file:
            pack = newest_in(file, store, trust) if file.is_dir() else file
            found = install(store, pack, trust, unusable)
    except RefusedError as why:
        store.tell(f"{options.pack} was refused: {why}")
        say(f"{options.pack} is refused: {why}")
        return 1
    except OSError as why:
        say(f"{options.pack} could not be installed: {why.strerror or why}")
        return 1
    _report(found, store, again=before is not None and before.digest == found.digest)
    return 0


def find_store(options: argparse.Namespace) -> "Store | None":
    """Find the packs of this machine; where they are somebody else's, say so and give none, for what is written would not be theirs."""
    from kiosk.operations.store import store_in
    from kiosk.platform.paths import kept_state

    state = options.state.absolute() if options.state else kept_state()
    os.environ["STATE_DIRECTORY"] = str(state)  # for all that comes now
    if owner := other_owner(state):
        say(f"{state} belongs to {owner}, so only {owner} writes there: sudo -u {owner} kiosk …")
        return None
    return store_in(state)


def other_owner(state: Path) -> str:
    """Name whose folder it is, where it is not that of whoever types; nothing where that cannot be known."""
    with suppress(OSError, KeyError):
        if hasattr(os, "geteuid") and state.stat().st_uid != os.geteuid():
            return state.owner()
    return ""


def _trust(options: argparse.Namespace) -> "Trust":
    """Read whose packs are taken."""
    from kiosk.installation.reading import read_installation
    from kiosk.operations.signing import Trust
    from kiosk.platform.paths import beside_installation, installation_file

    file = options.installation or installation_file()
    settled = read_installation(file)
    for problem in settled.problems:
        say(str(problem))
    packs = settled.installation.packs
    unsigned = (options.unsigned or packs.unsigned) and not _open_to_all(options.pack)
    return Trust(beside_installation(packs.signers or "allowed_signers", file), unsigned)


def _open_to_all(wish: str) -> bool:
    """Tell whether a pack comes over a line where anybody on the way could change what nobody signed."""
    return wish.strip().lower().startswith("http:")


@contextmanager
def _at_hand(wish: str, store: "Store") -> Iterator[Path]:
    """Give a pack, or the folder with packs, as a path; fetched for as long as this lasts, where it is on the network."""
    from kiosk.operations.fetching import fetch, is_address
    from kiosk.operations.lock import held
    from kiosk.operations.refusal import RefusedError

    if not is_address(wish):
        yield Path(wish).expanduser()
        return
    store.folder.mkdir(parents=True, exist_ok=True)
    with held(store.folder / ".fetch.lock", wait=False) as alone:
        if not alone:
            raise RefusedError("another pack is being fetched at this moment", "wait until it is done")
        target = store.folder / ".fetched"
        target.unlink(missing_ok=True)
        try:
            fetch(wish, target)
            yield target
        finally:
            target.unlink(missing_ok=True)


def unusable(folder: Path) -> str:
    """Say why an exhibit cannot be shown; nothing where one panel of it can."""
    from kiosk.exhibit.loader import load

    return "" if load(folder).exhibit.panels else "no panel of it can be shown"


def _report(found: "Believed", store: "Store", *, again: bool) -> None:
    """Say what happens now, and what stands against it."""
    from kiosk.operations.choice import choice
    from kiosk.platform.paths import state_folder

    by = f"signed by {found.signer}" if found.signer else "signed by nobody"
    print(f"{found.manifest} ({by}) {'was' if again else 'is'} installed in {store.folder}{' already' if again else ''}")
    if not again:
        print(SOON)
    if found.manifest.expired(datetime.now(UTC).date()):
        say(f"its last day was {found.manifest.expires}; it is shown all the same")
    if (wish := choice(state_folder())) and wish != found.manifest.exhibit:
        say(f"staff have chosen {wish!r} at the screen, and it stays until they choose otherwise")
    _prepare(store)


def _prepare(store: "Store") -> None:
    """Make large scans of the pack ready to be looked at closely, where Qt can read them here."""
    from kiosk.verbs.asking import platform

    slot = store.current()
    if slot is None or not platform({"QT_QPA_PLATFORM": "offscreen"}):
        return
    from kiosk.authoring.prepare import large_pictures, prepare
    from kiosk.exhibit.loader import load

    if large_pictures(load(slot.exhibit).exhibit):
        prepare(slot.exhibit, argparse.Namespace(), say)
