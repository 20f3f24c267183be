"""The rules that reading an exhibit finds broken by itself, though they speak of what is in it rather than of its format."""

from typing import Final

from kiosk.exhibit.rulebook import Rule

NO_ALT: Final = Rule(
    code="P101",
    name="alt-missing",
    severity="warning",
    asks="Every picture and film says what is to be seen in it (`alt`).",
    why="It is read aloud to whoever cannot see it (WCAG 2.2, 1.1.1).",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp.}
        """,
)
CAPTIONS: Final = Rule(
    code="M201",
    name="wrong-captions",
    asks="Captions are WebVTT: the header, then times with an arrow between them, words below, and an empty line.",
    why="Of a file with a mistake in it the other captions are still shown.",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:01.000 bis 00:03.500
        The flame goes out.
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:01.000 --> 00:03.500
        The flame goes out.
        """,
)
CAPTION_ORDER: Final = Rule(
    code="M202",
    name="caption-order",
    severity="warning",
    asks="Captions stand in the order of their times, and each has words.",
    failing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:04.000 --> 00:05.000
        It goes out.

        00:01.000 --> 00:03.500
        The flame burns.
        """,
    passing="""
        # panels/lamp.yaml
        blocks: [{video: {file: media/flame.mp4, alt: A flame., captions: media/flame.vtt}}]
        # media/flame.vtt
        WEBVTT

        00:01.000 --> 00:03.500
        The flame burns.

        00:04.000 --> 00:05.000
        It goes out.
        """,
)
ADDRESS: Final = Rule(
    code="S201",
    name="source-address",
    severity="warning",
    asks="The address of a source begins with https:// or http://.",
    why="A visitor at home can then type or tap it as it stands.",
    failing="""
        # sources.yaml
        - {id: letters, title: Letters, address: archive.example/letters}
        """,
    passing="""
        # sources.yaml
        - {id: letters, title: Letters, address: "https://archive.example/letters"}
        """,
)
EMPTY_GROUP: Final = Rule(
    code="F103",
    name="empty-group",
    severity="warning",
    asks="A group of people beside a panel has people in it.",
    failing="""
        # panels/lamp.yaml
        figures:
          - {group: Made the lamp, people: []}
        """,
    passing="""
        # panels/lamp.yaml
        figures:
          - {group: Made the lamp, people: [{id: davy}]}
        """,
)
PERSON_TWICE: Final = Rule(
    code="F104",
    name="person-twice",
    severity="warning",
    asks="A person stands once beside a panel.",
    failing="""
        # panels/lamp.yaml
        figures:
          - {group: Made the lamp, people: [{id: davy}]}
          - {group: Wrote of it, people: [{id: davy}]}
        """,
    passing="""
        # panels/lamp.yaml
        figures:
          - {group: Made the lamp, people: [{id: davy}]}
        """,
)
UNTRANSLATED: Final = Rule(
    code="L102",
    name="text-untranslated",
    severity="warning",
    asks="A translation has all texts of the original.",
    why="What is missing is shown in the language of the original, so nothing is lost, but a visitor reads two languages at once.",
    failing="""
        # translations/ru/datasets.yaml
        - {id: deaths, title: ~}
        """,
    passing="""
        # translations/ru/datasets.yaml
        - {id: deaths, title: Погибшие в шахте}
        """,
)
OUTDATED: Final = Rule(
    code="L103",
    name="translation-outdated",
    severity="warning",
    asks="A translation was made from the original as it is now (`of:` holds its fingerprint).",
    failing="""
        # translations/ru/panels/lamp.yaml
        of: 00000000
        """,
    passing="""
        # translations/ru/panels/lamp.yaml
        """,
)
LINK_LOST: Final = Rule(
    code="L104",
    name="link-lost",
    severity="warning",
    asks="A translation has all links and marks of the original.",
    why="People and sources can then be reached in every language.",
    failing="""
        # translations/ru/panels/lamp.yaml
        body: Сетку придумал Дэви.
        """,
    passing="""
        # panels/lamp.yaml
        body: "[Davy](figure:davy) thought of the mesh."
        # translations/ru/panels/lamp.yaml
        body: "Сетку придумал [Дэви](figure:davy)."
        """,
)
NOTHING_TRANSLATED: Final = Rule(
    code="L105",
    name="translates-nothing",
    severity="warning",
    asks="Whatever a translation says, the original says too.",
    why="Words without an original are never shown.",
    failing="""
        # translations/ru/panels/boot.yaml
        title: Сапог
        """,
    passing="""
        # translations/ru/panels/lamp.yaml
        title: Лампа
        """,
)
MISFIT: Final = Rule(
    code="L201",
    name="translation-misfit",
    asks="A translation has the shape of its original, and holds words only.",
    why="Ids, dates, numbers and sources are the same in every language and stand in the original.",
    failing="""
        # translations/ru/panels/lamp.yaml
        date: 1815
        """,
    passing="""
        # translations/ru/panels/lamp.yaml
        title: Лампа
        """,
)
TEXT_CONTRAST: Final = Rule(
    code="C101",
    name="text-contrast",
    asks="In a theme every colour of words has a contrast of 7 : 1 to what the words lie on.",
    why="""
        WCAG 2.2, 1.4.6: so that it can be read with weak eyes, in sunlight and on an old screen. The pairs are those that the screens
        really use. A palette with a pair that falls short is not shown; the one of `archive` takes its place.
        """,
    failing="""
        # exhibit.yaml
        theme: themes/ours.yaml
        # themes/ours.yaml
        paper: {ink2: "#76807A"}
        """,
    passing="""
        # exhibit.yaml
        theme: themes/ours.yaml
        # themes/ours.yaml
        paper: {ink2: "#33463D"}
        """,
)
SHAPE_CONTRAST: Final = Rule(
    code="C102",
    name="shape-contrast",
    asks="In a theme every colour of ticks, lines and keys has a contrast of 3 : 1 to what they lie on.",
    why="WCAG 2.2, 1.4.11. A palette with a pair that falls short is not shown; the one of `archive` takes its place.",
    failing="""
        # exhibit.yaml
        theme: themes/ours.yaml
        # themes/ours.yaml
        paper: {red: "#E8A080"}
        """,
    passing="""
        # exhibit.yaml
        theme: themes/ours.yaml
        # themes/ours.yaml
        paper: {red: "#A8481A"}
        """,
)
RULES: Final = (
    NO_ALT,
    CAPTIONS,
    CAPTION_ORDER,
    ADDRESS,
    EMPTY_GROUP,
    PERSON_TWICE,
    UNTRANSLATED,
    OUTDATED,
    LINK_LOST,
    NOTHING_TRANSLATED,
    MISFIT,
    TEXT_CONTRAST,
    SHAPE_CONTRAST,
)
