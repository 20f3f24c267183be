"""What this kiosk could show, and what it shows: the places of the machine and the packs, put together. Imports no Qt."""

import logging
from pathlib import Path

from kiosk.installation.reading import Read, exhibit_of
from kiosk.operations.choice import Offer, chosen, offers
from kiosk.operations.store import Store, store_in
from kiosk.platform.paths import default_exhibit, exhibits_folder, find_exhibit, state_folder


def offered(settled: Read, file: Path | None, store: Store) -> tuple[Offer, ...]:
    """List the exhibits that could be shown here, the strongest first. `file` is where the installation was read from."""
    slot = store.current()
    wish = exhibit_of(settled.installation, file)
    named = find_exhibit(wish) if wish else None
    if wish and named is None:
        logging.getLogger("kiosk").warning("no exhibit %r here, which installation.yaml names", wish)
    program = sorted((cover.parent for cover in exhibits_folder().glob("*/exhibit.yaml")), key=lambda one: (one != default_exhibit(), one))
    return offers((slot.manifest.exhibit, slot.exhibit) if slot else None, named, program)


def begin(settled: Read, file: Path | None) -> Path:
    """Give the folder that is to be shown now, where the command line names none; a pack on trial is counted as begun. Never raises."""
    state = state_folder()
    store = store_in(state)
    choice = chosen(state, offered(settled, file, store))
    if choice and choice.origin == "pack":
        store.begin()  # one that was begun too often falls back now
        choice = chosen(state, offered(settled, file, store))
    else:
        store.wait()
    return choice.folder if choice else default_exhibit()
