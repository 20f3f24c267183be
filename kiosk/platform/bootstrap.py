"""What `make` calls: from a fresh checkout to the exhibit on the screen, or to tested software, in one command.

It runs under the system's Python before anything is installed, so it and all it imports are standard library only. Its first
lines are even read by Python 3.6, which gets as far as being told that it is too old.
"""

import sys

if sys.version_info < (3, 11):  # Before anything newer than Python 3.6 is imported or defined.
    import os
    import subprocess

    for _name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        try:
            _works = subprocess.call([_name, "-c", "import venv"], stderr=subprocess.DEVNULL) == 0
        except OSError:
            _works = False
        if _works:
            os.execvp(_name, [_name, "-m", "kiosk.platform.bootstrap", *sys.argv[1:]])
    sys.exit(
        f"Python 3.11 or newer is needed; here is {sys.version_info[0]}.{sys.version_info[1]}.\n"
        "    → Debian 12, Ubuntu 24.04 and Fedora 37 have one. If it is installed elsewhere: make PYTHON=/path/of/python3.11 run"
    )

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NoReturn

from kiosk.platform.display import display_finding, wayland, x11
from kiosk.platform.environment import Environment, Level, SetupError, can_make_environments, clean
from kiosk.platform.machine import qt_is_impossible, this_machine
from kiosk.platform.packages import XVFB, Installer, this_installer

ROOT: Final = Path(__file__).resolve().parents[2]
PREVIEW: Final = Path("build", "preview")
PLUGINS: Final = {"X11": "xcb", "Wayland": "wayland"}
INTERRUPTED: Final = 130
"""What a shell says of a program that Ctrl-C ended."""


def run(arguments: list[str]) -> int:
    """Show an exhibit; where that cannot be, draw its screens into a folder. 0 too where there simply is no display."""
    environment = set_up("run")
    displays = (wayland(os.environ), x11(os.environ))
    complete = mend_libraries(environment, tuple(PLUGINS[display.kind] for display in displays if display.state == "answers"))
    answered = any(display.state == "answers" for display in displays)
    if complete and (answered or "QT_QPA_PLATFORM" in os.environ or sys.platform != "linux"):
        become([str(environment.python), "-m", "kiosk", "show", *arguments])
    for finding in display_finding(displays, os.environ):
        say(str(finding).replace("kiosk show", "make run").replace("kiosk render --out pictures", "make render"))
    say(f"Drawing every screen of the exhibit into {PREVIEW} instead ...")
    code = draw(environment, [argument for argument in arguments[:1] if Path(argument).is_dir()])
    expected = complete and all(display.state == "unset" for display in displays)
    return code or (0 if expected else 1)


def render(arguments: list[str]) -> int:
    """Draw every screen of an exhibit into build/preview."""
    environment = set_up("run")
    mend_libraries(environment, ())
    return draw(environment, arguments)


def test(arguments: list[str]) -> int:
    """Run the tests, without a screen and on all cores; the linters are part of them."""
    environment = set_up("tests")
    mend_libraries(environment, (), xvfb=True)
    return pytest(environment, arguments)


def check(arguments: list[str]) -> int:
    """Run the linters alone, and the other rules of the house that are read off the files."""
    return pytest(set_up("tests"), ["tests/house", "--slow", *arguments])


def soak(arguments: list[str]) -> int:
    """Let 60,000 visitors in, one after the other, and weigh the exhibit meanwhile; the report goes to build/soak."""
    environment = set_up("tests")
    mend_libraries(environment, ())
    say('Tens of thousands of visits take an hour or more; ARGS="--visits 3000" lets fewer in ...')
    return without_a_screen([str(environment.python), "-m", "tests.soak", *arguments])


def set_up(level: Level) -> Environment:
    """Bring the environment to a level, with Debian's package for it where that can be had. Raises SetupError."""
    for impossible in qt_is_impossible(this_machine()):
        raise SetupError(str(impossible))
    environment = Environment(root=ROOT)
    with one_at_a_time():
        if environment.lacks(level) is None and not can_make_environments():
            wanted = (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",)
            installer = this_installer()
            if not install(installer, wanted) or not can_make_environments():
                raise SetupError(f"This Python cannot make environments: its venv module is not there.\n    → {installer.line(wanted)}")
        environment.make(level, say)
    return environment


def mend_libraries(environment: Environment, platforms: tuple[str, ...], *, xvfb: bool = False) -> bool:
    """Install the system libraries Qt lacks, or say in one line what would; True when these platforms have all of theirs.

    The line is for both display servers, so that it need be copied only once. Raises SetupError if Qt cannot draw at all.
    """
    installer = this_installer()
    server = (XVFB.get(installer.manager, "Xvfb"),) if xvfb and sys.platform == "linux" and shutil.which("Xvfb") is None else ()
    wanted = (*installer.packages_for(lacking(environment, tuple(PLUGINS.values()))), *server)
    if not wanted or install(installer, wanted):
        return True
    remedy = f"\n    → {installer.line(wanted)}"
    sonames = lacking(environment, platforms)
    if sonames:
        words = f"Qt cannot load {', '.join(sonames)}.{remedy}"
        if lacking(environment, ()):
            raise SetupError(words)
        say(words)
    elif server:
        say(f"Xvfb is not installed: the tests that need it will be skipped.{remedy}")
    return not sonames


def lacking(environment: Environment, platforms: tuple[str, ...]) -> tuple[str, ...]:
    """Ask under the environment's own Python, whose loader Qt will use."""
    command = [str(environment.python), "-m", "kiosk.platform.libraries", *platforms]
    done = subprocess.run(command, cwd=ROOT, env=clean(os.environ), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"The libraries could not be examined: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
    return tuple(done.stdout.split())


def install(installer: Installer, packages: tuple[str, ...]) -> bool:
    """Install packages where that needs no password; SYSTEM_PACKAGES=no forbids it. What the tools say goes to build/setup.log."""
    commands = installer.commands(packages)
    if not commands or os.environ.get("SYSTEM_PACKAGES") == "no":
        return False
    if not installer.is_root and not (installer.has_sudo and quiet(["sudo", "-n", "true"])):
        return False
    say(f"Installing system packages: {' '.join(packages)} ...")
    environment = Environment(root=ROOT)
    environment.log.parent.mkdir(exist_ok=True)
    with environment.log.open("wb") as log:
        codes = [subprocess.call(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT) for command in commands]
    if codes[-1]:
        say(f"That did not work; what the package tool said is in {environment.log.relative_to(ROOT)}.")
    return codes[-1] == 0


def pytest(environment: Environment, arguments: list[str]) -> int:
    """Run the test suite, or what the arguments leave of it. Visits wait now and then: two workers for each core."""
    workers = str(2 * (os.cpu_count() or 1))
    # Tests of one file lie side by side, so that they find the exhibit they want running (tests/helpers/rooms.py).
    command = [str(environment.python), "-m", "pytest", "-n", workers, "--dist", "worksteal", *arguments]
    return without_a_screen(command, keep_compiled=True)


def draw(environment: Environment, arguments: list[str]) -> int:
    """Run the verb `render`, which says where to look."""
    return without_a_screen([str(environment.python), "-m", "kiosk", "render", "--out", str(PREVIEW), *arguments])


def without_a_screen(command: list[str], *, keep_compiled: bool = False) -> int:
    """Run a program that draws where nobody looks: offscreen, in a locale that every Linux has, with a runtime folder of its own.

    A program that starts many others should keep what Python compiled, whatever the surrounding says.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as runtime:
        environ = clean(os.environ)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", *(("PYTHONDONTWRITEBYTECODE",) if keep_compiled else ())):
            environ.pop(name, None)
        environ |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": runtime}
        if sys.platform == "linux":
            environ["LC_ALL"] = "C.UTF-8"
        with subprocess.Popen(command, cwd=ROOT, env=environ) as child:
            try:
                code = child.wait()
            except KeyboardInterrupt:
                child.wait()
                return INTERRUPTED
        return code if code >= 0 else 128 - code


def become(command: list[str]) -> NoReturn:
    """Turn into another program, so that Ctrl-C and every signal reach it and nothing stands in between."""
    os.execve(command[0], command, clean(os.environ))


def quiet(command: list[str]) -> bool:
    """Tell whether a program succeeds, without a word from it."""
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def say(words: str) -> None:
    """Tell the person at the keyboard, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep two set-ups of one checkout from working at once; the lock goes with the process, however it ends."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up of this folder is under way; waiting for it ...")
            fcntl.flock(folder, fcntl.LOCK_EX)
        except OSError:
            pass  # Some network file systems know no locks; one set-up at a time is then up to the person.
        yield
    finally:
        os.close(folder)


VERBS: Final[Mapping[str, Callable[[list[str]], int]]] = {"run": run, "render": render, "test": test, "check": check, "soak": soak}


def main(arguments: list[str]) -> int:
    """Do what the Makefile asks; every failure is a sentence, never a traceback."""
    os.chdir(ROOT)
    verb = VERBS.get(arguments[0] if arguments else "")
    if verb is None:
        say(f"The set-up knows {', '.join(VERBS)}. make help explains them.")
        return 2
    try:
        try:
            return verb(arguments[1:])
        except SetupError as error:
            say(str(error))
        except KeyboardInterrupt:
            say("\nStopped. The same command goes on from here.")
            return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # Whoever read along has left, as `make run | head` does.
    except OSError as error:
        say(f"The set-up cannot go on: {error.strerror}: {error.filename}")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
