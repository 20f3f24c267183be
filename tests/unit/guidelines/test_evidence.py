"""Where it is known from."""

from kiosk.guidelines.evidence import claims_have_sources, datasets_have_sources
from tests.unit.guidelines.writing import PANEL, Study


def test_whoever_names_sources_is_believed(study: Study):
    """Nothing is asked of translations, where sources do not stand."""
    guidelines = (claims_have_sources, datasets_have_sources)
    assert [study.found(guideline, language) for guideline in guidelines for language in ("en", "ru")] == [[], [], [], []]


def test_a_claim_without_a_source_is_found(study: Study):
    """At the claim."""
    assert study.found_after(claims_have_sources, PANEL, ", sources: [letters]", "") == [
        f"{PANEL}:17:9: the claim 'mesh' has no source (name it under `sources:`, by its id in sources.yaml)"
    ]


def test_a_dataset_without_a_source_is_found(study: Study):
    """At the dataset, and so for every chart of it."""
    assert study.found_after(datasets_have_sources, "datasets.yaml", ", sources: [letters]", "") == [
        "datasets.yaml:1:8: the dataset 'deaths' has no source (name it under `sources:`, by its id in sources.yaml)"
    ]
