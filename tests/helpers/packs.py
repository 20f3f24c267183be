"""Content packs for tests: an exhibit as small as can be, packed in a moment, and a store to install it in."""

import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from kiosk.operations.manifest import FORMAT, Manifest
from kiosk.operations.packing import described, gather, pack
from kiosk.operations.signing import Trust
from kiosk.operations.store import Store
from kiosk.operations.unpacking import Believed, install
from kiosk.verbs.install import unusable

ANYBODY: Final = Trust(Path("nobody"), unsigned=True)
FILES: Final = {
    "exhibit.yaml": "id: {exhibit}\ntitle: Our town\nchapters:\n  - {{id: all, title: All, panels: [one]}}\n",
    "panels/one.yaml": "id: one\ntitle: One\nart: {{file: plate.svg, alt: Grey.}}\nbody: Version {version}.\n",
    "plate.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
}


class Bench:
    """Where packs are made, and a machine that they are installed on."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.store = Store(home / "state" / "packs")

    def folder(self, version: int = 1, exhibit: str = "our-town", more: Mapping[str, str] = {}) -> Path:
        """Write an exhibit."""
        folder = self.home / f"{exhibit}-{version}"
        for name, text in (FILES | dict(more)).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text.format(version=version, exhibit=exhibit), "utf-8")
        return folder

    def pack(self, version: int = 1, *, exhibit: str = "our-town", key: Path | None = None, **more: object) -> Path:
        """Make a pack of it; `more` is said in its manifest."""
        out = self.home / f"{exhibit}-{version}.exhibit"
        write_pack(self.folder(version, exhibit), out, version, exhibit, key, **more)
        return out

    def install(self, file: Path, trust: Trust = ANYBODY) -> Believed:
        """Install a pack as the verb does."""
        return install(self.store, file, trust, unusable)

    def show(self, version: int, **more: object) -> None:
        """Install a version that proves itself."""
        self.install(self.pack(version, **more))
        self.store.begin()
        assert self.store.prove()

    @property
    def shows(self) -> int:
        """The version that is shown, whole to the last byte; 0 where there is none."""
        return shown(Store(self.store.folder))


def shown(store: Store) -> int:
    """Give the version that a store shows, after reading all of it; 0 where it shows none."""
    slot = store.current()
    if slot is None:
        return 0
    assert slot.whole()
    assert f"Version {slot.manifest.version}." in (slot.exhibit / "panels" / "one.yaml").read_text("utf-8")
    return slot.manifest.version


def write_pack(folder: Path, out: Path, version: int, exhibit: str = "our-town", key: Path | None = None, **more: object) -> Manifest:
    """Pack a folder."""
    files = gather(folder).files
    listed = described(files)
    size = sum(file.size for file in listed)
    manifest = Manifest(format=FORMAT, exhibit=exhibit, title="Our town", version=version, size=size, files=listed, **more)
    pack(out, manifest, files, key)
    return manifest


def make_key(home: Path, name: str) -> Path:
    """Make a key as a museum would."""
    key = home / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key], check=True)
    return key


def trusting(home: Path, *keys: Path) -> Trust:
    """Write down whose packs are taken."""
    signers = home / "allowed_signers"
    signers.write_text("".join(f"{key.name}@museum {key.with_suffix('.pub').read_text()}" for key in keys), "utf-8")
    return Trust(signers)


def forged(file: Path, changes: Mapping[str, bytes | None], *, compression: int = ZIP_STORED, kind: int = stat.S_IFREG) -> Path:
    """Write a pack anew with other entries: changed, added, or, for None, left out."""
    with ZipFile(file) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()} | dict(changes)
    out = file.with_name(f"forged-{file.name}")
    with ZipFile(out, "w", compression) as archive:
        for name, content in entries.items():
            if content is not None:
                entry = ZipInfo(name)
                entry.external_attr = (kind if name in changes else stat.S_IFREG) << 16
                archive.writestr(entry, content, compression)
    return out
