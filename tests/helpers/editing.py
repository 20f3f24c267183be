"""A file as an editor sees it: YAML 1.2 (core schema), where `1934` is a number, `true` a truth and `yes` a text."""

import re
from pathlib import Path
from typing import Any

from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence, parse

NULL = re.compile(r"|~|null|Null|NULL")
TRUTH = re.compile(r"true|True|TRUE|false|False|FALSE")
WHOLE = re.compile(r"[-+]?[0-9]+")
REAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def as_an_editor_reads(text: str) -> Any:
    """Give the values of a YAML text."""
    root = parse(Manuscript("", text)).root
    return None if root is None else _value(root)


def file_as_an_editor_reads(file: Path) -> Any:
    """Give the values of a YAML file."""
    return as_an_editor_reads(file.read_text("utf-8-sig"))


def _value(node: Node) -> Any:
    if isinstance(node, Mapping):
        return {key: _value(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    return node.text if node.style else _plain(node)


def _plain(node: Scalar) -> Any:
    text = node.text
    if NULL.fullmatch(text):
        return None
    if TRUTH.fullmatch(text):
        return text.lower() == "true"
    if WHOLE.fullmatch(text):
        return int(text)
    return float(text) if REAL.fullmatch(text) else text
