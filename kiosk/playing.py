"""What plays films and sound: the extra `media`, which is asked for when there is something to play, and only where it is there."""

from PySide6.QtCore import QObject, QUrl

from kiosk.engine import QML
from kiosk.operations.safe import is_safe
from kiosk.platform import media
from kiosk.platform.messages import LOG
from kiosk.viewmodels.takes import Player


def film_player() -> QUrl:
    """Give the address of what plays films and sound; empty on a machine that cannot play them."""
    if not _is_ready("films and sound are shown by their posters and words"):
        return QUrl()
    return QUrl.fromLocalFile(str(QML / "Kiosk" / "Media" / "FilmPlayer.qml"))


def film_painter() -> QObject | None:
    """Make what draws films without a GPU; asked for only where there is a player."""
    from kiosk.drawing.film import FilmPainter

    return FilmPainter()


def sound_player() -> Player | None:
    """Make what plays recordings of texts; None on a machine that cannot play them."""
    if not _is_ready("recorded texts are left to the voice"):
        return None
    from kiosk.platform.soundplayer import SoundPlayer

    return SoundPlayer()


def _is_ready(else_: str) -> bool:
    """Tell whether something can be played here. Why not, and what is done instead, is for the log."""
    if is_safe():
        LOG.warning("%s: this is the safe exhibit, after the real one failed", else_)
        return False
    media.hush()
    try:
        from kiosk.drawing.film import hush
    except ImportError as error:
        why = f"a library is missing ({error}); kiosk doctor names it" if media.can_play() else "the extra `media` is not installed"
        LOG.warning("%s: %s", else_, why)
        return False
    hush()
    return True
