"""What loading gives beside the exhibit: the places of everything in it, for whoever goes on looking."""

from kiosk.exhibit.loader import load
from kiosk.exhibit.rulebook import UNNAMED_ADVICE
from kiosk.exhibit.translations import translate
from tests.unit.exhibit.writing import Desk


def test_places_are_kept_when_asked_for(russian: Desk):
    """Each noun with the words of its language; else no file is held."""
    exhibit = russian.load().exhibit
    loaded = translate(exhibit, russian.folder, "ru", keep=True)
    lean = translate(exhibit, russian.folder, "ru")

    assert [(entry.noun.id, entry.language, entry.manuscript.path.rpartition("/")[2]) for entry in loaded.entries][:3] == [
        ("rise-of-stalin", "ru", "exhibit.yaml"),
        ("kirov-murder", "ru", "kirov-murder.yaml"),
        ("legacy", "ru", "legacy.yaml"),
    ]
    assert len(loaded.entries) == 9
    assert (lean.entries, lean.manuscripts, lean.loose) == ((), (), ())


def test_what_is_reported_later_is_gathered(desk: Desk):
    """By the manuscripts; what was found before stays."""
    desk.write("notes.yaml", "a: b\n")
    loaded = load(desk.folder, keep=True)
    before = len(loaded.problems)
    entry = loaded.entries[1]
    entry.manuscript.report("this is odd", entry.node, rule=UNNAMED_ADVICE)

    assert (before, len(loaded.problems)) == (1, 1)
    assert [problem.message for problem in loaded.problems_now()] == ["this file is not read", "this is odd"]
    assert load(desk.folder).problems_now() == loaded.problems
    assert (load(desk.folder).entries, entry.noun.id, entry.language) == ((), "kirov-murder", "en")
