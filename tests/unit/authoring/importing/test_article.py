"""An article becomes the skeleton of an exhibit."""

import zipfile

import pytest

from kiosk.authoring.importing.article import Wish, language_of, shortened, skeleton_of
from kiosk.exhibit.loader import load
from tests.conftest import FLAGSHIP, ROOT

ARTICLE = ROOT.parent / "shared" / "content" / "source-article.txt"
WORDS = "The wire came to the town in the autumn, and the corn exchange opened an hour early from then on."
TEXT = f"""\
The telegraph comes to town
by Ann Field
The wire 📡
The first message: what a price list did
{WORDS} {WORDS}
Кто выиграл час?
{WORDS} {WORDS}
"""
PICTURE = b"\x89PNG\r\n\x1a\n"


@pytest.mark.skipif(not ARTICLE.is_file(), reason="the article that the first exhibit follows is not ours to keep here")
def test_the_real_article_gives_the_sections_of_the_first_exhibit(tmp_path):
    """14 panels in four chapters and a conclusion, as its curators divided it by hand."""
    skeleton = skeleton_of(ARTICLE, "stalin", Wish())
    exhibit = load(FLAGSHIP).exhibit
    assert [panel.section.heading for panel in skeleton.panels] == [panel.section for panel in exhibit.panels]
    assert [len(panels) for _, panels in skeleton.chapters] == [len(chapter.panels) for chapter in exhibit.cover.chapters]
    assert [part.heading for part, _ in skeleton.chapters][:4] == [chapter.section for chapter in exhibit.cover.chapters][:4]
    assert (skeleton.outline.byline, len(skeleton.outline.emoji)) == (exhibit.cover.source_document.publisher, 18)
    assert sum(panel.words for panel in skeleton.panels) == 945
    assert skeleton.files["source/source-article.txt"] == ARTICLE.read_bytes()


def test_an_article_is_imported(bench):
    """Each section with its words and grade; what was set aside; what comes next."""
    bench.put("telegraph.txt", TEXT)
    done = bench.run("telegraph.txt", "--out", "our-town", "--language", "en")
    assert done == (
        0,
        "The telegraph comes to town, by Ann Field\n"
        " words  school years  panel and section\n"
        "                      The wire\n"
        "    40           6.4  first-message     The first message: what a price list did\n"
        "    40           6.4  kto-vyigral-chas  Кто выиграл час?\n"
        "\n"
        "2 panels in 1 chapter, 80 words, in our-town\n"
        "1 emoji set aside: 📡\n"
        "The text lies in our-town/source/telegraph.txt, where no visitor sees it. What the panels say of it is yours to write.\n"
        "Next: kiosk check our-town\n",
        "",
    )
    assert bench.files("our-town")["panels/first-message.yaml"].decode() == (
        "# yaml-language-server: $schema=../.kiosk/schema/panel.json\n"
        "id: first-message\n"
        'section: "The first message: what a price list did"\n'
        "title: The first message\n"
        "art:\n"
        "  file: images/to-come.svg\n"
        "  # alt: what someone who cannot see the picture should know\n"
        "# The section has 40 words, 6 years of school: source/telegraph.txt, lines 4 to 5. Say it in 30 to 70 words of\n"
        "# your own.\n"
        "body: To be written.\n"
    )


def test_what_is_imported_can_be_shown_at_once(bench):
    """Nothing in it is a mistake, and the check names what is to be written."""
    bench.put("telegraph.txt", TEXT)
    bench.run("telegraph.txt", "--out", "our-town")
    loaded = load(bench.home / "our-town")
    assert loaded.errors == ()
    assert {problem.message for problem in loaded.problems} == {"the picture has no alt text"}
    assert [(chapter.id, chapter.title, chapter.section) for chapter in loaded.exhibit.cover.chapters] == [("wire", "The wire", "The wire")]


def test_whoever_wrote_the_article_keeps_their_words(bench):
    """In the body where they fit, else in full; then nothing is kept beside."""
    bench.put("mine.md", f"# Mine\n\n## Short\n\n*Words* of mine.\n\n## Long\n\n{WORDS} {WORDS} {WORDS} {WORDS}\n")
    assert bench.run("mine.md", "--out", "own", "--own-words").code == 0
    exhibit = load(bench.home / "own").exhibit
    assert [(panel.body, panel.full[:13]) for panel in exhibit.panels] == [("*Words* of mine.", ""), ("To be written.", "The wire came")]
    assert "source/mine.md" not in bench.files("own")
    assert exhibit.cover.source_document.file == ""


def test_pictures_beside_the_article_come_along(bench):
    """Inside its folder; others are told."""
    bench.put("text/img/The Wire.png", PICTURE)
    bench.put("secret.png", PICTURE)
    bench.put(
        "text/a.md",
        "# T\n\n## S\n\nWords ![A wire](<img/The Wire.png>) ![B](img/The%20Wire.png) ![C](../secret.png) ![D](https://e.org/d.png)\n",
    )
    done = bench.run("text/a.md", "--out", "out")
    assert [line for line in done.out.splitlines() if line.startswith("a picture")] == [
        "a picture not taken: ../secret.png lies outside the folder of what is imported",
        "a picture not taken: https://e.org/d.png is not here, and nothing is fetched",
    ]
    art = load(bench.home / "out").exhibit.panels[0].art
    assert (art.file, art.alt, bench.files("out")[art.file]) == ("images/wire.png", "A wire", PICTURE)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.txt", "Кирова".encode("cp1251"), "the byte CA in line 1 does not belong in UTF-8"),
        ("a.txt", b"words\0", "this is no text: it holds NUL bytes"),
        ("a.md", b"words and no heading\n", "no heading was found in it"),
        ("a.txt", b"w" * ((1 << 20) + 1), "the file is larger than 1 MiB"),
        ("a.md", b"# a\n\nw\n\n" * 301, "it has 301 sections"),
    ],
)
def test_what_cannot_be_imported_leaves_nothing_behind(bench, name, data, message):
    """Exit code 2, in words with advice."""
    bench.put(name, data)
    done = bench.run(name, "--out", "out")
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", f"kiosk: {name}: {message}")
    assert len(done.err.splitlines()) == (1 if message == "the file is empty" else 2)
    assert sorted(path.name for path in bench.home.iterdir()) == [name, "show"]


def test_nothing_is_written_over(bench):
    """A folder with anything in it stays as it is."""
    bench.put("telegraph.txt", TEXT)
    before = bench.files("show")
    done = bench.run("telegraph.txt", "--out", "show")
    hint = "    → name a folder that does not exist yet; nothing is written over\n"
    assert done == (2, "", f"kiosk: telegraph.txt: show is not empty\n{hint}")
    assert bench.files("show") == before


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The Ryutin Affair: Consolidation of Opposition", "The Ryutin Affair"),
        ("Chapter IV. The wire", "The wire"),
        ("1.2 The wire", "The wire"),
        ("V. I. Lenin returns", "V. I. Lenin returns"),
        ("1.5 million people", "1.5 million people"),
        ("20. Juli 1944", "20. Juli 1944"),
        ("1937 in Moscow", "1937 in Moscow"),
        ("The First Moscow Trial: The Case of the Centre", "The First Moscow Trial"),
        ("The NKVD's role", "The NKVD’s role"),
        ("Why one word: all others say more than a headline can", "Why one word"),
        ("A heading of many words that has no colon", "A heading of many words that has no colon"),
    ],
)
def test_a_heading_is_shortened_where_that_can_be_done_well(heading, title):
    """At its colon; never in the middle of a thought."""
    assert shortened(heading) == title


def test_the_language_is_told_from_the_letters():
    """As far as that goes."""
    assert [language_of(text) for text in ("Words", "Слова", "Слова і їжа")] == ["en", "ru", "uk"]


def test_a_folder_that_cannot_be_made_is_said(bench):
    """In one sentence."""
    bench.put("telegraph.txt", TEXT)
    assert (
        bench.run("telegraph.txt", "--out", "/dev/null/x").err == "kiosk: telegraph.txt: /dev/null/x cannot be made: /dev/null is a file\n"
    )


def test_an_article_of_a_word_processor_is_kept_as_markdown(bench):
    """Its headings are styles there; under `source/` lies what was read."""
    heading = '<p><pPr><outlineLvl val="0"/></pPr><r><t>The wire</t></r></p>'
    with zipfile.ZipFile(bench.home / "telegraph.docx", "w") as archive:
        archive.writestr("word/document.xml", f"<document>{heading}<p><r><t>{WORDS}</t></r></p></document>")
    skeleton = skeleton_of(bench.home / "telegraph.docx", "town", Wish())
    assert [(panel.section.heading, panel.words) for panel in skeleton.panels] == [("The wire", 20)]
    assert skeleton.files["source/telegraph.md"].decode() == f"# The wire\n\n{WORDS}\n\n"
