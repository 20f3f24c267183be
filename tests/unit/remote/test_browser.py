"""The page in a real browser, Debian's Chromium, of the size of two phones; and another page in the same browser."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from kiosk.remote.answering import Answering
from kiosk.remote.remote import Remote
from kiosk.remote.request import Request
from tests.helpers.browser import PROGRAM, Browser, Tab, browser
from tests.helpers.lesson import Lesson

pytestmark = [pytest.mark.long, pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")]
READY = "!document.getElementById('remote').hidden && document.getElementById('title').textContent"
EVIL = """
Promise.allSettled([
  fetch("URL/forward", {method: "POST", mode: "no-cors", credentials: "include"}),
  fetch("URL/forward", {method: "POST", credentials: "include", headers: {"X-Remote": "1"}}),
  fetch("URL/state", {credentials: "include"}).then(reply => reply.text()),
]).then(done => done.map(one => one.value ? one.value.type : "refused").join())
"""


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[Browser]:
    """One browser for all of these."""
    with browser(tmp_path_factory.mktemp("chromium")) as running:
        yield running


@pytest.fixture(params=[(360, 640), (390, 844), (640, 360)], ids=str)
def size(request) -> tuple[int, int]:
    """A phone upright, a larger one, and one on its side."""
    return request.param


@pytest.fixture
def phone(chromium, remote, size) -> Tab:
    """A phone that has read the QR code."""
    tab = chromium.tab(*size)
    tab.go(remote.link)
    tab.until(READY)
    return tab


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """Another page on the same address: the same site to a browser, which sends it the cookies, and another origin."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_words: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as listening:
        thread = Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}/"
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_the_code_of_the_link_is_exchanged_and_gone(phone, remote):
    """It stands neither in the address nor in a cookie that scripts can read, and the screen in the room knows."""
    assert (phone.run("location.href"), phone.run("document.cookie")) == (remote.url, "")
    assert (remote.code, remote.phones) == ("", 1)
    assert phone.run("document.getElementById('following').textContent") == "A murder put to use"


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_a_code_is_typed(chromium, remote, size):
    """A wrong one is told, with what helps; the right one opens the remote, also with a gap in it."""
    tab = chromium.tab(*size)
    tab.go(remote.url)
    tab.until("document.getElementById('enter').textContent === 'Connect'")
    fill = "document.getElementById('code').value = '{}'; document.getElementById('enter').click()"
    tab.run(fill.format(f"{(int(remote.code) + 1) % 1000000:06}"))
    tab.until("document.getElementById('why').textContent.startsWith('That is not the code.')")
    tab.run(fill.format(f"{remote.code[:3]} {remote.code[3:]}"))
    tab.until(READY)


def test_a_thumb_drives(phone, lesson):
    """Each key does its deed when the finger leaves it, once for a double tap, and not at all where it slid off."""
    phone.tap("forward", times=2)
    phone.until("document.getElementById('title').textContent === 'A murder put to use'")
    phone.tap("backward")
    phone.until("document.getElementById('title').textContent === 'The murder of Kirov'")
    phone.tap("blackout")
    phone.until("document.getElementById('wall').textContent === 'The wall is black'")
    phone.tap("forward", away=-400 if phone.run("innerHeight") < 400 else 400)
    assert lesson.told == ["forward", "backward", "blackout"]


def test_everything_has_its_place(phone, lesson):
    """Nothing lies outside the screen or over something else, and keys are as large as promised, in the longest language too."""
    lesson.speak_ukrainian()
    phone.until("document.documentElement.lang === 'uk' && document.getElementById('blackout').textContent === 'Затемнити'")
    boxes = phone.run(
        "Object.fromEntries(['title', 'notes', 'place', 'time', 'blackout', 'backward', 'forward', 'following'].map(id => {"
        " const b = document.getElementById(id).getBoundingClientRect(); return [id, [b.left, b.top, b.right, b.bottom]]; }))"
    )
    width, height = phone.run("[innerWidth, innerHeight]")
    assert {name: box for name, box in boxes.items() if min(box) < 0 or box[2] > width + 0.5 or box[3] > height + 0.5} == {}
    assert phone.run("document.documentElement.scrollWidth") == width
    assert boxes["following"][3] < boxes["forward"][3]
    assert boxes["time"][2] < boxes["blackout"][0]
    forward, backward, keys = boxes["forward"], boxes["backward"], phone.run("document.getElementById('keys').clientWidth")
    assert 0.6 < (forward[2] - forward[0]) / keys < 0.8
    assert forward[3] - forward[1] >= 190
    assert forward[0] - backward[0] >= 57
    assert boxes["blackout"][3] - boxes["blackout"][1] >= 57
    assert boxes["notes"][3] - boxes["notes"][1] > 100


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_keys_have_names(phone):
    """A screen reader says what each does, and where the forward key leads."""
    tree = phone.call("Accessibility.getFullAXTree", {})["nodes"]
    names = [node["name"]["value"] for node in tree if node.get("role", {}).get("value") == "button" and not node["ignored"]]
    assert names == ["Blackout", "Back", "Next A murder put to use"]


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_a_lost_connection_is_told(phone, lesson, remote):
    """And tried again, so that a remote that is opened anew at the same place is found."""
    port = int(remote.url.rstrip("/").rpartition(":")[2])
    remote.close()
    phone.until("document.getElementById('lost').textContent === 'Connection lost. Trying again …'")
    with Remote(lesson, "127.0.0.1", port):
        phone.until("document.getElementById('lost').hidden && !document.getElementById('join').hidden")


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_another_page_cannot_drive(phone, chromium, remote, lesson, elsewhere):
    """Although its browser knows the cookie: what it sends is refused, what it asks is not read, and it can frame nothing."""
    other = chromium.tab(360, 640)
    other.go(elsewhere)
    other.until(f"location.href === '{elsewhere}'")
    assert other.run(EVIL.replace("URL/", remote.url)) == "refused,refused,refused"
    framed = f"""new Promise(done => {{
        const frame = document.createElement("iframe");
        frame.onload = () => done(frame.contentDocument ? "open" : "closed");
        frame.src = "{remote.url}";
        document.body.append(frame);
    }})"""
    assert other.run(framed) == "closed"
    assert other.run("frames.length") == 1
    assert lesson.told == []
    phone.tap("forward")
    phone.until("document.getElementById('title').textContent === 'A murder put to use'")


@pytest.mark.parametrize("size", [(360, 640)], indirect=True)
def test_it_is_the_locks_that_keep_another_page_out(phone, chromium, remote, lesson, elsewhere, monkeypatch):  # noqa: PLR0917
    """Without them its browser would press the key with the phone's own cookie: that nothing came before means something."""
    monkeypatch.setattr(Answering, "origin", elsewhere.rstrip("/"))
    monkeypatch.setattr(Request, "header", lambda request, name: "" if name == "sec-fetch-site" else request.headers.get(name, ""))
    other = chromium.tab(360, 640)
    other.go(elsewhere)
    other.until(f"location.href === '{elsewhere}'")
    other.run(EVIL.replace("URL/", remote.url))
    assert lesson.told == ["forward"]


def test_the_words_of_a_lesson_are_text(chromium):
    """What looks like HTML in an exhibit is shown as it is written."""
    lesson = Lesson()
    lesson.title = "<img src=x onerror=alert(1)>"
    with Remote(lesson, "127.0.0.1") as remote:
        tab = chromium.tab(360, 640)
        tab.go(remote.link)
        tab.until(READY)
        assert tab.run("[document.getElementById('title').textContent, document.images.length]") == [lesson.title, 0]
