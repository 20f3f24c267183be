import pytest

from kiosk.platform.machine import Machine, qt_is_impossible, this_machine

RASPBERRY = {"PRETTY_NAME": "Debian GNU/Linux 12 (bookworm)"}


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (
            Machine(processor="aarch64", glibc=(2, 36), release=RASPBERRY),
            "Qt for aarch64 needs glibc 2.39 or newer; Debian GNU/Linux 12 (bookworm) has 2.36.\n"
            "    → Use Debian 13, Raspberry Pi OS 'Trixie', Ubuntu 24.04 or anything newer.",
        ),
        (
            Machine(glibc=(2, 31)),
            "Qt for x86_64 needs glibc 2.34 or newer; Linux has 2.31.\n    → Use Debian 12, Ubuntu 22.04, Fedora 35 or anything newer.",
        ),
        (
            Machine(processor="armv7l", glibc=(2, 41)),
            "There is no ready-made Qt for this processor (armv7l).\n    → Use a 64-bit system on an Intel, AMD or ARM (aarch64) machine.",
        ),
        (
            Machine(release={"PRETTY_NAME": "Alpine Linux v3.22"}),
            "There is no ready-made Qt for Alpine Linux v3.22: it does not use glibc.\n    → Use Debian, Ubuntu, Fedora, openSUSE or Arch.",
        ),
    ],
)
def test_a_machine_that_no_wheel_fits_is_told_so(machine, words):
    """Pip would only say that it found no version."""
    assert [str(finding) for finding in qt_is_impossible(machine)] == [words]


@pytest.mark.parametrize(
    "machine",
    [Machine(glibc=(2, 36)), Machine(processor="aarch64", glibc=(2, 41)), Machine(system="darwin", processor="arm64")],
)
def test_a_machine_that_a_wheel_fits_hears_nothing(machine):
    """Debian 12 on a PC, Debian 13 on a Pi, any Mac."""
    assert qt_is_impossible(machine) == ()


def test_the_description_is_one_line():
    """It is what a museum sends along."""
    machine = Machine(processor="aarch64", glibc=(2, 36), release=RASPBERRY)
    assert machine.description == "Debian GNU/Linux 12 (bookworm), aarch64, glibc 2.36"


def test_this_machine_can_be_described():
    """Asking the real one raises nothing."""
    assert "\n" not in this_machine().description
