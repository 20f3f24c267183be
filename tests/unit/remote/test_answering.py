import json
from http import HTTPStatus

import pytest

from kiosk.remote.answering import Answering
from kiosk.remote.door import ACTS, Door
from kiosk.remote.request import Request

HOST = "192.168.1.5:8000"
PAGE = {"host": HOST, "origin": f"http://{HOST}"}


@pytest.fixture
def door() -> Door:
    """Who may come in."""
    return Door(lambda: None)


@pytest.fixture
def answering(lesson, door) -> Answering:
    """What answers, at an address where nothing listens."""
    return Answering(lesson, door, "192.168.1.5", 8000)


@pytest.fixture
def ask(answering):
    """Ask something, with the page's headers but for those given."""

    def _ask(method, path, body="", **headers):
        said = PAGE | {name.replace("_", "-"): value for name, value in headers.items()}
        return answering.answer(Request(method=method, path=path, headers=said, body=body), "192.168.1.9")

    return _ask


@pytest.fixture
def cookie(ask, door) -> str:
    """What a phone says that was let in."""
    return dict(ask("POST", "/code", door.code).headers)["Set-Cookie"].partition(";")[0]


def test_a_code_becomes_a_cookie_that_nobody_else_sees(ask, door):
    """No script reads it, no other site sends it, and it is another for each port."""
    reply = ask("POST", "/code", door.code)
    name, _, rest = dict(reply.headers)["Set-Cookie"].partition("=")
    token, *rules = rest.split("; ")
    assert (name, rules, len(token) > 40) == ("remote-8000", ["Path=/", "HttpOnly", "SameSite=Strict"], True)


@pytest.mark.parametrize(
    ("tries", "status", "why"),
    [(["1"], HTTPStatus.FORBIDDEN, "wrong"), (["1"] * 6, HTTPStatus.TOO_MANY_REQUESTS, "often"), (["", "1"], HTTPStatus.GONE, "spent")],
)
def test_a_phone_is_told_why_it_is_not_let_in(ask, door, tries, status, why):
    """In a word that the page has a sentence for."""
    for code in tries:
        reply = ask("POST", "/code", code or door.code)
    assert (reply.status, json.loads(reply.body)) == (status, {"why": why})


@pytest.mark.parametrize("act", ["forward", "backward", "blackout"])
def test_a_phone_acts(ask, cookie, lesson, act):
    """Each key does the one thing."""
    assert ask("POST", f"/{act}", cookie=cookie).status is HTTPStatus.ACCEPTED
    assert lesson.told == [act]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"cookie": ""}, HTTPStatus.UNAUTHORIZED),
        ({"cookie": "remote-8000=guessed"}, HTTPStatus.UNAUTHORIZED),
        ({"origin": ""}, HTTPStatus.FORBIDDEN),
        ({"origin": "null"}, HTTPStatus.FORBIDDEN),
        ({"origin": "http://192.168.1.5:8001"}, HTTPStatus.FORBIDDEN),
        ({"origin": "http://evil.example"}, HTTPStatus.FORBIDDEN),
        ({"sec_fetch_site": "same-site"}, HTTPStatus.FORBIDDEN),
        ({"sec_fetch_site": "cross-site"}, HTTPStatus.FORBIDDEN),
        ({"host": "evil.example:8000"}, HTTPStatus.MISDIRECTED_REQUEST),
        ({"host": "192.168.1.5"}, HTTPStatus.MISDIRECTED_REQUEST),
        ({"host": ""}, HTTPStatus.MISDIRECTED_REQUEST),
    ],
)
def test_nothing_else_can_drive(ask, cookie, lesson, headers, status):
    """Neither without the token, nor from another page, nor by another name of this machine."""
    assert ask("POST", "/forward", **({"cookie": cookie} | headers)).status is status
    assert lesson.told == []


def test_an_old_token_drives_nothing(ask, cookie, door, lesson):
    """Whoever was let in before and then dismissed (N5)."""
    door.dismiss()
    assert ask("POST", "/forward", cookie=cookie).status is HTTPStatus.UNAUTHORIZED
    assert lesson.told == []


def test_nothing_is_done_by_looking(ask, cookie, lesson):
    """A link or a picture of another page can only ask by GET."""
    reply = ask("GET", "/forward", cookie=cookie)
    assert (reply.status, reply.headers, lesson.told) == (HTTPStatus.METHOD_NOT_ALLOWED, (("Allow", "POST"),), [])


def test_notes_are_for_those_who_know_the_code(ask, cookie):
    """The state is told to a phone, and to a phone alone."""
    assert json.loads(ask("GET", "/state", cookie=cookie).body)["title"] == "The murder of Kirov"
    assert ask("GET", "/state").status is HTTPStatus.UNAUTHORIZED
    assert ask("GET", "/state", cookie=cookie, sec_fetch_site="cross-site").status is HTTPStatus.FORBIDDEN


def test_a_phone_acts_no_faster_than_a_thumb(ask, cookie, lesson):
    """Ten at once, then ten a second."""
    statuses = [ask("POST", "/forward", cookie=cookie).status for _ in range(ACTS + 5)]
    assert (statuses.count(HTTPStatus.ACCEPTED), statuses[-1]) == (len(lesson.told), HTTPStatus.TOO_MANY_REQUESTS)
    assert ACTS <= len(lesson.told) < ACTS + 5


@pytest.mark.parametrize("path", ["/remote.html", "/../door.py", "/%2e%2e/door.py", "//etc/passwd", "/?", "/page/", "/favicon.ico"])
def test_no_file_but_the_three_is_served(ask, path):
    """No path reaches the disk."""
    assert ask("GET", path).status is HTTPStatus.NOT_FOUND


@pytest.mark.parametrize("path", ["/", "/remote.js", "/nothing", "/state"])
def test_every_reply_locks_itself(ask, path):
    """Refusals too: nothing of elsewhere in it, not within another page, not kept, not guessed at."""
    head = ask("GET", path).written(last=True).partition(b"\r\n\r\n")[0].decode().split("\r\n")
    assert {
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Resource-Policy: same-origin",
        "Cache-Control: no-store",
        "Connection: close",
    } <= set(head)


def test_at_the_common_port_the_host_has_none(lesson, door):
    """Browsers leave 80 out, in the host and in the origin."""
    answering = Answering(lesson, door, "192.168.1.5", 80)
    reply = answering.answer(Request(method="GET", path="/", headers={"host": "192.168.1.5"}), "")
    assert (answering.origin, reply.status) == ("http://192.168.1.5", HTTPStatus.OK)
