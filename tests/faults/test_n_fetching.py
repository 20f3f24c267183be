"""A pack over a network that lies, or does not end, or is somebody else's: it is given up, and what was shown stays (N3, N8, F12)."""

import shutil
import time

import pytest

from kiosk.operations import fetching
from kiosk.operations.fetching import Patience, fetch
from kiosk.operations.refusal import RefusedError
from tests.helpers.limits import at_most
from tests.helpers.servers import Server, certificate, offering, saying, trickling

HASTE = Patience(answer=0.3, beginning=0.5)
tls = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl, to make certificates")


@pytest.fixture
def target(tmp_path):
    """Where a pack is fetched to."""
    return tmp_path / "pack"


def refusal(address, target):
    """Try to fetch; give why it is refused."""
    with pytest.raises(RefusedError) as refused:
        fetch(address, target, HASTE)
    return str(refused.value)


def test_a_pack_is_fetched(target):
    """To the last byte."""
    content = bytes(range(256)) * 1000
    with Server(offering(content)) as server:
        fetch(f"{server.address}/our town.exhibit?key=1", target, HASTE)
    assert target.read_bytes() == content


@pytest.mark.parametrize(
    "begin", [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n"], ids=["line", "head", "body"]
)
def test_a_server_that_never_comes_to_an_end_is_cut_off(target, begin, monkeypatch):
    """A byte now and then keeps no one here, be it in the first line, in the head, or in the pack."""
    monkeypatch.setattr(fetching, "SLOWEST", 20_000)
    began = time.monotonic()
    with Server(trickling(begin)) as server:
        assert refusal(server.address, target) == "localhost is too slow, or does not answer; try again"
    assert time.monotonic() - began < 5


def test_a_server_that_says_nothing_is_given_up(target):
    """It takes the call, and that is all."""
    with Server(lambda _: time.sleep(1)) as server:
        assert refusal(server.address, target) == "localhost is too slow, or does not answer; try again"


def test_nobody_there(target):
    """And what the system says of it."""
    with Server(offering(b"")) as server:
        address = server.address
    assert refusal(address, target) == "localhost cannot be heard ([Errno 111] Connection refused); try again"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (offering(b"x" * 10, 11), "localhost sent 10 of 11 bytes; try again"),
        (offering(b"", 10_000_000_000), "localhost offers 10,000,000,000 bytes, and no pack is as large as that"),
        (saying("200 OK", b"x"), "localhost does not say how large the file is"),
        (saying("200 OK\r\nContent-Length: -5", b"x"), "localhost does not say how large the file is"),
        (saying("200 OK\r\nTransfer-Encoding: chunked", b"5\r\nhello\r\n0\r\n\r\n"), "localhost does not say how large the file is"),
        (saying("404 Not Found"), "localhost answers 404 Not Found; is the address right?"),
        (saying("511 Network Authentication Required"), "localhost answers 511 Network Authentication Required; is the address right?"),
        (saying("302 Found\r\nLocation: file:///etc/passwd"), "file:///etc/passwd is no address of a file on a server"),
        (saying("302 Found\r\nLocation: https://localhost/"), "localhost sends on to an address of another kind, https://localhost/"),
        (saying("302 Found\r\nLocation: /again"), "localhost sends on from one address to the next"),
        (saying("hello"), "localhost cannot be heard (HTTP/1.1 hello\r\n); try again"),
    ],
)
def test_an_answer_that_is_no_pack_is_refused(target, answer, why):
    """Cut short, too long, without an end, an error, or an address that leads elsewhere."""
    with Server(answer) as server:
        assert refusal(server.address, target).startswith(why)


def test_an_endless_answer_is_read_only_as_far_as_was_said(target):
    """What comes after the declared length is not even taken from the line."""
    with Server(offering(b"x" * 5_000_000, 1000)) as server, at_most(1, 20):
        fetch(server.address, target, HASTE)
    assert target.stat().st_size == 1000


def test_an_endless_head_is_not_read(target):
    """Nor held."""
    with Server(saying("200 OK\r\n" + "X-Y: z\r\n" * 100_000)) as server, at_most(1, 20):
        assert refusal(server.address, target).startswith("localhost cannot be heard (got more than 100 headers")


@pytest.mark.parametrize("address", ["ftp://museum.example/x", "file:///etc/passwd", "https://", "http://[", "https://a:b:c/", "://x"])
def test_only_addresses_of_files_on_servers_are_taken(target, address):
    """Nothing is asked of any other."""
    assert refusal(address, target) == f"{address} is no address of a file on a server; such as https://museum.example/our-town.exhibit"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Of every kind."""
    home = tmp_path_factory.mktemp("certificates")
    return {
        "honest": certificate(home),
        "expired": certificate(home, end="20200131"),
        "not yet": certificate(home, start="20900101"),
        "elsewhere": certificate(home, name="elsewhere"),
    }


@tls
def test_over_tls_from_whom_it_says_it_is(target, certificates, monkeypatch):
    """A server that proves it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates["honest"]))
    with Server(offering(b"pack"), certificates["honest"]) as server:
        fetch(server.address, target, Patience(5, 5))
    assert target.read_bytes() == b"pack"


@tls
@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("expired", "certificate has expired; is the clock of this machine right?"),
        ("not yet", "certificate is not yet valid; is the clock of this machine right?"),
        ("elsewhere", "Hostname mismatch, certificate is not valid for 'localhost'."),
        ("honest", "self-signed certificate"),
    ],
)
def test_whoever_does_not_prove_who_they_are_is_refused(target, certificates, monkeypatch, kind, why):
    """Expired, of a time to come (or the clock here stands at 1970), somebody else's, or vouched for by nobody."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates["expired" if kind == "honest" else kind]))
    with Server(offering(b"pack"), certificates[kind]) as server, pytest.raises(RefusedError) as refused:
        fetch(server.address, target, Patience(5, 5))
    assert str(refused.value) == f"localhost does not prove who it is: {why}"
    assert not target.exists()


@tls
def test_a_server_that_shakes_hands_for_ever_is_cut_off(target):
    """Something that speaks no TLS, and very slowly."""
    with Server(trickling(b"\x16\x03\x03\x3f\xff")) as server:
        address = server.address.replace("http", "https")
        assert refusal(address, target) == "localhost is too slow, or does not answer; try again"


def test_an_address_that_is_none_is_refused_wherever_it_leads_from(target):
    """Bug: a server that sent on to `http://[broken/` ended `kiosk install` with a traceback."""
    with Server(saying("302 Found\r\nLocation: http://[broken/x")) as server:
        assert "is no address of a file on a server" in refusal(server.address, target)
