"""Everything that stands beside an unattended exhibit, put together for as long as it is shown."""

from pathlib import Path

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.operations.notify import is_watched
from kiosk.platform.ghosts import Ghosts
from kiosk.unattended.counting import begin_counting
from kiosk.unattended.drawing import Drawing
from kiosk.unattended.hours import OpeningHours
from kiosk.unattended.pixelshift import PixelShift
from kiosk.unattended.pulse import Pulse
from kiosk.unattended.trial import Trial
from kiosk.unattended.waking import Waking
from kiosk.unattended.wellbeing import Wellbeing
from kiosk.unattended.wiping import Wiping


class Unattended:
    """Keeps what belongs to a kiosk and to no exhibit. Each part takes the running application and touches nothing of another part."""

    def __init__(self, application: Application, installation: Installation, state: Path) -> None:
        """Begin with all of them. `state` is the folder that may be written to, and may not be there."""
        self.application, self.installation, self.state = application, installation, state
        self.pulse = Pulse(application) if is_watched() else None
        self.hours = OpeningHours(application, installation, state)
        self.waking = Waking(application)
        self.shift = PixelShift(application)
        self.drawing = Drawing(application, state)
        self.ghosts = Ghosts(application.window, application.widest_finger, lambda: application.preferences.property("touch") == "hold")
        self.counting = begin_counting(application, installation, state)
        self.wiping = Wiping(application)
        self.wellbeing = Wellbeing(application, state, self.counting)
        self.trial = Trial(application, state)
