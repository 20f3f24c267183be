"""`kiosk translate import`: what translators wrote, put into the files of a translation. All of it, or nothing with the reasons."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.authoring.filing import file_all
from kiosk.authoring.translation.changes import Change, changes
from kiosk.authoring.translation.delivery import Delivery
from kiosk.authoring.translation.exporting import language_fault
from kiosk.authoring.translation.reading import read_delivery
from kiosk.authoring.translation.rewriting import Rewritten, rewritten
from kiosk.authoring.translation.units import Translation, translation_of
from kiosk.authoring.translation.validating import accepted
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.loader import load
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem, shown_path
from kiosk.exhibit.report import count
from kiosk.exhibit.translations import TRANSLATIONS

Say = Callable[[str], None]


class Wishes(NamedTuple):
    """How a file is to be taken in."""

    language: str = ""
    dry: bool = False
    known_only: bool = False


def take_in(file: Path, folder: Path, wishes: Wishes, say: Say) -> int:
    """Take a file in, and say what that changed. Gives the exit status."""
    loaded = load(folder)
    if loaded.errors:
        say(f"{shown_path(str(folder))} has mistakes itself; mend what `kiosk check` says first")
        return 1
    delivery = read_delivery(file)
    manuscript = delivery.manuscript
    _judge_language(delivery, loaded.exhibit, wishes.language)
    if _errors(manuscript):
        return _refused(manuscript, say)
    language = delivery.language or wishes.language
    translation = translation_of(loaded.exhibit, folder, language)
    given = accepted(delivery, translation, loaded.exhibit, folder, known_only=wishes.known_only)
    decided = changes(translation.pieces, given, manuscript)
    return lay_in(decided, translation, Home(folder, language, manuscript), wishes, say)


class Home(NamedTuple):
    """Where a translation is at home, and where to report what stands against it."""

    folder: Path
    language: str
    manuscript: Manuscript

    def file(self, name: str) -> str:
        """Give the path of a file of the translation within the exhibit."""
        return f"{TRANSLATIONS}/{self.language}/{name}"


def lay_in(decided: list[Change], translation: Translation, home: Home, wishes: Wishes, say: Say) -> int:
    """Lay changes into the files of a translation, and say what was done. Gives the exit status."""
    names = _names(decided)
    broken = [problem for name in names if name in translation.trees for problem in translation.faults(name)]
    broken += [_led_out(home, name) for name in names if name not in translation.trees and not _lies_within(home, name)]
    if _errors(home.manuscript) or broken:
        return _refused(home.manuscript, say, broken)
    for problem in home.manuscript.findings():
        say(f"{problem}\n")
    files = {name: _rewritten(home, name, decided, translation) for name in names}
    if not wishes.dry:
        try:
            file_all({_path(home, name): one.data for name, one in files.items()})
        except OSError as error:
            say(f"nothing is changed: {error.strerror or error}: {shown_path(str(error.filename or home.folder))}")
            return 1
    _tell(files, home, wishes, say)
    return 0


def _judge_language(delivery: Delivery, exhibit: Exhibit, wished: str) -> None:
    """Report a file that is in another language than it should be."""
    report, language = delivery.manuscript.report, delivery.language or wished
    own = exhibit.cover.language
    if _errors(delivery.manuscript):
        return
    if not language:
        report("the file does not say which language it is in", hint="say it with --language")
    elif wished and wished != language:
        report(f"the file is in '{language}', not in '{wished}'", hint="give another file, or another --language")
    elif delivery.original_language not in {"", own}:
        report(f"the file was translated from '{delivery.original_language}', and the exhibit is written in '{own}'")
    elif fault := language_fault(exhibit, language):
        report(fault)


def _errors(manuscript: Manuscript) -> bool:
    return any(problem.severity == "error" for problem in manuscript.problems)


def _refused(manuscript: Manuscript, say: Say, more: list[Problem] | None = None) -> int:
    """Say why nothing is taken in."""
    for problem in [*manuscript.findings(), *(more or ())]:
        say(f"{problem}\n")
    say("nothing is changed")
    return 1


def _names(decided: list[Change]) -> list[str]:
    """List the files that are changed, in reading order."""
    return list(dict.fromkeys(change.piece.file for change in decided))


def _lies_within(home: Home, name: str) -> bool:
    """Tell whether a file that is to be made would lie in the exhibit, whatever is a link on the way to it."""
    return (home.folder / home.file(name)).resolve().is_relative_to(home.folder.resolve())


def _led_out(home: Home, name: str) -> Problem:
    return Problem(path=str(home.folder / home.file(name)), message="a link leads out of the exhibit here", hint="take the link out")


def _rewritten(home: Home, name: str, decided: list[Change], translation: Translation) -> Rewritten:
    """Put the changes of one file into it."""
    data = Folder(home.folder).read(home.file(name)) if name in translation.trees else None
    mine = [change for change in decided if change.piece.file == name]
    return rewritten(data, mine, [piece for piece in translation.pieces if piece.file == name])


def _path(home: Home, name: str) -> Path:
    """Give the path to be written: the end of a link, where the file is one."""
    try:
        return Path(Folder(home.folder).real(home.file(name)))
    except Unreadable:
        return home.folder / home.file(name)


def _tell(files: dict[str, Rewritten], home: Home, wishes: Wishes, say: Say) -> None:
    """Say what was done, or would be."""
    for name, one in files.items():
        how = " (a new file)" if one.is_new else " (written anew: comments and order could not be kept)" if one.is_anew else ""
        what = count(one.texts, "text") if one.texts else "no text, only what it was made from"
        say(f"{shown_path(str(home.folder / home.file(name)))}: {what}{how}")
    texts = count(sum(one.texts for one in files.values()), "text")
    would = "would be changed" if wishes.dry else "changed"
    say(f"{home.language}: {texts} in {count(len(files), 'file')} {would}" if files else f"{home.language}: nothing to change")
