"""The page's own words. They stand here and not with Qt's, because the page is made where Qt is not."""

from typing import Final

from kiosk.remote.driver import RemoteState

WORDS: Final = {
    "en": {
        "name": "Remote",
        "ask": "The code on the teacher's screen",
        "enter": "Connect",
        "wrong": "That is not the code. After five wrong ones there is a new one on the screen.",
        "spent": "This code has been used. Ask for a new one on the teacher's screen.",
        "often": "Too many tries. Wait a few seconds.",
        "lost": "Connection lost. Trying again …",
        "wall": "On the wall",
        "notes": "Notes",
        "none": "No notes here.",
        "time": "Time",
        "back": "Back",
        "onward": "Next",
        "dark": "Blackout",
        "light": "Show again",
        "black": "The wall is black",
    },
    "ru": {
        "name": "Пульт",
        "ask": "Код с экрана учителя",
        "enter": "Подключить",
        "wrong": "Код неверен. После пяти ошибок на экране появится новый.",
        "spent": "Этот код уже использован. Попросите на экране учителя новый.",
        "often": "Слишком много попыток. Подождите несколько секунд.",
        "lost": "Связь прервана. Пробую снова …",
        "wall": "На экране",
        "notes": "Заметки",
        "none": "Здесь заметок нет.",
        "time": "Время",
        "back": "Назад",
        "onward": "Дальше",
        "dark": "Затемнить",
        "light": "Показать",
        "black": "Экран затемнён",
    },
    "uk": {
        "name": "Пульт",
        "ask": "Код з екрана вчителя",
        "enter": "Під’єднати",
        "wrong": "Код неправильний. Після п’яти помилок на екрані з’явиться новий.",
        "spent": "Цей код уже використано. Попросіть на екрані вчителя новий.",
        "often": "Забагато спроб. Зачекайте кілька секунд.",
        "lost": "Зв’язок перервано. Пробую знову …",
        "wall": "На екрані",
        "notes": "Нотатки",
        "none": "Тут нотаток немає.",
        "time": "Час",
        "back": "Назад",
        "onward": "Далі",
        "dark": "Затемнити",
        "light": "Показати",
        "black": "Екран затемнено",
    },
}
ALONE: Final = "en"
"""What is spoken where a language is not in the table."""


def page_words(state: RemoteState) -> dict[str, str | dict[str, str]]:
    """Tell the page's words in the language of the state, with the language they are really in."""
    language = state.language.partition("-")[0].lower()
    language = language if language in WORDS else ALONE
    return {"for": state.language, "language": language, "direction": state.direction, "words": WORDS[language]}


def page_state(state: RemoteState) -> dict[str, str | bool | tuple[str, ...]]:
    """Tell a state in words that need only be shown."""
    return {
        "title": state.title,
        "following": state.following,
        "notes": state.notes,
        "place": state.place,
        "elapsed": clock(state.elapsed),
        "planned": clock(state.planned) if state.planned > 0 else "",
        "late": 0 < state.planned < state.elapsed,
        "black": state.black,
        "language": state.language,
        "direction": state.direction,
    }


def clock(seconds: int) -> str:
    """Write a time as clocks do: 2:05, 1:02:05."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
