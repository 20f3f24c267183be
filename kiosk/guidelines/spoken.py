"""What recordings of texts owe to their listeners: to say what stands on the screen. Only where their words are timed can that be known."""

from collections.abc import Iterator

from kiosk.exhibit.captions import TimesFile
from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Figure, Panel
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.wordtimes import times_of
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import text_at


@guideline(
    "M104",
    "recording-outdated",
    failing="""
        # panels/lamp.yaml
        brief: A mesh of wire kept the flame inside.
        spoken: {brief: media/lamp.mp3}
        # media/lamp.vtt
        WEBVTT

        00:00.200 --> 00:01.500
        A cage of wire
        """,
    passing="""
        # panels/lamp.yaml
        brief: A mesh of wire kept the flame inside.
        spoken: {brief: media/lamp.mp3}
        # media/lamp.vtt
        WEBVTT

        00:00.200 --> 00:01.500
        A mesh of wire
        """,
)
def recordings_say_what_is_read(edition: Edition) -> Iterator[Finding]:
    """A recorded text says what stands on the screen, as far as its words are timed.

    Whoever hears is told the same as whoever reads (this house's own rule). A text that was written anew has to be read aloud anew.
    """
    timed = {entry.noun.file.rpartition(".")[0]: entry.noun for entry in edition.entries(TimesFile)}
    for entry in edition.entries(Panel, Figure):
        spoken = entry.noun.spoken
        for key in spoken.__struct_fields__:
            times = timed.get(getattr(spoken, key).rpartition(".")[0])
            text = text_at(entry, key)
            lost = times_of(times.cues, [text.reading.text]).lost if times and text else ()
            if times and lost:
                few = f"{len(lost)} of {len(times.cues)} timed pieces of this recording do not stand in the text"
                first = f"the first is '{shorten(lost[0].text)}' ({times.file}, line {lost[0].line})"
                yield Finding(entry, at(entry.node, "spoken", key), f"{few}; {first}", "have the text read aloud anew, or mend the times")
