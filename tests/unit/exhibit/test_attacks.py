"""Hostile files: each is a problem within a second and 50 MB, never an exception."""

import time
import tracemalloc
from pathlib import Path

import pytest

from kiosk.exhibit.loader import Loaded
from tests.unit.exhibit.writing import Desk

MEBIBYTE = 1 << 20
ENTRY = "- id: a\n  name: b\n  "
ACCENT = "\u0301"
ALIAS_BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a0: &a0 {k: v}\n" + "".join(f"a{i + 1}: &a{i + 1} {{<<: [*a{i}, *a{i}]}}\n" for i in range(23))

ATTACKS = {
    "alias bomb (C3)": ALIAS_BOMB,
    "merge bomb (C4)": MERGE_BOMB,
    "nested lists (C5)": "[" * 10_000,
    "nested mappings (C5)": "{a: " * 10_000,
    "nested dashes (C5)": "- " * 10_000,
    "nested blocks (C5)": "".join(" " * depth + "a:\n" for depth in range(1000)),
    "digits (C6)": f"{ENTRY}latitude: {'9' * (MEBIBYTE - 100)}\n",
    "hexadecimal digits (C6)": f"{ENTRY}latitude: 0x{'f' * (MEBIBYTE - 100)}\n",
    "NUL": "\0" * MEBIBYTE,
    "control characters": "".join(map(chr, range(32))) * (MEBIBYTE // 32),
    "bidi controls (C17)": "\u202e" * (MEBIBYTE // 3),
    "accents (C16)": f"{ENTRY}about: a{ACCENT * (MEBIBYTE // 3)}\n",
    "unknown characters (C16)": f"{ENTRY}about: {''.join(map(chr, range(0xF0000, 0xF0000 + 60_000))) * 3}\n",
    "equal keys (C8)": "a: 1\n" * (MEBIBYTE // 5 - 1),
    "unknown keys": f"- {{{','.join(f'k{i}: v' for i in range(45_000))}}}\n",
    "anchors": "- &a b\n" * (MEBIBYTE // 7 - 1),
    "tags (C9)": "- !!python/object/apply:os.system [ls]\n" * (MEBIBYTE // 40 - 1),
    "empty lists": f"[{'[],' * (MEBIBYTE // 3 - 9)}]",
    "nothing": "- \n" * (MEBIBYTE // 3 - 9),
    "documents": "---\n" * (MEBIBYTE // 4 - 1),
    "comments": "- a #b\n" * (MEBIBYTE // 7 - 9),
    "spaces": " " * MEBIBYTE,
    "links (C14)": f"{ENTRY}about: '{'[a](figure:x) ' * (MEBIBYTE // 15)}'\n",
    "brackets": f"{ENTRY}about: '{'[' * (MEBIBYTE - 100)}'\n",
    "tags of HTML (C13)": f"{ENTRY}about: '{'<b>' * (MEBIBYTE // 3 - 50)}'\n",
    "years": f"{ENTRY}about: |\n" + "    1937. x\n\n" * (MEBIBYTE // 14),
    "an open quote": 'a: "' + "x\n" * (MEBIBYTE // 2 - 9),
    "a long key": "a" * (MEBIBYTE - 9),
    "many people": "- {id: a}\n" * (MEBIBYTE // 10 - 9),
}


def quickest(desk: Desk, limit: float = 1) -> tuple[float, Loaded]:
    """Load until it was quick enough, three times at most: the machine has other things to do."""
    took = limit
    for _ in range(3):
        began = time.process_time()
        loaded = desk.load()
        took = min(took, time.process_time() - began)
        if took < limit:
            break
    return took, loaded


def memory_of(desk: Desk) -> int:
    """Give the bytes that loading needs at most."""
    tracemalloc.start()
    desk.load()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ATTACKS.items()])
def test_an_attack_is_a_problem(desk: Desk, text):
    """A hostile file is a problem within a second of computing, and the panels are shown."""
    desk.write("places.yaml", text.encode())
    desk.edit("panels/kirov-murder.yaml", "place: smolny\n", "")
    desk.edit("panels/kirov-murder.yaml", "[Smolny](place:smolny)", "Smolny")
    took, loaded = quickest(desk)
    printed = "\n".join(map(str, loaded.problems))

    assert len(loaded.exhibit.panels) == 2
    assert loaded.problems or text == ATTACKS["brackets"]
    assert {Path(problem.path).name for problem in loaded.problems} <= {"places.yaml"}
    assert len(printed) < 100_000
    assert took < 1


@pytest.mark.parametrize("name", ["alias bomb (C3)", "merge bomb (C4)", "nested lists (C5)"])
def test_bombs_do_not_go_off(desk: Desk, name):
    """A bomb costs less than 50 ms and 10 MB."""
    desk.write("places.yaml", ATTACKS[name])
    took, _ = quickest(desk, 0.05)

    assert took < 0.05
    assert memory_of(desk) < 10_000_000


@pytest.mark.parametrize("name", ["links (C14)", pytest.param("nothing", marks=pytest.mark.long)])
def test_no_file_takes_much_memory(desk: Desk, name):
    """No file makes loading take more than 50 MB."""
    desk.write("places.yaml", ATTACKS[name])

    assert memory_of(desk) < 50_000_000


def test_no_tag_is_ever_obeyed(desk: Desk):
    """A tag that would run a program in another loader runs none (C9)."""
    canary = desk.folder / "canary"
    said = desk.said_of(
        "glossary.yaml", f"- !!python/object/apply:os.system ['touch {canary}']\n- !!python/name:os.system {{id: terror}}\n"
    )

    assert said == [
        "glossary.yaml:1:3: error: the tag '!!python/object/apply:os.system' is not used in exhibits (quote a text that begins with !)",
        "glossary.yaml:1:3: error: this must be keys with values, not a list (write {id: nkvd, term: …, meaning: …})",
        "glossary.yaml:2:3: error: the tag '!!python/name:os.system' is not used in exhibits (quote a text that begins with !)",
        "glossary.yaml:2:28: error: missing key 'term' (write `term: …`)",
        "glossary.yaml:2:28: error: missing key 'meaning' (write `meaning: …`)",
    ]
    assert not canary.exists()
