"""The schemas as files, and how editors find them."""

import json
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.authoring.schemas import EVERY_FILE, HOME, editor_settings, modeline, written_at
from kiosk.exhibit.reference import page
from kiosk.exhibit.schema import FILES

NAMES = [file.name for file in EVERY_FILE]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("exhibit.yaml", "# yaml-language-server: $schema=.kiosk/schema/exhibit.json"),
        ("panels/legacy.yaml", "# yaml-language-server: $schema=../.kiosk/schema/panel.json"),
        ("translations/fr/events.yaml", "# yaml-language-server: $schema=../../.kiosk/schema/translated-events.json"),
        ("translations/fr/panels/legacy.yaml", "# yaml-language-server: $schema=../../../.kiosk/schema/translated-panel.json"),
    ],
)
def test_a_line_leads_from_a_file_to_its_schema(path, line):
    """As yaml-language-server reads it: from the folder of the file."""
    file = written_at(path)

    assert file is not None
    assert modeline(file) == line


@pytest.mark.parametrize("path", ["panels/deep/legacy.yaml", "exhibit.yml", "translations/fr/sources.yaml", "readme.yaml", "xexhibit.yaml"])
def test_no_line_leads_from_what_the_program_does_not_read(path):
    """There is no schema of it."""
    assert written_at(path) is None


def test_the_settings_tell_an_original_from_its_translation():
    """Both have the same name, and editors look at the end of a path."""
    schemas = json.loads(editor_settings())["yaml.schemas"]

    assert set(schemas) == {f"{HOME}/{file.name}.json" for file in FILES}
    assert schemas[f"{HOME}/panel.json"] == ["panels/*.yaml", "!translations/*/panels/*.yaml"]
    assert schemas[f"{HOME}/translated-panel.json"] == ["translations/*/panels/*.yaml"]
    assert schemas[f"{HOME}/sources.json"] == ["sources.yaml", "sources/*.yaml"]


def test_kiosk_schema_writes_all_of_them(tmp_path, capsys):
    """Into a folder, by the names that editors are told."""
    folder = tmp_path / "deep" / "schema"

    assert cli.main(["schema", "--out", str(folder)]) == 0
    assert capsys.readouterr() == (f"{len(NAMES)} schemas in {folder}\n", "")
    assert sorted(path.stem for path in folder.iterdir()) == sorted(NAMES)
    assert json.loads((folder / "panel.json").read_text("utf-8"))["title"] == "panels/*.yaml"


def test_kiosk_schema_prints_one(capsys):
    """The same as it writes."""
    assert cli.main(["schema", "panel"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["title"]["description"] == "The headline, in 2 to 5 words."


def test_kiosk_schema_prints_the_reference_page(capsys):
    """As docs/format-reference.md has it."""
    assert cli.main(["schema", "--markdown"]) == 0
    assert capsys.readouterr().out == page(EVERY_FILE)


def test_kiosk_schema_lists_them(capsys):
    """Each with the files that it is for."""
    assert cli.main(["schema"]) == 0
    said = dict(line.split() for line in capsys.readouterr().out.splitlines())

    assert list(said) == NAMES
    assert said["translated-panel"] == "translations/*/panels/*.yaml"


def test_a_kind_of_file_that_there_is_not_is_said(capsys):
    """With the one that was probably meant."""
    assert cli.main(["schema", "panle"]) == 2
    assert capsys.readouterr().err == f"kiosk: 'panle' is none of {', '.join(NAMES)}; did you mean 'panel'?\n"


def test_a_folder_that_cannot_be_written_is_said(tmp_path, capsys):
    """Without a traceback."""
    Path(tmp_path / "file").write_text("", "utf-8")

    assert cli.main(["schema", "--out", str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err == f"kiosk: the schemas cannot be written: File exists: {tmp_path / 'file'}\n"
