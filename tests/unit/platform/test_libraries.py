import os

from kiosk.platform import libraries
from kiosk.platform.packages import Installer

HERE = {"libc.so.6", "libGL.so.1"}


def lacks(*absent):
    """Stand in for the loader of a machine without these."""
    return lambda soname: soname if soname in absent else ""


def test_the_needs_of_an_elf_file_are_read(qt):
    """The names behind DT_NEEDED come out in the file's order."""
    folder = qt(gui=("libGL.so.1", "libc.so.6"))
    assert libraries.needed(folder / "QtGui.abi3.so") == ("libGL.so.1", "libc.so.6")


def test_a_file_that_is_no_elf_needs_nothing(tmp_path):
    """A text file with a library's name is passed over."""
    file = tmp_path / "libtext.so"
    file.write_text("/* GNU ld script */ GROUP ( libm.so.6 )", encoding="utf-8")
    assert libraries.needed(file) == ()


def test_needs_are_followed_through_the_libraries_of_the_wheel(qt):
    """What Qt's own libraries need counts; Qt's own libraries do not."""
    folder = qt(gui=("libQt6Gui.so.6",), library=("libEGL.so.1", "libQt6Gui.so.6"))
    assert libraries.outside_needs(folder, [folder / "QtGui.abi3.so"]) == ("libEGL.so.1",)


def test_all_missing_libraries_are_named_at_once(qt):
    """One look finds what a dozen attempts to start would find one after the other."""
    folder = qt(gui=("libGL.so.1",), offscreen=("libfontconfig.so.1",), xcb=("libxcb-cursor.so.0", "libxcb-icccm.so.4"))
    found = libraries.missing(folder, ("xcb",), lacks("libGL.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4"))
    assert found == ("libGL.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4")


def test_another_platforms_needs_do_not_count(qt):
    """Where Wayland draws, X's libraries may be missing."""
    folder = qt(gui=("libGL.so.1",), xcb=("libxcb-cursor.so.0",), wayland=("libwayland-cursor.so.0",))
    assert libraries.missing(folder, ("wayland",), lacks("libxcb-cursor.so.0")) == ()


def test_a_qt_of_the_distribution_is_left_to_the_distribution(tmp_path):
    """A PySide6 folder without libraries of its own lacks nothing that we could tell."""
    assert libraries.missing(tmp_path, ("xcb",)) == ()


def test_the_loader_finds_what_is_there():
    """Every Linux has a C library."""
    assert libraries.lacking("libc.so.6") == ""


def test_the_loader_misses_what_is_not_there():
    """An invented library is missing under its own name."""
    assert libraries.lacking("libkiosk-invented.so.1") == "libkiosk-invented.so.1"


def test_the_qt_of_this_python_is_complete_enough_to_test_with():
    """Real wheel, real loader: the tests themselves draw offscreen, so nothing can be missing for that."""
    folder = libraries.qt_folder()
    assert folder is not None
    assert libraries.missing(folder) == ()


def test_the_wheel_of_qt_is_read_to_the_bottom():
    """What only libQt6XcbQpa needs is found through the plugin."""
    folder = libraries.qt_folder()
    assert folder is not None
    found = libraries.missing(folder, ("xcb",), lambda soname: soname)
    assert {"libGL.so.1", "libglib-2.0.so.0", "libxcb-cursor.so.0", "libxkbcommon-x11.so.0"} <= set(found)


def test_missing_libraries_are_one_sentence_and_one_line():
    """The message names the libraries, the remedy the packages."""
    found = libraries.library_finding(("libGL.so.1", "libxcb-cursor.so.0"), Installer(manager="apt", is_root=True))
    assert [str(finding) for finding in found] == [
        "Qt cannot load libGL.so.1, libxcb-cursor.so.0.\n    → apt-get install --no-install-recommends libgl1 libxcb-cursor0"
    ]


def test_nothing_missing_is_no_finding():
    """A whole machine gives no words."""
    assert libraries.library_finding((), Installer()) == ()


def test_the_module_prints_one_name_a_line(qt, monkeypatch, capsys):
    """That is how the set-up asks it under the environment's Python."""
    folder = qt(gui=("libb.so.1", "liba.so.1"))
    monkeypatch.setattr(libraries, "qt_folder", lambda: folder)
    monkeypatch.setattr(libraries, "lacking", lambda soname: soname)
    assert libraries.main([]) == os.EX_OK
    assert capsys.readouterr().out == "liba.so.1\nlibb.so.1\n"
