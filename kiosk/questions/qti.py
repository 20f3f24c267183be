"""QTI 2.1: a package of questions, an item each, that TAO, Canvas, Moodle with a plugin and other platforms take in.

A show of hands is a choice that nobody scores. The same exhibit gives the same bytes.
"""

import io
import xml.etree.ElementTree as ET
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kiosk.exhibit.model import Answer, Exhibit, Question
from kiosk.questions.choosing import Asked, Export
from kiosk.questions.markup import html, html_of_words, one_line

QTI: Final = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE: Final = "http://www.imsglobal.org/xsd/imscp_v1p1"
SCHEMA: Final = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMAS: Final = "http://www.imsglobal.org/xsd/"
LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file knows."""
RESPONSE: Final = "RESPONSE"
SCORE: Final = "SCORE"
FEEDBACK: Final = "FEEDBACK"
KNOWN: Final = "KNOWN"
"""What is known, for when all have put the answers in their order."""


def to_qti(exhibit: Exhibit, asked: tuple[Asked, ...]) -> Export:
    """Write questions as a package."""
    items = {f"items/{one.question.id}.xml": one.question for one in asked}
    files = {"imsmanifest.xml": _manifest(exhibit, items)}
    files |= {file: _item(question, exhibit.cover.language) for file, question in items.items()}
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for file, root in files.items():
            entry = ZipInfo(file, LONG_AGO)
            entry.external_attr = 0o644 << 16
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, ET.tostring(root, encoding="utf-8", xml_declaration=True))
    return Export(out.getvalue(), len(asked))


def _manifest(exhibit: Exhibit, items: dict[str, Question]) -> ET.Element:
    """List what is in the package."""
    root = _root("manifest", PACKAGE, "imscp_v1p1", identifier=f"exhibit-{exhibit.cover.id}")
    metadata = ET.SubElement(root, "metadata")
    ET.SubElement(metadata, "schema").text = "QTIv2.1 Package"
    ET.SubElement(metadata, "schemaversion").text = "1.0.0"
    ET.SubElement(root, "organizations")
    resources = ET.SubElement(root, "resources")
    for file, question in items.items():
        resource = ET.SubElement(resources, "resource", identifier=_identifier(question), type="imsqti_item_xmlv2p1", href=file)
        ET.SubElement(resource, "file", href=file)
    return root


def _item(question: Question, language: str) -> ET.Element:
    """Write one question; its parts stand in the order that QTI demands."""
    title = one_line(question.asks)
    root = _root(
        "assessmentItem", QTI, "imsqti_v2p1", identifier=_identifier(question), title=title, adaptive="false", timeDependent="false"
    )
    root.set("xml:lang", language)
    feedback = _feedback(question)
    _declare(root, question)
    if feedback:
        ET.SubElement(root, "outcomeDeclaration", identifier=FEEDBACK, cardinality="single", baseType="identifier")
    body = ET.SubElement(root, "itemBody")
    if question.reads:
        body.append(_parsed("blockquote", html(question.reads)))
    _interaction(body, question)
    if feedback or question.kind != "hands":
        _process(root, question, answers=bool(feedback))
    for identifier, text in feedback.items():
        modal = _parsed("modalFeedback", text)
        modal.attrib |= {"outcomeIdentifier": FEEDBACK, "identifier": identifier, "showHide": "show"}
        root.append(modal)
    return root


def _declare(root: ET.Element, question: Question) -> None:
    """Say what a response is, which is right, and what it scores."""
    cardinality = "ordered" if question.kind == "order" else "single"
    response = ET.SubElement(root, "responseDeclaration", identifier=RESPONSE, cardinality=cardinality, baseType="identifier")
    if question.kind == "hands":
        return
    right = ET.SubElement(response, "correctResponse")
    for name, answer in _named(question).items():
        if answer.right or question.kind == "order":
            ET.SubElement(right, "value").text = name
    score = ET.SubElement(root, "outcomeDeclaration", identifier=SCORE, cardinality="single", baseType="float")
    ET.SubElement(ET.SubElement(score, "defaultValue"), "value").text = "0"


def _interaction(body: ET.Element, question: Question) -> None:
    """Write what is asked, and the answers."""
    shuffle = "false" if question.kind == "hands" else "true"
    if question.kind == "order":
        interaction = ET.SubElement(body, "orderInteraction", responseIdentifier=RESPONSE, shuffle=shuffle)
    else:
        interaction = ET.SubElement(body, "choiceInteraction", responseIdentifier=RESPONSE, shuffle=shuffle, maxChoices="1")
    ET.SubElement(interaction, "prompt").text = one_line(question.asks)
    for name, answer in _named(question).items():
        ET.SubElement(interaction, "simpleChoice", identifier=name).text = one_line(answer.says)


def _process(root: ET.Element, question: Question, *, answers: bool) -> None:
    """Score a response, and choose what is said of it."""
    processing = ET.SubElement(root, "responseProcessing")
    if question.kind != "hands":
        condition = ET.SubElement(ET.SubElement(processing, "responseCondition"), "responseIf")
        match = ET.SubElement(condition, "match")
        ET.SubElement(match, "variable", identifier=RESPONSE)
        ET.SubElement(match, "correct", identifier=RESPONSE)
        ET.SubElement(ET.SubElement(condition, "setOutcomeValue", identifier=SCORE), "baseValue", baseType="float").text = "1"
    if answers:
        chosen = ET.SubElement(processing, "setOutcomeValue", identifier=FEEDBACK)
        if question.kind == "order":
            ET.SubElement(chosen, "baseValue", baseType="identifier").text = KNOWN
        else:
            ET.SubElement(chosen, "variable", identifier=RESPONSE)


def _feedback(question: Question) -> dict[str, str]:
    """Give what is said of each answer, as HTML; of an order all at once."""
    known = html(question.because)
    said = {name: html_of_words(answer.because) * bool(answer.because) for name, answer in _named(question).items()}
    if question.kind == "order":
        return {KNOWN: text} if (text := known + "".join(said.values())) else {}
    return {name: text for name, own in said.items() if (text := own + known)}


def _named(question: Question) -> dict[str, Answer]:
    return {f"A{number}": answer for number, answer in enumerate(question.answers, 1)}


def _identifier(question: Question) -> str:
    """Name a question so that the name begins with a letter, as XML demands."""
    return f"question-{question.id}"


def _root(tag: str, space: str, schema: str, **attributes: str) -> ET.Element:
    """Begin a document in a name space, which says where its rules are."""
    places = {"xmlns": space, "xmlns:xsi": SCHEMA, "xsi:schemaLocation": f"{space} {SCHEMAS}{schema}.xsd"}
    return ET.Element(tag, places | attributes)


def _parsed(tag: str, text: str) -> ET.Element:
    """Make an element of HTML."""
    return ET.fromstring(f"<{tag}>{text}</{tag}>")  # noqa: S314, it was written by us, with every sign escaped
