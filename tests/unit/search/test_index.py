import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.model import Term
from kiosk.search import stemming
from kiosk.search.entries import KINDS, Entry, gather, passages, plain_words
from kiosk.search.index import Found, Grade, Index
from tests.unit.viewmodels.making import exhibit, figure, panel


def small(*panels, people=(), language="en") -> Index:
    """Index an exhibit made by hand."""
    whole = exhibit(panels, figures=people, language=language)
    return Index(gather(whole, lambda date: str(date.first.year or ""), lambda kind, name: f"{kind}:{name}"), language).build()


def links(index: Index, query: str) -> list[str]:
    """Search, and give where the results lead, the best first."""
    return [index.entries[number].link for number in index.find(query).numbers]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
@pytest.mark.parametrize("query", ["riutin", "Рютин", "Ryutin", "Рютін", "Мартемьян", "мартемян", "ryutni", "рютина"])
def test_one_person_is_found_in_every_script_spelling_and_language(indexes, query, language):
    """First of all, because it is their name."""
    assert links(indexes[language], query)[0] == "figure:ryutin"


@pytest.mark.parametrize(("language", "query"), [("en", "kulaks"), ("ru", "кулаков"), ("uk", "куркулями")])
def test_a_word_in_any_form_finds_the_term_and_the_panels(indexes, language, query):
    """The ending does not matter."""
    found = links(indexes[language], query)
    assert "term:kulak" in found
    assert "panel:collectivization-famine" in found


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_names_in_one_language_find_their_people_in_the_others(indexes, editions, language):
    """All but two Americans, whom Cyrillic writes by their sound alone."""
    lost = {
        (other, figure_id)
        for other, edition in editions.items()
        for figure_id, person in edition.figures.items()
        if f"figure:{figure_id}" not in links(indexes[language], person.name.split()[-1])
    }
    assert lost <= {(other, person) for other in ("ru", "uk") for person in ("dewey", "davies_je")}


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_a_name_without_one_letter_finds_its_person(indexes, editions, language):
    """Whichever letter from the second on was forgotten, in all names of six letters or more."""
    lost = [
        f"{person.id}: {wrong}"
        for person in editions[language].figures.values()
        for name in [person.name.split()[-1]]
        if len(name) >= 6
        for wrong in [name[: len(name) // 2] + name[len(name) // 2 + 1 :]]
        if f"figure:{person.id}" not in links(indexes[language], wrong)
    ]
    assert lost == []


def test_without_a_stemmer_the_same_is_found(flagship, monkeypatch):
    """By beginnings; only the order may differ."""
    monkeypatch.setattr(stemming, "library", lambda: None)
    index = Index(gather(flagship.exhibit, lambda _: "", lambda kind, name: f"{kind}:{name}"), "en").build()
    assert {"term:kulak", "panel:collectivization-famine"} <= set(links(index, "kulaks"))
    assert [links(index, query)[0] for query in ("riutin", "Рютина", "Мартемьян")] == ["figure:ryutin"] * 3


def test_names_come_before_texts_and_people_before_panels():
    """First kind by kind what has the word in its name, a whole word before the beginning of one; then what has it in a text."""
    index = small(
        panel("told", title="Another", body="About a kirov."),
        panel("murder", title="The murder of Kirov"),
        people=[figure("kirovsky", "Ivan Kirovsky"), figure("kirov", "Sergei Kirov"), figure("other", "Ivan Ivanov", life="Knew Kirov.")],
    )
    assert links(index, "kirov") == ["figure:kirov", "figure:kirovsky", "panel:murder", "figure:other", "panel:told"]


def test_what_is_called_just_so_comes_first():
    """Whatever its kind."""
    index = small(panel("kirov", title="Kirov"), people=[figure("sergei", "Sergei Kirov")])
    assert (links(index, "kirov"), links(index, "kiro")) == (["panel:kirov", "figure:sergei"], ["figure:sergei", "panel:kirov"])


def test_all_words_must_be_there():
    """In one thing, in any order, each as far as it has been typed."""
    index = small(people=[figure("kirov", "Sergei Kirov"), figure("sergo", "Sergo Ordzhonikidze")])
    assert (links(index, "kir ser"), links(index, "ser")) == (["figure:kirov"], ["figure:kirov", "figure:sergo"])


def test_a_name_that_is_near_is_not_offered_where_enough_have_it():
    """Three by their own names are enough."""
    people = [figure(f"kirov-{at}", f"Number{at} Kirov") for at in range(3)]
    index = small(people=[*people, figure("kurov", "Ivan Kurov")])
    assert links(index, "kirov") == ["figure:kirov-0", "figure:kirov-1", "figure:kirov-2"]
    assert links(small(people=[people[0], figure("kurov", "Ivan Kurov")]), "kirov") == ["figure:kirov-0", "figure:kurov"]


def test_names_that_are_near_are_known_as_such():
    """Whoever shows them may say so."""
    index = small(people=[figure("kirov", "Sergei Kirov"), figure("kurov", "Ivan Kurov")])
    assert index.find("kirov") == Found((0, 1), exact=True, near=frozenset({1}))


def test_where_nothing_is_found_the_closest_names_are():
    """And it is said that they are not what was asked for."""
    index = small(panel("one", body="Nothing of the kind."), people=[figure("kirov", "Sergei Kirov"), figure("beria", "Lavrenty Beria")])
    assert index.find("bvrvia") == Found((1,), exact=False)
    assert index.find("wwwwwww") == Found((), exact=False)


@pytest.mark.parametrize("query", ["", "   ", "…?!", "'"])
def test_no_words_find_nothing(indexes, query):
    """And nothing is close to them."""
    assert indexes["en"].find(query) == Found()


def test_every_kind_of_thing_can_be_found(indexes):
    """People, panels, events, places, words of the glossary, numbers."""
    assert {entry.kind for entry in indexes["en"].entries} == {*KINDS} - {"media"}
    for query, link in (("karelia", "place:sandarmokh"), ("politburo", "term:politburo"), ("khrushchev told 1954", "dataset:")):
        assert any(found.startswith(link) for found in links(indexes["en"], query)), query


def test_names_can_be_found_before_the_texts():
    """The index is built in steps; a half-built one answers with what it has."""
    whole = exhibit([panel("one", body="Something about bread.")], figures=[figure("kirov", "Sergei Kirov")])
    index = Index(gather(whole, lambda _: "", lambda kind, name: f"{kind}:{name}"), "en")
    assert index.find("kirov").numbers == ()
    for _ in index.steps():
        if index.named:
            break
    assert (links(index, "kirov"), index.find("bread").numbers) == (["figure:kirov"], ())


def test_only_what_is_shown_somewhere_is_found():
    """A thing without a link stays out."""
    whole = exhibit([panel("one")])
    entries = list(gather(whole, lambda _: "", lambda _kind, _name: ""))
    assert [entry.kind for entry in entries] == ["panel"]


def test_prose_is_searched_without_its_markup():
    """Links, marks, stars and list signs are no words."""
    prose = "- **Kirov**, see [Leonid](figure:nikolaev)[^card]\n- the *second* 1937\\. line\n1. one_word"
    assert plain_words(prose) == "Kirov, see Leonid the second 1937. line one_word"


def test_texts_of_a_term_are_its_meaning():
    """Each noun has the texts that tell of it."""
    assert passages(Term(id="nkvd", term="NKVD", meaning="The **police**.")) == ["The police."]
    assert passages(object()) == []


def test_grades_are_in_order():
    """The best is the least, for they are added up."""
    assert sorted(Grade) == [Grade.WHOLE, Grade.NAME, Grade.SPELT, Grade.TEXT, Grade.NEAR]
    assert Entry("term", "a", ("A", "b"), None).title == "A"


@settings(max_examples=40, deadline=None)
@given(query=st.one_of(st.text(max_size=64), st.text("абвгкруи стalinkov’ёї-", max_size=64)))
def test_any_query_is_answered(indexes, query):
    """With numbers of things that there are, none twice."""
    found = indexes["ru"].find(query)
    assert len(set(found.numbers)) == len(found.numbers)
    assert set(found.numbers) <= set(range(len(indexes["ru"].entries)))
