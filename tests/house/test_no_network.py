"""An exhibit is offline: the program opens no socket of the internet, and nothing in QML can make it. A remote is opened by hand."""

import ast
import json
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

OFFLINE = Path(__file__).with_name("programs") / "offline.py"


class Server(ThreadingHTTPServer):
    """A server on this machine that writes down what it is asked for."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """Answers that nothing is here."""

    def do_GET(self) -> None:
        """Write down what is asked."""
        assert isinstance(self.server, Server)
        self.server.asked.append(self.path)
        time.sleep(0.5)  # long enough for the watch to look, also on a busy machine
        self.send_error(404)

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that runs for one test."""
    with Server() as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield listening
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize("verb", ["show", *(pytest.param(verb, marks=pytest.mark.long) for verb in ("render", "check", "doctor"))])
def test_no_socket_is_opened(verb, run, server, tmp_path):
    """Showing, rendering, checking and asking the doctor open no socket, and no address that QML is given is asked."""
    done = run(OFFLINE, verb, tmp_path, server.address)
    assert done.code == 0, str(done)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert (report["code"], report["seen"], server.asked) == (0, [], []), str(done)
    assert report["looks"] > 2


@pytest.mark.slow
def test_the_watch_sees_a_socket(run, server, tmp_path):
    """Without the lock the same QML asks its addresses, and the watch sees it: that it saw nothing before means something."""
    done = run(OFFLINE, "open", tmp_path, server.address)
    assert done.code == 0, str(done)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert {"/image.png", "/rich.png", "/request"} <= set(server.asked)
    assert report["seen"] == ["tcp socket"]


def test_the_watch_hears_python(run, tmp_path):
    """A socket that Python makes is heard, however short it lives."""
    code = f"import sys; sys.argv = ['', 'none', {str(tmp_path)!r}, '']; source = open({str(OFFLINE)!r}).read()"
    code += "; exec(source.replace('code = run(', 'import socket; socket.socket(socket.AF_INET).close(); code = 0 and run('))"
    done = run("-c", code)
    assert done.code == 0, str(done)
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["seen"] == ["Python: socket.__new__"]


SERVING = {"bind", "create_server", "start_server", "create_unix_server", "HTTPServer", "ThreadingHTTPServer", "QTcpServer", "QLocalServer"}


def test_nothing_listens_but_the_remote(python):
    """Nothing but the phone's remote, which a teacher opens, binds a socket or makes a server; signs of life never leave the machine."""
    found = {
        f"{file.name} {name}"
        for file in python
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Attribute | ast.Name) and (name := node.attr if isinstance(node, ast.Attribute) else node.id) in SERVING
    }
    assert found == {"kiosk/operations/notify.py bind", "kiosk/remote/remote.py create_server"}


def test_a_remote_that_is_not_opened_opens_nothing(run):
    """To import it makes no socket and reads no drawer of QR codes."""
    code = "import sys; made = []; sys.addaudithook(lambda event, _: event.startswith('socket.') and made.append(event))"
    done = run("-c", f"{code}; import kiosk.remote.remote, kiosk.remote.addresses; print(made, 'segno' in sys.modules)")
    assert str(done) == "exit code 0\n[] False\n"


def test_this_machine_can_be_watched():
    """The kernel's tables name the sockets of a process, as the watch needs them."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        inode = Path(f"/proc/self/fd/{probe.fileno()}").readlink().name[8:-1]
        assert any(line.split()[9] == inode for line in Path("/proc/self/net/udp").read_text("ascii").splitlines()[1:])
