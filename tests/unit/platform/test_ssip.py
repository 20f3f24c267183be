"""speech-dispatcher, played by a server that answers as it does."""

import os
import shutil
import subprocess
import time

import pytest
from PySide6.QtNetwork import QLocalServer

from kiosk.platform.speech import Engine, find_engine
from kiosk.platform.ssip import SpeechDispatcher, marked, socket_file


class Daemon:
    """Answers each command, keeps it, and tells of words and of the end when the test says so."""

    def __init__(self, file):
        self.heard: list[str] = []
        self._server = QLocalServer()
        assert self._server.listen(str(file)), self._server.errorString()
        self._server.newConnection.connect(self._meet)
        self._text: list[str] | None = None
        self._number = 0
        self._rest = b""

    def _meet(self):
        self._socket = self._server.nextPendingConnection()
        self._socket.readyRead.connect(self._read)

    def _read(self):
        self._rest += bytes(self._socket.readAll().data())
        while b"\r\n" in self._rest:
            line, self._rest = self._rest.split(b"\r\n", 1)
            self._take(line.decode())

    def _take(self, line):
        if self._text is not None:
            if line == ".":
                self.heard.append("\n".join(self._text))
                self._text = None
                self._number += 1
                self.tell(f"225-{self._number}", "225 OK MESSAGE QUEUED")
            else:
                self._text.append(line)
            return
        self.heard.append(line)
        if line == "SPEAK":
            self._text = []
            self.tell("230 OK RECEIVING DATA")
        else:
            self.tell("200 OK")

    def tell(self, *lines):
        """Say something to the client."""
        self._socket.write("".join(f"{line}\r\n" for line in lines).encode())

    def event(self, code, name, *more, number=None):
        """Tell of something that happens to the text that is spoken."""
        number = number or self._number
        self.tell(f"{code}-{number}", f"{code}-1", *(f"{code}-{word}" for word in more), f"{code} {name}")

    def leave(self):
        """Die."""
        self._server.close()
        self._socket.abort()


@pytest.fixture
def daemon(tmp_path, qapp):
    """A daemon that is there."""
    return Daemon(tmp_path / "speechd.sock")


@pytest.fixture
def engine(daemon, tmp_path, qtbot):
    """What speaks by it, with what it tells."""
    made = SpeechDispatcher(tmp_path / "speechd.sock", program="no-such-program")
    made.told = []
    made.on_word = lambda *place: made.told.append(place)
    made.on_finished = lambda: made.told.append("end")
    made.start()
    qtbot.waitUntil(lambda: len(daemon.heard) == 5, timeout=2000)
    return made


def test_it_makes_itself_known(engine, daemon):
    """It asks to be told of words, and writes SSML so that there are any."""
    assert engine.available()
    assert {"SET self NOTIFICATION ALL on", "SET self SSML_MODE on"} <= set(daemon.heard)


def test_a_text_is_spoken_in_its_language_and_each_word_told(engine, daemon, qtbot):
    """With its place and its length in letters."""
    engine.say("A < B.", "uk", 0.4, 0.7)
    qtbot.waitUntil(lambda: daemon.heard[-1].startswith("<speak>"), timeout=2000)
    assert daemon.heard[6:-1] == ["SET self LANGUAGE uk", "SET self RATE 40", "SET self VOLUME 40", "SPEAK"]
    assert daemon.heard[-1] == '<speak><mark name="0:1"/>A &lt; <mark name="4:1"/>B.</speak>'
    daemon.event(701, "BEGIN")
    daemon.event(700, "INDEX MARK", "4:1")
    daemon.event(702, "END")
    qtbot.waitUntil(lambda: engine.told == [(4, 1), "end"], timeout=2000)


def test_it_is_silent_within_a_tenth_of_a_second(engine, daemon, qtbot):
    """What the daemon tells of the text that was cut is not listened to any more."""
    engine.say("A long text.", "en", 0, 1)
    qtbot.waitUntil(lambda: daemon.heard[-1].startswith("<speak>"), timeout=2000)
    began = time.monotonic()
    engine.stop()
    qtbot.waitUntil(lambda: daemon.heard[-1] == "STOP self", timeout=2000)
    assert time.monotonic() - began < 0.1
    daemon.event(703, "CANCELED")
    qtbot.wait(30)
    assert engine.told == []


def test_the_first_text_of_all_loses_no_greeting(daemon, tmp_path, qtbot):
    """Speaking as soon as the daemon answered once threw away what it had yet to be told, and no word was ever marked."""
    engine = SpeechDispatcher(tmp_path / "speechd.sock", program="no-such-program")
    engine.say("Now.", "en", 0, 1)
    qtbot.waitUntil(lambda: bool(daemon.heard) and daemon.heard[-1].startswith("<speak>"), timeout=2000)
    assert "SET self NOTIFICATION ALL on" in daemon.heard


def test_a_daemon_that_dies_is_told_of(engine, daemon, qtbot):
    """What was being said is over; when it cannot be called again either, its keys go away, and the exhibit goes on."""
    told = []
    engine.on_changed = lambda: told.append(engine.available())
    daemon.leave()
    qtbot.waitUntil(lambda: engine.told == ["end"], timeout=2000)
    engine.say("Nobody hears.", "en", 0, 1)
    qtbot.waitUntil(lambda: told == [False], timeout=2000)


def test_without_a_daemon_nothing_is_available(tmp_path, qapp):
    """Which shows with the first text, and nothing waits for it."""
    began = time.monotonic()
    engine = SpeechDispatcher(tmp_path / "nothing", program="no-such-program")
    engine.say("Nobody hears.", "en", 0, 1)
    assert time.monotonic() - began < 0.2
    assert not engine.available()


def test_a_quiet_machine_has_no_voice(qapp):
    """`sound: no` is also meant for speech."""
    engine = find_engine(loud=False)
    assert type(engine) is Engine
    assert not engine.available()


def test_words_of_every_alphabet_are_marked():
    """A word holds together over a hyphen and an apostrophe; signs are no words."""
    assert marked("п’ять — Смерч-2!") == '<speak><mark name="0:5"/>п’ять — <mark name="8:7"/>Смерч-2!</speak>'


@pytest.mark.parametrize(
    ("environ", "place"),
    [
        ({"SPEECHD_ADDRESS": "unix_socket:/run/a.sock", "XDG_RUNTIME_DIR": "/run/user/7"}, "/run/a.sock"),
        ({"SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560", "XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/speech-dispatcher/speechd.sock"),
    ],
)
def test_the_socket_is_found(environ, place):
    """Never on a network: an exhibit opens no connection."""
    assert str(socket_file(environ)) == place


@pytest.mark.long
def test_the_real_one_speaks(tmp_path, monkeypatch, qtbot):
    """speech-dispatcher with its dummy voice, as it comes with the system: started, spoken to, through to the end."""
    program = shutil.which("speech-dispatcher")
    if not program:
        pytest.skip("speech-dispatcher is not installed")
    settings = tmp_path / "config"
    settings.mkdir()
    (settings / "speechd.conf").write_text('AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nAudioOutputMethod "alsa"\n')
    (tmp_path / ".asoundrc").write_text("pcm.!default { type null }\nctl.!default { type null }\n")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    daemon = subprocess.Popen(
        [program, "--run-single", "--config-dir", str(settings), "--log-dir", str(tmp_path)],
        env={**os.environ, "HOME": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        engine = SpeechDispatcher(program="no-such-program")
        ends = []
        engine.on_finished = lambda: ends.append(True)
        qtbot.waitUntil(lambda: any(runtime.rglob("speechd.sock")), timeout=10_000)
        engine.say("A text that is spoken.", "en", 0, 1)
        qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    finally:
        daemon.terminate()
        daemon.wait(10)
