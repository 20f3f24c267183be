import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from kiosk import __version__, cli
from kiosk.authoring.shots import SIZE
from kiosk.guidelines.forms import Form
from kiosk.platform.preflight import choose_platform
from kiosk.platform.renderer import RENDERERS
from kiosk.verbs import asking, show
from kiosk.verbs import check as check_verb
from kiosk.viewmodels.preferences import MODES, PALETTES
from tests.unit.authoring.folders import write_exhibit
from tests.unit.guidelines.writing import CONTENT, Study

KIOSK = [sys.executable, "-m", "kiosk"]
HELP = "\nkiosk --help shows the verbs and examples\n"
VERBS = ", ".join(cli.VERBS)
QT_LOADED = """
import sys
from kiosk.cli import main
for words in sys.argv[1:]:
    try:
        main(words.split())
    except SystemExit:
        pass
    finally:
        print(words, 'PySide6' in sys.modules, file=sys.stderr)
"""


class Done(NamedTuple):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def kiosk(tmp_path) -> Callable[..., Done]:
    """Type a command, in an empty folder."""

    def run(*words: str, **environ: str) -> Done:
        surrounding = os.environ | {"STATE_DIRECTORY": str(tmp_path / "state")} | environ
        done = subprocess.run([*KIOSK, *words], cwd=tmp_path, env=surrounding, capture_output=True, text=True, timeout=60, check=False)
        return Done(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def folder(tmp_path) -> Path:
    """An exhibit of two panels."""
    return write_exhibit(tmp_path / "exhibit")


@pytest.fixture
def study(tmp_path) -> Study:
    """An exhibit in two languages that keeps to every guideline."""
    return Study(tmp_path / "exhibit", CONTENT)


def test_help_names_the_verbs(kiosk):
    """And shows how they are used."""
    done = kiosk("--help")
    assert (done.code, done.err) == (0, "")
    assert [verb for verb in ("new", "show", "render", "check", "schema", "doctor") if f"\n    {verb} " not in done.out] == []
    assert done.out.endswith(cli.EXAMPLES)


def test_the_version_is_one_line(kiosk):
    """For a report of a fault."""
    assert kiosk("--version") == (0, f"kiosk {__version__}\n", "")


QTLESS = (
    "--help",
    "--version",
    "show --help",
    "shwo",
    "check nowhere",
    "show nowhere",
    "schema",
    "questions nowhere --to a.csv",
    "handout nowhere --out a",
    "import a.txt --out b",
)


def test_what_draws_nothing_loads_no_qt(tmp_path):
    """So it answers at once, and where Qt cannot even be loaded."""
    done = subprocess.run([sys.executable, "-c", QT_LOADED, *QTLESS], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert [line for line in done.stderr.splitlines() if line.endswith((" False", " True"))] == [f"{words} False" for words in QTLESS]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "the following arguments are required: VERB"),
        (("shwo",), f"argument VERB: 'shwo' is none of {VERBS}; did you mean 'show'?"),
        (("chekc", "my-exhibit"), f"argument VERB: 'chekc' is none of {VERBS}; did you mean 'check'?"),
        (("xyz",), f"argument VERB: 'xyz' is none of {VERBS}"),
        (("show", "--mode", "kisok"), "argument --mode: 'kisok' is none of kiosk, projector, desktop; did you mean 'kiosk'?"),
        (("show", "--theme", "pink"), "argument --palette/--theme: 'pink' is none of paper, dark, contrast, grey"),
        (
            ("render", "--out", "x", "--view", "panels"),
            "argument --view: 'panels' is none of panel, contents, figure, sources, picture, media, "
            "timeline, map, people, numbers, search, bibliography, all; did you mean 'panel'?",
        ),
        (("render",), "the following arguments are required: --out"),
        (("check", "--format", "jsno"), "argument --format: 'jsno' is none of full, concise, json, github, sarif; did you mean 'json'?"),
        (("show", "--pannel", "one"), "unrecognized arguments: --pannel"),
    ],
)
def test_what_was_typed_wrongly_is_said(capsys, words, message):
    """With what was probably meant; the words of whoever started Python are none of it."""
    with pytest.raises(SystemExit) as left:
        cli.main(words)
    assert (left.value.code, capsys.readouterr()) == (2, ("", f"kiosk: {message}{HELP}"))


def test_a_misspelt_verb_is_an_error_of_the_command_line(kiosk):
    """As it is typed in a terminal."""
    assert kiosk("shwo") == (
        2,
        "",
        f"kiosk: argument VERB: 'shwo' is none of {VERBS}; did you mean 'show'?{HELP}",
    )


def test_the_words_of_the_command_line_are_those_of_the_program():
    """They stand twice, because reading them must not load Qt."""
    assert (asking.MODES, asking.PALETTES, show.RENDERERS) == (MODES, PALETTES, RENDERERS)
    assert get_args(Form) == check_verb.FORMS


@pytest.mark.parametrize("words", [("show", "nowhere"), ("render", "nowhere", "--out", "x")])
def test_an_unknown_exhibit_is_said(capsys, words):
    """Before anything is drawn."""
    assert (cli.main(words), capsys.readouterr()) == (2, ("", "kiosk: no exhibit 'nowhere' here\n"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--panel", "three"), "no panel 'three' in test; there are one, two"),
        (("--screen", "7"), "no screen '7'; there are 1 (wall)"),
        (("--installation", "nowhere.yaml"), "no file 'nowhere.yaml' here"),
    ],
)
def test_a_wish_for_what_is_not_there_is_said(kiosk, folder, words, message):
    """With what there is."""
    assert kiosk("show", str(folder), *words) == (2, "", f"kiosk: {message}\n")


def test_a_size_that_is_none_is_said(kiosk, folder):
    """And nothing is made."""
    message = "kiosk: '12x12' is not a size; write width and height in pixels, such as 1920x1080\n"
    assert SIZE.fullmatch("12x12") is None
    assert kiosk("render", str(folder), "--out", "pictures", "--size", "12x12") == (2, "", message)


def test_check_finds_nothing_in_a_sound_exhibit(kiosk, study):
    """Exit code 0, how much there is, and how much of it in other languages."""
    said = "All checks passed (1 panel, 2 people, 1 dataset, 1 term, 1 source). Translated: ru 100 %.\n"
    assert kiosk("check", str(study.folder)) == (0, said, "")


@pytest.mark.slow
@pytest.mark.parametrize("panels", [2, 80])
def test_a_reader_that_leaves_is_no_fault_of_ours(tmp_path, panels):
    """`kiosk check | head -1` once ended with a complaint of Python's, and exit code 120."""
    names = [f"panel-{number}" for number in range(panels)]
    write_exhibit(tmp_path / "faulty", {"first": names}, broken=names)
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    reading, writing = os.pipe()
    os.close(reading)
    command = [*KIOSK, "check", "faulty"]
    done = subprocess.run(command, cwd=tmp_path, env=environ, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


def test_show_without_a_display_says_why(kiosk, folder, monkeypatch):
    """As the preflight says it, instead of Qt's abort."""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    findings = choose_platform().findings
    assert "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set." in [finding.message for finding in findings]
    assert kiosk("show", str(folder)) == (1, "", "".join(f"kiosk: {finding}\n" for finding in findings))


def test_render_says_what_stands_against_drawing(monkeypatch, capsys, folder):
    """Where PySide6 is missing it once ended in an ImportError."""
    monkeypatch.setattr("kiosk.platform.libraries.qt_folder", lambda: None)
    assert cli.main(["render", str(folder), "--out", "x"]) == 1
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "kiosk: PySide6, the Qt of this program, is not installed for this Python.",
        "    → In a checkout: make run. Elsewhere: python3 -m pip install open-exhibit",
    ]


def test_render_makes_pictures(kiosk, folder, tmp_path):
    """And says where."""
    done = kiosk("render", str(folder), "--out", "pictures", "--size", "640x480", "--panel", "two", "one", "--theme", "dark")
    assert done == (0, "2 pictures in pictures; open pictures/index.html, or mail pictures/contact-sheet.pdf\n", "")
    assert sorted(file.name for file in (tmp_path / "pictures").iterdir()) == [
        "640x480-panel-dark-one.png",
        "640x480-panel-dark-two.png",
        "contact-sheet.pdf",
        "index.html",
    ]


def test_render_into_a_place_that_cannot_be_written(kiosk, folder):
    """Exit code 1, one sentence, nothing else."""
    message = "kiosk: the pictures cannot be written: [Errno 20] Not a directory: '/dev/null/pictures'\n"
    assert kiosk("render", str(folder), "--out", "/dev/null/pictures") == (1, "", message)


@pytest.mark.parametrize("mode", ["kiosk", "desktop"])
def test_the_machine_ends_a_showing_cleanly(folder, tmp_path, mode):
    """SIGTERM: exit code 0 without a word, also in a kiosk, which nobody else can end."""
    environ = os.environ | {"STATE_DIRECTORY": str(tmp_path / "state")}
    command = [*KIOSK, "show", str(folder), "--mode", mode]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as showing:
        wait_for_its_own_handler(showing)
        showing.send_signal(signal.SIGTERM)
        said = showing.communicate(timeout=30)
    assert (showing.returncode, said) == (0, ("", ""))


def wait_for_its_own_handler(process: subprocess.Popen[str]) -> None:
    """Wait until a process answers to SIGTERM itself: its bit in the mask of caught signals."""
    status = Path(f"/proc/{process.pid}/status")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and process.poll() is None:
        caught = next(int(line.split()[1], 16) for line in status.read_text("utf-8").splitlines() if line.startswith("SigCgt"))
        if caught >> (signal.SIGTERM - 1) & 1:
            return
        time.sleep(0.02)
    pytest.fail(f"it did not come so far: {process.poll()}")


def test_what_a_terminal_cannot_write_is_written_somehow():
    """Bug: an arrow, or a title in Cyrillic, in a terminal that knows neither ended with a traceback."""
    command = [sys.executable, "-m", "kiosk", "report", "музей", "--out", "x"]
    environ = os.environ | {"PYTHONIOENCODING": "ascii:strict"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
