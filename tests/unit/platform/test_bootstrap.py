import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.platform import bootstrap
from kiosk.platform.display import Display
from kiosk.platform.environment import Environment, SetupError
from kiosk.platform.packages import Installer

ROOT = Path(__file__).resolve().parents[3]
NO_DISPLAY = "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."


class Started(Exception):  # noqa: N818, it is no error
    """The set-up turned into another program."""


@pytest.fixture
def setup(monkeypatch, tmp_path):
    """A set-up on a machine with no display, where everything is installed; each test changes what it is about."""
    drawn: list[list[str]] = []

    def become(command: list[str]) -> None:
        raise Started(*command[1:])

    def draw(command: list[str], **_how: bool) -> int:
        drawn.append(command[1:])
        return 0

    monkeypatch.chdir(ROOT)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SSH_CONNECTION", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(bootstrap, "set_up", lambda _: Environment(root=tmp_path))
    monkeypatch.setattr(bootstrap, "lacking", lambda *_: ())
    monkeypatch.setattr(bootstrap, "become", become)
    monkeypatch.setattr(bootstrap, "without_a_screen", draw)
    monkeypatch.setattr("kiosk.platform.display.neighbours", lambda *_: ())
    return drawn


def answering(monkeypatch, state="answers") -> None:
    """Put an X server there."""
    monkeypatch.setattr(bootstrap, "x11", lambda _: Display(kind="X11", name=":0", state=state))


@pytest.mark.parametrize("file", ["kiosk/__init__.py", "kiosk/platform/__init__.py", "kiosk/platform/bootstrap.py"])
def test_an_old_python_can_read_it(file):
    """Python 3.6 must get as far as the sentence that it is too old."""
    ast.parse((ROOT / file).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_told_what_is_needed(tmp_path):
    """With no newer one on the PATH there is a sentence, and exit code 1."""
    pretend = "import sys; sys.version_info = (3, 9, 2); import kiosk.platform.bootstrap"
    done = subprocess.run(
        [sys.executable, "-c", pretend],
        cwd=ROOT,
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        "Python 3.11 or newer is needed; here is 3.9.\n"
        "    → Debian 12, Ubuntu 24.04 and Fedora 37 have one. If it is installed elsewhere: make PYTHON=/path/of/python3.11 run\n",
    )


def test_an_old_python_hands_over_to_a_newer_one(tmp_path):
    """Where `python3` is old but python3.12 is there, nobody need know."""
    newer = tmp_path / "python3.12"
    newer.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "newer: $*"\n', encoding="utf-8")
    newer.chmod(0o755)
    pretend = "import sys; sys.version_info = (3, 9, 2); sys.argv = ['x', 'run', '--mode', 'kiosk']; import kiosk.platform.bootstrap"
    env = {**os.environ, "PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.stdout == "newer: -m kiosk.platform.bootstrap run --mode kiosk\n"


def test_a_display_that_answers_shows_the_exhibit(setup, monkeypatch):
    """The arguments are passed on."""
    answering(monkeypatch)
    with pytest.raises(Started) as started:
        bootstrap.main(["run", "--mode", "kiosk"])
    assert started.value.args == ("-m", "kiosk", "show", "--mode", "kiosk")


def test_a_platform_named_by_hand_is_not_questioned(setup, monkeypatch):
    """Eglfs and vnc need no display server."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")
    with pytest.raises(Started):
        bootstrap.main(["run"])


def test_without_any_display_pictures_are_drawn(setup, capsys):
    """On a server or in a container that is all that can be had, and no failure."""
    assert bootstrap.main(["run"]) == 0
    assert setup == [["-m", "kiosk", "render", "--out", str(Path("build", "preview"))]]
    assert capsys.readouterr().out == (
        f"{NO_DISPLAY}\n"
        "    → Without a desktop: cage -- make run. Without a screen: make render\n"
        "Drawing every screen of the exhibit into build/preview instead ...\n"
    )


def test_a_display_that_is_named_but_dead_is_a_failure(setup, monkeypatch, capsys):
    """Whoever sets DISPLAY wants a window; the pictures are drawn all the same."""
    answering(monkeypatch, "absent")
    assert bootstrap.main(["run"]) == 1
    assert len(setup) == 1
    assert capsys.readouterr().out.startswith("DISPLAY is :0, but no X server listens there.\n")


def test_only_an_exhibits_folder_is_passed_on_to_the_pictures(setup):
    """The options of `show` mean nothing to `render`."""
    bootstrap.main(["run", "exhibits", "--mode", "kiosk"])
    assert setup[0][-1] == "exhibits"


def test_libraries_are_installed_where_that_needs_no_password(setup, monkeypatch):
    """Then the exhibit is shown, and nobody is asked to do anything."""
    installed: list[tuple[str, ...]] = []
    answering(monkeypatch)
    monkeypatch.setattr(bootstrap, "lacking", lambda *_: () if installed else ("libxcb-cursor.so.0",))
    monkeypatch.setattr(bootstrap, "this_installer", lambda: Installer(manager="apt", is_root=True))
    monkeypatch.setattr(bootstrap, "install", lambda _, packages: installed.append(packages) or True)
    with pytest.raises(Started):
        bootstrap.main(["run"])
    assert installed == [("libxcb-cursor0",)]


def test_a_window_that_cannot_open_gets_its_line_and_pictures(setup, monkeypatch, capsys):
    """Somebody without sudo, at a screen, on a Debian without libxcb-cursor0."""
    answering(monkeypatch)
    monkeypatch.setattr(bootstrap, "lacking", lambda _, platforms: ("libxcb-cursor.so.0",) if platforms else ())
    monkeypatch.setattr(bootstrap, "this_installer", lambda: Installer(manager="apt"))
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().out == (
        "Qt cannot load libxcb-cursor.so.0.\n"
        '    → su -c "apt-get install --no-install-recommends libxcb-cursor0"\n'
        "Drawing every screen of the exhibit into build/preview instead ...\n"
    )


def test_a_qt_that_cannot_draw_at_all_ends_with_the_whole_line(setup, monkeypatch, capsys):
    """A bare Debian and somebody without sudo: one line brings everything, X and Wayland too."""
    monkeypatch.setattr(
        bootstrap, "lacking", lambda _, platforms: ("libGL.so.1", "libwayland-cursor.so.0") if platforms else ("libGL.so.1",)
    )
    monkeypatch.setattr(bootstrap, "this_installer", lambda: Installer(manager="apt", has_sudo=True))
    monkeypatch.setattr(bootstrap, "quiet", lambda _: False)
    assert bootstrap.main(["render"]) == 1
    assert capsys.readouterr().out == (
        "Qt cannot load libGL.so.1.\n    → sudo apt-get install --no-install-recommends libgl1 libwayland-cursor0\n"
    )


def test_tests_go_on_without_xvfb(setup, monkeypatch, capsys):
    """Those that need it are skipped, and it is said."""
    monkeypatch.setattr(bootstrap.shutil, "which", lambda _: None)
    monkeypatch.setattr(bootstrap, "this_installer", lambda: Installer(manager="dnf", has_sudo=False))
    assert bootstrap.main(["test", "-k", "timeline"]) == 0
    assert setup == [["-m", "pytest", "-n", str(2 * (os.cpu_count() or 1)), "--dist", "worksteal", "-k", "timeline"]]
    assert capsys.readouterr().out == (
        "Xvfb is not installed: the tests that need it will be skipped.\n"
        '    → su -c "dnf install --setopt=install_weak_deps=False xorg-x11-server-Xvfb"\n'
    )


def test_system_packages_can_be_forbidden(monkeypatch):
    """SYSTEM_PACKAGES=no: not even root's set-up touches the system."""
    monkeypatch.setenv("SYSTEM_PACKAGES", "no")
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda *_, **__: pytest.fail("a package tool was started"))
    assert not bootstrap.install(Installer(manager="apt", is_root=True), ("libgl1",))


@pytest.mark.parametrize(
    ("error", "words", "code"),
    [
        (SetupError("The disk is full."), "The disk is full.\n", 1),
        (PermissionError(13, "Permission denied", "build"), "The set-up cannot go on: Permission denied: build\n", 1),
        (KeyboardInterrupt(), "\nStopped. The same command goes on from here.\n", 130),
        (BrokenPipeError(), "", 1),
    ],
)
def test_no_failure_is_a_traceback(error, words, code, monkeypatch, capsys):
    """A sentence and an exit code."""

    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr(bootstrap, "set_up", fail)
    monkeypatch.setattr(bootstrap.os, "dup2", lambda *_: None)
    assert bootstrap.main(["test"]) == code
    assert capsys.readouterr().out == words


def test_an_unknown_verb_is_answered(capsys):
    """Somebody calls the module by hand."""
    assert bootstrap.main(["dance"]) == 2
    assert capsys.readouterr().out == "The set-up knows run, render, test, check, soak. make help explains them.\n"


def test_a_program_drawn_without_a_screen_finds_none():
    """It gets its own runtime folder, a UTF-8 locale and no display to fall back to."""
    script = (
        "import os, stat, sys; e = os.environ; mode = stat.S_IMODE(os.stat(e['XDG_RUNTIME_DIR']).st_mode); "
        "told = (e['QT_QPA_PLATFORM'], e['LC_ALL'], e.get('DISPLAY'), mode); sys.exit(told != ('offscreen', 'C.UTF-8', None, 0o700))"
    )
    assert bootstrap.without_a_screen([sys.executable, "-c", script]) == 0


def test_a_program_that_dies_gives_the_shells_exit_code():
    """Qt aborts with signal 6: 134."""
    assert bootstrap.without_a_screen([sys.executable, "-c", "import os; os.kill(os.getpid(), 6)"]) == 134
