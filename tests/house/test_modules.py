"""What the program stands on: modules of Qt that its licence allows, and ways of PySide that are safe."""

import ast
import re
from importlib.metadata import files as files_of

import pytest

GPL_ONLY = {
    "QtCharts",
    "QtCoap",
    "QtDataVisualization",
    "QtGraphs",
    "QtHttpServer",
    "QtLottie",
    "Qt.labs.lottieqt",
    "QtMqtt",
    "QtNetworkAuth",
    "QtOpcUa",
    "QtQuick3D",
    "QtQuick.Timeline",
    "QtQuickTimeline",
    "QtQuick.VirtualKeyboard",
    "QtVirtualKeyboard",
    "QtWayland.Compositor",
    "QtWaylandCompositor",
}
"""Without the room of the LGPL: linking one of them would make the whole program GPL."""
UNSAFE = {
    "setContextProperty": "a context property is seen by no tool; give a required property its initial value",
    "setContextProperties": "as setContextProperty",
    "setContextObject": "as setContextProperty",
    "QQmlAbstractUrlInterceptor": "a Python subclass of it deadlocks",
    "processEvents": "it re-enters whatever is under way; only what draws without a screen may",
}
ALLOWED = {("kiosk/authoring/camera.py", "processEvents")}


def is_gpl_only(module: str) -> bool:
    """Tell whether a module is, or belongs to, one that is licensed under the GPL alone; QtQuick3DPhysics goes with QtQuick3D."""
    return any(module == name or re.match(rf"{re.escape(name)}(?:\.|[A-Z0-9])", module) for name in GPL_ONLY)


def qt_modules(tree: ast.Module) -> set[str]:
    """Give the modules of Qt that a file imports anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("PySide6.")}
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            found |= {alias.name for alias in node.names if alias.name.startswith("Qt")}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
            found.add((node.module or "").split(".")[1])
    return found


@pytest.fixture(scope="module")
def imported(python) -> set[tuple[str, str]]:
    """Every module of Qt that a Python file of ours imports, with the file."""
    return {(file.name, module) for file in python for module in qt_modules(file.tree)}


@pytest.fixture(scope="module")
def drawn_with(qml) -> set[tuple[str, str]]:
    """Every module of Qt that a QML file imports, with the file."""
    return {(file.name, module) for file in qml for module in re.findall(r"^\s*import\s+(Qt[\w.]*)", file.code, re.MULTILINE)}


@pytest.mark.slow
def test_nothing_is_gpl_only(imported, drawn_with):
    """The modules of Qt that come under the GPL alone are imported nowhere."""
    assert [entry for entry in sorted(imported | drawn_with) if is_gpl_only(entry[1])] == []


MEDIA = {
    ("kiosk/drawing/film.py", "QtMultimedia"),
    ("kiosk/platform/soundplayer.py", "QtMultimedia"),
    ("Media/FilmPlayer.qml", "QtMultimedia"),
}
"""What the extra `media` brings, and the only files that may ask for it: they are read when the first recording is opened."""
SPEECH = {("kiosk/platform/texttospeech.py", "QtTextToSpeech")}
"""It comes with the same extra, and is asked only where there is no speech-dispatcher."""


@pytest.mark.slow
def test_only_essentials_are_imported(imported, drawn_with):
    """Every module comes with PySide6-Essentials: nobody has to install the large rest. Films and sound are an extra."""
    parts = [part.parts for part in files_of("PySide6-Essentials") or () if part.parts[0] == "PySide6"]
    python = {part[1].partition(".")[0] for part in parts if part[1].endswith((".so", ".pyd"))}
    qml = {".".join(part[3:-1]) for part in parts if part[1:3] == ("Qt", "qml") and part[-1] == "qmldir"}
    assert {"QtCore", "QtQuick"} <= python
    assert {"QtQuick", "QtQuick.Shapes"} <= qml
    wrong = {entry for entry in imported if entry[1] not in python} | {entry for entry in drawn_with if entry[1] not in qml}
    assert sorted(wrong - MEDIA - SPEECH) == []
    assert {entry for entry in imported | drawn_with if entry[1].startswith(("QtMultimedia", "QtTextToSpeech"))} == MEDIA | SPEECH


def test_what_plays_is_not_read_at_start(python):
    """No file imports it at its top: an exhibit without films costs nothing for them."""
    wrong = [
        file.name
        for file in python
        for node in file.tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        and re.search(r"kiosk\.(drawing\.film|platform\.(?:texttospeech|soundplayer))", ast.unparse(node))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "module", ["QtCharts", "QtQuick3D.Particles3D", "QtQuick3DPhysics", "QtQuick.VirtualKeyboard.Styles", "QtGraphsWidgets"]
)
def test_a_gpl_only_module_is_known(module):
    """Its parts and its sisters go with it."""
    assert is_gpl_only(module)


@pytest.mark.parametrize("module", ["QtQuick", "QtQuick.Shapes", "QtQuick.Controls.Basic", "QtNetwork", "QtWaylandClient"])
def test_a_free_module_is_not_taken_for_another(module):
    """Names that only begin alike are left alone."""
    assert not is_gpl_only(module)


def test_unsafe_ways_are_not_gone(python):
    """What breaks PySide or hides from the tools is called nowhere."""
    wrong = [
        f"{file.name}:{node.lineno} {name}: {UNSAFE[name]}"
        for file in python
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Attribute | ast.Name)
        and (name := node.attr if isinstance(node, ast.Attribute) else node.id) in UNSAFE
        and (file.name, name) not in ALLOWED
    ]
    assert wrong == []


def test_the_command_line_starts_without_qt(run):
    """`kiosk check` and `kiosk --help` work where Qt cannot even be loaded."""
    done = run("-X", "importtime", "-c", "import kiosk.cli, kiosk.guidelines.check")
    assert done.code == 0, str(done)
    assert re.findall(r"\b(?:PySide6|shiboken6)\b.*", done.err) == []
