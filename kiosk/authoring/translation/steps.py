"""The steps from a file to a text in it: a key, an entry with an id, an entry by its place."""

from collections.abc import Iterable
from collections.abc import Sequence as Series
from typing import NamedTuple

from kiosk.exhibit.nodes import Mapping, Node, Scalar


class Key(NamedTuple):
    """A key."""

    name: str


class By(NamedTuple):
    """An entry of a list that carries an id under `handle`; the `nth` of those with the same one."""

    handle: str
    name: str
    nth: int = 1

    def find(self, items: Series[Node]) -> Node | None:
        """Find it."""
        same = [item for item in items if isinstance(item, Mapping) and _is(item.get(self.handle), self.name)]
        return same[self.nth - 1] if len(same) >= self.nth else None


class Nth(NamedTuple):
    """An entry of a list by its place, from 1, and how long the list is."""

    place: int
    of: int

    def find(self, items: Series[Node]) -> Node | None:
        """Find it."""
        return items[self.place - 1] if len(items) >= self.place else None


Step = Key | By | Nth


def path_of(steps: Iterable[Step]) -> str:
    """Write steps as the walk over a noun's words does: `.roles[2].title`, `.relations[stalin].kind`."""
    return "".join(f".{step.name}" if isinstance(step, Key) else f"[{step.name if isinstance(step, By) else step.place}]" for step in steps)


def pointer(file: str, steps: Iterable[Step]) -> str:
    """Write steps as the id of a unit: `figures.yaml#/kirov/roles/2/title`; of two ties to one person the second is `stalin:2`."""
    parts = [file + "#"]
    for step in steps:
        match step:
            case Key(name):
                parts.append(name.replace("~", "~0").replace("/", "~1"))
            case By(_, name, nth):
                parts.append(name if nth == 1 else f"{name}:{nth}")
            case Nth(place, _):
                parts.append(str(place))
    return "/".join(parts)


def _is(node: Node | None, name: str) -> bool:
    return isinstance(node, Scalar) and node.text == name
