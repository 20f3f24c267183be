"""What a kiosk begins with: the places of the machine and its packs, put together."""

import argparse
import errno
import logging
import os
from pathlib import Path

import pytest

from kiosk.installation.model import Installation
from kiosk.installation.reading import Read
from kiosk.operations.choice import choose
from kiosk.platform import paths
from kiosk.platform.paths import default_exhibit
from kiosk.unattended.offered import begin, offered
from kiosk.verbs import show
from tests.helpers.packs import Bench

UNSETTLED = Read(Installation())


@pytest.fixture
def homeless(monkeypatch):
    """A user id without an entry in passwd."""

    def nobody():
        raise RuntimeError("Could not determine home directory.")

    for name in ("STATE_DIRECTORY", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, "")
    monkeypatch.setattr(Path, "home", nobody)


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """A machine with nothing settled."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Bench(tmp_path)


def test_without_anything_the_program_shows_its_own(bench):
    """A kiosk is never without an exhibit."""
    assert begin(UNSETTLED, None) == default_exhibit()
    assert offered(UNSETTLED, None, bench.store)[0].folder == default_exhibit()


def test_what_is_settled_comes_before_it_and_a_pack_before_that(bench):
    """And the pack is on trial from then on."""
    settled = Read(Installation(exhibit=str(bench.folder(1))))
    assert begin(settled, None) == bench.folder(1)
    bench.install(bench.pack(2))
    assert begin(settled, None) == bench.store.current().exhibit
    assert bench.store.on_trial()


def test_what_staff_chose_comes_first(bench):
    """The pack waits for its trial meanwhile."""
    bench.install(bench.pack(2))
    begin(UNSETTLED, None)
    choose(bench.home / "state", default_exhibit().name)
    assert begin(UNSETTLED, None) == default_exhibit()
    assert not bench.store.on_trial()


def test_a_pack_that_was_begun_with_too_often_gives_way(bench):
    """To what is settled, where it was the first."""
    bench.install(bench.pack(2))
    shown = [begin(UNSETTLED, None) for _ in range(4)]
    assert (len(set(shown[:3])), shown[3]) == (1, default_exhibit())


def test_a_settled_exhibit_that_is_gone_is_logged(bench, caplog):
    """As a stick that was pulled out: something else is shown, and whoever looks finds out why."""
    with caplog.at_level(logging.WARNING, "kiosk"):
        logging.getLogger("kiosk").propagate = True
        assert begin(Read(Installation(exhibit="/media/stick/our-town")), None) == default_exhibit()
    assert caplog.messages == ["no exhibit '/media/stick/our-town' here, which installation.yaml names"] * len(caplog.messages)


def test_a_disk_that_fails_ends_nothing(bench, monkeypatch):
    """What cannot be looked at is not there."""
    bench.show(1)
    real = os.stat

    def failing(path, *given, **named):
        if str(path).startswith(str(bench.home)):
            raise OSError(errno.EIO, "Input/output error")
        return real(path, *given, **named)

    monkeypatch.setattr(os, "stat", failing)
    assert (bench.store.current(), begin(UNSETTLED, None)) == (None, default_exhibit())


def test_without_a_home_what_is_settled_is_shown(bench, homeless):
    """A user id that nobody has: there is no state folder, and no packs."""
    assert begin(Read(Installation(exhibit=str(bench.folder(1)))), None) == bench.folder(1)


def test_without_a_screen_no_pack_is_to_blame(bench, monkeypatch):
    """It is not begun with, however often the machine tries."""
    bench.install(bench.pack(1))
    monkeypatch.setattr(show, "choose_screen", lambda: False)
    options = argparse.Namespace(installation=None, exhibit="", mode="kiosk")
    assert [show.chosen(options) for _ in range(5)] == [1] * 5
    assert (bench.store.on_trial(), bench.shows) == (False, 1)


@pytest.mark.parametrize(("words", "origin"), [({"mode": "kiosk"}, "pack"), ({"mode": "desktop"}, "program")])
def test_only_a_kiosk_shows_packs(bench, words, origin):
    """At a desk the exhibit is shown that is named, or that comes with the program."""
    bench.install(bench.pack(1))
    options = argparse.Namespace(installation=None, exhibit="", **words)
    folder, _ = show.chosen(options)
    assert folder == (bench.store.current().exhibit if origin == "pack" else default_exhibit())


def test_the_command_line_is_stronger_than_all(bench):
    """Also than a pack."""
    bench.install(bench.pack(1))
    named = bench.folder(3)
    folder, _ = show.chosen(argparse.Namespace(installation=None, exhibit=str(named), mode="kiosk"))
    assert (folder, bench.store.on_trial()) == (named, False)


@pytest.mark.parametrize("wish", ["~nosuchuser/our-town", "x" * 300, "/locked/our-town"])
def test_an_exhibit_that_nobody_can_look_for_is_none(bench, monkeypatch, wish):
    """Bug: such a line in installation.yaml ended every start with a traceback, also where a pack was there to be shown."""
    looks = Path.is_dir

    def guarded(self):
        if str(self).startswith("/locked"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return looks(self)

    monkeypatch.setattr(Path, "is_dir", guarded)
    file = bench.home / "installation.yaml"
    settled = Read(Installation(exhibit=wish))
    assert begin(settled, file) == default_exhibit()
    bench.install(bench.pack(1))
    assert begin(settled, file) == bench.store.current().exhibit


def test_a_folder_of_settings_that_may_not_be_entered_closes_no_museum(bench, monkeypatch):
    """Bug: with /etc/open-exhibit readable for root alone the exhibit and the safe one ended with a traceback, for ever."""
    looks = Path.is_file

    def guarded(self):
        if str(self).startswith(str(bench.home / "etc")):
            raise PermissionError(errno.EACCES, "Permission denied")
        return looks(self)

    monkeypatch.setattr(paths, "FOR_ALL", bench.home / "etc")
    monkeypatch.setattr(Path, "is_file", guarded)
    assert paths.installation_file() is None
    assert paths.beside_installation("keys") == bench.home / "etc" / "keys"


@pytest.mark.parametrize(("safe", "code"), [("", 2), ("1", 0)])
def test_the_safe_exhibit_needs_no_file_of_settings(bench, monkeypatch, safe, code):
    """Bug: with `--installation` on a stick that was pulled out the safe exhibit ended as the real one did."""
    monkeypatch.setenv("KIOSK_SAFE", safe)
    monkeypatch.setattr(show, "choose_screen", lambda: True)
    options = argparse.Namespace(installation=bench.home / "gone.yaml", exhibit=str(bench.folder(1)), mode="kiosk")
    found = show.chosen(options)
    assert (found if code else found[0]) == (code or bench.folder(1))
