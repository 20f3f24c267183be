"""The verb a technician runs first: what this machine is, what is missing on it, and the one line that mends each thing.

Whatever needs Qt is asked of `kiosk.platform.probe` in another process, because Qt may abort. Here a fact is a line whether or
not something is wrong with it: the lines that are right are what a museum sends along when it asks for help.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from json import dumps, loads
from pathlib import Path
from platform import python_version
from shlex import quote
from shutil import which
from tempfile import TemporaryFile
from typing import Any, Final, TextIO

from kiosk.platform import libraries
from kiosk.platform.display import neighbours, wayland, x11
from kiosk.platform.findings import Finding, Topic
from kiosk.platform.machine import qt_is_impossible, this_machine
from kiosk.platform.packages import SPEECH, this_installer
from kiosk.platform.paths import SERVICE_UNIT, kept_state, state_folder
from kiosk.platform.preflight import Choice, choose_platform, preflight

__all__ = ["doctor", "preflight"]

SECONDS_FOR_QT: Final = 30
OLDEST_PYTHON: Final = (3, 11)
FIRST_PYTHON_WITH_IMMORTAL_NONE: Final = (3, 12)
LEAKING_QT: Final = "6.12.0"
SPEECH_SETTINGS: Final = Path("/etc/speech-dispatcher/speechd.conf")
SERVED: Final = "None is named here, and none has to be: the service draws on the screen (systemctl status open-exhibit)"
SOUND_SERVERS: Final = ("pulseaudio", "pipewire-pulse")

Probe = Mapping[str, Any]
"""What `kiosk.platform.probe` answered; empty when it did not, with `failure` saying why."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A fact and, if it is not as it should be, what mends it."""

    topic: Topic
    text: str
    ok: bool = True
    remedy: str = ""


def doctor(*, json: bool, stream: TextIO, more: tuple[Line, ...] = ()) -> int:
    """Examine the machine and print the report with `more`; 0 when an exhibit can be shown here, 1 when something is missing."""
    lines = (*examine(os.environ), *more)
    ok = all(line.ok for line in lines)
    if json:
        stream.write(dumps({"ok": ok, "lines": [asdict(line) for line in lines]}, ensure_ascii=False, indent=2) + "\n")
    else:
        stream.write(report(lines))
    return 0 if ok else 1


def report(lines: tuple[Line, ...]) -> str:
    """Lay the lines out for a terminal, with a last sentence that sums them up."""
    rows = []
    for line in lines:
        rows.append(f"{'ok     ' if line.ok else 'missing'}  {line.topic:<9}  {line.text}\n")
        if line.remedy:
            rows.append(f"{'':9}{'':9}  → {line.remedy}\n")
    wrong = sum(not line.ok for line in lines)
    rows.append("\nNothing is missing.\n" if not wrong else f"\n{wrong} thing{'s' if wrong > 1 else ''} to mend.\n")
    return "".join(rows)


def examine(environ: Mapping[str, str]) -> tuple[Line, ...]:
    """Look at everything, in the order in which it would fail."""
    choice = choose_platform(environ)
    folder = libraries.qt_folder()
    readable = folder is not None and not libraries.missing(folder)
    probe = ask_qt(choice.platform or "offscreen", environ) if readable else {}
    return (
        *_system(),
        _python(),
        *_qt(folder, probe),
        *_platform(choice, is_served=SERVICE_UNIT.is_file() and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY")),
        *_displays(environ, probe if choice.platform else {}),
        *_renderer(probe),
        *_media(folder),
        speech_line(which("speech-dispatcher"), sys.platform, heard=any(map(which, SOUND_SERVERS)) or asks_the_card(SPEECH_SETTINGS)),
        *_fonts(probe),
        state_line(examined_state(environ)),
        *_settings(environ),
    )


def ask_qt(platform: str, environ: Mapping[str, str]) -> Probe:
    """Run the probe in its own process; what it prints to standard error is kept for when it dies."""
    env = {**environ, "QT_QPA_PLATFORM": environ.get("QT_QPA_PLATFORM") or platform}
    with TemporaryFile() as said:
        try:
            command = [sys.executable, "-m", "kiosk.platform.probe"]
            here = Path(__file__).resolve().parents[2]
            done = subprocess.run(command, env=env, cwd=here, stdout=subprocess.PIPE, stderr=said, timeout=SECONDS_FOR_QT, check=False)
        except subprocess.TimeoutExpired:
            return {"failure": f"Qt did not answer within {SECONDS_FOR_QT} seconds."}
        if done.returncode == 0:
            answer: Probe = loads(done.stdout)
            return answer
        said.seek(0)
        words = [line.strip() for line in said.read().decode(errors="replace").splitlines() if line.strip()]
    end = f"was ended by signal {-done.returncode}" if done.returncode < 0 else f"ended with {done.returncode}"
    return {"failure": f"Qt {end}: {words[-1] if words else 'it said nothing'}"}


BY_CHANCE: Final = 100
"""References that may come and go while 2,000 calls are made; where Qt loses them it is one a call."""


def qt_line(qt: str, python: tuple[int, int], lost: int | None) -> Line:
    """Judge the version of PySide6: by the references counted, or by what is known of it when Qt could not be asked.

    WORKAROUND: PySide6 6.12.0 drops a reference to None on every call and aborts within minutes before Python 3.12 (PYSIDE-3474).
    """
    leaks = lost > BY_CHANCE if lost is not None else qt == LEAKING_QT and python < FIRST_PYTHON_WITH_IMMORTAL_NONE
    if not leaks:
        counted = "; no reference is lost in 2000 calls" if lost is not None else ""
        return Line(topic="qt", text=f"PySide6 {qt}{counted}")
    count = f"{lost} references to None are lost in 2000 calls" if lost is not None else "it loses references to None"
    text = f"PySide6 {qt} aborts within minutes under Python {python[0]}.{python[1]}: {count} (PYSIDE-3474)."
    return Line(topic="qt", text=text, ok=False, remedy=f'{quote(sys.executable)} -m pip install "PySide6-Essentials>=6.11.3,<6.12"')


def examined_state(environ: Mapping[str, str]) -> Path:
    """Say which folder is looked at: the service's where whoever asks may look into it, else their own."""
    kept = kept_state(environ)
    return kept if os.access(kept, os.R_OK | os.X_OK) else state_folder(environ)


def state_line(folder: Path) -> Line:
    """Tell whether a running kiosk could write its state there, without making anything."""
    ground = next(place for place in (folder, *folder.parents) if place.exists())
    if ground.is_dir() and os.access(ground, os.W_OK | os.X_OK):
        return Line(topic="state", text=f"{folder} can be written")
    remedy = "Set STATE_DIRECTORY, or StateDirectory= in the systemd unit, to a folder this user may write."
    return Line(topic="state", text=f"{folder} cannot be written by this user.", ok=False, remedy=remedy)


def _line(finding: Finding) -> Line:
    return Line(topic=finding.topic, text=finding.message, ok=False, remedy=finding.remedy)


def _system() -> tuple[Line, ...]:
    machine = this_machine()
    return (Line(topic="system", text=machine.description), *map(_line, qt_is_impossible(machine)))


def _python() -> Line:
    good = sys.version_info >= OLDEST_PYTHON
    remedy = "" if good else "Python 3.11 or newer is needed."
    return Line(topic="python", text=f"Python {python_version()}, {sys.executable}", ok=good, remedy=remedy)


def _qt(folder: Path | None, probe: Probe) -> tuple[Line, ...]:
    if folder is None:
        return ()
    qt = str(probe.get("qt") or _installed_version())
    failure = (Line(topic="qt", text=str(probe["failure"]), ok=False),) if "failure" in probe else ()
    return (qt_line(qt, sys.version_info[:2], probe.get("references_lost")), *failure)


def _installed_version() -> str:
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "of unknown version"


def _platform(choice: Choice, *, is_served: bool) -> tuple[Line, ...]:
    """Tell what Qt would draw on. Where a service does that, whoever looks after the machine by its console or over ssh misses nothing."""
    found_wrong = [finding for finding in choice.findings if not is_served or finding.topic != "display"]
    wrong = {finding.topic for finding in found_wrong}
    chosen = (Line(topic="display", text=f"Qt's platform: {choice.platform}, because {choice.reason}"),) if choice.platform else ()
    served = (Line(topic="display", text=SERVED),) if len(found_wrong) < len(choice.findings) else ()
    found = (Line(topic="libraries", text="Every library that Qt needs is here"),) if not wrong & {"libraries", "qt"} else ()
    return (*found, *map(_line, found_wrong), *chosen, *served)


def _displays(environ: Mapping[str, str], probe: Probe) -> tuple[Line, ...]:
    touch = f"; touch: {', '.join(probe['touch'])}" if probe.get("touch") else ""
    screens = [
        f"Screen {screen['name'] or '(no name)'}: {screen['width']}x{screen['height']}, {screen['dpi']} dpi{touch}"
        for screen in probe.get("screens", ())
    ]
    spoken = [f"{display.kind} {display.name} answers" for display in (wayland(environ), x11(environ)) if display.state == "answers"]
    unnamed = [] if spoken else [f"Not named, but on this machine: {name}" for name in neighbours(environ)]
    return tuple(Line(topic="display", text=text) for text in (*spoken, *unnamed, *screens))


def _renderer(probe: Probe) -> tuple[Line, ...]:
    if "renderer" not in probe:
        return ()
    name = f"OpenGL says {probe['gl']}" if probe["gl"] else "there is no OpenGL on this platform"
    return (Line(topic="renderer", text=f"{probe['renderer']}; {name}"),)


def _media(folder: Path | None) -> tuple[Line, ...]:
    """Say whether films and sound can be played. Without the extra nothing is missing: their posters and words are shown."""
    if folder is None:
        return ()
    if not libraries.plays(folder):
        version = _installed_version()
        text = "Video and audio are shown by their posters and words: the extra `media` is not installed"
        remedy = f'{quote(sys.executable)} -m pip install "PySide6-Addons=={version}"' if version[0].isdigit() else ""
        return (Line(topic="media", text=text, remedy=remedy),)
    if found := libraries.library_finding(libraries.missing_for_media(folder)):
        return (Line(topic="media", text=f"Video and audio cannot be played. {found[0].message}", ok=False, remedy=found[0].remedy),)
    return (Line(topic="media", text="Video and audio can be played"),)


def asks_the_card(settings: Path) -> bool:
    """Tell whether speech-dispatcher is told to speak by another way than through a sound server, which is what it does untold."""
    try:
        lines = settings.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return False
    ways = [line.split()[1].strip('"') for line in lines if line.lstrip().startswith("AudioOutputMethod ") and len(line.split()) > 1]
    return bool(ways) and ways[-1] not in {"pulse", "server"}


def speech_line(daemon: str | None, system: str, *, heard: bool = True) -> Line:
    """Say whether the exhibit can be read aloud. Without a voice nothing is missing: the keys for it are not shown."""
    if daemon and not heard:
        text = f"{daemon} finds nothing to speak through: no sound server, and it is not told to do without"
        return Line(topic="speech", text=text, remedy=f"echo 'AudioOutputMethod \"alsa\"' | sudo tee -a {SPEECH_SETTINGS}")
    if daemon:
        return Line(topic="speech", text=f"Texts can be read aloud, by {daemon}")
    if system != "linux":
        return Line(topic="speech", text="Texts are read aloud where the extra `media` is installed")
    installer = this_installer()
    remedy = installer.line(SPEECH.get(installer.manager, ("speech-dispatcher",)))
    return Line(topic="speech", text="Nothing is read aloud: speech-dispatcher is not installed", remedy=remedy)


def _fonts(probe: Probe) -> tuple[Line, ...]:
    if "fonts_missing" not in probe:
        return ()
    absent = probe["fonts_missing"]
    if not absent:
        return (Line(topic="fonts", text="IBM Plex Sans and IBM Plex Serif, for Latin and Cyrillic"),)
    remedy = f"{quote(sys.executable)} -m pip install fontpkg-ibm-plex-sans fontpkg-ibm-plex-serif"
    return (Line(topic="fonts", text=f"Qt cannot load {', '.join(absent)}.", ok=False, remedy=remedy),)


def _settings(environ: Mapping[str, str]) -> tuple[Line, ...]:
    """Show what others' settings do to Qt: OpenCV and ROS set these and break it."""
    named = sorted(name for name in environ if name.startswith("QT_") or name in {"LD_LIBRARY_PATH", "LD_PRELOAD"})
    return tuple(Line(topic="system", text=f"{name}={environ[name]}") for name in named)
