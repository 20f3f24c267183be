import pytest

from kiosk.viewmodels.session import COUNTDOWN, LONGER, SessionViewModel


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


@pytest.fixture
def clock():
    """A clock of our own."""
    return Clock()


@pytest.fixture
def session(qapp, clock):
    """A visit with a minute's patience, and an invitation afterwards."""
    made = SessionViewModel(60, attracts=True, clock=clock)
    made.begin()
    return made


def pass_time(session, clock, seconds):
    """Let seconds go by, with a look at the end of them."""
    clock.now += seconds
    session.look()


def warn(session, clock):
    """Be silent until the warning stands there."""
    pass_time(session, clock, 60)
    assert (session.state, session.seconds) == ("warning", COUNTDOWN)


def test_silence_is_asked_about(session, clock):
    """After the whole of the time, not a second sooner."""
    pass_time(session, clock, 59.9)
    assert session.state == "visit"
    pass_time(session, clock, 0.1)
    assert session.state == "warning"


def test_every_sign_counts_from_anew(session, clock):
    """A finger, a mouse, a key, something pressed by a screen reader."""
    for sign in (lambda: session.hear(key=False), lambda: session.hear(key=True), session.keep):
        pass_time(session, clock, 50)
        sign()
    pass_time(session, clock, 59)
    assert session.state == "visit"


def test_a_visit_is_extended_as_often_as_one_likes(session, clock):
    """At least ten times (WCAG 2.2.1); here it is fifty."""
    for _ in range(50):
        warn(session, clock)
        pass_time(session, clock, 1)
        session.keep()
        assert (session.state, session.seconds) == ("visit", 0)


def test_nobody_stays_and_the_visit_ends(session, clock):
    """After twenty seconds that could be seen one by one; then everything is to be wiped, once."""
    ends, seen = [], []
    session.expired.connect(lambda: ends.append(session.state))
    session.secondsChanged.connect(lambda: seen.append(session.seconds))
    warn(session, clock)
    for _ in range(COUNTDOWN):
        pass_time(session, clock, 1)
    assert (session.state, ends) == ("attract", ["attract"])
    assert seen == [*range(COUNTDOWN, -1, -1)]


def test_a_count_that_hung_skips_nothing(session, clock):
    """A machine that stood still for an hour goes on where it was: nobody is thrown out without having been asked."""
    warn(session, clock)
    pass_time(session, clock, 3600)
    assert (session.state, session.seconds) == ("warning", COUNTDOWN - 1)


def test_a_shorter_count_than_twenty_seconds_is_not_to_be_had(qapp):
    """WCAG 2.2.1 asks for that much at least."""
    assert (SessionViewModel(60, 5).countdown, SessionViewModel(60, 45).countdown) == (COUNTDOWN, 45)


def test_a_key_takes_the_warning_away_and_does_no_more(session, clock):
    """It must not turn a panel as well; in the visit it does what it always does."""
    assert session.hear(key=True) is False
    warn(session, clock)
    assert (session.hear(key=True), session.state) == (True, "visit")


def test_a_finger_is_answered_by_the_warning_itself(session, clock):
    """For one key of it ends the visit."""
    warn(session, clock)
    assert (session.hear(key=False), session.state) == (False, "warning")


def test_speech_and_films_are_no_silence(session, clock):
    """Whoever listens for ten minutes is not asked; a minute after the end they are."""
    session.hold("speech", True)
    for _ in range(10):
        pass_time(session, clock, 60)
    assert session.state == "visit"
    session.hold("speech", False)
    pass_time(session, clock, 59)
    assert session.state == "visit"
    pass_time(session, clock, 1)
    assert session.state == "warning"


def test_whoever_needs_longer_gets_it(session, clock):
    """With an access feature on, twice the time; the next visitor has the usual one."""
    session.wait_longer(True)
    pass_time(session, clock, 60 * LONGER - 1)
    assert session.state == "visit"
    session.end()
    session.begin()
    warn(session, clock)


def test_between_visits_nothing_is_counted(session, clock):
    """A touch that begins no visit begins no count either."""
    session.end()
    session.hear(key=False)
    session.keep()
    pass_time(session, clock, 3600)
    assert session.state == "attract"


def test_without_patience_nobody_is_ever_asked(qapp, clock):
    """At a desk, and in front of a class."""
    session = SessionViewModel(0, clock=clock)
    pass_time(session, clock, 1e6)
    assert session.state == "visit"


def test_without_an_invitation_the_next_visit_begins_at_once(qapp, clock):
    """A kiosk may be told to show no menu between visits."""
    session = SessionViewModel(60, clock=clock)
    session.begin()
    warn(session, clock)
    session.end()
    assert session.state == "visit"


def test_the_real_clock_looks_by_itself(qapp, qtbot):
    """Without anybody asking: the timer runs, and the clock is one that cannot be set."""
    session = SessionViewModel(0.05)
    session.begin()
    qtbot.waitUntil(lambda: session.state == "warning", timeout=5000)


def test_the_warning_is_heard_too(session, clock):
    """Once when it begins, and in each of the last five seconds; a sign of life silences it (WCAG 2.2.1, 14 CFR 382.57)."""
    heard = []
    session.sounded.connect(heard.append)
    warn(session, clock)
    for _ in range(COUNTDOWN - 1):
        pass_time(session, clock, 1)
    session.keep()
    assert heard == ["warning", *["hurry"] * 5, ""]


def test_how_long_a_visit_was_is_told_before_it_is_wiped(session, clock):
    """From its first sign of life to its last, and how long it has been silent since; the next visit is counted anew."""
    told = []
    session.ending.connect(lambda *seconds: told.append((*seconds, session.state)))
    clock.now += 25
    session.hear(key=False)
    clock.now += 5
    session.end()
    session.begin()
    session.end()
    assert told == [(25, 5, "visit"), (0, 0, "visit")]


def test_where_nobody_was_no_visit_ends(qapp, clock):
    """Without an invitation the first panel waits, asks and starts over by itself."""
    told = []
    session = SessionViewModel(60, clock=clock)
    session.ending.connect(lambda *seconds: told.append(seconds))
    session.end()
    session.hear(key=False)
    session.end()
    session.end()
    assert told == [(0, 0)]
