"""Time zones by name, on a machine that may know none: Debian keeps the list of them in a package of its own, tzdata."""

from datetime import tzinfo
from typing import Final

WELL_KNOWN: Final = "Europe/Berlin"


def zone_of(name: str) -> tzinfo | None:
    """Give a time zone; None is that of the machine. Raises ValueError where this machine does not know it."""
    if not name:
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:  # Not found is a KeyError, and a folder of zones an OSError.
        raise ValueError(name) from error


def zone_is_known(name: str) -> bool:
    """Tell whether this machine knows a time zone."""
    try:
        zone_of(name)
    except ValueError:
        return False
    return True


def zones_are_known() -> bool:
    """Tell whether this machine has a list of time zones at all."""
    return zone_is_known(WELL_KNOWN)
