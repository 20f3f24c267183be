"""The packs of this machine: the one that is shown, the one before it, and which of them have proved themselves.

Each pack lies in a folder named by the hash of its manifest and is never changed. What is shown is one name in one small file (record.py).
A new one is on trial: whoever watches it says `prove` after a minute of health, or `fall_back`; and one that was begun with three times
without proof falls back by itself, for what takes a machine down takes its watcher with it. A pack that fell back is not tried again.

A running kiosk asks `current` every few seconds: another digest than before means that it should begin anew.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.operations.copying import copy
from kiosk.operations.lock import held
from kiosk.operations.manifest import CONTENT, LARGEST_MANIFEST, MANIFEST, Manifest, read
from kiosk.operations.record import Record, read_record, write_record
from kiosk.operations.refusal import RefusedError

MOST_STARTS: Final = 3
"""How often a pack may be begun with before it has proved itself."""
LENGTH: Final = 64
"""Letters in the name of a pack's folder."""


class Slot(NamedTuple):
    """A pack that is unpacked here."""

    digest: str
    folder: Path
    manifest: Manifest

    @property
    def exhibit(self) -> Path:
        """The folder of its exhibit."""
        return self.folder / CONTENT

    def whole(self) -> bool:
        """Read everything, and tell whether it still is what was installed."""
        try:
            for file in self.manifest.files:
                with (self.exhibit / file.name).open("rb") as opened:
                    if copy(opened, file.size) != (file.size, file.sha256):
                        return False
        except OSError:
            return False
        return True


class Store:
    """The folder of the packs."""

    def __init__(self, folder: Path) -> None:
        """Make nothing: there may be no packs, and nowhere to write to."""
        self.folder = folder
        self._seen: dict[str, Slot] = {}
        self._last = Record()

    @property
    def record(self) -> Record:
        """What is remembered now; where it cannot be read for a moment, what it was before."""
        with suppress(OSError):
            self._last = read_record(self._file)
        return self._last

    def current(self) -> Slot | None:
        """Give the pack to be shown, or the one before where that one is gone; None where there is neither."""
        record = self.record
        return self.slot(record.current) or (self.slot(record.previous) if record.current else None)

    def on_trial(self) -> bool:
        """Tell whether the pack that is shown has still to prove itself. One that nobody began to show is not on trial yet."""
        record = self.record
        return record.unproven.get(record.current, 0) > 0

    def notice(self) -> str:
        """Give what staff should hear of the packs; nothing where all is well."""
        slot, told = self.current(), [self.record.notice]
        if slot and slot.manifest.expired(datetime.now(UTC).date()):
            told.append(f"{slot.manifest}: its last day was {slot.manifest.expires}")
        return "; ".join(filter(None, told))

    def begin(self) -> Slot | None:
        """Say that the pack is about to be shown, and give it: the one before, if it was begun with too often without proof."""
        record = self.record
        if record.current in record.unproven:
            if record.unproven[record.current] >= MOST_STARTS:
                self.fall_back(f"it was started {MOST_STARTS} times and never ran for a minute")
            else:
                self.change(lambda now: now.begun() if now.current in now.unproven else now)
        return self.current()

    def wait(self) -> None:
        """Say that another exhibit is about to be shown: the trial begins anew when the pack is."""
        if self.on_trial():
            self.change(lambda now: now.waiting() if now.current in now.unproven else now)

    def prove(self) -> bool:
        """Keep the pack on trial. Gives whether that is remembered."""
        if not self.on_trial():
            return True
        slot = self.slot(self.record.current)
        done = slot is not None and self.change(lambda now: now.with_proof(slot.manifest) if now.current == slot.digest else now)
        with suppress(OSError), self.alone() as alone:
            if alone:
                self.clear()
        return done

    def fall_back(self, why: str) -> Slot | None:
        """Give up the pack on trial, and give the one that is shown instead; None where that is no pack. A proven pack stays."""
        digest = self.record.current
        if digest not in self.record.unproven:
            return self.current()
        slot = self.slot(digest)

        def give_up(now: Record) -> Record:
            return now.fallen_back(why, str(slot.manifest) if slot else "a pack") if now.current == digest else now

        if not self.change(give_up):
            # A full disk: what is not to be shown again makes room for what is to be remembered.
            shutil.rmtree(self.folder / digest, ignore_errors=True)
            self.change(give_up)
        return self.current()

    def rollback(self) -> Slot | None:
        """Show what was there before, and give it; None where that is no pack. Once more, and it is back. Raises RefusedError."""
        before = self.record
        if not before.current and not before.previous:
            raise RefusedError("no pack was installed here, so there is nothing to go back to")
        slot = self.slot(before.previous)
        if before.previous and not (slot and slot.whole()):
            raise RefusedError("the pack before is damaged, so it is not shown", "install a pack")
        if not self.change(lambda now: now.rolled_back(slot.manifest if slot else None) if now == before else now):
            raise RefusedError(f"nothing can be written to {str(self.folder)!r}")
        return self.current()

    def tell(self, notice: str) -> None:
        """Leave a notice for staff, where it can be left."""
        told = notice.encode(errors="backslashreplace").decode()  # the name of a file may be of any bytes
        self.change(lambda now: now.with_notice(told))

    def slot(self, digest: str) -> Slot | None:
        """Find a pack by its name, whether it is shown or not; one without its files is none."""
        folder = self.folder / digest
        if digest and digest not in self._seen:
            with suppress(OSError, RefusedError), (folder / MANIFEST).open("rb") as opened:
                self._seen[digest] = Slot(digest, folder, read(opened.read(LARGEST_MANIFEST)))
        found = self._seen.get(digest)
        return found if found and _all_there(found) else None

    def change(self, how: Callable[[Record], Record]) -> bool:
        """Remember something else than now. Gives false where nothing can be written, and then nothing changed."""
        try:
            with held(self.folder / ".record.lock", wait=True):
                before = read_record(self._file)
                after = how(before)
                if after != before:
                    write_record(self._file, after)
        except OSError:
            return False
        return True

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Keep others from installing meanwhile; false where somebody else does. Raises OSError where nothing can be written."""
        with held(self.folder / ".install.lock", wait=False) as alone:
            yield alone

    def clear(self) -> None:
        """Take away what is neither shown nor the one before: older packs, and what an installation left that was cut off.

        Raises OSError where it cannot be known which those are.
        """
        record = read_record(self._file)
        for place in self.folder.iterdir():
            if place.is_dir() and place.name not in {record.current, record.previous}:
                shutil.rmtree(place, ignore_errors=True)

    @property
    def _file(self) -> Path:
        return self.folder / "record.json"


def store_in(state: Path) -> Store:
    """Give the packs of a machine by its state folder, which need not be there."""
    return Store(state / "packs")


def _all_there(slot: Slot) -> bool:
    """Look whether each file is there and as large as it was."""
    with suppress(OSError):
        return all((slot.exhibit / file.name).stat().st_size == file.size for file in slot.manifest.files)
    return False


class Onlooker:
    """The store as a supervisor asks it, who restarts what it watches when another name is given."""

    def __init__(self, store: Store) -> None:
        """Look at a store."""
        self._store = store

    def current(self) -> str:
        """Name the pack to be shown; nothing where none is."""
        slot = self._store.current()
        return slot.digest if slot else ""

    def prove(self) -> None:
        """Say that what is shown was shown for a minute in good health."""
        self._store.prove()

    def fall_back(self, why: str) -> bool:
        """Give up the pack that was being shown on trial; false where none was, and then something else is to blame."""
        on_trial = self._store.on_trial()
        if on_trial:
            self._store.fall_back(why)
        return on_trial
