"""kiosk pack, install and rollback, as they are typed."""

import os
import shutil
from datetime import date
from pathlib import Path
from typing import Self

import pytest

from kiosk.authoring import packing
from kiosk.cli import main
from kiosk.operations.choice import choose
from kiosk.operations.manifest import read
from kiosk.operations.opening import opened
from kiosk.operations.store import Store
from kiosk.verbs.install import SOON, _open_to_all
from tests.helpers.packs import Bench, make_key
from tests.helpers.servers import Server, offering
from tests.unit.guidelines.writing import CONTENT, PANEL, Study

NOT_SIGNED = "kiosk: kiosks take packs that nobody signed only where that is allowed; sign it with --key\n"
EVERYBODY = "kiosk: packs that nobody signed are taken: whoever made this one decides what visitors see\n"


class Trusting:
    """Eyes that like whatever they see, at once."""

    def __init__(self, _folder: Path) -> None:
        self.flaw = self.missing = self.words = lambda _: ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""


@pytest.fixture
def study(tmp_path, monkeypatch):
    """An exhibit that keeps to every guideline, in the current folder; its pictures are not looked at."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(packing, "Eyes", Trusting)
    return Study(tmp_path / "show", CONTENT)


@pytest.fixture
def said(capsys):
    """Type a command; give its exit code and what it said."""

    def say(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        return (code, *capsys.readouterr())

    return say


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """A machine whose state and settings lie in the current folder, and that takes packs of nobody."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("kiosk.verbs.install._prepare", lambda _: None)
    settings = tmp_path / "config" / "open-exhibit" / "installation.yaml"
    settings.parent.mkdir(parents=True)
    settings.write_text("packs: {unsigned: yes}\n", "utf-8")
    made = Bench(tmp_path)
    made.settings = settings
    return made


def manifest(file):
    """What a pack says of itself."""
    with opened(Path(file)) as pack:
        return read(pack.sealed)


def test_a_pack_is_made_and_described(study, said):
    """Its first version, with what is in it and what was left out."""
    study.write("plate.tif", "an original")
    files = sum(1 for file in study.folder.rglob("*") if file.is_file()) - 1
    made = said("pack", "show", "--out", "our-town.exhibit", "--expires", "2027-01-31")
    size = manifest("our-town.exhibit").size
    assert made == (
        0,
        f"our-town.exhibit: {manifest('our-town.exhibit').exhibit} version 1, {files} files, {size / 1e6:.1f} MB, not signed\n",
        f"kiosk: left out, for no exhibit can show them: 1 file (plate.tif)\n{NOT_SIGNED}",
    )
    assert manifest("our-town.exhibit").expires == date(2027, 1, 31)


def test_the_version_follows_that_of_the_pack_before(study, said):
    """Where something changed; a version that is given counts for more."""
    versions = []
    for words in ((), (), ("--version", 7), ()):
        assert said("pack", "show", "--out", "p.exhibit", *words)[0] == 0
        versions.append(manifest("p.exhibit").version)
    study.edit(PANEL, "title: ", "title: A ")
    assert said("pack", "show", "--out", "p.exhibit")[0] == 0
    assert [*versions, manifest("p.exhibit").version] == [1, 1, 7, 7, 8]


def test_a_version_that_cannot_be_is_said(study, said):
    """As any other wrong wish."""
    why = "kiosk: show is not packed: a version is a whole number from 1 to 999,999,999, and 0 is none\n"
    assert said("pack", "show", "--out", "p.exhibit", "--version", 0) == (1, "", why)


def test_a_file_that_is_no_pack_is_not_written_over(study, said):
    """Somebody may have mistyped its name."""
    Path("letter").write_text("Dear", "utf-8")
    why = "letter is there and is no pack (it is no pack, or it is damaged or cut short; fetch or copy it again)"
    advice = "name another file, or give the --version"
    assert said("pack", "show", "--out", "letter") == (1, "", f"kiosk: show is not packed: {why}; {advice}\n")
    assert Path("letter").read_text("utf-8") == "Dear"


def test_an_exhibit_with_mistakes_is_not_packed(study, said, monkeypatch):
    """They are told as kiosk check tells them, also those that only eyes find."""
    monkeypatch.undo()
    study.write("images/plate.svg", "<svg>")
    code, out, err = said("pack", study.folder, "--out", study.folder.parent / "p.exhibit")
    message = "'images/plate.svg' cannot be read as a picture; it is broken off, or holds something else"
    assert (code, f"error[P202]: {message}\n" in out) == (1, True)
    assert err.endswith("show has 1 mistake\n")
    assert not (study.folder.parent / "p.exhibit").exists()


def test_a_day_that_is_none_is_said(study, capsys):
    """With how one is written."""
    with pytest.raises(SystemExit):
        main(["pack", "show", "--out", "p", "--expires", "soon"])
    assert "argument --expires: 'soon' is no date; write it as 2027-01-31" in capsys.readouterr().err


def test_a_pack_is_installed_and_taken_back(bench, said):
    """And nothing is left of it to be shown."""
    packs = bench.store.folder
    done = said("install", bench.pack(1))
    assert done == (0, f"our-town version 1 (signed by nobody) is installed in {packs}\n{SOON}\n", EVERYBODY)
    again = said("install", bench.home)
    assert again == (0, f"our-town version 1 (signed by nobody) was installed in {packs} already\n", EVERYBODY)
    assert said("rollback") == (0, "no pack is shown from now on, but what installation.yaml names\n", "")
    assert said("rollback") == (0, "our-town version 1 is shown from now on\n", "")


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen (apt-get install openssh-client)")
def test_whose_packs_are_taken_stands_beside_the_settings(bench, said):
    """In allowed_signers, or in the file that is named."""
    key = make_key(bench.home, "curator")
    bench.settings.write_text("mode: kiosk\n", "utf-8")
    signers = bench.settings.with_name("allowed_signers")
    signers.write_text(f"curator@museum {key.with_suffix('.pub').read_text()}", "utf-8")
    done = said("install", bench.pack(1, key=key))
    assert done == (0, f"our-town version 1 (signed by curator@museum) is installed in {bench.store.folder}\n{SOON}\n", "")
    signers.rename(bench.settings.with_name("others"))
    bench.settings.write_text("packs: {signers: others}\n", "utf-8")
    assert said("install", bench.pack(2, key=key))[0] == 0


def test_what_is_refused_is_told_to_staff_too(bench, said):
    """Whoever typed it may be a program at night."""
    bench.settings.write_text("mode: kiosk\n", "utf-8")
    code, out, err = said("install", bench.pack(1))
    why = "our-town-1.exhibit is refused: nobody signed it; sign it with kiosk pack --key; docs/operations.md tells how"
    assert (code, out, err) == (1, "", f"kiosk: {bench.home}/{why}\n")
    bench.settings.write_text("packs: {unsigned: yes}\n", "utf-8")
    assert said("install", bench.pack(1))[0] == 0
    assert bench.store.notice() == ""
    assert said("install", "nowhere")[0] == 1
    assert bench.store.notice() == "nowhere was refused: there is no file 'nowhere'"


def test_an_expired_pack_and_a_choice_of_staff_are_said(bench, said):
    """Both are installed."""
    choose(bench.home / "state", "our-river")
    _, _, err = said("install", bench.pack(1, expires=date(2020, 1, 31)))
    assert err == (
        f"{EVERYBODY}kiosk: its last day was 2020-01-31; it is shown all the same\n"
        "kiosk: staff have chosen 'our-river' at the screen, and it stays until they choose otherwise\n"
    )


def test_a_pack_is_fetched_and_nothing_stays_of_it(bench, said, monkeypatch):
    """But over a line that anybody can write to, only what somebody signed."""
    with Server(offering(bench.pack(1).read_bytes())) as server:
        why = "is refused: nobody signed it; sign it with kiosk pack --key; docs/operations.md tells how"
        assert said("install", server.address, "--unsigned") == (1, "", f"kiosk: {server.address} {why}\n")
        monkeypatch.setattr("kiosk.verbs.install._open_to_all", lambda _: False)
        assert said("install", server.address)[0] == 0
    assert (bench.shows, (bench.store.folder / ".fetched").exists()) == (1, False)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to give a folder away")
def test_the_packs_of_somebody_else_are_left_alone(bench, said):
    """A technician who forgot sudo -u would leave files that the kiosk cannot change."""
    state = bench.home / "other"
    state.mkdir()
    os.chown(state, 1, 1)
    why = f"kiosk: {state} belongs to daemon, so only daemon writes there: sudo -u daemon kiosk …\n"
    assert said("install", bench.pack(1), "--state", state) == (1, "", why)


def test_a_full_disk_is_said(bench, said, monkeypatch):
    """As what it is."""

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.operations.opening.Pack.unpack", full)
    file = bench.pack(1)
    assert said("install", file) == (1, "", f"{EVERYBODY}kiosk: {file} could not be installed: No space left on device\n")


def test_large_scans_of_a_pack_are_made_ready(bench, qapp, monkeypatch):
    """So that they are sharp when the kiosk begins with it."""
    from kiosk.verbs import install

    monkeypatch.undo()
    bench.show(1)
    ready = []
    monkeypatch.setattr("kiosk.authoring.prepare.large_pictures", lambda exhibit: [exhibit])
    monkeypatch.setattr("kiosk.authoring.prepare.prepare", lambda folder, *_: ready.append(folder))
    install._prepare(Store(bench.store.folder))
    assert ready == [bench.store.current().exhibit]


@pytest.mark.parametrize("wish", ["http://museum.example/x", "HTTP://museum.example/x", " http://museum.example/x"])
def test_unsigned_packs_are_never_taken_over_an_open_line(wish):
    """Bug: in capital letters they were."""
    assert _open_to_all(wish)
    assert not _open_to_all("https://museum.example/x")
