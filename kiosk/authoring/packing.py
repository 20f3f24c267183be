"""The verb `pack`: an exhibit without mistakes, in one file."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from kiosk.authoring.eyes import Eyes
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import shorten, shown_path
from kiosk.exhibit.report import count, tally
from kiosk.guidelines.check import judged
from kiosk.guidelines.forms import written
from kiosk.guidelines.looks import Looks
from kiosk.operations.manifest import FORMAT, HIGHEST_VERSION, Manifest, PackedFile, read
from kiosk.operations.opening import opened
from kiosk.operations.packing import Gathered, described, gather, pack
from kiosk.operations.refusal import RefusedError
from kiosk.operations.stick import ENDING

MOST_NAMED: Final = 5
"""Files left out that are named."""


def make_pack(folder: Path, options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Make a pack of an exhibit, and say what is in it; 1 where it has mistakes, or cannot be packed."""
    with Eyes(folder) as eyes:
        outcome = judged(folder, looks=Looks(missing=eyes.missing, words=eyes.words, flaw=eyes.flaw))
    errors, warnings = tally(outcome.problems)
    if errors:
        mistakes = tuple(problem for problem in outcome.problems if problem.severity == "error")
        sys.stdout.write(written(replace(outcome, problems=mistakes)))
        say(f"an exhibit with mistakes is not packed, and {shown_path(str(folder))} has {count(errors, 'mistake')}")
        return 1
    try:
        gathered = gather(folder)
        manifest = _manifest(outcome.exhibit, described(gathered.files), options)
        pack(options.out, manifest, gathered.files, options.key)
    except RefusedError as why:
        say(f"{shown_path(str(folder))} is not packed: {why}")
        return 1
    except OSError as why:
        say(f"{options.out} cannot be written: {why.strerror or why}")
        return 1
    signature = f"signed with {options.key}" if options.key else "not signed"
    print(f"{options.out}: {manifest}, {count(len(manifest.files), 'file')}, {manifest.size / 1e6:.1f} MB, {signature}")
    _tell(gathered, warnings, options, say)
    return 0


def _manifest(exhibit: Exhibit, files: tuple[PackedFile, ...], options: argparse.Namespace) -> Manifest:
    """Describe what is packed. Raises RefusedError for a version that cannot be."""
    manifest = Manifest(
        format=FORMAT,
        exhibit=exhibit.cover.id,
        title=shorten(exhibit.cover.title, 200),
        version=1,
        size=sum(file.size for file in files),
        files=files,
        expires=options.expires,
    )
    version = options.version if options.version is not None else _following(options.out, manifest)
    if not 1 <= version <= HIGHEST_VERSION:
        raise RefusedError(f"a version is a whole number from 1 to {HIGHEST_VERSION:,}, and {version} is none")
    return replace(manifest, version=version)


def _following(out: Path, manifest: Manifest) -> int:
    """Give the version after that of the pack which is to be replaced; its own where nothing else has changed. Raises RefusedError."""
    if not out.exists():
        return 1
    try:
        with opened(out) as pack_before:
            before = read(pack_before.sealed)
    except RefusedError as why:
        raise RefusedError(f"{out} is there and is no pack ({why})", "name another file, or give the --version") from None
    if before.exhibit != manifest.exhibit:
        raise RefusedError(f"{out} is a pack of {before.exhibit}", "name another file")
    return before.version if replace(manifest, version=before.version) == before else before.version + 1


def _tell(gathered: Gathered, warnings: int, options: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Say what whoever packed should know."""
    if gathered.left_out:
        named = ", ".join(gathered.left_out[:MOST_NAMED]) + (" …" if len(gathered.left_out) > MOST_NAMED else "")
        say(f"left out, for no exhibit can show them: {count(len(gathered.left_out), 'file')} ({named})")
    if warnings:
        say(f"{count(warnings, 'warning')}; kiosk check tells them")
    if not options.key:
        say("kiosks take packs that nobody signed only where that is allowed; sign it with --key")
    if options.out.suffix != ENDING:
        say(f"on a memory stick only files whose names end in {ENDING} are found by themselves")
