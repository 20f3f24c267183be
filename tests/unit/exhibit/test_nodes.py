"""YAML as positioned nodes, and what of YAML an exhibit does not use."""

import pytest

from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.nodes import Mapping, Scalar, Sequence, parse, place_in
from tests.unit.exhibit.writing import words


def findings(text: str) -> list[str]:
    """Parse a text and give what is said about it."""
    manuscript = Manuscript("/a.yaml", text)
    parse(manuscript)
    return [words(problem).removeprefix("/a.yaml:") for problem in manuscript.findings()]


def root_of(text: str) -> Mapping | Sequence | Scalar | None:
    """Parse a text."""
    return parse(Manuscript("/a.yaml", text)).root


def test_nodes_know_their_places():
    """Every key and value knows its line and column."""
    root = root_of("a: one\nb:\n  - two\n  - {c: three}\n")

    assert isinstance(root, Mapping)
    key, value = root.entries["b"]
    assert (key.line, key.column, value.line, value.column) == (2, 1, 3, 3)
    assert isinstance(value, Sequence)
    three = value.items[1].get("c")
    assert (three.text, three.line, three.column) == ("three", 4, 9)


@pytest.mark.parametrize("text", ["no", "1:30", "010", "1934-12-01", "0x1F", "1e400", ".nan", "=", "'~'"])
def test_text_stays_as_it_was_typed(text):
    """Nothing is read into a text (C7)."""
    assert root_of(f"a: {text}\n").get("a").text == text.strip("'")


@pytest.mark.parametrize("text", ["a:\n", "a: ~\n", "a: null\n"])
def test_an_empty_value_is_nothing(text):
    """A value that was left out counts as not written."""
    assert root_of(text).get("a").is_nothing


@pytest.mark.parametrize("text", ["a: ''\n", "a: 'null'\n", "a: Null\n"])
def test_a_quoted_value_is_something(text):
    """A value in quotes was written, and so was a name that looks like nothing."""
    assert not root_of(text).get("a").is_nothing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: error: the file is empty (write its keys, or delete the file)"),
        ("# only a comment\n", "1:1: error: the file is empty (write its keys, or delete the file)"),
        ("a: 1\nb: 2\na: 3\n", "3:1: error: the key 'a' is used twice; it stands first on line 1 (keep one of the two)"),
        ("a: &x b\n", "1:4: error: the anchor '&x' is not used in exhibits (quote a text that begins with &)"),
        ("a: *x\n", "1:4: error: the alias '*x' is not used in exhibits (write the value itself; quote a text that begins with *)"),
        ("a: {<<: {b: c}}\n", "1:5: error: the merge key '<<' is not used in exhibits (write the keys themselves)"),
        ("a: !!str b\n", "1:4: error: the tag '!!str' is not used in exhibits (quote a text that begins with !)"),
        ("a: !important b\n", "1:4: error: the tag '!important' is not used in exhibits (quote a text that begins with !)"),
        ("a: b\n---\nc: d\n", "2:1: error: a second document begins here (keep one document in a file: take out the line ---)"),
        ("[a]: b\n", "1:1: error: a key must be a word, not a list or a mapping (quote a text that begins with [ or {)"),
        ("~: b\n", "1:1: error: a key is missing before the colon (write `key: value`)"),
        ("[" * 33, "1:33: error: this is nested more than 32 levels deep (an exhibit needs six levels at most)"),
        (
            "a: Order #7\n",
            "1:10: warning: '#7' is read as a comment, not as text (put the text in quotes, or a space behind the # of a comment)",
        ),
        (
            'a: "\\u202ex"\n',
            "1:4: error: an invisible character turns the reading direction here (U+202E RIGHT-TO-LEFT OVERRIDE)"
            " (write the letters themselves, without \\u or \\x)",
        ),
        ('a: "\\0"\n', "1:4: error: a NUL character stands here (U+0000) (write the letters themselves, without \\u or \\x)"),
    ],
)
def test_what_an_exhibit_does_not_use_is_refused(text, said):
    """What an exhibit does not use of YAML is refused at its place."""
    assert findings(text) == [said]


QUOTE = "put the text in quotes, or on lines of its own under |"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tb: 1\n", "2:1: error: a tab is used to indent this line (indent with spaces; two for each level)"),
        ("a: b\nc:\n  d: e\n\tf: g\n", "4:1: error: a tab is used to indent this line (indent with spaces; two for each level)"),
        (
            'a: "b\nc: d\n',
            "1:4: error: this \" is never closed (write it again at the end of the text; inside '…' an apostrophe is doubled: '')",
        ),
        (
            "a: 'tis\n",
            "1:4: error: this ' is never closed (write it again at the end of the text; inside '…' an apostrophe is doubled: '')",
        ),
        ("a: Stalin: a life\n", f"1:10: error: ': ' ends a key, so it cannot stand inside a text ({QUOTE})"),
        ("a: {b: c: d}\n", "1:9: error: ': ' ends a key, so it cannot stand inside a text (put the text in quotes)"),
        (
            "a: b\n  c: d\n",
            "2:3: error: this line is indented deeper than the key above it (begin it in column 1, or put the text above in quotes)",
        ),
        (
            "a:\n    b: c\n  d: e\n",
            "3:3: error: this line is not indented like the others of its kind (they begin in column 1, this one in column 3)",
        ),
        ("title\nbody: x\n", "1:1: error: 'title' is no key: there is no colon (write `key: value`)"),
        (
            "id: a\ntitle b\nbody: x\n",
            "2:1: error: 'title b' is no key: there is no colon (write `key: value`, or indent the line if it belongs to a text)",
        ),
        ("id:a\ntitle: x\n", "1:1: error: a space is missing behind 'id:' (write `id: …`)"),
        ("a: @b\n", f"1:4: error: a text cannot begin with @ ({QUOTE})"),
        ("a: **b** c\n", f"1:4: error: a text cannot begin with * ({QUOTE})"),
        ("a: & b\n", f"1:4: error: a text cannot begin with & ({QUOTE})"),
        (
            "a: [words](figure:x) went\n",
            "1:11: error: something stands behind the closing ] where the line should end"
            " (a text that begins with [ must be in quotes as a whole, or stand under |)",
        ),
        (
            'a: "The" murder\n',
            '1:10: error: something stands behind the closing " where the line should end'
            ' (a text that begins with " must be in quotes as a whole, or stand under |)',
        ),
        ("a: {b: c\nd: e\n", "1:4: error: this { is never closed (write } at its end, and commas between the entries)"),
        ("a: {b: 'c' d: e}\n", "1:12: error: a comma or } is missing here (quote a text that holds a comma, a colon or a bracket)"),
        (
            'a: "C:\\path"\n',
            "1:7: error: a backslash in \"…\" begins a special sign, and this is none (use '…' instead, and forward slashes in paths)",
        ),
        (
            'a: "\\ud800"\n',
            "1:7: error: a backslash in \"…\" begins a special sign, and this is none (use '…' instead, and forward slashes in paths)",
        ),
        ("a: | text\n", "1:6: error: words stand on the line of the | (begin the text on the line below the |, indented)"),
        ("a: |\nb c\nd: e\n", "2:1: error: the text under | must be indented (begin each of its lines in column 3)"),
        ("a: b\n- c\n", "2:1: error: a list entry stands here, where a key is expected (put the list under a key of its own, indented)"),
        (
            "- a\nb: c\n",
            "2:1: error: this line stands in a list, but does not begin with '- ' (the list's entries begin with '- ' in column 1)",
        ),
        (
            "a: - b\n",
            "1:4: error: a list cannot begin on the line of its key (begin it on the line below; quote the text if the dash belongs to it)",
        ),
        (": b\n", "1:1: error: a key is missing before the colon (write `key: value`)"),
        ("a: b\n...\nc: d\n", "3:1: error: the file was ended by ... above this line (take the line ... out)"),
        ("%YAML 3.0\n---\na: b\n", "1:1: error: lines that begin with % are not used in exhibits (take the line out)"),
    ],
)
def test_syntax_errors_are_said_in_plain_words(text, said):
    """The parser's complaints are said in plain words, where the fault is."""
    assert findings(text) == [said]


def test_a_list_keeps_the_entries_before_a_fault():
    """Of a list that a fault cuts short, the finished entries before it are kept."""
    tree = parse(Manuscript("/a.yaml", "- {id: a}\n- {id: b}\n- {id: c\n- d\n"))

    assert tree.cut_short
    assert [item.get("id").text for item in tree.root.items] == ["a", "b"]


def test_what_holds_a_fault_is_broken():
    """A fault marks what it stands in, and not what stands beside it."""
    root = root_of("- {id: a}\n- {id: b, c: *x}\n")

    assert [item.broken for item in root.items] == [False, True]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: |\n\n    one\n      two X\n", Place(4, 11)),
        ("a:\n  - |\n    X\n", Place(3, 5)),
        ("a: one X\n", Place(1, 8)),
        ("a: 'it''s X'\n", Place(1, 11)),
        ('a: "one X"\n', Place(1, 9)),
        ('a: "\\t X"\n', Place(1, 4)),
        ("a: >\n  one\n\n  two X\n", Place(4, 7)),
        ("a: one\n  X\n", Place(2, 3)),
        ('a: "one\n  X"\n', Place(1, 4)),
    ],
)
def test_parts_of_a_text_are_found(text, place):
    """A part of a text is found to the letter; where signs are written in another way than they are read, the beginning is given."""
    manuscript = Manuscript("/a.yaml", text)
    (scalar,) = parse(manuscript).texts

    assert place_in(manuscript, scalar, scalar.text.index("X")) == place


def test_a_file_of_mistakes_is_not_read_to_its_end():
    """Of a file that is nothing but mistakes a hundred are listed."""
    said = findings("- *a\n" * 1000)

    assert len(said) == 101
    assert said[-1] == "100:3: warning: only the first 100 problems of this file are listed (mend these and check again)"
