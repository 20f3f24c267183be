"""kiosk pin: asked twice, and only what will do is written."""

import getpass

import pytest

from kiosk.cli import main
from kiosk.installation.reading import read_installation
from kiosk.operations.pin import fits


@pytest.fixture
def typed(monkeypatch, tmp_path, capsys):
    """Run the verb with what somebody types unseen; gives the exit code, what was said and the file."""

    def run(*answers):
        waiting = iter(answers)
        monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(waiting))
        file = tmp_path / "installation.yaml"
        code = main(["pin", "--installation", str(file)])
        return code, capsys.readouterr().err, file

    return run


def test_a_pin_is_kept(typed):
    """It opens, and stands nowhere."""
    code, said, file = typed("482915", "482915")
    assert (code, said) == (
        0,
        f"kiosk: written into {file}. It holds from the next start of the exhibit; docs/staff.md says how to get in\n",
    )
    assert "482915" not in file.read_text()
    assert fits("482915", read_installation(file).installation.staff.pin)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (["123456"], "that is one of the first that anybody would try"),
        (["4829"], "a PIN has 6 to 12 digits"),
        (["482915", "482916"], "the two are not the same"),
    ],
)
def test_what_will_not_do_changes_nothing(typed, answers, why):
    """And it is said why."""
    code, said, file = typed(*answers)
    assert (code, said, file.exists()) == (1, f"kiosk: {why}; nothing was changed\n", False)


def test_a_file_that_cannot_be_written_is_said(typed, tmp_path):
    """With the line to write by hand."""
    (tmp_path / "installation.yaml").mkdir()
    code, said, _ = typed("482915", "482915")
    assert code == 1
    assert 'What was to be written: staff: {pin: "scrypt:16384:' in said
