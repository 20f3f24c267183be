"""A theme: the look of an exhibit in tokens. It says colours, faces, room and how pictures are treated, and draws nothing.

The defaults here are the theme `archive`; what a theme file leaves out is as in that. Only two of the four palettes are a theme's:
`paper` and `dark`. Yellow on black is there for those who see little and stays as it is, and grey is drained from paper.
"""

from typing import Annotated, Final, Literal

from msgspec import Meta

from kiosk.exhibit.kinds import Noun, described

SANS: Final = "IBM Plex Sans"
SERIF: Final = "IBM Plex Serif"

Colour = Annotated[
    str,
    Meta(pattern="^#[0-9A-Fa-f]{6}$"),
    described(
        "A colour.",
        "#F4F0E7",
        named="colour",
        rule="A # and six digits from 0 to F, in quotes, for YAML takes a bare # for a comment.",
    ),
]
Ground = Annotated[Colour, described("What pages lie on.")]
Ground2 = Annotated[Colour, described("Sidebars, rails and sheets.")]
Ground3 = Annotated[Colour, described("Hairlines between keys, and the lines behind charts. No text lies on it.")]
Ink = Annotated[Colour, described("Text, keys and tiles.")]
Ink2 = Annotated[Colour, described("Text that stands back: captions, years, names of axes.")]
Mute = Annotated[Colour, described("Ticks and ties that are not lit. Never text.")]
RedText = Annotated[Colour, described("Words in the one accent of the screen, whatever its colour is.")]
Red = Annotated[Colour, described("Lines, ticks and bars in the accent. Never text.")]
RedFill = Annotated[Colour, described("A key while it is pressed, and the thumb of a slider.")]
RedInk = Annotated[Colour, described("Words on `red_fill`.")]
Scrim = Annotated[Colour, described("What dims the page behind a sheet; the program makes it translucent.")]
Plate = Annotated[Colour, described("The picture side of a panel where no picture is, and the calm under words on a picture.")]
PlateInk = Annotated[Colour, described("Words on `plate` and `plate3`.")]
Plate3 = Annotated[Colour, described("The second colour of the chapters between two visits.")]
PlateRed = Annotated[Colour, described("The accent on `plate`. Never text.")]
PlateMute = Annotated[Colour, described("Small words on `plate`.")]
PlateLight = Annotated[Colour, described("The calm under words on a light picture, and the light end of a toned one.")]
PlateLightInk = Annotated[Colour, described("Words on a light picture.")]
PlateLightMute = Annotated[Colour, described("Small words on a light picture.")]


class Paper(Noun, frozen=True, kw_only=True):
    """The colours of a lit room: those that visitors find on a screen in an exhibition."""

    ground: Ground = "#F4F0E7"
    ground2: Ground2 = "#E8E1D3"
    ground3: Ground3 = "#D6CDBB"
    ink: Ink = "#191713"
    ink2: Ink2 = "#433D35"
    mute: Mute = "#867E71"
    red_text: RedText = "#7A160F"
    red: Red = "#A8231A"
    red_fill: RedFill = "#7A160F"
    red_ink: RedInk = "#F4F0E7"
    scrim: Scrim = "#191713"
    plate: Plate = "#191713"
    plate_ink: PlateInk = "#F4F0E7"
    plate3: Plate3 = "#433D35"
    plate_red: PlateRed = "#D8402F"
    plate_mute: PlateMute = "#C6BEAF"
    plate_light: PlateLight = "#E8E1D3"
    plate_light_ink: PlateLightInk = "#191713"
    plate_light_mute: PlateLightMute = "#433D35"


class Dark(Noun, frozen=True, kw_only=True):
    """The colours of a dark room: on a projector, at night, and for whoever chooses them."""

    ground: Ground = "#121110"
    ground2: Ground2 = "#211F1C"
    ground3: Ground3 = "#3A362F"
    ink: Ink = "#F3EEE3"
    ink2: Ink2 = "#C6BEAF"
    mute: Mute = "#7C7466"
    red_text: RedText = "#FF9A86"
    red: Red = "#D8402F"
    red_fill: RedFill = "#A02018"
    red_ink: RedInk = "#FFFFFF"
    scrim: Scrim = "#000000"
    plate: Plate = "#000000"
    plate_ink: PlateInk = "#F3EEE3"
    plate3: Plate3 = "#2E2A26"
    plate_red: PlateRed = "#D8402F"
    plate_mute: PlateMute = "#C6BEAF"


Family = Annotated[str, Meta(min_length=1, max_length=64)]


class Families(Noun, frozen=True, kw_only=True):
    """Faces of type: of the machine, or of font files in `fonts/`. Names, keys and labels stay in the program's own condensed face."""

    headline: Annotated[Family, described("The family of headlines, titles and large numbers.", "IBM Plex Serif")] = SANS
    text: Annotated[Family, described("The family of what is read in paragraphs.", "IBM Plex Serif")] = SERIF


class Spacing(Noun, frozen=True, kw_only=True):
    """How much room there is, as a factor of what `archive` has. The bounds are those within which every layout holds."""

    margins: Annotated[float, Meta(ge=0.75, le=1.1), described("The outer margins of every screen.", 0.9)] = 1
    lines: Annotated[float, Meta(ge=0.95, le=1.05), described("From one line of reading text to the next.", 1.03)] = 1
    paragraphs: Annotated[float, Meta(ge=0.5, le=1.5), described("Between two paragraphs.", 1.2)] = 1
    rules: Annotated[float, Meta(ge=0.5, le=2), described("How thick the lines between parts of a screen are.", 0.5)] = 1


Treatment = Annotated[
    Literal["plain", "toned"],
    described(
        "How the pictures beside texts are shown; one that is opened large always keeps its own colours.",
        meanings={
            "plain": "in their own colours",
            "toned": "printed in one ink: from `plate` in the shadows to `plate_light` in the lights",
        },
    ),
]


class Theme(Noun, frozen=True, kw_only=True):
    """The look of an exhibit. All keys may be left out; what is left out is as in the theme `archive`."""

    paper: Annotated[Paper, described("The colours of a lit room.", {"ground": "#F4F0E7", "ink": "#191713"})] = Paper()
    dark: Annotated[Dark, described("The colours of a dark room.", {"ground": "#121110", "ink": "#F3EEE3"})] = Dark()
    families: Annotated[Families, described("The faces of type.", {"headline": "IBM Plex Serif"})] = Families()
    spacing: Annotated[Spacing, described("How much room there is.", {"margins": 0.9})] = Spacing()
    art: Treatment = "plain"


ARCHIVE: Final = Theme()
"""The look that every exhibit has which names no other."""
