"""QML is checked against the Python view models that it draws.

`pyside6-metaobjectdump` reads the view models' source, the meta objects of the running classes complete it, and
`pyside6-qmltyperegistrar` makes of both the type information that qmllint knows how to read.
"""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QMetaObject

HERE = Path(PySide6.__file__).parent
FOREIGN = ",".join(str(HERE / "Qt" / "metatypes" / f"qt6{module}_metatypes.json") for module in ("core", "qml"))
STRICTER = ("--max-warnings", "0", "--unused-imports", "warning")
MISTAKES = """pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
Item {
    id: root
    required property NavigationViewModel navigation
    property string word: root.navigation.nowhere
    property var anything: root.navigation.panel.groups.anything
    width: spot
}
"""


def tool(name: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run one of PySide's tools, which stand beside the Python that has PySide."""
    command = [Path(sys.executable).with_name(f"pyside6-{name}"), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert name == "qmllint" or done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
    return done


def complete(described: dict[str, Any], meta: QMetaObject) -> None:
    """Put in what the source alone does not tell: the C++ type of each property and whether it is constant."""
    for entry in described.get("properties", ()):
        known = meta.property(meta.indexOfProperty(entry["name"]))
        entry["type"] = known.typeName()
        entry["constant"] = known.isConstant()


@pytest.fixture(scope="session")
def dumps(tmp_path_factory, root) -> list[dict[str, Any]]:
    """What the view models are: one description a file, with its classes."""
    sources = sorted((root / "kiosk" / "viewmodels").glob("*.py"), key=lambda path: (path.name != "rows.py", path.name))
    described = tmp_path_factory.mktemp("dumps") / "viewmodels.json"
    tool("metaobjectdump", "--quiet", "--out-file", described, *sources)
    read = json.loads(described.read_text("utf-8"))
    for dump in read:
        module = import_module(f"kiosk.viewmodels.{Path(dump['inputFile']).stem}")
        for entry in dump["classes"]:
            if entry["object"]:
                complete(entry, getattr(module, entry["className"]).staticMetaObject)
    return read


@pytest.fixture(scope="session")
def types(tmp_path_factory, dumps) -> Path:
    """A folder with the QML module Kiosk.ViewModels as type information."""
    folder = tmp_path_factory.mktemp("types")
    described = folder / "viewmodels.json"
    described.write_text(json.dumps(dumps), "utf-8")
    place = folder / "Kiosk" / "ViewModels"
    place.mkdir(parents=True)
    (place / "qmldir").write_text("module Kiosk.ViewModels\ntypeinfo kiosk.qmltypes\n", "utf-8")
    names = ("--import-name", "Kiosk.ViewModels", "--major-version", "1", "--minor-version", "0", f"--foreign-types={FOREIGN}")
    made = ("--generate-qmltypes", place / "kiosk.qmltypes", "-o", folder / "registration.cpp")
    tool("qmltyperegistrar", *made, *names, described)
    return folder


def lint(types: Path, root: Path, *paths: Path) -> list[tuple[str, str]]:
    """Give what qmllint says of files: its category, and the message with its place."""
    # Absolute paths: a relative one makes of a singleton a stranger.
    done = tool("qmllint", "-I", types, "-I", root / "kiosk" / "qml", *STRICTER, "--json", "-", *paths)
    said = json.loads(done.stdout)["files"]
    assert len(said) == len(paths), done.stderr
    return [_said(file["filename"], found) for file in said for found in file["warnings"]]


def _said(file: str, found: dict[str, str]) -> tuple[str, str]:
    category = found.get("id", found["type"])
    return category, f"{Path(file).name}:{found.get('line', 0)}: {found['message']} [{category}]"


def test_qml_knows_every_type_that_it_is_given(dumps):
    """A property's class is a QmlElement: of any other class QML would see nothing at all."""
    classes = [entry for dump in dumps for entry in dump["classes"]]
    known = {f"{entry['className']}*" for entry in classes if any(info["name"] == "QML.Element" for info in entry.get("classInfos", ()))}
    given = {(entry["className"], held["name"], held["type"]) for entry in classes for held in entry.get("properties", ())}
    assert len(known) > 5
    assert sorted(held for held in given if held[2].endswith("*") and held[2] not in known) == []


@pytest.mark.slow
def test_qmllint_finds_nothing(types, root, qml):
    """Names, types, bindings and required properties in QML are right, against the view models as they are.

    What plays films can be looked at only where the extra `media` is installed.
    """
    extra = (HERE / "Qt" / "qml" / "QtMultimedia" / "qmldir").exists()
    said = lint(types, root, *(file.path for file in qml if extra or file.room != "Media"))
    if said:
        pytest.fail("\n".join(sorted(message for _, message in said)), pytrace=False)


def test_qmllint_sees_the_view_models(types, root, tmp_path):
    """A property that no view model has, a word without its owner and an import for nothing are found."""
    file = tmp_path / "Mistakes.qml"
    file.write_text(MISTAKES.replace("import QtQuick\n", "import QtQuick\nimport Kiosk.Theme\n"), "utf-8")
    said = [category for category, _ in lint(types, root, file)]
    assert sorted(said) == ["missing-property", "missing-property", "unqualified", "unused-imports"]
