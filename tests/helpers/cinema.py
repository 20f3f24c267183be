"""An exhibit with films and sound in it, made here: nothing in it is anybody else's.

The films are Motion-JPEG in an AVI, which needs no encoder but Qt's own for pictures; the sound is a tone.
"""

import math
import struct
import wave
from pathlib import Path
from textwrap import dedent
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.exhibit.loader import Loaded, load

RATE: Final = 8000
"""Samples of sound a second."""
FRAMES: Final = 10
"""Pictures of a film a second."""
POSTER: Final = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">
<rect width="1600" height="900" fill="#433d35"/><path d="M0 640 H1600 V900 H0 Z" fill="#191713"/>
<path d="M200 640 V260 M140 320 H260 M800 640 V200 M720 270 H880 M1400 640 V260 M1340 320 H1460" stroke="#d6cdbb" stroke-width="16"/>
<path d="M140 320 Q460 420 720 270 M880 270 Q1140 420 1460 320" stroke="#d6cdbb" stroke-width="5" fill="none"/></svg>
"""
VTT: Final = """\
WEBVTT

00:00.000 --> 00:01.500
The wire came to the town
in the autumn of 1851.

00:02.000 --> 00:09.000
<v Ann Field>I wrote it down twice.
"""
FILES: Final = {
    "exhibit.yaml": """\
        id: telegraph
        title: The telegraph comes to town
        languages: [en, ru]
        licence: CC-BY-4.0
        role_classes: [{id: resident, name: People of the town, tile: circle}]
        chapters:
          - {id: wire, title: The wire, panels: [first-message, quiet, hour]}
        """,
    "panels/first-message.yaml": """\
        id: first-message
        title: The first message
        date: 1851-11-13
        stamp: Ten in the morning, at the station
        art: {file: images/wire.svg, alt: A wire.}
        lead: A price list crossed the county in less than a minute.
        brief: In 1851 the telegraph reached the town.
        body: |
          The clerk [Ann Field](figure:field) wrote down the first message twice: she did not trust the wire. It held the
          price of wheat. The next week the corn exchange opened an hour early.
        easy: The telegraph came in 1851.
        full: |
          The clerk wrote down the first message twice.
        figures: [{group: At the key, people: [{id: field, part: clerk}]}]
        blocks:
          - video:
              file: media/wire.avi
              title: The wire on its poles
              poster: images/wire.svg
              alt: Poles with a wire between them run towards a station. A woman bends over a table and writes.
              captions: media/wire.vtt
              transcript: |
                The wire came to the town in the autumn of 1851.

                [Ann Field](figure:field): I wrote it down twice. The first time I did not believe it. The second time I wrote more
                slowly, and it was the same.
              sign: media/signed.avi
              credit: Filmed by the town archive, 1901
              rights: CC0-1.0
          - audio:
              file: media/field.wav
              title: Ann Field remembers
              captions: media/wire.vtt
              transcript: |
                The wire came to the town in the autumn of 1851. I wrote it down twice. The first time I did not believe it.

                The corn exchange opened an hour early the next week. My father lost by that, and his brother gained.
              credit: Recorded by the town archive, 1901
        """,
    "panels/quiet.yaml": """\
        id: quiet
        title: The quiet hour
        date: 1852
        art: {file: images/wire.svg, alt: A wire.}
        body: There is nothing to watch here, and nothing to listen to.
        """,
    "panels/hour.yaml": """\
        id: hour
        title: An hour gained
        date: 1866
        art: {file: images/wire.svg, alt: A wire.}
        body: The telegraph brought the time of the capital.
        blocks:
          - video: {file: media/silent.avi, poster: images/wire.svg, alt: A clock is set., sound: false, credit: Town archive}
        """,
    "figures.yaml": "- {id: field, name: Ann Field, role_class: resident, life: She learned the code in a week.}\n",
    "translations/ru/exhibit.yaml": """\
        title: В город пришёл телеграф
        role_classes: [{id: resident, name: Жители города}]
        chapters: [{id: wire, title: Провод}]
        """,
    "translations/ru/panels/first-message.yaml": """\
        title: Первая телеграмма
        stamp: Десять часов утра, вокзал
        art: {alt: Провод.}
        lead: Прейскурант пересёк графство меньше чем за минуту.
        brief: В 1851 году телеграф дошёл до города.
        body: |
          Служащая [Энн Филд](figure:field) записала первую телеграмму дважды: она не доверяла проводу. В ней была цена пшеницы.
        easy: Телеграф появился в 1851 году.
        full: Служащая записала первую телеграмму дважды.
        figures: [{group: У аппарата, people: [{id: field, part: служащая}]}]
        blocks:
          - video:
              title: Провод на столбах
              alt: Столбы с проводом уходят к вокзалу. Женщина склонилась над столом и пишет.
              captions: media/wire.ru.vtt
              transcript: |
                Провод пришёл в город осенью 1851 года.

                [Энн Филд](figure:field): Я записала её дважды. В первый раз я не поверила.
          - audio:
              title: Вспоминает Энн Филд
              captions: media/wire.ru.vtt
              transcript: Провод пришёл в город осенью 1851 года. Я записала её дважды. В первый раз я не поверила.
        """,
    "translations/ru/panels/quiet.yaml": """\
        title: Тихий час
        art: {alt: Провод.}
        body: Здесь нечего смотреть и слушать.
        """,
    "translations/ru/panels/hour.yaml": """\
        title: Выигранный час
        art: {alt: Провод.}
        body: Телеграф принёс столичное время.
        blocks: [{video: {alt: Переводят часы.}}]
        """,
    "translations/ru/figures.yaml": "- {id: field, name: Энн Филд, life: Она выучила код за неделю.}\n",
    "images/wire.svg": POSTER,
    "media/wire.vtt": VTT,
    "media/wire.ru.vtt": VTT.replace(
        "The wire came to the town\nin the autumn of 1851.", "Провод пришёл в город\nосенью 1851 года."
    ).replace("<v Ann Field>I wrote it down twice.", "<v Энн Филд>Я записала её дважды."),
}


def make_cinema(folder: Path, *, seconds: float = 1) -> Loaded:
    """Write the exhibit, with films of some seconds, and read it."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text if name.startswith("images") else dedent(text), "utf-8")
    film(folder / "media/wire.avi", seconds=seconds)
    film(folder / "media/signed.avi", seconds=seconds, hue=200)
    film(folder / "media/silent.avi", seconds=seconds, sound=False)
    tone(folder / "media/field.wav", seconds=seconds)
    loaded = load(folder)
    assert [str(problem) for problem in loaded.problems] == []
    return loaded


def tone(path: Path, *, seconds: float) -> None:
    """Write a WAV of one tone."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(0, round(RATE * seconds)))


def samples(first: int, count: int) -> bytes:
    """Give samples of a tone of 440 Hz, 16 bits each."""
    return b"".join(struct.pack("<h", round(6000 * math.sin(2 * math.pi * 440 * (first + n) / RATE))) for n in range(count))


def film(path: Path, *, seconds: float, sound: bool = True, hue: int = 40, size: tuple[int, int] = (320, 180)) -> None:
    """Write an AVI with Motion-JPEG pictures of one colour, which a bar crosses, and a tone."""
    width, height = size
    count = round(seconds * FRAMES)
    pictures = [_jpeg(_picture(size, hue, number / max(1, count))) for number in range(count)]
    largest = max(map(len, pictures))
    head = struct.pack("<IHHIIIIIIIIhhhh", 0, 0, 0, 0, 1, FRAMES, 0, count, largest, 0xFFFFFFFF, 0, 0, 0, width, height)
    form = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0)
    streams = [_list(b"strl", _chunk(b"strh", b"vidsMJPG" + head), _chunk(b"strf", form))]
    if sound:
        length = round(RATE * seconds)
        head = struct.pack("<IHHIIIIIIIIhhhh", 0, 0, 0, 0, 1, RATE, 0, length, RATE, 0xFFFFFFFF, 2, 0, 0, 0, 0)
        form = struct.pack("<HHIIHHH", 1, 1, RATE, RATE * 2, 2, 16, 0)
        streams.append(_list(b"strl", _chunk(b"strh", b"auds\0\0\0\0" + head), _chunk(b"strf", form)))
    main = struct.pack("<14I", 1_000_000 // FRAMES, 0, 0, 0x10, count, 0, len(streams), largest, width, height, 0, 0, 0, 0)
    movie, index, place = [], [], 4
    for number, picture in enumerate(pictures):
        pieces = [(b"00dc", picture)]
        if sound:
            pieces.append((b"01wb", samples(number * RATE // FRAMES, RATE // FRAMES)))
        for name, data in pieces:
            index.append(name + struct.pack("<III", 0x10, place, len(data)))
            movie.append(_chunk(name, data))
            place += len(movie[-1])
    body = b"AVI " + _list(b"hdrl", _chunk(b"avih", main), *streams) + _list(b"movi", *movie) + _chunk(b"idx1", b"".join(index))
    path.write_bytes(_chunk(b"RIFF", body))


def _picture(size: tuple[int, int], hue: int, along: float) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(hue, 120, 110))
    painter = QPainter(image)
    painter.fillRect(round(size[0] * along), 0, 12, size[1], QColor.fromHsv(hue, 40, 220))
    painter.end()
    return image


def _jpeg(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG", 80)
    return held.data()


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(name: bytes, *parts: bytes) -> bytes:
    return _chunk(b"LIST", name + b"".join(parts))
