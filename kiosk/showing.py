"""The verbs `show` and `present`: from the words on the command line to a running exhibit.

Problems in an exhibit go to standard error and to the log, never to the screen: a visitor sees what is usable, or a quiet
holding screen.
"""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.aloud import Ways
from kiosk.app import Application, Lesson, Showing, make_application, wrong_screen
from kiosk.engine import WindowNotMadeError
from kiosk.exhibit.loader import Loaded, load
from kiosk.exhibit.translations import languages
from kiosk.installation.model import Installation, Screen
from kiosk.installation.reading import Read
from kiosk.platform.messages import LOG, start_logging
from kiosk.presenting import Presentation
from kiosk.viewmodels.preferences import Reading


def read(folder: Path) -> Loaded:
    """Read an exhibit and report everything that is wrong with it."""
    loaded = load(folder)
    for problem in loaded.problems:
        LOG.warning("%s", problem)
    return loaded


def wrong_wish(loaded: Loaded, *, panels: list[str], spoken: list[str], lesson: str = "") -> str:
    """Say which wish the exhibit cannot fulfil; nothing when it can fulfil all."""
    exhibit = loaded.exhibit
    if lesson and lesson not in exhibit.lessons:
        there = f"; there are {', '.join(exhibit.lessons)}" if exhibit.lessons else "; it has none (docs/teaching.md tells how one is made)"
        return f"no lesson {lesson!r} in {exhibit.cover.id}{there}"
    known = [panel.id for panel in exhibit.panels]
    for panel in panels:
        if known and panel not in known:
            return f"no panel {panel!r} in {exhibit.cover.id}; there are " + ", ".join(known)
    for language in spoken:
        if language not in languages(exhibit):
            return f"no language {language!r} in {exhibit.cover.id}; there are " + ", ".join(languages(exhibit))
    return ""


def make(loaded: Loaded, showing: Showing, say: Callable[[str], None]) -> Application | None:
    """Make an exhibit with its window, or say that it cannot be made."""
    try:
        return Application(loaded, showing)
    except WindowNotMadeError as error:
        say(f"{error}; kiosk doctor says what is missing on this machine")
        return None


def as_wished(options: argparse.Namespace, installation: Installation) -> Showing:
    """Put together what the command line says and what is settled for the machine; the command line is stronger."""
    mode = options.mode or installation.mode or "desktop"
    kiosk = mode == "kiosk"
    return Showing(
        mode=mode,
        panel=options.panel,
        language=options.language,
        palette=options.palette or installation.theme,
        screen=options.screen or installation.screen.output,
        renderer=options.renderer,
        languages=installation.languages,
        school=installation.profile == "school",
        patience=installation.idle if kiosk else 0,
        countdown=installation.countdown,
        sound=installation.sound,
        attracts=kiosk and installation.attract,
        wall=installation.screen if mode != "desktop" else Screen(),
        ways=Ways(
            speaks=installation.sound and mode != "projector",
            keypad=installation.keypad,
            pause=installation.keypad_pause,
            headphones=installation.headphones and kiosk,
            contact=installation.contact,
        ),
        first=Reading(text_scale=float(installation.text_scale), reach=installation.reach, touch=installation.touch),
    )


def open_exhibit(
    folder: Path, options: argparse.Namespace, settled: Read, say: Callable[[str], None], lesson: Lesson | None = None
) -> Application | int:
    """Make an exhibit with its window, as it is wished and settled. Gives an exit code where that cannot be: 2 for a wrong wish."""
    make_application()
    start_logging()
    for problem in settled.problems:
        LOG.warning("%s", problem)
    showing = replace(as_wished(options, settled.installation), lesson=lesson)
    if wrong := wrong_screen(options.screen):
        say(wrong)
        return 2
    loaded = read(folder)
    panels, spoken = ([wish] if wish else [] for wish in (options.panel, options.language))
    if wrong := wrong_wish(loaded, panels=panels, spoken=spoken, lesson=lesson.lesson if lesson else ""):
        say(wrong)
        return 2
    return make(loaded, showing, say) or 1


def show(
    folder: Path,
    options: argparse.Namespace,
    settled: Read,
    say: Callable[[str], None],
    *,
    beside: Callable[[Application], object] = lambda _application: None,
) -> int:
    """Show an exhibit until it is ended, with what stands `beside` it for as long."""
    application = open_exhibit(folder, options, settled, say)
    if isinstance(application, int):
        return application
    kept = beside(application)
    code = application.run()
    del kept
    return code


def present(folder: Path, options: argparse.Namespace, settled: Read, say: Callable[[str], None]) -> int:
    """Show an exhibit to a class, until it is ended, with a console for whoever leads it."""
    application = open_exhibit(folder, options, settled, say, Lesson(options.lesson, options.minutes))
    if isinstance(application, int):
        return application
    try:
        presentation = Presentation(application, options.screen)
    except WindowNotMadeError as error:
        say(f"{error}; kiosk doctor says what is missing on this machine")
        application.close()
        return 1
    return presentation.run()
