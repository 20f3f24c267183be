"""Findings as a table of a page: where, what and how it is done right, with the piece of the line that is meant."""

from collections.abc import Iterable
from typing import Final

from kiosk.exhibit.problem import Problem
from kiosk.guidelines.explain import sentence
from kiosk.guidelines.html import Html, coded, element
from kiosk.guidelines.rule_section import rule_link

AROUND: Final = 60
"""Characters of a line that are shown before and behind the piece that is meant."""
LONGEST_PIECE: Final = 120


def findings(problems: Iterable[Problem], caption: str) -> Html:
    """Give the table."""
    heads = (element("th", name, scope="col") for name in ("Where", "What was found", "Rule"))
    rows = (_row(problem) for problem in problems)
    return element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
        class_="stacked",
    )


def _row(problem: Problem) -> Html:
    where = f"line {problem.line}, column {problem.column}" if problem.line else "the file"
    said = element("p", element("span", f"{problem.severity}: ", class_=f"severity {problem.severity}"), f"{problem.message}.")
    hint = (element("p", coded(sentence(problem.hint)), class_="hint"),) if problem.hint else ()
    line = (_line(problem),) if problem.source.strip() else ()
    return element(
        "tr",
        element("th", where, scope="row", class_="where"),
        element("td", said, *hint, *line, class_="found"),
        element("td", rule_link(problem.code), class_="rule"),
    )


def _line(problem: Problem) -> Html:
    """Show the piece of the line that is meant, with what stands around it."""
    start = max(problem.column - 1, 0)
    end = start + min(problem.width, LONGEST_PIECE)
    before, meant, after = problem.source[:start], problem.source[start:end], problem.source[end:]
    left = "…" + before[-AROUND:] if len(before) > AROUND else before.lstrip()
    right = after[:AROUND] + "…" if len(after) > AROUND else after.rstrip()
    return element("code", left, element("mark", meant), right)
