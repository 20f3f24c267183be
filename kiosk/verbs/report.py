"""kiosk report: what was counted on this machine, as a page and as tables."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.verbs.asking import Verbs, add_exhibit, say

if TYPE_CHECKING:
    from kiosk.exhibit.model import Exhibit


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    report = verbs.add_parser("report", help="write what was counted on this machine: a page, and tables for a spreadsheet")
    add_exhibit(report)
    report.add_argument("--from", dest="first", metavar="DAY", type=_day, help="the first day, such as 2026-11-01")
    report.add_argument("--to", dest="last", metavar="DAY", type=_day, help="the last day (default: today)")
    report.add_argument("--out", metavar="FOLDER", required=True, type=Path, help="the folder to write into; it is made if it is not there")
    report.add_argument("--counts", metavar="FILE", type=Path, help="counts of another machine (default: the state folder's statistics.db)")


def _day(typed: str) -> str:
    """Take a day as 2026-11-01."""
    try:
        return date.fromisoformat(typed).isoformat()
    except ValueError:
        msg = f"'{typed}' is no day; write it as 2026-11-01"
        raise argparse.ArgumentTypeError(msg) from None


def run(options: argparse.Namespace) -> int:
    """Write it."""
    from kiosk.authoring.filing import file_all
    from kiosk.operations.reporting import PAGE, files_of, names_of
    from kiosk.operations.statistics import NAME, UnusableError, read_counts
    from kiosk.operations.tables import Period, exhibits_in, report_of
    from kiosk.platform.paths import find_exhibit, kept_state

    file = options.counts or kept_state() / NAME
    try:
        counts = read_counts(file)
    except UnusableError as why:
        say(f"{file}: {why}")
        return 1
    there = exhibits_in(counts)
    if options.exhibit and find_exhibit(options.exhibit) is None and options.exhibit not in there:
        say(f"no exhibit {options.exhibit!r} here")
        return 2
    exhibit = _find(options.exhibit, there)
    wanted = exhibit.cover.id if exhibit else options.exhibit or next(iter(there), "")
    if wanted not in there:
        say(f"nothing of {wanted!r} has been counted yet" if wanted else f"{file}: nothing has been counted yet")
        return 1
    today = date.today().isoformat()  # noqa: DTZ011, the museum's own day
    title = exhibit.cover.title if exhibit else wanted
    period = Period(first=options.first or "", last=options.last or today)
    if period.first > period.last:
        say(f"--from {period.first} lies after --to {period.last}")
        return 2
    report = report_of(counts, wanted, period, names_of(exhibit) if exhibit else {}, title)
    files = files_of(report, today, [other for other in there if other != wanted])
    try:
        file_all({options.out.absolute() / name: content for name, content in files.items()})
    except OSError as why:
        say(f"{options.out} cannot be written: {why.strerror or why}")
        return 1
    print(f"{options.out / PAGE} and {len(files) - 1} tables beside it")
    return 0


def _find(wish: str, there: tuple[str, ...]) -> "Exhibit | None":
    """Read the exhibit that is asked for, or the one that was counted last, for its titles."""
    from kiosk.exhibit.loader import load
    from kiosk.installation.reading import exhibit_of, read_installation
    from kiosk.platform.paths import find_exhibit, installation_file

    file = installation_file()
    wishes = (wish,) if wish else (exhibit_of(read_installation(file).installation, file), *there[:1])
    for folder in filter(None, map(find_exhibit, wishes)):
        exhibit = load(folder).exhibit
        if wish or exhibit.cover.id in there[:1]:
            return exhibit
    return None
