"""Files from elsewhere: what is read, and what is refused in words."""

import pytest

from kiosk.documents.decoding import MOST_LINES, decode, read_document
from kiosk.exhibit.files import LARGEST, Unreadable

WORDS = "Café у Кирова\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), ""),
        (WORDS.encode("utf-8-sig"), ""),
        (WORDS.encode("utf-16"), ""),
        (WORDS.encode("utf-32"), ""),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), ""),
        (WORDS.encode("utf-16-le"), "utf-16-le"),
        (WORDS.replace("\n", "\r\n").encode(), ""),
        (WORDS.replace("\n", "\r").encode(), ""),
        (WORDS.replace("é", "e").encode("cp1251"), "cp1251"),
    ],
)
def test_a_text_is_read_in_its_encoding(data, encoding):
    """The one that its byte order mark names, the one that is said, else UTF-8; lines end in one way."""
    assert decode(data, encoding).replace("é", "e") == WORDS.replace("é", "e")


@pytest.mark.parametrize(
    ("data", "encoding", "fault"),
    [
        (b"", "", "the file is empty"),
        (b" \r\n", "", "the file is empty"),
        (b"--- !!!", "", "there is not one word in the file"),
        ("Ячмень\nКиров".encode("cp1251"), "", "the byte DF in line 1 does not belong in UTF-8"),
        (b"words\nCaf\xe9", "", "the byte E9 in line 2 does not belong in UTF-8"),
        ("Word".encode("utf-16-le"), "", "this is no text: it holds NUL bytes"),
        (b"PK\x03\x04rest", "", "this is a packed document (.docx, .odt, .xlsx), not a text"),
        (b"%PDF-1.7", "", "this is a PDF, not a text"),
        (b"words", "cp12345", "there is no encoding 'cp12345'"),
        (b"words", "hex", "there is no encoding 'hex'"),
        (b"Caf\xe9", "ascii", "the file is not in ascii"),
        (b"a\n" * (MOST_LINES + 1), "", "the file has more than 50,000 lines"),
    ],
)
def test_what_is_no_text_is_refused_in_words(data, encoding, fault):
    """Nothing is guessed: a wrong encoding would turn every name into rubbish."""
    with pytest.raises(Unreadable) as refused:
        decode(data, encoding)
    assert str(refused.value) == fault


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path):
    """As the files of an exhibit are."""
    file = tmp_path / "large.txt"
    file.write_bytes(b"word " * (LARGEST // 5 + 1))
    faults = []
    for path in (file, tmp_path, tmp_path / "nowhere.txt"):
        with pytest.raises(Unreadable) as refused:
            read_document(path)
        faults.append(str(refused.value))
    assert faults == ["the file is larger than 1 MiB", "this is a folder, not a file", "there is no such file"]
