import pytest

from kiosk.installation.model import Installation, Screen
from kiosk.installation.reading import exhibit_of, read_installation

WHOLE = """\
exhibit: our-town
mode: kiosk
profile: school
languages: [uk, en]
theme: contrast
text_scale: 1.25
reach: low
touch: hold
helper_line: yes
pace: slow
screen: {output: HDMI-1, width_mm: 708, bottom_mm: 900, distance_mm: 600}
idle: 90
countdown: 30
attract: no
sound: no
contact: Ask at the desk.
"""


@pytest.fixture
def settle(tmp_path):
    """Write the file of a machine, and read it."""

    def write(text):
        file = tmp_path / "installation.yaml"
        file.write_text(text, encoding="utf-8")
        return read_installation(file)

    return write


def test_the_whole_of_it_is_read(settle):
    """Every key."""
    assert settle(WHOLE) == (
        Installation(
            exhibit="our-town",
            mode="kiosk",
            profile="school",
            languages=("uk", "en"),
            text_scale="1.25",
            reach="low",
            touch="hold",
            helper_line=True,
            pace="slow",
            theme="contrast",
            screen=Screen(output="HDMI-1", width_mm=708, bottom_mm=900, distance_mm=600),
            idle=90,
            countdown=30,
            attract=False,
            sound=False,
            contact="Ask at the desk.",
        ),
        (),
    )


def test_without_a_file_everything_is_as_it_comes():
    """A minute of silence, twenty seconds to answer, everybody is welcome."""
    settled = read_installation(None).installation
    assert (settled.idle, settled.countdown, settled.profile, settled.attract) == (60, 20, "public", True)


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_says_so_and_settles_nothing(settle, text):
    """The exhibit opens all the same."""
    read = settle(text)
    assert read.installation == Installation()
    assert len(read.problems) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ilde: 90\n", "installation.yaml:1:1: error[X301]: unknown key 'ilde'; did you mean 'idle'?"),
        ("mode: kisok\n", "installation.yaml:1:7: error[X303]: 'mode' cannot be 'kisok'; did you mean 'kiosk'?"),
        ("idle: soon\n", "installation.yaml:1:7: error[X303]: "),
        ("countdown: 5\n", "installation.yaml:1:12: error[X303]: "),
        ("idle: 10\n", "installation.yaml:1:7: warning: 10 seconds are too few for somebody who reads"),
        ("- idle\n", "installation.yaml:1:1: error: "),
        ("screen: {width_mm: wide}\n", "installation.yaml:1:20: error[X303]: "),
    ],
)
def test_a_mistake_is_said_with_its_place(settle, text, said):
    """And nothing else is lost by it: the rest of the file holds."""
    read = settle(text + ("contact: Ask.\n" if ":" in text else ""))
    assert said in read.problems[0].headline
    assert read.installation.contact == ("Ask." if ":" in text else "")


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path):
    """No more."""
    (tmp_path / "installation.yaml").write_bytes(b"idle: \xff\n")
    assert read_installation(tmp_path / "installation.yaml").problems
    assert read_installation(tmp_path).problems


def test_a_link_is_followed(tmp_path):
    """As configuration folders are often made."""
    real = tmp_path / "there" / "museum.yaml"
    real.parent.mkdir()
    real.write_text("idle: 90\n", encoding="utf-8")
    (tmp_path / "here").mkdir()
    link = tmp_path / "here" / "installation.yaml"
    link.symlink_to(real)
    assert read_installation(link).installation.idle == 90


def test_an_exhibit_is_looked_for_beside_the_file(tmp_path):
    """A folder there is meant; anything else is a name, or a path of its own."""
    (tmp_path / "our-town").mkdir()
    file = tmp_path / "installation.yaml"
    assert exhibit_of(Installation(exhibit="our-town"), file) == str(tmp_path / "our-town")
    assert exhibit_of(Installation(exhibit="safety-lamp"), file) == "safety-lamp"
    assert exhibit_of(Installation(), file) == ""


def test_the_keys_of_a_keypad_are_settled(settle):
    """By name or number; a pause against trembling hands, and no headphones."""
    settled = settle("keypad: {F13: back, 200: help}\nkeypad_pause: 0.5\nheadphones: no\n")
    assert settled.problems == ()
    assert settled.installation.keypad == {"F13": "back", "200": "help"}
    assert (settled.installation.keypad_pause, settled.installation.headphones) == (0.5, False)


def test_a_key_that_there_cannot_be_is_reported_where_it_stands(settle):
    """And so is a meaning that is none, with what was meant."""
    first, second = settle("keypad:\n  F99: back\n  F14: bck\n").problems
    assert (first.line, first.message) == (3, "'F14' cannot be 'bck'") or (second.line, second.message) == (
        2,
        "no key of a keypad is called 'F99'",
    )
    assert {problem.line for problem in (first, second)} == {2, 3}


def test_a_pin_that_is_typed_by_hand_is_no_pin(settle):
    """It would stand there for everybody to read; there is no way in until `kiosk pin` was run."""
    read = settle("staff: {pin: 482915}\n")
    assert read.installation.staff.pin == ""
    assert [(problem.line, problem.message) for problem in read.problems] == [(1, "'pin' cannot be '482915'")]
    assert "`kiosk pin` writes this line" in read.problems[0].hint
