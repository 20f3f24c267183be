"""Everything that stands beside an unattended exhibit, put together for as long as it is shown."""

from pathlib import Path

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.unattended.hours import OpeningHours
from kiosk.unattended.pixelshift import PixelShift
from kiosk.unattended.waking import Waking


class Unattended:
    """Keeps what belongs to a kiosk and to no exhibit. Each part takes the running application and touches nothing of another part."""

    def __init__(self, application: Application, installation: Installation, state: Path) -> None:
        """Begin with all of them. `state` is the folder that may be written to, and may not be there."""
        self.application, self.installation, self.state = application, installation, state
        self.hours = OpeningHours(application, installation, state)
        self.waking = Waking(application)
        self.shift = PixelShift(application)
