"""Pictures that lie beside what is imported: found by their paths, never outside that folder, never fetched."""

from urllib.parse import unquote

from kiosk.exhibit.filekinds import ADDRESS, judge
from kiosk.exhibit.files import Folder, Verdict
from kiosk.exhibit.problem import shorten


def nearby(folder: Folder, target: str) -> Verdict:
    """Find a picture by its path, or say why it is not taken."""
    if ADDRESS.match(target):
        return Verdict(fault=f"{shorten(target, 120)} is not here, and nothing is fetched")
    path = target if folder.spelling(target) else unquote(target)
    if path.startswith("/") or ".." in path.split("/"):
        return Verdict(fault=f"{shorten(target, 120)} lies outside the folder of what is imported")
    return judge(folder, path)
