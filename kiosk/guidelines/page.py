"""The report as a page to mail: one file that needs nothing else, for somebody who has no terminal.

What was found stands panel by panel beside the panel's picture, then file by file; every rule is explained at the end.
"""

from collections import Counter

from kiosk import __version__
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.report import Translated, contents, count, tally
from kiosk.guidelines.findings_table import findings
from kiosk.guidelines.grouping import Group, grouped, name_of
from kiosk.guidelines.html import Html, coded, element, joined
from kiosk.guidelines.outcome import Outcome
from kiosk.guidelines.registry import RULES
from kiosk.guidelines.rule_section import rule_link, rule_section
from kiosk.guidelines.standalone import section, standalone
from kiosk.guidelines.thumbnails import Thumbnails


def page(outcome: Outcome, day: str) -> str:
    """Write the page. `day` is when the exhibit was checked."""
    told = {problem.code for problem in outcome.problems} | {ignored.problem.code for ignored in outcome.ignored}
    title = outcome.exhibit.cover.title
    parts = (
        _head(outcome, day),
        _languages(outcome.translated),
        _by_rule(outcome.problems),
        _groups(outcome),
        _ignored(outcome),
        _rules(tuple(code for code in RULES if code in told)),
    )
    return standalone(f"{title}: what was found", *parts)


def _head(outcome: Outcome, day: str) -> Html:
    """Say how the exhibit stands."""
    errors, warnings = tally(outcome.problems)
    found = " and ".join(count(number, word) for number, word in ((errors, "error"), (warnings, "warning")) if number)
    kind = "error" if errors else "warning" if warnings else "good"
    held = ", ".join(count(number, one, many) for number, one, many in contents(outcome.exhibit) if number)
    aside = f" {count(len(outcome.ignored), 'warning')} ignored, each with a reason." if outcome.ignored else ""
    meaning = {
        "error": "What has an error in it is not shown to visitors. Warnings are advice.",
        "warning": "Everything can be shown. The warnings are advice.",
        "good": "Nothing has to be mended.",
    }[kind]
    return element(
        "header",
        element("p", f"kiosk check {__version__}, {day}", class_="over"),
        element("h1", outcome.exhibit.cover.title),
        element("p", f"{found} found." if found else "All checks passed.", class_=f"verdict {kind}"),
        element("p", meaning + aside),
        element("p", f"The exhibit has {held}." if held else "The exhibit is empty.", class_="quiet"),
    )


def _languages(translated: Translated) -> Html:
    """Draw how much is said in each other language."""
    rows = []
    for language, share in translated.shares.items():
        bar = element("span", style=f"width:{share.percent}%")
        said = f"{share.percent} % ({share.said:,} of {share.of:,} texts)"
        rows += [element("dt", language, lang="en"), element("dd", bar, class_="bar", aria_hidden="true"), element("dd", said)]
    waiting = ", ".join(translated.waiting)
    parts = [element("dl", *rows, class_="bars")] if rows else []
    parts += [element("p", f"Not checked before the errors are mended: {waiting}.")] if waiting else []
    return section("Languages", *parts)


def _by_rule(problems: tuple[Problem, ...]) -> Html:
    """Count what was found by rule, the most frequent first."""
    rows = [
        element(
            "tr",
            element("th", rule_link(code), scope="row", class_="rule"),
            element("td", coded(RULES[code].asks)),
            element("td", f"{number:,}", class_="number"),
        )
        for code, number in Counter(problem.code for problem in problems).most_common()
    ]
    names = (element("th", "Rule", scope="col"), element("th", "What it asks", scope="col"))
    head = element("tr", *names, element("th", "Found", scope="col", class_="number"))
    return (
        section("By rule", element("table", element("thead", head), element("tbody", *rows), class_="stacked counts")) if rows else Html()
    )


def _groups(outcome: Outcome) -> Html:
    """Tell what was found, panel by panel with its picture, then file by file."""
    thumbnails = Thumbnails(outcome.exhibit.folder)
    panels, files = grouped(outcome)
    clean = [panel.title for panel in outcome.exhibit.panels if panel.id not in {group.panel for group in panels}]
    rest = element("p", f"Nothing was found in {count(len(clean), 'panel')}: {', '.join(clean)}.", class_="quiet")
    parts = [_group(group, thumbnails.of(group.picture) if group.picture else "") for group in panels]
    return joined(
        section("Panel by panel", *parts, *([rest] if clean else [])),
        section("In the other files", *(_group(group, "") for group in files)),
    )


def _group(group: Group, picture: str) -> Html:
    """Show one group of findings; the picture says nothing that is not in the heading, so it is silent for those who listen."""
    tables = (
        findings(problems, count(len(problems), "finding") + (f" in {name}" if name != group.title else ""))
        for name, problems in group.files.items()
    )
    body = element("div", element("h3", group.title), *tables)
    shown = (element("div", element("img", src=picture, alt="")),) if picture else ()
    return element("section", *shown, body, class_="group" if picture else "group plain")


def _ignored(outcome: Outcome) -> Html:
    """Tell what was ignored and why; what has one reason in one file stands together."""
    together: dict[tuple[str, str, str], list[Problem]] = {}
    for problem, reason in outcome.ignored:
        together.setdefault((name_of(problem, outcome), problem.code, reason), []).append(problem)
    parts = []
    for (path, code, reason), problems in together.items():
        head = element("summary", f"{len(problems):,} × {code} in {path}: {reason}")
        found = (element("li", f"line {one.line}: {one.message}") for one in problems)
        parts.append(element("details", head, element("p", rule_link(code)), element("ul", *found)))
    return section("Ignored, and why", *parts)


def _rules(codes: tuple[str, ...]) -> Html:
    """Explain the rules that were told of."""
    return section("The rules", *(rule_section(RULES[code]) for code in codes))
