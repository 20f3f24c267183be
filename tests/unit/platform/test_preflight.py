from pathlib import Path

import pytest

from kiosk.platform import preflight
from kiosk.platform.display import Display
from kiosk.platform.packages import Installer

LACKS = {"xcb": ("libxcb-cursor.so.0",), "wayland": ("libwayland-cursor.so.0",)}


@pytest.fixture
def machine(monkeypatch):
    """A machine with Qt, the displays of `answers` and without the libraries of the platforms in `incomplete`."""

    def build(answers: tuple[str, ...] = (), incomplete: tuple[str, ...] = (), *, qt: bool = True) -> None:
        def missing(_: Path, platforms: tuple[str, ...] = ()) -> tuple[str, ...]:
            return tuple(name for platform in platforms if platform in incomplete for name in LACKS[platform])

        def display(kind, name):
            return lambda _: Display(kind=kind, name=name, state="answers") if kind in answers else Display(kind=kind)

        monkeypatch.setattr(preflight.libraries, "qt_folder", lambda: Path("/qt") if qt else None)
        monkeypatch.setattr(preflight.libraries, "missing", missing)
        monkeypatch.setattr(preflight, "x11", display("X11", ":0"))
        monkeypatch.setattr(preflight, "wayland", display("Wayland", "wayland-0"))
        monkeypatch.setattr(preflight.libraries, "this_installer", lambda: Installer(manager="apt", is_root=True))
        monkeypatch.setattr("kiosk.platform.display.neighbours", lambda *_: ())

    return build


@pytest.mark.parametrize(
    ("answers", "incomplete", "platform", "reason"),
    [
        (("X11",), (), "xcb", "X11 display :0 answers"),
        (("Wayland",), (), "wayland", "Wayland display wayland-0 answers"),
        (("X11", "Wayland"), (), "wayland", "Wayland display wayland-0 answers"),
        (("X11", "Wayland"), ("wayland",), "xcb", "X11 display :0 answers"),
        (("X11",), ("wayland",), "xcb", "X11 display :0 answers"),
    ],
)
def test_the_platform_that_answers_and_is_complete_is_chosen(machine, answers, incomplete, platform, reason):
    """Wayland first; a compositor whose libraries are missing gives way to X."""
    machine(answers, incomplete)
    assert preflight.choose_platform({}) == preflight.Choice(platform=platform, reason=reason)


def test_a_display_without_its_libraries_is_a_missing_library_and_not_a_missing_display(machine):
    """The two that Qt's own message mixes up."""
    machine(("X11",), ("xcb",))
    assert [str(finding) for finding in preflight.preflight({})] == [
        "Qt cannot load libxcb-cursor.so.0.\n    → apt-get install --no-install-recommends libxcb-cursor0"
    ]


def test_a_missing_display_is_not_a_missing_library(machine):
    """With all libraries there, only the display is spoken of."""
    machine()
    assert [finding.topic for finding in preflight.preflight({})] == ["display"]


def test_where_both_are_missing_both_are_said(machine):
    """One look at a bare machine."""
    machine(incomplete=("xcb", "wayland"))
    assert [finding.topic for finding in preflight.preflight({})] == ["libraries", "display"]


def test_a_platform_named_by_hand_needs_no_display(machine):
    """QT_QPA_PLATFORM=offscreen draws anywhere."""
    machine()
    assert preflight.choose_platform({"QT_QPA_PLATFORM": "offscreen"}) == preflight.Choice(
        platform="offscreen", reason="QT_QPA_PLATFORM names it"
    )


@pytest.mark.parametrize("value", ["xcb", "xcb;offscreen", "xcb:size=800x600"])
def test_a_display_platform_named_by_hand_still_needs_its_display(machine, monkeypatch, value):
    """Qt would abort all the same."""
    machine()
    monkeypatch.setitem(preflight.SPOKEN_TO, "xcb", lambda _: Display(kind="X11", name=":9", state="absent"))
    assert [finding.message for finding in preflight.preflight({"QT_QPA_PLATFORM": value})] == [
        "DISPLAY is :9, but no X server listens there."
    ]


def test_without_qt_there_is_a_way_to_get_it(machine):
    """PySide6 is not installed at all."""
    machine(qt=False)
    assert str(preflight.preflight({})[-1]) == (
        "PySide6, the Qt of this program, is not installed for this Python.\n"
        "    → In a checkout: make run. Elsewhere: python3 -m pip install open-exhibit"
    )


def test_the_real_machine_draws_offscreen():
    """The machine that runs these tests does."""
    assert preflight.preflight({"QT_QPA_PLATFORM": "offscreen"}) == ()
