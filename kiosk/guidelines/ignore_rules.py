"""The rules for ignoring rules: an ignore is a promise to whoever reads the file next, so it says why and is taken out in time."""

from typing import Final

from kiosk.exhibit.rulebook import Rule

UNUSED: Final = Rule(
    code="X901",
    name="ignore-unused",
    severity="warning",
    asks="An ignore has something to ignore.",
    why="One that is left behind hides the next mistake. It is told only of rules that were asked, and not while there are errors.",
    failing="""
        # panels/lamp.yaml
        title: The safety lamp  # kiosk: ignore[T101] a name
        """,
    passing="""
        # panels/lamp.yaml
        title: Lamp  # kiosk: ignore[T101] a name
        """,
)
UNKNOWN_CODE: Final = Rule(
    code="X902",
    name="ignore-unknown",
    severity="warning",
    asks="An ignore names rules that there are, in brackets.",
    failing="""
        # panels/lamp.yaml
        title: Lamp  # kiosk: ignore[T1001] a name
        """,
    passing="""
        # panels/lamp.yaml
        title: Lamp  # kiosk: ignore[T101] a name
        """,
)
NO_REASON: Final = Rule(
    code="X903",
    name="ignore-reason",
    severity="warning",
    asks="An ignore says why, behind the brackets.",
    why="Without a reason it ignores nothing.",
    failing="""
        # panels/lamp.yaml
        title: Lamp  # kiosk: ignore[T101]
        """,
    passing="""
        # panels/lamp.yaml
        title: Lamp  # kiosk: ignore[T101] the inventor's own word for it
        """,
)
NOT_IGNORED: Final = Rule(
    code="X904",
    name="ignore-error",
    severity="warning",
    asks="No ignore names a rule whose findings are errors.",
    why="What has an error in it is left out of the exhibit, whether it is told of or not.",
    failing="""
        # panels/lamp.yaml
        title: The safety lamp  # kiosk: ignore[X301] later
        """,
    passing="""
        # panels/lamp.yaml
        title: The safety lamp
        """,
)
RULES: Final = (UNUSED, UNKNOWN_CODE, NO_REASON, NOT_IGNORED)
