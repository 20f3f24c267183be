import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.platform.display import Display, display_finding, neighbours, wayland, x11

NOWHERE = Path("/nonexistent")
XVFB = shutil.which("Xvfb")
COOKIE = b"0123456789abcdef"


def words(displays, environ=None) -> list[str]:
    """Print the findings, with no other display on the machine."""
    return [str(finding) for finding in display_finding(tuple(displays), environ or {}, NOWHERE)]


def cookie_file(folder: Path, cookie: bytes) -> Path:
    """Write an Xauthority file for every display: family FamilyWild, no address, no number."""
    name = b"MIT-MAGIC-COOKIE-1"
    file = folder / f"cookie-{cookie.hex()[:6]}"
    file.write_bytes(struct.pack(">HHHH", 0xFFFF, 0, 0, len(name)) + name + struct.pack(">H", len(cookie)) + cookie)
    return file


@pytest.fixture
def locked_x_server(tmp_path) -> Iterator[str]:
    """Start a real X server that wants the cookie."""
    if XVFB is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = [XVFB, "-displayfd", str(writing), "-auth", str(cookie_file(tmp_path, COOKIE)), "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}"
        server.terminate()


def test_no_display_is_named():
    """Neither variable is set."""
    assert words([x11({}), wayland({})]) == [
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "    → Without a desktop: cage -- kiosk show. Without a screen: kiosk render --out pictures"
    ]


def test_over_ssh_another_way_is_shown():
    """Who comes over ssh sits at another screen."""
    assert words([x11({})], {"SSH_CONNECTION": "198.51.100.7 50022 198.51.100.9 22"}) == [
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "    → Over ssh there is none: start it on the machine itself, or make pictures instead: kiosk render --out pictures"
    ]


def test_a_display_that_is_there_but_not_named_is_pointed_to(compositor):
    """The commonest case on a kiosk: a technician's shell that does not know of the session."""
    runtime = {"XDG_RUNTIME_DIR": compositor["XDG_RUNTIME_DIR"]}
    assert words([x11({}), wayland({})], runtime) == [
        "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "    → One runs on this machine all the same; to use it: WAYLAND_DISPLAY=wayland-7 kiosk show"
    ]


def test_nothing_listens_under_the_x_displays_name():
    """A DISPLAY left over from a session that has ended."""
    display = x11({"DISPLAY": ":4711"})
    assert display == Display(kind="X11", name=":4711", state="absent")
    assert words([display]) == ["DISPLAY is :4711, but no X server listens there.\n    → Start the desktop first, or unset DISPLAY."]


@pytest.mark.parametrize("name", ["rubbish", ":", "host", "0"])
def test_a_display_that_cannot_be_read_is_told_from_one_that_is_absent(name):
    """A typing mistake is no missing server."""
    display = x11({"DISPLAY": name})
    assert words([display]) == [f"DISPLAY is {name}, which cannot be used: it is not like :0 or host:0.\n    → Name it like DISPLAY=:0"]


def test_a_server_that_refuses_is_quoted(refusing_x_server):
    """A wrong cookie: the server's own reason is shown, and it does not appear anywhere else."""
    name = refusing_x_server("Invalid MIT-MAGIC-COOKIE-1 key")
    display = x11({"DISPLAY": name})
    assert display == Display(kind="X11", name=name, state="refused", words="Invalid MIT-MAGIC-COOKIE-1 key")
    assert words([display]) == [
        f"The X server {name} is there but refuses: Invalid MIT-MAGIC-COOKIE-1 key.\n"
        "    → Run it as the one who is logged in at the screen, or set XAUTHORITY to that person's cookie file."
    ]


def test_the_servers_reason_does_not_reach_the_terminal(refusing_x_server, capfd):
    """libxcb prints it; it is caught."""
    x11({"DISPLAY": refusing_x_server("No protocol specified")})
    assert capfd.readouterr() == ("", "")


def test_sudo_is_recognised_as_the_reason(refusing_x_server):
    """Root has no cookie of the person who typed sudo."""
    display = x11({"DISPLAY": refusing_x_server("No protocol specified")})
    assert words([display], {"SUDO_USER": "mira"})[0].endswith("→ The screen belongs to mira: run it without sudo.")


def test_a_real_x_server_answers_who_has_the_cookie(locked_x_server, tmp_path, monkeypatch):
    """The right cookie opens, and there is nothing to say."""
    monkeypatch.setenv("XAUTHORITY", str(cookie_file(tmp_path, COOKIE)))
    assert words([x11({"DISPLAY": locked_x_server})]) == []


def test_a_real_x_server_refuses_a_wrong_cookie(locked_x_server, tmp_path, monkeypatch):
    """Xvfb's own words, through the real libxcb."""
    monkeypatch.setenv("XAUTHORITY", str(cookie_file(tmp_path, b"x" * 16)))
    display = x11({"DISPLAY": locked_x_server})
    assert display == Display(kind="X11", name=locked_x_server, state="refused", words="Invalid MIT-MAGIC-COOKIE-1 key")


def test_a_screen_that_the_server_does_not_have_is_named(locked_x_server, tmp_path, monkeypatch):
    """:0.7 on a server with one screen."""
    monkeypatch.setenv("XAUTHORITY", str(cookie_file(tmp_path, COOKIE)))
    display = x11({"DISPLAY": f"{locked_x_server}.7"})
    assert (display.state, display.words) == ("unreadable", "the server has no such screen")


def test_a_compositor_answers(compositor):
    """A socket that somebody listens on."""
    assert wayland(compositor) == Display(kind="Wayland", name="wayland-7", state="answers")


def test_a_compositors_whole_path_needs_no_runtime_folder(compositor, tmp_path):
    """WAYLAND_DISPLAY may be a path, as systemd units write it."""
    path = tmp_path / compositor["WAYLAND_DISPLAY"]
    if len(str(path)) > 100:
        pytest.skip("The temporary folder's name is too long for a socket")
    assert wayland({"WAYLAND_DISPLAY": str(path)}).state == "answers"


def test_a_compositor_that_has_gone_leaves_a_socket_behind(compositor, tmp_path):
    """The file is there, but nobody listens."""
    (tmp_path / "wayland-8").touch()
    display = wayland({**compositor, "WAYLAND_DISPLAY": "wayland-8"})
    assert words([display]) == [
        "WAYLAND_DISPLAY is wayland-8, but no Wayland compositor listens there.\n    → Start the desktop first, or unset WAYLAND_DISPLAY."
    ]


def test_without_a_runtime_folder_the_compositor_cannot_be_found():
    """Su and cron forget it."""
    assert words([wayland({"WAYLAND_DISPLAY": "wayland-0"})]) == [
        "WAYLAND_DISPLAY is wayland-0, which cannot be used: XDG_RUNTIME_DIR is not set.\n"
        f"    → export XDG_RUNTIME_DIR=/run/user/{os.getuid()}"
    ]


def test_a_socket_of_somebody_else_is_a_refusal(monkeypatch):
    """Root may open everything, so the kernel's answer is put in."""

    class Closed:
        def __init__(self, *_: object) -> None:
            pass

        def __enter__(self):
            raise PermissionError

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr("kiosk.platform.display.socket.socket", Closed)
    display = wayland({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000"})
    assert words([display]) == [
        "The Wayland compositor wayland-0 is there but refuses: the socket belongs to somebody else.\n"
        "    → Run it as the one who is logged in at the screen."
    ]


def test_one_display_that_answers_is_enough(compositor):
    """A dead DISPLAY beside a living compositor is no finding."""
    assert words([wayland(compositor), x11({"DISPLAY": ":4711"})]) == []


def test_neighbours_are_told_from_left_over_files(compositor, tmp_path):
    """Only what somebody listens on is a display."""
    (tmp_path / "wayland-8").touch()
    (tmp_path / "wayland-7.lock").touch()
    assert neighbours({"XDG_RUNTIME_DIR": compositor["XDG_RUNTIME_DIR"]}, NOWHERE) == ("WAYLAND_DISPLAY=wayland-7",)
