"""A rule told whole, for a terminal or a page: what is asked, why, how it looks when it is broken and kept."""

import re
from textwrap import fill, indent
from typing import Final

from kiosk.exhibit.rulebook import Rule

WIDTH: Final = 100


def explained(rule: Rule, *, markdown: bool = False) -> str:
    """Explain one rule, in plain text or in Markdown."""
    if markdown:
        examples = [f"{title}\n\n```yaml\n{example}\n```" for title, example in _examples(rule)]
        return "\n\n".join(filter(None, (rule.asks, rule.why, *examples)))
    examples = [f"{title}\n\n{indent(example, '    ')}" for title, example in _examples(rule)]
    paragraphs = (fill(plain(text), WIDTH) for text in (rule.asks, rule.why) if text)
    return "\n\n".join((f"{rule.code} {rule.name} ({rule.severity})", *paragraphs, *examples)) + "\n"


def plain(text: str) -> str:
    """Give a text in one line, without the signs that set code apart."""
    return re.sub(r"`([^`]*)`", r"\1", " ".join(text.split()))


def sentence(text: str) -> str:
    """Make a sentence of a message or a hint: a capital letter, but for what begins with a file or a key, and a full stop."""
    first = text.partition(" ")[0]
    said = text[:1].upper() + text[1:] if first.isalpha() else text
    return said if said.endswith(("?", "!", "…", ".")) else f"{said}."


def _examples(rule: Rule) -> list[tuple[str, str]]:
    """Give the examples with their titles."""
    return [(title, example) for title, example in (("This breaks it:", rule.failing), ("This keeps it:", rule.passing)) if example]
