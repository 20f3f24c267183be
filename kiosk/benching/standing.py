"""Where an exhibit stands while it is measured. In a file of its own, so that who measures the start loads nothing else."""

from kiosk.app import Application


def stand(application: Application, size: str) -> None:
    """Show the window: of this size, or as it stands on the screen where no size is wished."""
    if not size:
        application.show()
        return
    width, _, height = size.partition("x")
    application.window.resize(int(width), int(height))
    application.window.showNormal()
