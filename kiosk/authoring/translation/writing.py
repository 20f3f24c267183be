"""Words of a translation as YAML, written anew: a file that there was not yet, or a part of one."""

from collections.abc import Iterable, Mapping
from collections.abc import Sequence as Series
from typing import Final

from kiosk.authoring.scalars import INDENT, WIDTH, Saying, Spot, in_line, written
from kiosk.authoring.translation.steps import By, Key, Nth, Step

Tree = dict[str, "Tree"] | list["Tree"] | Saying
"""What is to be written: keys with values, lists and texts."""
Sayings = Mapping[tuple[Step, ...], Saying]
"""Texts by the steps that lead to them."""
MOST_KEYS_IN_LINE: Final = 3
EMPTY: Final = Saying("")


def grown(sayings: Sayings, onto: Tree | None = None) -> Tree:
    """Make a tree of texts by the steps that lead to them, from nothing or from what is there."""
    if () in sayings:
        return sayings[()]
    groups = by_first_step(sayings)
    first = next(iter(groups))
    if isinstance(first, Key):
        keys = dict(onto) if isinstance(onto, dict) else {}
        keys.update({step.name: grown(inner, keys.get(step.name)) for step, inner in groups.items() if isinstance(step, Key)})
        return keys
    items = list(onto) if isinstance(onto, list) else []
    if isinstance(first, By):
        for step, inner in groups.items():
            if isinstance(step, By):
                _lay_entry(items, step, inner)
        return items
    old: dict[int, Tree] = dict(enumerate(items[: first.of], 1))
    said = {step.place: grown(inner, old.get(step.place)) for step, inner in groups.items() if isinstance(step, Nth)}
    return _by_place({**old, **said}, first.of)


def by_first_step(sayings: Sayings) -> dict[Step, dict[tuple[Step, ...], Saying]]:
    """Sort texts by the first step that leads to them, in the order they have."""
    groups: dict[Step, dict[tuple[Step, ...], Saying]] = {}
    for steps, saying in sayings.items():
        groups.setdefault(steps[0], {})[steps[1:]] = saying
    return groups


def entry(step: By, sayings: Sayings) -> Tree:
    """Make an entry of a list that carries its id."""
    inner = grown(sayings)
    return {step.handle: Saying(step.name), **(inner if isinstance(inner, dict) else {})}


def block(tree: Tree, indent: int) -> list[str]:
    """Write keys or a list in lines of their own, at an indent."""
    pad = " " * indent
    if isinstance(tree, dict):
        return [line for key, value in tree.items() for line in _pair(key, value, indent)]
    if isinstance(tree, list):
        return [line for value in tree for line in item(value, indent)]
    return [pad + written(tree, Spot(indent, indent - INDENT, flow=False))]


def item(value: Tree, indent: int) -> list[str]:
    """Write one entry of a list."""
    pad = " " * indent
    if isinstance(value, Saying):
        return f"{pad}- {written(value, Spot(indent + INDENT, indent, flow=False))}".split("\n")
    if isinstance(value, list) or not value or _fits(value, indent):
        return [f"{pad}- {flow(value)}"]
    first, *rest = block(value, indent + INDENT)
    return [f"{pad}- {first.lstrip(' ')}", *rest]


def flow(tree: Tree) -> str:
    """Write something in one line, in brackets."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{in_line(key, flow=True)}: {flow(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(flow, tree)) + "]"
    return in_line(tree.text, flow=True)


def after_colon(tree: Tree, indent: int, column: int, *, in_brackets: bool = False) -> str:
    """Write what follows a key's colon; the key stands at `indent`, the colon before `column`."""
    if in_brackets or (not isinstance(tree, Saying) and not tree):
        return f" {flow(tree)}"
    if isinstance(tree, Saying):
        return f" {written(tree, Spot(column + 1, indent, flow=False))}"
    return "\n" + "\n".join(block(tree, indent + INDENT))


def document(tree: Tree) -> str:
    """Write a whole file; entries of a list that are more than a line stand apart."""
    if not isinstance(tree, list):
        return "\n".join(block(tree, 0)) + "\n"
    items = [item(value, 0) for value in tree]
    apart = any(len(lines) > 1 for lines in items)
    return ("\n\n" if apart else "\n").join("\n".join(lines) for lines in items) + "\n"


def _pair(key: str, value: Tree, indent: int) -> list[str]:
    start = f"{' ' * indent}{in_line(key, flow=False)}:"
    return (start + after_colon(value, indent, len(start))).split("\n")


def _lay_entry(items: list[Tree], step: By, sayings: Sayings) -> None:
    """Lay texts over the entry with an id, or add it."""
    same = [at for at, one in enumerate(items) if isinstance(one, dict) and _text(one.get(step.handle)) == step.name]
    if len(same) >= step.nth:
        items[same[step.nth - 1]] = grown(sayings, items[same[step.nth - 1]])
    else:
        items.append(entry(step, sayings))


def _text(tree: Tree | None) -> str:
    return tree.text if isinstance(tree, Saying) else ""


def _by_place(said: Mapping[int, Tree], length: int) -> Tree:
    """Make a list that has every place of the original's: what is not said stays empty there."""
    nothing: Tree = {} if any(isinstance(one, dict) for one in said.values()) else EMPTY
    return [said.get(place, nothing) for place in range(1, length + 1)]


def _fits(value: Mapping[str, Tree], indent: int) -> bool:
    """Tell whether an entry is short enough to stand in one line."""
    texts: Iterable[Tree] = value.values()
    plain: Series[Saying] = [one for one in texts if isinstance(one, Saying)]
    if len(plain) < len(value) or len(value) > MOST_KEYS_IN_LINE or any("\n" in one.text for one in plain):
        return False
    return indent + len(flow(dict(value))) <= WIDTH - INDENT
