"""What no single field can know: references, and what two fields must agree on."""

import pytest

from kiosk.exhibit.prose import spans
from tests.unit.exhibit.writing import PANEL


def test_the_good_exhibit_has_no_problem(desk):
    """The exhibit that all tests begin with has no problem."""
    assert desk.said() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "figure:kirov",
            "figure:kirow",
            "8:45: error: there is no person 'kirow'; did you mean 'kirov'? (figures.yaml has none with this id)",
        ),
        (
            "place:smolny)",
            "place:smolni)",
            "7:19: error: there is no place 'smolni'; did you mean 'smolny'? (places.yaml has none with this id)",
        ),
        ("figure:kirov", "figure:smolny", "8:45: error: there is no person 'smolny' ('smolny' is a place)"),
        (
            "[^card]",
            "[^cart]",
            "8:59: error: this panel has no claim 'cart'; did you mean 'card'?"
            " (write it under `claims:`, with what it says and its sources)",
        ),
        ("place: smolny", "place: moscow", "4:8: error: there is no place 'moscow' (places.yaml has none with this id)"),
        ("id: kirov, part", "id: nobody, part", "13:19: error: there is no person 'nobody' (figures.yaml has none with this id)"),
        (
            "events: [shot]",
            "events: [shots]",
            "16:10: error: there is no event 'shots'; did you mean 'shot'? (events.yaml has none with this id)",
        ),
        (
            "id: order-00447",
            "id: order-447",
            "19:19: error: there is no dataset 'order-447'; did you mean 'order-00447'? (datasets.yaml has none with this id)",
        ),
        (
            "sources: [lenoe]",
            "sources: [leno]",
            "21:49: error: there is no source 'leno'; did you mean 'lenoe'? (sources.yaml has none with this id)",
        ),
    ],
)
def test_references_that_lead_nowhere_are_found(desk, old, new, said):
    """A reference that leads nowhere is reported where it stands, in a `|` block to the letter (C23)."""
    desk.edit(PANEL, old, new)

    assert desk.said() == [f"{PANEL}:{said}"]


def test_lost_references_are_hidden(desk):
    """What leads nowhere is taken out: links become words, the rest goes (C23)."""
    desk.edit(PANEL, "figure:nikolaev", "figure:gone")
    desk.edit(PANEL, "[^card]", "[^gone]")
    desk.edit(PANEL, "place: smolny", "place: gone")
    desk.edit(PANEL, "id: nikolaev, part", "id: gone, part")
    desk.edit(PANEL, "events: [shot]", "events: [gone, shot]")
    desk.edit(PANEL, "id: order-00447", "id: gone")
    desk.edit("figures.yaml", "to: nikolaev", "to: gone")
    desk.edit("exhibit.yaml", "[kirov-murder, legacy]", "[kirov-murder, gone]")

    exhibit = desk.load().exhibit
    (panel,) = exhibit.panels

    assert panel.body.startswith("In the [Smolny](place:smolny) a clerk,\nNikolaev, shot [Kirov](figure:kirov).\n")
    assert panel.place == ""
    assert [group.group for group in panel.figures] == ["Killed"]
    assert panel.events == ("shot",)
    assert [block.dataset for block in panel.blocks] == [None]
    assert exhibit.figures["kirov"].relations == ()
    assert exhibit.cover.chapters[0].panels == ("kirov-murder",)


@pytest.mark.parametrize("nested", ["[^a[x](figure:nobody)]", "[^a[^nobody]]"])
def test_lost_references_in_one_another_are_hidden(desk, nested):
    """What stood around a link that was taken out used to become the mark of a claim that nobody made."""
    desk.edit(PANEL, "[Kirov](figure:kirov)", f"{nested} [Kirov](figure:kirov)")
    loaded = desk.load()
    assert len(loaded.errors) == 1
    assert spans(loaded.exhibit.panels[0].body) == ()


def test_links_to_panels_that_are_not_shown_are_hidden(desk):
    """A link to a panel with a mistake becomes words; the mistake is reported once."""
    assert desk.said_after(PANEL, "title: The", "titel: The") == [
        f"{PANEL}:1:1: error: missing key 'title' (write `title: …`)",
        f"{PANEL}:2:1: error: unknown key 'titel'; did you mean 'title'?",
    ]
    (panel,) = desk.load().exhibit.panels
    assert panel.body == "See the murder and [the shot](event:shot)."


def test_nothing_is_missing_from_a_file_that_cannot_be_read(desk):
    """When a file cannot be read to its end, nothing is said to be missing from it."""
    assert desk.said_of("events.yaml", "- {id: shot, title: [\n") == [
        "events.yaml:1:21: error: this [ is never closed (write ] at its end, and commas between the entries)"
    ]


def test_links_in_plain_texts_are_found(desk):
    """Links and claims in a text that is not prose would stand there as they are typed."""
    assert desk.said_after(PANEL, "[Who gained from it?]", "['Who [gained](term:terror)?']") == [
        f"{PANEL}:22:18: error: this text cannot hold links or claims (write the words alone)"
    ]


def test_claims_belong_to_panels(desk):
    """A claim in the life of a person leads nowhere."""
    assert desk.said_after("figures.yaml", "name: Leonid Nikolaev", "name: Leonid Nikolaev\n  life: A clerk.[^card]") == [
        "figures.yaml:10:17: error: only panels have claims, so [^card] leads nowhere (take the mark out; name sources under `sources:`)"
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (
            PANEL,
            ", alt: A corridor.",
            "",
            "5:6: warning: the picture has no alt text (write `alt: …`, what someone who cannot see it should know)",
        ),
        (
            PANEL,
            "{until: 1955}",
            "{since: 1960, until: 1955}",
            "18:37: error: the axis ends before it begins (write the later year under `until`)",
        ),
        (
            PANEL,
            "- lifelines: {until: 1955}",
            "- {lifelines: {until: 1955}, dataset: {id: order-00447}}",
            "18:6: error: a block holds one thing; this one holds lifelines and dataset"
            " (begin each block with `- lifelines:`, `- dataset:`, `- compare:`, `- video:` or `- audio:`)",
        ),
        (
            PANEL,
            "- lifelines: {until: 1955}",
            "- {}",
            "18:5: error: a block holds one thing; this one holds none"
            " (begin each block with `- lifelines:`, `- dataset:`, `- compare:`, `- video:` or `- audio:`)",
        ),
        (
            PANEL,
            "- lifelines: {until: 1955}",
            "- compare: {before: {file: images/plate.svg, alt: Then.}, after: {file: images/plate.svg}}",
            "18:68: warning: the picture has no alt text (write `alt: …`, what someone who cannot see it should know)",
        ),
        (
            PANEL,
            "- lifelines: {until: 1955}",
            "- compare: {before: {file: images/plate.svg, alt: Then.}, after: {file: images/plat.svg, alt: Now.}}",
            "18:75: error: there is no file 'images/plat.svg'; did you mean 'images/plate.svg'?",
        ),
        (
            PANEL,
            "- lifelines: {until: 1955}",
            "- compare: {before: {file: images/plate.svg, alt: Then.}}",
            "18:15: error: missing key 'after' (write `after: {file: images/kirov-murder.svg}`)",
        ),
        (PANEL, "people: [{id: nikolaev, part: gunman}]", "people: []", "15:13: warning: the group 'Acted' has no people"),
        (
            PANEL,
            "{id: nikolaev, part: gunman}",
            "{id: kirov}",
            "15:19: warning: 'kirov' stands twice in this sidebar; they stand first on line 13 (keep the more telling of the two)",
        ),
        (
            "exhibit.yaml",
            "languages: [en, ru]",
            "languages: [ru]",
            "4:12: error: 'en', the language of the files, is not among the languages (write `languages: [en, ru]`)",
        ),
        ("exhibit.yaml", "panels: [kirov-murder, legacy]", "panels: []", None),
        (
            "exhibit.yaml",
            "[kirov-murder, legacy]",
            "[kirov-murder, legacy, legacy]",
            "11:36: error: the panel 'legacy' stands twice; it stands first on line 11 (keep one of the two)",
        ),
        (
            "exhibit.yaml",
            "id: police",
            "id: leader",
            "7:10: error: the role class 'leader' stands twice; it stands first on line 6 (give each an id of its own)",
        ),
        (
            "figures.yaml",
            "role_class: leader",
            "role_class: leder",
            "5:15: error: there is no role class 'leder'; did you mean 'leader'? (exhibit.yaml has none with this id)",
        ),
        (
            "figures.yaml",
            "1934-12-01, manner",
            "1834-12-01, manner",
            "4:16: error: the death lies before the birth: 1886-03-27 and 1834-12-01 (exchange the dates, or mend one of them)",
        ),
        (
            "figures.yaml",
            "to: nikolaev",
            "to: kirov",
            "6:20: error: 'kirov' is related to themselves here (write the id of the other person)",
        ),
        (
            "figures.yaml",
            "role_class: leader",
            "roles: [{title: a, from: 1930, to: 1929}]",
            "5:38: error: the role ends before it begins: 1930 and 1929 (exchange the dates, or mend one of them)",
        ),
        (
            "places.yaml",
            ", longitude: 30.4",
            "",
            "1:4: error: the place 'smolny' has no longitude (write both latitude and longitude, or neither)",
        ),
        (
            "datasets.yaml",
            "rows: [{shot:",
            "rows: [{shut:",
            "4:11: error: there is no column 'shut'; did you mean 'shot'? (the columns are: shot)",
        ),
        (
            "datasets.yaml",
            "[386798, 445000]",
            "[445000, 386798]",
            "5:17: error: the range of 'shot' runs backwards (write the smaller number first)",
        ),
        (
            "sources.yaml",
            "{id: lenoe",
            "{address: a.org, id: lenoe",
            "1:13: warning: 'a.org' is not a web address (write it with https:// in front)",
        ),
        (
            "events.yaml",
            "{id: shot",
            "{id: shot, title: A, date: 1935}\n- {id: shot",
            "2:8: error: the id 'shot' is used twice; it stands first on line 1 (give each an id of its own)",
        ),
    ],
)
def test_fields_agree_with_each_other(desk, name, old, new, said):
    """Fields that must agree with each other do."""
    problems = desk.said_after(name, old, new)
    if said is None:
        assert (
            problems[0]
            == "exhibit.yaml:11:13: error: the chapter 'terror' has no panels (list the ids of its panels, or take the chapter out)"
        )
        assert desk.load().exhibit.cover.chapters == ()
    else:
        assert problems == [f"{name}:{said}"]
