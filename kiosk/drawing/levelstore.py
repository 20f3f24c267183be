"""Which picture the kept levels were made of, and which of them nobody needs any more.

Several exhibits share one folder of levels, and a level is kept under what is in its picture; so each says of which files it was
made. Only what was made here is ever taken away, file by file, by its name.
"""

import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.drawing.pyramid import folder_of

RECORD: Final = "of"
"""The file that holds the paths of the pictures, one a line."""
FOLDER: Final = re.compile(r"[0-9a-f]{40}")
OWN: Final = re.compile(r"of|whole|\d+-\d+-\d+")


def remember(made: Path, file: Path) -> None:
    """Note of which picture levels were made. Somebody else's folder stays as it is: then it is never cleared either."""
    pictures = pictures_of(made)
    if str(file.resolve()) not in pictures:
        with suppress(OSError):
            (made / RECORD).write_text("".join(f"{path}\n" for path in (*pictures, file.resolve())), encoding="utf-8")


def pictures_of(made: Path) -> tuple[str, ...]:
    """Give the paths of the pictures that levels were made of; none where nobody noted them."""
    try:
        return tuple(line for line in (made / RECORD).read_text("utf-8").splitlines() if line)
    except (OSError, UnicodeDecodeError):
        return ()


def clear(home: Path) -> int:
    """Take away the levels of pictures that are gone, or hold something else now. Gives how many pictures' levels went."""
    kept = [one for one in home.iterdir() if FOLDER.fullmatch(one.name) and one.is_dir() and not one.is_symlink()] if home.is_dir() else []
    return sum(_remove(one) for one in kept if pictures_of(one) and not any(_is_of(one, Path(path)) for path in pictures_of(one)))


def _is_of(made: Path, file: Path) -> bool:
    """Tell whether a file still holds the picture that levels were made of. One that cannot be read now may come back: it counts."""
    if not file.exists():
        return False
    try:
        return folder_of(file, made.parent) == made
    except OSError:
        return True


def _remove(made: Path) -> bool:
    """Take away our own files, and the folder where nothing else is in it. What cannot be taken away stays."""
    with suppress(OSError):
        for file in made.iterdir():
            if OWN.fullmatch(file.name) and file.is_file() and not file.is_symlink():
                file.unlink()
        made.rmdir()
    return not made.exists()
