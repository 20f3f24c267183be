"""A list that has grown long may be divided: `events.yaml`, and every file in the folder `events`, are read as one list."""

from kiosk.exhibit.files import Folder

ENDING = ".yaml"


def parts(folder: Folder, name: str, home: str = "") -> list[str]:
    """Give the files that a list lies in, by their paths from `home`: first the one of its name, then those in the folder of its name."""
    stem = name.removesuffix(ENDING)
    inside = folder.names(f"{home}/{stem}" if home else stem)
    whole = [name] if name in folder.names(home) else []
    return whole + [f"{stem}/{file}" for file in sorted(inside) if file.endswith(ENDING) and not file.startswith(".")]


def whole(name: str) -> str:
    """Name the list that a file is a part of: `events/1937.yaml` of `events.yaml`."""
    home, _, _ = name.rpartition("/")
    return f"{home}{ENDING}" if home else name
