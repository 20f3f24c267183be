"""The rules of QTI 2.1 that our questions have to keep, written from the specification (IMS QTI 2.1, XML binding).

What stands in what, in which order, with which attributes, and that every name leads to something.
"""

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile

QTI: Final = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGE: Final = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
TEXT: Final = r"(?:(?:p|ul|ol) ?)+"
INLINE: Final = r"(?:(?:strong|em) ?)*"
CHOICES: Final = r"prompt simpleChoice(?: simpleChoice)+"
INSIDE: Final = {
    "assessmentItem": r"responseDeclaration(?: outcomeDeclaration)* itemBody(?: responseProcessing)?(?: modalFeedback)*",
    "responseDeclaration": r"(?:correctResponse)?",
    "correctResponse": r"value(?: value)*",
    "outcomeDeclaration": r"(?:defaultValue)?",
    "defaultValue": "value",
    "itemBody": r"(?:blockquote )?(?:choiceInteraction|orderInteraction)",
    "blockquote": TEXT,
    "choiceInteraction": CHOICES,
    "orderInteraction": CHOICES,
    "responseProcessing": r"(?:responseCondition)? ?(?:setOutcomeValue)?",
    "responseCondition": "responseIf",
    "responseIf": "match setOutcomeValue",
    "match": "variable correct",
    "setOutcomeValue": "baseValue|variable",
    "modalFeedback": TEXT,
    "ul": r"li(?: li)*",
    "ol": r"li(?: li)*",
    **dict.fromkeys(("p", "li", "strong", "em"), INLINE),
    **dict.fromkeys(("value", "prompt", "simpleChoice", "variable", "correct", "baseValue"), ""),
}
"""What may stand in each element, as the names of its children parted by spaces."""
NEEDS: Final = {
    "assessmentItem": {"identifier", "title", "adaptive", "timeDependent"},
    "responseDeclaration": {"identifier", "cardinality", "baseType"},
    "outcomeDeclaration": {"identifier", "cardinality", "baseType"},
    "choiceInteraction": {"responseIdentifier", "shuffle", "maxChoices"},
    "orderInteraction": {"responseIdentifier", "shuffle"},
    "simpleChoice": {"identifier"},
    "variable": {"identifier"},
    "correct": {"identifier"},
    "setOutcomeValue": {"identifier"},
    "baseValue": {"baseType"},
    "modalFeedback": {"outcomeIdentifier", "identifier", "showHide"},
}
NAME: Final = re.compile(r"[^\W\d][\w.-]*")


def read_package(content: bytes) -> dict[str, ET.Element]:
    """Give the items of a package by their files, as its manifest lists them. Fails where a listed file is not there, or the reverse."""
    with ZipFile(io.BytesIO(content)) as package:
        manifest = ET.fromstring(package.read("imsmanifest.xml"))  # noqa: S314, it was written by us
        listed = [resource.get("href") for resource in manifest.iter(f"{PACKAGE}resource")]
        assert [child.tag.removeprefix(PACKAGE) for child in manifest] == ["metadata", "organizations", "resources"]
        assert {resource.get("type") for resource in manifest.iter(f"{PACKAGE}resource")} <= {"imsqti_item_xmlv2p1"}
        assert sorted(package.namelist()) == sorted([*listed, "imsmanifest.xml"])
        return {name: ET.fromstring(package.read(name)) for name in listed}  # noqa: S314, as above


def broken(item: ET.Element) -> Iterator[str]:
    """Say which rules an item breaks."""
    for element in item.iter():
        tag = element.tag.removeprefix(QTI)
        inside = " ".join(child.tag.removeprefix(QTI) for child in element)
        if tag not in INSIDE:
            yield f"there is no {tag}"
        elif not re.fullmatch(INSIDE[tag], inside):
            yield f"{tag} holds {inside or 'nothing'}"
        if lacking := NEEDS.get(tag, set()) - {*element.keys()}:
            yield f"{tag} lacks {', '.join(sorted(lacking))}"
        for key in ("identifier", "responseIdentifier", "outcomeIdentifier"):
            if element.get(key) and not NAME.fullmatch(element.get(key)):
                yield f"{element.get(key)} is no name"
    declared = {one.get("identifier") for kind in ("response", "outcome") for one in item.iter(f"{QTI}{kind}Declaration")}
    used = {one.get("identifier") for tag in ("variable", "correct", "setOutcomeValue") for one in item.iter(f"{QTI}{tag}")}
    yield from (f"{name} is not declared" for name in used - declared)
    choices = [one.get("identifier") for one in item.iter(f"{QTI}simpleChoice")]
    right = [value.text for value in item.iterfind(f".//{QTI}correctResponse/{QTI}value")]
    if len(set(choices)) < len(choices) or not set(right) <= set(choices):
        yield "the answers do not fit"
