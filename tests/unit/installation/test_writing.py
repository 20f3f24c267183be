"""What staff measured is written down, and nothing else is changed."""

import pytest

from kiosk.installation.model import Screen
from kiosk.installation.reading import read_installation
from kiosk.installation.writing import NotWrittenError, settle_pin, settle_screen

MEASURED = Screen(width_mm=708, bottom_mm=900, distance_mm=600)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "screen: {width_mm: 708, bottom_mm: 900, distance_mm: 600}\n"),
        ("idle: 60", "idle: 60\nscreen: {width_mm: 708, bottom_mm: 900, distance_mm: 600}\n"),
        (
            "screen: {width_mm: 7, distance_mm: 1000} # by hand\nidle: 60 # long\n",
            "screen: {bottom_mm: 900, width_mm: 708, distance_mm: 600} # by hand\nidle: 60 # long\n",
        ),
        (
            "# the wall\nscreen:\n  # left one\n  bottom_mm: 5\n\nidle: 60\n",
            "# the wall\nscreen:\n  # left one\n  width_mm: 708\n  distance_mm: 600\n  bottom_mm: 900\n\nidle: 60\n",
        ),
        ("idle: 60\r\nscreen: {width_mm: 1}\r\n", "idle: 60\r\nscreen: {bottom_mm: 900, distance_mm: 600, width_mm: 708}\r\n"),
        ("\ufeffscreen: {width_mm: 1, bottom_mm: 2, distance_mm: 3}", "\ufeffscreen: {width_mm: 708, bottom_mm: 900, distance_mm: 600}"),
    ],
    ids=["new", "no screen", "braces", "lines", "windows", "mark"],
)
def test_the_measures_are_written_where_they_belong(tmp_path, before, after):
    """Comments, order and the ends of lines stay."""
    file = tmp_path / "installation.yaml"
    file.write_bytes(before.encode())
    settle_screen(file, MEASURED)
    assert file.read_bytes().decode() == after
    assert read_installation(file) == (read_installation(file).installation, ())


def test_the_pixels_are_written_with_the_measures(tmp_path):
    """In the place of those of the screen that hung there before."""
    file = tmp_path / "installation.yaml"
    file.write_text("screen: {pixels: 1024x768, width_mm: 305}\n")
    settle_screen(file, Screen(width_mm=708, pixels="1920x1080"))
    assert file.read_text() == "screen: {pixels: 1920x1080, width_mm: 708}\n"


def test_a_file_is_made_where_there_is_none(tmp_path):
    """With its folder, and nothing beside it."""
    file = tmp_path / "open-exhibit" / "installation.yaml"
    settle_screen(file, MEASURED)
    assert [path.name for path in file.parent.iterdir()] == ["installation.yaml"]


def test_the_name_of_the_screen_stays(tmp_path):
    """It is no measure."""
    file = tmp_path / "installation.yaml"
    file.write_text("screen: {output: HDMI-1}\n")
    settle_screen(file, Screen(output="HDMI-1", width_mm=531))
    assert file.read_text() == "screen: {width_mm: 531, output: HDMI-1}\n"


@pytest.mark.parametrize("before", ["screen: [1, 2]\n", "screen: {width_mm: 1\n", "- idle\n", "screen:\n"])
def test_a_file_that_is_wrong_is_left_as_it_is(tmp_path, before):
    """Staff are told the line to write."""
    file = tmp_path / "installation.yaml"
    file.write_text(before)
    with pytest.raises(NotWrittenError) as caught:
        settle_screen(file, MEASURED)
    assert str(caught.value) == (
        f"{file} could not be changed; write this line into it: screen: {{width_mm: 708, bottom_mm: 900, distance_mm: 600}}"
    )
    assert (file.read_text(), [path.name for path in tmp_path.iterdir()]) == (before, ["installation.yaml"])


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    """With what was measured, so that nobody has to measure again."""
    (tmp_path / "open-exhibit").write_text("a file where a folder should be")
    with pytest.raises(NotWrittenError) as caught:
        settle_screen(tmp_path / "open-exhibit" / "installation.yaml", MEASURED)
    assert str(caught.value).endswith("What was measured: screen: {width_mm: 708, bottom_mm: 900, distance_mm: 600}")


KEPT = f"scrypt:16384:{'a' * 22}:{'b' * 43}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f'staff: {{pin: "{KEPT}"}}\n'),
        ("idle: 60 # long\n", f'idle: 60 # long\nstaff: {{pin: "{KEPT}"}}\n'),
        (f'staff: {{pin: "{KEPT.replace("a", "c")}"}} # mine\nidle: 60\n', f'staff: {{pin: "{KEPT}"}} # mine\nidle: 60\n'),
        (f"staff:\n  pin: {KEPT.replace('a', 'c')}\n", f'staff:\n  pin: "{KEPT}"\n'),
        ("staff: {pin: 482915}\n", f'staff: {{pin: "{KEPT}"}}\n'),
    ],
    ids=["new", "no staff", "another", "lines", "typed by hand"],
)
def test_what_is_kept_of_the_pin_is_written_where_it_belongs(tmp_path, before, after):
    """In the place of the one before."""
    file = tmp_path / "installation.yaml"
    file.write_text(before)
    settle_pin(file, KEPT)
    assert file.read_text() == after
    assert read_installation(file).installation.staff.pin == KEPT


def test_whoever_may_read_the_file_may_read_it_afterwards(tmp_path):
    """A kiosk that can no longer read what is settled for it would show something else."""
    file = tmp_path / "installation.yaml"
    file.write_text("idle: 60\n")
    file.chmod(0o640)
    settle_pin(file, KEPT)
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path):
    """Bug: it was replaced by a copy, and what it led to, for all machines perhaps, was not changed."""
    kept = tmp_path / "kept.yaml"
    kept.write_text("idle: 60\n", "utf-8")
    (tmp_path / "installation.yaml").symlink_to(kept)
    settle_screen(tmp_path / "installation.yaml", MEASURED)
    assert (tmp_path / "installation.yaml").is_symlink()
    assert read_installation(kept).installation.screen == MEASURED
