"""How long whoever keeps an exhibit running waits for what, in seconds."""

from msgspec import Struct


class Patience(Struct, frozen=True, kw_only=True):
    """All of it in one place, so that a test need not wait as long as a museum does."""

    silence: float = 10
    """Without a frame for so long, the exhibit hangs."""
    first_start: float = 120
    """From the first start to the first frame: a small machine that boots reads from a cold disk."""
    start: float = 45
    """The same for every later start."""
    words: float = 2
    """What a hung exhibit has to write its last words in."""
    stop: float = 1
    """What an exhibit has to end in when it is asked to."""
    healthy: float = 60
    """Frames for so long, and it counts as sound: what it shows is proved, and what was before is forgiven."""
    least: float = 0.5
    longest: float = 30
    """Between two starts, doubled each time."""
    screen: float = 5
    """At most between two looks whether there is a screen by now."""
    tries: int = 3
    """Starts in a row without a sound one, after which the safe exhibit is shown."""
    safe: float = 300
    safe_longest: float = 3600
    """How long the safe exhibit stands before the real one is tried again, doubled each time."""
    faults: int = 20
    """Mistakes of the program that it went on after, and it is started afresh when nobody is there."""
    afresh: float = 1800
    """The least between two such fresh starts."""
    curtain: float = 5
    """How long the exhibit waits for the curtain to hang before it."""
    sign: float = 5
    """Between two signs of life to whoever keeps the supervisor running."""
