"""What stands in installation.yaml for staff: how their PIN is kept there."""

from typing import Final

KEPT_PIN: Final = r"^scrypt:(?:16384|32768):[A-Za-z0-9_-]{22}:[A-Za-z0-9_-]{43}$"
"""How it is kept: a cost, a salt of 16 bytes and what scrypt made of both and the PIN, 32 bytes."""
LEAST_DIGITS: Final = 6
MOST_DIGITS: Final = 12
