"""Words of another language laid over a noun.

An overlay has the shape of the original and holds only words. Noun and overlay are walked side by side along the plan of the
noun's words. Entries that carry an id are matched by it, ties by the person they lead to, other lists by position. What an
overlay leaves out stays as it is in the original, and is counted.
"""

import unicodedata
from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

import msgspec

from kiosk.exhibit.content_rules import MISFIT, NOTHING_TRANSLATED, OUTDATED
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import REFUSED_STYLE, Mapping, Node, Scalar, Sequence
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.words import Leaf, Many, Plan, Record, fingerprint, holds_an_id, marks, paths, plan_of, texts_of

ValueT = TypeVar("ValueT")

FINGERPRINT: Final = "of"
"""The key under which an overlay keeps the fingerprint of the words it was made from, and perhaps marks of the texts one by one."""
KEYS_LISTED: Final = 6
DRAFT: Final = "draft"
"""What stands there instead while nobody has looked a translation over."""


class Seen(NamedTuple):
    """A prose of an overlay, with the original it stands for: whoever reads it can hold the two against each other."""

    text: Scalar
    original: str


class Overlay:
    """One walk: lays words over a noun and says what does not fit."""

    def __init__(self, manuscript: Manuscript, prose: Callable[[Seen], str], file: Callable[[str, Scalar], str]) -> None:
        """Keep where to report to.

        `prose` reads a translated prose and gives it as it may be shown; `file` does so with the path to a file of some kind, and
        gives nothing for one that cannot be used.
        """
        self.manuscript = manuscript
        self.read_prose = prose
        self.read_file = file
        self.said = 0
        """How many texts of the original the overlay says."""
        self.missing: list[str] = []
        """Where the original has words and the overlay has none, as paths of keys."""
        self.lost = 0
        """How many more texts stay in the original's language because of a mistake, which was reported where it stands."""
        self.has_files = False
        """Whether it names a file, of which only the disk knows if it can be used."""
        self.plain: set[int] = set()
        """Identities of the texts that were taken over as they are typed."""

    def lay(self, noun: Any, node: Node) -> Any:
        """Give the noun in the overlay's words."""
        plan = plan_of(noun)
        self.compare_fingerprint(noun, node)
        laid = noun if plan is None else self.visit(plan, noun, node, "")
        self.missing = [path for path in self.missing if not holds_an_id(noun, path)]
        return laid

    def visit(self, plan: Plan, value: Any, node: Node | None, path: str) -> Any:
        """Lay words over one value."""
        if node is None or _is_empty(node):
            self.missing += (f"{path}{rest}".removeprefix(".") for rest in paths(plan, value))
            return value
        match plan:
            case Leaf(own=True):
                return self.own(value, node, path)
            case Leaf():
                return self.leaf(plan, value, node, path)
            case Record():
                return self.record(plan, value, node, path)
            case Many():
                return self.mapping(plan, value, node, path) if isinstance(value, dict) else self.many(plan, value, node, path)

    def refuse(self, message: str, node: Node, plan: Plan, value: ValueT, hint: str = "") -> ValueT:
        """Report that something does not fit, and give the value as it is in the original."""
        self.lost += len(paths(plan, value))
        self.manuscript.report(message, node, hint=hint, rule=MISFIT)
        return value

    def own(self, value: dict[str, str], node: Node, path: str) -> dict[str, str]:
        """Take a mapping that each language writes for itself."""
        if not isinstance(node, Mapping):
            self.manuscript.report(f"'{_last(path)}' must be keys with values, as it is in the original", node, rule=MISFIT)
            return value
        written = {key: text for key, (_, text) in node.entries.items() if isinstance(text, Scalar)}
        self.plain.update(map(id, written.values()))
        return {key: "" if text.is_nothing else _composed(text.text) for key, text in written.items()}

    def leaf(self, plan: Leaf, value: str, node: Node, path: str) -> str:
        """Take a text over."""
        if not isinstance(node, Scalar):
            return self.refuse(f"'{_last(path)}' must be a text, as it is in the original", node, plan, value)
        if plan.file:
            return self.file(plan, value, node)
        if value:
            self.said += 1
        else:
            self.manuscript.report("the original has no words here", node, rule=NOTHING_TRANSLATED, hint="write them in the original first")
        if not plan.prose:
            self.plain.add(id(node))
        return _composed(self.read_prose(Seen(node, value)) if plan.prose else node.text)

    def file(self, plan: Leaf, value: str, node: Scalar) -> str:
        """Take over the path of a file that this language has of its own, the original too or not; one that cannot be used is left."""
        self.plain.add(id(node))
        self.has_files = True
        read = self.read_file(plan.file, node)
        if plan.counts and value:
            self.said += bool(read)
            self.lost += not read
        return read or value

    def record(self, plan: Record, noun: Any, node: Node, path: str) -> Any:
        """Take the fields of a noun over."""
        if not isinstance(node, Mapping):
            return self.refuse("this must be keys with values, as it is in the original", node, plan, noun)
        changes = {}
        for key, step in plan.steps.items():
            value = getattr(noun, step.name)
            _, written = node.entries.get(key, (None, None))
            if value is None or (written is None and not value):
                continue  # nothing is written on either side
            inner = self.visit(step.plan, value, written, f"{path}.{key}" if path else key)
            if inner is not value:
                changes[step.name] = inner
        self.compare_keys(plan, noun, node, path)
        return msgspec.structs.replace(noun, **changes) if changes else noun

    def compare_keys(self, plan: Record, noun: Any, node: Mapping, path: str) -> None:
        """Report keys that say nothing: unknown ones, those that every language has in common, and those the original leaves out."""
        for key, (name, value) in node.entries.items():
            if key in plan.steps:
                if getattr(noun, plan.steps[key].name) is None:
                    self.manuscript.report(f"the original has no '{shorten(key)}' here", name, rule=MISFIT)
            elif plan.handle and key == plan.handle:
                original = getattr(noun, key)
                if path and isinstance(value, Scalar) and value.text != original:  # the outermost id is its file's affair
                    self.manuscript.report(
                        f"the original has '{original}' here", value, hint=f"write `{key}: {original}`, or take it out", rule=MISFIT
                    )
            elif path or key not in {FINGERPRINT, "id"}:
                self.report_key(plan, key, name)

    def report_key(self, plan: Record, key: str, name: Scalar) -> None:
        """Report a key that has no words."""
        if key in plan.others:
            self.manuscript.report(
                f"'{shorten(key)}' is the same in every language", name, hint="take it out; it comes from the original", rule=MISFIT
            )
        else:
            self.manuscript.report(f"unknown key '{shorten(key)}'", name, meant=(key, plan.steps), rule=MISFIT)

    def many(self, plan: Many, values: tuple[Any, ...], node: Node, path: str) -> tuple[Any, ...]:
        """Take the entries of a list over: by their ids, or by their places in it."""
        if not isinstance(node, Sequence):
            return self.refuse(f"'{_last(path)}' must be a list, as it is in the original", node, plan, values)
        found: list[Node | None] = list(node.items)
        if plan.handle:
            found = self.by_handle(values, node, plan.handle)
        elif len(node.items) != len(values):
            message = f"this list has {len(node.items)} entries, the original has {len(values)}"
            return self.refuse(message, node, plan, values, "write them all, in the order of the original")
        names = plan.names(values)
        laid = tuple(self.visit(plan.plan, value, one, f"{path}{name}") for name, value, one in zip(names, values, found, strict=True))
        return values if all(new is old for new, old in zip(laid, values, strict=True)) else laid

    def by_handle(self, values: tuple[Any, ...], node: Sequence, handle: str) -> list[Node | None]:
        """Find the entry of each value; one that two values share (two ties to one person) is taken in order."""
        known = [getattr(value, handle) for value in values]
        written: dict[str, list[Mapping]] = {name: [] for name in known}
        for item in node.items:
            name = item.get(handle) if isinstance(item, Mapping) else None
            if not isinstance(item, Mapping) or not isinstance(name, Scalar):
                self.manuscript.report(f"this entry has no `{handle}:`, so nobody knows what it translates", item, rule=MISFIT)
            elif name.text not in written:
                self.manuscript.report(f"the original has no '{shorten(name.text)}' here", name, meant=(name.text, known), rule=MISFIT)
            elif len(written[name.text]) == known.count(name.text):
                self.manuscript.report(f"'{shorten(name.text)}' is translated twice", name, hint="keep one of the two", rule=MISFIT)
            else:
                written[name.text].append(item)
        return [written[name].pop(0) if written[name] else None for name in known]

    def mapping(self, plan: Many, values: dict[str, Any], node: Node, path: str) -> dict[str, Any]:
        """Take the values of a mapping over."""
        if not isinstance(node, Mapping):
            message = f"'{_last(path)}' must be keys with values, as it is in the original"
            return self.refuse(message, node, plan, values)
        for key, (name, _) in node.entries.items():
            if key not in values:
                self.manuscript.report(f"the original has no '{shorten(key)}' here", name, meant=(key, values), rule=MISFIT)
        return {key: self.visit(plan.plan, value, node.entries.get(key, (None, None))[1], f"{path}.{key}") for key, value in values.items()}

    def compare_fingerprint(self, noun: Any, node: Node) -> None:
        """Warn of an overlay whose original has been written anew since, or that nobody has looked over."""
        kept = node.get(FINGERPRINT) if isinstance(node, Mapping) else None
        if not isinstance(kept, Scalar):
            return
        whole, *_ = kept.text.split() or [""]
        now = fingerprint(noun)
        if whole == now:
            return
        message = "this translation is a draft" if whole == DRAFT else "the original has changed since this was translated"
        old = old_texts(noun, kept.text)
        where = f": {listed(old)}" if len(old) < len(texts_of(noun)) else ""
        hint = f"bring the translation up to date, then write `of: {now}`"
        self.manuscript.report(f"{message}{where}", kept, hint=hint, rule=OUTDATED)


def old_texts(noun: Any, kept: str) -> list[str]:
    """List the texts of a noun that are not what an overlay was made from, as paths of keys: all, where it does not say which."""
    whole, *known = kept.split() or [""]
    if not kept or whole == fingerprint(noun):
        return []
    return [path.removeprefix(".") for path, mark in marks(noun).items() if mark not in known] or texts_of(noun)


def listed(names: list[str]) -> str:
    """List names, but no more than can be taken in."""
    return ", ".join(names[:KEYS_LISTED]) + (" …" if len(names) > KEYS_LISTED else "")


def _is_empty(node: Node) -> bool:
    """Tell whether nothing usable is written."""
    return isinstance(node, Scalar) and (node.is_nothing or node.style == REFUSED_STYLE or not node.text.strip())


def _composed(text: str) -> str:
    """Compose the letters (NFC), as the original's are."""
    return unicodedata.normalize("NFC", text)


def _last(path: str) -> str:
    """Give the last key of a path."""
    return path.rpartition(".")[2]
