"""A table of events is added to an exhibit."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.authoring.importing.timeline import timeline_of
from kiosk.exhibit.loader import load

BOM = b"\xef\xbb\xbf"
EVENTS = "show/events.yaml"
BEFORE = b"- {id: shot, title: The shot, date: 1934-12-01, figures: [kirov]}\n"


def added(bench) -> str:
    """Give what stands in events.yaml below what stood there before."""
    text = (bench.home / EVENTS).read_bytes()
    assert text.startswith(BEFORE)
    return text.removeprefix(BEFORE).decode()


def test_a_table_is_added_below_what_stands_there(bench):
    """With everything an event has; people, places and sources are found by id or name."""
    table = """\
        Date;Title;Text;Lane;Kind;Place;People;Sources
        1934-12-02;Nikolaev: “guilty”;"First line.

        1934. A *second* one with a [link](https://example.org).";politics;trial;SMOLNY;Sergei Kirov, nikolaev;The Kirov murder
        c. 1935;A reply;;politics;;;;
        """
    bench.put("table.csv", table.replace("        ", "").replace("\n", "\r\n"))
    done = bench.run("table.csv", "--into", "show")
    assert done == (
        0,
        "2 events added to show/events.yaml: politics 2\nkept as a comment: nikolaev-guilty: link: https://example.org\n",
        "",
    )
    assert added(bench) == (
        "\n"
        "- id: nikolaev-guilty\n"
        '  title: "Nikolaev: “guilty”"\n'
        "  date: 1934-12-02\n"
        "  lane: politics\n"
        "  kind: trial\n"
        "  place: smolny\n"
        "  figures: [kirov, nikolaev]\n"
        "  about: |\n"
        "    First line.\n"
        "\n"
        "    1934\\. A *second* one with a link.\n"
        "  sources: [lenoe]\n"
        "  # link: https://example.org\n"
        "\n"
        "- id: reply\n"
        "  title: A reply\n"
        "  date: 1935~\n"
        "  lane: politics\n"
    )
    assert load(bench.home / "show").problems == ()


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
@pytest.mark.parametrize("begin", [BOM, b"", "utf-16"])
def test_whatever_stands_between_the_cells(bench, between, begin):
    """As Excel saves it in any country: CSV UTF-8, and Unicode text."""
    text = f"Date{between}Title\r\n1935{between}A reply\r\n"
    bench.put("table.csv", text.encode("utf-16") if begin == "utf-16" else begin + text.encode())
    assert bench.run("table.csv", "--into", "show").code == 0
    assert added(bench) == "\n- id: reply\n  title: A reply\n  date: 1935\n"


def test_the_head_of_timelinejs_is_known(bench):
    """Dates in three columns, a headline, a group; what an event has no room for is kept as a comment."""
    bench.put("t.csv", "sep=,\nYear,Month,Day,End Year,Headline,Text,Group,Media\n1934,12,2,1935,A trial,<p>Words.</p>,law,http://m\n")
    done = bench.run("t.csv", "--into", "show")
    assert done.out == "1 event added to show/events.yaml: law 1\nkept as a comment: trial: Media: http://m\n"
    assert added(bench) == ("\n- id: trial\n  title: A trial\n  date: 1934-12-02/1935\n  lane: law\n  about: Words.\n  # Media: http://m\n")


def test_a_row_that_is_refused_is_kept_with_the_reason(bench):
    """Exit code 1; the others are taken. What was mended there is imported from there."""
    bench.put(
        "table.csv",
        '\ufeffDate,Title\n1935,"A\nreply"\n1.12.1935,Unclear\n,No date\n1936,\n1937,Too,many\n1934-12-01,The shot\n1935,a reply\n',
    )
    done = bench.run("table.csv", "--into", "show")
    assert done == (
        1,
        "1 event added to show/events.yaml: no lane 1\n"
        "2 rows passed over, for events.yaml has them already: line 8, 9\n"
        "refused: line 4: '1.12.1935' may be 1 December or 12 January; say --dates day-first or --dates month-first\n"
        "refused: line 5: it has no date\n"
        "refused: line 6: it has no title\n"
        "refused: line 7: it has 3 cells and the head has 2; put a text with a comma in it in quotes\n"
        "4 rows refused, kept in table.refused.csv: mend them there and import that file\n",
        "",
    )
    rest = bench.home / "table.refused.csv"
    assert rest.read_bytes().startswith(BOM + b"why,Date,Title\r\n")
    assert (
        "line 7: it has 3 cells and the head has 2; put a text with a comma in it in quotes,1937,Too,many\r\n" in rest.read_bytes().decode()
    )
    again = bench.run("table.refused.csv", "--into", "show", "--dates", "day-first")
    assert again.out.splitlines()[0] == "1 event added to show/events.yaml: no lane 1"
    assert "date: 1935-12-01" in added(bench)
    assert (bench.home / "table.refused.refused.csv").is_file()


def test_other_dates_of_the_table_show_the_order(bench):
    """And it is said."""
    bench.put("table.csv", "Date,Title\n13.12.1935,One\n1.12.1935,Two\n")
    said = "Dates such as 1.12.1934 are read with the day first, as others in the table show"
    assert bench.run("table.csv", "--into", "show").out.splitlines()[1] == said
    assert "  title: Two\n  date: 1935-12-01\n" in added(bench)


def test_a_formula_is_text(bench):
    """Nothing works anything out, and nothing becomes YAML."""
    bench.put("table.csv", "Date,Title,Lane\n1935,=1+1,@SUM(A1)\n1936,- a: b # c,{x}\n")
    bench.run("table.csv", "--into", "show")
    events = load(bench.home / "show").exhibit.events
    assert [(event.title, event.lane) for event in list(events.values())[1:]] == [("=1+1", "@SUM(A1)"), ("- a: b # c", "{x}")]


def test_ids_are_unique_and_the_same_every_time(bench):
    """From the column, from the title, or with the year."""
    bench.put("table.csv", "Id,Date,Title\nshot,1935,The shot\nown,1936,The shot\n,1937,The shot\n,1938,The shot\n")
    bench.run("table.csv", "--into", "show")
    assert list(load(bench.home / "show").exhibit.events) == ["shot", "shot-1935", "own", "shot-1937", "shot-1938"]


@pytest.mark.parametrize(
    "before",
    [
        b"# Only a comment.\n",
        b"",
        b"- id: a\n  title: A\n  date: 1934",
        BOM + b"# x\r\n- id: a\r\n  title: A\r\n  date: 1934\r\n",
        b"  - {id: a, title: A, date: 1934}\n",
    ],
)
def test_what_stood_there_keeps_every_byte(bench, before):
    """Comments, marks, line ends, the depth of its list."""
    bench.put(EVENTS, before)
    bench.put("table.csv", "Date,Title\n1935,A reply\n")
    assert bench.run("table.csv", "--into", "show").code == 0
    now = (bench.home / EVENTS).read_bytes()
    assert now.startswith(before)
    assert (b"\r\n" in now) == (b"\r\n" in before)
    assert "reply" in load(bench.home / "show").exhibit.events


@pytest.mark.parametrize(
    ("events", "table", "message"),
    [
        ("[{id: a, title: A, date: 1934}]\n", "", "the list in events.yaml stands in brackets, so nothing can be put below it"),
        ("- id: a\n  title: [\n", "", "events.yaml has a mistake"),
        ("- {id: a, title: A, date: 1934}\n...\n", "", "nothing can be put below the end of events.yaml"),
        ("", "Name,What\n1,2\n", "there is no column for the date; the first line names 'Name', 'What'"),
        ("", "Date,Colour\n1,2\n", "there is no column for the title; the first line names 'Date', 'Colour'"),
        ("", 'Date,Title\n1934,"A\n1935,B\n', "the quotation marks do not match in the row that begins in line 2"),
    ],
)
def test_what_cannot_be_added_changes_nothing(bench, events, table, message):
    """Exit code 2, with advice."""
    bench.put(EVENTS, events or BEFORE)
    bench.put("table.csv", table or "Date,Title\n1935,A reply\n")
    before = bench.files(".")
    done = bench.run("table.csv", "--into", "show")
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", f"kiosk: table.csv: {message}")
    assert bench.files(".") == before


CELLS = st.text(alphabet=st.sampled_from("a1.-/;,\"'=[]{}:#&*|>\\%@` \n\t\u202eЖ"), max_size=8)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(st.sampled_from(["1935", "1.2.1935", "?", "1937–38"]), CELLS, CELLS), max_size=4))
def test_whatever_stands_in_the_cells_the_exhibit_stays_sound(bench, rows):
    """Each row is taken or refused, and what is taken is read as it was."""
    rows = [("1930", "Sound", ""), *rows]
    quoted = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows)
    file = bench.put("table.csv", ("Date,Title,Text\n" + quoted).encode())
    timeline = timeline_of(file, bench.home / "show")
    assert len(timeline.taken) + len(timeline.refused) + len(timeline.known) == len(rows)
    bench.put("copy/exhibit.yaml", (bench.home / "show/exhibit.yaml").read_bytes())
    bench.put("copy/events.yaml", timeline.text.removeprefix(BEFORE))
    assert [problem.message for problem in load(bench.home / "copy").problems if "events.yaml" in problem.path and problem.line] == []
    assert {one.event.id for one in timeline.taken} == set(load(bench.home / "copy").exhibit.events)


def test_an_event_of_a_divided_list_keeps_its_id(bench):
    """Bug: a new event took the id of one in another file, and that one was no longer shown."""
    bench.put("show/events/more.yaml", "- {id: shot-fired, title: Shot fired, date: 1934}\n")
    bench.put("events.csv", "date,title\n1935,Shot fired\n")
    assert bench.run("events.csv", "--into", "show")[0] == 0
    assert "id: shot-fired-1935\n" in bench.files("show")["events.yaml"].decode()
