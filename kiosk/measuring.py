"""What staff measured of the screen goes into installation.yaml, whichever page they measured it on."""

from pathlib import Path

from kiosk.installation.writing import NotWrittenError, settle_screen
from kiosk.platform.messages import LOG
from kiosk.viewmodels.wall import WallViewModel


def write_down(wall: WallViewModel, file: Path) -> None:
    """Write it down, and say where, or why it could not be."""
    try:
        settle_screen(file, wall.screen)
    except NotWrittenError as error:
        LOG.warning("%s", error)
        wall.say(str(error))
    else:
        wall.say_written(str(file))
