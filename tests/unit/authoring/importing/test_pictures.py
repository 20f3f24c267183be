"""Pictures of a IIIF manifest become panels, in each language that both have words in."""

import json

import pytest

from kiosk.authoring.importing.pictures import rights_of
from kiosk.exhibit.loader import load
from kiosk.exhibit.translations import translate

PICTURE = b"\x89PNG\r\n\x1a\n"
OLD = "this is a manifest of the IIIF Presentation API 2, and only version 3 is read"
CONTEXT = "http://iiif.io/api/presentation/3/context.json"


def painted(*bodies: object) -> list[object]:
    """Give the items of a canvas with something painted on it."""
    annotations = [{"type": "Annotation", "motivation": "painting", "body": body} for body in bodies]
    return [{"type": "AnnotationPage", "items": annotations}]


def canvas(number: int, *bodies: object, **more: object) -> dict[str, object]:
    """Give a canvas."""
    return {"id": f"https://example.org/canvas/{number}", "type": "Canvas", "items": painted(*bodies), **more}


def image(address: str, **more: object) -> dict[str, object]:
    """Give a picture as it is painted."""
    return {"id": address, "type": "Image", **more}


def manifest(*canvases: object, **more: object) -> str:
    """Write a manifest."""
    whole = {"@context": CONTEXT, "id": "https://example.org/m", "type": "Manifest", "items": canvases}
    return json.dumps(whole | {"label": {"en": ["Letters of the town: 1934 and 1935"], "ru": ["Письма"]}} | more, ensure_ascii=False)


FULL = manifest(
    canvas(
        1,
        image("first.png"),
        label={"en": ["The first letter: what it says and to whom"], "ru": ["Первое письмо"]},
        summary={"en": ["It says <b>no</b>."], "ru": ["В нём сказано: нет."]},
    ),
    canvas(
        2,
        image("https://example.org/iiif/letter%202/full/max/0/default.jpg"),
        label={"none": ["Second"]},
        rights="https://rightsstatements.org/vocab/InC/1.0/",
    ),
    canvas(3, {"type": "Choice", "items": [image("https://example.org/far.jpg"), image("https://example.org/THIRD.jpg")]}),
    canvas(4, image("https://example.org/4.jpg")),
    canvas(5, {"id": "https://example.org/film.mp4", "type": "Video"}),
    canvas(6, image("../secret.png")),
    requiredStatement={"label": {"en": ["Attribution"]}, "value": {"en": ["Town Archive"]}},
    rights="http://creativecommons.org/licenses/by-sa/4.0/",
)


def test_pictures_that_are_here_become_panels(bench):
    """By path, or by the end of their address; the others are told, and nothing is fetched."""
    bench.put("manifest.json", FULL)
    bench.put("secret.png", PICTURE)
    for name in ("first.png", "scans/letter 2.png", "scans/third.PNG"):
        bench.put(f"{name}", PICTURE)
    bench.put("m/manifest.json", FULL)
    bench.put("m/first.png", PICTURE)
    done = bench.run("m/manifest.json", "--into", "show", "--images", "scans")
    assert done == (
        0,
        "first-letter: The first letter (images/first.png)\n"
        "second: Second (images/letter-2.png)\n"
        "third: third (images/third.png)\n"
        "3 panels in the new chapter 'letters-town' of show, 1 in ru\n"
        "left: canvas 4: https://example.org/4.jpg is not here, and nothing is fetched\n"
        "left: canvas 5: Video https://example.org/film.mp4\n"
        "left: canvas 6: ../secret.png lies outside the folder of what is imported\n"
        "left: the chapter's title in ru: Письма\n"
        "Next: write what each picture shows (`alt`) and what you say about it (`body`), then kiosk check show\n",
        "",
    )
    exhibit = load(bench.home / "show").exhibit
    assert [chapter.title for chapter in exhibit.cover.chapters] == ["The terror", "Letters of the town"]
    first, second, third = exhibit.panels[-3:]
    assert (first.title, first.body, first.art.caption) == ("The first letter", "It says no.", "The first letter: what it says and to whom")
    assert (first.art.credit, first.art.rights) == ("Town Archive", "CC-BY-SA-4.0")
    assert (second.art.rights, third.body) == ("https://rightsstatements.org/vocab/InC/1.0/", "To be written.")


def test_what_it_says_in_other_languages_is_translated(bench):
    """Where the exhibit has the language; a translation never holds what is the same in all."""
    bench.put("show/translations/ru/exhibit.yaml", "title: Власть\nchapters:\n- id: terror\n  title: Террор\n")
    bench.put("manifest.json", FULL)
    bench.put("first.png", PICTURE)
    bench.run("manifest.json", "--into", "show")
    loaded = load(bench.home / "show")
    russian = translate(loaded.exhibit, bench.home / "show", "ru")
    assert (loaded.errors, russian.errors) == ((), ())
    panel = russian.exhibit.panels[-1]
    assert (panel.title, panel.body, russian.exhibit.cover.chapters[-1].title) == ("Первое письмо", "В нём сказано: нет.", "Письма")


def test_nothing_else_of_the_cover_changes(bench):
    """The chapter is put below the last one, with the depth and the comments that were there."""
    cover = bench.home / "show/exhibit.yaml"
    cover.write_text(cover.read_text("utf-8") + "\n# Behind the chapters.\nlicence: CC0-1.0 # Everybody's.\n", "utf-8")
    before = cover.read_text("utf-8")
    bench.put("manifest.json", FULL)
    bench.put("first.png", PICTURE)
    bench.run("manifest.json", "--into", "show")
    chapter = "  - id: letters-town\n    title: Letters of the town\n    panels:\n      - first-letter\n"
    assert cover.read_text("utf-8") == before.replace("\n\n# Behind", f"\n{chapter}\n# Behind")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (json.dumps({"@context": "http://iiif.io/api/presentation/2/context.json"}), OLD),
        (json.dumps({"@type": "sc:Manifest"}), OLD),
        (json.dumps({"type": "Collection"}), "this is a IIIF collection, a list of manifests"),
        (json.dumps(["Manifest"]), "this is no IIIF manifest"),
        (manifest(), "the manifest has no canvases"),
        ('{"type": Manifest}', "this is not JSON: JSON is malformed: invalid character (byte 9)"),
        ("[" * 100_000 + "0", "this is not JSON: maximum recursion depth exceeded while deserializing an object"),
    ],
)  # fmt: skip
def test_what_is_no_manifest_of_version_3_is_refused_in_words(bench, text, message):
    """Exit code 2; nothing is changed."""
    bench.put("manifest.json", text)
    before = bench.files("show")
    done = bench.run("manifest.json", "--into", "show")
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", f"kiosk: manifest.json: {message}")
    assert bench.files("show") == before


@pytest.mark.parametrize(
    "odd",
    [
        None,
        7,
        "text",
        [],
        {},
        [[]],
        {"en": 7},
        {"items": "no"},
        [{"type": "Canvas", "items": [{"items": [{"motivation": "painting", "body": 7}]}]}],
    ],
)
def test_whatever_stands_in_a_manifest_it_is_read(bench, odd):
    """What is not of its kind counts as not written."""
    bench.put("first.png", PICTURE)
    bench.put(
        "m.json", manifest(canvas(1, image("first.png"), odd, label=odd, summary=odd, rights=odd), odd, requiredStatement=odd, label=odd)
    )
    assert bench.run("m.json", "--into", "show").code == 0
    assert load(bench.home / "show").errors == ()


def test_without_a_picture_nothing_is_changed(bench):
    """Exit code 1: the manifest was read, and nothing of it is here."""
    bench.put("m.json", manifest(canvas(1, image("https://example.org/1.jpg"))))
    before = bench.files("show")
    done = bench.run("m.json", "--into", "show")
    assert done == (1, "0 panels of show\nleft: canvas 1: https://example.org/1.jpg is not here, and nothing is fetched\n", "")
    assert bench.files("show") == before


def test_licences_have_their_short_names():
    """Those of Creative Commons; other statements keep their address."""
    addresses = (
        "http://creativecommons.org/licenses/by-nc/3.0/de/",
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "https://x.org/r",
    )
    assert [rights_of(address) for address in addresses] == ["CC-BY-NC-3.0", "CC0-1.0", "https://x.org/r"]
