"""Servers of packs on this machine alone: honest, slow, lying, or somebody else's, with certificates of every kind."""

import socket
import ssl
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Self

AUTHORITY = """
[ca]
default_ca = here
[here]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
"""


class Server:
    """Answers everybody who calls in one way, until it is closed. Give a certificate, and it speaks TLS."""

    def __init__(self, answer: Callable[[socket.socket], None], certificate: Path | None = None) -> None:
        self._answer = answer
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if self._tls and certificate:
            self._tls.load_cert_chain(certificate)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.calls = 0
        self._thread = Thread(target=self._serve, daemon=True)

    @property
    def address(self) -> str:
        """Where it is called."""
        return f"{'https' if self._tls else 'http'}://localhost:{self._door.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                call, _ = self._door.accept()
            except OSError:
                return
            self.calls += 1
            with suppress(OSError), call:
                if self._tls is None:
                    self._answer(call)
                else:
                    with self._tls.wrap_socket(call, server_side=True) as wire:
                        self._answer(wire)


def saying(head: str, body: bytes = b"") -> Callable[[socket.socket], None]:
    """Hear the question out, then say this."""

    def answer(call: socket.socket) -> None:
        call.recv(65536)
        call.sendall(f"HTTP/1.1 {head}\r\n\r\n".encode() + body)

    return answer


def offering(content: bytes, length: int | None = None) -> Callable[[socket.socket], None]:
    """Offer a file, and say how long it is, rightly or not."""
    return saying(f"200 OK\r\nContent-Length: {len(content) if length is None else length}", content)


def trickling(begin: bytes) -> Callable[[socket.socket], None]:
    """Say something, and then a byte now and then, for ever."""

    def answer(call: socket.socket) -> None:
        call.sendall(begin)
        while True:
            time.sleep(0.02)
            call.sendall(b"x")

    return answer


def certificate(home: Path, name: str = "localhost", start: str = "20200101", end: str = "20991231") -> Path:
    """Make a certificate that vouches for itself, with its key, valid from one day to another."""
    file = home / f"{name}-{start}-{end}.pem"
    (home / "index.txt").write_text("", "ascii")
    (home / "serial").write_text("01\n", "ascii")
    (home / "authority.cnf").write_text(AUTHORITY, "ascii")
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem")
    name_of_it = ("-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}")
    days = ("-startdate", f"{start}000000Z", "-enddate", f"{end}000000Z")
    for command in (
        ("req", *key, *name_of_it, "-out", "request.pem"),
        (
            "ca",
            "-batch",
            "-config",
            "authority.cnf",
            "-selfsign",
            "-keyfile",
            "key.pem",
            "-in",
            "request.pem",
            *days,
            "-notext",
            "-out",
            file,
        ),
    ):
        subprocess.run(["openssl", *command], cwd=home, check=True, capture_output=True)
    file.write_bytes((home / "key.pem").read_bytes() + file.read_bytes())
    return file
