"""The schemas as files beside an exhibit, and what tells an editor of them: a line at the top of each file, and the editor's settings."""

import json
import re
from pathlib import Path
from typing import Final

from kiosk.exhibit.schema import FILES, Written
from kiosk.installation.model import Installation

EVERY_FILE: Final = (*FILES, Written("installation", "installation.yaml", Installation))
HOME: Final = ".kiosk/schema"
"""Where an exhibit keeps its schemas: out of the way, and inside, so that the folder can be sent to somebody whole."""
SETTINGS: Final = ".vscode/settings.json"


def as_json(file: Written) -> str:
    """Write a schema."""
    return json.dumps(file.schema(), ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write every schema into a folder, which is made where there is none. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for file in EVERY_FILE:
        path = folder / f"{file.name}.json"
        path.write_text(as_json(file), "utf-8")
        written.append(path)
    return written


def written_at(path: str) -> Written | None:
    """Tell which kind of file lies at a path inside an exhibit, if any."""
    return next((file for file in FILES if re.fullmatch(re.escape(file.path).replace(r"\*", "[^/]+"), path)), None)


def modeline(file: Written) -> str:
    """Give the line by which yaml-language-server, and every editor that uses it, finds the schema of a file from where the file lies."""
    return f"# yaml-language-server: $schema={'../' * file.path.count('/')}{HOME}/{file.name}.json"


def headed(path: str, text: str) -> str:
    """Put the line above a file that lies at a path inside an exhibit, if it is one that has a schema."""
    file = written_at(path)
    return f"{modeline(file)}\n{text}" if file else text


def editor_settings() -> str:
    """Give the settings by which VS Code finds the schemas of files without such a line.

    Editors look for the pattern at the end of a path, so the originals leave out the translations, which have the same names.
    """
    schemas = {f"{HOME}/{file.name}.json": _patterns(file) for file in FILES}
    return json.dumps({"yaml.schemas": schemas, "yaml.schemaStore.enable": False, "files.encoding": "utf8"}, indent=2) + "\n"


def _patterns(file: Written) -> list[str]:
    """Give the patterns by which the files of a kind are known."""
    twin = next((other for other in FILES if other.translates and other.noun is file.noun), None)
    mine, others = ([one.path, *one.parts] if one else [] for one in (file, twin if not file.translates else None))
    return [*mine, *(f"!{path}" for path in others)]
