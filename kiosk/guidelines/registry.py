"""All rules there are, by their codes. A new guideline is made in a module of its kind and takes its place here."""

from typing import Final

from kiosk.exhibit import classroom_rules, content_rules, format_rules
from kiosk.exhibit.rulebook import FAMILIES, Rule
from kiosk.guidelines import ignore_rules
from kiosk.guidelines.easy_language import easy_longest, easy_sentences
from kiosk.guidelines.events import events_have_places
from kiosk.guidelines.evidence import claims_have_sources, datasets_have_sources
from kiosk.guidelines.glyphs import languages_have_a_font, letters_have_a_font
from kiosk.guidelines.guideline import Guideline
from kiosk.guidelines.languages import languages_are_whole
from kiosk.guidelines.lengths import body_length, brief_is_brief, brief_length, full_length, lead_length, life_lengths, title_length
from kiosk.guidelines.loading import pictures_load, pictures_show_something
from kiosk.guidelines.near_copies import near_copies
from kiosk.guidelines.people import figures_are_met, panels_have_people
from kiosk.guidelines.pictures import alt_lengths
from kiosk.guidelines.reading_grade import body_grade
from kiosk.guidelines.recordings import caption_lines, recordings_are_captioned, recordings_are_credited, recordings_can_be_read
from kiosk.guidelines.rights import pictures_are_credited, rights_are_known, rights_are_told
from kiosk.guidelines.scans import large_scans
from kiosk.guidelines.screens import panels_fit, titles_stand_out
from kiosk.guidelines.sentence_length import sentence_length
from kiosk.guidelines.spoken import recordings_say_what_is_read
from kiosk.guidelines.terms import terms_are_used, terms_once_a_paragraph
from kiosk.guidelines.typography import quotation_marks, spaces
from kiosk.guidelines.wall import keys_are_in_reach, letters_are_large, targets_are_large
from kiosk.guidelines.word_list import avoided_words

GUIDELINES: Final[tuple[Guideline, ...]] = (
    title_length,
    lead_length,
    brief_length,
    brief_is_brief,
    body_length,
    full_length,
    life_lengths,
    sentence_length,
    body_grade,
    easy_sentences,
    easy_longest,
    avoided_words,
    near_copies,
    quotation_marks,
    spaces,
    letters_have_a_font,
    panels_fit,
    alt_lengths,
    large_scans,
    pictures_load,
    pictures_show_something,
    titles_stand_out,
    letters_are_large,
    targets_are_large,
    keys_are_in_reach,
    recordings_are_captioned,
    recordings_can_be_read,
    caption_lines,
    recordings_say_what_is_read,
    claims_have_sources,
    datasets_have_sources,
    pictures_are_credited,
    rights_are_told,
    rights_are_known,
    recordings_are_credited,
    panels_have_people,
    figures_are_met,
    events_have_places,
    terms_are_used,
    terms_once_a_paragraph,
    languages_are_whole,
    languages_have_a_font,
)
"""What is asked of every edition."""


def _by_code(rules: tuple[Rule, ...]) -> dict[str, Rule]:
    """Put the rules into the order of families and numbers."""
    families = list(FAMILIES)
    ordered = sorted(rules, key=lambda rule: (families.index(rule.code[0]), rule.code))
    return {rule.code: rule for rule in ordered}


RULES: Final = _by_code((*GUIDELINES, *content_rules.RULES, *classroom_rules.RULES, *format_rules.RULES, *ignore_rules.RULES))
"""Every rule that a problem can name."""
