import signal

import pytest

from kiosk.operations.signals import Signals


@pytest.mark.parametrize("before", [signal.SIG_IGN, signal.SIG_DFL])
def test_nohup_holds(before):
    """Bug: what was started by nohup was ended by the terminal that was closed."""
    earlier = signal.signal(signal.SIGHUP, before)
    try:
        with Signals():
            assert (signal.getsignal(signal.SIGHUP) is signal.SIG_IGN) is (before is signal.SIG_IGN)
        assert signal.getsignal(signal.SIGHUP) is before
    finally:
        signal.signal(signal.SIGHUP, earlier)
