"""Words that were laid over a noun are laid again only where the words, the noun, or what both refer to is written anew."""

import pytest

from kiosk.exhibit import translations, trees
from kiosk.exhibit.loader import load
from kiosk.exhibit.manuscript import MOST_PROBLEMS
from kiosk.exhibit.overlay import Overlay
from kiosk.exhibit.translations import translate
from kiosk.exhibit.trees import Trees
from tests.unit.authoring.folders import write_exhibit

LINKED = "id: {}\ntitle: Panel {}\nart: {{file: plate.svg, alt: Grey.}}\nbody: He met [Kirov](figure:kirov).\n"
SAID = "title: Частина\nart: {alt: Сіре.}\nbody: Він зустрів [Кірова](figure:kirov).\n"


class Desk:
    """An exhibit of two panels and one person, all of them translated, and what is laid anew when it is read."""

    def __init__(self, folder):
        self.folder = folder
        self.trees = Trees()
        self.laid = []
        for name in ("one", "two"):
            self.write(f"panels/{name}.yaml", LINKED.format(name, name))
            self.write(f"translations/uk/panels/{name}.yaml", SAID)
        self.write("translations/uk/exhibit.yaml", "title: Влада\nchapters: [{id: first, title: Глава}]\n")
        self.write("translations/uk/figures.yaml", "- {id: kirov, name: Сергій Кіров}\n")

    def write(self, name, text):
        """Save a file."""
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def read(self):
        """Give the translation as it is now, and the nouns that words were laid over for it."""
        del self.laid[:]
        exhibit = load(self.folder, trees=self.trees).exhibit
        said = translate(exhibit, self.folder, "uk", trees=self.trees)
        laid = self.laid.copy()
        assert said == translate(load(self.folder).exhibit, self.folder, "uk")
        return said, laid


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A desk that has been read once."""
    desk = Desk(write_exhibit(tmp_path / "exhibit"))

    class Counted(Overlay):
        def lay(self, noun, node):
            desk.laid.append(noun.id)
            return super().lay(noun, node)

    monkeypatch.setattr(translations, "Overlay", Counted)
    assert desk.read()[1] == ["test", "one", "two", "kirov"]
    return desk


def test_words_that_are_written_anew_are_laid_alone(desk):
    """The cover has chapters made for the screen each time; of all others only the one that was saved."""
    desk.write("translations/uk/panels/two.yaml", SAID.replace("Частина", "Інша"))
    said, laid = desk.read()
    assert said.exhibit.panels[1].title == "Інша"
    assert laid == ["test", "two"]


def test_an_original_that_is_written_anew_is_laid_over_again(desk):
    """Its new text is shown, for nobody has translated it yet."""
    desk.write("panels/one.yaml", LINKED.format("one", "one") + "lead: A new sentence.\n")
    said, laid = desk.read()
    assert [problem.message for problem in said.problems] == ["1 of 4 texts are not translated: lead"]
    assert laid == ["test", "one"]


def test_what_is_not_translated_is_told_each_time(desk):
    """Though the words are not laid again."""
    desk.write("translations/uk/panels/one.yaml", SAID.partition("body")[0])
    first, _ = desk.read()
    again, laid = desk.read()
    assert [problem.message for problem in again.problems] == ["1 of 3 texts are not translated: body"]
    assert (again.problems, again.share) == (first.problems, first.share)
    assert laid == ["test"]


def test_all_are_laid_again_when_somebody_has_gone(desk):
    """A link that was right may lead nowhere now."""
    desk.write("figures.yaml", "- {id: nikolaev, name: Leonid Nikolaev}\n")
    for name in ("one", "two"):
        desk.write(f"panels/{name}.yaml", LINKED.format(name, name).replace("[Kirov](figure:kirov)", "Kirov"))
    said, laid = desk.read()
    assert "there is no person 'kirov'" in said.errors[0].message
    assert laid == ["test", "one", "two"]


def test_a_recording_of_a_language_is_looked_for_each_time(desk):
    """Nothing but the disk knows whether it is still there."""
    (desk.folder / "own.mp3").write_bytes(b"ID3\4")
    desk.write("translations/uk/panels/one.yaml", f"{SAID}spoken: {{body: own.mp3}}\n")
    assert desk.read()[0].exhibit.panels[0].spoken.body == "own.mp3"
    (desk.folder / "own.mp3").unlink()
    said, laid = desk.read()
    assert (said.exhibit.panels[0].spoken.body, [problem.message for problem in said.errors]) == ("", ["there is no file 'own.mp3'"])
    assert laid == ["test", "one"]


def test_a_file_that_has_one_problem_too_many_tells_as_many_as_any(desk):
    """All but one stood as it was, and the one that was written anew took the place of the last in the list."""
    names = [f"person-{number}" for number in range(MOST_PROBLEMS - 1)]
    others = "".join(f"- {{id: {name}, name: Somebody, life: He lived.}}\n" for name in names)
    desk.write("figures.yaml", f"- {{id: kirov, name: Sergei Kirov}}\n{others}")
    said = "".join(f"- {{id: {name}, name: Хтось}}\n" for name in names)
    desk.write("translations/uk/figures.yaml", f"- {{id: kirov, name: Сергій Кіров}}\n{said}")
    assert [len(desk.read()[0].problems) for _ in range(2)] == [MOST_PROBLEMS - 1] * 2
    desk.write("figures.yaml", f"- {{id: kirov, name: Sergei Kirov, life: He lived.}}\n{others}")
    assert desk.read()[0].problems[-1].message == f"only the first {MOST_PROBLEMS} problems of this file are listed"


def test_a_file_with_the_same_bytes_is_not_even_decoded(desk, monkeypatch):
    """Of eight files one was saved."""
    decoded = []
    monkeypatch.setattr(trees, "decode", lambda path, data, decode=trees.decode: decoded.append(path) or decode(path, data))
    desk.write("translations/uk/panels/two.yaml", SAID.replace("Частина", "Інша"))
    exhibit = load(desk.folder, trees=desk.trees).exhibit
    translate(exhibit, desk.folder, "uk", trees=desk.trees)
    assert decoded == [str(desk.folder / "translations/uk/panels/two.yaml")]
