"""Every rule says what it asks, and its examples show it."""

import re

import pytest

from kiosk.exhibit.rulebook import FAMILIES, Rule
from kiosk.guidelines.check import judged
from kiosk.guidelines.registry import GUIDELINES, RULES
from tests.unit.guidelines.examples import lay
from tests.unit.guidelines.writing import Study

UNSHOWN = ["X101", "X102", "X103", "X104", "X105"]
"""What no text could show: files that cannot be read or are called wrongly, and characters that nobody sees."""
SHOWN = [rule for code, rule in RULES.items() if code not in UNSHOWN]


def codes(study: Study, example: str) -> dict[str, str]:
    """Lay an example into the study; give the codes that are told then, each with its severity."""
    lay(study, example)
    return {problem.code: problem.severity for problem in judged(study.folder, is_ready=lambda _: False).problems}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_failing_example_breaks_its_rule(study: Study, rule: Rule):
    """It is told with the code and severity of the rule."""
    assert codes(study, rule.failing).get(rule.code) == rule.severity


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_passing_example_keeps_its_rule(study: Study, rule: Rule):
    """It keeps this rule and has no error, whatever others it breaks."""
    found = codes(study, rule.passing)
    assert rule.code not in found
    assert "error" not in found.values()


def test_every_rule_has_a_code_of_its_own():
    """Family, subject, number; and a name that is not another's."""
    assert len({guideline.code for guideline in GUIDELINES}) == len(GUIDELINES)
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    assert [code for code in RULES if not re.fullmatch(rf"[{''.join(FAMILIES)}][1-9]\d\d", code)] == []
    assert [rule.name for rule in RULES.values() if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)] == []


def test_every_rule_is_told_in_a_sentence():
    """Also those that no example could show; every guideline says why."""
    assert [rule.code for rule in RULES.values() if not re.fullmatch(r"[A-Z].*\.", rule.asks)] == []
    assert [rule.code for rule in GUIDELINES if not rule.why] == []
    assert [code for code, rule in RULES.items() if not (rule.failing and rule.passing)] == UNSHOWN


def test_the_codes_are_a_promise():
    """Whoever wrote one into a file finds the same rule behind it in years to come: new codes may come to this list, none may leave."""
    assert {code: rule.name for code, rule in RULES.items() if code in PROMISED} == PROMISED


PROMISED: dict[str, str] = {}
