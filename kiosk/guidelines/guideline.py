"""A guideline: a rule with the function that finds where an exhibit does not keep to it.

The docstring of the function is what authors read of it: its first line is what is asked, the rest is why, and after whom.
"""

from collections.abc import Callable, Iterator
from inspect import cleandoc

from kiosk.exhibit.problem import Severity
from kiosk.exhibit.rulebook import Rule
from kiosk.guidelines.edition import Edition, Finding

Find = Callable[[Edition], Iterator[Finding]]


class Guideline(Rule, frozen=True, kw_only=True):
    """A rule that is advised, and can be asked of any edition."""

    find: Find
    is_local: bool = False
    """What it finds depends on the machine, so that an ignore may have nothing to ignore on another one."""

    def __call__(self, edition: Edition) -> Iterator[Finding]:
        """Give what it finds in an edition."""
        return self.find(edition)


def guideline(  # noqa: PLR0913, all but two are told by their names
    code: str, name: str, *, failing: str, passing: str, severity: Severity = "warning", is_local: bool = False
) -> Callable[[Find], Guideline]:
    """Make a guideline of a function that finds."""

    def made(find: Find) -> Guideline:
        asks, _, why = cleandoc(find.__doc__ or "").partition("\n\n")
        return Guideline(
            code=code, name=name, severity=severity, asks=asks, why=why, failing=failing, passing=passing, find=find, is_local=is_local
        )

    return made
