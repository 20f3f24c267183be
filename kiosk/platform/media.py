"""Whether films and sound can be played: Qt Multimedia is an extra, and needs libraries of its own."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLoggingCategory


def can_play() -> bool:
    """Tell whether Qt Multimedia is installed."""
    return (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)) / "QtMultimedia" / "qmldir").is_file()


def hush() -> None:
    """Keep Qt Multimedia from writing a line for every library it does without and every file it opens; before it is imported."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
