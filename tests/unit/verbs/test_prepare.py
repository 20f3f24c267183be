"""`kiosk prepare`, as it is typed: for whom the large pictures are made ready."""

import pytest

from kiosk import cli
from kiosk.platform import paths
from kiosk.verbs import install
from tests.unit.authoring.folders import write_exhibit


@pytest.mark.usefixtures("put_back")
@pytest.mark.parametrize(("owner", "home"), [("", "service"), ("kiosk", "open-exhibit")])
def test_whose_the_service_is_prepares_for_it(tmp_path, monkeypatch, capsys, owner, home):
    """Bug: `sudo -u kiosk kiosk prepare` made the levels where the service never looks."""
    monkeypatch.setenv("STATE_DIRECTORY", "")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(paths, "SERVICE_STATE", tmp_path / "service")
    monkeypatch.setattr(install, "other_owner", lambda _folder: owner)
    (tmp_path / "service").mkdir()
    assert cli.main(("prepare", str(write_exhibit(tmp_path / "exhibit")))) == 0
    assert capsys.readouterr().out == f"0 large pictures prepared in {tmp_path / home / 'scans'}\n"
