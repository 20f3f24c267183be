"""Everywhere a visitor can stand, and an exhibit to stand in."""

from msgspec.structs import replace

from kiosk.exhibit.model import Claim, Exhibit, Term
from kiosk.viewmodels.spot import Spot
from tests.unit.viewmodels.making import exhibit, figure, panel

MIDDLE = Spot(1)
CONTENTS = Spot(1, contents=True)
CARD = Spot(1, card="claim:a")
EVIDENCE = Spot(1, evidence=True)
CARD_ON_EVIDENCE = Spot(1, evidence=True, card="term:nkvd")
SHEET_CARD = Spot(1, figures=("kirov",), card="term:nkvd")
SHEET_EVIDENCE = Spot(1, figures=("kirov",), evidence=True)
ALL = Spot(1, figures=("kirov", "stalin"), evidence=True, card="term:nkvd")
EVERYWHERE = {
    "a card": CARD,
    "the evidence": EVIDENCE,
    "a card on the evidence": CARD_ON_EVIDENCE,
    "a card on a sheet": SHEET_CARD,
    "the evidence of a sheet": SHEET_EVIDENCE,
    "all at once": ALL,
}


def whole(language: str = "en") -> Exhibit:
    """Three panels, the last with a notice; two people and a word. In another language every name ends in its code."""
    said = "" if language == "en" else f" {language}"
    claims = {"a": Claim(says=f"A.{said}"), "b": Claim(says="B.")}
    panels = [
        panel("one", title=f"One{said}"),
        panel("two", title=f"Two{said}", body="A[^a] b[^b].", full="B[^b].", claims=claims, curator="Two."),
        panel("three", title=f"Three{said}", notice="Hard."),
    ]
    people = [figure(name, f"The {name.capitalize()}{said}") for name in ("kirov", "stalin")]
    return replace(
        exhibit(panels, figures=people, language=language), terms={"nkvd": Term(id="nkvd", term=f"NKVD{said}", meaning="Police.")}
    )
