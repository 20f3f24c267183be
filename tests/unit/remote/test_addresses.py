import socket

import pytest

from kiosk.remote import addresses as asked
from kiosk.remote.addresses import LanAddress, addresses, is_local


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.7", "172.16.0.1", "192.168.178.20", "169.254.3.4"])
def test_an_address_of_a_local_network_is_one(address):
    """Of any of the kinds there are."""
    assert is_local(address)


@pytest.mark.parametrize("address", ["", "0.0.0.0", "8.8.8.8", "172.32.0.1", "255.255.255.255", "224.0.0.1", "::1", "localhost", "10.1"])  # noqa: S104
def test_whatever_else_is_none(address):
    """Least of all the one that means every network at once."""
    assert not is_local(address)


def test_this_machine_has_an_address():
    """Its own, last, with the name of the card where the kernel tells it."""
    *_others, last = addresses()
    assert last.address == "127.0.0.1"
    assert last.interface in {"", *(name for _number, name in socket.if_nameindex())}


def test_what_phones_can_reach_comes_first(monkeypatch):
    """Public addresses are left out, and those that a machine gave itself come late."""
    found = [("127.0.0.1", "lo"), ("169.254.1.1", "eth1"), ("8.8.8.8", "ppp0"), ("192.168.1.5", "wlan0"), ("10.0.0.2", "eth0")]
    monkeypatch.setattr(asked, "_of_interfaces", lambda: [LanAddress(*one) for one in found])
    assert addresses() == (("10.0.0.2", "eth0"), ("192.168.1.5", "wlan0"), ("169.254.1.1", "eth1"), ("127.0.0.1", "lo"))


def test_where_the_kernel_does_not_tell_the_name_is_looked_up(monkeypatch):
    """As on systems that are not Linux; where that fails too, this machine alone is left."""
    monkeypatch.setattr(asked, "fcntl", None)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: [(2, 1, 6, "", ("192.168.1.5", 0))] * 2)
    assert addresses() == (("192.168.1.5", ""), ("127.0.0.1", ""))

    def fails(*_arguments):
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    assert addresses() == (("127.0.0.1", ""),)


def test_asking_connects_nowhere(monkeypatch):
    """The socket that the kernel is asked through is neither bound nor connected."""
    gone = []
    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, lambda *_a, name=name: gone.append(name), raising=False)
    assert addresses()
    assert gone == []
