"""Lists that are divided over several files."""

from pathlib import Path

from kiosk.authoring.translation.units import translation_of
from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate
from tests.unit.authoring.folders import write_exhibit


def divided(folder: Path) -> Path:
    """An exhibit with people in three files."""
    write_exhibit(folder)
    (folder / "figures").mkdir()
    (folder / "figures" / "a-to-m.yaml").write_text("- {id: beria, name: Lavrenty Beria}\n")
    (folder / "figures" / "n-to-z.yaml").write_text("- {id: yezhov, name: Nikolai Yezhov}\n- {id: kirov, name: Another}\n")
    return folder


def test_the_file_of_its_name_and_those_in_the_folder_are_one_list(tmp_path):
    """In that order; an id that stands in two of them is told with the file where it stands first."""
    loaded = load(divided(tmp_path / "exhibit"))
    assert [*loaded.exhibit.figures] == ["kirov", "beria", "yezhov"]
    assert [str(problem).splitlines()[0].removeprefix(str(tmp_path)) for problem in loaded.problems if "twice" in problem.message] == [
        "/exhibit/figures/n-to-z.yaml:2:8: error[X402]: the id 'kirov' is used twice; it stands first in figures.yaml"
    ]


def test_a_file_with_another_ending_is_told(tmp_path):
    """Nobody would miss its people."""
    folder = divided(tmp_path / "exhibit")
    (folder / "figures" / "others.yml").write_text("- {id: yagoda, name: Genrikh Yagoda}\n")
    assert [problem.message for problem in load(folder).problems if problem.path.endswith(".yml")] == ["this file is not read"]


def test_a_translation_may_be_divided_otherwise(tmp_path):
    """Each entry is found wherever it lies, and what a translator is sent names the list, not the file."""
    folder = divided(tmp_path / "exhibit")
    said = folder / "translations" / "uk"
    (said / "figures").mkdir(parents=True)
    (said / "figures.yaml").write_text("- {id: yezhov, name: Микола Єжов}\n")
    (said / "figures" / "others.yaml").write_text("- {id: kirov, name: Сергій Кіров}\n")
    exhibit = load(folder).exhibit
    loaded = translate(exhibit, folder, "uk")
    assert {name: one.name for name, one in loaded.exhibit.figures.items()} == {
        "kirov": "Сергій Кіров",
        "beria": "Lavrenty Beria",
        "yezhov": "Микола Єжов",
    }
    assert "1 of 3 entries are not translated: beria" in [problem.message for problem in loaded.problems]
    pieces = {piece.entry: piece for piece in translation_of(exhibit, folder, "uk").pieces if piece.entry}
    assert {name: piece.file for name, piece in pieces.items()} == {
        "kirov": "figures/others.yaml",
        "beria": "figures.yaml",
        "yezhov": "figures.yaml",
    }
    assert [unit.id for name in ("kirov", "beria") for unit in pieces[name].units] == [
        "figures.yaml#/kirov/name",
        "figures.yaml#/beria/name",
    ]
