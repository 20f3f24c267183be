"""What was asked of an exhibit that it does not have, said with what it has."""

from collections.abc import Iterable


def no_such(noun: str, wish: str, known: Iterable[str], owner: str) -> str:
    """Say that an exhibit has no such thing; nothing where it has."""
    names = list(known)
    if wish in names:
        return ""
    return f"no {noun} {wish!r} in {owner}; " + (f"there are {', '.join(names)}" if names else "it has none")
