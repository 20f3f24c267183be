"""Reading installation.yaml. What is wrong in it is said with its place and left out."""

from pathlib import Path
from zoneinfo import available_timezones

from kiosk.exhibit.convert import convert
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript, read
from kiosk.exhibit.nodes import Mapping, Scalar, parse
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.rulebook import UNNAMED_ADVICE
from kiosk.installation.keypad import code_of
from kiosk.installation.model import LEAST_IDLE, Installation
from kiosk.installation.openings import Opening, WrongHoursError, contradictions, read_opening
from kiosk.installation.zones import zone_is_known, zones_are_known


def judged(file: Path) -> tuple[Installation, tuple[Problem, ...]]:
    """Read a file; give what can be used of it, and what is wrong with it. Never raises."""
    real = file.resolve()
    tree = parse(read(Folder(real.parent), real.name))
    manuscript = tree.manuscript
    found = convert(tree.root, Installation, manuscript, salvage=True) if isinstance(tree.root, Mapping) else None
    if tree.root is not None and found is None and not manuscript.problems:
        manuscript.report("this is no installation", tree.root, hint="write a key and a value on each line, such as `idle: 60`")
    installation = found or Installation()
    if 0 < installation.idle < LEAST_IDLE and isinstance(tree.root, Mapping):
        _, at = tree.root.entries["idle"]
        manuscript.report(
            f"{installation.idle} seconds are too few for somebody who reads",
            at,
            hint=f"wait for {LEAST_IDLE} at least; 60 are usual",
            rule=UNNAMED_ADVICE,
        )
    if isinstance(tree.root, Mapping):
        check_keypad(tree.root, manuscript)
        check_hours(tree.root, manuscript)
    return installation, tuple(manuscript.problems)


def check_keypad(root: Mapping, manuscript: Manuscript) -> None:
    """Report keys of a keypad that there cannot be; whoever reads the table passes over them."""
    _, table = root.entries.get("keypad", (None, None))
    for name, (key, _) in table.entries.items() if isinstance(table, Mapping) else ():
        if not code_of(name):
            hint = "write F13 to F24, or the number that `xev` shows as its keycode, such as `191: back`"
            manuscript.report(f"no key of a keypad is called '{name}'", key, hint=hint)


def check_hours(root: Mapping, manuscript: Manuscript) -> None:
    """Report opening hours that cannot be read, or that contradict each other; whoever reads the table passes over them."""
    _, table = root.entries.get("hours", (None, None))
    read: dict[str, Opening] = {}
    keys: dict[str, Scalar] = {}
    for days, (key, times) in table.entries.items() if isinstance(table, Mapping) else ():
        if not isinstance(times, Scalar) or times.is_nothing:
            continue  # which was said already
        try:
            at = key
            read_opening(days, "closed")
            at = times
            read[days], keys[days] = read_opening(days, times.text), key
        except WrongHoursError as error:
            manuscript.report(error.fault, at, hint=error.hint)
    for one, other in contradictions(read):
        fault = f"'{other}' and '{one}' speak of the same day and say different things"
        manuscript.report(fault, keys[other], hint="the line that comes first holds")
    check_zone(root, manuscript)


def check_zone(root: Mapping, manuscript: Manuscript) -> None:
    """Report a time zone that there is not. A machine that knows none at all is not the fault of whoever wrote the file."""
    _, name = root.entries.get("timezone", (None, None))
    if isinstance(name, Scalar) and not name.is_nothing and zones_are_known() and not zone_is_known(name.text):
        manuscript.report(
            f"there is no time zone '{name.text}'",
            name,
            hint="write its name, such as `Europe/Berlin`; `timedatectl list-timezones` lists them",
            meant=(name.text, available_timezones()),
        )
