import socket
import sys
import time

import pytest

from kiosk.remote import remote as opening
from kiosk.remote.remote import Remote
from tests.helpers.calling import Caller


def test_the_code_is_in_the_link_where_nobody_sends_it(remote):
    """Behind a #, which stays in the browser."""
    assert remote.url.startswith("http://127.0.0.1:")
    assert remote.link == f"{remote.url}#{remote.code}"
    assert (len(remote.code), remote.code.isdecimal()) == (6, True)


def test_it_tells_of_every_change(lesson):
    """A phone that came in, and a new code, so that the screen can draw them."""
    changes = []
    with Remote(lesson, "127.0.0.1", changed=lambda: changes.append((opened.phones, opened.code))) as opened:
        Caller(opened).enter()
        opened.renew()
        code = opened.code
    assert changes == [(1, ""), (1, code)]


def test_a_spent_code_has_no_link(caller, remote):
    """And no picture, until there is a new one."""
    caller.enter()
    assert (remote.code, remote.link, remote.qr()) == ("", "", ())


def test_the_picture_is_a_code_with_a_light_frame(remote):
    """Square, with three corners that cameras look for and nothing dark within four modules of the edge."""
    pytest.importorskip("segno")
    rows = remote.qr()
    corner = [[c == "#" for c in row] for row in ("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######")]
    inner = [row[4:-4] for row in rows[4:-4]]
    assert {len(row) for row in rows} == {len(rows)}
    assert not any(map(any, (*rows[:4], *rows[-4:], *(row[:4] + row[-4:] for row in rows))))
    assert [list(row[:7]) for row in inner[:7]] == [list(row[-7:]) for row in inner[:7]] == [list(row[:7]) for row in inner[-7:]] == corner
    before = rows
    remote.renew()
    assert remote.qr() != before


def test_without_segno_there_is_no_picture(remote, monkeypatch):
    """The link and the code are still there to be read."""
    monkeypatch.setitem(sys.modules, "segno", None)
    assert remote.qr() == ()


@pytest.mark.parametrize("address", ["", "0.0.0.0", "8.8.8.8", "localhost"])  # noqa: S104
def test_it_opens_on_one_local_address_only(lesson, address):
    """Never on all networks, nor on a public one."""
    with pytest.raises(ValueError, match=r"is not an IPv4 address of a local network\.$"):
        Remote(lesson, address)


def test_a_port_that_is_taken_is_told(lesson, caller):
    """By whoever opens it, at once."""
    with pytest.raises(OSError, match="in use"):
        Remote(lesson, *caller.where)


def test_every_lesson_has_the_same_port_as_long_as_nobody_else_has_it(lesson, monkeypatch):
    """One rule of a firewall does for all of them; docs/remote.md names the port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        usual = free.getsockname()[1]
    monkeypatch.setattr(opening, "PORT", usual)
    with Remote(lesson, "127.0.0.1") as first:
        assert first.url == f"http://127.0.0.1:{usual}/"
        with Remote(lesson, "127.0.0.1") as second:
            assert second.url not in {first.url, "http://127.0.0.1:0/"}


def test_it_listens_at_the_chosen_address_alone(caller):
    """Another address of the same machine is not answered."""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", caller.where[1]), timeout=5)


def test_it_closes_at_once_with_all_connections(caller, remote):
    """Whoever is connected is hung up on, whatever they were about to say, and nobody is answered any more."""
    silent, halfway = caller.connect(), caller.connect()
    halfway.sendall(b"GET / HT")
    caller.ask("GET", "/")
    began = time.monotonic()
    remote.close()
    assert time.monotonic() - began < 1
    for wire in (silent, halfway):
        with wire:
            assert wire.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        caller.connect()
    remote.close()


def test_it_closes_at_once_when_it_was_just_opened(lesson):
    """Before it had time to begin."""
    for _time in range(5):
        Remote(lesson, "127.0.0.1").close()


def test_whoever_calls_in_the_last_moment_makes_no_noise(remote, caller, caplog):
    """The loop is kept busy so that it learns of the call and of the end at once."""
    remote._server._loop.call_soon_threadsafe(time.sleep, 0.1)
    time.sleep(0.02)
    with caller.connect():
        remote.close()
    assert caplog.records == []
