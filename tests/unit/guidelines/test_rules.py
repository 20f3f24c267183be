"""Every rule says what it asks, and its examples show it."""

import ast
import re
from pathlib import Path

import pytest

from kiosk.exhibit import loader
from kiosk.exhibit.rulebook import FAMILIES, Rule
from kiosk.guidelines.check import judged
from kiosk.guidelines.registry import GUIDELINES, RULES
from tests.unit.guidelines.examples import lay, seen
from tests.unit.guidelines.writing import Study

UNSHOWN = ["X101", "X102", "X103", "X104", "X105"]
"""What no text could show: files that cannot be read or are called wrongly, and characters that nobody sees."""
SHOWN = [rule for code, rule in RULES.items() if code not in UNSHOWN]


def codes(study: Study, example: str) -> dict[str, str]:
    """Lay an example into the study; give the codes that are told then, each with its severity.

    Translations are left out where an example has none of them: that saves half of the time.
    """
    if "translations/" not in example:
        study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    lay(study, example)
    return {problem.code: problem.severity for problem in judged(study.folder, looks=seen(study)).problems}


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


def test_nothing_is_reported_of_an_exhibit_without_a_rule():
    """Every report in the package that reads exhibits names one, so that every problem has a code."""
    calls = [
        (file.name, call)
        for file in Path(loader.__file__).parent.glob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "report"
    ]
    assert len(calls) > 50
    assert [(name, call.lineno) for name, call in calls if "rule" not in {keyword.arg for keyword in call.keywords}] == []


def test_the_codes_are_a_promise():
    """Whoever wrote one into a file finds the same rule behind it in years to come: new codes may come to this list, none may leave."""
    assert {code: rule.name for code, rule in RULES.items() if code in PROMISED} == PROMISED


PROMISED = {
    "T101": "title-length",
    "T102": "lead-length",
    "T103": "brief-length",
    "T104": "brief-sentences",
    "T105": "body-length",
    "T106": "full-length",
    "T107": "life-length",
    "T201": "sentence-length",
    "T202": "reading-grade",
    "T203": "easy-sentences",
    "T204": "easy-longest",
    "T301": "word-list",
    "T302": "quotation-marks",
    "T303": "spaces",
    "T401": "letter-font",
    "T402": "room-on-screen",
    "P101": "alt-missing",
    "P102": "alt-length",
    "P201": "scan-unprepared",
    "P202": "picture-broken",
    "P203": "picture-plain",
    "P301": "title-contrast",
    "M101": "captions-missing",
    "M102": "transcript-missing",
    "M103": "caption-lines",
    "M201": "wrong-captions",
    "M202": "caption-order",
    "S101": "claim-source",
    "S102": "dataset-source",
    "S201": "source-address",
    "S301": "near-copy",
    "R101": "picture-credit",
    "R102": "rights-missing",
    "R103": "rights-unknown",
    "R104": "recording-credit",
    "F101": "panel-without-people",
    "F102": "person-unmet",
    "F103": "empty-group",
    "F104": "person-twice",
    "E101": "event-place",
    "G101": "term-unused",
    "G102": "term-repeated",
    "L101": "language-incomplete",
    "L102": "text-untranslated",
    "L103": "translation-outdated",
    "L104": "link-lost",
    "L105": "translates-nothing",
    "L201": "translation-misfit",
    "L301": "language-font",
    "W101": "letter-size",
    "W201": "target-size",
    "W301": "key-reach",
    "X101": "unreadable-file",
    "X102": "hidden-character",
    "X103": "odd-character",
    "X104": "file-not-read",
    "X105": "more-problems",
    "X201": "not-yaml",
    "X202": "refused-yaml",
    "X203": "key-twice",
    "X204": "swallowed-text",
    "X301": "unknown-key",
    "X302": "missing-key",
    "X303": "wrong-value",
    "X304": "wrong-date",
    "X305": "wrong-markup",
    "X401": "unknown-name",
    "X402": "id-twice",
    "X403": "unusable-file",
    "X404": "unlisted-panel",
    "X405": "file-name",
    "X501": "contradiction",
    "X901": "ignore-unused",
    "X902": "ignore-unknown",
    "X903": "ignore-reason",
    "X904": "ignore-error",
}
