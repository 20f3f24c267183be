"""What a machine lacks, as data: errors stay data until a verb prints them."""

from dataclasses import asdict, dataclass
from typing import Literal

Topic = Literal["system", "python", "qt", "libraries", "display", "renderer", "media", "speech", "fonts", "state", "exhibit"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that stands between this machine and an exhibit on its screen.

    `message` is one sentence or two for a technician; `remedy` is what mends it, a line to copy wherever there is one.
    """

    topic: Topic
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        """Message and, under it, the remedy behind an arrow."""
        return f"{self.message}\n    → {self.remedy}" if self.remedy else self.message

    def as_dict(self) -> dict[str, str]:
        """The finding for `--json`."""
        return asdict(self)
