"""D8: the light of the screen, which goes out when it is asked to and never by itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.platform import screenpower
from kiosk.platform.screenpower import SWAY, WLOPM, X11, Switch, find_power, words_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("environ", "there", "off"),
    [
        ({"DISPLAY": ":0"}, {"xset"}, X11.off),
        ({"DISPLAY": ":0"}, set(), ()),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, {"xset"}, ()),
        ({"WAYLAND_DISPLAY": "wayland-0", "SWAYSOCK": "/run/x"}, {"swaymsg", "wlopm"}, SWAY.off),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"swaymsg", "wlopm", "wlr-randr"}, WLOPM.off),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, {"xset"}, X11.off),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:configfile=x"}, {"xset"}, ()),
    ],
)
def test_d8_the_screen_is_switched_by_what_its_server_has(environ, there, off):
    """Its light alone, never the output, whose loss ends programs."""
    assert find_power(environ, lambda name: name if name in there else None).off == off


def test_d8_commands_are_run_in_turn_and_a_failure_is_said_once(qtbot, tmp_path, caplog):
    """The last word counts; one that is missing, or that fails, stops nothing."""
    switch = Switch()
    for _ in range(2):
        for command in (("no-such-switch",), ("sh", "-c", "echo broken >&2; exit 3"), words_of(f"touch '{tmp_path}/done here'")):
            switch.run(command)
            qtbot.waitUntil(lambda: not switch._waiting and switch._process.state() == switch._process.ProcessState.NotRunning)
    assert (tmp_path / "done here").exists()
    assert caplog.messages == [
        "the screen cannot be switched by no-such-switch: it is not installed",
        "the screen cannot be switched by sh: broken",
    ]


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xset")), reason="Xvfb or xset is not installed")
def test_d8_under_x11_no_screen_saver_comes_in_the_day(tmp_path):
    """Neither blanking nor DPMS, after the command that every opening gives."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "320x240x8", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        environ = os.environ | {"DISPLAY": f":{server.stdout.readline().strip()}"}
        said = subprocess.run([*X11.awake, "q"], env=environ, capture_output=True, text=True, check=False).stdout
        server.terminate()
    assert "timeout:  0" in said
    assert "prefer blanking:  no" in said


BUS = """
import os, subprocess, sys
from kiosk.platform.awake import stay_awake
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
watch = subprocess.Popen(["dbus-monitor", "--session", "interface='org.freedesktop.ScreenSaver'"], stdout=subprocess.PIPE, text=True)
while "NameLost" not in watch.stdout.readline():
    pass
kept = stay_awake(os.environ)
for line in watch.stdout:
    if "member=Inhibit" in line:
        print(line)
        break
watch.terminate()
"""


@pytest.mark.skipif(not (shutil.which("dbus-run-session") and shutil.which("dbus-monitor")), reason="dbus is not installed")
def test_d8_a_desktop_is_asked_not_to_go_dark():
    """Where there is a bus of the session; where there is none, nobody is asked."""
    environ, command = os.environ | {"PYTHONPATH": str(ROOT)}, ["dbus-run-session", "--", sys.executable, "-c", BUS]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert "path=/org/freedesktop/ScreenSaver; interface=org.freedesktop.ScreenSaver; member=Inhibit" in done.stdout, done.stderr


NIGHT = """
QT_QPA_PLATFORM=wayland "$PYTHON" -m kiosk show --mode kiosk & PROGRAM=$!
sleep 8
swaymsg "output * dpms off"; sleep 2; kill -0 $PROGRAM && echo "alive while it is off"
swaymsg "output * dpms on"; sleep 2; kill -0 $PROGRAM && echo "alive when it is on"
kill $PROGRAM; wait $PROGRAM; echo "ended with $?"
swaymsg exit
"""


@pytest.mark.long
@pytest.mark.skipif(not all(map(shutil.which, ("sway", "swaymsg", "unshare"))), reason="sway or unshare is not installed")
def test_d8_a_screen_that_is_really_switched_off_ends_nothing(tmp_path):
    """Under sway, without a screen: DPMS off and on again, and SIGTERM still ends it with 0."""
    (tmp_path / "night.sh").write_text(NIGHT, "utf-8")
    (tmp_path / "config").write_text(f"exec sh {tmp_path}/night.sh > {tmp_path}/said 2> {tmp_path}/complained\n", "utf-8")
    (tmp_path / "runtime").mkdir(mode=0o700)
    environ = os.environ | {
        "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
    }
    # sway refuses to be root; in a user namespace of its own it is somebody else.
    command = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "sway", "-c", str(tmp_path / "config")]
    subprocess.run(command, env=environ, capture_output=True, timeout=90, check=False, cwd=ROOT)
    said = [line for line in (tmp_path / "said").read_text("utf-8").splitlines() if line[:1] in "ae"]
    assert said == ["alive while it is off", "alive when it is on", "ended with 0"]


def test_d8_a_command_that_hangs_is_ended_and_the_next_one_is_run(qtbot, tmp_path, caplog, monkeypatch):
    """Bug: what should have switched the screen on in the morning waited for ever behind what hung in the evening."""
    monkeypatch.setattr(screenpower, "PATIENCE", 100)
    switch = Switch()
    switch.run(("sleep", "60"))
    switch.run(("touch", str(tmp_path / "on")))
    qtbot.waitUntil(lambda: (tmp_path / "on").exists() and switch._process.state() == switch._process.ProcessState.NotRunning)
    assert caplog.messages == ["the screen cannot be switched by sleep: it was ended, or ended by itself, before it was done"]
