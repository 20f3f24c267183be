"""What Qt is asked in another process."""

import subprocess
import sys
from time import perf_counter

import pytest

from kiosk.authoring.eyes import Eyes
from tests.helpers.typefounding import font

LINK = "http://www.w3.org/1999/xlink"
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="{LINK}" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/>'
TWICE = "".join(f'<g id="u{n}"><use xlink:href="#u{n - 1}"/><use xlink:href="#u{n - 1}" x="1"/></g>' for n in range(1, 30))


@pytest.mark.slow
def test_a_drawing_that_never_ends_is_refused_within_a_second(tmp_path):
    """Thirty times twice as much (faults.md C20); the pictures after it are looked at all the same."""
    bomb, sound = tmp_path / "bomb.svg", tmp_path / "sound.svg"
    bomb.write_text(f'{SVG}<defs><g id="u0"><path d="M0 0"/></g>{TWICE}</defs><use xlink:href="#u29"/></svg>', encoding="utf-8")
    sound.write_text(f"{SVG}</svg>", encoding="utf-8")
    with Eyes(tmp_path) as eyes:
        assert eyes.flaw(sound) == ""
        before = perf_counter()
        assert eyes.flaw(bomb) == "slow"
        assert perf_counter() - before < 4  # of the clock; of the processor's time it is half a second
        assert eyes.flaw(sound) == ""
        assert not eyes.blind


def test_letters_without_a_font_are_given_back(tmp_path):
    """Those of the exhibits that come with the program all have one; what is in no font of any machine has none."""
    with Eyes(tmp_path) as eyes:
        assert eyes.missing("aЖЇ№–\U0010fffd") == "\U0010fffd"
        assert eyes.words("uk").split()[:2] == ["Українська", "січня"]


def test_letters_of_a_font_in_the_exhibit_are_there(tmp_path):
    """Whatever its theme: what no other font has is drawn in that one."""
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "own.ttf").write_bytes(font("Own Hand", "\U0010fffd"))
    with Eyes(tmp_path) as eyes:
        assert eyes.missing("aЖ\U0010fffd\U0010fffc") == "\U0010fffc"


def test_without_qt_nothing_is_found_and_that_is_known(tmp_path):
    """Nobody is asked a second time."""
    with Eyes(tmp_path, (sys.executable, "-c", "raise SystemExit(1)")) as eyes:
        assert (eyes.flaw(tmp_path), eyes.missing("a"), eyes.words("uk"), eyes.blind) == ("", "", "", True)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there are no helpers")
def test_a_helper_has_eyes_of_its_own(tmp_path):
    """Its questions and those of the process that it was made of never get each other's answers."""
    script = f"""
from pathlib import Path
import pytest

from kiosk.authoring.eyes import Eyes
from kiosk.guidelines.apart import shared
with Eyes(Path({str(tmp_path)!r})) as eyes:
    print(ascii([eyes.missing("a\\U0010fffd"), *shared(eyes.missing, ["b\\U0010fffc", "c\\U0010fffd"], 1), eyes.missing("d")]))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("['\\U0010fffd', '\\U0010fffc', '\\U0010fffd', '']\n", "")
