"""Films and sound recordings of a panel.

Whatever they say or show is also there in words: captions while they play, and a transcript for whoever cannot play, hear or
see them. A language may have a file of its own, with other speech in it.
"""

from typing import Annotated

from kiosk.exhibit.kinds import Alt, Captions, Credit, File, Film, Noun, Prose, Rights, Sound, Words, described


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
