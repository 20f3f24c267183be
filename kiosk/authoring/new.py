"""The verb `new`: a small exhibit to write over, complete, with what editors need to help its author.

It is written beside its place and then moved there, so that there is a whole exhibit or none.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.authoring.schemas import HOME, SETTINGS, editor_settings, headed, write_schemas
from kiosk.exhibit.kinds import ID_PATTERN, LONGEST_ID
from kiosk.exhibit.translations import TRANSLATIONS

TEMPLATE: Final = Path(__file__).with_name("template")
NAME: Final = "my-exhibit"
"""What the template calls itself."""
LANGUAGES: Final = ("en", "fr")
"""The languages of the template, its own first."""
README: Final = "README.txt"
TEXTS: Final = frozenset({".yaml", ".txt"})
"""What is read and written by its author; all else is copied as it is."""


def new(target: Path, languages: Sequence[str], say: Callable[[str], None]) -> int:
    """Make an exhibit in a folder that is not there yet, or empty. Gives the exit code, after saying what stands in the way."""
    try:
        where = target.expanduser().absolute()
        if fault := _fault(where, target):
            say(fault)
            return 2
        _write(where, languages)
    except OSError as why:
        say(f"{target} cannot be made: {why.strerror}")
        return 1
    path = quote(str(target))
    print(
        f"{target} is an exhibit now. What comes next:\n"
        f"  kiosk show {path}     see it\n"
        f"  kiosk check {path}    be told of every mistake\n"
        f"and open {target / README} in an editor."
    )
    return 0


def _fault(where: Path, target: Path) -> str:
    """Say why there can be no new exhibit, if so; `target` is how its place was typed. Raises OSError."""
    if not re.fullmatch(ID_PATTERN, where.name) or len(where.name) > LONGEST_ID:
        rules = f"small letters, digits, - and _, a letter or digit first, at most {LONGEST_ID} of them"
        return f"an exhibit cannot be called '{where.name}'; use {rules}, such as {NAME}"
    if where == Path.cwd():
        return f"this folder is the one you stand in; go one up and write `kiosk new {where.name}`"
    if where.is_dir():
        return f"{target} is not empty; choose another name" if any(where.iterdir()) else ""
    if where.exists() or where.is_symlink():
        return f"{target} is a file; choose another name"
    return "" if where.parent.is_dir() else f"there is no folder {target.parent}; make it first"


def _write(target: Path, languages: Sequence[str]) -> None:
    """Write the exhibit beside its place, and move it there. Raises OSError, and then leaves nothing behind."""
    with TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent, ignore_cleanup_errors=True) as aside:
        folder = Path(aside) / target.name
        for name, content in _files(target.name, languages):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        write_schemas(folder / HOME)
        folder.replace(target)


def _files(name: str, languages: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Give every file of the exhibit but the schemas, with its path."""
    left_out = tuple(f"{TRANSLATIONS}/{language}/" for language in LANGUAGES if language not in languages)
    for path in sorted(TEMPLATE.rglob("*")):
        shown = path.relative_to(TEMPLATE).as_posix()
        if path.is_file() and not shown.startswith(left_out):
            content = path.read_bytes()
            yield shown, _named(shown, content.decode(), name, languages).encode() if path.suffix in TEXTS else content
    yield SETTINGS, editor_settings().encode()


def _named(shown: str, text: str, name: str, languages: Sequence[str]) -> str:
    """Give a text of the template the name and the languages of the new exhibit, and the line by which editors find its schema."""
    return headed(shown, text.replace(NAME, name).replace(_listed(LANGUAGES), _listed(languages)))


def _listed(languages: Sequence[str]) -> str:
    """List languages as exhibit.yaml does."""
    return f"languages: [{', '.join(languages)}]"
