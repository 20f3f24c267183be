import argparse
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from kiosk import engine
from kiosk.authoring.render import render
from kiosk.authoring.shots import Shot, Wishes, parse_sizes, shots, sizes_of
from kiosk.exhibit.loader import load
from tests.helpers.cinema import make_cinema
from tests.helpers.watching import FAKE
from tests.unit.authoring.folders import write_exhibit

SMALL = "640x480"


@pytest.fixture
def folder(tmp_path) -> Path:
    """An exhibit of two panels and one person."""
    return write_exhibit(tmp_path / "exhibit")


def options(out: Path, **more) -> argparse.Namespace:
    """Wish for pictures, as the command line does."""
    wishes = {"out": out, "size": [SMALL], "panel": None, "view": None, "mode": "kiosk", "palette": None, "language": None, "wording": None}
    return argparse.Namespace(**wishes | {"jobs": 0} | more)


@pytest.mark.parametrize(
    ("texts", "sizes"),
    [
        (None, ((1920, 1080),)),
        ([], ((1920, 1080),)),
        (["1024x768"], ((1024, 768),)),
        (["1920x1080", "1080x1920", "1920x1080"], ((1920, 1080), (1080, 1920))),
        (["100x9999"], ((100, 9999),)),
    ],
)
def test_sizes_are_read(texts, sizes):
    """Width and height in pixels; full HD where none is wished."""
    assert parse_sizes(texts) == sizes


@pytest.mark.parametrize(
    "text", ["", "big", "1920", "1920x", "1920X1080", "1920 x 1080", "99x480", "640x10000", "0640x480", "-640x480", "640x480x2"]
)
def test_what_is_no_size_is_said(text):
    """With an example of one."""
    with pytest.raises(ValueError, match=r".*") as caught:
        parse_sizes([text])
    assert str(caught.value) == f"{text!r} is not a size; write width and height in pixels, such as 1920x1080"


def test_a_picture_is_named_for_its_size_its_view_and_what_it_shows():
    """So that a folder sorts."""
    assert Shot(size=(1920, 1080), view="panel", ident="kirov-murder").file == "1920x1080-panel-kirov-murder.png"
    said = Shot(size=(1920, 1080), view="panel", ident="kirov-murder", language="uk", wording="easy")
    assert said.file == "1920x1080-panel-uk-easy-kirov-murder.png"


@pytest.mark.parametrize(
    ("views", "panels", "files"),
    [
        (["panel"], [], ["panel-one", "panel-two"]),
        (["panel"], ["two"], ["panel-two"]),
        (["contents"], [], ["contents-test"]),
        (["figure"], [], ["figure-kirov"]),
        (["sources"], ["one"], ["sources-one"]),
        (["bibliography"], [], []),
        (["figure", "contents", "panel"], ["one"], ["panel-one", "contents-test", "figure-kirov"]),
    ],
)
def test_the_wished_views_are_pictured(folder, views, panels, files):
    """In the order of the exhibit, at each size."""
    wishes = Wishes(sizes=((640, 480), (800, 600)), views=tuple(views), panels=tuple(panels))
    taken = shots(load(folder).exhibit, wishes)
    assert [shot.file for shot in taken] == [f"{size}-{file}.png" for size in ("640x480", "800x600") for file in files]


def test_languages_palettes_and_wordings_are_pictured_one_by_one(folder):
    """Every panel in each of them; contents know no wordings."""
    wishes = Wishes(((640, 480),), ("panel", "contents"), ("one",), ("en", "uk"), ("brief", "full"), ("paper", "dark"))
    assert [shot.file for shot in shots(load(folder).exhibit, wishes)] == [
        f"640x480-{file}.png"
        for language in ("en", "uk")
        for palette in ("paper", "dark")
        for file in (
            f"panel-{language}-{palette}-brief-one",
            f"panel-{language}-{palette}-full-one",
            f"contents-{language}-{palette}-test",
        )
    ]


@pytest.mark.slow
@pytest.mark.usefixtures("put_back")
def test_pictures_are_made_with_a_page_that_shows_them(folder, tmp_path, capsys):
    """Each at its size; what an author typed is escaped."""
    said: list[str] = []
    out = tmp_path / "deep" / "pictures"
    assert render(folder, options(out, size=["640x480", "480x640"], view=["panel", "contents", "figure"]), said.append) == 0
    names = ["panel-one", "panel-two", "contents-test", "figure-kirov"]
    made = {f"{size}-{name}.png" for size in ("640x480", "480x640") for name in names}
    assert {file.name for file in out.iterdir()} == made | {"index.html", "contact-sheet.pdf"}
    sizes = {(image.width(), image.height()) for name in made if name.startswith("480x640") and (image := QImage(str(out / name)))}
    assert sizes == {(480, 640)}
    page = (out / "index.html").read_text("utf-8")
    assert "<title>Power &amp; terror</title>" in page
    assert page.count("<figure>") == 8
    assert '<img loading="lazy" src="480x640-panel-two.png" alt="Panel two"></a><figcaption>Panel two\n480×640</figcaption>' in page
    assert [line for line in page.splitlines() if line.startswith("<h2>")] == ["<h2>640×480</h2>", "<h2>480×640</h2>"]
    assert (said, capsys.readouterr()) == ([], (f"8 pictures in {out}; open {out}/index.html, or mail {out}/contact-sheet.pdf\n", ""))


@pytest.mark.usefixtures("put_back")
def test_one_picture_is_one_picture(folder, tmp_path, capsys):
    """It was once said to be `1 pictures`."""
    assert render(folder, options(tmp_path / "out", panel=["two"]), print) == 0
    assert (
        capsys.readouterr().out
        == f"1 picture in {tmp_path}/out; open {tmp_path}/out/index.html, or mail {tmp_path}/out/contact-sheet.pdf\n"
    )


@pytest.mark.usefixtures("put_back")
@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ({"size": ["big"]}, "'big' is not a size; write width and height in pixels, such as 1920x1080"),
        ({"panel": ["one", "three"]}, "no panel 'three' in test; there are one, two"),
        ({"language": ["uk", "pl"]}, "no language 'pl' in test; there are en, uk"),
    ],
)
def test_a_wish_that_cannot_be_fulfilled_is_said(folder, tmp_path, wish, message):
    """Before anything is made."""
    said: list[str] = []
    assert render(folder, options(tmp_path / "out", **wish), said.append) == 2
    assert (said, (tmp_path / "out").exists()) == ([message], False)


@pytest.mark.usefixtures("put_back")
def test_an_exhibit_without_usable_panels_is_no_success(tmp_path):
    """It was once reported as `0 pictures`, with exit code 0."""
    said: list[str] = []
    folder = write_exhibit(tmp_path / "exhibit", {"first": ["one"]}, broken={"one"})
    assert render(folder, options(tmp_path / "out"), said.append) == 1
    assert said == ["there is nothing to draw in test; kiosk check says what is wrong with it"]


@pytest.mark.usefixtures("put_back")
def test_a_folder_that_cannot_be_made_is_said(folder, tmp_path, capsys):
    """A file stands in its place; nothing else is said."""
    said: list[str] = []
    (tmp_path / "out").write_text("")
    assert render(folder, options(tmp_path / "out"), said.append) == 1
    assert (said, capsys.readouterr()) == ([f"the pictures cannot be written: [Errno 17] File exists: '{tmp_path}/out'"], ("", ""))


@pytest.mark.usefixtures("put_back")
def test_a_picture_that_cannot_be_written_is_said(folder, tmp_path, capsys):
    """Once, and not with pages of complaints from a window that was never taken down."""
    said: list[str] = []
    blocked = tmp_path / "out" / f"{SMALL}-panel-two.png"
    blocked.mkdir(parents=True)
    assert render(folder, options(tmp_path / "out"), said.append) == 1
    assert (said, capsys.readouterr()) == ([f"the pictures cannot be written: cannot write {blocked}"], ("", ""))


@pytest.mark.usefixtures("put_back")
@pytest.mark.qt_log_level_fail("NO")
def test_a_window_that_cannot_be_made_is_said(folder, tmp_path, monkeypatch):
    """It once ended in a traceback, as if an author had to understand it."""
    said: list[str] = []
    monkeypatch.setattr(engine, "QML", tmp_path)
    assert render(folder, options(tmp_path / "out"), said.append) == 1
    assert said == ["the window could not be made; kiosk doctor says what is missing on this machine"]


@pytest.mark.slow
@pytest.mark.usefixtures("put_back")
def test_the_bibliography_and_the_picture_page_are_pictured(tmp_path, flagship):
    """The one once for the whole exhibit, the other for every panel that has a picture."""
    wishes = options(tmp_path / "out", view=["bibliography", "picture"], panel=["kirov-murder"])
    assert render(Path(flagship.exhibit.folder), wishes, print) == 0
    pictures = {
        name: QImage(str(tmp_path / "out" / f"{SMALL}-{name}.png")) for name in ("bibliography-rise-of-stalin", "picture-kirov-murder")
    }
    assert [picture.isNull() for picture in pictures.values()] == [False, False]
    assert len({picture.pixelColor(20, 20).name() for picture in pictures.values()}) == 2


@pytest.mark.slow
@pytest.mark.usefixtures("put_back")
@pytest.mark.parametrize("player", [QUrl(), FAKE], ids=["nothing plays here", "films play here"])
def test_films_and_recordings_are_pictured_by_their_posters(tmp_path, monkeypatch, player):
    """Each recording of a panel, whether or not this machine could play it. The poster was once still being read."""
    monkeypatch.setattr("kiosk.app.film_player", lambda: player)
    monkeypatch.setattr("kiosk.app.film_painter", lambda: None)
    make_cinema(tmp_path / "cinema", seconds=0.1)
    out = tmp_path / "out"
    assert render(tmp_path / "cinema", options(out, view=["media"]), print) == 0
    names = ("first-message-1", "first-message-2", "hour-1")
    pictures = [QImage(str(out / f"{SMALL}-media-{name}.png")) for name in names]
    assert [picture.pixelColor(60, 100).name() == "#433d35" for picture in pictures] == [True, False, True]
    assert "The first message\nmedia 2 · 640×480" in (out / "index.html").read_text("utf-8")


@pytest.mark.usefixtures("put_back")
def test_a_view_of_which_there_is_nothing_is_named(folder, tmp_path):
    """It was once said that something might be wrong with the exhibit."""
    said: list[str] = []
    assert render(folder, options(tmp_path / "out", view=["media", "bibliography"]), said.append) == 1
    assert said == ["there is nothing in test that could be shown as media or bibliography"]


@pytest.mark.slow
@pytest.mark.usefixtures("put_back")
def test_several_processes_make_the_same_pictures(folder, tmp_path, capsys):
    """Pixel for pixel; `all` stands for everything of a kind."""
    wishes = {"view": ["all"], "wording": ["all"], "language": ["all"]}
    assert render(folder, options(tmp_path / "one", **wishes, jobs=1), print) == 0
    assert render(folder, options(tmp_path / "two", **wishes, jobs=2), print) == 0
    assert capsys.readouterr().out.count("30 pictures") == 2
    one, two = (sorted((tmp_path / name).glob("*.png")) for name in ("one", "two"))
    assert [file.name for file in one] == [file.name for file in two]
    assert [file.read_bytes() for file in one] == [file.read_bytes() for file in two]


@pytest.mark.long
@pytest.mark.usefixtures("put_back")
def test_what_stands_in_the_way_of_several_processes_is_said(folder, tmp_path):
    """By whoever asked them."""
    said: list[str] = []
    blocked = tmp_path / "out" / f"{SMALL}-panel-en-easy-two.png"
    blocked.mkdir(parents=True)
    assert render(folder, options(tmp_path / "out", wording=["all"], language=["all"], jobs=2), said.append) == 1
    assert said == [f"the pictures cannot be written: cannot write {blocked}"]


def test_the_declared_screens_are_all_of_them(folder):
    """Where an exhibit declares none it is full HD."""
    exhibit = load(folder).exhibit
    assert sizes_of(exhibit, ["all"]) == ((1920, 1080),)
    cover = folder / "exhibit.yaml"
    cover.write_text(cover.read_text(encoding="utf-8") + "screens: [1024x768, 1080x1920]\n", encoding="utf-8")
    assert sizes_of(load(folder).exhibit, ["all", "640x480"]) == ((1024, 768), (1080, 1920), (640, 480))
