import pytest

from kiosk.platform.machine import Machine
from kiosk.platform.packages import PACKAGES, UNATTENDED, Installer, manager_of

SONAMES = ("libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0", "libGL.so.1")

RELEASES = {
    "Debian 12": {"ID": "debian", "VERSION_CODENAME": "bookworm"},
    "Debian 13": {"ID": "debian", "VERSION_CODENAME": "trixie"},
    "Ubuntu 24.04": {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_CODENAME": "noble", "UBUNTU_CODENAME": "noble"},
    "Linux Mint 21": {"ID": "linuxmint", "ID_LIKE": "ubuntu debian", "VERSION_CODENAME": "vera", "UBUNTU_CODENAME": "jammy"},
    "Fedora": {"ID": "fedora"},
    "AlmaLinux": {"ID": "almalinux", "ID_LIKE": "rhel centos fedora"},
    "Manjaro": {"ID": "manjaro", "ID_LIKE": "arch"},
    "openSUSE": {"ID": "opensuse-tumbleweed", "ID_LIKE": "opensuse suse"},
}


def installer(name: str) -> Installer:
    """Be root on that distribution, with all its tools."""
    machine = Machine(release=RELEASES[name])
    return Installer(manager=manager_of(machine, lambda tool: f"/usr/bin/{tool}"), machine=machine, is_root=True)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Debian 12", "apt-get install --no-install-recommends libgl1 libglib2.0-0 libxcb-cursor0"),
        ("Debian 13", "apt-get install --no-install-recommends libgl1 libglib2.0-0t64 libxcb-cursor0"),
        ("Ubuntu 24.04", "apt-get install --no-install-recommends libgl1 libglib2.0-0t64 libxcb-cursor0"),
        ("Linux Mint 21", "apt-get install --no-install-recommends libgl1 libglib2.0-0 libxcb-cursor0"),
        ("Fedora", "dnf install --setopt=install_weak_deps=False glib2 libglvnd-glx xcb-util-cursor"),
        ("AlmaLinux", "dnf install --setopt=install_weak_deps=False glib2 libglvnd-glx xcb-util-cursor"),
        ("Manjaro", "pacman -S --needed glib2 libglvnd xcb-util-cursor"),
        ("openSUSE", "zypper install --no-recommends 'libGL.so.1()(64bit)' libglib-2_0-0 libgthread-2_0-0 libxcb-cursor0"),
    ],
)
def test_each_distribution_gets_its_own_line(name, line):
    """Each package once, under the name that distribution gives it."""
    asked = installer(name)
    assert asked.line(asked.packages_for(SONAMES)) == line


def test_a_library_nobody_listed_is_asked_for_by_its_soname():
    """Rpm tools find any library by it; for the others the name itself is all there is."""
    assert installer("Fedora").packages_for(["libnew.so.3"]) == ("libnew.so.3()(64bit)",)
    assert installer("Debian 12").packages_for(["libnew.so.3"]) == ("libnew.so.3",)


def test_an_unknown_distribution_is_told_what_is_wanted():
    """Without a known tool there is no line, but the names are said."""
    assert Installer().line(("libGL.so.1",)) == "Install with this system's package tool: libGL.so.1"


@pytest.mark.parametrize(
    ("sudo", "line"),
    [
        (True, "sudo apt-get install --no-install-recommends libgl1"),
        (False, 'su -c "apt-get install --no-install-recommends libgl1"'),
    ],
)
def test_who_is_not_root_gets_a_line_that_makes_one_so(sudo, line):
    """A fresh Debian has no sudo."""
    assert Installer(manager="apt", has_sudo=sudo).line(("libgl1",)) == line


def test_the_tool_must_be_there():
    """A Debian without apt-get (an image stripped bare) has no manager."""
    assert manager_of(Machine(release=RELEASES["Debian 12"]), lambda _: None) == ""


def test_nobody_is_asked_anything_during_an_installation():
    """apt is told not to ask and to wait for another apt; sudo is told not to ask for a password."""
    assert Installer(manager="apt", has_sudo=True).commands(("libgl1",)) == (
        ("sudo", "-n", "apt-get", "-q", "update"),
        (
            *("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120"),
            *("install", "--no-install-recommends", "libgl1"),
        ),
    )


def test_every_manager_has_a_command_and_every_library_a_row():
    """Four tools, four columns."""
    assert set(UNATTENDED) == {"apt", "dnf", "pacman", "zypper"}
    assert {len(row) for row in PACKAGES.values()} == {4}
