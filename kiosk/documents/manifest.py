"""A IIIF manifest (Presentation API 3.0): which pictures somebody has, what they are called, and whose they are.

Only what an exhibit can show is read: canvases with the pictures painted on them. Nothing is fetched, and no address is believed
to be a file.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import msgspec

from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.problem import shorten

OLD: Final = "presentation/2"
NO_LANGUAGE: Final = ("none", "@none")
Maps = Mapping[str, str]
"""Words by language."""
NOTHING: Final[Maps] = {}


class Canvas(NamedTuple):
    """One view: what it is called in each language, and the addresses of the pictures painted on it, each with its other names."""

    number: int
    label: Maps
    summary: Maps
    credit: Maps
    rights: str
    images: tuple[tuple[str, ...], ...]
    aside: tuple[str, ...]


class Manifest(NamedTuple):
    """A manifest: what it is called, and its canvases."""

    label: Maps
    canvases: tuple[Canvas, ...]


def manifest_of(text: str) -> Manifest:
    """Read a manifest. Raises Unreadable with words for whoever named it."""
    try:
        whole: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Unreadable(f"this is not JSON: {shorten(str(error), 80)}") from None
    root = _object(whole)
    context = [one for one in [root.get("@context"), *_list(root.get("@context"))] if isinstance(one, str)]
    if any(OLD in one for one in context) or str(root.get("@type", "")).startswith("sc:"):
        hint = "ask for version 3.0; most servers give both, and programs that turn one into the other are free"
        raise Unreadable("this is a manifest of the IIIF Presentation API 2, and only version 3 is read", hint)
    if root.get("type") == "Collection":
        raise Unreadable("this is a IIIF collection, a list of manifests", "import its manifests one by one")
    if root.get("type") != "Manifest":
        raise Unreadable("this is no IIIF manifest", 'a manifest has "type": "Manifest" and "items": its canvases')
    whole_label, rights = _words(root.get("label")), _text(root.get("rights"))
    credit, summary = _words(_object(root.get("requiredStatement")).get("value")), _words(root.get("summary"))
    found = [_object(one) for one in _list(root.get("items"))]
    canvases = tuple(_canvas(number, one, credit, rights) for number, one in enumerate(found, 1) if one.get("type") == "Canvas")
    if len(canvases) == 1:
        only = canvases[0]
        canvases = (only._replace(label=only.label or whole_label, summary=only.summary or summary),)
    if not canvases:
        raise Unreadable("the manifest has no canvases", 'they stand under "items"')
    return Manifest(whole_label, canvases)


def said(words: Maps, language: str) -> str:
    """Give words in a language, or those that are in no language; nothing where there are none."""
    exact = next((text for code, text in words.items() if code.lower() == language.lower()), "")
    near = next((text for code, text in words.items() if code.partition("-")[0].lower() == language.partition("-")[0].lower()), "")
    return exact or near


def said_somehow(words: Maps, language: str) -> str:
    """Give words in a language, else in none, else in whatever comes first."""
    return said(words, language) or next((words[code] for code in NO_LANGUAGE if code in words), "") or next(iter(words.values()), "")


def _canvas(number: int, node: Mapping[str, object], credit: Maps, rights: str) -> Canvas:
    """Read a canvas; what it does not say of itself the manifest says."""
    images: list[tuple[str, ...]] = []
    aside: list[str] = []
    for annotation in _annotations(node):
        for body in _bodies(annotation.get("body")):
            address, kind = _text(body.get("id")), _text(body.get("type"))
            if kind == "Image" and address:
                services = (_text(_object(one).get("id")) or _text(_object(one).get("@id")) for one in _list(body.get("service")))
                images.append((address, *filter(None, services), _text(node.get("id"))))
            else:
                aside.append(f"{kind or 'something without a type'} {address}".strip())
    return Canvas(
        number,
        _words(node.get("label")),
        _words(node.get("summary")),
        _words(_object(node.get("requiredStatement")).get("value")) or credit,
        _text(node.get("rights")) or rights,
        tuple(images),
        tuple(aside),
    )


def _annotations(node: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Give what is painted on a canvas."""
    for page in _list(node.get("items")):
        for one in _list(_object(page).get("items")):
            annotation = _object(one)
            if "painting" in [annotation.get("motivation"), *_list(annotation.get("motivation"))]:
                yield annotation


def _bodies(body: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """Give what an annotation holds: one thing, several, or a choice."""
    for one in _list(body) or [body]:
        found = _object(one)
        if found.get("type") == "Choice" and not depth:
            yield from _bodies(found.get("items"), 1)
        elif found.get("type") == "SpecificResource" and isinstance(found.get("source"), dict):
            yield _object(found.get("source"))
        elif found:
            yield found


def _words(value: object) -> Maps:
    """Read a language map; a bare text, which the API does not allow, is in no language."""
    if isinstance(value, str):
        return {"none": value} if value.strip() else NOTHING
    found = {code: "\n".join(line for line in _list(lines) if isinstance(line, str)) for code, lines in _object(value).items()}
    return {code: text for code, text in found.items() if text.strip()}


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
