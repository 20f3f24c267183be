"""The rules of the house for QML that qmllint does not know: who may import whom, tokens, texts, effects, addresses."""

import re
from collections.abc import Iterator

import pytest

FREE = frozenset({"QtQml", "QtQuick", "QtQuick.Window"})
WIDER = FREE | {"QtQuick.Controls.Basic", "QtQuick.Layouts", "QtQuick.Shapes"}
MAY_IMPORT = {
    "Theme": frozenset({"QtQuick"}),
    "Controls": WIDER | {"Kiosk.Theme"},
    "Views": WIDER | {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels"},
    "Staff": WIDER | {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels", "Kiosk.Views"},
    "Media": FREE | {"Kiosk.Controls", "QtMultimedia"},
    "Main": WIDER | {"Kiosk.Theme", "Kiosk.Controls", "Kiosk.ViewModels", "Kiosk.Views"},
}
LENGTHS = (
    r"x|y|width|height|(?:implicit|minimum|maximum|preferred)(?:Width|Height)|\w*[sS]pacing|(?:\w+\.)?(?:\w*[mM]argins?)|\w*[pP]adding"
    r"|\w*radius|\w*border\.width|strokeWidth|font\.pixelSize|pixelSize"
)
LITERAL = re.compile(rf"^\s*(?:[A-Za-z]+\.)?(?:{LENGTHS}):\s*-?(\d+(?:\.\d+)?)\s*$")
LITERALS_ALLOWED = {
    ("Controls/Icon.qml", "24"): "icons are drawn on a grid of 24 and scaled as a whole",
    ("Main.qml", "1280"): "the desktop window's size before anybody has chosen one",
    ("Main.qml", "800"): "as 1280",
    ("Calibration.qml", "1280"): "as in Main.qml",
    ("Calibration.qml", "800"): "as 1280",
    ("Console.qml", "1280"): "as in Main.qml",
    ("Console.qml", "800"): "as 1280",
}
COLOUR = (
    r"""["']#[0-9A-Fa-f]{3,8}["']|\bQt\.(?:rgba|hsla|hsva|color)\("""
    r"""|(?<!palette === )(?<!Palette\()["'](?:black|white|red|green|blue|yellow|gr[ae]y|orange|brown)["']"""
)
"""`grey` is also the name of a palette, and is no colour where one is chosen or asked after."""
TEXTS = re.compile(r"(?<![\w.])(Text|TextEdit|TextArea|TextField|Label)\s*\{")
FORMATS = frozenset({"Text.PlainText", "Text.StyledText", "TextEdit.PlainText"})
RICH = {
    "Controls/SelectableProse.qml": "a TextEdit knows no StyledText; the view model wrote every tag in it",
    "Controls/ProseMarks.qml": "as SelectableProse: it is measured, never shown",
    "Controls/SpokenWord.qml": "as ProseMarks",
}
EFFECTS = r"\blayer\.(?!enabled)|MultiEffect|ShaderEffect|\bParticle|\bEmitter\b|QtQuick\.Effects|Qt5Compat|OpacityMask|DropShadow"
FADES = re.compile(r"Behavior\s+on\s+(?:opacity|scale)|OpacityAnimator|ScaleAnimator|propert(?:y|ies):\s*[\"'][^\"']*(?:opacity|scale)")
WORDLESS = frozenset(
    {"Item", "Rectangle", "Image", "CroppedPicture", "Behavior", "NumberAnimation", "OpacityAnimator", "SequentialAnimation"}
)
DOORS = r"XMLHttpRequest|WebSocket|\bfetch\(|\w+://|openUrlExternally|createQmlObject|createComponent|LocalStorage|Qt\.include|WebEngine|WebView"
OUR_ADDRESSES = frozenset({"image://"})


def found(qml, pattern: str) -> list[str]:
    """Give every place in the QML where a pattern is found, with what it found."""
    return [f"{place} {match[0]}" for file in qml for place, line in file.lines() for match in re.finditer(pattern, line)]


def objects(bare: str, names: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Give the line of every object of a type, and its own lines without those of the objects inside it."""
    for match in names.finditer(bare):
        depth, own = 1, []
        for character in bare[match.end() :]:
            depth += (character == "{") - (character == "}")
            if depth == 0:
                break
            own.append(character if depth == 1 else "\n" if character == "\n" else "")
        yield bare.count("\n", 0, match.start()) + 1, "".join(own)


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_lead_downwards(room, qml):
    """Main may import Views, Views Controls, Controls Theme; view models are known to Main and Views alone."""
    in_room = [file for file in qml if file.room == room]
    assert in_room
    wrong = [
        f"{file.name}: {module}"
        for file in in_room
        for module in re.findall(r"^\s*import\s+(\S+)", file.code, re.MULTILINE)
        if module not in MAY_IMPORT[room]
    ]
    assert wrong == []


def test_there_are_no_rooms_but_these(qml):
    """A new room needs a rule of what it may import."""
    assert {file.room for file in qml} == set(MAY_IMPORT)


def test_a_file_is_loaded_by_name_where_it_may_never_be_needed(qml):
    """A menu, views, what stands between visits, other layouts; all else comes by import, so that the imports tell the truth."""
    may = ("Main.qml:", "Views/Overlays.qml:", "Views/BetweenVisits.qml:", "Views/PanelPage.qml:", "Views/Foot.qml:")
    assert [place for place in found(qml, r'"[^"]*\.qml"') if not place.startswith(may)] == []


def test_a_view_that_nobody_opens_is_not_even_read(qml):
    """No file names its type: else the engine would compile it, and all that it is made of, before the first panel is seen."""
    loading = [file for file in qml if file.path.name in ("Overlays.qml", "BetweenVisits.qml")]
    pages = re.findall(r'"(\w+)\.qml"', "".join(file.path.read_text("utf-8") for file in loading))
    assert len(pages) > 5
    assert found(qml, rf'(?<!")\b({"|".join(pages)})\b(?!\.qml)') == []


def test_every_room_says_what_goes_there_and_lists_what_is_there(root):
    """A qmldir opens with a comment on what goes there and what it may import, and names every QML file beside it, once."""
    wrong = []
    for folder in sorted(path.parent for path in (root / "kiosk" / "qml").rglob("*.qml")):
        text = (folder / "qmldir").read_text("utf-8")
        opening = text[: text.index("module ")]
        listed = re.findall(r"^(?:singleton )?(\w+) \d+\.\d+ (\w+)\.qml$", text, re.MULTILINE)
        there = sorted(path.stem for path in folder.glob("*.qml"))
        if not opening.startswith("# ") or "ay import" not in opening:
            wrong.append(f"{folder.name}: it does not say what goes here and what it may import")
        if sorted(name for name, _ in listed) != there or any(name != file for name, file in listed):
            wrong.append(f"{folder.name}: lists {sorted(listed)}, but there are {there}")
    assert wrong == []


def test_a_singleton_is_listed_as_one(qml):
    """`pragma Singleton` and the qmldir's word `singleton` go together."""
    for file in qml:
        listed = (file.path.parent / "qmldir").read_text("utf-8")
        assert ("pragma Singleton" in file.code) == (f"\nsingleton {file.path.stem} " in listed), file.name


def test_colours_are_tokens(qml):
    """No colour is written outside Theme, neither by number nor by name; `transparent` is none."""
    assert found([file for file in qml if file.room != "Theme"], COLOUR) == []


def test_lengths_are_tokens(qml):
    """No length in pixels is written outside Theme; up to 2 it is a hairline or nothing."""
    bare = [
        (file.name, match[1], place)
        for file in qml
        if file.room != "Theme"
        for place, line in file.lines()
        if (match := LITERAL.match(line)) and float(match[1]) > 2
    ]
    assert [place for name, number, place in bare if (name, number) not in LITERALS_ALLOWED] == []
    assert {(name, number) for name, number, _ in bare} == set(LITERALS_ALLOWED), "an exception that is no longer needed"


def test_every_text_says_how_it_is_read(qml):
    """A text is plain or StyledText and says so; left to guess, Qt would open what it takes for a picture's address."""
    wrong = []
    for file in qml:
        ours = "QtQuick.Controls" not in file.code and (file.room == "Controls" or "import Kiosk.Controls" in file.code)
        for line, own in objects(file.bare, TEXTS):
            kind = TEXTS.search(file.bare.splitlines()[line - 1])[1]
            if kind == "Label" and ours and file.name != "Controls/Label.qml":
                continue
            said = re.findall(r"^\s*textFormat:\s*(\S+)", own, re.MULTILINE)
            allowed = FORMATS | ({"TextEdit.RichText"} if file.name in RICH else set())
            if len(said) != 1 or said[0] not in allowed:
                wrong.append(f"{file.name}:{line} {kind} {said}")
    assert wrong == []


def test_a_label_cannot_be_given_another_format(qml):
    """Only a text's own root says how it is read; nobody who uses a Label changes that."""
    lines = [place for file in qml for place, line in file.lines() if re.search(r"\b\w+\.textFormat\s*[:=]|AutoText|MarkdownText", line)]
    assert lines == []


def test_nothing_is_drawn_that_the_software_scene_graph_cannot_draw(qml):
    """No shader effects, layers with one, or particles: on most kiosks they would leave a hole. A layer alone is drawn everywhere."""
    assert found(qml, EFFECTS) == []


def test_words_are_never_faded_or_scaled(qml):
    """Opacity and scale are animated only in files that hold pictures and nothing else."""
    fading = {file.name: set(re.findall(r"(?<![\w.])([A-Z]\w*)\s*\{", file.bare)) for file in qml if FADES.search(file.code)}
    assert {name: types - WORDLESS for name, types in fading.items() if types - WORDLESS} == {}


def test_qml_opens_no_address(qml):
    """Nothing in QML asks the network, opens a file by its address or makes code out of text; pictures of ours are drawn by name."""
    doors = found(qml, DOORS)
    assert [door for door in doors if door.split()[-1] not in OUR_ADDRESSES] == []


@pytest.mark.parametrize(
    ("line", "is_wrong"),
    [
        ("    width: 48", True),
        ("        anchors.leftMargin: -12.5", True),
        ("    spacing: 2", False),
        ("    width: Metrics.u * 48", False),
        ("    maximumLineCount: 3", False),
    ],
)
def test_a_bare_length_is_seen(line, is_wrong):
    """The rule on lengths finds what it is meant to find, and no more."""
    match = LITERAL.match(line)
    assert (match is not None and float(match[1]) > 2) == is_wrong


def test_a_text_without_a_format_is_seen():
    """The format of a text inside is not taken for that of the text around it."""
    outer, inner = objects("Text {\n text: a\n Text {\n  textFormat: Text.PlainText\n }\n}\n", TEXTS)
    assert (outer[0], "textFormat" in outer[1], inner[0], "textFormat" in inner[1]) == (1, False, 3, True)
