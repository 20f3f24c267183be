"""Rules that bind two fields of one noun: what a type cannot say and a reference is not.

`apply` reports what breaks them. `shown` comes last, after lost references were taken out: it takes away what then makes no
sense on a screen, such as a group without people.
"""

from typing import Any

from msgspec.structs import replace

from kiosk.exhibit import mapped, teaching
from kiosk.exhibit.classroom import Lesson, Question
from kiosk.exhibit.content_rules import ADDRESS, EMPTY_GROUP, NO_ALT, PERSON_TWICE
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.finding import at, entries
from kiosk.exhibit.format_rules import CONTRADICTION, ID_TWICE, UNKNOWN_NAME
from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.model import Block, Cover, Dataset, Figure, Panel, Source
from kiosk.exhibit.model import Place as Somewhere
from kiosk.exhibit.nodes import Mapping, Node
from kiosk.exhibit.problem import shorten


def apply(noun: Any, node: Node, manuscript: Manuscript) -> None:
    """Report what breaks the rules of a noun. Values and nodes must still stand side by side."""
    match noun:
        case Cover():
            _cover(noun, node, manuscript)
        case Panel():
            _panel(noun, node, manuscript)
        case Figure():
            _figure(noun, node, manuscript)
        case Somewhere() if (noun.latitude is None) != (noun.longitude is None):
            missing = "longitude" if noun.longitude is None else "latitude"
            manuscript.report(
                f"the place '{noun.id}' has no {missing}",
                at(node),
                rule=CONTRADICTION,
                hint="write both latitude and longitude, or neither",
            )
        case Dataset():
            _dataset(noun, node, manuscript)
        case Lesson() | Question():
            teaching.apply(noun, node, manuscript)
        case Source(address=address) if address and not address.startswith(("https://", "http://")):
            message = f"'{shorten(address)}' is not a web address"
            manuscript.report(message, at(node, "address"), rule=ADDRESS, hint="write it with https:// in front")
        case _:
            pass


def shown(noun: Any) -> Any:
    """Give a noun as the screen may have it."""
    match noun:
        case Cover():
            return replace(noun, chapters=_chapters(noun), languages=tuple(dict.fromkeys(noun.languages)))
        case Panel():
            groups = tuple(group for group in noun.figures if group.people)
            blocks = tuple(block for block in noun.blocks if len(_held(block)) == 1)
            same = (len(groups), len(blocks)) == (len(noun.figures), len(noun.blocks))
            return noun if same else replace(noun, figures=groups, blocks=blocks)
        case Figure():
            relations = tuple(relation for relation in noun.relations if relation.to != noun.id)
            portrait = noun.portrait if noun.portrait and noun.portrait.file else None
            same = len(relations) == len(noun.relations) and portrait is noun.portrait
            return noun if same else replace(noun, relations=relations, portrait=portrait)
        case Somewhere() if (noun.latitude is None) != (noun.longitude is None):
            return replace(noun, latitude=None, longitude=None)
        case Lesson():
            return teaching.shown(noun)
        case _:
            return noun


def _cover(cover: Cover, node: Node, manuscript: Manuscript) -> None:
    """Demand chapters with panels, no panel twice, and the files' own language among those offered."""
    if cover.languages and cover.language not in cover.languages:
        message = f"'{cover.language}', the language of the files, is not among the languages"
        manuscript.report(
            message, at(node, "languages"), rule=CONTRADICTION, hint=f"write `languages: [{', '.join((cover.language, *cover.languages))}]`"
        )
    written = entries(node, "chapters")
    _no_twins([role.id for role in cover.role_classes], entries(node, "role_classes"), "role class", manuscript)
    _no_twins([chapter.id for chapter in cover.chapters], written, "chapter", manuscript)
    if not written:
        manuscript.report(
            "the exhibit has no chapters",
            at(node, "chapters"),
            rule=CONTRADICTION,
            hint="write `chapters: [{id: …, title: …, panels: […]}]`",
        )
    seen: dict[str, int] = {}
    for chapter, one in zip(cover.chapters, written, strict=True):
        names = entries(one, "panels")
        if not names:
            message = f"the chapter '{chapter.id}' has no panels"
            manuscript.report(message, at(one, "panels"), rule=CONTRADICTION, hint="list the ids of its panels, or take the chapter out")
        for panel, name in zip(chapter.panels, names, strict=True):
            if panel in seen:
                message = f"the panel '{panel}' stands twice; it stands first on line {seen[panel]}"
                manuscript.report(message, name, rule=ID_TWICE, hint="keep one of the two")
            seen.setdefault(panel, name.line)


def _chapters(cover: Cover) -> tuple[Any, ...]:
    """Keep the first of panels that stand twice, and chapters with panels only."""
    seen: set[str] = set()
    chapters = []
    for chapter in cover.chapters:
        panels = tuple(dict.fromkeys(panel for panel in chapter.panels if panel not in seen))
        seen.update(panels)
        if panels:
            chapters.append(chapter if panels == chapter.panels else replace(chapter, panels=panels))
    return tuple(chapters)


def _panel(panel: Panel, node: Node, manuscript: Manuscript) -> None:
    """Demand words for the picture, one thing in a block, and nobody twice in the sidebar."""
    if not panel.art.alt:
        hint = "write `alt: …`, what someone who cannot see it should know"
        manuscript.report("the picture has no alt text", at(node, "art"), rule=NO_ALT, hint=hint)
    for block, one in zip(panel.blocks, entries(node, "blocks"), strict=True):
        _block(block, one, manuscript)
    _spoken(panel, node, manuscript)
    seen: dict[str, int] = {}
    for group, one in zip(panel.figures, entries(node, "figures"), strict=True):
        if not group.people:
            manuscript.report(f"the group '{shorten(group.group)}' has no people", at(one, "people"), rule=EMPTY_GROUP)
        for part, name in zip(group.people, entries(one, "people"), strict=True):
            if part.id in seen:
                message = f"'{part.id}' stands twice in this sidebar; they stand first on line {seen[part.id]}"
                manuscript.report(message, at(name, "id"), rule=PERSON_TWICE, hint="keep the more telling of the two")
            seen.setdefault(part.id, name.line)


def _block(block: Block, node: Node, manuscript: Manuscript) -> None:
    """Demand one thing in a block, and an axis that runs forwards."""
    held = _held(block)
    if len(held) != 1:
        found = f"this one holds {' and '.join(held)}" if held else "this one holds none"
        *others, last = (f"`- {name}:`" for name in Block.__struct_fields__)
        choices = f"{', '.join(others)} or {last}"
        manuscript.report(f"a block holds one thing; {found}", at(node), rule=CONTRADICTION, hint=f"begin each block with {choices}")
    for name in ("before", "after") if block.compare else ():
        if not getattr(block.compare, name).alt:
            hint = "write `alt: …`, what someone who cannot see it should know"
            manuscript.report("the picture has no alt text", at(node, "compare", name), rule=NO_ALT, hint=hint)
    if block.video and not block.video.alt:
        hint = "write `alt: …`, what is to be seen, for someone who cannot see it"
        manuscript.report("the film has no alt text", at(node, "video"), rule=NO_ALT, hint=hint)
    lines = block.lifelines
    if lines and lines.since and lines.until and lines.since > lines.until:
        manuscript.report(
            "the axis ends before it begins", at(node, "lifelines", "until"), rule=CONTRADICTION, hint="write the later year under `until`"
        )


def _spoken(noun: Panel | Figure, node: Node, manuscript: Manuscript) -> None:
    """Demand that what was read aloud can be read."""
    for name in noun.spoken.__struct_fields__:
        if getattr(noun.spoken, name) and not getattr(noun, name):
            message = f"there is no `{name}:` that this recording could be the reading of"
            hint = "write the text, or take the recording out"
            manuscript.report(message, at(node, "spoken", name), rule=CONTRADICTION, hint=hint)


def _held(block: Block) -> list[str]:
    """Name the things that a block holds."""
    return [name for name in Block.__struct_fields__ if getattr(block, name) is not None]


def _figure(figure: Figure, node: Node, manuscript: Manuscript) -> None:
    """Demand that a life runs forwards, and that nobody is related to themselves."""
    _spoken(figure, node, manuscript)
    died = figure.died.date if figure.died else Edtf()
    _in_order(figure.born.date, died, at(node, "died", "date"), "the death lies before the birth", manuscript)
    for role, one in zip(figure.roles, entries(node, "roles"), strict=True):
        _in_order(role.since, role.until, at(one, "to"), "the role ends before it begins", manuscript)
    for relation, one in zip(figure.relations, entries(node, "relations"), strict=True):
        _in_order(relation.since, relation.until, at(one, "until"), "the relation ends before it begins", manuscript)
        if relation.to == figure.id:
            manuscript.report(
                f"'{figure.id}' is related to themselves here", at(one, "to"), rule=CONTRADICTION, hint="write the id of the other person"
            )


def _dataset(dataset: Dataset, node: Node, manuscript: Manuscript) -> None:
    """Demand that rows and ranges hold columns that are declared, and that ranges run upwards."""
    ranges = node.get("range") if isinstance(node, Mapping) else None
    mapped.apply(dataset, node, manuscript)
    known = {*dataset.columns, *([dataset.map.place] if dataset.map else [])}
    for row in [*entries(node, "rows"), *([ranges] if ranges else [])]:
        for name, (key, _) in row.entries.items() if isinstance(row, Mapping) and dataset.columns else ():
            if name not in known:
                hint = f"the columns are: {', '.join(dataset.columns)}"
                manuscript.report(
                    f"there is no column '{shorten(key.text)}'", key, rule=UNKNOWN_NAME, hint=hint, meant=(key.text, dataset.columns)
                )
    for name, (low, high) in dataset.range.items():
        if low > high:
            message = f"the range of '{shorten(name)}' runs backwards"
            manuscript.report(message, at(node, "range", name), rule=CONTRADICTION, hint="write the smaller number first")


def _in_order(earlier: Edtf, later: Edtf, place: Place, message: str, manuscript: Manuscript) -> None:
    """Hold two dates against each other; only what is certainly wrong is reported."""
    if earlier and later and earlier.earliest > later.latest:
        manuscript.report(f"{message}: {earlier} and {later}", place, rule=CONTRADICTION, hint="exchange the dates, or mend one of them")


def _no_twins(ids: list[str], nodes: list[Node], word: str, manuscript: Manuscript) -> None:
    """Report ids that stand twice."""
    seen: dict[str, int] = {}
    for name, node in zip(ids, nodes, strict=True):
        if name in seen:
            message = f"the {word} '{name}' stands twice; it stands first on line {seen[name]}"
            manuscript.report(message, at(node, "id"), rule=ID_TWICE, hint="give each an id of its own")
        seen.setdefault(name, node.line)
