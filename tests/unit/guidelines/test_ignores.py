"""Rules are ignored where they do not fit, with a reason."""

import pytest

from kiosk.guidelines.check import judged
from kiosk.guidelines.judging import Choice
from tests.unit.guidelines.writing import PANEL, RUSSIAN, Study

SHORT = "title: The safety lamp"
WHY = "it is carved above the door"


def told(study: Study, choice: Choice | None = None) -> tuple[list[str], list[str]]:
    """Check the study; give what is told, and the reasons for what is not."""
    outcome = judged(study.folder, choice or Choice())
    home = f"{study.folder}/"
    lines = [f"{one.path.removeprefix(home)}:{one.line}: {one.kind}: {one.message}" for one in outcome.problems]
    return lines, [f"{ignored.problem.code}: {ignored.reason}" for ignored in outcome.ignored]


@pytest.mark.parametrize(
    "written",
    [
        f"title: Lamp  # kiosk: ignore[T101] {WHY}",
        f"# kiosk: ignore[T101] {WHY}\ntitle: Lamp",
        f"#  kiosk:ignore [ T101 ]  {WHY}\n# and a comment between them\ntitle: Lamp",
        f"title: Lamp # kiosk: ignore[P102,T101] {WHY}",
        f"# kiosk: ignore-file[T101] {WHY}\nstamp: A lamp\ntitle: Lamp",
    ],
    ids=["behind", "above", "stacked", "several", "file"],
)
def test_a_finding_is_ignored_at_its_line(study: Study, written):
    """Behind it, alone above it, or for the whole file."""
    study.edit(PANEL, SHORT, written)
    study.edit(RUSSIAN, "title: Лампа\n", "title: Лампа\nstamp: Лампа\n" if "stamp" in written else "title: Лампа\n")
    found, ignored = told(study)
    assert ([one for one in found if "X901" not in one], ignored) == ([], [f"T101: {WHY}"])


def test_a_finding_on_another_line_is_not(study: Study):
    """Behind a line it speaks of that line alone."""
    study.edit(PANEL, "id: lamp\n", f"id: lamp  # kiosk: ignore[T101] {WHY}\n")
    study.edit(PANEL, SHORT, "title: Lamp")
    assert told(study)[0] == [
        f"{PANEL}:1: warning[X901]: nothing here breaks T101 (title-length), so there is nothing to ignore",
        f"{PANEL}:2: warning[T101]: 'title' has 1 word",
    ]


@pytest.mark.parametrize("written", [f"easy: |  # kiosk: ignore[T303] {WHY}\n", f"# kiosk: ignore[T303] {WHY}\neasy: |\n"])
def test_a_finding_in_a_long_text_is_ignored_at_its_key(study: Study, written):
    """For a comment inside it would be read by visitors."""
    study.edit(PANEL, "easy: |\n", written)
    study.edit(PANEL, "  The mesh was cool.\n", "  The mesh  was cool.\n")
    assert told(study) == ([], [f"T303: {WHY}"])


def test_what_looks_like_an_ignore_in_a_text_is_text(study: Study):
    """It ignores nothing, in a block or in quotes."""
    study.edit(PANEL, SHORT, 'title: "Lamp that is # kiosk: ignore[T101] no way"')
    study.edit(PANEL, "  The mesh was cool.\n", "  The mesh was cool. # kiosk: ignore[T999]\n")
    assert told(study) == ([f"{PANEL}:2: warning[T101]: 'title' has 7 words"], [])


def test_a_warning_of_the_format_is_ignored_too(study: Study):
    """It was found before anybody judged."""
    study.edit(PANEL, ", alt: A lamp.}", f"}}  # kiosk: ignore[P101] {WHY}")
    study.edit(RUSSIAN, "art: {alt: Лампа.}\n", "")
    assert told(study) == ([], [f"P101: {WHY}"])


def test_a_language_can_wait(study: Study):
    """At its name in exhibit.yaml, for the share, and at each place of the translation for what is missing there."""
    study.edit("exhibit.yaml", "languages: [en, ru]", "languages: [en, ru]  # kiosk: ignore[L101] in autumn")
    study.edit(RUSSIAN, "title: Лампа\n", "# kiosk: ignore-file[L102] in autumn\n")
    assert told(study) == ([], ["L102: in autumn", "L101: in autumn"])


def test_captions_hold_it_as_a_note(study: Study):
    """For the caption below."""
    study.write("media/flame.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08free\0\0\0\x08mdat")
    long = "00:01.000 --> 00:02.000\nThe flame goes out before the firedamp burns.\n"
    study.write("media/flame.vtt", f"WEBVTT\n\nNOTE kiosk: ignore[M103] {WHY}\n\n{long}\n{long.replace('00:0', '00:1')}")
    film = "{file: media/flame.mp4, alt: A flame., captions: media/flame.vtt, transcript: A flame., credit: Museum}"
    study.edit(PANEL, "curator:", f"blocks: [{{video: {film}}}]\ncurator:")
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    assert told(study) == (["media/flame.vtt:9: warning[M103]: a line of this caption has 45 characters"], [f"M103: {WHY}"])


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("kiosk: ignore[T1001] no", "X902]: there is no rule 'T1001'; did you mean 'T101'?"),
        ("kiosk: ignore no", "X902]: this ignore names no rule"),
        ("kiosk: ignore[T101]", "X903]: this ignore of T101 gives no reason, so it ignores nothing"),
        ("kiosk: ignore[X301] no", "X904]: X301 (unknown-key) is an error and cannot be ignored"),
        ("kiosk: ignore[T101] no", "X901]: nothing here breaks T101 (title-length), so there is nothing to ignore"),
    ],
)
def test_a_wrong_ignore_is_a_finding(study: Study, comment, said):
    """Unknown, without a code, without a reason, of an error, of nothing."""
    study.edit(PANEL, SHORT, f"{SHORT}  # {comment}")
    assert told(study) == ([f"{PANEL}:2: warning[{said}"], [])


def test_an_error_stays(study: Study):
    """And while there is one, nothing is said of ignores that may have had something to ignore."""
    study.edit(PANEL, SHORT, f"titel: Lamp  # kiosk: ignore[X301,T101] {WHY}")
    assert told(study)[0] == [
        f"{PANEL}:1: error[X302]: missing key 'title'",
        f"{PANEL}:2: error[X301]: unknown key 'titel'; did you mean 'title'?",
        f"{PANEL}:2: warning[X904]: X301 (unknown-key) is an error and cannot be ignored",
    ]


def test_an_ignore_of_a_rule_that_was_not_asked_is_not_unused(study: Study):
    """Nor one of a rule whose findings depend on the machine."""
    study.edit(PANEL, SHORT, f"{SHORT}  # kiosk: ignore[T101] {WHY}")
    study.edit(PANEL, "art:", f"# kiosk: ignore[P201] {WHY}\nart:")
    assert told(study, Choice(ignore=("T1",))) == ([], [])


def test_rules_are_chosen_by_their_beginnings(study: Study):
    """Those that are selected, but for those that are ignored."""
    study.edit(PANEL, SHORT, "title: Lamp")
    study.edit(PANEL, "The mesh was cool.", "The mesh  was cool.")
    found = {choice: [one.split("[")[1][:4] for one in told(study, choice)[0]] for choice in CHOICES}
    assert list(found.values()) == [["T101", "T303"], ["T101"], ["T303"], []]


CHOICES = (Choice(select=("T",)), Choice(select=("T1", "R")), Choice(ignore=("T101",)), Choice(select=("P",)))


def test_more_findings_are_ignored_than_a_file_may_have(study: Study):
    """A hundred that are ignored leave room for those that are told."""
    study.write("glossary.yaml", "".join(f"- {{id: term-{number}, term: A, meaning: B.}}\n" for number in range(150)))
    study.edit("glossary.yaml", "- {id: term-0,", f"# kiosk: ignore-file[G101] {WHY}\n- {{id: firedamp,")
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    found, ignored = told(study)
    assert (found, len(ignored)) == ([], 149)
