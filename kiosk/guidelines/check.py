"""`kiosk check`: everything that is wrong with an exhibit in each of its languages, and what museums would ask of it besides."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from msgspec import Struct

from kiosk.exhibit.collector import without_collector
from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.languages import languages
from kiosk.exhibit.loader import COVER, Loaded, load
from kiosk.exhibit.problem import did_you_mean, shown_path
from kiosk.exhibit.report import Translated
from kiosk.guidelines.apart import helpers, shared
from kiosk.guidelines.edition import Edition
from kiosk.guidelines.forms import Form, written
from kiosk.guidelines.judging import ALL, Choice, Judge
from kiosk.guidelines.looks import UNSEEN, Looks
from kiosk.guidelines.near_copies import read_source
from kiosk.guidelines.outcome import Outcome
from kiosk.guidelines.page import page
from kiosk.guidelines.registry import RULES
from kiosk.guidelines.telling import Hearing, together

CLEAN: Final = 0
PROBLEMS: Final = 1
USAGE: Final = 2
LARGE: Final = 5000
"""Nouns of an exhibit whose languages are judged at once: a second of work in each of them."""


class Request(Struct, frozen=True, kw_only=True):
    """What is asked of a check."""

    form: Form = "full"
    strict: bool = False
    """Warnings count as errors."""
    choice: Choice = ALL
    page: Path | None = None
    """Where a page for mailing is written."""
    source: Path | None = None
    """The document that nothing may be copied from, where the exhibit does not hold it."""


PLAIN: Final = Request()


def check(path: Path, stream: TextIO, request: Request = PLAIN, *, looks: Looks = UNSEEN) -> int:
    """Check the exhibit in a folder (or beside its exhibit.yaml) and say on `stream` what was found.

    Gives the exit status: 0 when there is no error, 1 when there is one, 2 when there is nothing to check. `looks` knows
    what can only be known by drawing the exhibit.
    """
    folder = path.parent if path.name == COVER and not path.is_dir() else path
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        stream.write(f"kiosk check: {shown_path(str(folder))} {what}. Give the folder of an exhibit, the one with {COVER} in it.\n")
        return USAGE
    for start in request.choice.unknown():
        stream.write(no_rule(start))
        return USAGE
    if request.source and (fault := _unreadable(request.source)):
        stream.write(f"kiosk check: {shown_path(str(request.source))} cannot be compared with: {fault}.\n")
        return USAGE
    outcome = judged(folder, request.choice, looks, request.source)
    stream.write(written(outcome, request.form))
    if request.page and (fault := _write_page(outcome, request.page)):
        stream.write(fault)
        return USAGE
    return PROBLEMS if any(request.strict or problem.severity == "error" for problem in outcome.problems) else CLEAN


def _write_page(outcome: Outcome, file: Path) -> str:
    """Write the page to mail; give what stands in the way."""
    day = datetime.now(UTC).date().isoformat()
    try:
        file.write_text(page(outcome, day), encoding="utf-8")
    except OSError as error:
        return f"kiosk check: the report cannot be written to {shown_path(str(file))} ({(error.strerror or 'no reason given').lower()})\n"
    return ""


def no_rule(code: str) -> str:
    """Say that there is no rule with a code, and which was meant."""
    guess = did_you_mean(code, RULES)
    return f"kiosk check: there is no rule '{code}'{f'; did you mean {guess}?' if guess else ''}\n"


def _unreadable(source: Path) -> str:
    """Say why a source document cannot be read; nothing where it can."""
    try:
        read_source(source)
    except Unreadable as why:
        return f"{why}; {why.hint}" if why.hint else str(why)
    return ""


@without_collector()
def judged(folder: Path, choice: Choice = ALL, looks: Looks = UNSEEN, source: Path | None = None) -> Outcome:
    """Judge the exhibit in a folder in all its languages, those of a large one at once."""
    loaded = load(folder, keep=True)
    hearing = Hearing(loaded=loaded, folder=folder, choice=choice, looks=looks, source=source)
    own, *others = hearing.languages
    judge = Judge(hearing.edition(own), choice)
    told = shared(hearing.tell, others, helpers() if is_large(hearing) else 0, meanwhile=judge.hear)
    problems, ignored = together(judge, told)
    judge.edition.close()
    shares = {one.language: one.share for one in told}
    waiting = tuple(language for language in languages(loaded.exhibit) if language not in {own, *shares})
    return Outcome(folder=folder, exhibit=loaded.exhibit, problems=problems, ignored=ignored, translated=Translated(shares, waiting))


def is_large(hearing: Hearing) -> bool:
    """Tell whether another process gains more than it costs: it starts Qt of its own, and must not lay out every screen again."""
    return len(hearing.loaded.entries) >= LARGE and not hearing.looks.lays_out


def editions(loaded: Loaded, folder: Path, looks: Looks = UNSEEN, source: Path | None = None) -> Iterator[Edition]:
    """Give an exhibit in its own language, then in each of the others it is offered in."""
    hearing = Hearing(loaded=loaded, folder=folder, looks=looks, source=source)
    return map(hearing.edition, hearing.languages)
