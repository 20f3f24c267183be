"""A file that is as it was is not parsed again, and nothing that was said about it is said twice."""

from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate
from kiosk.exhibit.trees import Trees
from tests.unit.authoring.folders import write_exhibit


def test_an_exhibit_read_again_is_the_same(tmp_path):
    """With the same problems, once each."""
    folder = write_exhibit(tmp_path / "exhibit", broken={"two"})
    trees = Trees()
    first = load(folder, trees=trees)
    again = load(folder, trees=trees)
    assert again == first == load(folder)
    assert [problem.message for problem in first.problems] == ["missing key 'body'"]


def test_what_is_written_anew_is_read_anew(tmp_path):
    """And only that: the tree of the other file is the one that was there."""
    folder = write_exhibit(tmp_path / "exhibit")
    trees = Trees()
    load(folder, trees=trees)
    before = {path: kept.tree for path, kept in trees._kept.items()}
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text().replace("Panel one", "Another"))
    assert load(folder, trees=trees).exhibit.panels[0].title == "Another"
    after = {path: kept.tree for path, kept in trees._kept.items()}
    assert [path for path in after if after[path] is not before[path]] == [str(file)]


def test_a_mistake_that_is_mended_is_forgotten(tmp_path):
    """In a file that was not touched: its person was missing elsewhere."""
    folder = write_exhibit(tmp_path / "exhibit")
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text() + "figures: [{group: Somebody, people: [{id: nikolaev}]}]\n")
    trees = Trees()
    assert len(load(folder, trees=trees).errors) == 1
    figures = folder / "figures.yaml"
    figures.write_text(figures.read_text() + "- {id: nikolaev, name: Leonid Nikolaev}\n")
    assert load(folder, trees=trees).problems == ()


def test_a_hidden_character_that_is_mended_is_forgotten(tmp_path):
    """The space in its place gives the same text as the file had with it; the problem used to stay until the next change."""
    folder = write_exhibit(tmp_path / "exhibit")
    file = folder / "panels" / "one.yaml"
    sound = file.read_text()
    file.write_text(sound.replace("Panel one", "Panel\x07one"))
    trees = Trees()
    assert [problem.code for problem in load(folder, trees=trees).problems] == ["X102"]
    file.write_text(sound)
    assert load(folder, trees=trees).problems == ()


def test_what_a_judge_set_aside_is_found_again(tmp_path):
    """Problems of a tree that somebody took out since are in it again; all that stood behind them used to be kept or lost with them."""
    folder = write_exhibit(tmp_path / "exhibit")
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text().replace("title: Panel one", "title: Panel #1"))
    trees = Trees()
    loaded = load(folder, keep=True, trees=trees)
    for manuscript in loaded.manuscripts:
        manuscript.problems = []
    assert load(folder, trees=trees).problems == loaded.problems
    assert [problem.code for problem in loaded.problems] == ["X204"]


def test_a_mistake_in_a_list_stays_until_it_is_mended(tmp_path):
    """An entry that cannot be used leaves the tree; when another file was saved, the mistake used to be forgotten with it."""
    folder = write_exhibit(tmp_path / "exhibit")
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text() + "questions: [Who gained?, {who: lost}]\n")
    trees = Trees()
    first = load(folder, trees=trees)
    assert [problem.code for problem in first.problems] == ["X303"]
    assert load(folder, trees=trees) == first


def test_a_noun_that_stands_as_it_was_is_made_once(tmp_path):
    """While its neighbour is written anew; what no reading asks for is forgotten."""
    folder = write_exhibit(tmp_path / "exhibit")
    trees = Trees()
    load(folder, trees=trees)
    before = {noun.id: noun for _, noun in trees._nouns.values()}
    file = folder / "panels" / "one.yaml"
    file.write_text(file.read_text().replace("Panel one", "Another"))
    load(folder, trees=trees)
    after = {noun.id: noun for _, noun in trees._nouns.values()}
    assert [name for name in before if after[name] is before[name]] == ["kirov", "two"]
    assert len(trees._nouns) == 3


def test_a_translation_is_parsed_again_only_where_it_was_written_anew(tmp_path):
    """And says the same as one that is read for the first time, with a mistake and without it; each save used to parse it whole, twice."""
    folder = write_exhibit(tmp_path / "exhibit")
    cover = folder / "exhibit.yaml"
    cover.write_text(cover.read_text() + "languages: [en, uk]\n")
    said = folder / "translations" / "uk" / "panels"
    said.mkdir(parents=True)
    for name in ("one", "two"):
        (said / f"{name}.yaml").write_text(f"title: Частина {name}\n")
    trees = Trees()
    exhibit = load(folder, trees=trees).exhibit
    first = translate(exhibit, folder, "uk", trees=trees)
    before = {path: kept.tree for path, kept in trees._kept.items()}
    for text in ("title: Інша\nwhat: no\n", "title: Інша\n"):
        (said / "one.yaml").write_text(text)
        again = translate(exhibit, folder, "uk", trees=trees)
        assert again == translate(exhibit, folder, "uk") != first
    assert again.exhibit.panels[0].title == "Інша"
    after = {path: kept.tree for path, kept in trees._kept.items()}
    assert [path for path in after if after[path] is not before[path]] == [str(said / "one.yaml")]
