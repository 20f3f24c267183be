"""A time in which much happened, the same each time it is made."""

import random

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Event


def many_events(count: int) -> dict[str, Event]:
    """Make so many events, a third of them in two years, on five lanes; some last, some are not sure."""
    chance = random.Random(5000)  # noqa: S311, a seed, not a secret
    events = {}
    for number in range(count):
        year = chance.choice([chance.randint(1890, 2026), chance.randint(1890, 2026), chance.randint(1937, 1938)])
        day = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        date = chance.choice([day, day, day, f"{day}~", f"{year}", f"{day}/{year + 1}", f"{day}/{year + chance.randint(1, 9)}"])
        lane = chance.choice(["politics", "repression", "repression", "lives", "world", "memory"])
        title = " ".join(chance.choice(["order", "trial", "arrest", "decree", "letter"]) for _ in range(chance.randint(2, 8)))
        events[f"e{number}"] = Event(id=f"e{number}", title=title, date=Edtf(date), lane=lane)
    return events
