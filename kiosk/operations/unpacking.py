"""A pack is installed: looked over, believed, unpacked beside what is shown, tried, and only then shown.

Until the last step, which writes one small file, nothing that is shown is touched; whatever ends it before, the next installation clears
away. Nothing here needs the clock: what is newer is told by versions, and what is the same by hashes.
"""

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.operations.manifest import CONTENT, Manifest, read
from kiosk.operations.opening import Pack, opened
from kiosk.operations.refusal import RefusedError
from kiosk.operations.signing import Trust, signer
from kiosk.operations.store import Store
from kiosk.operations.writing import settle_folder

SPARE: Final = 64 << 20
"""Bytes that stay free for logs and counts."""
BLOCK: Final = 4096
"""What the smallest file takes on most disks."""

Usable = Callable[[Path], str]
"""Says why an exhibit in a folder cannot be shown; nothing where it can."""


class Believed(NamedTuple):
    """What an opened pack says, and who vouches for it: empty where nobody does."""

    manifest: Manifest
    digest: str
    signer: str


def believe(pack: Pack, trust: Trust) -> Believed:
    """Look at the signature first, then at what is signed. Raises RefusedError."""
    name = signer(pack.sealed, pack.signature, trust)
    manifest = read(pack.sealed)
    pack.must_hold(manifest)
    return Believed(manifest, hashlib.sha256(pack.sealed).hexdigest(), name)


def may_follow(store: Store, manifest: Manifest, digest: str) -> None:
    """Raise RefusedError for what fell back here, and for a version that is older than what is here, or the same with another content."""
    record, shown = store.record, store.current()
    if why := record.bad.get(digest):
        raise RefusedError(f"{manifest} was tried here and fell back: {why}", "pack it with a higher --version to try it once more")
    proven = record.newest.get(manifest.exhibit)
    here = {proven.digest: proven.version} if proven else {}
    if shown and shown.manifest.exhibit == manifest.exhibit:
        here[shown.digest] = shown.manifest.version
    newest = max(here.values(), default=0)
    if manifest.version < newest:
        raise RefusedError(f"{manifest} is older than version {newest}, which is here", "kiosk rollback goes back")
    if manifest.version == newest and digest not in here:
        raise RefusedError(f"another {manifest} is here already", "pack it with a higher --version")


def install(store: Store, file: Path, trust: Trust, usable: Usable) -> Believed:
    """Install a pack, and show it from now on. Raises RefusedError and OSError, and then what was shown is shown."""
    store.folder.mkdir(parents=True, exist_ok=True)
    settle_folder(store.folder.parent)
    with store.alone() as alone:
        if not alone:
            raise RefusedError("another pack is being installed here at this moment", "wait until it is done")
        with opened(file) as pack:
            found = believe(pack, trust)
            may_follow(store, found.manifest, found.digest)
            store.clear()
            slot = store.slot(found.digest)
            if not (slot and slot.whole()):
                _unpack(store, pack, found, usable)
        if store.record.current == found.digest:
            store.tell("")  # What was refused before it was the wrong one; this is the right one.
        elif not store.change(lambda now: now.with_new(found.digest)):
            raise RefusedError(f"nothing can be written to {str(store.folder)!r}")
    return found


def _unpack(store: Store, pack: Pack, found: Believed, usable: Usable) -> None:
    """Unpack beside, look whether it can be shown, and give it its name."""
    _must_have_room(store.folder, found.manifest)
    beside = store.folder / f".unpacking-{os.getpid()}"
    place = store.folder / found.digest
    try:
        pack.unpack(found.manifest, beside)
        _must_be(usable, beside / CONTENT)
        if place.exists():  # it was damaged
            place.rename(beside.with_suffix(".damaged"))
        beside.rename(place)
        settle_folder(store.folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _must_be(usable: Usable, exhibit: Path) -> None:
    if fault := usable(exhibit):
        raise RefusedError(fault, "kiosk check says what is wrong with the exhibit")


def _must_have_room(folder: Path, manifest: Manifest) -> None:
    """Raise RefusedError where the disk would be full afterwards."""
    needed = sum(file.size + BLOCK for file in manifest.files) + SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise RefusedError(f"it takes {needed >> 20} MB here, and {free >> 20} are free", "make room on the disk")
