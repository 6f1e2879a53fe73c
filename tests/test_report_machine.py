"""What machines read: JSON, SARIF, GitHub annotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from report_cases import TEXT, evidence, finding, linted, reading, run, skipped, span_of, unread

from boundlint.errors import Problem
from boundlint.model import Duration, Quantity, Severity, Span, Verdict
from boundlint.report import github, sarif
from boundlint.report.json import dump, inspect_json, lint_json
from boundlint.report.paths import relative
from boundlint.report.place import place_of
from boundlint.report.results import Inspected


def inspected(**kwargs: Any) -> dict[str, Any]:
    result = Inspected("contrat.md", reading(**kwargs))
    return json.loads(inspect_json((result,), "fr"))["documents"][0]


def test_the_envelope_of_inspect() -> None:
    broken = Inspected("absent.docx", problems=(Problem("lint.language", "absent.docx"),))
    text = inspect_json((broken, Inspected("contrat.md", reading())), "en")
    log = json.loads(text)
    assert text.endswith("}\n")
    assert list(log) == ["schema", "documents"]
    assert log["schema"] == "boundlint.inspect/1"
    assert [document["path"] for document in log["documents"]] == ["absent.docx", "contrat.md"]
    first = log["documents"][0]
    assert (list(first), first["facts"]) == (["path", "facts", "problems"], {})
    assert first["problems"][0]["code"] == "lint.language"
    assert "absent.docx" in first["problems"][0]["message"]


def test_a_document_of_inspect() -> None:
    document = inspected(page=2, lines=False)
    assert (document["language"], document["law"], document["kind"]) == ("fr", "FR", "contract")
    assert (document["pages"], document["coverage"], document["text"], document["problems"]) == (3, 1.0, TEXT, [])
    (clause,) = document["clauses"]
    assert (clause["id"], clause["number"], clause["heading"]) == ("c1", "4", "Paiement")
    assert (clause["text"], clause["place"]) == (TEXT, {"page": 2, "paragraph": 1})


def test_facts_as_they_are_scored() -> None:
    facts = inspected()["facts"]
    assert (facts["payment.due"]["status"], facts["payment.due"]["value"]) == ("stated", True)
    assert repr(facts["payment.days"]["value"]) == "60"
    assert facts["payment.delay"]["value"]["n"] == 60
    assert (facts["payment.recovery_fee"]["status"], facts["payment.recovery_fee"]["value"]) == ("reversed", False)
    assert (facts["respect.present"]["status"], facts["respect.present"]["value"]) == ("absent", None)
    assert (facts["contact.hours"]["status"], facts["contact.hours"]["value"]) == ("unknown", None)
    quote = facts["payment.due"]["evidence"][0]
    assert quote["text"] == TEXT[quote["start"] : quote["end"]] == "soixante jours fin de mois"
    assert quote["place"] == {"paragraph": 2, "line": 3}


def test_a_term() -> None:
    (term,) = inspected()["terms"]
    assert term["polarity"] == "stated"
    assert term["quote"] == TEXT[term["start_at"] : term["end_at"]]
    assert (term["bearer"], term["beneficiary"], term["clause"]) == ("client", "provider", "c1")


def test_quantities_only_where_asked_for() -> None:
    one = Quantity("duration", span_of("soixante jours"), Duration(60, "day"))
    base = reading()
    full = replace(base, quantities=(one,))
    results = (Inspected("x", full),)
    assert "quantities" not in json.loads(inspect_json(results, "en"))["documents"][0]
    (shown,) = json.loads(inspect_json(results, "en", quantities=True))["documents"][0]["quantities"]
    assert (shown["kind"], shown["text"]) == ("duration", "soixante jours")
    assert TEXT[shown["start"] : shown["end"]] == shown["text"]


def test_the_envelope_of_lint() -> None:
    results = (linted(finding(quote=evidence()), finding("RES101", quote=None), respect="missing"), unread(), skipped())
    log = json.loads(lint_json(run(*results), "fr"))
    assert (log["schema"], log["policy"], log["policy_version"]) == ("boundlint.lint/1", "freelance-fr", "1")
    assert (log["as_of"], log["law_checked"]) == ("2026-11-22", "2026-09-01")
    document = log["documents"][0]
    assert document["boundaries"]["payment"] == {"status": "covered", "clause": "c1"}
    assert document["boundaries"]["respect"] == {"status": "missing", "clause": None}
    found, missing = document["findings"]
    assert (found["code"], found["verdict"], found["severity"]) == ("PAY101", "fail", "error")
    assert found["quote"] == document["text"][found["start"] : found["end"]]
    assert found["source"][0]["checked"] == "2026-09-01"
    assert (missing["quote"], missing["clause"], missing["place"]) == (None, None, None)
    assert log["documents"][1]["findings"] == []
    assert log["documents"][2]["problems"][0]["code"] == "lint.not-a-contract"


def test_the_same_run_gives_the_same_bytes() -> None:
    assert lint_json(run(linted(finding())), "fr") == lint_json(run(linted(finding())), "fr")


def test_json_escapes_what_steers_a_terminal_and_loses_nothing() -> None:
    value = {"é": "a\x1b\x9b\u202e\u2028\ud800b"}
    text = dump(value)
    assert json.loads(text) == value
    assert "é" in text
    assert not set(text) & set("\x1b\x9b\u202e\u2028\ud800")


URIS = [  # path, URI
    ("contrat.md", "contrat.md"),
    ("dossier d’été/contrat signé.md", "dossier%20d%E2%80%99%C3%A9t%C3%A9/contrat%20sign%C3%A9.md"),
    ("a/../b#1?.md", "a/../b%231%3F.md"),
    ("./a.md", "a.md"),
    ("a:b.md", "a%3Ab.md"),
]


@pytest.mark.parametrize(("path", "expected"), URIS)
def test_a_path_as_a_relative_reference(path: str, expected: str) -> None:
    assert sarif.uri(path) == expected


def test_a_full_path_is_a_file_uri(tmp_path: Path) -> None:
    assert sarif.uri(str(tmp_path / "é.md")).startswith("file:///")


def test_a_full_path_in_the_folder_of_the_run_is_told_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = str(tmp_path / "a b" / "c.md")
    assert sarif.uri(path) == "a%20b/c.md"
    assert "file=a b/c.md," in github.render(run(linted(finding(), path=path)), "en")


def sarif_run(*results: Any) -> dict[str, Any]:
    log = json.loads(sarif.render(run(*results), "fr"))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (one,) = log["runs"]
    assert {"tool", "results", "invocations"} <= set(one)
    return one


def test_sarif_holds_what_the_standard_requires() -> None:
    doubt = finding("CON101", Severity.WARNING, Verdict.UNKNOWN)
    one = sarif_run(linted(finding(quote=evidence()), doubt, finding("RES101")))
    driver = one["tool"]["driver"]
    assert driver["name"] == "boundlint"
    assert [rule["id"] for rule in driver["rules"]] == ["CON101", "PAY101", "RES101"]
    for result in one["results"]:
        assert result["message"]["text"]
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"none", "note", "warning", "error"}
        assert (result["kind"] == "fail") is (result["level"] != "none")
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "contrat.md"
        assert len(result["partialFingerprints"]["boundlint/v1"]) == 64
    assert one["results"][0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 3}
    assert "region" not in one["results"][2]["locations"][0]["physicalLocation"]


def test_sarif_points_into_the_text_where_there_are_no_lines() -> None:
    (result,) = sarif_run(linted(finding(quote=evidence()), lines=False))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert TEXT[region["charOffset"] : region["charOffset"] + region["charLength"]] == "soixante jours fin de mois"


def test_fingerprints_stay_when_a_file_moves_and_differ_between_quotes() -> None:
    def prints(*results: Any) -> list[str]:
        return [result["partialFingerprints"]["boundlint/v1"] for result in sarif_run(*results)["results"]]

    one = linted(finding(quote=evidence()), path="a.md")
    other = linted(finding(quote=evidence()), path="b.md", lines=False)
    third = linted(finding(quote=evidence("sans frais")), path="c.md")
    first, second, last = prints(one, other, third)
    assert first == second != last


def test_sarif_tells_what_could_not_be_read() -> None:
    (invocation,) = sarif_run(linted(), unread("a b.docx"), skipped())["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    broken, passed = invocation["toolExecutionNotifications"]
    assert (broken["level"], broken["descriptor"]["id"]) == ("error", "lint.language")
    assert broken["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.docx"
    assert passed["level"] == "note"
    (invocation,) = sarif_run(linted(finding()))["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (True, 1)


def test_annotations() -> None:
    text = github.render(run(linted(finding(quote=evidence()), path="a,b:c%.md"), unread()), "fr")
    first, last = text.splitlines()
    assert first.startswith("::error file=a%2Cb%3Ac%25.md,line=3,title=PAY101 long-payment-delay::Le contrat laisse")
    assert "%0A« soixante jours fin de mois » (article 4, ligne 3)%0AÀ demander" in first
    assert last.startswith("::error file=absent.docx,title=lint.language::absent.docx")


LEVELS = [  # severity, verdict, command
    (Severity.ERROR, Verdict.FAIL, "::error "),
    (Severity.WARNING, Verdict.FAIL, "::warning "),
    (Severity.INFO, Verdict.FAIL, "::notice "),
    (Severity.ERROR, Verdict.UNKNOWN, "::warning "),
]


@pytest.mark.parametrize(("severity", "verdict", "command"), LEVELS)
def test_the_level_of_an_annotation(severity: Severity, verdict: Verdict, command: str) -> None:
    assert github.render(run(linted(finding("X1", severity, verdict))), "en").startswith(command)


def test_an_annotation_has_no_line_where_the_format_has_none() -> None:
    assert "line=" not in github.render(run(linted(finding(quote=evidence()), lines=False)), "en")
    assert github.render(run(linted()), "en") == ""


@pytest.mark.parametrize("path", ["x\n::set-output name=a::b.md", "x\r::error::.md"])
def test_a_path_starts_no_command_of_its_own(path: str) -> None:
    text = github.render(run(linted(finding(quote=evidence()), path=path), unread(path)), "en")
    assert all(line.startswith("::error file=x") for line in text.splitlines())
    assert len(text.splitlines()) == 2


def test_the_line_of_a_quote_further_down_its_paragraph() -> None:
    document = reading().outline.document
    assert place_of(document, span_of("soixante jours")).line == 3
    assert place_of(document, span_of("sans frais")).line == 4
    assert place_of(document, Span(10_000, 10_001)).line is None


def test_a_path_is_kept_where_the_folder_of_the_run_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "cwd", gone)
    assert relative(str(tmp_path / "a.md")) == (tmp_path / "a.md").as_posix()
    assert relative("a.md") == "a.md"
