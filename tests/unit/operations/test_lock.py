import errno
import fcntl

import pytest

from kiosk.operations.alone import alone
from kiosk.operations.lock import held


def test_a_disk_that_knows_no_locks_is_nobody_else(tmp_path, monkeypatch):
    """Bug: on such a disk `kiosk run` said that an exhibit was kept running already, and never started one."""

    def unknown(*_given):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unknown)
    with pytest.raises(OSError, match="No locks available"), held(tmp_path / "lock", wait=False):
        pass
    with alone([tmp_path]):
        pass
