"""The nouns of an exhibit, frozen.

One definition serves four readers: the loader converts YAML into these structs, the messages to authors name these
fields, and the JSON Schema for editors and the reference page are generated from them. So a field's type, default and
description have their only home here and in the files beside this one: panel.py, people.py, catalogue.py, recordings.py, classroom.py. Text
written by an author stays text; only dates (EDTF) and counts get a type of their own.
"""

from typing import Annotated

from msgspec import Meta, Struct, field

from kiosk.exhibit.catalogue import Dataset, Event, OnMap, Place, Source, Term
from kiosk.exhibit.classroom import Answer, Lesson, Question, Step
from kiosk.exhibit.kinds import Certainty, Document, File, Id, Language, Manner, Noun, Palette, PanelId, Prose, Size, Tile, Words, described
from kiosk.exhibit.panel import Art, Block, Claim, Compare, DatasetBlock, Lifelines, Panel, Part, PartGroup, Side
from kiosk.exhibit.people import Birth, Death, Figure, Portrait, Relation, Role
from kiosk.exhibit.recordings import Audio, Recording, SpokenLife, SpokenTexts, Video
from kiosk.exhibit.theme import ARCHIVE, Theme

__all__ = [
    "Answer",
    "Art",
    "Attract",
    "Audio",
    "Birth",
    "Block",
    "Certainty",
    "Chapter",
    "Claim",
    "Compare",
    "Cover",
    "Dataset",
    "DatasetBlock",
    "Death",
    "Event",
    "Exhibit",
    "Figure",
    "File",
    "Id",
    "Language",
    "Lesson",
    "Lifelines",
    "Manner",
    "Noun",
    "OnMap",
    "Palette",
    "Panel",
    "Part",
    "PartGroup",
    "Place",
    "Portrait",
    "Prose",
    "Question",
    "Recording",
    "Relation",
    "Role",
    "RoleClass",
    "Side",
    "Source",
    "SourceDocument",
    "SpokenLife",
    "SpokenTexts",
    "Step",
    "Term",
    "Theme",
    "Tile",
    "Video",
    "WordList",
    "Words",
]


class SourceDocument(Noun, frozen=True, kw_only=True):
    """The text whose sections the panels stand for."""

    title: Annotated[str, described("Its title.", "The Ruthless Rise of Stalin")] = ""
    publisher: Annotated[str, described("Who published it.", "Town archive")] = ""
    kind: Annotated[str, described("What it is.", "web article")] = ""
    file: Document = ""


class Attract(Noun, frozen=True, kw_only=True):
    """What the screen shows when nobody is there."""

    art: Annotated[File, described("The upright picture behind it; else those of the panels.", "images/attract.svg")] = ""
    wide: Annotated[File, described("The landscape picture behind it.", "images/attract-wide.svg")] = ""
    dark: Annotated[
        File, described("The upright picture behind it in dark colours; without it the usual one is dimmed.", "images/attract-dark.svg")
    ] = ""
    dark_wide: Annotated[File, described("The landscape picture behind it in dark colours.", "images/attract-dark-wide.svg")] = ""
    minutes: Annotated[int, Meta(ge=0, le=600), described("How long the whole exhibit takes, told honestly.", 28)] = 0


class RoleClass(Noun, frozen=True, kw_only=True):
    """A kind of part that people play in this exhibit; it gives their tile its shape."""

    id: Annotated[Id, described("The id by which `role_class:` of a person names it.", "leader")]
    name: Annotated[Words, described("What a visitor reads.", "Party or state leader")]
    tile: Tile = "square"


class Chapter(Noun, frozen=True, kw_only=True):
    """Panels that belong together, in their order."""

    id: Annotated[Id, described("The chapter's id.", "trials")]
    title: Annotated[Words, described("What a visitor reads above its panels.", "A murder and three trials")]
    section: Annotated[
        str,
        described(
            "The heading of the source document this chapter stands for.", "The Kirov Assassination and the Onset of the Great Purge"
        ),
    ] = ""
    question: Annotated[Words, described("The question that the chapter asks.", "What can a government do with a crime?")] = ""
    panels: Annotated[tuple[PanelId, ...], described("Its panels in their order, by their ids.", ["kirov-murder", "aftermath"])]


class WordList(Noun, frozen=True, kw_only=True):
    """Rules of this exhibit's language, for the guideline check."""

    avoid: Annotated[
        dict[str, Annotated[str, described("What to write instead; advice in brackets is given as it stands.", "was shot; was killed")]],
        described("Words to avoid, each with what to write instead. Every language has its own.", {"liquidated": "was shot; was killed"}),
        Meta(extra={"words": True}),
    ] = field(default_factory=dict)


class Cover(Noun, frozen=True, kw_only=True):
    """Who, what, the chapters and the order of panels."""

    id: Annotated[Id, described("The exhibit's id, best the name of its folder.", "rise-of-stalin")]
    title: Annotated[Words, described("What the exhibit is called.", "Power and terror")]
    subtitle: Annotated[Words, described("A line under the title.", "The Soviet Union under Stalin, 1924 to 1953")] = ""
    language: Annotated[Language, described("The language the files are written in.", "uk")] = "en"
    languages: Annotated[
        tuple[Language, ...],
        described("The languages it is offered in, its own among them; each other one has a folder in translations/.", ["en", "ru", "uk"]),
    ] = ()
    source_document: Annotated[
        SourceDocument,
        described("The text whose sections the panels stand for.", {"title": "The Ruthless Rise of Stalin", "kind": "web article"}),
    ] = SourceDocument()
    theme: Annotated[
        str,
        described(
            "The look: a theme that comes with the program, or the path of a theme file in the exhibit.",
            "archive",
            "themes/ours.yaml",
            meanings={
                "archive": "paper, ink and a red that is used for violence",
                "herbarium": "pale green sheets, a forest for the pictures, rust as accent, headlines with serifs",
            },
        ),
    ] = "archive"
    screens: Annotated[tuple[Size, ...], described("Screens that the exhibit is proved against.", ["1920x1080", "1080x1920"])] = ()
    attract: Annotated[Attract, described("What the screen shows when nobody is there.", {"art": "images/attract.svg", "minutes": 28})] = (
        Attract()
    )
    entry_notice: Annotated[
        Words,
        described(
            "Stands on the screen between visits, where the exhibit speaks of something hard.", "These panels speak about executions."
        ),
    ] = ""
    role_classes: Annotated[
        tuple[RoleClass, ...],
        described(
            "The parts that people play here; each gives their tile a shape.", [{"id": "leader", "name": "Leader", "tile": "square"}]
        ),
    ] = ()
    chapters: Annotated[
        tuple[Chapter, ...],
        described(
            "The chapters with their panels, in their order.", [{"id": "trials", "title": "Three trials", "panels": ["kirov-murder"]}]
        ),
    ]
    word_list: Annotated[
        WordList, described("Words that this exhibit avoids; `kiosk check` finds them.", {"avoid": {"liquidated": "was shot"}})
    ] = WordList()
    credits: Annotated[
        tuple[Annotated[Words, described("One credit.", "Drawings made for this exhibit.")], ...],
        described("Who made it, and whose pictures and texts it uses.", ["Drawings made for this exhibit."]),
    ] = ()
    licence: Annotated[
        str, described("What may be done with its texts and pictures: the SPDX name of a licence.", "CC-BY-SA-4.0", "CC0-1.0")
    ] = ""


class Exhibit(Struct, frozen=True, kw_only=True):
    """A whole exhibit, with only what is usable in it: a part with an error in it was reported and left out."""

    folder: str
    cover: Cover
    panels: tuple[Panel, ...] = ()
    figures: dict[str, Figure] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    datasets: dict[str, Dataset] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    lessons: dict[str, Lesson] = field(default_factory=dict)
    theme: Theme = ARCHIVE
    since: float = 0
    """Seconds since 1970 from which on its pictures may be written anew while it is shown; 0: they are not."""
