"""What is spoken, put together from what is on the screen: each piece in one language, in the order in which it is read.

Signs for the eye are left out, and what a picture shows is said instead. A paragraph keeps every letter of what is drawn, so that a place
in what is spoken is the same place on the screen.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.exhibit.model import Exhibit, Panel
from kiosk.viewmodels.figures import FigureViewModel
from kiosk.viewmodels.layers import recording_of
from kiosk.viewmodels.letters import letters_of
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelViewModel
from kiosk.viewmodels.takes import Take, take_of
from kiosk.viewmodels.views import view_title

LED: Final = frozenset({"standard", "full"})
"""Wordings that stand below the lead; the others say it all in their own words."""


class Thing(Protocol):
    """Something on the screen, as a screen reader finds it."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def part(self) -> str:
        """What it is: button, choice, switch, slider, heading, text …; empty for what only holds others."""

    @property
    def description(self) -> str:
        """What more there is to say of it."""

    @property
    def on(self) -> bool:
        """True: chosen, or switched on."""


class Said(NamedTuple):
    """One piece of speech."""

    text: str
    language: str = ""
    """Empty: that of the exhibit."""
    paragraph: str = ""
    """The paragraph on the screen that it is, as it is drawn; empty where no word is marked."""
    take: Take | None = None
    """Somebody has read it aloud, and perhaps what follows it."""


def sentence(*words: str) -> str:
    """Join words as sentences, for a pause between them."""
    return " ".join(part if part[-1] in ".!?…:" else f"{part}." for part in (word.strip() for word in words) if part)


def place_words(exhibit: Exhibit, navigation: NavigationViewModel) -> str:
    """Say where somebody is, the panel by its number."""
    row, panels = navigation.spot.panel, exhibit.panels
    if not panels:
        return exhibit.cover.title
    where = QCoreApplication.translate("Spoken", "Panel %1 of %2").replace("%1", str(row + 1)).replace("%2", str(len(panels)))
    return sentence(panels[row].title, where)


def over_words(navigation: NavigationViewModel) -> str:
    """Name what lies over the panel; empty when nothing does."""
    if (card := cast("QObject | None", navigation.card)) is not None:
        return str(card.property("heading"))
    if (evidence := cast("QObject | None", navigation.evidence)) is not None:
        return str(evidence.property("heading"))
    if (figure := cast("QObject | None", navigation.figure)) is not None:
        return str(figure.property("name"))
    if navigation.spot.contents:
        return QCoreApplication.translate("Spoken", "Contents")
    return view_title(navigation.spot.view) if navigation.spot.view else ""


def panel_said(exhibit: Exhibit, navigation: NavigationViewModel) -> list[Said]:
    """Read a panel: where one is, its date, the notice or the text in the wording on screen, its picture, its people."""
    panel, model = exhibit.panels[navigation.spot.panel], cast("PanelViewModel", navigation.panel)
    said = [Said(place_words(exhibit, navigation)), Said(sentence(model.property("dateWords"), panel.stamp))]
    if notice := str(navigation.property("notice")):
        ahead = QCoreApplication.translate("Spoken", "Before you read")
        ways = QCoreApplication.translate("Spoken", "The text is read when you choose Show the text.")
        return [*said, Said(sentence(ahead, notice, ways))]
    return [
        *said,
        *_text_said(exhibit, panel, model, str(navigation.property("wording"))),
        *_picture_said(panel),
        *_lives_said(model),
        *_people_said(exhibit, panel),
    ]


def _text_said(exhibit: Exhibit, panel: Panel, model: PanelViewModel, wording: str) -> list[Said]:
    layer = model.layer(wording)
    shown = str(layer.property("wording"))
    lead = [Said(panel.lead)] if shown in LED else []
    return [*lead, *_read(layer.property("paragraphs"), exhibit, recording_of(panel, shown))]


def sample_said(exhibit: Exhibit, navigation: NavigationViewModel, drawn: str) -> list[Said]:
    """Let hear how a panel is read: what is drawn of it, or, where somebody was recorded reading it, that from its beginning.

    Before somebody went past a notice, it is the notice that is drawn, and read.
    """
    if navigation.property("notice") or not (recording := panel_recording(exhibit, navigation)):
        return [Said(letters_of(drawn), paragraph=drawn)]
    layer = cast("PanelViewModel", navigation.panel).layer(str(navigation.property("wording")))
    return _read(layer.property("paragraphs"), exhibit, recording)


def panel_recording(exhibit: Exhibit, navigation: NavigationViewModel) -> str:
    """Give the recording of the text of a panel in the wording on screen; nothing where there is none."""
    layer = cast("PanelViewModel", navigation.panel).layer(str(navigation.property("wording")))
    return recording_of(exhibit.panels[navigation.spot.panel], str(layer.property("wording")))


def _read(paragraphs: list[str], exhibit: Exhibit, recording: str) -> list[Said]:
    """Say paragraphs as they are drawn, or let whoever was recorded read them."""
    said = [Said(letters_of(paragraph), paragraph=paragraph) for paragraph in paragraphs]
    if said and recording:
        said[0] = said[0]._replace(take=take_of(exhibit, recording, [piece.text for piece in said]))
    return said


def _picture_said(panel: Panel) -> list[Said]:
    if not panel.art.alt:
        return []
    return [Said(sentence(QCoreApplication.translate("Spoken", "The picture: %1").replace("%1", panel.art.alt)))]


def _lives_said(model: PanelViewModel) -> list[Said]:
    """Say the chart of lives in words."""
    chart = cast("QObject | None", model.lifelines)
    return [Said(sentence(f"{chart.property('title')}:", chart.property("spoken")))] if chart is not None else []


def _people_said(exhibit: Exhibit, panel: Panel) -> list[Said]:
    return [
        Said(sentence(f"{group.group}:", *(", ".join(filter(None, (exhibit.figures[one.id].name, one.part))) for one in group.people)))
        for group in panel.figures
    ]


def figure_said(exhibit: Exhibit, model: FigureViewModel) -> list[Said]:
    """Read a person's sheet; the name is also said in the languages that it was borne in."""
    figure = exhibit.figures[str(model.property("figureId"))]
    native = [Said(sentence(name), language) for language, name in figure.native.items() if name != figure.name]
    born = QCoreApplication.translate("Spoken", "Born: %1").replace("%1", str(model.property("born"))) if model.property("born") else ""
    died = ": ".join(filter(None, (str(model.property("diedWord")), str(model.property("died")))))
    end = sentence(died if model.property("died") else "", figure.fate)
    life = _read(model.property("life"), exhibit, figure.spoken.life)
    roles = [role.title for role in figure.roles]
    held = [Said(sentence(QCoreApplication.translate("Spoken", "Roles: %1").replace("%1", "; ".join(roles))))] if roles else []
    ties = [f"{exhibit.figures[tie.to].name}, {tie.kind}" for tie in figure.relations if tie.to in exhibit.figures]
    tied = [Said(sentence(QCoreApplication.translate("Spoken", "Tied to: %1").replace("%1", "; ".join(ties))))] if ties else []
    return [Said(sentence(figure.name)), *native, Said(sentence(born)), Said(end), *life, *held, *tied]


def screen_said(title: str, things: Iterable[Thing]) -> list[Said]:
    """Read whatever else there is: what it is called, then all that can be read on it; keys are heard when one comes to them."""
    read = [thing for thing in things if thing.part in {"heading", "text", "picture"} and thing.name]
    words = [words for thing in read for words in (thing.name, thing.description) if words]
    keep = [word for before, word in zip(["", *words], words, strict=False) if word not in {before, title}]
    return [Said(sentence(title)), *(Said(sentence(re.sub("\u00a0{2,}", " ", word))) for word in keep)]


def thing_words(thing: Thing) -> str:
    """Say what the keys would press: its name, what it is, how it stands, what more there is to it."""
    part = {
        "button": QCoreApplication.translate("Spoken", "button"),
        "link": QCoreApplication.translate("Spoken", "link"),
        "slider": QCoreApplication.translate("Spoken", "slider, up and down change it"),
        "field": QCoreApplication.translate("Spoken", "text field"),
        "choice": QCoreApplication.translate("Spoken", "chosen") if thing.on else QCoreApplication.translate("Spoken", "not chosen"),
        "switch": QCoreApplication.translate("Spoken", "switched on") if thing.on else QCoreApplication.translate("Spoken", "switched off"),
    }.get(thing.part, "")
    return sentence(", ".join(filter(None, (thing.name.rstrip("."), part))), thing.description)


def key_words() -> str:
    """Say what the keys of a keypad do."""
    return QCoreApplication.translate(
        "Spoken",
        "The arrow keys go from one thing to the next, and select presses it. Back goes one step back, home opens the contents, "
        "next and previous turn the panels. Any key stops the reading; help tells where you are.",
    )


def stay_words() -> str:
    """Say how one stays, to somebody who is asked."""
    return QCoreApplication.translate("Spoken", "Any key keeps your place.")


def welcome_words(exhibit: Exhibit) -> str:
    """Greet somebody who begins by the keypad, or by headphones."""
    read = QCoreApplication.translate("Spoken", "This exhibit is read to you.")
    return sentence(exhibit.cover.title, exhibit.cover.subtitle, read)


def rate_words(rate: str) -> str:
    """Say how fast it is spoken."""
    return {
        "slow": QCoreApplication.translate("Spoken", "Slow"),
        "normal": QCoreApplication.translate("Spoken", "Normal"),
        "fast": QCoreApplication.translate("Spoken", "Fast"),
    }[rate]


def volume_words(volume: int, loudest: int) -> str:
    """Say how loud it is spoken."""
    words = QCoreApplication.translate("Spoken", "Volume %1 of %2")
    return words.replace("%1", str(volume)).replace("%2", str(loudest))
