import argparse
import logging

import pytest

from kiosk import engine
from kiosk.app import Application, Showing
from kiosk.editions import offered
from kiosk.exhibit.loader import load
from kiosk.installation.model import Installation, Screen
from kiosk.installation.reading import Read
from kiosk.platform.messages import LOG
from kiosk.showing import as_wished, make, open_exhibit, read
from kiosk.viewmodels.preferences import Reading
from tests.unit.authoring.folders import write_exhibit


@pytest.fixture
def loaded(tmp_path):
    """An exhibit of two panels in two languages."""
    return load(write_exhibit(tmp_path / "exhibit"))


def test_every_problem_is_logged(tmp_path, caplog, monkeypatch):
    """With its place; a visitor sees nothing of it."""
    monkeypatch.setattr(LOG, "propagate", True)
    folder = write_exhibit(tmp_path / "exhibit", broken={"two"})
    exhibit = read(folder).exhibit
    assert [panel.id for panel in exhibit.panels] == ["one"]
    assert caplog.record_tuples == [("kiosk", logging.WARNING, str(problem)) for problem in load(folder).problems]
    assert len(caplog.records) == 1


def test_an_exhibit_is_made_with_its_window(qapp, loaded):
    """Ready to be shown."""
    said: list[str] = []
    application = make(loaded, Showing(mode="desktop", panel="two"), said.append)
    assert isinstance(application, Application)
    assert (said, application.window.title(), application.navigation.index) == ([], "Power & terror", 1)
    application.close()


@pytest.mark.qt_log_level_fail("NO")
def test_a_window_that_cannot_be_made_is_said(qapp, loaded, tmp_path, monkeypatch):
    """Whoever installed the program can do something about it."""
    said: list[str] = []
    monkeypatch.setattr(engine, "QML", tmp_path)
    assert make(loaded, Showing(), said.append) is None
    assert said == ["the window could not be made; kiosk doctor says what is missing on this machine"]


def words(**typed: str) -> argparse.Namespace:
    """Some words on the command line, and nothing else."""
    return argparse.Namespace(**dict.fromkeys(("mode", "panel", "language", "palette", "screen"), "") | {"renderer": "auto"} | typed)


def wished(settled: Installation, **typed: str) -> Showing:
    """What is shown on a machine, with some words on the command line."""
    return as_wished(words(**typed), settled)


def test_what_is_settled_for_the_machine_holds():
    """A kiosk for a school, in two languages, on its screen."""
    settled = Installation(mode="kiosk", profile="school", languages=("uk", "en"), screen=Screen(output="HDMI-1"), idle=90, countdown=30)
    showing = wished(settled)
    assert (showing.mode, showing.school, showing.languages, showing.screen) == ("kiosk", True, ("uk", "en"), "HDMI-1")
    assert (showing.patience, showing.countdown, showing.attracts, showing.sound) == (90, 30, True, True)


def test_a_visit_begins_as_this_machine_is_read():
    """Larger, with low keys that answer to a rest, ruled, read slowly, with a word where help is; its measures hold on the whole screen."""
    screen = Screen(width_mm=708)
    settled = Installation(text_scale="1.25", reach="low", touch="hold", helper_line=True, pace="slow", contact="Help", screen=screen)
    showing = wished(settled, mode="kiosk")
    assert showing.first == Reading(text_scale=1.25, reach="low", touch="hold", helper_line=True)
    assert (showing.ways.contact, showing.ways.pace, showing.wall) == ("Help", "slow", screen)
    assert wished(settled).wall == Screen()


def test_the_command_line_is_stronger():
    """And only a kiosk waits for an answer."""
    showing = wished(
        Installation(mode="kiosk", theme="dark", screen=Screen(output="HDMI-1")), mode="projector", palette="paper", screen="2"
    )
    assert (showing.mode, showing.palette, showing.screen, showing.patience, showing.attracts) == ("projector", "paper", "2", 0, False)


def test_only_the_languages_that_are_wished_for_are_offered():
    """In their order, as far as they are there; all where none is."""
    assert offered(("en", "ru", "uk"), ("uk", "de", "en")) == ("uk", "en")
    assert offered(("en", "ru"), ("de",)) == ("en", "ru")
    assert offered(("en", "ru"), ()) == ("en", "ru")


@pytest.mark.usefixtures("put_back")
@pytest.mark.parametrize(("typed", "settled"), [("HDMI-9", ""), ("", "HDMI-9")])
def test_a_wall_whose_display_is_away_is_shown_on_another_and_the_log_says_so(tmp_path, capsys, monkeypatch, typed, settled):
    """Bug: under `kiosk run --screen` the exhibit ended at once, again and again, and so did the safe one: the wall stayed empty."""
    monkeypatch.setenv("NOTIFY_SOCKET", "/nobody/listens")
    read_of = Read(Installation(mode="kiosk", screen=Screen(output=settled)))
    said: list[str] = []
    application = open_exhibit(write_exhibit(tmp_path / "exhibit"), words(screen=typed), read_of, said.append)
    assert isinstance(application, Application)
    application.close()
    written = capsys.readouterr().err
    assert (said, written.count("no screen")) == ([], 1)
    assert "no screen 'HDMI-9'; there are 1 (" in written
    assert "); until it is there, the primary one is covered\n" in written
