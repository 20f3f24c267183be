"""How a class is to be led, as it is asked for."""

from typing import NamedTuple


class Lesson(NamedTuple):
    """How a class is led: by a lesson of the exhibit, or panel by panel in so many minutes; 0: in any time."""

    lesson: str = ""
    minutes: int = 0
