"""What Moodle understands of a file in GIFT: the rules of its documentation (docs.moodle.org, GIFT format), written anew as a reader.

It is stricter than Moodle where Moodle is lenient by accident: what it does not understand is a fault.
"""

import html
import re
from typing import Final, NamedTuple

SPECIAL: Final = "~=#{}:"
FORMATS: Final = frozenset({"html", "plain", "markdown", "moodle"})
FORMAT: Final = re.compile(r"\[(\w+)\]")
WEIGHT: Final = re.compile(r"%-?\d{1,2}(?:\.\d*)?%|%100%")
KEPT: Final = 0xF0000
"""Where escaped signs are kept while the others part the text."""


class GiftAnswer(NamedTuple):
    """One answer; `place` is what it is matched with."""

    text: str
    right: bool = False
    feedback: str = ""
    place: str = ""


class GiftQuestion(NamedTuple):
    """One question as a platform takes it in."""

    name: str
    category: str
    kind: str
    text: str
    answers: tuple[GiftAnswer, ...]
    feedback: str = ""


def read_gift(written: str) -> list[GiftQuestion]:
    """Read a file. Raises ValueError for what is not GIFT."""
    found: list[GiftQuestion] = []
    category = ""
    for piece in re.split(r"\n[ \t]*\n", written):
        lines = [line for line in piece.split("\n") if not line.strip().startswith("//")]
        text = _kept("\n".join(lines).strip())
        if text.startswith("$CATEGORY:"):
            category = _given_back(text.removeprefix("$CATEGORY:").strip(), escapes="\\")
        elif text:
            found.append(_question(text, category))
    return found


def words(text: str) -> str:
    """Give the words of HTML, as a pupil reads them."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def _question(text: str, category: str) -> GiftQuestion:
    name = re.match(r"::(.*?)::", text, re.DOTALL)
    if name is None:
        raise ValueError("a question has no name")
    inside = re.fullmatch(r"([^{}]*)\{([^{}]*)\}", text[name.end() :].strip())
    if inside is None:
        raise ValueError(f"the braces of {name[1]} do not fit")
    asked, given = inside[1], inside[2]
    given, _, general = given.partition("####")
    if "####" in general:
        raise ValueError("there is more than one general feedback")
    common = FORMAT.match(asked.strip())
    kind, answers = _answers(given.strip(), common[1] if common else "moodle")
    return GiftQuestion(_given_back(name[1]), category, kind, _text(asked, ""), answers, _text(general, common[1] if common else ""))


def _answers(given: str, form: str) -> tuple[str, tuple[GiftAnswer, ...]]:
    if "~" in given:
        if given.count("=") != 1:
            raise ValueError("a multiple choice has one right answer")
        parts = re.findall(r"([~=])([^~=]*)", given)
        if not re.match("[~=]", given):
            raise ValueError("something stands before the first answer")
        return "multichoice", tuple(_choice(sign, part, form) for sign, part in parts)
    pairs = [pair.strip() for pair in given.split("=")]
    if pairs[0] or not all("->" in pair for pair in pairs[1:]):
        raise ValueError("this is neither a choice nor a matching")
    halves = [pair.split("->", 1) for pair in pairs[1:]]
    if len(halves) < 2:
        raise ValueError("a matching has two pairs at least")
    return "match", tuple(GiftAnswer(_text(one, form), place=_given_back(other).strip()) for one, other in halves)


def _choice(sign: str, part: str, form: str) -> GiftAnswer:
    part = part.strip()
    if sign == "~" and WEIGHT.match(part):
        raise ValueError("an answer begins with a weight")
    text, _, feedback = part.partition("#")
    if "#" in feedback:
        raise ValueError("an answer has two feedbacks")
    return GiftAnswer(_text(text, form), sign == "=", _text(feedback, form))


def _text(text: str, form: str) -> str:
    """Give a text back; one that begins with a bracket names its format."""
    text = text.strip()
    if text.startswith("["):
        named = FORMAT.match(text)
        if named is None or named[1] not in FORMATS:
            raise ValueError(f"a text begins with a bracket: {text[:20]}")
        form, text = named[1], text[named.end() :]
    elif text and form not in FORMATS:
        raise ValueError("a text has no format")
    return _given_back(text).strip()


def _kept(text: str) -> str:
    """Put what is escaped where nothing parts it; a backslash before any other letter is a backslash."""
    return re.sub(r"\\(\\|[~=#{}:n])", lambda found: chr(KEPT + ord(found[1])), text)


def _given_back(text: str, escapes: str = f"\\{SPECIAL}n") -> str:
    """Put it back. In a category Moodle gives back nothing but the backslash."""
    return "".join(_sign(letter, escapes) for letter in text)


def _sign(letter: str, escapes: str) -> str:
    if not KEPT <= ord(letter) < KEPT + 128:
        return letter
    sign = chr(ord(letter) - KEPT)
    if sign not in escapes:
        raise ValueError(f"{sign} is escaped where it cannot be")
    return "\n" if sign == "n" else sign
