"""Everything that stands beside an unattended exhibit, put together for as long as it is shown."""

from pathlib import Path

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.installation.reading import Read
from kiosk.operations.notify import is_watched
from kiosk.operations.store import store_in
from kiosk.platform.ghosts import Ghosts
from kiosk.platform.paths import installation_file, own_installation_file
from kiosk.unattended.counting import begin_counting
from kiosk.unattended.drawing import Drawing
from kiosk.unattended.hours import OpeningHours, now
from kiosk.unattended.offered import offered
from kiosk.unattended.pixelshift import PixelShift
from kiosk.unattended.pulse import Pulse
from kiosk.unattended.staff import StaffDoor
from kiosk.unattended.trial import Trial
from kiosk.unattended.waking import Waking
from kiosk.unattended.wellbeing import Wellbeing
from kiosk.unattended.wiping import Wiping
from kiosk.viewmodels.staffdesk import Desk


class Unattended:
    """Keeps what belongs to a kiosk and to no exhibit. Each part takes the running application and touches nothing of another part."""

    def __init__(self, application: Application, installation: Installation, state: Path, file: Path | None = None) -> None:
        """Begin with all of them. `state` is the folder that may be written to, and may not be there; `file` is where it is all settled."""
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
        self.file = file or installation_file() or own_installation_file()
        self.staff = StaffDoor(application, installation, state, self.file, self._desk)
        self.staff.open_changed.connect(self._tell_pulse)

    def _desk(self) -> Desk:
        """Put together what staff can ask for."""
        from kiosk.unattended.desk import Known, Shelf, Takeaway, Today, mistakes_in

        settled = Read(self.installation)
        return Desk(
            keeper=Known(
                self.wellbeing.look, store_in(self.state).notice, lambda: mistakes_in(Path(self.application.exhibit_said().folder))
            ),
            exhibits=Shelf(self.state, lambda: offered(settled, self.file, store_in(self.state))),
            hours=Today(self.hours, self.state, now),
            counts=Takeaway(self.state, self.application.exhibit_said) if self.counting else None,
        )

    def _tell_pulse(self, is_staff: bool) -> None:  # noqa: FBT001, it is connected to a signal
        """While staff is there whoever keeps the exhibit running knows it."""
        if self.pulse is not None:
            self.pulse.staff = is_staff
