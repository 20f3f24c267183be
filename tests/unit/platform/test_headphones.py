"""Headphones, told of over a pipe as the kernel does it."""

import os
from pathlib import Path

import pytest

from kiosk.platform.headphones import EVENT, HEADPHONES, SWITCH, Headphones, jacks

LISTED = """\
I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event11
B: EV=21
B: SW=4

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
H: Handlers=sysrq kbd event3 leds
B: EV=120013

I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event1
B: EV=21
B: SW=1
"""


@pytest.fixture
def jack(tmp_path, qapp, qtbot):
    """A socket whose events the test writes, and what is told of it."""
    file = tmp_path / "event11"
    os.mkfifo(file)
    keeper = os.open(file, os.O_RDWR | os.O_NONBLOCK)
    told = []
    watched = Headphones([file])
    watched.plugged.connect(lambda: told.append("plugged"))
    watched.unplugged.connect(lambda: told.append("unplugged"))

    def write(*events, torn=False):
        said = b"".join(EVENT.pack(0, 0, *event) for event in events)
        os.write(keeper, said + (b"\0" * 5 if torn else b""))
        qtbot.wait(20)
        return told

    yield write
    watched.close()
    os.close(keeper)


def test_the_sockets_are_found_among_all_devices():
    """A lid is a switch too, and no headphones."""
    assert jacks(LISTED) == [Path("/dev/input/event11")]
    assert jacks("") == []


def test_in_and_out_are_told(jack):
    """Each once."""
    assert jack((SWITCH, HEADPHONES, 1), (0, 0, 0)) == ["plugged"]
    assert jack((SWITCH, HEADPHONES, 0), (0, 0, 0)) == ["plugged", "unplugged"]


def test_other_events_are_nothing(jack):
    """A microphone, a key, and half an event."""
    assert jack((SWITCH, 4, 1), (1, 2, 1), torn=True) == []


def test_a_socket_that_cannot_be_read_is_left_alone(tmp_path):
    """Not every user may read the devices."""
    Headphones([tmp_path / "nothing"]).close()
