"""Judging: every edition is held against the guidelines, and what its authors chose to ignore is set aside with their reasons."""

from typing import Final, NamedTuple

from msgspec import Struct

from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.problem import Problem
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import Guideline
from kiosk.guidelines.ignore_rules import UNUSED
from kiosk.guidelines.ignores import Ignored, Ignores
from kiosk.guidelines.registry import GUIDELINES, RULES


class Choice(Struct, frozen=True, kw_only=True):
    """Which rules are asked, by their codes or how these begin. Errors are always told."""

    select: tuple[str, ...] = ()
    """Empty: all."""
    ignore: tuple[str, ...] = ()

    def takes(self, code: str) -> bool:
        """Tell whether a rule is asked."""
        return (not self.select or code.startswith(self.select)) and not (self.ignore and code.startswith(self.ignore))

    def unknown(self) -> tuple[str, ...]:
        """Give what no code begins with."""
        return tuple(start for start in (*self.select, *self.ignore) if not any(code.startswith(start) for code in RULES))


ALL: Final = Choice()


class Abroad(NamedTuple):
    """A finding in a file of another edition, as of a language that the cover offers: the judge of that edition takes it."""

    code: str
    path: str
    at: Place
    message: str
    hint: str


class Judge:
    """Holds an edition against the rules that were chosen."""

    def __init__(self, edition: Edition, choice: Choice = ALL) -> None:
        """Begin with nothing ignored."""
        self.edition = edition
        self.choice = choice
        self.set_aside: list[Ignored] = []
        """What was ignored of what reading found."""
        self.ignored: list[Ignored | Abroad] = []
        """What was ignored of what the guidelines found, and what another judge may ignore."""
        self.ignores: dict[str, Ignores] = {}

    def hear(self) -> None:
        """Read the ignores of every file, then ask the guidelines."""
        for manuscript in self.edition.loaded.manuscripts:
            self.sift(manuscript)
        for guideline in GUIDELINES:
            if guideline.severity == "error" or self.choice.takes(guideline.code):
                for finding in guideline(self.edition):
                    self.take(guideline, finding)

    def sift(self, manuscript: Manuscript) -> None:
        """Read the ignores of a file, and set aside what was found in it before anybody judged."""
        ignores = self.ignores[manuscript.path] = Ignores(manuscript, RULES)
        found, manuscript.problems = manuscript.problems, []
        for problem in found:
            reason = ignores.cover(problem.code, problem.line) if problem.severity == "warning" else ""
            if reason:
                self.set_aside.append(Ignored(problem, reason))
            else:
                manuscript.problems.append(problem)

    def take(self, guideline: Guideline, finding: Finding) -> None:
        """Report a finding, set it aside, or leave it to the judge of another edition."""
        found = Abroad(guideline.code, finding.entry.manuscript.path, finding.at, finding.message, finding.hint)
        left = self.settle(found) if found.path in self.ignores else found
        if left:
            self.ignored.append(left)

    def settle(self, found: Abroad) -> Ignored | None:
        """Report what was found in a file of this edition; give it with the reason where it is ignored."""
        ignores, rule = self.ignores[found.path], RULES[found.code]
        reason = ignores.cover(found.code, found.at.line)
        if reason:
            return Ignored(ignores.manuscript.problem(found.message, found.at, rule=rule, hint=found.hint), reason)
        ignores.manuscript.report(found.message, found.at, rule=rule, hint=found.hint)
        return None

    def report_unused(self) -> None:
        """Report ignores without anything to ignore, of rules that were asked and would find the same on every machine."""
        for ignores in self.ignores.values():
            for ignore, code in ignores.unused():
                rule = RULES[code]
                if self.choice.takes(code) and not (isinstance(rule, Guideline) and rule.is_local):
                    message = f"nothing here breaks {code} ({rule.name}), so there is nothing to ignore"
                    ignores.manuscript.report(message, ignore.at, rule=UNUSED, hint="take the ignore out")

    def told(self) -> tuple[Problem, ...]:
        """Give the errors, and the warnings by the rules that were chosen."""
        found = self.edition.loaded.problems_now()
        return tuple(problem for problem in found if problem.severity == "error" or self.choice.takes(problem.code))
