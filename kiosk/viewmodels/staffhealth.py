"""How the machine is, in the words of the page for staff."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.staffdesk import Health

KILO, MEGA, GIGA = 1000, 1_000_000, 1_000_000_000


def facts(health: Health) -> list[dict[str, object]]:
    """Give what there is to say, line by line: what it is, its value, and whether that is as it should be."""
    found = [{"what": what, "value": value, "holds": holds} for what, value, holds in _lines(health) if value]
    notice = QCoreApplication.translate("StaffHealth", "Notice")
    return [*({"what": notice, "value": words, "holds": False} for words in health.notices), *found]


def _lines(health: Health) -> Iterator[tuple[str, str, bool]]:
    yield QCoreApplication.translate("StaffHealth", "Program"), health.program, True
    yield QCoreApplication.translate("StaffHealth", "Exhibit"), health.exhibit, True
    yield QCoreApplication.translate("StaffHealth", "Version of the content"), health.content, True
    yield QCoreApplication.translate("StaffHealth", "Languages"), ", ".join(health.languages), True
    ago = QCoreApplication.translate("StaffHealth", "%1, running for %2")
    yield (
        QCoreApplication.translate("StaffHealth", "Started"),
        ago.replace("%1", health.started).replace("%2", lasted(health.running)),
        True,
    )
    yield QCoreApplication.translate("StaffHealth", "Last unexpected end"), health.ending, True
    yield QCoreApplication.translate("StaffHealth", "Memory in use"), sized(health.memory) if health.memory else "", True
    yield QCoreApplication.translate("StaffHealth", "Drawn by"), drawn_by(health.renderer), True
    yield QCoreApplication.translate("StaffHealth", "Screen"), health.screen, True
    yield QCoreApplication.translate("StaffHealth", "State folder"), state_said(health), health.is_writable
    yield QCoreApplication.translate("StaffHealth", "Size of the log"), sized(health.log) if health.log else "", True


def state_said(health: Health) -> str:
    """Say where the program may write, and what is left there."""
    if not health.is_writable:
        return QCoreApplication.translate("StaffHealth", "%1: cannot be written to").replace("%1", health.state)
    if health.free < 0:
        return health.state
    return QCoreApplication.translate("StaffHealth", "%1: %2 free").replace("%1", health.state).replace("%2", sized(health.free))


def drawn_by(renderer: str) -> str:
    """Name what draws."""
    return {
        "software": QCoreApplication.translate("StaffHealth", "the processor"),
        "hardware": QCoreApplication.translate("StaffHealth", "the graphics card"),
    }.get(renderer, renderer)


def sized(count: int) -> str:
    """Write a number of bytes."""
    if count >= GIGA:
        return QCoreApplication.translate("StaffHealth", "%1 GB").replace("%1", f"{count / GIGA:.1f}")
    if count >= MEGA:
        return QCoreApplication.translate("StaffHealth", "%1 MB").replace("%1", f"{count / MEGA:.0f}")
    return QCoreApplication.translate("StaffHealth", "%1 kB").replace("%1", f"{count / KILO:.0f}")


def lasted(seconds: int) -> str:
    """Write how long something lasts."""
    minutes, hours = seconds // 60 % 60, seconds // 3600 % 24
    days = seconds // 86400
    if days:
        return QCoreApplication.translate("StaffHealth", "%1 d %2 h").replace("%1", str(days)).replace("%2", str(hours))
    return QCoreApplication.translate("StaffHealth", "%1 h %2 min").replace("%1", str(hours)).replace("%2", str(minutes))
