"""The panels of an exhibit as a reveal.js presentation, as one would make it by hand: what a museum uses where it has a browser.

Each panel is a section with its picture, its title, lead and body, and beside them the people of its sidebar. reveal.js is fetched by
npm, once, into build/; nothing of it is kept here.
"""

import html
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Final

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.panel import Panel

PACKAGE: Final = "reveal.js"
LOOK: Final = """
.reveal { font-family: "IBM Plex Sans", sans-serif; color: #191713; } body { background: #f4f0e7; }
.panel { display: flex; height: 100vh; text-align: left; } .panel img { width: 50vw; object-fit: cover; }
.panel > div { padding: 2vw; width: 30vw; } .panel ul { list-style: none; width: 16vw; font-size: 1.1vw; }
.panel h2 { font-size: 3.4vw; margin: 0; } .panel p { font-size: 1.4vw; line-height: 1.45; }
"""
PAGE: Final = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="reveal/dist/reset.css"><link rel="stylesheet" href="reveal/dist/reveal.css"><style>{look}</style></head>
<body><div class="reveal"><div class="slides">{sections}</div></div><script src="reveal/dist/reveal.js"></script>
<script>Reveal.initialize({{ width: '100%', height: '100%', margin: 0, controls: true, progress: true }});</script></body></html>
"""


def fetch(folder: Path) -> Path:
    """Fetch reveal.js where it is not there yet. Raises OSError or CalledProcessError when npm cannot."""
    home = folder / "reveal"
    if not (home / "dist" / "reveal.js").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, capture_output=True, text=True)
        archive = folder / done.stdout.strip().splitlines()[-1]
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        archive.unlink()
        (folder / "package").rename(home)
    return home


def plain(prose: str) -> str:
    """Take the marks and links out of a text."""
    return re.sub(r"\[\^[^\]]*\]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", prose)).replace("*", "")


def section(exhibit: Exhibit, panel: Panel) -> str:
    """Write one panel."""
    people = [exhibit.figures[one.id].name for group in panel.figures for one in group.people if one.id in exhibit.figures]
    body = "".join(f"<p>{html.escape(plain(part))}</p>" for part in panel.body.split("\n\n") if part.strip())
    listed = "".join(f"<li>{html.escape(name)}</li>" for name in people)
    return (
        f'<section><div class="panel"><img src="images/{Path(panel.art.wide or panel.art.file).name}" alt="{html.escape(panel.art.alt)}">'
        f"<div><h2>{html.escape(panel.title)}</h2><p><b>{html.escape(plain(panel.lead))}</b></p>{body}</div><ul>{listed}</ul></div></section>"
    )


def make(exhibit: Exhibit, folder: Path) -> Path:
    """Make the presentation, and give its page."""
    fetch(folder)
    shutil.copytree(Path(exhibit.folder) / "images", folder / "images", dirs_exist_ok=True)
    sections = "\n".join(section(exhibit, panel) for panel in exhibit.panels)
    page = folder / "index.html"
    cover = exhibit.cover
    page.write_text(PAGE.format(language=cover.language, title=html.escape(cover.title), look=LOOK, sections=sections), encoding="utf-8")
    return page
