"""Packs that would fill the disk, write elsewhere, or hold names that no disk takes, are refused before anything is written (F12, F16)."""

import os
import random
import shutil
import stat
import struct
import zipfile
from zipfile import ZIP_DEFLATED

import msgspec
import pytest

from kiosk.operations import unpacking
from kiosk.operations.manifest import MANIFEST, MOST_FILES, read
from kiosk.operations.names import wrong_name, wrong_names
from kiosk.operations.opening import opened
from kiosk.operations.packing import gather
from kiosk.operations.refusal import RefusedError
from kiosk.operations.unpacking import believe
from tests.helpers.limits import at_most
from tests.helpers.packs import ANYBODY, Bench, forged, write_pack

PLATE = "exhibit/plate.svg"
DAMAGED = "it is no pack, or it is damaged or cut short; fetch or copy it again"
UNLIKE = "is a link, a folder, or compressed; packs are made with kiosk pack"
PLACES = ["../outside", "/etc/outside", "a/../../outside", "./a", "a//b", "a/", "C:outside", "a\\..\\b", "a\0b", "a\nb"]
ON_WINDOWS = ["NUL", "con.svg", "com1", "a./b", "a "]


@pytest.fixture
def bench(tmp_path):
    """A machine that shows version 1."""
    made = Bench(tmp_path)
    made.show(1)
    return made


def refusal(bench, file):
    """Try to install a pack; give why it is refused, while the store holds what it held and nothing lies outside."""
    before = sorted(bench.store.folder.rglob("*"))
    with pytest.raises(RefusedError) as refused:
        bench.install(file)
    assert (bench.shows, sorted(bench.store.folder.rglob("*"))) == (1, before)
    assert not list(bench.home.rglob("outside"))
    return str(refused.value)


def saying(bench, **changes):
    """Make a pack whose manifest says something else."""
    file = bench.pack(2)
    with zipfile.ZipFile(file) as archive:
        said = msgspec.json.decode(archive.read(MANIFEST))
    return forged(file, {MANIFEST: msgspec.json.encode(said | changes)})


def named(bench, name):
    """Make a pack that says of its plate that it has another name, and names the entry so."""
    file = bench.pack(2)
    with zipfile.ZipFile(file) as archive:
        said = msgspec.json.decode(archive.read(MANIFEST))
        plate = archive.read(PLATE)
    next(one for one in said["files"] if one["name"] == "plate.svg")["name"] = name
    return forged(file, {PLATE: None, MANIFEST: msgspec.json.encode(said), f"exhibit/{name}": plate})


@pytest.mark.parametrize("name", [*PLACES[:3], "NUL"])
def test_a_name_that_leads_out_is_refused(bench, name):
    """Whatever the zip calls it, the manifest has to name it, and may not."""
    assert refusal(bench, named(bench, name)) == wrong_name(name)


def test_names_that_lead_nowhere_good_are_known():
    """Each is judged as text, before any disk is asked."""
    shown = ["../outside", "/etc/outside", "a/../../outside", "./a", "a//b", "a/"]
    assert [wrong_name(name) for name in shown] == [f"the name '{name}' leads out of the pack, or nowhere" for name in shown]
    letters = [wrong_name(name) for name in PLACES[6:]]
    assert [fault.endswith("holds a letter that no name may hold") for fault in letters] == [True] * 4
    assert [wrong_name(name) for name in ON_WINDOWS[:2]] == [f"the name '{name}' cannot be written on Windows" for name in ON_WINDOWS[:2]]
    assert all(map(wrong_name, ON_WINDOWS))
    assert wrong_name("\ud800") == "a name is not written in UTF-8"
    assert wrong_name("a" * 256).endswith("is too long")
    assert wrong_name("a/" * 600 + "b").endswith("is too long")


def test_names_of_people_are_taken():
    """With spaces, quotes, accents, of 255 bytes."""
    names = ["Киров 1934.svg", 'it\'s "quoted".svg', "a" * 251 + ".svg", "é.svg", "(1) & [2] #3 %41.svg", "con tour.svg"]
    assert [wrong_name(name) for name in names] == [""] * len(names)


@pytest.mark.parametrize(
    ("first", "second"), [("plate.svg", "Plate.svg"), ("é.svg", "e\u0301.svg"), ("a/b.svg", "A/c.svg"), ("a", "A/b.svg"), ("a", "a")]
)
def test_two_names_that_some_disks_take_for_one_are_refused(first, second):
    """What is two files here would be one where capitals do not count."""
    assert wrong_names([first, second]).endswith("are one name where capitals do not count")
    assert wrong_names(["a/b.svg", "a/c.svg"]) == ""


def test_an_exhibit_with_such_names_is_not_packed(bench):
    """Its author hears of it before a kiosk does."""
    folder = bench.folder(2, more={"Plate.svg": "<svg/>"})
    with pytest.raises(
        RefusedError, match=r"^'Plate\.svg' and 'plate\.svg' are one name where capitals do not count; give the file another"
    ):
        gather(folder)


def test_names_that_are_not_utf_8_are_not_packed(bench):
    """As a disk of 1998 may hold them."""
    folder = bench.folder(2)
    (folder / os.fsdecode(b"caf\xe9.svg")).write_text("<svg/>", "utf-8")
    with pytest.raises(RefusedError, match=r"^a name is not written in UTF-8; give the file another name$"):
        gather(folder)


def test_links_that_lead_out_are_not_packed(bench):
    """Nor pipes, hidden files, copies of editors, originals; a link within becomes the file."""
    folder = bench.folder(2)
    (folder / "out.svg").symlink_to("/etc/passwd")
    (folder / "within.svg").symlink_to("plate.svg")
    os.mkfifo(folder / "pipe.svg")
    for name in (".hidden.svg", "plate.svg~", "plate.tif", "notes.docx"):
        (folder / name).write_text("x", "utf-8")
    (folder / ".git").mkdir()
    (folder / ".git" / "config.yaml").write_text("x", "utf-8")
    found = gather(folder)
    assert list(found.files) == ["exhibit.yaml", "panels/one.yaml", "plate.svg", "within.svg"]
    assert found.left_out == ("notes.docx", "out.svg", "pipe.svg", "plate.svg~", "plate.tif")
    assert found.files["within.svg"] == (folder / "plate.svg").resolve()


def test_a_link_to_a_folder_is_said(bench):
    """It would be left out, and its pictures missed on the wall."""
    folder = bench.folder(2)
    (folder / "images").symlink_to("panels")
    with pytest.raises(RefusedError, match=r"images is a link to a folder; put the folder itself in its place$"):
        gather(folder)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFDIR, stat.S_IFIFO])
def test_links_and_devices_in_a_pack_are_refused(bench, kind):
    """As zip can hold them."""
    assert refusal(bench, forged(bench.pack(2), {PLATE: b"/etc/passwd"}, kind=kind)) == f"its file '{PLATE}' {UNLIKE}"


def test_nothing_compressed_is_opened(bench):
    """So a small pack cannot become a large one: 20 MB of nothing, in 20 kB."""
    bomb = forged(bench.pack(2), {PLATE: bytes(20_000_000)}, compression=ZIP_DEFLATED)
    assert bomb.stat().st_size < 50_000
    with at_most(0.5, 10):
        assert refusal(bench, bomb).endswith(UNLIKE)


def test_two_entries_of_one_name_are_refused(bench):
    """Whoever looks at the first would miss the second."""
    file = bench.pack(2)
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("exhibit/plate.svg", b"<svg/>")
    assert refusal(bench, file) == "two of its files have one name"


def test_a_million_files_are_not_even_listed(bench):
    """The count at the end of the zip is looked at first, then the length of its list; both would have to lie together."""
    file = bench.pack(2)
    whole = bytearray(file.read_bytes())
    struct.pack_into("<2H", whole, len(whole) - 14, MOST_FILES + 3, MOST_FILES + 3)
    file.write_bytes(whole)
    assert refusal(bench, file) == "it holds more files, or is larger, than a pack may be"
    struct.pack_into("<2H", whole, len(whole) - 14, 1, 1)
    struct.pack_into("<L", whole, len(whole) - 10, 1 << 30)
    file.write_bytes(whole)
    assert refusal(bench, file) == DAMAGED


@pytest.mark.parametrize("fault", ["comment", "before", "long"])
def test_a_zip_that_is_more_than_a_zip_is_refused(bench, fault):
    """With a comment, with something before it, or of the kind for gigabytes."""
    file = bench.pack(2)
    whole = file.read_bytes()
    comment = whole[:-2] + b"\x01\x00!"
    locator = whole[:-22] + b"PK\x06\x07" + bytes(16) + whole[-22:]
    file.write_bytes({"comment": comment, "before": b"#!/bin/sh\n" + whole, "long": locator}[fault])
    assert refusal(bench, file) == DAMAGED


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"size": 10_000_000_000}, r"its manifest cannot be read \(Expected `int` <= 2000000000 - at `\$\.size`\); make the pack again"),
        ({"size": 1}, "its files are not together as large as its manifest says$"),
        ({"version": 0}, r"its manifest cannot be read \(Expected `int` >= 1"),
        ({"exhibit": "../.."}, r"its manifest cannot be read \(Expected `str` matching regex"),
        ({"files": []}, r"its manifest cannot be read \(Expected `array` of length >= 1"),
        (
            {"format": "open-exhibit-pack/9"},
            r"it is of another format, 'open-exhibit-pack/9'; this version of the program reads open-exhibit-p",
        ),
        ({"run": "rm -rf /"}, r"its manifest cannot be read \(Object contains unknown field `run`\)"),
    ],
    ids=["10 GB", "wrong sum", "version 0", "id as a path", "no files", "other format", "unknown key"],
)
def test_a_manifest_that_cannot_be_is_refused(bench, changes, why):
    """With what is wrong."""
    file = saying(bench, **changes)
    with pytest.raises(RefusedError, match=why):
        bench.install(file)
    assert bench.shows == 1


def test_a_manifest_is_read_only_up_to_a_size(bench, monkeypatch):
    """And one of deep nesting, or of no letters, is refused as any other."""
    file = bench.pack(2)
    for content in (b"[" * 100_000, b"\xff\xfe", b"null", b'{"files":' + b"[" * 50_000):
        assert refusal(bench, forged(file, {MANIFEST: content})).startswith("its manifest cannot be read (")
    monkeypatch.setattr("kiosk.operations.opening.LARGEST_MANIFEST", 100)
    assert refusal(bench, file) == "its manifest.json is too large"


def test_what_has_no_room_is_refused_before_it_is_unpacked(bench, monkeypatch):
    """The disk is looked at first."""
    monkeypatch.setattr(unpacking, "SPARE", 1 << 60)
    assert refusal(bench, bench.pack(2)).startswith("it takes 1099511627776 MB here, and ")


def test_an_exhibit_that_cannot_be_shown_is_refused(bench):
    """With no panel that can be used; what is unpacked by then is taken away."""
    file = bench.home / "empty.exhibit"
    write_pack(bench.folder(2, more={"panels/one.yaml": "id: one\n"}), file, 2)
    assert refusal(bench, file) == "no panel of it can be shown; kiosk check says what is wrong with the exhibit"


@pytest.mark.parametrize("what", ["nowhere", "folder", "pipe"])
def test_what_is_no_file_is_refused(bench, what):
    """Without waiting for anything to come out of it."""
    (bench.home / "folder").mkdir()
    os.mkfifo(bench.home / "pipe")
    why = f"there is no file '{bench.home}/nowhere'" if what == "nowhere" else f"'{bench.home}/{what}' is not an ordinary file"
    assert refusal(bench, bench.home / what) == why


@pytest.mark.parametrize("turns", [150, pytest.param(5_000, marks=pytest.mark.long)])
def test_whatever_byte_is_changed_a_pack_is_refused_or_what_it_was(bench, turns):
    """Bytes changed, left out and put in anywhere, at random: never another error, and never another content."""
    chance = random.Random(8)  # noqa: S311, always the same one
    file = bench.pack(2)
    whole, target = file.read_bytes(), bench.home / "target"
    with opened(file) as pack:
        sealed = pack.sealed
    refused = 0
    for _ in range(turns):
        spoiled = bytearray(whole)
        for _ in range(chance.choice((1, 1, 2, 20))):
            at = chance.choice((chance.randrange(len(spoiled)), len(spoiled) - 1 - chance.randrange(400)))
            spoiled[at : at + chance.choice((0, 1, 1, 1, 4))] = chance.randbytes(chance.choice((0, 1, 1, 1, 4)))
        file.write_bytes(spoiled)
        try:
            with opened(file) as pack:
                found = believe(pack, ANYBODY)
                pack.unpack(found.manifest, target)
        except RefusedError:
            refused += 1
        else:
            assert pack.sealed == sealed or found.manifest.files == read(sealed).files
        shutil.rmtree(target, ignore_errors=True)
    assert refused > turns / 2
