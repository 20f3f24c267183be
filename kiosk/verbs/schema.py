"""kiosk schema: what may stand in a file of an exhibit, for editors and for people."""

import argparse
from pathlib import Path

from kiosk.verbs.asking import Verbs, say


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    schema = verbs.add_parser("schema", help="write what may stand in each file, as JSON Schema for editors")
    schema.add_argument(
        "kind", metavar="FILE", nargs="?", default="", help="print one: panel, figures, translated-panel …; without it, list them"
    )
    schema.add_argument("--out", metavar="DIR", type=Path, help="write all of them into this folder")
    schema.add_argument("--markdown", action="store_true", help="print the reference page docs/format-reference.md instead")


def run(options: argparse.Namespace) -> int:
    """Write it."""
    from kiosk.authoring.schemas import EVERY_FILE, as_json, write_schemas
    from kiosk.exhibit.problem import did_you_mean
    from kiosk.exhibit.reference import page

    known = {file.name: file for file in EVERY_FILE}
    if options.kind and options.kind not in known:
        near = did_you_mean(options.kind, known)
        say(f"'{options.kind}' is none of {', '.join(known)}{f'; did you mean {near!r}?' if near else ''}")
        return 2
    if options.out:
        try:
            written = write_schemas(options.out)
        except OSError as why:
            say(f"the schemas cannot be written: {why.strerror}: {why.filename}")
            return 1
        print(f"{len(written)} schemas in {options.out}")
    elif options.markdown:
        print(page(EVERY_FILE), end="")
    elif options.kind:
        print(as_json(known[options.kind]), end="")
    else:
        width = max(map(len, known))
        print("\n".join(f"{name:{width}}  {file.path}" for name, file in known.items()))
    return 0
