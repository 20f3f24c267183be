from msgspec.structs import replace

from kiosk.exhibit.model import Art, Chapter
from kiosk.viewmodels.attract import AttractViewModel, ColumnRole
from kiosk.viewmodels.rows import FIRST_ROLE
from tests.unit.viewmodels.making import exhibit, panel


def columns(view, role):
    """What every chapter says of one thing."""
    model = view.columns
    return [model.data(model.index(row), FIRST_ROLE + role) for row in range(model.rowCount())]


def made():
    """Two chapters: one with a panel that is sensitive and one that is not, one with a single panel."""
    art = Art(file="images/a.svg", wide="images/a-wide.svg", alt="")
    panels = [replace(panel(name), art=art, title=name.title()) for name in ("hunger", "power", "end")]
    panels[0] = replace(panels[0], sensitive=True)
    whole = exhibit(panels=tuple(panels))
    chapters = (Chapter(id="a", title="First", question="How?", panels=("hunger", "power")), Chapter(id="b", title="Last", panels=("end",)))
    return replace(whole, cover=replace(whole.cover, chapters=chapters))


def test_sensitive_panels_are_never_shown(qapp):
    """Neither their pictures nor their titles; the chapter begins with them all the same."""
    view = AttractViewModel(made())
    assert columns(view, ColumnRole.SECTIONS) == [[{"title": "Power", "place": 1}], [{"title": "End", "place": 2}]]
    assert columns(view, ColumnRole.FIRST) == [0, 2]


def test_a_chapter_of_sensitive_panels_shows_no_picture(qapp):
    """Its question stands alone."""
    whole = made()
    panels = tuple(replace(one, sensitive=True) for one in whole.panels)
    view = AttractViewModel(replace(whole, panels=panels))
    assert [url.isEmpty() for url in columns(view, ColumnRole.PLATE)] == [True, True]


def test_a_conclusion_has_no_number(qapp):
    """A last chapter of one panel."""
    assert columns(AttractViewModel(made()), ColumnRole.NUMBER) == ["1", ""]


def test_it_says_how_much_there_is_and_how_long_it_takes(qapp):
    """Honestly; where nobody has said how long, not at all."""
    whole = made()
    timed = replace(whole, cover=replace(whole.cover, attract=replace(whole.cover.attract, minutes=28)))
    assert AttractViewModel(timed).said == "Panels: 3 · all of it: about 28 min"
    assert AttractViewModel(whole).said == "Panels: 3"


def test_a_picture_may_be_drawn_for_the_dark(qapp):
    """One for both shapes where there is no other; without any there is none, and the usual one is dimmed."""
    whole = made()

    def with_pictures(**files):
        return AttractViewModel(replace(whole, cover=replace(whole.cover, attract=replace(whole.cover.attract, **files))))

    both = with_pictures(art="a.svg", wide="w.svg", dark="d.svg")
    names = [both.property(name).fileName() for name in ("art", "wideArt", "darkArt", "darkWideArt")]
    assert names == ["a.svg", "w.svg", "d.svg", "d.svg"]
    assert with_pictures(art="a.svg").property("darkArt").isEmpty()
