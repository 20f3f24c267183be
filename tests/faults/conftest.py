"""What every fault starts with."""

from tests.unit.conftest import put_back

__all__ = ["put_back"]
