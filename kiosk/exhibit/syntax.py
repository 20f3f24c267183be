"""What the YAML parser complains of, said to someone who writes texts for a living.

The parser speaks of tokens and contexts and often points behind the fault. Here each of its complaints is turned into what
most likely happened, at the place where it happened.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

import yaml

from kiosk.exhibit.format_rules import NOT_YAML
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.problem import shorten

QUOTE_IT: Final = "put the text in quotes, or on lines of its own under |"
KEY_AND_TEXT: Final = r"\s*(?:- +)*[^\s#\"'\[\]{},:][^:\"'\[\]{}]*:[ \t]+\S"
KEY_WITHOUT_SPACE: Final = r"\s*(?:- +)*([A-Za-z_][\w-]*):[^\s:]"
BLOCK_OPENED: Final = r":[ \t]*[|>][-+0-9]*[ \t]*(?:#.*)?$"
CLOSERS: Final = {"[": "]", "{": "}"}


class Advice(NamedTuple):
    """A complaint in plain words."""

    at: Place
    message: str
    hint: str = ""


class Complaint:
    """What the parser said, with the lines it was looking at."""

    def __init__(self, error: yaml.MarkedYAMLError, manuscript: Manuscript) -> None:
        """Keep the two places: where the parser stopped (`at`) and where that part began (`begin`)."""
        self.lines = manuscript.lines
        stop, begin = error.problem_mark, error.context_mark
        self.at = Place(stop.line + 1, stop.column + 1) if stop else Place(1, 1)
        self.begin = Place(begin.line + 1, begin.column + 1) if begin else self.at
        self.problem = error.problem or ""
        self.context = error.context or ""

    def line(self, number: int) -> str:
        """Give a line by its number; beyond the end there are empty ones."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def char(self, at: Place) -> str:
        """Give the character at a place."""
        return self.line(at.line)[at.column - 1 : at.column]

    @property
    def written_before(self) -> Place:
        """Find the last line with anything on it above the stop."""
        number = self.at.line - 1
        while number > 1 and not self.line(number).strip():
            number -= 1
        return Place(number, self.indent(number) + 1, len(self.line(number).strip()) or 1)

    def indent(self, number: int) -> int:
        """Count the spaces before a line's first letter."""
        line = self.line(number)
        return len(line) - len(line.lstrip(" "))


def explain(error: yaml.MarkedYAMLError, manuscript: Manuscript) -> None:
    """Report a syntax error in plain words."""
    complaint = Complaint(error, manuscript)
    rule = next((rule for phrase, rule in RULES if phrase in complaint.problem or phrase in complaint.context), _not_yaml)
    advice = rule(complaint)
    manuscript.report(advice.message, advice.at, rule=NOT_YAML, hint=advice.hint)


def _not_yaml(complaint: Complaint) -> Advice:
    return Advice(complaint.at, "this is not YAML from here on", "compare the lines before it with those of a file that works")


def _bad_start(complaint: Complaint) -> Advice:
    """Explain a tab, or a sign that YAML keeps for itself."""
    sign = complaint.char(complaint.at)
    if sign == "\t" or "tab" in complaint.problem:
        line = complaint.line(complaint.at.line)
        return Advice(
            Place(complaint.at.line, line.find("\t") + 1), "a tab is used to indent this line", "indent with spaces; two for each level"
        )
    return Advice(complaint.at, f"a text cannot begin with {sign}", QUOTE_IT)


def _decorated(complaint: Complaint) -> Advice:
    """Explain a text that begins with the sign of an alias, an anchor or a tag."""
    sign = complaint.char(complaint.begin) or "*"
    return Advice(complaint.begin, f"a text cannot begin with {sign}", QUOTE_IT)


def _colon(complaint: Complaint) -> Advice:
    """Explain a colon where no key can be: in a text, in a wrong indentation, or after a line without one."""
    line, before = complaint.line(complaint.at.line), complaint.written_before
    if re.match(KEY_AND_TEXT, line[: complaint.at.column - 1] + "x") and ": " in line[: complaint.at.column - 1]:
        return Advice(complaint.at, "': ' ends a key, so it cannot stand inside a text", QUOTE_IT)
    above = complaint.line(before.line)
    if before.line < complaint.at.line and (glued := re.match(KEY_WITHOUT_SPACE, above)):
        return Advice(before, f"a space is missing behind '{shorten(glued[1])}:'", f"write `{shorten(glued[1])}: …`")
    if complaint.indent(complaint.at.line) > complaint.indent(before.line) and ": " in above:
        at = Place(complaint.at.line, complaint.indent(complaint.at.line) + 1)
        return Advice(
            at,
            "this line is indented deeper than the key above it",
            f"begin it in column {complaint.indent(before.line) + 1}, or put the text above in quotes",
        )
    if before.line < complaint.at.line and above.strip():
        return Advice(before, f"'{shorten(above)}' is no key: there is no colon", "write `key: value`")
    return Advice(complaint.at, "': ' ends a key, so it cannot stand inside a text", QUOTE_IT)


def _no_colon(complaint: Complaint) -> Advice:
    """Explain a line that is neither a key nor part of a text."""
    begin = complaint.begin
    number = begin.line - 1
    while number > 1 and not complaint.line(number).strip():
        number -= 1
    at = Place(begin.line, begin.column, len(complaint.line(begin.line).strip()) or 1)
    if re.search(BLOCK_OPENED, complaint.line(number)):
        return Advice(at, "the text under | must be indented", f"begin each of its lines in column {complaint.indent(number) + 3}")
    return Advice(
        at,
        f"'{shorten(complaint.line(begin.line))}' is no key: there is no colon",
        "write `key: value`, or indent the line if it belongs to a text",
    )


def _no_key(complaint: Complaint) -> Advice:
    """Explain a line in a wrong column, or words behind something that was already closed."""
    at, line = complaint.at, complaint.line(complaint.at.line)
    if complaint.char(at) == ":":
        return Advice(at, "a key is missing before the colon", "write `key: value`")
    if not line[: at.column - 1].strip(" "):
        if line.lstrip().startswith("- ") and at.column == complaint.begin.column:
            return Advice(at, "a list entry stands here, where a key is expected", "put the list under a key of its own, indented")
        columns = f"they begin in column {complaint.begin.column}"
        return Advice(at, "this line is not indented like the others of its kind", f"{columns}, this one in column {at.column}")
    opening = re.search(r"(?::|-)[ \t]+([\[{\"'])", line)
    sign = opening[1] if opening else ""
    closing = CLOSERS.get(sign, sign)
    behind = f" behind the closing {closing}" if closing else ""
    return Advice(
        at,
        f"something stands{behind} where the line should end",
        f"a text that begins with {sign or 'a quote or bracket'} must be in quotes as a whole, or stand under |",
    )


def _not_closed(complaint: Complaint) -> Advice:
    """Explain a bracket, brace or quote without its partner."""
    sign = complaint.char(complaint.begin)
    if sign in CLOSERS and complaint.at.line == complaint.begin.line:
        if complaint.char(complaint.at) == ":":
            return Advice(complaint.at, "': ' ends a key, so it cannot stand inside a text", "put the text in quotes")
        return Advice(complaint.at, f"a comma or {CLOSERS[sign]} is missing here", "quote a text that holds a comma, a colon or a bracket")
    if sign in CLOSERS:
        return Advice(complaint.begin, f"this {sign} is never closed", f"write {CLOSERS[sign]} at its end, and commas between the entries")
    return Advice(
        complaint.begin,
        f"this {sign or 'quote'} is never closed",
        "write it again at the end of the text; inside '…' an apostrophe is doubled: ''",
    )


def _no_value(complaint: Complaint) -> Advice:
    """Explain a comma too many, or a file that ends inside brackets."""
    if complaint.line(complaint.at.line).strip():
        return Advice(complaint.at, "a value is missing here", "write it, or take the comma out")
    for number in range(complaint.at.line, 0, -1):
        column = max(complaint.line(number).rfind(sign) for sign in CLOSERS)
        if column >= 0:
            sign = complaint.line(number)[column]
            return Advice(
                Place(number, column + 1),
                f"this {sign} is never closed",
                f"write {CLOSERS[sign]} at its end, and commas between the entries",
            )
    return _not_yaml(complaint)


def _backslash(complaint: Complaint) -> Advice:
    return Advice(
        complaint.at, 'a backslash in "…" begins a special sign, and this is none', "use '…' instead, and forward slashes in paths"
    )


def _behind_bar(complaint: Complaint) -> Advice:
    sign = complaint.char(complaint.begin) or "|"
    return Advice(complaint.at, f"words stand on the line of the {sign}", f"begin the text on the line below the {sign}, indented")


def _dash(complaint: Complaint) -> Advice:
    return Advice(
        complaint.at, "a list cannot begin on the line of its key", "begin it on the line below; quote the text if the dash belongs to it"
    )


def _not_in_list(complaint: Complaint) -> Advice:
    return Advice(
        complaint.at,
        "this line stands in a list, but does not begin with '- '",
        f"the list's entries begin with '- ' in column {complaint.begin.column}",
    )


def _after_end(complaint: Complaint) -> Advice:
    return Advice(complaint.at, "the file was ended by ... above this line", "take the line ... out")


def _directive(complaint: Complaint) -> Advice:
    return Advice(complaint.at, "lines that begin with % are not used in exhibits", "take the line out")


RULES: Final[tuple[tuple[str, Callable[[Complaint], Advice]], ...]] = (
    ("cannot start any token", _bad_start),
    ("tab character", _bad_start),
    ("scanning an alias", _decorated),
    ("scanning an anchor", _decorated),
    ("scanning a tag", _decorated),
    ("parsing a tag", _decorated),
    ("undefined tag handle", _decorated),
    ("mapping keys are not allowed", _bad_start),
    ("mapping values are not allowed", _colon),
    ("expected ':'", _no_colon),
    ("block sequence entries are not allowed", _dash),
    ("expected '-' indicator", _not_in_list),
    ("expected key", _no_key),
    ("expected ',' or", _not_closed),
    ("expected node content", _no_value),
    ("unexpected end of stream", _not_closed),
    ("unexpected document indicator", _not_closed),
    ("escape c", _backslash),
    ("hexdecimal", _backslash),
    ("scanning a block scalar", _behind_bar),
    ("expected <document start>", _after_end),
    ("directive", _directive),
    ("incompatible YAML document", _directive),
)
"""The parser's phrases, the more particular first."""
