"""Texts put into a YAML file that somebody wrote: only what is said anew changes; comments, order and all other bytes stay.

The parser says where each node begins and ends. A text that stands there is replaced in its own style; one that is missing goes
behind its nearest neighbour of those that come before it in the original. Whoever calls this reads the result again: what does
not say what it should is no mending.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any, Final, NamedTuple

import yaml
from yaml import CSafeLoader, MappingNode, ScalarNode, SequenceNode

from kiosk.authoring.scalars import INDENT, Saying, Spot, in_line, rewritten
from kiosk.authoring.translation.steps import By, Key, Nth, Step
from kiosk.authoring.translation.writing import Sayings, Tree, after_colon, by_first_step, entry, flow, grown, item

Order = Mapping[tuple[Step, ...], int]
MENDABLE: Final = (MappingNode, SequenceNode)


class Edit(NamedTuple):
    """A piece of a file that gives way to another."""

    start: int
    end: int
    text: str


class Within(NamedTuple):
    """A node, the indent of what it belongs to, whether it is in brackets, and where its key ends."""

    node: yaml.Node
    indent: int
    flow: bool
    after_key: int = -1


class Unmendable(Exception):  # noqa: N818  (a finding, caught where the file is then written anew)
    """A file that is written in a way this cannot go on writing."""


class Mended(NamedTuple):
    """A file with texts put in, and the pieces of the old one that gave way."""

    text: str
    edits: list[Edit]


def mended(text: str, sayings: Sayings, order: Order) -> Mended:
    """Put texts into a file; `order` ranks the ways to everything that could stand in it. Raises Unmendable."""
    root = yaml.compose(text, Loader=CSafeLoader)
    if not isinstance(root, MENDABLE):
        raise Unmendable
    found = _edits(text, Within(root, -INDENT, root.flow_style), sayings, (), order)
    edits = sorted(found, key=lambda edit: (edit.start, edit.end))  # of two in one place the first stays in front
    if any(one.end > other.start for one, other in pairwise(edits)):
        raise Unmendable
    pieces, after = [], 0
    for edit in edits:
        pieces += [text[after : edit.start], edit.text]
        after = edit.end
    return Mended("".join([*pieces, text[after:]]), edits)


def _edits(text: str, at: Within, sayings: Sayings, way: tuple[Step, ...], order: Order) -> Iterator[Edit]:
    """Go down as far as the file goes along with the steps, and say there what is to be changed."""
    if () in sayings:
        yield _replaced(text, at, sayings[()])
        return
    groups = by_first_step(sayings)
    if not _goes_on(at.node, next(iter(groups))):
        yield _instead(text, at, sayings)
        return
    for step, inner in groups.items():
        found = _child(at, step)
        if found is not None:
            yield from _edits(text, found, inner, (*way, step), order)
        elif isinstance(step, Nth):
            raise Unmendable
        else:
            yield _inserted(text, at, step, inner, _before(at, step, way, order))


def tree_of(node: Any) -> Tree:
    """Give what a node says, to be written anew."""
    if isinstance(node, MappingNode):
        return {key.value: tree_of(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [tree_of(one) for one in node.value]
    return Saying(node.value)


def _goes_on(node: yaml.Node, step: Step) -> bool:
    """Tell whether a step can be taken from a node: not from a text, nor from nothing, nor by place in a list of another length."""
    if not node.value:
        return False
    if isinstance(step, Key):
        return isinstance(node, MappingNode)
    return isinstance(node, SequenceNode) and (isinstance(step, By) or len(node.value) == step.of)


def _child(at: Within, step: Step) -> Within | None:
    """Take one step."""
    node = at.node
    if isinstance(node, MappingNode) and isinstance(step, Key):
        for key, value in node.value:
            if key.value == step.name:
                return Within(value, node.start_mark.column, at.flow or _in_brackets(value), key.end_mark.index)
    elif isinstance(node, SequenceNode):
        if isinstance(step, By):
            same = [one for one in node.value if _value(one, step.handle) == step.name]
            found = same[step.nth - 1] if len(same) >= step.nth else None
        else:
            found = node.value[step.place - 1] if isinstance(step, Nth) else None
        return Within(found, node.start_mark.column, at.flow or _in_brackets(found)) if found is not None else None
    return None


def _replaced(text: str, at: Within, saying: Saying) -> Edit:
    """Put a text in the place of another."""
    if not isinstance(at.node, ScalarNode):
        raise Unmendable
    start, end = at.node.start_mark.index, _end(text, at.node)
    if start == end:  # `key:` with nothing behind it
        return Edit(start, end, _space(text, start) + rewritten(saying, Spot(at.node.start_mark.column, at.indent, at.flow), ""))
    return Edit(start, end, rewritten(saying, Spot(at.node.start_mark.column, at.indent, at.flow), text[start:end]))


def _instead(text: str, at: Within, sayings: Sayings) -> Edit:
    """Put a list or keys in the place of a value that is not what the original has there."""
    if at.indent < 0:
        raise Unmendable
    tree = grown(sayings, tree_of(at.node))
    if at.after_key < 0:
        return Edit(at.node.start_mark.index, at.node.end_mark.index, flow(tree))
    colon = text.index(":", at.after_key) + 1
    return Edit(colon, max(colon, _end(text, at.node)), after_colon(tree, at.indent, at.indent, in_brackets=at.flow))


def _inserted(text: str, at: Within, step: Step, sayings: Sayings, neighbour: yaml.Node | None) -> Edit:
    """Put in what is not there yet, behind its neighbour or in front of everything."""
    node: Any = at.node
    if node.flow_style or at.flow:
        new = flow(_one(step, sayings))[1:-1]
        if neighbour is not None:
            return Edit(_end(text, neighbour), _end(text, neighbour), f", {new}")
        inside = node.start_mark.index + 1
        return Edit(inside, inside, f"{new}, ")
    column = node.start_mark.column
    lines = _lines(step, sayings, column)
    if neighbour is None:
        return Edit(node.start_mark.index, node.start_mark.index, "\n".join(lines).lstrip(" ") + "\n" + " " * column)
    end = _line_end(text, _end(text, neighbour))
    apart = "\n" if isinstance(step, By) and _stand_apart(text, node) else ""
    return Edit(end, end, f"{apart}\n" + "\n".join(lines))


def _lines(step: Step, sayings: Sayings, column: int) -> list[str]:
    """Write what is put in as lines."""
    if isinstance(step, By):
        return item(entry(step, sayings), column)
    key = f"{' ' * column}{in_line(step.name, flow=False)}:" if isinstance(step, Key) else ""
    return (key + after_colon(grown(sayings), column, len(key))).split("\n")


def _one(step: Step, sayings: Sayings) -> Tree:
    """Give what is put in, in its brackets."""
    return [entry(step, sayings)] if isinstance(step, By) else {step.name: grown(sayings)} if isinstance(step, Key) else []


def _before(at: Within, step: Step, way: tuple[Step, ...], order: Order) -> yaml.Node | None:
    """Find the nearest neighbour that the original has in front; what nobody ranks stays where it is."""
    rank = order.get((*way, step), -1)
    best, neighbour = -1, None
    for other, node in _neighbours(at.node, step):
        place = order.get((*way, other), -1)
        if best < place < rank:
            best, neighbour = place, node
    return neighbour or _handle(at.node)


def _neighbours(node: Any, step: Step) -> Iterator[tuple[Step, yaml.Node]]:
    """Give the values of a node with the steps that lead to them."""
    if isinstance(node, MappingNode):
        yield from ((Key(key.value), value) for key, value in node.value)
    elif isinstance(step, By):
        seen: list[str] = []
        for one in node.value:
            name = _value(one, step.handle)
            seen.append(name)
            yield By(step.handle, name, seen.count(name)), one


def _handle(node: Any) -> yaml.Node | None:
    """Give the id of an entry: nothing is put in front of it."""
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next((value for key, value in pairs if key.value in {"id", "to"}), None)


def _value(node: yaml.Node, key: str) -> str:
    """Give the text under a key."""
    pairs: Iterable[tuple[Any, Any]] = node.value if isinstance(node, MappingNode) else ()
    return next((value.value for name, value in pairs if name.value == key and isinstance(value, ScalarNode)), "")


def _in_brackets(node: Any) -> bool:
    return isinstance(node, MENDABLE) and bool(node.flow_style)


def _end(text: str, node: Any) -> int:
    """Find where the last letter of a node ends; what the parser counts in behind it is space and comments."""
    if isinstance(node, MENDABLE) and node.value and not node.flow_style:
        last: Any = node.value[-1]
        return _end(text, last[1] if isinstance(node, MappingNode) else last)
    start, end = node.start_mark.index, node.end_mark.index
    return start + len(text[start:end].rstrip()) if isinstance(node, ScalarNode) and node.style in {"|", ">"} else int(end)


def _line_end(text: str, at: int) -> int:
    """Find the end of a line, with the comment on it."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _space(text: str, at: int) -> str:
    """Give the space that a value needs behind its colon."""
    return "" if text[:at].endswith(" ") else " "


def _stand_apart(text: str, node: Any) -> bool:
    """Tell whether the entries of a list have an empty line between them."""
    gaps = [text[_end(text, one) : other.start_mark.index] for one, other in pairwise(node.value)]
    return bool(gaps) and all("\n\n" in "\n".join(line.strip() for line in gap.split("\n")) for gap in gaps)
