"""`kiosk translate export`: the texts of an exhibit in a file that translators open."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.authoring.filing import file_all
from kiosk.authoring.translation.reading import READERS, read_delivery
from kiosk.authoring.translation.table import to_table
from kiosk.authoring.translation.units import MISSING, REVIEW, State, Unit, translation_of
from kiosk.authoring.translation.xliff import Version, to_xliff
from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import COVER, load
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import did_you_mean, shown_path
from kiosk.exhibit.report import count

Say = Callable[[str], None]


class Order(NamedTuple):
    """What is to go out."""

    language: str
    out: Path
    version: Version = "1.2"
    only: frozenset[State] = frozenset()
    """The states that are wanted; none: all."""


def send_out(folder: Path, order: Order, say: Say) -> int:
    """Write the file, and say what is in it. Gives the exit status."""
    if order.out.suffix.lower() not in READERS:
        say(f"the name of the file says its format: it ends in {', '.join(READERS)}")
        return 2
    exhibit = sound(folder, order.language, say)
    if exhibit is None:
        return 1
    translation = translation_of(exhibit, folder, order.language)
    if broken := [problem for name in translation.trees for problem in translation.faults(name)]:
        for problem in broken:
            say(f"{problem}\n")
        say("mend this first: what stands there would go out as not translated")
        return 1
    units = translation.units
    if fault := _fault_of_what_is_there(order, units):
        say(f"{shown_path(str(order.out))} {fault}")
        return 1
    wanted = [unit for unit in units if not order.only or unit.state in order.only]
    try:
        file_all({order.out.absolute(): _written(wanted, exhibit, order)})
    except OSError as error:
        say(f"{shown_path(str(order.out))} cannot be written: {error.strerror or error}")
        return 1
    missing, old = (sum(unit.state == state for unit in wanted) for state in (MISSING, REVIEW))
    stand = f"{missing:,} not translated, {old:,} to be looked over"
    say(f"{shown_path(str(order.out))}: {count(len(wanted), 'text')} of {len(units):,}, {stand}")
    return 0


def sound(folder: Path, language: str, say: Say) -> Exhibit | None:
    """Give the exhibit, if it has no mistakes and can be translated into a language; else say what stands against it."""
    loaded = load(folder)
    fault = language_fault(loaded.exhibit, language)
    if loaded.errors:
        fault = f"{shown_path(str(folder))} has mistakes; mend what `kiosk check` says first"
    if fault:
        say(fault)
    return None if fault else loaded.exhibit


def language_fault(exhibit: Exhibit, language: str) -> str:
    """Say why an exhibit cannot be translated into a language; empty when it can."""
    own, offered = exhibit.cover.language, languages(exhibit)
    if language == own:
        return f"'{own}' is the language that the exhibit itself is written in"
    if language in offered:
        return ""
    others = [one for one in offered if one != own]
    near = did_you_mean(language, others)
    guess = f"; did you mean '{near}'?" if near else ""
    add = f"to add it write `languages: [{', '.join([own, *others, language])}]` into {COVER}"
    return f"the exhibit is not offered in '{language}'{guess} ({add})"


def _fault_of_what_is_there(order: Order, units: tuple[Unit, ...]) -> str:
    """Say why a file that is there already is not written over, for it may be somebody's work; empty where it may be."""
    if not order.out.exists():
        return ""
    delivery = read_delivery(order.out)
    if any(problem.severity == "error" for problem in delivery.manuscript.problems):
        return "is there already, and cannot be read as a file for translators; name another file"
    if delivery.language not in {"", order.language}:
        return f"is there already, in '{delivery.language}'; name another file"
    known = {unit.id: unit.translation for unit in units}
    said = ((one, one.target.strip()) for one in delivery.units)
    waiting = sum(bool(target) and known.get(one.id, target) != target for one, target in said)
    return f"holds {count(waiting, 'text')} that the exhibit does not have; import it, or name another file" if waiting else ""


def _written(units: list[Unit], exhibit: Exhibit, order: Order) -> bytes:
    """Write units in the format that the file's name asks for."""
    own = exhibit.cover.language
    if order.out.suffix.lower() == ".csv":
        return to_table(units, own, order.language)
    return to_xliff(units, own, order.language, name=exhibit.cover.id, version=order.version)
