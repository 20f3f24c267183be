"""What a check found as SARIF 2.1.0 (OASIS), which editors show beside the lines and code hosts keep from one check to the next."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from kiosk import __version__
from kiosk.exhibit.problem import Problem, relative_path
from kiosk.exhibit.rulebook import Rule
from kiosk.guidelines.explain import explained, plain, sentence
from kiosk.guidelines.ignores import Ignored
from kiosk.guidelines.outcome import Outcome
from kiosk.guidelines.registry import RULES

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"

Json = Mapping[str, "str | int | Json | Sequence[Json] | Sequence[str]"]


def sarif(outcome: Outcome) -> Json:
    """Give the document. What was ignored stands in it as suppressed, with the reason."""
    results = [_result(problem) for problem in outcome.problems]
    results += [_suppressed(ignored) for ignored in outcome.ignored]
    driver: Json = {"name": "kiosk check", "semanticVersion": __version__, "rules": [_rule(rule) for rule in RULES.values()]}
    run: Json = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": plain(rule.asks)},
        "fullDescription": {"text": plain(rule.why or rule.asks)},
        "help": {"text": explained(rule), "markdown": explained(rule, markdown=True)},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [rule.family]},
    }


def _result(problem: Problem) -> Json:
    return {
        "ruleId": problem.code,
        "ruleIndex": _INDEX[problem.code],
        "level": problem.severity,
        "message": {"text": " ".join(sentence(text) for text in (problem.message, problem.hint) if text)},
        "locations": [{"physicalLocation": _location(problem)}],
    }


def _suppressed(ignored: Ignored) -> Json:
    return {**_result(ignored.problem), "suppressions": [{"kind": "inSource", "justification": ignored.reason}]}


def _location(problem: Problem) -> Json:
    """Give the place; columns count letters from 1, and the end is the first one behind."""
    region = {"startLine": problem.line, "startColumn": problem.column, "endColumn": problem.column + problem.width}
    return {"artifactLocation": {"uri": _address(relative_path(problem.path))}, **({"region": region} if problem.line else {})}


def _address(path: Path) -> str:
    """Write a path as an address, relative where it can be."""
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")


_INDEX: Final = {code: place for place, code in enumerate(RULES)}
