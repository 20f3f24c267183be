"""YAML as positioned nodes: every key and value knows its line and column, and every scalar stays the text that was typed.

The nodes are built from the parser's events, not from loaded values, so `no`, `1:30`, `010` and `1934-12-01` stay what the
author wrote; the model decides what they mean. Of YAML an exhibit uses mappings, lists and text. Anchors, aliases, merge keys
and tags are problems, and so is depth: what cannot be built cannot blow up.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

import yaml
from yaml import CSafeLoader, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from kiosk.exhibit.characters import REFUSED, examine
from kiosk.exhibit.format_rules import KEY_TWICE, NOT_YAML, REFUSED_YAML, SWALLOWED_TEXT
from kiosk.exhibit.manuscript import Manuscript, Place, TooMany
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.rulebook import Rule
from kiosk.exhibit.syntax import explain

DEEPEST: Final = 32
MOST_EVENTS: Final = 100_000
REFUSED_STYLE: Final = "*"
MERGE: Final = "<<"
NOTHING: Final = frozenset({"", "~", "null"})
SWALLOWED: Final = re.compile(r"(?<![ \t])[ \t]+(#[^\s#!][^\n]*)")
"""A `#` that begins a comment by accident: comments that are meant have a space behind the sign."""


class Scalar(Place, gc=False):
    """A text. `style` is `|`, `>`, a quote, empty for plain text, or `*` for what was refused; `start` and `end` frame its source."""

    text: str = ""
    style: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_nothing(self) -> bool:
        """Tell whether a value was left out: `key:`, `key: ~`."""
        return not self.style and self.text in NOTHING


NO_KEY: Final = Scalar(0, 0)


class Sequence(Place, kw_only=True, gc=False):
    """A list. `broken`: something in it was refused, so its values are not what the author meant."""

    items: "list[Node]"
    broken: bool = False


class Mapping(Place, kw_only=True, gc=False):
    """Keys with values, in order."""

    entries: "dict[str, tuple[Scalar, Node]]"
    broken: bool = False

    def get(self, *path: str) -> "Node | None":
        """Follow keys down to a value."""
        node: Node | None = self
        for key in path:
            node = node.entries[key][1] if isinstance(node, Mapping) and key in node.entries else None
        return node


Node = Scalar | Sequence | Mapping


class Tree:
    """What a file holds: its root, all its texts in order, and whether a mistake cut it short."""

    def __init__(self, manuscript: Manuscript) -> None:
        """Begin with nothing."""
        self.manuscript = manuscript
        self.root: Node | None = None
        self.texts: list[Scalar] = []
        self.cut_short = False


def parse(manuscript: Manuscript) -> Tree:
    """Build the nodes of a file. Of a list that a mistake cuts short, the entries before it are kept."""
    tree = Tree(manuscript)
    if not manuscript.readable:
        tree.cut_short = True
        return tree
    loader = CSafeLoader(manuscript.text)
    builder = _Builder(tree)
    try:
        builder.build(loader.get_event)
    except TooMany:
        builder.cut()
    except yaml.MarkedYAMLError as error:
        explain(error, manuscript)
        builder.cut()
    except yaml.YAMLError:
        manuscript.report("this is not YAML", rule=NOT_YAML)
        builder.cut()
    finally:
        loader.dispose()
    if tree.root is None and not tree.cut_short:
        manuscript.report("the file is empty", rule=NOT_YAML, hint="write its keys, or delete the file")
        tree.cut_short = True
    return tree


def texts_in(node: Node) -> Iterator[Scalar]:
    """Give all texts within a node."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Sequence):
            waiting += reversed(node.items)
        else:
            waiting += [value for _, value in reversed(node.entries.values())]


def place_in(manuscript: Manuscript, scalar: Scalar, offset: int, width: int = 1) -> Place:
    """Find where a part of a text stands in the file; what is escaped over several lines is found at the text's beginning."""
    if scalar.style == "|":
        before, line = scalar.text.count("\n", 0, offset), scalar.text.rfind("\n", 0, offset) + 1
        value = scalar.text[line:].partition("\n")[0]
        written = manuscript.lines[scalar.line + before] if scalar.line + before < len(manuscript.lines) else ""
        if len(written) >= len(value):
            return Place(scalar.line + before + 1, len(written) - len(value) + offset - line + 1, width)
    source = manuscript.text[scalar.start : scalar.end]
    if "\n" not in source:
        if not scalar.style:
            return Place(scalar.line, scalar.column + offset, width)
        if scalar.style == "'":
            return Place(scalar.line, scalar.column + 1 + offset + scalar.text.count("'", 0, offset), width)
        if scalar.style == '"' and "\\" not in source:
            return Place(scalar.line, scalar.column + 1 + offset, width)
    elif scalar.style == ">" or not scalar.style:
        return manuscript.place_of(scalar.start + _unfolded(scalar, source, offset), width)
    return Place(scalar.line, scalar.column)


def _unfolded(scalar: Scalar, source: str, offset: int) -> int:
    """Find a letter of a folded text in its source: between the two only white space differs."""
    before = len("".join(scalar.text[:offset].split()))
    start = source.index("\n") + 1 if scalar.style == ">" else 0
    for line in source[start:].split("\n"):
        letters = len("".join(line.split()))
        if letters > before:
            return start + next(islice((at for at, char in enumerate(line) if not char.isspace()), before, None))
        before -= letters
        start += len(line) + 1
    return 0


class _Builder:
    """Takes the parser's events one by one and makes nodes of them, without recursion.

    `open` holds what has begun and not yet ended. Beside each stands the key that waits for its value: None where a key is
    still to come, NO_KEY in lists and at the bottom.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.manuscript = tree.manuscript
        self.open: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = [NO_KEY]
        self.has_swallowed = SWALLOWED.search(self.manuscript.text) is not None

    def build(self, next_event: Callable[[], Any]) -> None:
        """Take events until the document ends, or something stands in the file that ends it early."""
        keys, texts = self.keys, self.tree.texts
        for _ in range(MOST_EVENTS):
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:  # nearly all are; nothing is called here that is not needed
                start, end, text, style = event.start_mark, event.end_mark, event.value, event.style or ""
                node = Scalar(start.line + 1, start.column + 1, len(text) or 1, text, style, start.index, end.index)
                if event.anchor is not None or event.tag is not None or style == '"' or (self.has_swallowed and not style):
                    self.look_at(node, event)
                if keys[-1] is None:
                    keys[-1] = node
                else:
                    texts.append(node)
                    self.add(node)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                keys.pop()
                self.add(self.open.pop())
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if not self.begin(event, Sequence if kind is SequenceStartEvent else Mapping):
                    return
            elif not self.take_rare(event):
                return
        self.refuse(f"the file holds more than {MOST_EVENTS:,} keys and values", _place(event), "divide it")
        self.cut()

    def look_at(self, node: Scalar, event: Any) -> None:
        """Report what stands before, in or behind a key or a value and is not used."""
        if event.anchor is not None or event.tag is not None:
            self.refuse_decoration(event)
        end, manuscript = event.end_mark, self.manuscript
        if not node.style:
            if self.has_swallowed and not manuscript.is_full and (comment := SWALLOWED.match(manuscript.text, end.index)):
                at = Place(end.line + 1, end.column + 1 + comment.start(1) - comment.start(), len(comment[1]))
                message = f"'{shorten(comment[1])}' is read as a comment, not as text"
                hint = "put the text in quotes, or a space behind the # of a comment"
                manuscript.report(message, at, rule=SWALLOWED_TEXT, hint=hint)
        elif node.style == '"' and REFUSED.search(node.text):
            self.refuse(examine(node.text)[0].message, node, "write the letters themselves, without \\u or \\x")

    def begin(self, event: Any, kind: type[Sequence | Mapping]) -> bool:
        """Begin a list or a mapping; tell whether to go on."""
        at = _place(event)
        if event.anchor is not None or event.tag is not None:
            self.refuse_decoration(event)
        if self.keys[-1] is None:
            self.refuse("a key must be a word, not a list or a mapping", at, "quote a text that begins with [ or {")
        elif len(self.open) >= DEEPEST:
            self.refuse(f"this is nested more than {DEEPEST} levels deep", at, "an exhibit needs six levels at most")
        else:
            self.open.append(Sequence(at.line, at.column, items=[]) if kind is Sequence else Mapping(at.line, at.column, entries={}))
            self.keys.append(NO_KEY if kind is Sequence else None)
            return True
        self.cut()
        return False

    def take_rare(self, event: yaml.Event | None) -> bool:
        """Take what is neither text, list nor mapping; tell whether to go on."""
        if isinstance(event, yaml.AliasEvent):
            at = _place(event, len(event.anchor or "") + 1)
            message = f"the alias '*{shorten(event.anchor or '')}' is not used in exhibits"
            self.refuse(message, at, "write the value itself; quote a text that begins with *")
            node = Scalar(at.line, at.column, style=REFUSED_STYLE)
            if self.keys[-1] is None:
                self.keys[-1] = node
            else:
                self.add(node)
        elif isinstance(event, yaml.DocumentStartEvent) and self.tree.root is not None:
            self.refuse("a second document begins here", _place(event, 3), "keep one document in a file: take out the line ---")
            return False
        return event is not None and not isinstance(event, yaml.StreamEndEvent)

    def add(self, node: Node) -> None:
        """Put a finished node into what is open around it."""
        if not self.open:
            self.tree.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1] or NO_KEY
        self.keys[-1] = None
        name = key.text if key.text.isascii() else unicodedata.normalize("NFC", key.text)
        if not key.style and name == MERGE:
            self.refuse("the merge key '<<' is not used in exhibits", key, "write the keys themselves")
        elif key.style == REFUSED_STYLE or (not key.style and name in NOTHING):
            self.refuse("a key is missing before the colon", key, "write `key: value`")
        elif name in parent.entries:
            first = parent.entries[name][0].line
            self.refuse(f"the key '{shorten(name)}' is used twice; it stands first on line {first}", key, "keep one of the two", KEY_TWICE)
        else:
            parent.entries[name] = (key, node)

    def refuse_decoration(self, event: yaml.NodeEvent) -> None:
        """Report an anchor or a tag. A tag is never acted on: the events carry its name only."""
        at = _place(event)
        start: Any = event.start_mark
        mark = self.manuscript.text[start.index : start.index + 40].split(maxsplit=1)[0]
        kind = "anchor" if mark.startswith("&") else "tag"
        self.refuse(f"the {kind} '{shorten(mark)}' is not used in exhibits", at, f"quote a text that begins with {mark[:1]}")

    def refuse(self, message: str, at: Place, hint: str = "", rule: Rule = REFUSED_YAML) -> None:
        """Report something, and mark all that is open around it as broken. Raises TooMany when this goes on and on."""
        self.manuscript.report(message, at, rule=rule, hint=hint)
        for node in self.open:
            node.broken = True
        self.manuscript.stop_when_full()

    def cut(self) -> None:
        """End early: keep the finished entries of a list, and nothing of a mapping."""
        self.tree.cut_short = True
        self.tree.root = self.open[0] if self.open and isinstance(self.open[0], Sequence) else None


def _place(event: yaml.Event, width: int = 1) -> Place:
    start: Any = event.start_mark
    return Place(start.line + 1, start.column + 1, width)
