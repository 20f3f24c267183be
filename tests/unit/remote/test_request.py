from http import HTTPStatus

import pytest
from hypothesis import given, settings
from hypothesis.strategies import binary, integers, lists, sampled_from

from kiosk.remote.request import BODY, HEAD, HEADERS, Refused, Request, whole

PIECES = (
    *(b"GET / HTTP/1.1", b"POST /code HTTP/1.1", b"\r\n", b"\r\n\r\n", b"\n", b"Host: a", b"Content-Length: 3", b"Cookie: a=b; c", b" "),
    *(b"Transfer-Encoding: chunked", b":", b"\x00", b"\xff", b"123", b"Content-Length: 99999999999999999999"),
)


def refused(raw: bytes) -> HTTPStatus:
    """Say with which number a request is refused."""
    with pytest.raises(Refused) as caught:
        whole(raw)
    return caught.value.status


def test_a_request_is_read_with_what_follows_it():
    """Names of headers do not care for capitals; the next request is left alone."""
    raw = b"POST /code HTTP/1.1\r\nHOST:  a:1 \r\nContent-Length: 6\r\n\r\n123456GET / HT"
    assert whole(raw) == (Request(method="POST", path="/code", headers={"host": "a:1", "content-length": "6"}, body="123456"), b"GET / HT")


@pytest.mark.parametrize("raw", [b"", b"GET", b"GET / HTTP/1.1\r\nHost: a\r\n", b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n12"])
def test_what_is_not_whole_is_waited_for(raw):
    """Neither a half head nor a half body is read."""
    assert whole(raw) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"GET http://a/ HTTP/1.1",
        b"GET / HTTP/2",
        b"get / HTTP/1.1",
        b"GET  / HTTP/1.1",
        b"GET /\xc3\xa4 HTTP/1.1",
        b"GET / HTTP/1.1\r\nHost : a",
        b"GET / HTTP/1.1\r\nHost: a\r\n folded",
        b"GET / HTTP/1.1\r\nHost: a\nX: b",
        b"GET / HTTP/1.1\r\nHost: a\r\nhost: b",
        b"GET / HTTP/1.1\r\nOrigin: a\r\nOrigin: a",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        b"POST / HTTP/1.1\r\nContent-Length: -1",
        b"POST / HTTP/1.1\r\nContent-Length: +1",
        b"POST / HTTP/1.1\r\nContent-Length: \xb2",
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(raw):
    """Two hosts, two lengths, lines broken in the middle, names of other machines."""
    assert refused(raw + b"\r\n\r\n") is HTTPStatus.BAD_REQUEST


def test_a_body_in_pieces_is_refused():
    """The page sends none."""
    assert refused(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") is HTTPStatus.NOT_IMPLEMENTED


def test_a_body_that_is_no_text_is_refused():
    """What is no UTF-8 is no code."""
    assert refused(b"POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\n\xff") is HTTPStatus.BAD_REQUEST


def test_a_large_body_is_refused_before_it_is_heard():
    """One byte over a kilobyte, of which none was sent yet."""
    assert refused(b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (BODY + 1)) is HTTPStatus.REQUEST_ENTITY_TOO_LARGE


def test_a_head_without_end_is_refused():
    """Also when it never gets to its end."""
    assert refused(b"GET / HTTP/1.1\r\nX: " + b"a" * HEAD) is HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE


def test_too_many_headers_are_refused():
    """However short they are."""
    assert refused(b"GET / HTTP/1.1" + b"\r\na: b" * (HEADERS + 1) + b"\r\n\r\n") is HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE


def test_a_cookie_is_found_among_others():
    """By its whole name."""
    request = Request(method="GET", path="/", headers={"cookie": "xremote-1=a; remote-1=b=c;remote-2=d"})
    assert (request.cookie("remote-1"), request.cookie("remote-2"), request.cookie("remote")) == ("b=c", "d", "")


@settings(max_examples=100, deadline=None)
@given(lists(sampled_from(PIECES) | binary(max_size=4), max_size=12), integers(0, 3))
def test_whatever_comes_is_read_or_refused(pieces, ends):
    """No bytes make anything else of it."""
    try:
        read = whole(b"".join(pieces) + b"\r\n\r\n" * ends)
    except Refused:
        return
    assert read is None or isinstance(read[0], Request)
