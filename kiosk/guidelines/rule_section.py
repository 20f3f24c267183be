"""A rule on a page: the link to it, and its explanation."""

from kiosk.exhibit.rulebook import Rule
from kiosk.guidelines.html import Html, coded, element
from kiosk.guidelines.registry import RULES


def rule_link(code: str) -> Html:
    """Give the name of a rule as a link to where it is explained."""
    return element("a", f"{code} {RULES[code].name}", href=f"#{code}")


def rule_section(rule: Rule) -> Html:
    """Explain a rule."""
    why = (element("p", coded(rule.why), class_="quiet"),) if rule.why else ()
    shown = (("This breaks it:", rule.failing), ("This keeps it:", rule.passing))
    examples = (element("div", element("p", title), element("pre", element("code", example))) for title, example in shown if example)
    return element(
        "section",
        element("h3", f"{rule.code} {rule.name}"),
        element("p", coded(rule.asks)),
        *why,
        element("div", *examples, class_="examples"),
        id=rule.code,
        class_="explained",
    )
