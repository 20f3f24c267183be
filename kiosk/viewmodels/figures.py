"""A person's sheet: life, roles, fate, ties, and every panel they appear in."""

from enum import IntEnum
from math import ceil, floor, inf, isfinite
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit, Figure, Portrait, Relation, Role
from kiosk.viewmodels.axis import Axis
from kiosk.viewmodels.datewords import date_words, span_words
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.people import PersonListModel, letters, person_row, shape, short_name, state
from kiosk.viewmodels.prose import linked_in, paragraphs, plain
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OfficeRole(IntEnum):
    """What a bar of the role chart knows; start and end are fractions of the axis."""

    TITLE = 0
    YEARS = 1  # in words
    START = 2
    END = 3
    PRISON = 4
    DATED = 5  # False: the years are not known, and no bar is drawn


class AppearanceRole(IntEnum):
    """What a panel's miniature on the sheet knows."""

    PANEL = 0  # a PanelViewModel


@QmlElement
@QmlUncreatable("")
class FigureViewModel(QObject):  # type: ignore[operator]
    """One person, said in words. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, figure: Figure, panels: PanelListModel, parent: QObject) -> None:
        """Say everything once. Where a person appears is derived from the panels, never written."""
        super().__init__(parent)
        self._figure = figure
        self._letters, self._shape, self._state = letters(figure), shape(figure, exhibit.cover), state(figure)
        self._life = paragraphs(figure.life, linked=linked_in(exhibit))
        locale = QLocale(exhibit.cover.language)
        self._born = _joined(date_words(figure.born.date, locale), figure.born.place)
        self._born_old_style = _old_style(date_words(figure.born.old_style, locale))
        died_on = date_words(figure.died.date, locale) if figure.died is not None else ""
        # The fate says it all where it names the day; saying it twice would be careless.
        told = bool(died_on) and died_on in figure.fate
        self._died = _joined(died_on, figure.died.place) if figure.died is not None and not told else ""
        self._died_word = manner_word(figure) if figure.died is not None or figure.fate else ""
        self._axis = _role_axis(figure)
        self._offices = RowsModel(OfficeRole, [_office(role, self._axis) for role in figure.roles], self)
        self._ticks = self._axis.ticks(6, self)
        ties = [
            person_row(exhibit.figures[tie.to], _tie_words(tie), exhibit.cover) for tie in figure.relations if tie.to in exhibit.figures
        ]
        self._ties = PersonListModel(ties, self)
        everybody = exhibit.figures.values()
        self._tied = self._ties.rowCount() > 0 or any(tie.to == figure.id for other in everybody for tie in other.relations)
        self._portrait = figure.portrait or Portrait(file="", credit="", rights="")
        self._portrait_credit = " \u00b7 ".join(filter(None, (self._portrait.credit, self._portrait.rights)))
        self._dated = any(event.date and figure.id in event.figures for event in exhibit.events.values())
        appearances = [
            (panels.at(row),)
            for row, panel in enumerate(exhibit.panels)
            if any(part.id == figure.id for group in panel.figures for part in group.people)
        ]
        self._appearances = RowsModel(AppearanceRole, appearances, self)

    def _get_short_name(self) -> str:
        return short_name(self._figure)

    def _get_native(self) -> str:
        return " \u00b7 ".join(dict.fromkeys(name for name in self._figure.native.values() if name != self._figure.name))

    def _get_plain_text(self) -> str:
        figure = self._figure
        return "\n\n".join(filter(None, [figure.name, self._get_native(), self._born, self._died, figure.fate, plain(figure.life)]))

    def _get_source_count(self) -> int:
        return len(self._figure.sources)

    _get_figure_id = attrgetter("_figure.id")
    figureId = Property(str, _get_figure_id, constant=True)
    _get_name = attrgetter("_figure.name")
    name = Property(str, _get_name, constant=True)
    shortName = Property(str, _get_short_name, constant=True)
    native = Property(str, _get_native, constant=True)
    _get_birth_name = attrgetter("_figure.birth_name")
    birthName = Property(str, _get_birth_name, constant=True)
    _get_letters = attrgetter("_letters")
    letters = Property(str, _get_letters, constant=True)
    _get_shape = attrgetter("_shape")
    shape = Property(str, _get_shape, constant=True)
    _get_state = attrgetter("_state")
    state = Property(str, _get_state, constant=True)
    _get_born = attrgetter("_born")
    born = Property(str, _get_born, constant=True)
    _get_born_old_style = attrgetter("_born_old_style")
    bornOldStyle = Property(str, _get_born_old_style, constant=True)
    _get_died = attrgetter("_died")
    died = Property(str, _get_died, constant=True)
    _get_died_word = attrgetter("_died_word")
    diedWord = Property(str, _get_died_word, constant=True)
    """What happened, in a word: Executed, Killed, Died."""
    _get_fate = attrgetter("_figure.fate")
    fate = Property(str, _get_fate, constant=True)
    _get_life = attrgetter("_life")
    life = Property(list, _get_life, constant=True)
    """StyledText, one string a paragraph."""
    _get_offices = attrgetter("_offices")
    offices = Property(RowsModel, _get_offices, constant=True)
    _get_office_ticks = attrgetter("_ticks")
    officeTicks = Property(RowsModel, _get_office_ticks, constant=True)
    sourceCount = Property(int, _get_source_count, constant=True)
    _get_ties = attrgetter("_ties")
    ties = Property(PersonListModel, _get_ties, constant=True)
    _get_tied = attrgetter("_tied")
    tied = Property(bool, _get_tied, constant=True)
    """True: somebody says of one of the two what they were to each other, so that there is a circle to show."""
    _get_portrait_alt = attrgetter("_portrait.alt")
    portraitAlt = Property(str, _get_portrait_alt, constant=True)
    """What the portrait shows; empty without one."""
    _get_portrait_credit = attrgetter("_portrait_credit")
    portraitCredit = Property(str, _get_portrait_credit, constant=True)
    """Whom the portrait is owed to, and its rights; empty without one."""
    _get_dated = attrgetter("_dated")
    dated = Property(bool, _get_dated, constant=True)
    """True: there are events of theirs on the timeline."""
    _get_appearances = attrgetter("_appearances")
    appearances = Property(RowsModel, _get_appearances, constant=True)
    plainText = Property(str, _get_plain_text, constant=True)


def _joined(when: str, where: str) -> str:
    """Join a date and a place."""
    return ", ".join(filter(None, (when, where)))


def manner_word(figure: Figure) -> str:
    """Say in a word how a life ended; nothing is softened."""
    match figure.died.manner if figure.died is not None else "unknown":
        case "executed":
            return QCoreApplication.translate("Figures", "Executed")
        case "killed":
            return QCoreApplication.translate("Figures", "Killed")
        case "died in custody":
            return QCoreApplication.translate("Figures", "Died in custody")
        case _ if figure.died is not None:
            return QCoreApplication.translate("Figures", "Died")
        case _:
            return QCoreApplication.translate("Figures", "Later")


def _old_style(words: str) -> str:
    """Mark a date of the Julian calendar."""
    return QCoreApplication.translate("Figures", "%1 Old Style").replace("%1", words) if words else ""


def _tie_words(tie: Relation) -> str:
    """Say the kind of tie, with its years where they are known."""
    return _joined(tie.kind, span_words(tie.since, tie.until))


def _role_axis(figure: Figure) -> Axis:
    """Span the years of the roles, to the death where it is known."""
    ends = [end for role in figure.roles for date in (role.since, role.until) if date for end in (date.earliest_year, date.latest_year)]
    died = figure.died.date.earliest_year if figure.died is not None and figure.died.date else inf
    years = [year for year in (*ends, died) if isfinite(year)]
    since = min(years, default=1900.0)
    return Axis(since - 1, max([*years, since + 1]))


def _office(role: Role, axis: Axis) -> tuple[object, ...]:
    """Lay out one role; one that names a single end is drawn for the year of that end only."""
    known = [date for date in (role.since, role.until) if date]
    start = max(known[0].earliest_year, axis.since) if known else axis.since
    end = min(known[-1].latest_year, axis.until) if known else axis.since
    if len(known) == 1:
        start, end = floor(start), ceil(end)
    return (role.title, span_words(role.since, role.until), axis.at(start), axis.at(end), role.prison, bool(known))
