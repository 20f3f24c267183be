"""kiosk calibrate: the screen on the wall, measured with a bank card and a tape."""

import argparse

from kiosk.verbs.asking import Verbs, add_installation, choose_screen, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    calibrate = verbs.add_parser("calibrate", help="measure the screen on the wall with a bank card and a tape")
    add_installation(calibrate, "where to write it down")
    calibrate.add_argument("--screen", metavar="NAME|N", default="", help="the screen to measure: its name or its number from 1")
    calibrate.add_argument("--language", metavar="CODE", default="", help="the language of the page: en, ru or uk")


def run(options: argparse.Namespace) -> int:
    """Show the page until it is closed."""
    from kiosk.installation.reading import read_installation
    from kiosk.platform.paths import installation_file, own_installation_file

    file = options.installation or installation_file() or own_installation_file()
    settled = read_installation(file if file.is_file() else None)
    for problem in settled.problems:
        say(str(problem))
    if not choose_screen():
        return 1
    from msgspec.structs import replace

    from kiosk.calibrating import Calibration
    from kiosk.platform.application import make_application
    from kiosk.platform.screens import wrong_screen

    make_application()
    if wrong := wrong_screen(options.screen):
        say(wrong)
        return 2
    screen = settled.installation.screen
    if options.screen:
        screen = replace(screen, output=options.screen)
    languages = settled.installation.languages
    return Calibration(screen, file, options.language or (languages[0] if languages else "en")).run()
