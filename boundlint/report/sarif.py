"""SARIF 2.1.0, the exchange format of code scanners (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/)."""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from boundlint import __version__
from boundlint.errors import Problem
from boundlint.model import Document, Finding, Severity, Verdict
from boundlint.report.json import dump
from boundlint.report.paths import relative
from boundlint.report.place import place_of
from boundlint.report.results import Linted, Run, exit_status, failed
from boundlint.report.words import safe
from boundlint.text.fold import fold
from boundlint.wording import problem_text

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def uri(path: str) -> str:
    """Return a path as a relative reference: forward slashes, percent-encoded; a full path as a `file:` URI."""
    near = relative(path)
    if PurePath(near).is_absolute():
        return PurePath(near).as_uri()
    return quote(near.encode("utf-8", "surrogateescape"), safe="/")


def _region(finding: Finding, document: Document) -> dict[str, int] | None:
    """Return the line where the file has lines, else the range in the text that was read; None without a quote."""
    if finding.evidence is None:
        return None
    span = finding.evidence.span
    line = place_of(document, span).line
    return {"startLine": line} if line is not None else {"charOffset": span.start, "charLength": len(span)}


def _fingerprint(finding: Finding, document: Document) -> str:
    """Return what stays the same when lines move: the code and the folded quote."""
    quoted = finding.evidence.span.of(document.text) if finding.evidence else ""
    folded = " ".join(fold(quoted).text.split())
    return sha256(f"{finding.code}\n{folded}".encode("utf-8", "replace")).hexdigest()


def _result(path: str, finding: Finding, document: Document, rules: list[str]) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": uri(path)}}
    region = _region(finding, document)
    if region is not None:
        location["region"] = region
    unknown = finding.verdict is Verdict.UNKNOWN
    return {
        "ruleId": finding.code,
        "ruleIndex": rules.index(finding.code),
        "kind": "review" if unknown else "fail",
        # the standard asks for level `none` wherever the kind is not `fail`
        "level": "none" if unknown else _LEVELS[finding.severity],
        "message": {"text": "\n".join(filter(None, (safe(finding.message), safe(finding.ask))))},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"boundlint/v1": _fingerprint(finding, document)},
    }


def _rule(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.code,
        "name": finding.name,
        "shortDescription": {"text": finding.name.replace("-", " ")},
        "fullDescription": {"text": safe(finding.why) or finding.name},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _notification(problem: Problem, language: str) -> dict[str, Any]:
    note: dict[str, Any] = {
        "descriptor": {"id": problem.code},
        "level": "error" if problem.fatal else "note",
        "message": {"text": safe(problem_text(language, problem))},
    }
    if problem.path:
        note["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri(problem.path)}}}]
    return note


def _artifact(result: Linted) -> dict[str, Any]:
    """Return a file that was read, with the share of it that was."""
    assert result.reading is not None
    document = result.reading.outline.document
    return {
        "location": {"uri": uri(result.path)},
        "properties": {"coverage": round(document.coverage, 4), "pages": document.pages},
    }


def render(run: Run, language: str) -> str:
    """Return the run as one SARIF log with one run."""
    found = [
        (result.path, finding, result.reading.outline.document)
        for result in run.results
        if result.reading is not None and result.judgement is not None
        for finding in result.judgement.findings
    ]
    rules = {finding.code: finding for _, finding, _ in reversed(found)}
    codes = sorted(rules)
    problems = [problem for result in run.results for problem in result.problems]
    driver = {"name": "boundlint", "version": __version__, "rules": [_rule(rules[code]) for code in codes]}
    invocation = {
        "executionSuccessful": not failed(run.results),
        "exitCode": exit_status(run),
        "toolExecutionNotifications": [_notification(problem, language) for problem in problems],
    }
    return dump(
        {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": driver},
                    "invocations": [invocation],
                    "columnKind": "unicodeCodePoints",
                    "artifacts": [_artifact(result) for result in run.results if result.reading is not None],
                    "results": [_result(path, finding, document, codes) for path, finding, document in found],
                }
            ],
        }
    )
