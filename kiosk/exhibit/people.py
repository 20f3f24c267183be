"""The people of an exhibit: figures.yaml. A panel names a person by their id and never repeats what stands here."""

from typing import Annotated

from msgspec import Meta, field

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import Alt, Credit, FigureId, File, Id, Manner, Native, Noun, Prose, RoleClassId, Sort, Sources, Words, described
from kiosk.exhibit.recordings import SILENT_LIFE, SpokenLife

OldStyle = Annotated[Edtf, described("The same day in the calendar of the time, shown beside it.", "1886-03-15")]


class Birth(Noun, frozen=True, kw_only=True):
    """When and where a life began."""

    date: Annotated[Edtf, described("The day, as far as it is known.", "1886-03-27")] = Edtf()
    old_style: OldStyle = Edtf()
    place: Annotated[Words, described("Where it was, in words.", "Urzhum")] = ""
    note: Annotated[Words, described("What is doubtful about it.", "Her parents gave two different years.")] = ""


class Death(Noun, frozen=True, kw_only=True):
    """When, where and how a life ended. Left out for the living."""

    date: Annotated[Edtf, described("The day, as far as it is known.", "1934-12-01")] = Edtf()
    old_style: OldStyle = Edtf()
    place: Annotated[Words, described("Where it was, in words.", "Leningrad")] = ""
    manner: Manner = "unknown"
    note: Annotated[Words, described("What is doubtful about it, or what was said of it at the time.", "Announced as an illness.")] = ""


class Role(Noun, frozen=True, kw_only=True):
    """An office held, or a condition lived in, for some years."""

    title: Annotated[Words, described("What it is called.", "First secretary in Leningrad")]
    since: Annotated[Edtf, described("Since when.", "1926")] = field(default=Edtf(), name="from")
    until: Annotated[Edtf, described("Until when.", "1934-12-01")] = field(default=Edtf(), name="to")
    prison: Annotated[bool, described("True: not an office but years in prison or camp. Its bar is red.")] = False


class Relation(Noun, frozen=True, kw_only=True):
    """A tie to another person, seen from the one who carries it: `kind` is the word a visitor reads."""

    to: Annotated[FigureId, described("The other person: an id in figures.yaml.", "stalin")]
    kind: Annotated[
        Words, described("What the other person is to this one, in a few words; it stands under their name.", "rival, then enemy")
    ]
    sort: Sort | None = None
    since: Annotated[Edtf, described("Since when.", "1925")] = field(default=Edtf(), name="from")
    until: Annotated[Edtf, described("Until when.", "1928")] = Edtf()
    note: Annotated[Words, described("One sentence more about the two.", "Allies from 1925 to 1927; opponents from 1928.")] = ""


class Portrait(Noun, frozen=True, kw_only=True):
    """A picture of a person, shown in grey; the monogram tile stands where there is none."""

    file: File
    credit: Credit
    rights: Annotated[str, described("What may be done with it, best by the SPDX name of a licence.", "CC0-1.0")]
    alt: Alt = ""


class Figure(Noun, frozen=True, kw_only=True):
    """A person."""

    id: Annotated[Id, described("The person's id, by which panels, ties and links name them.", "kirov")]
    name: Annotated[Words, described("The name that a visitor reads.", "Sergei Kirov")]
    short: Annotated[Words, described("The name under the tile; by default the last word of the name.", "Kirov")] = ""
    monogram: Annotated[
        Words, Meta(max_length=3), described("The letters in the tile; by default the first of the first and last word of the name.", "SK")
    ] = ""
    native: Native = field(default_factory=dict)
    birth_name: Annotated[Words, described("The name at birth, where it was another.", "Sergei Kostrikov")] = ""
    born: Annotated[Birth, described("When and where the life began.", {"date": "1886-03-27", "place": "Urzhum"})] = Birth()
    died: Annotated[
        Death | None,
        described("When, where and how the life ended. Leave it out for the living.", {"date": "1934-12-01", "manner": "killed"}),
    ] = None
    role_class: RoleClassId = ""
    roles: Annotated[
        tuple[Role, ...],
        described(
            "What they were, and when: each is a bar on their line of life.", [{"title": "First secretary in Leningrad", "from": 1926}]
        ),
    ] = ()
    fate: Annotated[Words, described("What became of them, in plain words.", "Shot in the Smolny on 1 December 1934.")] = ""
    life: Annotated[Prose, described("Their life in 40 to 80 words.", "He led the party in [Leningrad](place:leningrad).")] = ""
    spoken: Annotated[
        SpokenLife,
        described("A recording of the life, heard in place of a voice. Each language names its own.", {"life": "media/kirov-life.en.opus"}),
    ] = SILENT_LIFE
    relations: Annotated[
        tuple[Relation, ...],
        described("Ties to other people, each told from this side.", [{"to": "stalin", "kind": "patron", "sort": "ally"}]),
    ] = ()
    sources: Sources = ()
    portrait: Annotated[
        Portrait | None,
        described(
            "A picture in place of the letters.",
            {"file": "images/kirov.jpg", "credit": "Town archive", "rights": "CC0-1.0", "alt": "A man at a desk."},
        ),
    ] = None
