"""Where phones could reach this machine: its own addresses, asked of the kernel. Nothing is sent anywhere to learn them."""

import ipaddress
import socket
import struct
from typing import Final, NamedTuple

try:
    import fcntl
except ImportError:  # There is none on Windows.
    fcntl = None  # type: ignore[assignment]

SIOCGIFADDR: Final = 0x8915
"""Linux: give the IPv4 address of an interface (netdevice(7))."""
REQUEST: Final = "256s"
"""The kernel reads and writes no more than a struct ifreq, 40 bytes."""
NAME_LENGTH: Final = 15
ADDRESS: Final = slice(20, 24)
"""Where the address lies in it: behind the name, the family and the port."""
LOOPBACK: Final = "127.0.0.1"


class LanAddress(NamedTuple):
    """One address of this machine, and the network card that has it; the card is not named where the kernel does not tell."""

    address: str
    interface: str = ""


def is_local(address: str) -> bool:
    """Tell whether an address is an IPv4 one of a local network or of this machine alone (RFC 1918, 3927, 1122), and only one."""
    try:
        parsed = ipaddress.IPv4Address(address)
    except ValueError:
        return False
    return parsed.is_private and not (parsed.is_unspecified or parsed.is_reserved or parsed.is_multicast)


def addresses() -> tuple[LanAddress, ...]:
    """List where a remote can be opened, what other machines can reach first; 127.0.0.1, for trying it, last."""
    found = _of_interfaces() or _of_name()
    outside = [one for one in found if is_local(one.address) and not one.address.startswith("127.")]
    inside = next((one for one in found if one.address == LOOPBACK), LanAddress(LOOPBACK))
    return (*sorted(set(outside), key=_as_seldom_meant), inside)


def _as_seldom_meant(one: LanAddress) -> tuple[bool, str, str]:
    """Put addresses that a machine gave itself (RFC 3927) behind those that a router gave."""
    return one.address.startswith("169.254."), one.interface, one.address


def _of_interfaces() -> list[LanAddress]:
    """Ask the kernel for the address of each network card; nothing where it cannot be asked so."""
    found: list[LanAddress] = []
    if fcntl is None:
        return found
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _number, name in socket.if_nameindex():
            try:
                told = fcntl.ioctl(asking, SIOCGIFADDR, struct.pack(REQUEST, name.encode()[:NAME_LENGTH]))
            except OSError:  # It has no address now.
                continue
            found.append(LanAddress(socket.inet_ntoa(told[ADDRESS]), name))
    return found


def _of_name() -> list[LanAddress]:
    """Look up this machine's own name, which on most machines leads to its addresses."""
    try:
        told = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET, socket.SOCK_STREAM)
    except OSError:
        return []
    return [LanAddress(str(where[0])) for *_kind, where in told]
