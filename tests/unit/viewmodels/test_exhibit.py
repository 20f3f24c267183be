from kiosk.viewmodels.chapters import ChapterListModel
from kiosk.viewmodels.exhibit import ExhibitViewModel
from tests.unit.viewmodels.making import exhibit, panel, rows


def test_an_exhibit_has_its_title_and_counts_its_panels():
    """What the cover says."""
    shown = ExhibitViewModel(exhibit([panel("one"), panel("two")], title="Power", subtitle="1924 to 1953"))
    assert (shown.title, shown.subtitle, shown.panelCount) == ("Power", "1924 to 1953", 2)


def test_an_exhibit_of_nothing_is_an_exhibit():
    """The screen then shows its title and waits."""
    shown = ExhibitViewModel(exhibit())
    assert (shown.panelCount, shown.panels.rowCount(), shown.chapters.rowCount()) == (0, 0, 0)


def test_a_chapter_knows_its_heading_and_where_it_begins():
    """The number stands in front, but for a chapter of one panel, which bears the number itself."""
    chapters = ChapterListModel(exhibit([panel(name) for name in "abcdef"], chapters=(3, 1, 2)))
    assert rows(chapters, "heading", "title", "number", "first", "count") == [
        ("1\u2002Chapter 1", "Chapter 1", "1", 0, 3),
        ("Chapter 2", "Chapter 2", "2", 3, 1),
        ("3\u2002Chapter 3", "Chapter 3", "3", 4, 2),
    ]


def test_the_list_of_chapters_is_sound(qtmodeltester):
    """Qt's own checker reads it as a view would."""
    qtmodeltester.check(ChapterListModel(exhibit([panel("one")])))
    qtmodeltester.check(ChapterListModel(exhibit()))


def test_a_panel_that_says_the_same_stays_as_it_is():
    """When another one is written anew; so a page that shows it need not be laid out again."""
    shown = ExhibitViewModel(exhibit([panel("one"), panel("two")]))
    one, two = shown.panels.at(0), shown.panels.at(1)
    before = shown.adopt(exhibit([panel("one"), panel("two", body="Other words.")]))
    assert shown.panels.at(0) is one
    assert shown.panels.at(1) is not two
    assert (one.parent(), two.parent()) == (shown.panels, before[0])


def test_no_panel_stays_where_something_around_it_changed():
    """A title of another stands on its keys, a name of a person on its tiles."""
    shown = ExhibitViewModel(exhibit([panel("one"), panel("two")]))
    one = shown.panels.at(0)
    unused = shown.adopt(exhibit([panel("one"), panel("two", title="Other")]))
    assert shown.panels.at(0) is not one
    del unused
