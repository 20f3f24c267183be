"""Staff in front of a kiosk: how they come in, and what stands behind the page for them in a test."""

from PySide6.QtCore import QPoint

from kiosk.viewmodels.staffdesk import Choice

PIN = "482915"
CORNER = QPoint(20, 20)
SECTIONS = ["Health", "Log", "Touch test", "Ruler", "Test card", "Sound", "Exhibit", "Opening hours", "Counts", "Restart, leave"]
PAGE = ["English", "Русский", "Українська", *SECTIONS, "Back to the exhibit"]


class Shelf:
    """Exhibits, opening hours and counts that only remember what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def offered(self):
        """Two exhibits."""
        return [Choice("town", "Our town", "pack"), Choice("lamp", "A flame you can carry", "program")]

    def places(self):
        """One stick, and the machine's own folder."""
        return [Choice("/media/stick", "KINGSTON", "/media/stick"), Choice("/var/lib/x", "x", "/var/lib/x")]

    def today(self):
        """Nine to six."""
        return "09:00-18:00"

    def chosen(self):
        """What was asked last."""
        return self.asked[-1] if self.asked else ""

    def choose(self, what):
        """Remember it, if it is not forbidden."""
        if what == "closed":
            raise PermissionError(13, "Permission denied")
        self.asked.append(what)

    def export(self, place):
        """Say where it would stand."""
        return f"{place}/counts.csv"


def hold(visitor, door, point=CORNER):
    """Rest a finger somewhere for the time that it takes; lift it afterwards."""
    if door.corner:
        door.corner._rest.setInterval(40)
    visitor.touch(press={0: point})
    visitor.wait(120)
    visitor.touch(release={0: point})
    visitor.settle()


def come_in(visitor, door):
    """Hold the corner and type the PIN with the keys on the screen."""
    hold(visitor, door)
    for digit in PIN:
        visitor.tap(digit)
    visitor.tap("Open")
