"""installation.yaml: which exhibit this machine shows, to whom, on what screen, and how long it waits for an answer."""

from typing import Annotated, Final, Literal

from msgspec import Meta, field

from kiosk.exhibit.kinds import Language, Noun, Palette
from kiosk.installation.keypad import Meaning

Mode = Literal["kiosk", "projector", "desktop"]
Profile = Literal["public", "school"]
TextScale = Literal["1", "1.25", "1.5", "1.75", "2"]
Reach = Literal["spread", "low", "left", "right"]
Touch = Literal["tap", "hold"]
LEAST_IDLE: Final = 30
"""Seconds of silence below which visitors are disturbed while they read (Natural History Museum, multimedia guidelines 2003)."""

Millimetres = Annotated[int, Meta(ge=0, le=20_000)]


class Screen(Noun, frozen=True, kw_only=True):
    """The screen on the wall, measured with a ruler."""

    output: Annotated[str, Meta(description="Its name or its number from 1, as kiosk doctor lists it.", examples=["HDMI-1"])] = ""
    width_mm: Annotated[Millimetres, Meta(description="The width of the picture, without the frame.", examples=[708])] = 0
    bottom_mm: Annotated[Millimetres, Meta(description="How high its lower edge is above the floor.", examples=[900])] = 0
    distance_mm: Annotated[Millimetres, Meta(description="How far the eyes of a visitor are from it.", examples=[600])] = 0


class Installation(Noun, frozen=True, kw_only=True):
    """The whole file. Every line may be left out."""

    exhibit: Annotated[str, Meta(description="A folder, or the name of an exhibit that comes with the program.")] = ""
    mode: Mode | None = None
    profile: Annotated[Profile, Meta(description="school: panels marked as sensitive are left out.")] = "public"
    languages: Annotated[tuple[Language, ...], Meta(description="Those that are offered, in this order; all when none is named.")] = ()
    theme: Palette | None = None
    text_scale: Annotated[TextScale, Meta(description="How many times as large as usual text is when a visit begins.")] = "1"
    reach: Annotated[Reach, Meta(description="Where the keys stand when a visit begins; low: within reach of a wheelchair.")] = "spread"
    touch: Annotated[Touch, Meta(description="hold: keys answer only to a finger that rests on them, when a visit begins.")] = "tap"
    screen: Screen = Screen()
    idle: Annotated[int, Meta(ge=0, le=3600, description="Seconds of silence before a visitor is asked; 0: never.", examples=[60])] = 60
    countdown: Annotated[int, Meta(ge=20, le=300, description="Seconds that a visitor has for an answer.", examples=[20])] = 20
    attract: Annotated[bool, Meta(description="no: between two visits the first panel stands there.")] = True
    sound: Annotated[bool, Meta(description="no: nothing is ever heard, not even the tone before a visit ends.")] = True
    keypad: Annotated[dict[str, Meaning], Meta(description="What each key of a tactile keypad means, by its number or as F13 to F24.")] = (
        field(default_factory=dict)
    )
    keypad_pause: Annotated[float, Meta(ge=0, le=5, description="Seconds in which one key of the keypad struck twice counts once.")] = 0
    headphones: Annotated[bool, Meta(description="no: plugging headphones in does not start the reading aloud.")] = True
    contact: Annotated[
        str,
        Meta(max_length=80, description="Where visitors find help, in the language of most.", examples=["Ask at the desk by the stairs."]),
    ] = ""
