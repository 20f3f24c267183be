"""Boxes and straight lines: just enough to lay out a drawing so that nothing lies over anything else."""

from typing import NamedTuple


class Point(NamedTuple):
    """A place in a drawing."""

    x: float
    y: float


class Box(NamedTuple):
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """Its centre."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def grown(self, by: float) -> "Box":
        """Give a box with so much more on every side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes have some of their area in common."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def holds(self, other: "Box") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.x <= other.x and other.right <= self.right and self.y <= other.y and other.bottom <= self.bottom

    def cut(self, start: Point, end: Point) -> tuple[float, float] | None:
        """Say between which shares of a line it runs through the box; nothing where it passes by."""
        enters, leaves = 0.0, 1.0
        for origin, way, low, high in (
            (start.x, end.x - start.x, self.x, self.right),
            (start.y, end.y - start.y, self.y, self.bottom),
        ):
            if abs(way) < 1e-9:  # noqa: PLR2004, runs along this side
                if not low < origin < high:
                    return None
                continue
            near, far = sorted(((low - origin) / way, (high - origin) / way))
            enters, leaves = max(enters, near), min(leaves, far)
        return (enters, leaves) if enters < leaves else None


def along(start: Point, end: Point, share: float) -> Point:
    """Give the point of a line at a share of its way."""
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def around(at: Point, size: tuple[float, float]) -> Box:
    """Give the box of a size that has a point in its middle."""
    return Box(at.x - size[0] / 2, at.y - size[1] / 2, *size)
