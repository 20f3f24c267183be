"""What staff can ask for on their page, handed on to those who do it: another exhibit, other hours, counts to take away."""

import os
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import Final

from kiosk.exhibit.files import Folder
from kiosk.exhibit.loader import load
from kiosk.exhibit.manuscript import read
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.nodes import Mapping, Scalar, parse
from kiosk.exhibit.report import count
from kiosk.installation.openings import clock_words, times_on
from kiosk.operations import choice, override
from kiosk.operations.choice import Offer
from kiosk.operations.reporting import files_of, names_of
from kiosk.operations.state import Health, size_words
from kiosk.operations.statistics import NAME, UnusableError, read_counts
from kiosk.operations.tables import Period, exhibits_in, report_of
from kiosk.operations.writing import settle_folder
from kiosk.platform.sticks import sticks
from kiosk.unattended.hours import OpeningHours
from kiosk.viewmodels.staffdesk import Choice

COVER: Final = "exhibit.yaml"
MORNING: Final = 5
"""The hour at which a day of staff ends: an evening past midnight is still today."""


class Known:
    """What those who keep the machine in order know of it."""

    def __init__(self, look: Callable[[], Health], packs: Callable[[], str], mistakes: Callable[[], str]) -> None:
        """Take who looks at the state folder, who tells what is to be heard of packs, and who counts the mistakes in what is shown."""
        self._look, self._packs, self._mistakes = look, packs, mistakes

    def content(self) -> str:
        """Give the version of what is shown."""
        return self._look().shown.content

    def notices(self) -> Sequence[str]:
        """Say what is wrong with the folder, with the counts, with the disk, with packs, with what is shown."""
        health = self._look()
        little = f"{size_words(health.free_bytes)} are left on the disk" if health.is_nearly_full else ""
        return [words for words in (health.condition, health.shown.counts, little, self._packs(), self._mistakes()) if words]


class Shelf:
    """The exhibits that could be shown here."""

    def __init__(self, state: Path, offered: Callable[[], Sequence[Offer]]) -> None:
        """Take what lists them, the strongest first."""
        self._state, self._offers = state, offered

    def offered(self) -> Sequence[Choice]:
        """List them by their titles."""
        return [Choice(offer.id, title_of(offer.folder) or offer.id, offer.origin) for offer in self._offers()]

    def chosen(self) -> str:
        """Tell which one staff chose, if it is there."""
        wish = choice.choice(self._state)
        return wish if wish in [offer.id for offer in self._offers()] else ""

    def choose(self, exhibit: str) -> None:
        """Remember it; of what QML asks for only what was offered is done."""
        if exhibit and exhibit not in [offer.id for offer in self._offers()]:
            raise FileNotFoundError(exhibit)
        choice.choose(self._state, exhibit)


class Today:
    """The opening hours of today, and what staff settled against them."""

    def __init__(self, hours: OpeningHours, state: Path, clock: Callable[[], datetime]) -> None:
        """Take the hours on the wall, which look again at once when something was settled."""
        self._hours, self._state, self._clock = hours, state, clock

    def today(self) -> str:
        """Write the hours of today; empty where none are settled."""
        here = self._clock().astimezone(self._hours.zone)
        return clock_words(times_on(self._hours.hours, here.date())) if self._hours.hours else ""

    def chosen(self) -> str:
        """Tell what holds against them now."""
        found = override.settled(self._state)
        return "" if found is None or not found.holds(self._clock()) else "open" if found.is_open else "closed"

    def choose(self, what: str) -> None:
        """Settle it until the end of the day of staff, or settle nothing."""
        now = self._clock()
        if what:
            override.settle(self._state, now, is_open=what == "open", until=end_of_day(self._hours.zone, now))
        else:
            override.forget(self._state)
        self._hours.look()


class Takeaway:
    """Counts, written onto a stick or into the state folder."""

    def __init__(self, state: Path, exhibit: Callable[[], Exhibit]) -> None:
        """Take what tells which exhibit is shown."""
        self._state, self._exhibit = state, exhibit

    def places(self) -> Sequence[Choice]:
        """List the sticks, then the state folder."""
        return [Choice(str(place), place.name, str(place)) for place in (*sticks(), self._state)]

    def export(self, place: str) -> str:
        """Write the report there, into a folder named by the day; of what QML asks for only what was offered is done."""
        if place not in [choice.id for choice in self.places()]:
            raise FileNotFoundError(place)
        exhibit, today = self._exhibit(), date.today().isoformat()  # noqa: DTZ011, the museum's own day
        try:
            counts = read_counts(self._state / NAME)
        except UnusableError as why:
            raise OSError(str(why)) from why
        report = report_of(counts, exhibit.cover.id, Period(last=today), names_of(exhibit), exhibit.cover.title)
        others = [other for other in exhibits_in(counts) if other != exhibit.cover.id]
        folder = Path(place) / f"counts-{exhibit.cover.id}-{today}"
        folder.mkdir(exist_ok=True)
        for name, content in files_of(report, today, others).items():
            bring(folder / name, content)
        settle_folder(folder)
        return str(folder)


@lru_cache(maxsize=1)
def mistakes_in(folder: Path) -> str:
    """Say how many mistakes leave parts of an exhibit out, and where the first one is; nothing where there are none. Read once."""
    errors = load(folder).errors
    if not errors:
        return ""
    place = f"{Path(errors[0].path).relative_to(folder)}:{errors[0].line}"
    return f"{count(len(errors), 'mistake')} in the exhibit: parts of it are left out ({place}); kiosk check tells more"


def end_of_day(zone: tzinfo | None, moment: datetime) -> datetime:
    """Give the next five in the morning, as a clock on the wall shows it."""
    here = moment.astimezone(zone)
    wall = datetime.combine(here.date() + timedelta(days=here.hour >= MORNING), time(MORNING))
    return wall.replace(tzinfo=zone) if zone else wall.astimezone()


def title_of(folder: Path) -> str:
    """Read the title of an exhibit, and nothing else of it; empty where it has none."""
    root = parse(read(Folder(folder), COVER)).root
    title = root.get("title") if isinstance(root, Mapping) else None
    return title.text if isinstance(title, Scalar) else ""


PLAIN: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def bring(file: Path, content: bytes) -> None:
    """Write a file and bring it to the disk: a stick is pulled out as soon as the page says that it is written.

    Not by another name first, as in the state folder: the file systems of sticks know no rights that could be given to it.
    """
    # Where a link or a pipe has that name, nothing is written: the one leads elsewhere, the other would wait for ever.
    with open(file, "wb", opener=lambda name, flags: os.open(name, flags | PLAIN, 0o666)) as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
