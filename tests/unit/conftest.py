"""A small exhibit for whoever teaches with it."""

from pathlib import Path

import pytest

from tests.unit.exhibit.writing import IN_RUSSIAN, RUSSIAN, Desk
from tests.unit.questions.asking import LESSON, QUESTIONS, RUSSIAN_QUESTIONS


@pytest.fixture(name="school")
def _school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The good exhibit in English and Russian, with a lesson and questions of every kind: the folder `show` in the current one."""
    monkeypatch.chdir(tmp_path)
    desk = Desk(tmp_path / "show")
    for name, text in IN_RUSSIAN.items():
        desk.write(RUSSIAN + name, text)
    desk.write("questions.yaml", QUESTIONS)
    desk.write("lessons/short.yaml", LESSON)
    desk.write(f"{RUSSIAN}questions.yaml", RUSSIAN_QUESTIONS)
    desk.write(f"{RUSSIAN}lessons/short.yaml", "title: Одно убийство\ngrade: С 15 лет\naims: [Отличать указ от приговора.]\n")
    return desk
