"""Programs that are killed, and disks that lose what was not brought to them.

`Kernel` stands between a program and the disk: it counts and writes down every change to a folder, and can let the program die before the
n-th, or the disk be full from then on. `Disk` plays what was written down again, up to any place, and shows what may be there after the
power was cut: names and data survive for certain only where they were brought to the disk. So SQLite is tested, and so ALICE found faults
in it and others all the same.
"""

import errno
import io
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, Self, TypeAlias

import pytest

Loss = Literal["none", "data", "torn", "names", "some"]
LOSSES: Final[tuple[Loss, ...]] = ("none", "data", "torn", "names", "some")
Left: TypeAlias = "bytes | dict[str, Left]"
WRITES: Final = frozenset("wax+")


class Killed(BaseException):
    """The program is dead; nothing that it does now has an effect."""


class Change(NamedTuple):
    """Something that happened to a folder, by its path from there."""

    kind: str
    path: str
    other: str = ""
    data: bytes = b""


class Kernel:
    """Hears of every change below a folder, and writes it down."""

    def __init__(self, root: Path, dies_at: int = 0, full_from: int = 0) -> None:
        """`dies_at`: the program dies before this change, the first being 1. `full_from`: from this one on the disk is full."""
        self.root = os.path.realpath(root)
        self.changes: list[Change] = []
        self.dies_at, self.full_from = dies_at, full_from
        self.dead = False

    @contextmanager
    def hears(self, kind: str, path: str, other: str = "", data: bytes = b"") -> Iterator[None]:
        """Write a change down that is made meanwhile, unless the program dies before it or the disk has no room for it."""
        number = len(self.changes) + 1
        self.dead = self.dead or 0 < self.dies_at <= number
        if self.dead:
            raise Killed
        if 0 < self.full_from <= number and kind in {"write", "create", "mkdir"}:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        yield
        self.changes.append(Change(kind, path, other, data))

    def place(self, path: Any, dir_fd: int | None = None) -> str:
        """Give a path from the folder on; nothing for one that lies elsewhere."""
        home = Path.cwd() if dir_fd is None else _behind(dir_fd)
        whole = str(_behind(path) if isinstance(path, int) else home / path)
        return os.path.relpath(whole, self.root) if whole.startswith(self.root + os.sep) else ""


def _behind(descriptor: int) -> Path:
    return Path(f"/proc/self/fd/{descriptor}").readlink()


class _File:
    """A file that is written to: each write is a change, and half of the last one is done when the program dies."""

    def __init__(self, kernel: Kernel, file: Any, path: str) -> None:
        self._kernel, self._file, self._path = kernel, file, path

    def write(self, data: bytes) -> int:
        """Write at once, with no buffer between."""
        try:
            with self._kernel.hears("write", self._path, data=bytes(data)):
                done = self._file.write(data)
        except Killed:
            if len(self._kernel.changes) + 1 == self._kernel.dies_at:
                self._file.write(data[: len(data) // 2])
            raise
        finally:
            self._file.flush()
        return int(done)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


@contextmanager
def watched(kernel: Kernel) -> Iterator[Kernel]:
    """Let the kernel hear of everything that Python changes in its folder."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in {"mkdir": "mkdir", "unlink": "unlink", "remove": "unlink", "rmdir": "rmdir", "fsync": "fsync"}.items():
            patch.setattr(os, kind, _one_path(kernel, name, getattr(os, kind)))
        for name in ("replace", "rename"):
            patch.setattr(os, name, _two_paths(kernel, getattr(os, name)))
        patch.setattr(os, "open", _opening(kernel, os.open))
        patch.setattr(io, "open", _opening_file(kernel, io.open))
        yield kernel


def _one_path(kernel: Kernel, kind: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def call(path: Any, *given: Any, **named: Any) -> Any:
        place = kernel.place(path, named.get("dir_fd"))
        with kernel.hears(kind, place) if place else nullcontext():
            return None if kind == "fsync" else real(path, *given, **named)

    return call


def _two_paths(kernel: Kernel, real: Callable[..., Any]) -> Callable[..., Any]:
    def call(source: Any, target: Any, **named: Any) -> Any:
        with kernel.hears("rename", kernel.place(source), kernel.place(target)):
            return real(source, target, **named)

    return call


def _opening(kernel: Kernel, real: Callable[..., int]) -> Callable[..., int]:
    def call(path: Any, flags: int, *given: Any, **named: Any) -> int:
        place = kernel.place(path, named.get("dir_fd"))
        new = place and flags & os.O_CREAT and not Path(kernel.root, place).exists()
        with kernel.hears("create", place) if new else nullcontext():
            return real(path, flags, *given, **named)

    return call


def _opening_file(kernel: Kernel, real: Callable[..., Any]) -> Callable[..., Any]:
    def call(path: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        place = kernel.place(path) if WRITES & set(mode) else ""
        with kernel.hears("create", place) if place and not isinstance(path, int) else nullcontext():
            file = real(path, mode, *given, **named)
        return _File(kernel, file, place) if place else file

    return call


class _Node:
    """A file or a folder on the disk: what it holds, and what of that is certain."""

    def __init__(self, *, folder: bool) -> None:
        self.folder = folder
        self.names: dict[str, _Node] = {}
        self.sure_names: dict[str, _Node] = {}
        self.data = self.sure_data = b""


class Disk:
    """What is on a disk, and what is left of it when the power is cut."""

    def __init__(self, folder: Path) -> None:
        """Begin with what is in a folder, all of it certain."""
        self._top = _read(folder)

    def apply(self, change: Change) -> None:
        """Let something happen."""
        home, name = self._parent(change.path)
        if change.kind in {"create", "mkdir"}:
            home.names[name] = _Node(folder=change.kind == "mkdir")
        elif change.kind == "write":
            home.names[name].data += change.data
        elif change.kind in {"unlink", "rmdir"}:
            del home.names[name]
        elif change.kind == "rename":
            there, called = self._parent(change.other)
            there.names[called] = home.names.pop(name)
        else:
            node = home.names[name] if name else self._top
            node.sure_data, node.sure_names = node.data, dict(node.names)

    def left(self, loss: Loss, chance: random.Random) -> Left:
        """Give what is left after a cut: of a folder what is in it by name, of a file its bytes."""
        return _left(self._top, loss, chance)

    def _parent(self, path: str) -> tuple[_Node, str]:
        node = self._top
        *homes, name = path.split("/")
        for part in homes:
            node = node.names[part]
        return node, name


def _read(place: Path) -> _Node:
    node = _Node(folder=place.is_dir())
    if node.folder:
        node.names = {one.name: _read(one) for one in place.iterdir()}
        node.sure_names = dict(node.names)
    else:
        node.data = node.sure_data = place.read_bytes()
    return node


def _left(node: _Node, loss: Loss, chance: random.Random) -> Left:
    if not node.folder:
        lost = loss if loss != "some" else chance.choice(("none", "data", "torn"))
        torn = node.data[: (len(node.sure_data) + len(node.data)) // 2]
        return {"none": node.data, "torn": torn}.get(lost, node.sure_data)
    names = dict(node.sure_names) if loss in {"names", "some"} else dict(node.names)
    if loss == "some":  # of what was changed and is not certain, each thing for itself may be there or not
        for name in sorted({*node.names, *node.sure_names}):
            if node.names.get(name) is not node.sure_names.get(name) and chance.random() < 0.5:
                names.pop(name, None)
                if name in node.names:
                    names[name] = node.names[name]
    return {name: _left(one, loss, chance) for name, one in sorted(names.items())}


def write(left: Left, place: Path) -> None:
    """Put what is left into a place that is not there yet."""
    if isinstance(left, bytes):
        place.write_bytes(left)
        return
    place.mkdir()
    for name, one in left.items():
        write(one, place / name)
