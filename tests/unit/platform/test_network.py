import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest

from kiosk.platform.network import NoNetwork, NoNetworkFactory

QML = """
import QtQuick

Item {
    id: root

    property list<string> over: []
    property string address

    function end(way) { root.over = root.over.concat(way) }

    Image { source: root.address + "/Image.svg"; onStatusChanged: if (status > Image.Loading) root.end("Image") }
    BorderImage { source: root.address + "/BorderImage.sci"; onStatusChanged: if (status > Image.Loading) root.end("BorderImage") }
    AnimatedImage { source: root.address + "/AnimatedImage.gif"; onStatusChanged: if (status > Image.Loading) root.end("AnimatedImage") }
    FontLoader { source: root.address + "/FontLoader.ttf"; onStatusChanged: if (status > FontLoader.Loading) root.end("FontLoader") }
    Loader { id: loader; onStatusChanged: if (status === Loader.Error) root.end("Loader") }
    Text { textFormat: Text.RichText; text: `<img src="${root.address}/Text.svg">` }
    Timer { running: true; interval: 300; onTriggered: root.end("Text") }
    Timer {
        running: true
        interval: 1
        onTriggered: {
            loader.source = root.address + "/Loader.qml";
            const request = new XMLHttpRequest();
            request.onreadystatechange = () => { if (request.readyState === XMLHttpRequest.DONE) root.end("XMLHttpRequest") };
            request.open("GET", root.address + "/XMLHttpRequest.txt");
            request.send();
        }
    }
}
"""
PROGRAM = """
import json, os, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import PySide6.QtQuick
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.platform.network import NoNetworkFactory

asked = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path[1:].partition(".")[0])
        self.send_error(404)

    def log_message(self, *_):
        pass


web = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=web.serve_forever, daemon=True).start()
qt = QGuiApplication([])
engine = QQmlEngine()
if sys.argv[1] == "locked":
    factory = NoNetworkFactory()
    engine.setNetworkAccessManagerFactory(factory)
component = QQmlComponent(engine)
component.setData(sys.stdin.buffer.read(), QUrl("qrc:/try.qml"))
made = component.createWithInitialProperties({"address": f"http://127.0.0.1:{web.server_port}"})


def look():
    if len(made.property("over")) == 7:
        print(json.dumps([sorted(made.property("over")), sorted(set(asked))]), flush=True)
        # Without taking down: an engine that ends while a thread of its own is in Python would hang now and then.
        os._exit(0)


timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(20_000, lambda: os._exit(3))
qt.exec()
"""
WAYS = ["AnimatedImage", "BorderImage", "FontLoader", "Image", "Loader", "Text", "XMLHttpRequest"]


@pytest.mark.parametrize(("lock", "asked"), [("locked", []), ("unlocked", WAYS)])
def test_nothing_in_qml_reaches_the_network(lock, asked):
    """Seven ways to ask a server of this very machine come to their end without it; unlocked, each reaches it."""
    done = subprocess.run([sys.executable, "-c", PROGRAM, lock], input=QML, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, json.loads(done.stdout)) == (0, [WAYS, asked])


@pytest.fixture
def network(qapp) -> NoNetwork:
    """The network as QML has it."""
    keeper = QObject()
    yield NoNetwork(keeper)
    del keeper


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/x", "https://example.org/", "ftp://example.org/x", "file:///etc/passwd", "qrc:/x", "//host/x", ""]
)
def test_every_request_is_answered_with_nothing(network, qtbot, address):
    """From memory, without an error that anybody would have to handle."""
    reply = network.get(QNetworkRequest(QUrl(address)))
    qtbot.waitUntil(reply.isFinished, timeout=5000)
    assert (reply.url(), bytes(reply.readAll().data()), reply.error().name) == (QUrl("data:,"), b"", "NoError")


def test_a_request_that_would_send_something_sends_nothing(network, qtbot):
    """Nobody counts visitors."""
    reply = network.post(QNetworkRequest(QUrl("http://127.0.0.1:1/count")), b"visitor=1")
    qtbot.waitUntil(reply.isFinished, timeout=5000)
    assert reply.url() == QUrl("data:,")


def test_the_factory_hands_its_managers_over(qapp):
    """Each belongs to whoever asked for it."""
    keeper = QObject()
    manager = NoNetworkFactory().create(keeper)
    assert (isinstance(manager, QNetworkAccessManager), manager.parent()) == (True, keeper)
