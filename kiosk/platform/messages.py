"""Where words about the running program go: standard error for whoever started it, and a log that cannot grow for ever.

Qt's own messages and Python's warnings join them. Nothing of this is ever shown to a visitor.
"""

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.platform.logfile import Console, LogFile
from kiosk.platform.paths import state_folder

LOG: Final = logging.getLogger("kiosk")
LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# WORKAROUND: when the last animation ends while a timer of QML begins, Qt now and then stops its clock twice and warns of it. Seen in
# Qt 6.11 with nothing of ours: six times in a minute of random starts and stops, and whatever was started next still came in time.
HARMLESS: Final = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""What Qt says then. Somebody who reads the log would look for a broken graphics driver."""


def start_logging() -> Path | None:
    """Log to standard error and to a rotating file; returns the file, or None where none can be written."""
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    for handler in list(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()
    LOG.addHandler(Console(sys.stderr))
    sys.excepthook = _log_exception
    qInstallMessageHandler(_log_qt_message)
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").parent = LOG
    try:
        file = state_folder() / "kiosk.log"
        file.parent.mkdir(parents=True, exist_ok=True)
        LOG.addHandler(LogFile(file))
    except (OSError, RuntimeError) as error:  # RuntimeError: nobody's home, as for a user id without an entry in passwd.
        LOG.warning("no log file: %s", error)
        return None
    return file


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Take what Qt has to say; most of QML's own messages begin with their place already."""
    said = message or ""
    place = f"{context.file}:{context.line}: " if context.file and not said.startswith(context.file) else ""
    level = logging.DEBUG if said == HARMLESS else LEVELS.get(kind, logging.WARNING)
    LOG.log(level, "%s%s", place, said)


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write down a mistake of ours; the exhibit goes on."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    LOG.error("unexpected error", exc_info=(kind, error, trace))
