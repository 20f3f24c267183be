"""The verbs `show` and `present`: from the words on the command line to a running exhibit.

Problems in an exhibit go to standard error and to the log, never to the screen: a visitor sees what is usable, or a quiet
holding screen.
"""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from kiosk.aloud import Ways
from kiosk.app import Application, Showing
from kiosk.engine import WindowNotMadeError
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.stored import NOWHERE, Shelf
from kiosk.exhibit.wishes import wrong_wish
from kiosk.installation.backrow import farthest, scale_for
from kiosk.installation.model import Installation, Screen
from kiosk.installation.reading import Read
from kiosk.operations.notify import is_watched
from kiosk.platform.application import make_application
from kiosk.platform.messages import LOG, start_logging
from kiosk.platform.paths import state_folder
from kiosk.platform.screens import wrong_screen
from kiosk.viewmodels.lesson import Lesson
from kiosk.viewmodels.preferences import TEXT_SCALES, Reading


def read(folder: Path, shelf: Shelf = NOWHERE) -> Loaded:
    """Read an exhibit, or take it as it was kept, and report everything that is wrong with it."""

    def afresh() -> Loaded:
        from kiosk.exhibit.loader import load  # Whoever takes it as it was kept needs none of it.

        return load(folder)

    loaded = shelf.take(folder, "", afresh)
    for problem in loaded.problems:
        LOG.warning("%s", problem)
    return loaded


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
        shelf=Shelf(state_folder() / "exhibits") if kiosk else NOWHERE,
        wall=installation.screen if mode != "desktop" else Screen(),
        ways=Ways(
            speaks=installation.sound and mode != "projector",
            keypad=installation.keypad,
            pause=installation.keypad_pause,
            headphones=installation.headphones and kiosk,
            contact=installation.contact,
            pace=installation.pace,
        ),
        first=Reading(
            text_scale=float(installation.text_scale),
            reach=installation.reach,
            touch=installation.touch,
            helper_line=installation.helper_line,
        ),
    )


def large_enough(showing: Showing) -> Showing:
    """Set text as large as the last row needs it, where the room was measured; say so where that cannot be."""
    steps = [step for step in TEXT_SCALES if step >= scale_for(showing.wall)]
    if not steps:
        reach = farthest(showing.wall, TEXT_SCALES[-1]) / 1000
        LOG.warning("the last row cannot read this: text reaches %.1f m at its largest; sit nearer, or make the picture wider", reach)
    scale = max(showing.first.text_scale, steps[0] if steps else TEXT_SCALES[-1])
    return replace(showing, first=structs.replace(showing.first, text_scale=scale))


def open_exhibit(
    folder: Path, options: argparse.Namespace, settled: Read, say: Callable[[str], None], lesson: Lesson | None = None
) -> Application | int:
    """Make an exhibit with its window, as it is wished and settled. Gives an exit code where that cannot be: 2 for a wrong wish."""
    make_application()
    start_logging()
    for problem in settled.problems:
        LOG.warning("%s", problem)
    showing = replace(as_wished(options, settled.installation), lesson=lesson)
    if showing.mode == "projector":
        showing = large_enough(showing)
    if wrong := wrong_screen(showing.screen):
        if options.screen and not is_watched():
            say(wrong)
            return 2
        # On a wall nobody is there to be told, and a display that is away comes back.
        LOG.warning("%s; until it is there, the primary one is covered", wrong)
    loaded = read(folder, showing.shelf)
    panels, spoken = ([wish] if wish else [] for wish in (options.panel, options.language))
    if wrong := wrong_wish(loaded.exhibit, panels=panels, spoken=spoken, lesson=lesson.lesson if lesson else ""):
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
    room = {"width_mm": round(options.width * 1000), "distance_mm": round(options.back * 1000)}
    screen = structs.replace(settled.installation.screen, **{name: value for name, value in room.items() if value})
    settled = settled._replace(installation=structs.replace(settled.installation, screen=screen))
    application = open_exhibit(folder, options, settled, say, Lesson(options.lesson, options.minutes))
    if isinstance(application, int):
        return application
    from kiosk.presenting import Presentation  # Visitors and readers need none of it.

    try:
        presentation = Presentation(application, options.screen)
    except WindowNotMadeError as error:
        say(f"{error}; kiosk doctor says what is missing on this machine")
        application.close()
        return 1
    return presentation.run()
