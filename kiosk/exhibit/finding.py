"""Where in the nodes of a noun a value was written: what rules point at."""

from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence


def at(node: Node, *path: str) -> Place:
    """Find the place of a value, or of the noun's first key when it was not written."""
    if not isinstance(node, Mapping):
        return node
    found = node.get(*path) if path else None
    return found or next((key for key, _ in node.entries.values()), node)


def entries(node: Node, *path: str) -> list[Node]:
    """Give the entries of a list."""
    found = node.get(*path) if isinstance(node, Mapping) else None
    return found.items if isinstance(found, Sequence) else []


def id_of(node: Node) -> Scalar | None:
    """Find the id in an entry that may have mistakes in it."""
    found = node.get("id") if isinstance(node, Mapping) else None
    return found if isinstance(found, Scalar) and not found.is_nothing else None
