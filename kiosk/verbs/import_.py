"""kiosk import: what others made becomes an exhibit, or part of one."""

import argparse
from pathlib import Path
from typing import Final

from kiosk.verbs.asking import Verbs, say

ORDERS: Final = ("day-first", "month-first")


def add(verbs: Verbs) -> None:
    """Lay out what can be asked."""
    verb = verbs.add_parser("import", help="make an exhibit of an article, or add a table of events or a IIIF manifest to one")
    verb.add_argument("file", metavar="FILE", type=Path, help="article.txt, .md or .docx, timeline.csv, or manifest.json")
    where = verb.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", metavar="FOLDER", type=Path, help="for an article: the new exhibit")
    where.add_argument("--into", metavar="EXHIBIT", type=Path, help="for a table or a manifest: the exhibit that it is added to")
    verb.add_argument("--own-words", action="store_true", help="the article is yours: put its text into the panels")
    verb.add_argument("--language", metavar="CODE", default="", help="the language of an article (default: told from its letters)")
    verb.add_argument("--encoding", metavar="NAME", default="", help="how the file is written, such as cp1251 (default: UTF-8)")
    verb.add_argument("--dates", choices=ORDERS, help="how a table means 1.12.1934, where it does not show it itself")
    verb.add_argument("--images", metavar="FOLDER", type=Path, help="where the pictures of a manifest lie, under the names it gives them")


def run(options: argparse.Namespace) -> int:
    """Import it."""
    from kiosk.authoring.importing import run

    kind, file, folder = options.file.suffix.lower(), options.file, options.into
    known = {"--out": run.ARTICLES, "--into": (*run.TABLES, *run.MANIFESTS)}
    if kind not in (*known["--out"], *known["--into"]):
        say(f"{file.name} is of no kind that is imported; give an article (.txt, .md, .docx), a table (.csv) or a manifest (.json)")
        return run.USAGE
    asked = next(name for name, kinds in known.items() if kind in kinds)
    if (options.out is None) == (asked == "--out"):
        say(f"{file.name} needs {asked}: " + ("an article becomes a new exhibit" if folder else "this is added to an exhibit"))
        return run.USAGE
    if options.out:
        from kiosk.authoring.importing.article import Wish

        return run.import_article(file, options.out, Wish(options.language, options.encoding, options.own_words), say)
    missing = "" if (folder / "exhibit.yaml").is_file() else f"exhibit {str(folder)!r}"
    if options.images and not options.images.is_dir():
        missing = missing or f"folder {str(options.images)!r}"
    if missing:
        say(f"no {missing} here")
        return run.USAGE
    if kind in run.TABLES:
        return run.import_timeline(file, folder, options.encoding, options.dates, say)
    return run.import_pictures(file, folder, options.images, say)
