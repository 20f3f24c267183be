"""The tokens of a theme, on their way to QML."""

from kiosk.exhibit.theme import ARCHIVE, Dark, Spacing, Theme
from kiosk.viewmodels.theme import USUAL, Faces, ThemeViewModel, tokens


def test_tokens_have_the_names_that_qml_knows():
    """`red_text` is `redText` there, and a digit stays where it is."""
    assert list(tokens(Dark()))[:9] == ["ground", "ground2", "ground3", "ink", "ink2", "mute", "redText", "red", "redFill"]
    assert ThemeViewModel(ARCHIVE).property("paper")["plateLightMute"] == "#433D35"


def test_another_theme_is_told_of_once():
    """The same theme again changes nothing."""
    theme = ThemeViewModel(ARCHIVE)
    told: list[float] = []
    theme.changed.connect(lambda: told.append(theme.property("lines")))
    for _ in range(2):
        theme.adopt(Theme(spacing=Spacing(lines=1.05), art="toned"), USUAL)
    theme.adopt(Theme(spacing=Spacing(lines=1.05), art="toned"), Faces(headline="Garamond"))

    assert told == [1.05, 1.05]
    assert (theme.property("toned"), theme.property("headline")) == (True, "Garamond")
