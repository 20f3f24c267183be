"""installation.yaml: which exhibit this machine shows, to whom, on what screen, and how long it waits for an answer."""

from typing import Annotated, Final, Literal

from msgspec import Meta, field

from kiosk.exhibit.kinds import Language, Noun, Palette, Size, described
from kiosk.installation.keypad import Meaning
from kiosk.installation.staff import KEPT_PIN

Mode = Literal["kiosk", "projector", "desktop"]
Profile = Literal["public", "school"]
TextScale = Literal["1", "1.25", "1.5", "1.75", "2"]
Reach = Literal["spread", "low", "left", "right"]
Touch = Literal["tap", "hold"]
Pace = Literal["slow", "normal", "fast"]
Closed = Literal["black", "dim", "off"]
LEAST_IDLE: Final = 30
"""Seconds of silence below which visitors are disturbed while they read (Natural History Museum, multimedia guidelines 2003)."""

Millimetres = Annotated[int, Meta(ge=0, le=20_000)]


class Screen(Noun, frozen=True, kw_only=True):
    """The screen on the wall, measured with a ruler."""

    output: Annotated[str, described("Its name or its number from 1, as kiosk doctor lists it.", "HDMI-1")] = ""
    width_mm: Annotated[Millimetres, described("The width of the picture, without the frame.", 708)] = 0
    bottom_mm: Annotated[Millimetres, described("How high its lower edge is above the floor.", 900)] = 0
    distance_mm: Annotated[
        Millimetres,
        described("How far the eyes of a visitor are from it; before a class, those in the last row. A projector sets text by it.", 600),
    ] = 0
    overscan: Annotated[
        int, Meta(ge=0, le=10), described("Percent of each edge that a projector or a television cuts off. Nothing stands there.", 3)
    ] = 0
    pixels: Annotated[Size, described("How many pixels it has; kiosk calibrate writes it.", "1920x1080")] = ""


class Staff(Noun, frozen=True, kw_only=True):
    """The page for staff, which a finger in the upper left corner and a PIN open."""

    pin: Annotated[
        str,
        Meta(pattern=KEPT_PIN),
        described(
            "What is kept of the PIN; kiosk pin asks for it and writes this.",
            f"scrypt:16384:{'-' * 22}:{'-' * 43}",
            named="text",
            rule="The PIN itself stands nowhere; `kiosk pin` writes this line.",
        ),
    ] = ""


class Switching(Noun, frozen=True, kw_only=True):
    """The commands that switch the screen off and on, where the program finds none by itself or others are wished. No shell runs them."""

    off: Annotated[str, described("Switches it off.", "cec-ctl --to 0 --standby")] = ""
    on: Annotated[str, described("Switches it on.", "cec-ctl --to 0 --image-view-on")] = ""


class Packs(Noun, frozen=True, kw_only=True):
    """Whose content packs are taken."""

    signers: Annotated[
        str,
        described(
            "The file with the public keys of those whose packs are taken; by default allowed_signers beside this file.",
            "/etc/open-exhibit/allowed_signers",
        ),
    ] = ""
    unsigned: Annotated[
        bool, described("yes: packs that nobody signed are taken too. Whoever has a memory stick can then change the wall.")
    ] = False


class Installation(Noun, frozen=True, kw_only=True):
    """The whole file. Every line may be left out."""

    exhibit: Annotated[str, described("A folder, or the name of an exhibit that comes with the program.", "/srv/exhibits/our-town")] = ""
    mode: Annotated[
        Mode | None,
        described(
            "How the exhibit is shown; without it in a window.",
            meanings={"kiosk": "full screen, no way out", "projector": "dark and large, turned by a clicker", "desktop": "a window"},
        ),
    ] = None
    profile: Annotated[
        Profile,
        described(
            "Who comes; school: panels marked as sensitive are left out.",
            meanings={"public": "everybody: all panels", "school": "panels marked as sensitive are left out"},
        ),
    ] = "public"
    languages: Annotated[
        tuple[Language, ...], described("Those that are offered, in this order; all when none is named.", ["uk", "en"])
    ] = ()
    theme: Annotated[
        Palette | None,
        described(
            "The palette that a visit begins with, in the exhibit's own theme; by default dark on a projector and paper elsewhere.",
            meanings={"paper": "ink on paper", "dark": "light on dark", "contrast": "yellow on black", "grey": "without colours"},
        ),
    ] = None
    text_scale: Annotated[TextScale, described("How many times as large as usual text is when a visit begins.", "1.5")] = "1"
    reach: Annotated[
        Reach,
        described(
            "Where the keys stand when a visit begins.",
            meanings={
                "spread": "over the whole screen",
                "low": "within reach of a wheelchair",
                "left": "at the left hand",
                "right": "at the right hand",
            },
        ),
    ] = "spread"
    touch: Annotated[
        Touch,
        described(
            "What keys answer to when a visit begins.",
            meanings={"tap": "a touch", "hold": "only a finger that rests on them"},
        ),
    ] = "tap"
    helper_line: Annotated[bool, described("yes: when a visit begins, a line stands under each line of a text.")] = False
    pace: Annotated[
        Pace,
        described(
            "How fast it is read aloud when a visit begins.",
            meanings={"slow": "for those who learn the language", "normal": "as usual", "fast": "for those used to listening"},
        ),
    ] = "normal"
    screen: Annotated[Screen, described("The screen on the wall, measured with a ruler.", {"output": "HDMI-1", "width_mm": 708})] = Screen()
    idle: Annotated[int, Meta(ge=0, le=3600), described("Seconds of silence before a visitor is asked; 0: never.", 60)] = 60
    countdown: Annotated[int, Meta(ge=20, le=300), described("Seconds that a visitor has for an answer.", 20)] = 20
    attract: Annotated[bool, described("no: between two visits the first panel stands there.")] = True
    sound: Annotated[bool, described("no: nothing is ever heard, not even the tone before a visit ends.")] = True
    keypad: Annotated[
        dict[str, Annotated[Meaning, described("What this key does.")]],
        described("What each key of a tactile keypad means, by its number or as F13 to F24.", {"F13": "back", "197": "help"}),
    ] = field(default_factory=dict)
    keypad_pause: Annotated[float, Meta(ge=0, le=5), described("Seconds in which one key of the keypad struck twice counts once.", 0.3)] = 0
    headphones: Annotated[bool, described("no: plugging headphones in does not start the reading aloud.")] = True
    hours: Annotated[
        dict[str, Annotated[str, described("From when to when it is open.", "10:00-18:00")]],
        described(
            "When the museum is open, by days of the week, dates and days of every year; without it always.",
            {"monday": "closed", "tuesday-sunday": "10:00-18:00", "2026-12-24": "10:00-14:00", "12-25": "closed"},
        ),
    ] = field(default_factory=dict)
    timezone: Annotated[str, described("The time zone of the hours; without it that of the machine.", "Europe/Berlin")] = ""
    closed: Annotated[
        Closed,
        described(
            "What the screen does outside the hours.",
            meanings={
                "black": "it is black, and no touch wakes it",
                "dim": "what invites goes on under a dark veil, and no touch wakes it",
                "off": "it is switched off where the machine can do that, else black",
            },
        ),
    ] = "black"
    power: Annotated[
        Switching,
        described(
            "For `closed: off`: commands that switch the screen off and on; both, or the program looks for its own.",
            {"off": "cec-ctl --to 0 --standby", "on": "cec-ctl --to 0 --image-view-on"},
        ),
    ] = Switching()
    contact: Annotated[
        str, Meta(max_length=80), described("Where visitors find help, in the language of most.", "Ask at the desk by the stairs.")
    ] = ""
    staff: Annotated[
        Staff,
        described(
            "The page for staff; without a PIN there is no way to it. kiosk pin writes it.", {"pin": f"scrypt:16384:{'-' * 22}:{'-' * 43}"}
        ),
    ] = Staff()
    statistics: Annotated[bool, described("no: visits are not counted. Only sums are kept, and nothing of any person.")] = True
    packs: Annotated[Packs, described("Whose content packs are taken.", {"signers": "/etc/open-exhibit/allowed_signers"})] = Packs()
