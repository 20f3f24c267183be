import os
import sys
from pathlib import Path

import pytest

from kiosk.platform.environment import Environment, SetupError, cause_of, clean

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
PYPROJECT = '[project]\nname = "x"\ndependencies = ["yaml"]\n[tool.ruff]\nline-length = 140\n'


class Checkout:
    """A checkout whose Python is a shell script: it notes what pip is asked for and does what the test says."""

    def __init__(self, root: Path, monkeypatch) -> None:
        self.environment = Environment(root=root)
        self.said: list[str] = []
        (root / "constraints").mkdir(parents=True)
        (root / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
        for level in ("run", "tests"):
            (root / "constraints" / f"{level}.txt").write_text(f"yaml==1 # {level}\n", encoding="utf-8")
        monkeypatch.setattr(Environment, "_create", lambda environment, *_: self.create(environment))

    def create(self, environment: Environment) -> None:
        """Stand in for `python -m venv`."""
        self.put_python(f'"-I") printf "{VERSION}\\n\\n" ;;')
        (environment.folder / "being-made").touch()

    def put_python(self, case: str) -> None:
        """Write the interpreter: a shell script that answers by its first argument; pip's calls are noted."""
        python = self.environment.python
        python.parent.mkdir(parents=True, exist_ok=True)
        note = '*) echo "$@" >> "$(dirname "$0")/../../pip-calls" ;;'
        python.write_text(f'#!/bin/sh\ncase "$1" in\n{case}\n{note}\nesac\n', encoding="utf-8")
        python.chmod(0o755)

    def make(self, level="run") -> list[str]:
        """Make the environment and return the pip calls of this time."""
        calls = self.environment.root / "pip-calls"
        calls.unlink(missing_ok=True)
        self.environment.make(level, self.said.append)
        return calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []


@pytest.fixture
def checkout(tmp_path, monkeypatch) -> Checkout:
    """A fresh checkout, in a folder whose name has a space and a Cyrillic letter."""
    return Checkout(tmp_path / "Музей exhibit", monkeypatch)


def test_a_fresh_checkout_gets_pins_with_hashes_and_itself(checkout):
    """First the exact versions, checked; then the checkout, without asking the network for its builder."""
    root = checkout.environment.root
    pip = "-m pip --disable-pip-version-check --no-input install"
    assert checkout.make() == [
        f"{pip} --require-hashes --only-binary :all: -r {root}/constraints/run.txt",
        f"{pip} --no-deps --no-build-isolation --quiet -e {root}",
    ]
    assert checkout.said == [
        f"Making an environment for Python {VERSION} in .venv ...",
        "Installing what the exhibit needs; the first time that is a download of about 100 MB ...",
    ]


def test_the_second_time_nothing_is_done_or_said(checkout):
    """The stamp tells."""
    checkout.make()
    checkout.said.clear()
    assert checkout.make() == []
    assert checkout.said == []


def test_an_environment_for_tests_shows_exhibits_as_well(checkout):
    """After `make test`, `make run` starts at once."""
    checkout.make("tests")
    assert checkout.make("run") == []


def test_an_environment_for_showing_is_completed_for_tests(checkout):
    """`make run` first, `make test` later: the tests' packages are added to the same environment."""
    checkout.make("run")
    assert len(checkout.make("tests")) == 2
    assert "anew" not in "".join(checkout.said)


@pytest.mark.parametrize("change", ["constraints/run.txt", "pyproject.toml"])
def test_changed_requirements_are_installed(checkout, change):
    """Another pin or another dependency."""
    checkout.make()
    file = checkout.environment.root / change
    file.write_text(file.read_text(encoding="utf-8").replace("yaml", "ryaml"), encoding="utf-8")
    assert len(checkout.make()) == 2


def test_changed_settings_of_a_linter_are_nothing_to_install(checkout):
    """Only [project] and [build-system] count."""
    checkout.make()
    (checkout.environment.root / "pyproject.toml").write_text(PYPROJECT.replace("140", "100"), encoding="utf-8")
    assert checkout.make() == []


def test_a_moved_checkout_is_installed_again(checkout):
    """The environment holds the old place."""
    checkout.make()
    root = checkout.environment.root
    moved = root.rename(root.parent / "moved")
    checkout.environment = Environment(root=moved)
    assert len(checkout.make()) == 2


def test_a_half_made_environment_is_made_anew(checkout):
    """Ctrl-C, or the network, in the middle of the first time."""
    checkout.make()
    (checkout.environment.folder / "being-made").touch()
    (checkout.environment.folder / "stamp-run").unlink()
    (checkout.environment.folder / "left-over").touch()
    checkout.said.clear()
    assert len(checkout.make()) == 2
    assert checkout.said[0] == "The environment in .venv was left half-made: making it anew."
    assert not (checkout.environment.folder / "left-over").exists()


@pytest.mark.parametrize(
    "answer",
    ["exit 1", 'printf "3.99\\n\\n"'],
    ids=["its Python does not start", "its Python is another"],
)
def test_a_broken_environment_is_made_anew(checkout, answer):
    """After an upgrade of the system's Python."""
    checkout.make()
    checkout.put_python(f'"-I") {answer} ;;')
    checkout.said.clear()
    assert len(checkout.make()) == 2
    assert checkout.said[0] == "The environment in .venv does not work any more: making it anew."


def test_a_package_that_vanished_is_installed_again(checkout):
    """Somebody tidied up inside."""
    checkout.make()
    checkout.put_python(f'"-I") printf "{VERSION}\\nyaml\\n" ;;')
    assert len(checkout.make()) == 2


def test_somebody_elses_environment_is_used(checkout):
    """A .venv that a developer or an editor made works and is completed, not thrown away."""
    checkout.put_python(f'"-I") printf "{VERSION}\\nmsgspec\\n" ;;')
    (checkout.environment.folder / "mine").touch()
    assert len(checkout.make()) == 2
    assert (checkout.environment.folder / "mine").exists()


def test_a_failure_of_pip_leaves_words_and_no_stamp(checkout, capfd):
    """The cause is translated, pip's own words are kept in a file, and nothing of its traceback is shown."""
    checkout.put_python(f'"-I") printf "{VERSION}\\nyaml\\n" ;;\n"-m") echo "Traceback: ReadTimeoutError" >&2; exit 2 ;;')
    with pytest.raises(SetupError) as caught:
        checkout.make()
    assert str(caught.value) == (
        "The package index could not be reached, or the connection broke off. Nothing is lost: when the network is back, the same\n"
        "    command goes on. Behind a proxy set HTTPS_PROXY; with a mirror of your own set PIP_INDEX_URL.\n"
        "    (What pip said is in build/setup.log.)"
    )
    assert checkout.environment.log.read_text(encoding="utf-8") == "Traceback: ReadTimeoutError\n"
    assert capfd.readouterr() == ("", "")
    assert not (checkout.environment.folder / "stamp-run").exists()


def test_a_spoilt_download_is_tried_once_more_past_pips_store(checkout):
    """Pip keeps what broke off half-way and would find it spoilt for ever."""
    root = checkout.environment.root
    spoil = f'echo "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES" >&2; touch "{root}/spoilt"; exit 1'
    note = f'echo "$@" >> "{root}/pip-calls"'
    checkout.put_python(
        f'"-I") printf "{VERSION}\\nyaml\\n" ;;\n"-m") if [ -e "{root}/spoilt" ]; then {note}; else {spoil}; fi ;;',
    )
    calls = checkout.make()
    assert "--no-cache-dir --require-hashes" in calls[0]
    assert checkout.said[-1].endswith("\nTrying once more, past pip's own store ...")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<x>: Failed to establish a new connection: "
            "[Errno -3] Temporary failure in name resolution')': /simple/x/\nERROR: No matching distribution found for fontpkg==0.2.2\n",
            "The package index could not be reached",
        ),
        ("ProxyError('Cannot connect to proxy.', NewConnectionError('x'))", "The proxy did not let the download through."),
        ("Caused by SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "The secure connection to the package index"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n", "The disk is full."),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'\n", "A file cannot be written."),
        (
            "ERROR: No matching distribution found for pyside6-essentials==6.11.3\n",
            "There is no ready-made pyside6-essentials for this Python and this kind of machine.",
        ),
        ("ERROR: something\nERROR: quite new\n", "pip could not install the packages: quite new"),
        ("", "pip could not install the packages: it did not say why"),
    ],
)
def test_pips_words_are_translated(said, meant):
    """Each of the first six was seen from the pip of Debian 12."""
    assert cause_of(said).startswith(meant)


def test_other_programs_packages_stay_outside():
    """What ROS and conda put into an environment would be found before ours; a user-wide pip cannot install into ours."""
    assert clean({"PYTHONPATH": "/opt/ros", "PYTHONHOME": "/x", "HOME": "/home/mira", "PIP_USER": "1"}) == {
        "HOME": "/home/mira",
        "PIP_USER": "0",
    }


def test_the_question_is_understood_by_a_real_python(tmp_path):
    """The environment of these tests, asked for what it lacks, lacks nothing."""
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    assert Environment(root=tmp_path).lacks("tests") in {(), ("kiosk",)}
    assert os.access(python, os.X_OK)
