"""Films and sound recordings of a panel.

Whatever they say or show is also there in words: captions while they play, and a transcript for whoever cannot play, hear or
see them. A language may have a file of its own, with other speech in it.
"""

from typing import Annotated

from msgspec import Meta

from kiosk.exhibit.kinds import Captions, File, Film, Noun, Prose, Sound, Words


class Video(Noun, frozen=True, kw_only=True):
    """A film. It plays when a visitor asks for it, never by itself."""

    file: Film
    title: Annotated[Words, Meta(description="Its name; else the title of the panel.")] = ""
    poster: Annotated[File, Meta(description="What stands there until it plays, and where it cannot.")] = ""
    alt: Annotated[Words, Meta(description="What is to be seen, for those who cannot see it.")] = ""
    captions: Captions = ""
    transcript: Annotated[Prose, Meta(description="What is said and shown, to read.")] = ""
    sound: Annotated[bool, Meta(description="`false`: it is silent, and visitors are told so.")] = True
    sign: Annotated[Film, Meta(description="The same film with an interpreter in sign language.")] = ""
    credit: str = ""
    rights: str = ""


class Audio(Noun, frozen=True, kw_only=True):
    """A recording of sound alone; its words stand beside it."""

    file: Sound
    title: Annotated[Words, Meta(description="Its name; else the title of the panel.")] = ""
    captions: Captions = ""
    transcript: Annotated[Prose, Meta(description="What is said and heard, to read.")] = ""
    credit: str = ""
    rights: str = ""


Recording = Video | Audio
