"""`kiosk check`: everything that is wrong with an exhibit in each of its languages, and what museums would ask of it besides."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, TextIO

from kiosk.exhibit.loader import COVER, Loaded, load
from kiosk.exhibit.problem import shown_path
from kiosk.exhibit.report import Form, Translated, listing
from kiosk.exhibit.translations import languages, translate
from kiosk.guidelines.easy_language import short_sentences
from kiosk.guidelines.edition import Edition, Guideline
from kiosk.guidelines.evidence import claims_have_sources, datasets_have_sources
from kiosk.guidelines.glyphs import languages_have_a_font, letters_have_a_font
from kiosk.guidelines.lengths import brief_is_brief, life_lengths, panel_lengths
from kiosk.guidelines.loading import pictures_load
from kiosk.guidelines.looks import UNSEEN, Looks
from kiosk.guidelines.people import figures_are_met, panels_have_people
from kiosk.guidelines.pictures import alt_lengths
from kiosk.guidelines.reading_grade import body_grade
from kiosk.guidelines.recordings import caption_lines, recordings_are_captioned, recordings_are_credited, recordings_can_be_read
from kiosk.guidelines.scans import large_scans
from kiosk.guidelines.screens import panels_fit, titles_stand_out
from kiosk.guidelines.terms import terms_are_used, terms_once_a_paragraph
from kiosk.guidelines.typography import quotation_marks, spaces
from kiosk.guidelines.word_list import avoided_words

CLEAN: Final = 0
PROBLEMS: Final = 1
USAGE: Final = 2

GUIDELINES: Final[tuple[Guideline, ...]] = (
    panel_lengths,
    brief_is_brief,
    life_lengths,
    short_sentences,
    body_grade,
    avoided_words,
    alt_lengths,
    recordings_are_captioned,
    recordings_can_be_read,
    recordings_are_credited,
    caption_lines,
    claims_have_sources,
    datasets_have_sources,
    panels_have_people,
    figures_are_met,
    terms_are_used,
    terms_once_a_paragraph,
    quotation_marks,
    spaces,
    large_scans,
    pictures_load,
    letters_have_a_font,
    languages_have_a_font,
    panels_fit,
    titles_stand_out,
)


def check(path: Path, stream: TextIO, *, form: Form = "full", strict: bool = False, looks: Looks = UNSEEN) -> int:
    """Check the exhibit in a folder (or beside its exhibit.yaml) and say on `stream` what was found.

    Gives the exit status: 0 when there is no error, 1 when there is one, 2 when there is nothing to check. Warnings count
    as errors only when `strict`. `looks` knows what can only be known by drawing the exhibit.
    """
    folder = path.parent if path.name == COVER and not path.is_dir() else path
    if not folder.is_dir():
        what = "is a file, not a folder" if folder.exists() else "does not exist"
        stream.write(f"kiosk check: {shown_path(str(folder))} {what}. Give the folder of an exhibit, the one with {COVER} in it.\n")
        return USAGE
    read = tuple(editions(load(folder, keep=True), folder, looks))
    problems = [problem for edition in read for problem in judged(edition).problems_now()]
    exhibit = read[0].loaded.exhibit
    shares = {edition.language: edition.loaded.share for edition in read if not edition.original}
    waiting = tuple(language for language in languages(exhibit) if language not in {exhibit.cover.language, *shares})
    stream.write(listing(problems, exhibit, Translated(shares, waiting), form=form))
    return PROBLEMS if any(strict or problem.severity == "error" for problem in problems) else CLEAN


def editions(loaded: Loaded, folder: Path, looks: Looks = UNSEEN) -> Iterator[Edition]:
    """Give an exhibit in its own language, then in each of the others it is offered in.

    The others wait while there are errors: held against an original with holes in it, a sound translation looks wrong.
    """
    own = loaded.exhibit.cover.language
    yield Edition(loaded=loaded, language=own, looks=looks)
    for language in () if loaded.errors else dict.fromkeys(languages(loaded.exhibit)):
        if language != own:
            yield Edition(loaded=translate(loaded.exhibit, folder, language, keep=True), language=language, original=False, looks=looks)


def judged(edition: Edition) -> Loaded:
    """Report into the manuscripts of an edition what the guidelines find in it."""
    for guideline in GUIDELINES:
        for finding in guideline(edition):
            finding.entry.manuscript.report(finding.message, finding.at, hint=finding.hint, severity=finding.severity)
    return edition.loaded
