from pathlib import Path

import pytest

from kiosk.platform import paths
from kiosk.platform.paths import (
    assets_folder,
    beside_installation,
    default_exhibit,
    exhibits_folder,
    find_exhibit,
    kept_state,
    state_folder,
)


def exhibit(folder: Path, name: str) -> Path:
    """Make an exhibit, as far as finding it goes."""
    place = folder / name
    place.mkdir(parents=True)
    (place / "exhibit.yaml").touch()
    return place


@pytest.fixture
def checkout(tmp_path) -> Path:
    """The package of a checkout."""
    package = tmp_path / "checkout" / "kiosk"
    package.mkdir(parents=True)
    (package.parent / "pyproject.toml").touch()
    (package.parent / "assets").mkdir()
    exhibit(package.parent / "exhibits", "rise-of-stalin")
    return package


@pytest.fixture
def wheel(tmp_path) -> Path:
    """The package of an installed wheel, beside somebody else's `exhibits`."""
    package = tmp_path / "site-packages" / "kiosk"
    exhibit(package / "_shared" / "exhibits", "rise-of-stalin")
    exhibit(package.parent / "exhibits", "chance-neighbour")
    return package


def test_a_checkouts_folders_come_first(checkout):
    """An author sees what was just edited, even if an old wheel left its copy inside the package."""
    exhibit(checkout / "_shared" / "exhibits", "old-copy")
    assert exhibits_folder(checkout) == checkout.parent / "exhibits"
    assert assets_folder(checkout) == checkout.parent / "assets"


def test_a_wheels_folders_lie_inside_the_package(wheel):
    """A package of the same name beside it is not ours."""
    assert exhibits_folder(wheel) == wheel / "_shared" / "exhibits"
    assert assets_folder(wheel) == wheel / "_shared" / "assets"


def test_the_first_exhibit_made_is_shown_when_none_is_named(checkout):
    """Others that come before it in the alphabet do not take its place."""
    exhibit(checkout.parent / "exhibits", "archaeology")
    assert default_exhibit(checkout).name == "rise-of-stalin"


def test_without_it_the_first_by_name_is_shown(tmp_path):
    """Who takes our exhibit out gets their own."""
    package = tmp_path / "kiosk"
    exhibit(package / "_shared" / "exhibits", "ceramics")
    exhibit(package / "_shared" / "exhibits", "archaeology")
    assert default_exhibit(package).name == "archaeology"


def test_an_exhibit_is_found_by_folder_file_or_name(checkout, tmp_path):
    """Four ways to ask for one, and a wrong one."""
    mine = exhibit(tmp_path, "mine")
    shipped = checkout.parent / "exhibits" / "rise-of-stalin"
    assert find_exhibit(str(mine), checkout) == mine
    assert find_exhibit(str(mine / "exhibit.yaml"), checkout) == mine
    assert find_exhibit("rise-of-stalin", checkout) == shipped
    assert find_exhibit("", checkout) == shipped
    assert find_exhibit("fall-of-stalin", checkout) is None


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"STATE_DIRECTORY": "/var/lib/kiosk:/var/lib/other", "XDG_STATE_HOME": "/x"}, Path("/var/lib/kiosk")),
        ({"XDG_STATE_HOME": "/home/mira/state"}, Path("/home/mira/state/open-exhibit")),
        ({"XDG_STATE_HOME": "not/whole"}, Path.home() / ".local/state/open-exhibit"),
        ({}, Path.home() / ".local/state/open-exhibit"),
    ],
)
def test_state_is_kept_where_systemd_or_xdg_say(environ, folder):
    """Systemd's StateDirectory= first; a relative XDG folder is ignored, as its specification says."""
    assert state_folder(environ) == folder


def test_what_lies_beside_the_settings_is_found_before_there_are_any(tmp_path, monkeypatch):
    """Bug: keys in /etc were not found until something was settled there, and the message named a folder that no curator knows."""
    mine, everybody = tmp_path / "mine", tmp_path / "etc"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(mine))
    monkeypatch.setattr(paths, "FOR_ALL", everybody)
    assert beside_installation("keys") == everybody / "keys"
    for folder in (everybody, mine / "open-exhibit"):
        folder.mkdir(parents=True)
        (folder / "keys").touch()
        assert beside_installation("keys") == folder / "keys"
    assert beside_installation("keys", tmp_path / "settings" / "installation.yaml") == tmp_path / "settings" / "keys"


def test_whoever_looks_after_a_kiosk_is_led_to_what_its_service_keeps(tmp_path, monkeypatch):
    """Bug: `kiosk report`, typed as the documentation said, looked where nobody had counted."""
    monkeypatch.setattr(paths, "SERVICE_STATE", tmp_path / "service")
    mine = {"XDG_STATE_HOME": str(tmp_path)}
    assert kept_state(mine) == tmp_path / "open-exhibit"
    (tmp_path / "service").mkdir()
    assert kept_state(mine) == tmp_path / "service"
    assert kept_state({**mine, "STATE_DIRECTORY": "/srv/other"}) == Path("/srv/other")
    assert state_folder(mine) == tmp_path / "open-exhibit"
