"""What of an exhibit is too small or out of reach on the screen that it hangs on. Whoever lays it out measures; here it is said."""

from collections.abc import Iterator

from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Cover
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.looks import Short


@guideline(
    "W101",
    "letter-size",
    failing="""
        # installation.yaml
        screen: {width_mm: 531, distance_mm: 600}
        """,
    passing="""
        # installation.yaml
        screen: {width_mm: 708, distance_mm: 600}
        """,
    is_local=True,
)
def letters_are_large(edition: Edition) -> Iterator[Finding]:
    """In the largest text every capital letter spans 0.7 degrees, seen from where visitors stand.

    EN 301 549, 5.1.4. That is 7.3 mm from 0.6 m. Asked with `kiosk check --installation FILE`, on the screen that was measured there.
    """
    for short in _found(edition, "capital"):
        said = f"in the largest text a capital of '{short.words[:40]}' spans {short.value:.2f} degrees"
        yield _finding(edition, short, said, f"{short.asked:g} are asked", "take a larger screen, or let visitors stand nearer to it")


@guideline(
    "W201",
    "target-size",
    failing="""
        # installation.yaml
        screen: {width_mm: 531}
        """,
    passing="""
        # installation.yaml
        screen: {width_mm: 708}
        """,
    is_local=True,
)
def targets_are_large(edition: Edition) -> Iterator[Finding]:
    """Whatever can be touched is at least 15 mm wide and high.

    A finger (Natural History Museum, multimedia guidelines 2003). Below 12 mm most touches go astray (Colle & Hiszem 2004, who ask for 20
    where there is room): `kiosk calibrate` says that, as the least that will do. Asked with `kiosk check --installation FILE`.
    """
    for short in _found(edition, "target"):
        said = f"'{short.words[:40]}' is {short.value:.1f} mm to the finger"
        yield _finding(edition, short, said, f"{short.asked:g} are asked", "take a larger screen")


@guideline(
    "W301",
    "key-reach",
    failing="""
        # installation.yaml
        screen: {width_mm: 708, bottom_mm: 1100}
        """,
    passing="""
        # installation.yaml
        screen: {width_mm: 708, bottom_mm: 900}
        """,
    is_local=True,
)
def keys_are_in_reach(edition: Edition) -> Iterator[Finding]:
    """While keys stand low, each of them is 380 to 1220 mm above the floor, or has a twin that is.

    So a hand reaches it from a wheelchair, and so does a child (EN 301 549, 8.3.3; ADA 308). Asked with
    `kiosk check --installation FILE`, in which staff wrote how high the screen hangs.
    """
    for kind, bound, hint in (("highest", "at most", "hang it lower"), ("lowest", "at least", "hang it higher")):
        for short in _found(edition, kind):
            said = f"'{short.words[:40]}' is {short.value:.0f} mm above the floor while keys stand low"
            yield _finding(edition, short, said, f"{short.asked:g} are asked {bound}", hint)


def _found(edition: Edition, kind: str) -> Iterator[Short]:
    """Give what falls short of one thing. It is the same in every language, so it is told once."""
    return (short for short in (edition.looks.short() if edition.original else ()) if short.kind == kind)


def _finding(edition: Edition, short: Short, said: str, asked: str, hint: str) -> Finding:
    """Say it where the exhibit names its screens: whatever is shown there, the screen is to blame."""
    cover = next(edition.entries(Cover))
    others = f", and {short.others} more fall short" if short.others else ""
    return Finding(cover, at(cover.node, "screens"), f"{said}; {asked} ({short.where}, on {short.screen}{others})", hint)
