import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.platform import doctor as verb
from kiosk.platform.doctor import BY_CHANCE, Line, ask_qt, asks_the_card, doctor, qt_line, report, speech_line, state_line

ROOT = Path(__file__).resolve().parents[3]

GOOD = (Line(topic="system", text="Debian"), Line(topic="qt", text="PySide6 6.11.3"))
BAD = (*GOOD, Line(topic="libraries", text="Qt cannot load libGL.so.1.", ok=False, remedy="apt-get install libgl1"))


def test_a_whole_machine_is_reported():
    """Every fact has its line, and the last one sums up."""
    assert report(GOOD) == "ok       system     Debian\nok       qt         PySide6 6.11.3\n\nNothing is missing.\n"


def test_what_is_missing_comes_with_its_remedy():
    """The line to copy stands under it."""
    assert report(BAD) == (
        "ok       system     Debian\n"
        "ok       qt         PySide6 6.11.3\n"
        "missing  libraries  Qt cannot load libGL.so.1.\n"
        "                    → apt-get install libgl1\n"
        "\n1 thing to mend.\n"
    )


@pytest.mark.parametrize(("lines", "code"), [(GOOD, 0), (BAD, 1)])
def test_the_exit_code_tells_whether_something_is_missing(monkeypatch, lines, code):
    """0 all well, 1 something is missing."""
    monkeypatch.setattr(verb, "examine", lambda _: lines)
    assert doctor(json=False, stream=io.StringIO()) == code


def test_programs_can_read_the_report(monkeypatch):
    """One object, with the verdict and every line."""
    stream = io.StringIO()
    monkeypatch.setattr(verb, "examine", lambda _: BAD)
    doctor(json=True, stream=stream)
    answer = json.loads(stream.getvalue())
    expected = {"topic": "libraries", "text": "Qt cannot load libGL.so.1.", "ok": False, "remedy": "apt-get install libgl1"}
    assert (answer["ok"], answer["lines"][-1]) == (False, expected)


def test_a_voice_is_named_and_its_lack_is_no_fault():
    """Without one the keys for it are not shown; a line tells what brings it."""
    assert speech_line("/usr/bin/speech-dispatcher", "linux").text == "Texts can be read aloud, by /usr/bin/speech-dispatcher"
    silent = speech_line(None, "linux")
    assert silent.ok
    assert "speech-dispatcher" in silent.remedy


@pytest.mark.parametrize(
    ("settings", "asks"),
    [
        ("", False),
        ('# AudioOutputMethod "alsa"\n', False),
        ('AudioOutputMethod "pulse"\n', False),
        ('DefaultVolume 100\n AudioOutputMethod "alsa"\n', True),
        ('AudioOutputMethod "alsa"\nAudioOutputMethod "pulse"\n', False),
    ],
)
def test_a_voice_without_a_sound_server_is_silent(settings, asks, tmp_path):
    """Bug: on a machine without a desktop doctor promised a voice that speech-dispatcher refused (tried: no output module is loaded)."""
    (tmp_path / "speechd.conf").write_text(settings, "utf-8")
    assert asks_the_card(tmp_path / "speechd.conf") is asks
    assert not asks_the_card(tmp_path / "none")
    silent = speech_line("/usr/bin/speech-dispatcher", "linux", heard=False)
    assert silent.text.startswith("/usr/bin/speech-dispatcher finds nothing to speak through")
    assert silent.remedy == "echo 'AudioOutputMethod \"alsa\"' | sudo tee -a /etc/speech-dispatcher/speechd.conf"


def test_a_qt_that_loses_references_is_named():
    """WORKAROUND: PySide6 6.12.0 before Python 3.12 (PYSIDE-3474)."""
    line = qt_line("6.12.0", (3, 11), 2000)
    assert (line.ok, line.text) == (
        False,
        "PySide6 6.12.0 aborts within minutes under Python 3.11: 2000 references to None are lost in 2000 calls (PYSIDE-3474).",
    )
    assert line.remedy.endswith(' -m pip install "PySide6-Essentials>=6.11.3,<6.12"')


@pytest.mark.parametrize(
    ("qt", "python", "lost", "ok"),
    [
        ("6.11.3", (3, 11), 0, True),
        ("6.12.0", (3, 12), 0, True),
        ("6.12.0", (3, 12), None, True),
        ("6.12.0", (3, 11), None, False),
        ("6.13.0", (3, 11), 2000, False),
    ],
)
def test_what_was_counted_beats_what_is_known(qt, python, lost, ok):
    """Where Qt could not be asked, the version that is known to be bad is enough."""
    assert qt_line(qt, python, lost).ok is ok


def test_no_reference_to_none_is_lost_in_two_thousand_calls():
    """WORKAROUND: PySide6 6.12.0 loses one a call before Python 3.12 and aborts; counted in a process of its own.

    Once in some thousand runs a sound Qt seems to have lost one, also with the collector switched off; the doctor lets that pass.
    """
    count = "from kiosk.platform.probe import references_lost; print(references_lost())"
    done = subprocess.run([sys.executable, "-c", count], cwd=ROOT, capture_output=True, text=True, check=True)
    assert abs(int(done.stdout)) <= BY_CHANCE


def test_qt_is_asked_in_another_process():
    """The real probe, offscreen."""
    answer = ask_qt("offscreen", {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    assert (answer.get("failure"), answer["platform"], answer["fonts_missing"]) == (None, "offscreen", [])
    assert abs(answer["references_lost"]) <= BY_CHANCE


def test_a_qt_that_aborts_is_quoted(monkeypatch, tmp_path):
    """The doctor lives on and shows Qt's last words."""
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'qt.qpa.xcb: could not connect to display' >&2\nkill -ABRT $$\n", encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(verb.sys, "executable", str(python))
    assert ask_qt("xcb", {}) == {"failure": "Qt was ended by signal 6: qt.qpa.xcb: could not connect to display"}


def test_a_folder_that_does_not_exist_yet_can_be_written_if_its_parent_can(tmp_path):
    """Nothing is made to find that out."""
    folder = tmp_path / "state" / "open-exhibit"
    assert state_line(folder) == Line(topic="state", text=f"{folder} can be written")
    assert not folder.exists()


def test_a_folder_under_a_file_cannot_be_written(tmp_path):
    """Even root cannot."""
    (tmp_path / "state").touch()
    folder = tmp_path / "state" / "open-exhibit"
    assert state_line(folder) == Line(
        topic="state",
        text=f"{folder} cannot be written by this user.",
        ok=False,
        remedy="Set STATE_DIRECTORY, or StateDirectory= in the systemd unit, to a folder this user may write.",
    )


def test_a_machine_where_pyside_cannot_be_imported_is_examined_all_the_same(monkeypatch):
    """Libraries are missing: Qt is not asked, and the report is whole."""
    monkeypatch.setattr(verb.libraries, "missing", lambda *_: ("libGL.so.1",))
    monkeypatch.setattr(verb, "ask_qt", lambda *_: pytest.fail("Qt was asked though it cannot be loaded"))
    lines = verb.examine({"QT_QPA_PLATFORM": "offscreen"})
    assert [line.text for line in lines if not line.ok] == ["Qt cannot load libGL.so.1."]


@pytest.mark.parametrize(
    ("environ", "is_installed", "missed"),
    [({}, True, []), ({}, False, ["display"]), ({"DISPLAY": ":4711"}, True, ["display"])],
    ids=["served", "no service", "named in vain"],
)
def test_where_a_service_draws_no_display_is_missed(environ, is_installed, missed, tmp_path, monkeypatch):
    """Bug: whoever looked at a healthy kiosk over ssh was told that its display was missing."""
    unit = tmp_path / "open-exhibit.service"
    monkeypatch.setattr(verb, "SERVICE_UNIT", unit)
    monkeypatch.setattr(verb, "ask_qt", lambda *_: {})
    if is_installed:
        unit.touch()
    lines = verb.examine({"PATH": "/usr/bin:/bin", **environ})
    assert [line.topic for line in lines if line.topic == "display" and not line.ok] == missed
    assert any(line.text.startswith("None is named here, and none has to be") for line in lines) is not bool(missed)


def test_the_renderer_and_the_screens_have_their_lines(monkeypatch):
    """What the probe answers is put into words."""
    screen = {"name": "HDMI-1", "width": 1920, "height": 1080, "dpi": 96, "scale": 1.0}
    answer = {"qt": "6.11.3", "references_lost": 0, "screens": [screen], "touch": ["ELAN"], "gl": "llvmpipe", "renderer": "software"}
    monkeypatch.setattr(verb, "ask_qt", lambda *_: {**answer, "fonts_missing": ["IBMPlexSans.ttf"]})
    texts = [line.text for line in verb.examine({"QT_QPA_PLATFORM": "offscreen"})]
    assert "Screen HDMI-1: 1920x1080, 96 dpi; touch: ELAN" in texts
    assert "software; OpenGL says llvmpipe" in texts
    assert "Qt cannot load IBMPlexSans.ttf." in texts
    assert "QT_QPA_PLATFORM=offscreen" in texts


def test_films_are_an_extra(tmp_path, monkeypatch):
    """Without it nothing is missing; with it, and without a library it needs, films cannot be played."""
    [line] = verb._media(tmp_path)
    assert (line.ok, line.text) == (True, "Video and audio are shown by their posters and words: the extra `media` is not installed")
    assert ' -m pip install "PySide6-Addons==' in line.remedy
    (tmp_path / "QtMultimedia.abi3.so").write_bytes(b"no library")
    assert verb._media(tmp_path) == (Line(topic="media", text="Video and audio can be played"),)
    monkeypatch.setattr(verb.libraries, "missing_for_media", lambda _: ("libpulse.so.0",))
    [line] = verb._media(tmp_path)
    assert (line.ok, line.text) == (False, "Video and audio cannot be played. Qt cannot load libpulse.so.0.")
    assert "libpulse" in line.remedy
    assert verb._media(None) == ()
