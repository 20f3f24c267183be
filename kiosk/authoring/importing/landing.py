"""All or nothing: what an import writes is there whole, or nothing is changed.

Everything is written beside its place first and then moved there. A new folder takes its name in one step.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex

from kiosk.authoring.filing import Content, file_all, write_down
from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.problem import shown_path


def must_be_free(folder: Path) -> None:
    """Refuse a folder with anything in it. Raises Unreadable."""
    blocked = next((parent for parent in folder.parents if parent.exists() and not parent.is_dir()), None)
    if blocked:
        raise Unreadable(f"{shown_path(str(folder))} cannot be made: {shown_path(str(blocked))} is a file")
    what = "is not empty" if folder.is_dir() else "is a file"
    try:
        free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        free, what = False, "may not be read"
    if not free:
        raise Unreadable(f"{shown_path(str(folder))} {what}", "name a folder that does not exist yet; nothing is written over")


def write_folder(folder: Path, files: Mapping[str, Content]) -> None:
    """Make a folder with these files. Raises Unreadable when it is there already or cannot be written."""
    folder = Path(os.path.realpath(folder))
    beside = folder.with_name(f".{folder.name}.{token_hex(4)}")
    try:
        must_be_free(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir()
        for name, content in files.items():
            (beside / name).parent.mkdir(parents=True, exist_ok=True)
            write_down(beside / name, content)
        if folder.is_dir():
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        raise Unreadable(f"{shown_path(str(folder))} cannot be written: {error.strerror or error}") from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def write_into(folder: Path, files: Mapping[str, Content]) -> None:
    """Put new files into a folder, or new ones in the place of old ones; the last is moved last. Raises Unreadable, with all as it was."""
    try:
        file_all({Path(os.path.realpath(folder / name)): content for name, content in files.items()})
    except OSError as error:
        raise Unreadable(f"nothing was written: {error.strerror or error}", f"may you write in {shown_path(str(folder))}?") from None
