"""A phone drives a class: over a real connection, and on Qt's own thread."""

import json
import threading

import pytest
from PySide6.QtCore import QThread

from kiosk.viewmodels.classroom import ClassroomViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.panels import PanelListModel
from tests.helpers.calling import Caller
from tests.unit.viewmodels.classes import school


@pytest.fixture
def room(qtbot):
    """A class whose teacher has opened the remote on this machine alone."""
    whole = school()
    made = ClassroomViewModel(whole, NavigationViewModel(whole, PanelListModel(whole)), "short")
    made.telephone.open("127.0.0.1")
    yield made
    made.close()


def call(room, qtbot, *words, **headers):
    """Ask as a phone does, in a thread of its own, while Qt's loop goes on; give the status and the body of the answer."""
    heard = []
    thread = threading.Thread(target=lambda: heard.append(Caller(room.telephone._remote).ask(*words, **headers)))
    thread.start()
    qtbot.waitUntil(lambda: bool(heard))
    thread.join()
    return heard[0][0], heard[0][1].partition(b"\r\n\r\n")[2]


def enter(room, qtbot):
    """Exchange the code; give the cookie."""
    cookies = []
    thread = threading.Thread(target=lambda: cookies.append(Caller(room.telephone._remote).enter()))
    thread.start()
    qtbot.waitUntil(lambda: bool(cookies))
    thread.join()
    return cookies[0]


def test_it_is_off_until_it_is_opened(qtbot):
    """Nothing listens, and no code is told."""
    whole = school()
    room = ClassroomViewModel(whole, NavigationViewModel(whole, PanelListModel(whole)), "short")
    assert [room.telephone.property(name) for name in ("isOpen", "url", "code", "phones")] == [False, "", "", 0]


def test_a_phone_turns_the_wall(room, qtbot):
    """On Qt's thread, and the code is spent."""
    threads = []
    room.presenter.changed.connect(lambda: threads.append(QThread.currentThread()))
    cookie = enter(room, qtbot)
    assert (room.telephone.property("code"), room.telephone.property("phones")) == ("", 1)
    status, _ = call(room, qtbot, "POST", "/forward", Cookie=cookie)
    qtbot.waitUntil(lambda: room.presenter.property("stop") == 1)
    assert status < 300
    assert threads == [room.thread()]


def test_a_phone_is_told_where_the_class_is(room, qtbot):
    """With the notes of the stop, for the teacher alone."""
    cookie = enter(room, qtbot)
    _, told = call(room, qtbot, "GET", "/state", Cookie=cookie)
    state = json.loads(told)
    assert (state["title"], state["following"], state["place"], state["planned"]) == ("One", "Three", "1 of 4", "30:00")
    assert state["notes"] == ["Begin with Kirov."]


def test_a_new_code_lets_one_more_in_and_closing_lets_nobody(room):
    """The address is free again."""
    first = room.telephone.property("code")
    room.telephone.renew()
    assert room.telephone.property("code") not in {"", first}
    room.telephone.close()
    assert [room.telephone.property(name) for name in ("isOpen", "code")] == [False, ""]


def test_an_address_that_is_gone_is_said(room):
    """No traceback: the teacher reads why."""
    room.telephone.open("192.168.255.254")
    assert room.telephone.property("fault") == "Nothing can listen at 192.168.255.254. Is this machine still in that network?"
    assert not room.telephone.property("isOpen")
