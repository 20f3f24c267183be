"""The people of an exhibit."""

import pytest

from kiosk.guidelines.people import figures_are_met, panels_have_people
from tests.unit.guidelines.writing import PANEL, Study

GROUPS = "figures:\n  - {group: Made the lamp, people: [{id: davy}]}\n"
FORGOTTEN = (
    "figures.yaml:7:8: no panel, no tie and no link leads to 'watson'"
    " (put them beside a panel, or lead to them with [words](figure:watson))"
)


def test_everybody_is_met(study: Study):
    """Beside a panel or by a tie; translations repeat nothing."""
    guidelines = (panels_have_people, figures_are_met)
    assert [study.found(guideline, language) for guideline in guidelines for language in ("en", "ru")] == [[], [], [], []]


def test_a_panel_without_people_is_found(study: Study):
    """With what to write."""
    assert study.found_after(panels_have_people, PANEL, GROUPS, "") == [
        f"{PANEL}:1:5: the panel 'lamp' has no people"
        " (write `figures: [{group: …, people: [{id: …}]}]`, with those who acted and those to whom it was done)"
    ]


def test_a_person_whom_nothing_leads_to_is_found(study: Study):
    """A link in their own life does not count."""
    study.edit("figures.yaml", "  relations: [{to: watson, kind: helper}]\n", "")
    study.edit("figures.yaml", "name: James Watson}", "name: James Watson, life: '[He](figure:watson) helped.'}")
    assert study.found(figures_are_met) == [FORGOTTEN]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (PANEL, "So the flame", "So [his](figure:watson) flame"),
        (PANEL, "people: [{id: davy}]", "people: [{id: davy}, {id: watson}]"),
        ("glossary.yaml", "A gas that burns.", "'A gas that [he](figure:watson) found.'"),
        ("datasets.yaml", "- {id: deaths", "- {id: deaths"),
    ],
)
def test_there_are_many_ways_to_a_person(study: Study, name, old, new):
    """A panel, a link in any prose, an event."""
    study.edit("figures.yaml", "  relations: [{to: watson, kind: helper}]\n", "")
    if name == "datasets.yaml":
        study.write("events.yaml", "- {id: trial, title: Trial, date: 1815, figures: [watson]}\n")
    assert study.found_after(figures_are_met, name, old, new) == []
