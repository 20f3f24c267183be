"""What other programs are given."""

import io
import json
from pathlib import Path

from kiosk import __version__
from kiosk.guidelines.check import Request, check
from kiosk.guidelines.registry import RULES
from tests.unit.guidelines.writing import PANEL, Study

WHY = "it is carved above the door"


def written(study: Study, form: str) -> str:
    """Check the study and give what is printed."""
    stream = io.StringIO()
    check(Path(), stream, Request(form=form))
    assert study.folder == Path.cwd()
    return stream.getvalue()


def test_a_pull_request_gets_notes_at_its_lines(study: Study):
    """Workflow commands, in which nothing of an exhibit can end a command or a property."""
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    study.write("panels/100%, a:b.yml", "id: lamp\n")
    study.edit(PANEL, "figures:", "nonsense%: 1\nfigures:")

    assert written(study, "github").splitlines() == [
        "::warning file=panels/100%25%2C a%3Ab.yml,title=X104 file-not-read::this file is not read "
        "(did you mean 'panels/100%25, a:b.yaml'?)",
        "::error file=panels/lamp.yaml,line=14,col=1,endColumn=10,title=X301 unknown-key::unknown key 'nonsense%25' (known keys here: id, "
        "section, title, date, place, stamp, art, lead, brief, body, full, easy, spoken, notice, …)",
        "1 error, 1 warning.",
    ]


def test_sarif_has_what_its_schema_asks_for(study: Study):
    """SARIF 2.1.0: a run with its tool and rules, and results with rule, level, message and region."""
    study.edit("exhibit.yaml", "languages: [en, ru]\n", "")
    study.edit(PANEL, "title: The safety lamp", "title: Lamp")
    study.edit(PANEL, "lead: A mesh", f"# kiosk: ignore[T302] {WHY}\nlead: A 'mesh'")
    (study.folder / "panels" / "a lamp.yml").write_text("id: lamp\n")
    document = json.loads(written(study, "sarif"))
    [run] = document["runs"]
    driver, results = run["tool"]["driver"], run["results"]

    assert (document["version"], document["$schema"]) == ("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json")
    assert (driver["name"], driver["semanticVersion"], run["columnKind"]) == ("kiosk check", __version__, "unicodeCodePoints")
    assert [rule["id"] for rule in driver["rules"]] == list(RULES)
    for rule in driver["rules"]:
        assert rule["defaultConfiguration"]["level"] in {"error", "warning"}
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
    assert [driver["rules"][result["ruleIndex"]]["id"] for result in results] == [result["ruleId"] for result in results]
    assert results == [
        {
            "ruleId": "X104",
            "ruleIndex": list(RULES).index("X104"),
            "level": "warning",
            "message": {"text": "This file is not read. Did you mean 'panels/a lamp.yaml'?"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": "panels/a%20lamp.yml"}}}],
        },
        {
            "ruleId": "T101",
            "ruleIndex": 0,
            "level": "warning",
            "message": {"text": "'title' has 1 word. Museums ask for 2 to 5 words here."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "panels/lamp.yaml"},
                        "region": {"startLine": 2, "startColumn": 8, "endColumn": 12},
                    }
                }
            ],
        },
        {
            "ruleId": "T302",
            "ruleIndex": list(RULES).index("T302"),
            "level": "warning",
            "message": {
                "text": "A straight quotation mark stands here, and 1 more. "
                "Write “…” around a quotation, ‘…’ inside one, and ’ as apostrophe."
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "panels/lamp.yaml"},
                        "region": {"startLine": 5, "startColumn": 9, "endColumn": 10},
                    }
                }
            ],
            "suppressions": [{"kind": "inSource", "justification": WHY}],
        },
    ]


def test_sarif_names_files_elsewhere_whole(study: Study, tmp_path, monkeypatch):
    """Where the exhibit does not lie in the current folder, with an address of the machine."""
    study.edit(PANEL, "title: The safety lamp", "title: Lamp")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    stream = io.StringIO()
    check(study.folder, stream, Request(form="sarif"))
    [result] = json.loads(stream.getvalue())["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": (study.folder / PANEL).as_uri()}


def test_json_tells_what_was_ignored(study: Study):
    """With the reason."""
    study.edit(PANEL, "title: The safety lamp", f"title: Lamp  # kiosk: ignore[T101] {WHY}")
    document = json.loads(written(study, "json"))
    assert document["problems"] == []
    assert [(one["code"], one["line"], one["reason"]) for one in document["ignored"]] == [("T101", 2, WHY)]
