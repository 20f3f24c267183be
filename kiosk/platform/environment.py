"""The `.venv` of a checkout: made, mended, and left alone as long as nothing that it was made from has changed.

A stamp inside it is written last, so what was broken off half-way has none. It holds the requirements, the pins, the place and
the Python; a moved checkout or a new Python makes a new environment. pip is asked for hashes, so a package that was
tampered with, or a proxy's page of advertisement, is never installed.
"""

import contextlib
import hashlib
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

Level = Literal["run", "tests"]
"""What is installed: enough to show an exhibit, or enough to test the software as well."""

Say = Callable[[str], None]

IMPORTS: Final[Mapping[Level, tuple[str, ...]]] = {
    "run": ("pip", "kiosk", "PySide6", "shiboken6", "yaml", "msgspec", "tqdm", "fontpkg_ibm_plex_sans", "fontpkg_ibm_plex_serif"),
    "tests": ("pytest", "pytestqt", "xdist", "hypothesis", "mypy", "ruff", "importlinter"),
}
QUESTION: Final = (
    "import sys; from importlib.util import find_spec; "
    "print(*sys.version_info[:2], sep='.'); print(*[n for n in sys.argv[1:] if find_spec(n) is None])"
)
NEVER_INHERITED: Final = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
"""Another program's packages, which would be found before ours."""

UNDER_WAY: Final = "being-made"

SPOILT: Final = "DO NOT MATCH THE HASHES"

CAUSES: Final[Mapping[str, str]] = {
    SPOILT: """\
A downloaded file is not the one that was expected: it broke off, or a proxy replaced it. Nothing of it was installed.""",
    "No space left on device": """\
The disk is full. About 700 MB are needed.""",
    "CERTIFICATE_VERIFY_FAILED|SSLError": """\
The secure connection to the package index could not be checked. Where a filter reads all connections, tell pip of its
    certificate: PIP_CERT=/path/of/the/certificate.pem, then the same command again.""",
    "ProxyError": """\
The proxy did not let the download through. Set HTTPS_PROXY to the right address, then the same command again.""",
    "(?i)name resolution|NewConnectionError|ConnectTimeout|ReadTimeout|timed out|Connection (reset|refused|aborted|broken)"
    "|IncompleteRead|RemoteDisconnected|unreachable|Max retries|nodename nor servname": """\
The package index could not be reached, or the connection broke off. Nothing is lost: when the network is back, the same
    command goes on. Behind a proxy set HTTPS_PROXY; with a mirror of your own set PIP_INDEX_URL.""",
    "Permission denied|Errno 13": """\
A file cannot be written. If .venv was made with sudo, it belongs to root: remove it (sudo rm -r .venv), then the same
    command again.""",
    r"No matching distribution found for (?P<name>[\w.-]+)": """\
There is no ready-made {name} for this Python and this kind of machine.""",
}
"""What pip's words mean, the surest first."""


class SetupError(Exception):
    """The set-up cannot go on; its text tells the person at the keyboard why and what to do."""


class SpoiltDownloadError(SetupError):
    """A file came with the wrong hash. pip keeps what broke off in its store, so only a download past the store can help."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """The virtual environment of the checkout at `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter, which everything of ours runs under."""
        return self.folder / "bin" / "python"

    @property
    def log(self) -> Path:
        """Everything pip said the last time."""
        return self.root / "build" / "setup.log"

    def make(self, level: Level, say: Say) -> None:
        """Bring it to `level`; silent and without the network when it is there already. Raises SetupError."""
        stamp = self.stamp(level)
        lacks = self.lacks(level)
        if lacks == () and self._stamped(level) == stamp:
            return
        half_made = (self.folder / UNDER_WAY).exists()
        if self.folder.exists() and (half_made or lacks is None):
            say(f"The environment in {self.folder.name} {'was left half-made' if half_made else 'does not work any more'}: making it anew.")
            shutil.rmtree(self.folder, ignore_errors=True)
        if not self.python.exists():
            say(f"Making an environment for Python {_version()} in {self.folder.name} ...")
            self._create()
        if lacks is not None and "pip" in lacks:
            self._create("--upgrade")
        say("Installing what the exhibit needs; the first time that is a download of about 100 MB ...")
        pinned = ("--require-hashes", "--only-binary", ":all:", "-r", str(self.pins(level)))
        try:
            self._pip(*pinned)
        except SpoiltDownloadError as spoilt:
            say(f"{spoilt}\nTrying once more, past pip's own store ...")
            self._pip("--no-cache-dir", *pinned)
        self._pip("--no-deps", "--no-build-isolation", "--quiet", "-e", str(self.root))
        (self.folder / f"stamp-{level}").write_text(stamp, encoding="utf-8")
        if level == "tests":
            (self.folder / "stamp-run").write_text(self.stamp("run"), encoding="utf-8")
        (self.folder / UNDER_WAY).unlink(missing_ok=True)

    def pins(self, level: Level) -> Path:
        """The file of exact versions and hashes for a level."""
        return self.root / "constraints" / f"{level}.txt"

    def stamp(self, level: Level) -> str:
        """Describe what the environment is made from; the linter's settings in pyproject.toml are no part of it."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        wanted = json.dumps([project.get("project"), project.get("build-system")], sort_keys=True)
        digest = hashlib.sha256(wanted.encode() + self.pins(level).read_bytes()).hexdigest()
        return f"{digest}\nPython {_version()}\n{self.root}\n"

    def lacks(self, level: Level) -> tuple[str, ...] | None:
        """Name the packages that are not in it; None when it cannot be used at all, or is another Python's."""
        names = (*IMPORTS["run"], *(IMPORTS["tests"] if level == "tests" else ()))
        try:
            command = [str(self.python), "-I", "-c", QUESTION, *names]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=clean(os.environ))
        except (OSError, subprocess.TimeoutExpired):
            return None
        version, _, absent = done.stdout.partition("\n")
        return tuple(absent.split()) if done.returncode == 0 and version == _version() else None

    def _stamped(self, level: Level) -> str:
        try:
            return (self.folder / f"stamp-{level}").read_text(encoding="utf-8")
        except OSError:
            return ""

    def _create(self, *options: str) -> None:
        command = [sys.executable, "-m", "venv", *options, str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=clean(os.environ))
        if done.returncode:
            words = (done.stderr or done.stdout).strip().splitlines()
            shutil.rmtree(self.folder, ignore_errors=True)
            raise SetupError(f"No environment could be made in {self.folder}: {words[-1] if words else 'Python did not say why'}")
        (self.folder / UNDER_WAY).touch()

    def _pip(self, *arguments: str) -> None:
        """Run pip install: its progress is shown, its complaints are kept and translated. Raises SetupError."""
        command = [str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", *arguments]
        said: list[str] = []
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, errors="replace", env=clean(os.environ)) as pip:
            for line in pip.stderr or ():
                said.append(line)
                if line.startswith("WARNING: Retrying"):
                    sys.stderr.write("The network does not answer; trying again ...\n")
        if pip.returncode:
            words = "".join(said)
            with contextlib.suppress(OSError):
                self.log.parent.mkdir(exist_ok=True)
                self.log.write_text(words, encoding="utf-8")
            error = SpoiltDownloadError if SPOILT in words else SetupError
            raise error(f"{cause_of(words)}\n    (What pip said is in {self.log.relative_to(self.root)}.)")


def can_make_environments() -> bool:
    """Tell whether this Python has what Debian and Ubuntu keep in a package of its own."""
    importlib.invalidate_caches()
    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def cause_of(words: str) -> str:
    """Translate what pip said into what a person can do."""
    for pattern, meaning in CAUSES.items():
        found = re.search(pattern, words)
        if found:
            return meaning.format(**found.groupdict())
    errors = [line.removeprefix("ERROR: ").strip() for line in words.splitlines() if line.startswith("ERROR: ")]
    return f"pip could not install the packages: {errors[-1] if errors else 'it did not say why'}"


def clean(environ: Mapping[str, str]) -> dict[str, str]:
    """Drop from an environment what would lead our Python to other people's packages."""
    kept = {name: value for name, value in environ.items() if name not in NEVER_INHERITED}
    return {**kept, "PIP_USER": "0"}


def _version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
