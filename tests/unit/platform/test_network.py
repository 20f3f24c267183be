import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.platform.network import NoNetwork, NoNetworkFactory

PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'
WAYS = {
    "Image": 'Image { readonly property bool over: status !== Image.Loading; source: "ADDRESS/a.svg" }',
    "BorderImage": 'BorderImage { readonly property bool over: status !== BorderImage.Loading; source: "ADDRESS/a.sci" }',
    "AnimatedImage": 'AnimatedImage { readonly property bool over: status !== Image.Loading; source: "ADDRESS/a.gif" }',
    "FontLoader": 'FontLoader { readonly property bool over: status !== FontLoader.Loading; source: "ADDRESS/a.ttf" }',
    "Loader": """Loader {
        id: root
        readonly property bool over: status === Loader.Error
        Timer { running: true; interval: 1; onTriggered: root.source = "ADDRESS/a.qml" }
    }""",
    "XMLHttpRequest": """QtObject {
        id: root
        property bool over: false
        Component.onCompleted: {
            const request = new XMLHttpRequest();
            request.onreadystatechange = () => root.over = request.readyState === XMLHttpRequest.DONE;
            request.open("GET", "ADDRESS/a.txt");
            request.send();
        }
    }""",
    "Text": """Text {
        property bool over: false
        Timer { running: true; interval: 100; onTriggered: parent.over = true }
        textFormat: Text.RichText
        text: "<img src='ADDRESS/a.svg'>"
    }""",
}


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine: its address, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Remember the path and give a picture."""
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "image/svg+xml")
            self.send_header("Content-Length", str(len(PICTURE)))
            self.end_headers()
            self.wfile.write(PICTURE)

        def log_message(self, *_: object) -> None:
            """Keep still."""

    with HTTPServer(("127.0.0.1", 0), Handler) as web:
        thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{web.server_port}", asked
        web.shutdown()
        thread.join()


@pytest.fixture
def draw(qapp, qtbot, server) -> Iterator[Callable[..., list[str]]]:
    """Draw a piece of QML that asks the server, wait until it has an answer, and tell what the server was asked."""
    address, asked = server
    kept: list[object] = []

    def drawn(way: str, *, locked: bool) -> list[str]:
        asked.clear()
        engine = QQmlEngine()
        if locked:
            kept.append(NoNetworkFactory())
            engine.setNetworkAccessManagerFactory(kept[-1])
        component = QQmlComponent(engine)
        own = f"{address}/{locked}"  # Qt remembers fonts by their address, from one engine to the next.
        component.setData(f"import QtQuick\n{WAYS[way].replace('ADDRESS', own)}".encode(), QUrl("qrc:/try.qml"))
        made = component.create()
        assert made is not None, component.errorString()
        kept.extend((made, component, engine))
        qtbot.waitUntil(lambda: bool(made.property("over") and (locked or asked)), timeout=10_000)
        return list(asked)

    yield drawn
    while kept:
        del kept[0]


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("way", WAYS)
def test_nothing_in_qml_reaches_the_network(draw, way):
    """However it is asked for, nothing arrives."""
    assert draw(way, locked=True) == []


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("way", WAYS)
def test_without_the_lock_the_network_is_reached(draw, way):
    """So the test above is one."""
    assert draw(way, locked=False) != []


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/x", "https://example.org/", "ftp://example.org/x", "file:///etc/passwd", "qrc:/x", "//host/x"]
)
def test_every_request_is_answered_with_nothing(qapp, qtbot, address):
    """From memory, without an error that anybody would have to handle."""
    keeper = QObject()
    reply = NoNetwork(keeper).get(QNetworkRequest(QUrl(address)))
    qtbot.waitUntil(reply.isFinished, timeout=2000)
    assert (reply.url(), bytes(reply.readAll().data()), reply.error().name) == (QUrl("data:,"), b"", "NoError")


def test_a_request_that_would_send_something_sends_nothing(qapp, qtbot, server):
    """Nobody counts visitors."""
    address, asked = server
    asked.clear()
    keeper = QObject()
    reply = NoNetwork(keeper).post(QNetworkRequest(QUrl(f"{address}/count")), b"visitor=1")
    qtbot.waitUntil(reply.isFinished, timeout=2000)
    assert asked == []


def test_the_factory_hands_its_managers_over(qapp):
    """Each belongs to whoever asked for it."""
    keeper = QObject()
    manager = NoNetworkFactory().create(keeper)
    assert (isinstance(manager, QNetworkAccessManager), manager.parent()) == (True, keeper)
