"""How numbers leave the machine: so coarse that none of them tells of a single visit, nor do several of them together.

Whatever is below ten is "fewer than 10", and everything else is rounded down to tens. The second is what keeps the first: from an exact
total and the other numbers of a table the one that was left out could be worked out, and so it could from two reports whose periods differ
by a day. With tens, whatever is hidden may still be anything from 0 to 9, or nearly.
"""

from typing import Final

LEAST: Final = 10
"""Below it a number is not told (k-anonymity as statistical offices keep it)."""
FEWER: Final = f"fewer than {LEAST}"


def published(number: int) -> int:
    """Round down to what may be told; 0 stands for anything below ten."""
    return number // LEAST * LEAST


def words(number: int) -> str:
    """Write it for people."""
    told = published(number)
    return f"{told:,}" if told else FEWER
