from msgspec.structs import replace

from kiosk.exhibit.profiles import without_sensitive


def test_a_school_sees_no_sensitive_panel(flagship):
    """Seven of fourteen; a chapter of nothing else is gone, the people stay."""
    school = without_sensitive(flagship.exhibit)
    assert [panel.id for panel in school.panels if panel.sensitive] == []
    assert len(school.panels) == 7
    assert [chapter.id for chapter in school.cover.chapters] == ["climb", "trials", "remained", "conclusion"]
    assert [name for chapter in school.cover.chapters for name in chapter.panels] == [panel.id for panel in school.panels]
    assert school.figures == flagship.exhibit.figures


def test_an_exhibit_of_nothing_else_stays_whole(flagship):
    """An empty wall would help nobody."""
    hard = replace(flagship.exhibit, panels=tuple(replace(panel, sensitive=True) for panel in flagship.exhibit.panels))
    assert without_sensitive(hard) is hard
