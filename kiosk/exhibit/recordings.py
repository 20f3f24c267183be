"""Films and sound recordings of a panel, and recordings of its texts.

Whatever a film or a recording says or shows is also there in words: captions while it plays, and a transcript for whoever cannot
play, hear or see it. A language may have a file of its own, with other speech in it. A text that somebody has read aloud is heard
so wherever it would be read by a voice; beside the file may lie one of the same name, in WebVTT, that times its words.
"""

from typing import Annotated, Final

from kiosk.exhibit.kinds import Alt, Captions, Credit, File, Film, Noun, Prose, Rights, Sound, Spoken, Words, described


class Video(Noun, frozen=True, kw_only=True):
    """A film. It plays when a visitor asks for it, never by itself."""

    file: Film
    title: Annotated[Words, described("Its name; else the title of the panel.", "The wire on its poles")] = ""
    poster: Annotated[File, described("What stands there until it plays, and where it cannot.", "images/newsreel.jpg")] = ""
    alt: Alt = ""
    captions: Captions = ""
    transcript: Annotated[
        Prose, described("What is said and shown, to read.", "From a stand [Sergei Kirov](figure:kirov) speaks to a crowd.")
    ] = ""
    sound: Annotated[bool, described("`false`: it is silent, and visitors are told so.")] = True
    sign: Annotated[Film, described("The same film with an interpreter in sign language.", "media/newsreel-signed.mp4")] = ""
    credit: Credit = ""
    rights: Rights = ""


class Audio(Noun, frozen=True, kw_only=True):
    """A recording of sound alone; its words stand beside it."""

    file: Sound
    title: Annotated[Words, described("Its name; else the title of the panel.", "The wire on its poles")] = ""
    captions: Captions = ""
    transcript: Annotated[Prose, described("What is said and heard, to read.", "I wrote it down twice.")] = ""
    credit: Credit = ""
    rights: Rights = ""


Recording = Video | Audio


class SpokenTexts(Noun, frozen=True, kw_only=True):
    """Recordings of the texts of a panel, each read aloud as it stands; a text without one is read by a voice."""

    brief: Annotated[Spoken, described("The brief wording, read aloud.", "media/kirov-brief.en.opus")] = ""
    body: Annotated[
        Spoken,
        described(
            "The body, read aloud: .opus, .mp3, .m4a, .ogg, .flac or .wav. A file of the same name that ends in .vtt times its words.",
            "media/kirov.en.opus",
        ),
    ] = ""
    full: Annotated[Spoken, described("The full wording, read aloud.", "media/kirov-full.en.opus")] = ""
    easy: Annotated[Spoken, described("The text in easy language, read aloud.", "media/kirov-easy.en.opus")] = ""


class SpokenLife(Noun, frozen=True, kw_only=True):
    """A recording of what is told of a person."""

    life: Annotated[
        Spoken, described("The life, read aloud. A file of the same name that ends in .vtt times its words.", "media/kirov-life.en.opus")
    ] = ""


SILENT_TEXTS: Final = SpokenTexts()
SILENT_LIFE: Final = SpokenLife()
"""Nobody has read them aloud."""
