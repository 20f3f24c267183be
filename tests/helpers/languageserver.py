"""yaml-language-server as an editor talks to it: JSON-RPC over standard input and output (Language Server Protocol 3.17)."""

import json
import subprocess
from pathlib import Path
from typing import Any, Self


class LanguageServer:
    """One server with one folder open. Every answer is waited for; it ends with the `with` it stands in."""

    def __init__(self, command: list[str], folder: Path, settings: dict[str, Any] | None = None) -> None:
        self.folder = folder
        self.settings = settings or {}
        self.process = subprocess.Popen([*command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.last = 0
        self.opened: set[str] = set()
        self.last_version = 0

    def __enter__(self) -> Self:
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {
                "hover": {"contentFormat": ["markdown"]},
                "completion": {"completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}},
            },
        }
        root = self.folder.as_uri()
        folders = [{"uri": root, "name": self.folder.name}]
        self.ask("initialize", processId=None, rootUri=root, workspaceFolders=folders, capabilities=capabilities)
        self.tell("initialized")
        return self

    def __exit__(self, *_: object) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=20)

    def problems_of(self, name: str, text: str | None = None) -> list[str]:
        """Show the server a file, with its own text or another, and give what it finds wrong in it as `line: message`."""
        uri = (self.folder / name).as_uri()
        written = (self.folder / name).read_text("utf-8") if text is None else text
        self.last_version += 1
        if uri in self.opened:
            document = {"uri": uri, "version": self.last_version}
            self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": written}])
        else:
            self.opened.add(uri)
            self.tell(
                "textDocument/didOpen", textDocument={"uri": uri, "languageId": "yaml", "version": self.last_version, "text": written}
            )
        while True:
            message = self.read()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                found = message["params"]["diagnostics"]
                return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in found]

    def hover(self, name: str, line: int, column: int) -> str:
        """Point at a place in an open file, counted from 0, and give what is shown."""
        found = self.ask("textDocument/hover", textDocument={"uri": (self.folder / name).as_uri()}, position=at(line, column))
        return str(found["contents"]["value"]) if found else ""

    def completions(self, name: str, line: int, column: int) -> dict[str, str]:
        """Give what is proposed at a place in an open file: each word with what is said of it."""
        found = self.ask("textDocument/completion", textDocument={"uri": (self.folder / name).as_uri()}, position=at(line, column))
        return {one["label"]: _words(one.get("documentation")) for one in found["items"]}

    def ask(self, method: str, **params: object) -> Any:
        """Ask something, and answer what the server asks meanwhile."""
        self.last += 1
        self.send(id=self.last, method=method, params=params)
        while True:
            message = self.read()
            if message.get("id") == self.last and "method" not in message:
                return message.get("result")

    def tell(self, method: str, **params: object) -> None:
        """Tell something that has no answer."""
        self.send(method=method, params=params)

    def send(self, **message: object) -> None:
        """Write one message."""
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def read(self) -> dict[str, Any]:
        """Read one message; where it is a question of the server's, answer it."""
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "method" in message and "id" in message:
            wanted = message["params"].get("items", []) if isinstance(message.get("params"), dict) else []
            self.send(id=message["id"], result=[self.settings.get(item.get("section")) for item in wanted])
        return message


def at(line: int, column: int) -> dict[str, int]:
    """Give a place in a file as the protocol counts it: from 0."""
    return {"line": line, "character": column}


def _words(documentation: object) -> str:
    return str(documentation.get("value", "")) if isinstance(documentation, dict) else str(documentation or "")
