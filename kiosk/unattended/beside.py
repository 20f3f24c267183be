"""Everything that stands beside an unattended exhibit, put together for as long as it is shown."""

from pathlib import Path

from kiosk.app import Application
from kiosk.installation.model import Installation
from kiosk.platform.paths import installation_file, own_installation_file
from kiosk.unattended.staff import StaffDoor


class Unattended:
    """Keeps what belongs to a kiosk and to no exhibit. Each part takes the running application and touches nothing of another part."""

    def __init__(self, application: Application, installation: Installation, state: Path, file: Path | None = None) -> None:
        """Begin with all of them. `state` is the folder that may be written to, and may not be there; `file` is where it is all settled."""
        self.application, self.installation, self.state = application, installation, state
        self.staff = StaffDoor(application, installation, state, file or installation_file() or own_installation_file())
