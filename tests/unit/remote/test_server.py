import random
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.remote import server
from kiosk.remote.remote import Remote
from kiosk.remote.request import HEAD
from tests.helpers.calling import Caller

FILES = Path("/proc/self/fd")
CHANCE = random.Random(7)  # noqa: S311, the same ill will each time
SAID = (
    b"GET / HTTP/1.1\r\n",
    b"POST /code HTTP/1.1\r\n",
    b"Host: 127.0.0.1\r\n",
    b"Content-Length: 6\r\n",
    b"\r\n",
    b"Cookie: ",
    b"123456",
    b"\0",
)


def test_the_page_and_the_acts_go_over_a_socket(caller, lesson):
    """The page, the code, the state and a key: what a phone does."""
    assert caller.ask("GET", "/")[0] == 200
    cookie = caller.enter()
    assert caller.ask("GET", "/state", Cookie=cookie)[0] == 200
    assert caller.ask("POST", "/forward", Cookie=cookie)[0] == 202
    assert lesson.told == ["forward"]


def test_a_known_phone_keeps_its_connection(caller):
    """So that a press does not wait for a new one."""
    cookie = caller.enter()
    host = "{}:{}".format(*caller.where)
    asking = f"GET /state HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n".encode()
    with caller.connect() as wire:
        for _time in range(3):
            wire.sendall(asking)
            assert wire.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_stranger_is_answered_once(caller):
    """Whatever else was sent along is not looked at."""
    host = "{}:{}".format(*caller.where)
    heard = caller.send(f"GET /words HTTP/1.1\r\nHost: {host}\r\n\r\n".encode() * 3)
    assert heard.count(b"HTTP/1.1 ") == 1


def test_a_large_body_is_refused_in_words(caller):
    """The refusal is read even by one who goes on sending."""
    assert caller.send(b"POST /code HTTP/1.1\r\nContent-Length: 60000\r\n\r\n" + b"1" * 60000).startswith(b"HTTP/1.1 413 ")
    assert caller.send(b"GET / HTTP/1.1\r\nX: " + b"1" * (HEAD + 9000)).startswith(b"HTTP/1.1 431 ")


def test_whoever_drips_is_not_waited_for(caller, monkeypatch):
    """The whole request has its time, not each byte."""
    monkeypatch.setattr(server, "PATIENCE", 0.2)
    began = time.monotonic()

    def drip(wire: socket.socket) -> None:
        while time.monotonic() - began < 3:
            wire.sendall(b"G")
            time.sleep(0.05)

    with caller.connect() as wire, pytest.raises(ConnectionError):
        drip(wire)
    assert time.monotonic() - began < 1


def test_whoever_pours_is_not_heard_alone(caller, remote, monkeypatch):
    """Another is answered although the first one's bytes never pause."""

    async def pouring(_wire: socket.socket, _most: int) -> bytes:
        return b"GET / HTTP/1.1\r\n\r\n"

    monkeypatch.setattr(remote._server._loop, "sock_recv", pouring)
    with caller.connect(), caller.connect() as other:
        other.settimeout(2)
        assert other.recv(12) == b"HTTP/1.1 421"


def test_whoever_holds_every_place_holds_nobody_up(caller, lesson):
    """Silent strangers make room for a newcomer, and a known phone keeps its place."""
    cookie = caller.enter()
    host = "{}:{}".format(*caller.where)
    asking = f"GET /state HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n".encode()
    with caller.connect() as known:
        known.sendall(asking)
        assert known.recv(65536)
        strangers = [caller.connect() for _ in range(server.PLACES + 4)]
        assert caller.ask("POST", "/forward", Cookie=cookie)[0] == 202
        known.sendall(asking)
        assert known.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")
        for stranger in strangers:
            stranger.close()
    assert lesson.told == ["forward"]


def test_a_flood_is_taken_slowly(lesson, monkeypatch):
    """More connections than a lesson needs wait in the kernel."""
    monkeypatch.setattr(server, "ACCEPTED", (20, 5))
    with Remote(lesson, "127.0.0.1") as slow:
        flooded = Caller(slow)
        began = time.monotonic()
        for _time in range(10):
            flooded.ask("GET", "/words")
        assert time.monotonic() - began > 0.2


def test_ten_thousand_commands_take_no_time_from_the_wall(caller, lesson):
    """A phone that went mad had 11,000 answers a second, and a whole core for them (N6); another phone is heard meanwhile."""
    cookie = caller.enter()
    host = "{}:{}".format(*caller.where)
    command = f"POST /forward HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\r\n".encode()
    heard, until = b"", time.monotonic() + 0.5
    with caller.connect() as mad:
        mad.settimeout(0.05)
        pouring = threading.Thread(target=lambda: suppressed(mad.sendall, command * 10_000), daemon=True)
        pouring.start()
        while time.monotonic() < until:
            heard += suppressed(mad.recv, 65536) or b""
        assert caller.ask("GET", "/state", Cookie=cookie)[0] == 200
        mad.shutdown(socket.SHUT_RDWR)
        pouring.join()
    assert server.ASKED[1] <= heard.count(b"HTTP/1.1 ") <= server.ASKED[1] * 2
    assert len(lesson.told) <= 16


def suppressed(act: Callable[[Any], bytes | None], given: object) -> bytes | None:
    """Do something with a socket, and care for nothing."""
    try:
        return act(given)
    except OSError:
        return None


def test_a_driver_that_fails_ends_nothing(caller, lesson, caplog, monkeypatch):
    """The phone is told that it did not work, the log says why, and the next key is heard."""
    cookie = caller.enter()
    monkeypatch.setattr(lesson, "state", lambda: 1 / 0)
    assert caller.ask("GET", "/state", Cookie=cookie)[0] == 500
    assert [record.getMessage() for record in caplog.records] == ["the remote could not do /state"]
    assert caller.ask("POST", "/forward", Cookie=cookie)[0] == 202


def ill_meant() -> bytes:
    """Make something that is nearly a request."""
    pieces = [
        CHANCE.choice(SAID) if CHANCE.random() < 0.8 else CHANCE.randbytes(CHANCE.randrange(40)) for _ in range(CHANCE.randrange(1, 9))
    ]
    return b"".join(pieces)


def test_no_request_ends_it_or_makes_it_speak(lesson, capfd, caplog, monkeypatch):
    """Whatever is sent, and however one hangs up, there is no word on the console and the next one is answered."""
    monkeypatch.setattr(server, "ACCEPTED", (10000, 10000))
    with Remote(lesson, "127.0.0.1") as opened:
        target = Caller(opened)
        answers = set()
        for number in range(200):
            raw = ill_meant()
            if number % 4 == 0:
                with target.connect() as wire:
                    wire.sendall(raw)
                    if number % 8 == 0:  # Hang up rudely, by a reset.
                        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            else:
                answers.add(target.send(raw)[:12])
        assert target.ask("GET", "/")[0] == 200
    assert {b"", b"HTTP/1.1 400", b"HTTP/1.1 421"} <= answers
    assert (capfd.readouterr(), caplog.records) == (("", ""), [])


def test_nothing_is_left_when_it_is_closed(lesson):
    """No thread, and no open file, although somebody was still connected."""
    before = threading.active_count(), len(list(FILES.iterdir()))
    for _time in range(3):
        with Remote(lesson, "127.0.0.1") as opened, Caller(opened).connect() as wire:
            wire.sendall(b"GET")
            time.sleep(0.01)
    assert (threading.active_count(), len(list(FILES.iterdir()))) == before
