"""Sticks are found where they are mounted, whatever they are called."""

from kiosk.platform import sticks as module
from kiosk.platform.sticks import sticks


def test_what_is_mounted_for_people_and_can_be_written_to_is_a_stick(tmp_path, monkeypatch):
    """Not the disk of the machine, nor one that can only be read; a space in a name is no end of it."""
    for name in ("KINGSTON", "MY STICK", "etc"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(module, "ROOTS", (f"{tmp_path}/KINGSTON/", f"{tmp_path}/MY STICK/", f"{tmp_path}/gone/"))
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        f"/dev/sdb1 {tmp_path}/KINGSTON vfat rw 0 0\n"
        f"/dev/sdc1 {tmp_path}/MY\\040STICK vfat rw 0 0\n"
        f"/dev/sdd1 {tmp_path}/gone vfat rw 0 0\n"
        f"/dev/sde1 {tmp_path}/etc vfat rw 0 0\n"
    )
    assert sticks(mounts) == [tmp_path / "KINGSTON", tmp_path / "MY STICK"]


def test_where_nobody_knows_there_is_none(tmp_path):
    """As on a system without /proc."""
    assert sticks(tmp_path / "mounts") == []
