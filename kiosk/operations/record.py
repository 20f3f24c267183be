"""What the store remembers: one small file, written whole, so that a change of pack is one change and never half of one."""

from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.operations.manifest import Digest, Manifest
from kiosk.operations.writing import write_whole

MOST_BAD: Final = 100
"""How many packs that fell back are remembered; the oldest is forgotten first."""
LARGEST: Final = 1 << 20
MaybeDigest = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]


class Newest(Struct, frozen=True, kw_only=True):
    """The version of an exhibit that later ones have to follow."""

    version: int
    digest: Digest


class Record(Struct, frozen=True, kw_only=True):
    """Packs are named by the SHA-256 of their manifest. An empty name stands for none: what `installation.yaml` names is shown then."""

    current: MaybeDigest = ""
    previous: MaybeDigest = ""
    """Where a fall back or a rollback leads."""
    unproven: dict[Digest, int] = {}
    """Those that have not yet been shown for a minute in good health, and how often they were begun with."""
    bad: dict[Digest, str] = {}
    """Those that fell back, and why. They are not tried again."""
    newest: dict[str, Newest] = {}
    """By the ids of exhibits."""
    notice: str = ""
    """What staff should hear of, as the last thing that went wrong with a pack."""

    def with_new(self, digest: str) -> "Record":
        """Show a pack from now on, on trial. What it falls back to is the last one that had proved itself."""
        proven = self.previous if self.current in self.unproven else self.current
        previous = "" if proven == digest else proven
        unproven = {name: starts for name, starts in self.unproven.items() if name == previous}
        return replace(self, current=digest, previous=previous, unproven=unproven | {digest: 0}, notice="")

    def begun(self) -> "Record":
        """Count that the pack on trial is about to be shown."""
        return replace(self, unproven=self.unproven | {self.current: self.unproven[self.current] + 1})

    def waiting(self) -> "Record":
        """Forget that the pack on trial was begun with: something else is shown."""
        return replace(self, unproven=self.unproven | {self.current: 0})

    def with_proof(self, manifest: Manifest) -> "Record":
        """Keep the pack that is shown."""
        unproven = {name: starts for name, starts in self.unproven.items() if name != self.current}
        return replace(self, unproven=unproven, newest=self._following(manifest, self.current))

    def fallen_back(self, why: str, name: str) -> "Record":
        """Show what was there before, and never again what is there now."""
        bad = dict(list((self.bad | {self.current: why}).items())[-MOST_BAD:])
        unproven = {name: starts for name, starts in self.unproven.items() if name != self.current}
        return replace(self, current=self.previous, previous="", unproven=unproven, bad=bad, notice=f"{name} fell back: {why}")

    def rolled_back(self, manifest: Manifest | None) -> "Record":
        """Change places between what is shown and what was there before, whose manifest is given; from its version on others may follow."""
        newest = self._following(manifest, self.previous) if manifest else self.newest
        return replace(self, current=self.previous, previous=self.current, notice="", newest=newest)

    def with_notice(self, notice: str) -> "Record":
        """Keep what staff should hear of."""
        return replace(self, notice=notice)

    def _following(self, manifest: Manifest, digest: str) -> dict[str, Newest]:
        return self.newest | {manifest.exhibit: Newest(version=manifest.version, digest=digest)}


def read_record(file: Path) -> Record:
    """Read what is remembered; nothing is where the file is not there or was spoiled.

    Raises OSError where it is there and cannot be read now: to take that for nothing would lose every pack.
    """
    try:
        with file.open("rb") as opened:
            return msgspec.json.decode(opened.read(LARGEST), type=Record)
    except (FileNotFoundError, NotADirectoryError, msgspec.MsgspecError, ValueError, RecursionError):
        return Record()


def write_record(file: Path, record: Record) -> None:
    """Remember. Raises OSError, and then remembers what it did before."""
    write_whole(file, msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n", mode=0o644)
