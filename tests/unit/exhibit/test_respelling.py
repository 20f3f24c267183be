import pytest

from kiosk.exhibit.kinds import ID_PATTERN, Language, Size
from kiosk.exhibit.loader import load
from kiosk.exhibit.respelling import respelt
from tests.unit.authoring.folders import write_exhibit

LANGUAGE, SIZE = (kind.__metadata__[0].pattern for kind in (Language, Size))


@pytest.mark.parametrize(
    ("written", "pattern", "meant"),
    [
        ("fr_FR", LANGUAGE, "fr-FR"),
        ("EN", LANGUAGE, "en"),
        ("pt BR", LANGUAGE, "pt-BR"),
        ("sr_Latn_RS", LANGUAGE, "sr-Latn-RS"),
        ("Kirov Murder", ID_PATTERN, "kirov-murder"),
        ("Kirov_Murder", ID_PATTERN, "kirov-murder"),
        ("kirov – murder", ID_PATTERN, "kirov-murder"),
        (" stalin ", ID_PATTERN, "stalin"),
        ("1920 × 1080", SIZE, "1920x1080"),
        ("1920X1080", SIZE, "1920x1080"),
        ("1920 х 1080", SIZE, "1920x1080"),
    ],
)
def test_what_is_right_but_for_its_spelling_is_asked_after(written, pattern, meant):
    """Capitals, spaces, dashes and the sign of multiplication."""
    assert respelt(written, pattern) == (meant,)


@pytest.mark.parametrize(
    ("written", "pattern"), [("english", LANGUAGE), ("Киров", ID_PATTERN), ("wide", SIZE), ("", ID_PATTERN), ("a b" * 40, ID_PATTERN)]
)
def test_no_letter_is_ever_changed(written, pattern):
    """What would have to be another word is not guessed at."""
    assert respelt(written, pattern) == ()


def test_an_id_that_cannot_be_one_is_said_once(tmp_path):
    """It had also been advised to give the file that name."""
    folder = write_exhibit(tmp_path)
    file = next((folder / "panels").glob("*.yaml"))
    file.write_text(file.read_text("utf-8").replace(f"id: {file.stem}", "id: Another_One"), encoding="utf-8")
    said = [problem.message for problem in load(folder).problems if problem.path.endswith(file.name)]
    assert said == ["'id' cannot be 'Another_One'; did you mean 'another-one'?"]
