"""Credits and rights."""

import pytest

from kiosk.guidelines.licences import is_known
from kiosk.guidelines.rights import pictures_are_credited, rights_are_known, rights_are_told
from tests.unit.guidelines.examples import png
from tests.unit.guidelines.writing import PANEL, Study

ART = "art: {file: images/plate.svg, alt: A lamp.}"


@pytest.mark.parametrize(
    "rights",
    [
        "http://rightsstatements.org/vocab/InC/1.0/",
        "https://rightsstatements.org/page/NoC-OKLR/1.0/?language=en",
        "CC BY 4.0",
        "CC BY-SA 3.0 DE",
        "CC-BY-NC-ND-4.0",
        "CC0",
        "CC0 1.0",
        "Public Domain Mark 1.0",
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
        "http://creativecommons.org/publicdomain/zero/1.0/",
        "apache-2.0",
        "OFL-1.1",
    ],
)
def test_statements_that_can_be_looked_up_are_known(rights):
    """By address, by name and by identifier."""
    assert is_known(rights)


@pytest.mark.parametrize(
    "rights",
    [
        "",
        "public domain",
        "free to use",
        "© The museum",
        "CC BY 5.0",
        "CC",
        "https://example.org/licence",
        "http://rightsstatements.org/vocab/Free/1.0/",
        "see https://creativecommons.org/licenses/by/4.0/",
    ],
)
def test_other_words_are_not(rights):
    """Whatever they mean, another museum cannot look it up."""
    assert not is_known(rights)


def test_a_photograph_needs_a_credit_of_its_own(study: Study):
    """A drawing may be answered for by the credits of the exhibit."""
    assert study.found(pictures_are_credited) == []
    (study.folder / "images" / "photograph.png").write_bytes(png(9, 9))
    assert study.found_after(pictures_are_credited, PANEL, "images/plate.svg", "images/photograph.png") == [
        f"{PANEL}:3:7: this picture has no credit (write `credit: …`, whose it is)"
    ]
    study.edit("exhibit.yaml", "credits: [Drawn at the museum.]\n", "")
    study.edit("translations/ru/exhibit.yaml", "credits: [Нарисовано в музее.]\n", "")
    study.edit(PANEL, "images/photograph.png", "images/plate.svg")
    assert len(study.found(pictures_are_credited)) == 1
    assert study.found_after(pictures_are_credited, PANEL, "alt: A lamp.}", "alt: A lamp., credit: Museum}") == []


def test_the_licence_of_the_exhibit_holds_for_its_pictures(study: Study):
    """Without one, each has to say what holds; both sides of a comparison are pictures too."""
    assert study.found(rights_are_told) == []
    study.edit("exhibit.yaml", "licence: CC-BY-4.0\n", "")
    side = "{file: images/plate.svg, alt: A lamp.%s}"
    blocks = f"blocks: [{{compare: {{before: {side % ', rights: CC0'}, after: {side % ''}}}}}]\n"
    study.edit(PANEL, "curator:", f"{blocks}curator:")
    hint = "write `rights: CC-BY-4.0` or whatever holds, or `licence: …` in exhibit.yaml for all"
    assert study.found(rights_are_told) == [
        f"{PANEL}:3:7: nothing is said of the rights in this picture ({hint})",
        f"{PANEL}:18:90: nothing is said of the rights in this picture ({hint})",
    ]


def test_rights_that_nobody_can_look_up_are_found(study: Study):
    """With the name that was meant, where one is near; once, and not in every language."""
    study.edit("exhibit.yaml", "licence: CC-BY-4.0", "licence: CC-BY-4")
    study.edit(PANEL, "alt: A lamp.}", "alt: A lamp., rights: ours}")
    assert study.found(rights_are_known) == [
        f"{PANEL}:3:53: no statement of rights is called so (such as CC-BY-4.0, CC0-1.0 or http://rightsstatements.org/vocab/InC/1.0/)",
        "exhibit.yaml:10:10: no statement of rights is called so (did you mean 'CC-BY-4.0'?)",
    ]
    assert study.found(rights_are_known, "ru") == []
