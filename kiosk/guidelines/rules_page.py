"""docs/rules.md, written from the rules themselves: `python -m kiosk.guidelines.rules_page > docs/rules.md`."""

import sys
from itertools import groupby
from typing import Final

from kiosk.exhibit.rulebook import Rule
from kiosk.guidelines.explain import explained
from kiosk.guidelines.registry import RULES

INTRODUCTION: Final = """\
# The rules of `kiosk check`

Every finding carries the code of its rule: `panels/lamp.yaml:2:8: warning[T101]: 'title' has 7 words`. A code never changes and is
never given to another rule. The letter names the family, the first digit the subject. `kiosk check --explain T101` prints what
stands here. This page is written from the program; a test keeps it so.

**Errors** are mistakes of the format: what has one is not shown to visitors. **Warnings** are advice, and most of them follow what
museums have written down for each other; `--strict` lets them count as failures. A layer that you left out is no mistake.

## Where a rule does not fit

Write a comment on the line of the finding, or alone on the line above, with the code and the reason:

```yaml
title: Lamp  # kiosk: ignore[T101] the word is carved above the door

# kiosk: ignore[T105,T201] a letter, told whole
body: |
  A # in here is a letter like any other, so the comment stands at the key.
```

- Several codes stand with commas between them. A reason is asked for: without one nothing is ignored.
- `# kiosk: ignore-file[E101] why` holds for its whole file, wherever it stands in it.
- In captions (.vtt) it is a note with an empty line behind it: `NOTE kiosk: ignore[M103] why`.
- What is ignored is counted in the last line and listed in the report, so that it is not forgotten.
- Errors cannot be ignored. An ignore that ignores nothing is itself a finding.
- `kiosk check --select T,R` asks some families or rules only, `--ignore E101` leaves some out; errors are always told.
"""


def rules_page() -> str:
    """Write the page."""
    families = groupby(RULES.values(), lambda rule: rule.family)
    return "\n".join((INTRODUCTION, *(_family(name, tuple(rules)) for name, rules in families)))


def _family(name: str, rules: tuple[Rule, ...]) -> str:
    """Write the rules of one family: a table to look one up, then each of them whole."""
    rows = "".join(f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} | {rule.asks} |\n" for rule in rules)
    whole = "\n".join(f"### {rule.code} {rule.name}\n\n{explained(rule, markdown=True)}\n" for rule in rules)
    return f"## {rules[0].code[0]}: {name}\n\n| code | name | | asks |\n| --- | --- | --- | --- |\n{rows}\n{whole}"


if __name__ == "__main__":
    sys.stdout.write(rules_page())
