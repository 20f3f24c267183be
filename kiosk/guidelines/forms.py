"""What a check found, written for its author or for other programs."""

import json
from collections.abc import Callable, Iterator
from typing import Final, Literal, get_args

from kiosk.exhibit.problem import Problem, shown_path
from kiosk.exhibit.report import contents, tally, verdict
from kiosk.guidelines.outcome import Outcome
from kiosk.guidelines.registry import RULES
from kiosk.guidelines.sarif import sarif

Form = Literal["full", "concise", "json", "github", "sarif"]
"""`full`: with the line and a caret; `concise`: a line for each problem; `json`: one document for other programs; `github`: notes
at the lines of a pull request; `sarif`: the document that editors and code hosts exchange (SARIF 2.1.0)."""
FORMS: Final[tuple[str, ...]] = get_args(Form)


def written(outcome: Outcome, form: Form = "full") -> str:
    """Write all that was found."""
    return "".join(_WRITERS[form](outcome))


def _full(outcome: Outcome) -> Iterator[str]:
    yield from (f"{problem}\n\n" for problem in outcome.problems)
    yield _summary(outcome)


def _concise(outcome: Outcome) -> Iterator[str]:
    yield from (f"{problem.headline}\n" for problem in outcome.problems)
    yield _summary(outcome)


def _github(outcome: Outcome) -> Iterator[str]:
    """Write workflow commands: `::warning file=…,line=…,col=…,title=…::message`."""
    for problem in outcome.problems:
        rule = RULES.get(problem.code)
        place = {"line": problem.line, "col": problem.column, "endColumn": problem.column + problem.width} if problem.line else {}
        properties = {"file": shown_path(problem.path), **place, "title": f"{rule.code} {rule.name}" if rule else problem.severity}
        said = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        yield f"::{problem.severity} {said}::{_message(said_whole(problem))}\n"
    yield _summary(outcome)


def _json(outcome: Outcome) -> Iterator[str]:
    errors, warnings = tally(outcome.problems)
    document = {
        "errors": errors,
        "warnings": warnings,
        "contents": {many: number for number, _, many in contents(outcome.exhibit)},
        "translated": {language: share._asdict() for language, share in outcome.translated.shares.items()},
        "waiting": outcome.translated.waiting,
        "problems": [problem.to_dict() for problem in outcome.problems],
        "ignored": [{**problem.to_dict(), "reason": reason} for problem, reason in outcome.ignored],
    }
    yield json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _sarif(outcome: Outcome) -> Iterator[str]:
    yield json.dumps(sarif(outcome), ensure_ascii=False, indent=2) + "\n"


def said_whole(problem: Problem) -> str:
    """Give message and hint as one text."""
    return f"{problem.message} ({problem.hint})" if problem.hint else problem.message


def _summary(outcome: Outcome) -> str:
    return f"{verdict(outcome.problems, outcome.exhibit, outcome.translated, len(outcome.ignored))}\n"


def _message(text: str) -> str:
    """Escape what would end a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape what would end a property of one."""
    return _message(text).replace(":", "%3A").replace(",", "%2C")


_WRITERS: Final[dict[Form, Callable[[Outcome], Iterator[str]]]] = {
    "full": _full,
    "concise": _concise,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
