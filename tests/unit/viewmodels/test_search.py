import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt

from kiosk.exhibit.model import Term
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.search import LONGEST, MOST_SHOWN, SearchViewModel, shortened
from kiosk.viewmodels.views import ViewsViewModel
from tests.unit.viewmodels.finding import links, make, preview, whole
from tests.unit.viewmodels.making import figure, rows

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier.value


@pytest.fixture
def home(qapp):
    """What owns the view models of a test."""
    return QObject()


def test_what_is_typed_is_found(home):
    """What has it in its name first; the chips say what kind of thing each is, and the words are underlined."""
    search = make(home)
    search.write("kir")
    assert rows(search.results, "kind", "icon", "title", "markedTitle") == [
        ("Person", "people", "Sergei Kirov", "Sergei <u>Kirov</u>"),
        ("Panel", "sources", "The murder of Kirov", "The murder of <u>Kirov</u>"),
        ("Person", "people", "Leonid Nikolaev", "Leonid Nikolaev"),
    ]
    assert (search.query, search.chosen, search.link, search.onwardText, search.said) == (
        "kir",
        0,
        "figure:kirov",
        "Sergei Kirov",
        "Matches: 3. Spelling may vary.",
    )


def test_a_title_is_escaped_where_it_is_marked(home):
    """No name can write markup of its own."""
    search = make(home, whole(terms={"a": Term(id="a", term="<b> & cocoa", meaning="Words.")}))
    search.write("coco")
    assert rows(search.results, "markedTitle")[0] == "&lt;b&gt; &amp; <u>cocoa</u>"


def test_every_kind_leads_to_where_it_is_shown(home):
    """People to their sheets, panels to themselves, events and places and numbers to their views, words to their cards."""
    search = make(home)
    found = {}
    for query in ("kirov", "murder", "shot in", "smolny", "nkvd", "arrests by"):
        search.clear()
        search.write(query)
        found[query] = links(search)[0]
    assert found == {
        "kirov": "figure:kirov",
        "murder": "panel:murder",
        "shot in": "event:shot",
        "smolny": "place:smolny",
        "nkvd": "term:nkvd",
        "arrests by": "dataset:arrests",
    }


def test_what_no_view_shows_leads_to_its_panel_or_is_not_found(home):
    """A place without coordinates that no panel names is nowhere; one that a panel names is found through it."""
    search = make(home)
    search.write("nowhere")
    assert links(search) == []
    edition = whole()
    edition = replace(edition, panels=(replace(edition.panels[0], place="nowhere"), *edition.panels[1:]))
    search = make(home, edition)
    search.write("nowhere")
    assert links(search) == ["panel:murder"]


def test_nothing_found_says_so_and_offers_the_closest_names(home):
    """Names alone: a panel is not a spelling mistake."""
    search = make(home)
    search.write("nbkolb")
    assert (search.said, links(search)) == ("Nothing found. These names are close.", ["figure:nikolaev"])
    search.clear()
    search.write("wwwwwwww")
    assert (search.said, links(search), search.chosen, preview(search).heading) == ("Nothing found.", [], -1, "")


def test_before_anything_is_typed_people_are_offered(home):
    """Those whom one meets on the most panels; none is chosen."""
    search = make(home)
    assert (rows(search.results, "title"), search.chosen, search.link) == (["Sergei Kirov", "Leonid Nikolaev"], -1, "")
    assert search.said == "Names are found in any spelling and alphabet."


def test_letters_are_taken_away_and_all_of_them_at_once(home):
    """Erasing nothing is nothing."""
    search = make(home)
    search.write("ab")
    search.erase()
    assert search.query == "a"
    search.clear()
    search.erase()
    assert search.query == ""


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("x" * 1_000_000, "x" * LONGEST),
        (" " * 1_000_000, ""),
        ("  a   b ", "a b "),
        ("a\u0000b\u202ec\n", "a b c "),
        ("Мартем’ян", "Мартем’ян"),
    ],
)
def test_a_query_is_short_and_clean(home, typed, query):
    """At most 64 characters; what cannot be seen is a space, and spaces are single."""
    search = make(home)
    search.write(typed)
    assert search.query == query


def test_keys_of_a_keyboard(home):
    """Letters are typed, arrows up and down choose, the others say what is left to do; Esc, Tab and commands are not for the search."""
    search = make(home)
    said = [
        search.press(key, NONE, text) for key, text in [(Key.Key_K, "k"), (Key.Key_O, "o"), (Key.Key_Backspace, "\b"), (Key.Key_Space, " ")]
    ]
    assert (said, search.query) == (["typed"] * 4, "k ")
    search.clear()
    search.write("kir")
    for key, chosen in [(Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Down, 2), (Key.Key_Up, 1), (Key.Key_Home, 0), (Key.Key_End, 2)]:
        assert (search.press(key, NONE, ""), search.chosen) == ("typed", chosen)
    assert [search.press(key, NONE, "") for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Right, Key.Key_Left)] == [
        "open",
        "open",
        "onward",
        "backward",
    ]
    passed = [(Key.Key_Escape, "\x1b"), (Key.Key_Tab, "\t"), (Key.Key_PageDown, ""), (Key.Key_F5, ""), (Key.Key_Shift, "")]
    assert [search.press(key, NONE, text) for key, text in passed] == [""] * len(passed)
    assert search.press(Key.Key_O, Qt.KeyboardModifier.ControlModifier.value, "o") == ""
    assert search.query == "kir"


def test_the_keyboard_speaks_the_language_on_screen(home):
    """One can change to the others, and no further."""
    search = make(home, whole("uk"))
    assert (search.keyRows[0], search.otherLayouts) == ("йцукенгшщзхї", ["latin", "ru"])
    search.layOut("latin")
    search.layOut("klingon")
    assert (search.keyRows[0], search.otherLayouts) == ("qwertyuiop", ["ru", "uk"])
    assert search.otherLayoutNames == ["АБВ\u2002Русский", "ҐЄІЇ\u2002Українська"]


def test_the_query_is_forgotten_when_the_visit_begins_again_and_not_before(home):
    """Neither when a result is opened nor when one comes back."""
    edition = whole()
    panels = PanelListModel(edition, home)
    views, navigation = ViewsViewModel(edition, panels, home), NavigationViewModel(edition, panels, home)
    navigation.restarted.connect(views.forget)
    navigation.openView("search")
    search = views.view("search")
    search.finish()
    search.write("kirov")
    search.layOut("ru")
    for step in (lambda: navigation.follow(search.link), navigation.back, lambda: navigation.showPanel("after"), navigation.back):
        step()
        assert (search.query, search.otherLayouts) == ("kirov", ["latin", "uk"])
    assert navigation.view == "search"
    navigation.restart()
    assert (search.query, search.otherLayouts, navigation.view) == ("", ["ru", "uk"], "")


def test_the_query_stays_in_another_language(home):
    """Whoever looks for a name finds it in the language they switch to."""
    views = ViewsViewModel(whole(), PanelListModel(whole(), home), home)
    views.view("search").write("kirov")
    other = whole("uk")
    [before] = views.adopt(other, PanelListModel(other, home))
    assert views.view("search").parent() is not before
    assert (views.view("search").query, views.view("search").keyRows[0]) == ("kirov", "йцукенгшщзхї")


@pytest.mark.parametrize("link", ["figure:kirov", "panel:after", "event:shot", "place:smolny", "dataset:arrests", "term:nkvd"])
def test_from_every_result_one_comes_back_to_the_search(home, link):
    """By one step back."""
    edition = whole()
    navigation = NavigationViewModel(edition, PanelListModel(edition, home), home)
    navigation.openView("search")
    before = navigation.spot
    navigation.follow(link)
    assert navigation.spot != before
    assert navigation.back()
    assert navigation.spot == before


def test_the_index_is_built_between_the_frames(home, qtbot):
    """Nobody waits for it, and what was typed meanwhile is answered in the end."""
    edition = whole()
    search = SearchViewModel(edition, PanelListModel(edition, home), home)
    search.write("decrees")
    assert (search.results.rowCount(), search.said) == (0, "")
    qtbot.waitUntil(lambda: search.results.rowCount() == 1)
    assert (search.link, search.said) == ("panel:after", "Matches: 1. Spelling may vary.")


def test_more_results_than_anyone_looks_at_are_counted_alone(home):
    """There are chips for the best of them."""
    people = {f"kirov-{at}": figure(f"kirov-{at}", f"Kirov {at}") for at in range(100)}
    search = make(home, whole(figures=people))
    search.write("kirov")
    assert (search.results.rowCount(), search.said) == (MOST_SHOWN, "Matches: 101. Spelling may vary.")


def test_a_long_title_is_cut_between_words_on_the_key():
    """There are two lines."""
    assert shortened("A short one") == "A short one"
    assert shortened("Party orders all-out collectivisation and drops Bukharin") == "Party orders all-out…"


@settings(max_examples=25, deadline=None)
@given(typed=st.lists(st.one_of(st.text(max_size=12), st.just("\b"), st.just("\x7f")), max_size=8))
def test_whatever_is_typed_there_is_an_answer(typed):
    """In words, with a choice among what there is."""
    home = QObject()
    search = make(home)
    for text in typed:
        search.erase() if text == "\b" else search.clear() if text == "\x7f" else search.write(text)
        assert len(search.query) <= LONGEST
        assert search.said
        assert -1 <= search.chosen < max(1, search.results.rowCount())
        assert bool(search.link) == (search.chosen >= 0)


def test_what_came_of_a_query_is_told_without_its_words(home):
    """For whoever counts searches: found, near, nothing, or no query yet."""
    search = make(home)
    outcomes = [search.outcome]
    for query in ("kirov", "nbkolb", "qqqqqqqq"):
        search.clear()
        search.write(query)
        outcomes.append(search.outcome)
    assert outcomes == ["", "found", "near", "nothing"]
