"""Judging: every edition is held against the guidelines, and what its authors chose to ignore is set aside with their reasons."""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.manuscript import Manuscript
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


class Judge:
    """Holds editions against the rules that were chosen."""

    def __init__(self, choice: Choice = ALL) -> None:
        """Begin with nothing ignored."""
        self.choice = choice
        self.ignored: list[Ignored] = []
        self.ignores: dict[int, Ignores] = {}

    def sift(self, manuscript: Manuscript) -> None:
        """Read the ignores of a file, and set aside what was found in it before anybody judged."""
        ignores = self.ignores[id(manuscript)] = Ignores(manuscript, RULES)
        found, manuscript.problems = manuscript.problems, []
        for problem in found:
            reason = ignores.cover(problem.code, problem.line) if problem.severity == "warning" else ""
            if reason:
                self.ignored.append(Ignored(problem, reason))
            else:
                manuscript.problems.append(problem)

    def ask(self, edition: Edition) -> None:
        """Ask the guidelines."""
        for guideline in GUIDELINES:
            if guideline.severity == "error" or self.choice.takes(guideline.code):
                for finding in guideline(edition):
                    self.take(guideline, finding)

    def take(self, guideline: Guideline, finding: Finding) -> None:
        """Report a finding, or set it aside."""
        manuscript = finding.entry.manuscript
        reason = self.ignores[id(manuscript)].cover(guideline.code, finding.at.line)
        if reason:
            self.ignored.append(Ignored(manuscript.problem(finding.message, finding.at, rule=guideline, hint=finding.hint), reason))
        else:
            manuscript.report(finding.message, finding.at, rule=guideline, hint=finding.hint)

    def report_unused(self) -> None:
        """Report ignores without anything to ignore, of rules that were asked and would find the same on every machine."""
        for ignores in self.ignores.values():
            for ignore, code in ignores.unused():
                rule = RULES[code]
                if self.choice.takes(code) and not (isinstance(rule, Guideline) and rule.is_local):
                    message = f"nothing here breaks {code} ({rule.name}), so there is nothing to ignore"
                    ignores.manuscript.report(message, ignore.at, rule=UNUSED, hint="take the ignore out")

    def told(self, loaded: Loaded) -> Iterable[Problem]:
        """Give the errors of an edition, and its warnings by the rules that were chosen."""
        return (problem for problem in loaded.problems_now() if problem.severity == "error" or self.choice.takes(problem.code))
