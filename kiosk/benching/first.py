"""How long it takes from the start of the program to its first panel: a process of its own is started and tells when the frame was swapped.

python -m kiosk.benching.first EXHIBIT WIDTHxHEIGHT
"""

import subprocess
import sys
import time
from pathlib import Path

LONGEST = 60


def seconds_to_first(folder: Path, size: str) -> float:
    """Start it and wait; 0 where it did not come so far. By the clock that all processes of a machine share."""
    began = time.monotonic()
    command = [sys.executable, "-m", "kiosk.benching.first", str(folder), size]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=True)
        return float(done.stdout.split()[-1]) - began
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return 0.0


def show_first(folder: Path, size: str) -> float:
    """Show the first panel, and give the time by the clock when it was swapped."""
    from PySide6.QtCore import QEventLoop, Qt

    from kiosk.app import Application, Showing
    from kiosk.benching.standing import stand
    from kiosk.exhibit.loader import load

    loaded = load(folder)
    first = loaded.exhibit.panels[0].id if loaded.exhibit.panels else ""
    application = Application(loaded, Showing(mode="kiosk", panel=first))
    loop = QEventLoop()
    application.window.frameSwapped.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    stand(application, size)
    loop.exec()
    return time.monotonic()


if __name__ == "__main__":
    print(show_first(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""), flush=True)  # noqa: PLR2004
    import os

    os._exit(0)  # Nothing of it is needed any more, and taking it down takes time.
