"""What is counted on an unattended machine, in what portions of time, and what each number means.

Counts and nothing else: there is no visitor, no order in which things were done, no word that was typed. A visit adds one to each thing
that it had at least once, when it is over. The finer something could tell of a person, the coarser the time it is counted in: visits by
the hour, what was opened by the day, which helps were used by the month.
"""

from datetime import UTC, datetime
from typing import Final, Literal, NamedTuple, get_args

from msgspec import Struct

What = Literal[
    "visit",
    "lasted",
    "panel",
    "stayed",
    "ended",
    "figure",
    "event",
    "place",
    "dataset",
    "media",
    "view",
    "language",
    "wording",
    "help",
    "search",
]
Per = Literal["hour", "day", "month"]
PORTIONS: Final[tuple[Per, ...]] = get_args(Per)
FIRST_YEAR: Final = 2026
"""A clock before it was never set: a machine without a battery begins in 1970."""
UNKNOWN: Final = ""
"""The time of what was counted while the clock was not set."""
MONTH: Final = len("2026-11")


class Count(NamedTuple):
    """What is added up: of which exhibit, when, and of what. The time is as coarse as it may be."""

    exhibit: str
    time: str
    what: str
    of_what: str


class Countable(Struct, frozen=True, kw_only=True):
    """One kind of things that are counted."""

    title: str
    column: str
    """What its things are, over their names."""
    tells: str
    tells_not: str
    per: Per = "day"
    number: str = "Visits"
    """What is counted, over the numbers."""


COUNTED: Final[dict[What, Countable]] = {
    "visit": Countable(
        per="hour",
        title="Visits",
        column="Hour",
        tells="From a first touch or key to the moment when the exhibit starts over.",
        tells_not="Not people: a family is one visit, and whoever comes back is another. Staff who try the screen are counted too. A "
        "visit belongs to the hour in which it ends; one that is under way when the machine is switched off is not counted.",
    ),
    "lasted": Countable(
        title="How long visits were",
        column="From the first touch to the last",
        tells="Visits by the time from their first touch to their last.",
        tells_not="How long somebody went on reading after the last touch is not known, so visits were rather longer than this.",
    ),
    "panel": Countable(
        title="Panels",
        column="Panel",
        number="In front",
        tells="Visits in which the panel was in front for two seconds or more, or came last.",
        tells_not="Whether it was read. A panel near the beginning is passed by more visits than one near the end.",
    ),
    "stayed": Countable(
        title="Panels with time to read",
        column="Panel",
        number="Time to read",
        tells="Visits in which the panel was in front for ten seconds or more altogether, with what was opened over it.",
        tells_not="What happened after the last touch of a visit, so a panel that somebody read to the end and left from may be missing.",
    ),
    "ended": Countable(
        title="Where visits ended",
        column="Panel",
        number="Ended here",
        tells="The panel that was in front when a visit was over.",
        tells_not="Why: it may have been enough, or the group went on. Nothing is known of what came before.",
    ),
    "figure": Countable(
        title="People",
        column="Person",
        tells="Visits in which the sheet of a person was opened, or the circle around them.",
        tells_not="Whether it was read, and from where it was opened.",
    ),
    "event": Countable(
        title="Events",
        column="Event",
        tells="Visits in which the timeline was opened at this event.",
        tells_not="Events that were seen on the timeline or read of on a panel.",
    ),
    "place": Countable(
        title="Places",
        column="Place",
        tells="Visits in which the map was opened at this place.",
        tells_not="Places that were seen on the map or read of on a panel.",
    ),
    "dataset": Countable(
        title="Tables of numbers",
        column="Table",
        tells="Visits in which the numbers were opened at this table.",
        tells_not="Charts that stand on a panel.",
    ),
    "media": Countable(
        title="Films and recordings",
        column="On panel",
        tells="Visits in which somebody pressed Play.",
        tells_not="How much of it was watched or heard.",
    ),
    "view": Countable(
        title="What lies beside the panels",
        column="View",
        tells="Visits in which the view was opened.",
        tells_not="How long, and what was done in it.",
    ),
    "language": Countable(
        title="Languages",
        column="Language",
        tells="The language on the screen when a visit was over.",
        tells_not="What language somebody speaks: many take the one that is there.",
    ),
    "wording": Countable(
        title="Wordings",
        column="Wording",
        tells="Visits in which the wording was chosen. Whoever chose none read the standard one.",
        tells_not="How much of it was read.",
    ),
    "help": Countable(
        per="month",
        title="Helps for reading and hearing",
        column="Help",
        tells="Visits in which it was switched on. Counted by the month, so a period takes whole months.",
        tells_not="Who needs it, or why: many try what is there. It says nothing about anybody's health.",
    ),
    "search": Countable(
        title="Searches",
        number="Searches",
        column="What came of it",
        tells="Searches, also several in one visit, by what had been found when the query was left.",
        tells_not="What was looked for: no word that is typed is kept, not even until the visit is over.",
    ),
}
LENGTHS: Final = {
    "0": "under 1 minute",
    "1": "1 to 3 minutes",
    "3": "3 to 10 minutes",
    "10": "10 to 20 minutes",
    "20": "20 minutes or more",
}
"""The classes of `lasted` by the minute with which each begins."""
HELPS: Final = {
    "text-size": "larger text",
    "palette": "other colours",
    "motion": "other motion",
    "reach": "keys elsewhere",
    "touch": "keys that answer to a finger that rests",
    "helper-line": "a line under each line",
    "read-aloud": "read aloud",
    "by-ear": "led by keypad or headphones",
    "sign-language": "a film in sign language",
}
VIEWS: Final = {
    "contents": "Contents",
    "sources": "Sources of a panel or person",
    "timeline": "Timeline",
    "map": "Map",
    "people": "People",
    "numbers": "Numbers",
    "search": "Search",
    "bibliography": "All sources",
    "picture": "A picture, large",
    "media": "A film or recording",
    "reading": "Reading settings",
}
WORDINGS: Final = {"brief": "brief", "full": "full", "easy": "easy words"}
OUTCOMES: Final = {"found": "something was found", "near": "only names that are close", "nothing": "nothing was found"}


def moment(per: Per, now: float) -> str:
    """Give the hour in UTC, the day, or the month of a time; the same text for all of it. Of a clock that was never set, no time at all.

    An hour in UTC is there once each, also on the two days on which clocks are changed; a day and a month are the museum's own.
    """
    at = datetime.fromtimestamp(now, UTC)
    if at.year < FIRST_YEAR:
        return UNKNOWN
    if per == "hour":
        return at.strftime("%Y-%m-%dT%HZ")
    return at.astimezone().strftime("%Y-%m-%d" if per == "day" else "%Y-%m")


def counts_at(exhibit: str, now: float, things: dict[tuple[What, str], int]) -> dict[Count, int]:
    """Give what a visit adds to, each in its own portion of time."""
    times = {per: moment(per, now) for per in PORTIONS}
    return {Count(exhibit, times[COUNTED[what].per], what, of_what): number for (what, of_what), number in things.items()}


def length_of(seconds: float) -> str:
    """Give the class of a visit that lasted so long."""
    return max((begin for begin in LENGTHS if int(begin) * 60 <= seconds), key=int, default="0")
