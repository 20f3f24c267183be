"""What lies in the checkout: files of a size that one can hold in mind, and no trace of the place where they were written."""

import re

import pytest

LONGEST = {".py": 300, ".qml": 200}
TRACES = re.compile(
    # The brackets keep these lines from finding themselves.
    r"/(?:work|farm|root)[/]"
    r"|py[p]i\.org|python[h]osted|npm[j]s\.(?:org|com)|deb\.[d]ebian|archive\.[u]buntu"
    r"|cl[a]ude|anthr[o]pic|chat[g]pt|\bsession[_-](?=[0-9a-z]*\d)[0-9a-z]{6,}",
    re.IGNORECASE,
)
TEXTS = frozenset({"", ".cfg", ".ini", ".json", ".md", ".py", ".qml", ".sh", ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml"})


@pytest.mark.parametrize("kind", LONGEST)
def test_no_file_has_outgrown_one_concern(kind, files, root):
    """No Python file is longer than 300 lines, no QML file longer than 200."""
    long = {path.relative_to(root).as_posix(): len(path.read_bytes().splitlines()) for path in files if path.suffix == kind}
    assert long
    assert {name: lines for name, lines in long.items() if lines > LONGEST[kind]} == {}


def test_no_file_is_a_box_of_odds_and_ends(files):
    """A file is named for what it is; `utils` is not a thing."""
    assert [path.name for path in files if re.fullmatch(r"(?:.*_)?(?:util|utils|misc|common)", path.stem.lower())] == []


def test_nothing_tells_where_it_was_written(files, root):
    """No path of one machine, no host of a package registry, no name of a sitting at a desk."""
    wrong = [
        f"{path.relative_to(root).as_posix()}:{number} {match[0]}"
        for path in files
        if path.suffix in TEXTS
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1)
        for match in TRACES.finditer(line)
    ]
    assert wrong == []


def test_traces_are_seen():
    """The rule finds what it is meant to find, and leaves an exhibit's own words alone."""
    assert TRACES.search("see /ro" + "ot/kiosk/log")
    assert TRACES.search("https://py" + "pi.org/simple")
    assert TRACES.search("made in session_" + "01abc9def")
    assert not TRACES.search("the session of the Central Committee; session_started; /roots/, https://example.org/work")
