"""The JSON that `inspect` and `lint` print: `boundlint.inspect/1` and `boundlint.lint/1`.

The same bytes, options and as-of date give the same JSON: no clock, no paths but those the user wrote.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from boundlint.errors import Problem
from boundlint.model import Citation, Clause, Evidence, Fact, Finding, Judgement, Miss, Outline, Quantity, Reading, Term
from boundlint.report.place import place_json, place_of
from boundlint.report.results import Inspected, Linted, Run
from boundlint.text.quantity_json import as_json
from boundlint.wording import problem_text

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def dump(value: Any) -> str:
    r"""Return JSON with a newline at its end; controls, bidi characters and half surrogates stand as `\uXXXX`."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n"


def problem_json(problem: Problem, language: str) -> dict[str, str]:
    """Return a problem with its code, for programs, and its sentence, for people."""
    return {"code": problem.code, "message": problem_text(language, problem)}


def _clause(clause: Clause, outline: Outline) -> dict[str, Any]:
    return {
        "id": clause.id,
        "number": clause.number,
        "heading": clause.heading,
        "text": clause.span.of(outline.document.text),
        "start": clause.span.start,
        "end": clause.span.end,
        "place": place_json(place_of(outline.document, clause.span)),
    }


def _term(term: Term, text: str) -> dict[str, Any]:
    return {
        "topic": term.topic,
        "kind": term.kind,
        "bearer": term.bearer,
        "beneficiary": term.beneficiary,
        "polarity": "reversed" if term.reversed else "stated",
        "value": None if term.value is None else as_json(term.value),
        "start": term.start,
        "condition": term.condition,
        "form": term.form,
        "clause": term.clause,
        "quote": term.span.of(text),
        "start_at": term.span.start,
        "end_at": term.span.end,
        "confidence": round(term.confidence, 4),
    }


def _evidence(evidence: Evidence, outline: Outline) -> dict[str, Any]:
    return {
        "text": evidence.span.of(outline.document.text),
        "clause": evidence.clause,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "place": place_json(place_of(outline.document, evidence.span)),
    }


def _whole(number: float) -> float:
    """Return 2 for 2.0: a count of rounds or days reads as a whole number where it is one."""
    return int(number) if float(number).is_integer() else number


def _value(fact: Fact) -> Any:
    value = fact.value
    if value is None or isinstance(value, (bool, str)):
        return value
    return _whole(value) if isinstance(value, (int, float)) else as_json(value)


def _fact(fact: Fact, outline: Outline) -> dict[str, Any]:
    return {
        "status": fact.status.value,
        "value": _value(fact),
        "confidence": round(fact.confidence, 4),
        "evidence": [_evidence(evidence, outline) for evidence in fact.evidence[:3]],
    }


def _quantity(quantity: Quantity, text: str) -> dict[str, Any]:
    return {
        "kind": quantity.kind,
        "text": quantity.span.of(text),
        "value": as_json(quantity.value),
        "start": quantity.span.start,
        "end": quantity.span.end,
    }


def _document(path: str, reading: Reading | None) -> dict[str, Any]:
    """Return what was read of a file; for one that could not be read, its path and no facts."""
    if reading is None:
        return {"path": path, "facts": {}}
    outline = reading.outline
    document = outline.document
    return {
        "path": path,
        "language": reading.language,
        "law": reading.law,
        "kind": reading.kind,
        "pages": document.pages,
        "coverage": round(document.coverage, 4),
        "text": document.text,
        "parties": [
            {"role": party.role, "name": party.name, "label": party.label, "address": party.address,
             "registration": party.registration}
            for party in reading.parties
        ],
        "notices": [{"code": item.code, "count": item.count, "detail": item.detail} for item in document.notices],
        "asides": [
            {"kind": item.kind.value, "text": item.text, "place": place_json(item.place)} for item in document.asides
        ],
        "clauses": [_clause(clause, outline) for clause in outline.clauses],
        "terms": [_term(term, document.text) for term in reading.terms],
        "facts": {fact.name: _fact(fact, outline) for fact in reading.facts},
    }  # fmt: skip


def _problems(problems: Iterable[Problem], language: str) -> list[dict[str, str]]:
    return [problem_json(problem, language) for problem in problems]


def _miss(miss: Miss, outline: Outline) -> dict[str, Any]:
    quote = _evidence(Evidence(miss.span, miss.clause, 0.0), outline)
    kept = {key: value for key, value in quote.items() if key != "confidence"}
    return {"reason": miss.reason, "words": miss.words, **kept}


def inspect_json(results: Iterable[Inspected], language: str, *, quantities: bool = False) -> str:
    """Return the JSON of `inspect`, the documents in the order given.

    Args:
        results: one a file.
        language: in which problems are worded.
        quantities: whether to add every quantity of the text.
    """
    documents = []
    for result in results:
        shown = _document(result.path, result.reading)
        if quantities and result.reading is not None:
            text = result.reading.outline.document.text
            shown["quantities"] = [_quantity(quantity, text) for quantity in result.reading.quantities]
        if result.asked and result.reading is not None:
            shown["why"] = {result.asked: [_miss(miss, result.reading.outline) for miss in result.misses]}
        documents.append({**shown, "problems": _problems(result.problems, language)})
    return dump({"schema": "boundlint.inspect/1", "documents": documents})


def _source(source: Citation) -> dict[str, Any]:
    return {"id": source.id, "text": source.text, "checked": source.checked.isoformat(), "sure": source.sure}


def _finding(finding: Finding, outline: Outline) -> dict[str, Any]:
    evidence = _evidence(finding.evidence, outline) if finding.evidence else None
    return {
        "code": finding.code,
        "name": finding.name,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 4),
        "boundary": finding.boundary,
        "message": finding.message,
        "why": finding.why,
        "ask": finding.ask,
        "source": [_source(source) for source in finding.sources],
        "clause": evidence["clause"] if evidence else None,
        "quote": evidence["text"] if evidence else None,
        "start": evidence["start"] if evidence else None,
        "end": evidence["end"] if evidence else None,
        "place": evidence["place"] if evidence else None,
        "fix": finding.fix or None,
    }


def _policy(judgement: Judgement | None) -> dict[str, Any]:
    """Return which policy judged; all null where none did."""
    if judgement is None:
        return {"policy": None, "policy_version": None, "law_checked": None}
    checked = judgement.law_checked
    return {
        "policy": judgement.policy,
        "policy_version": judgement.version,
        "law_checked": checked.isoformat() if checked else None,
    }


def _boundaries(judgement: Judgement) -> dict[str, Any]:
    return {
        boundary.name: {
            "status": boundary.status.value,
            "clause": boundary.evidence.clause if boundary.evidence else None,
        }
        for boundary in judgement.boundaries
    }


def _linted(result: Linted, language: str) -> dict[str, Any]:
    shown = _document(result.path, result.reading)
    if result.judgement is not None and result.reading is not None:
        outline = result.reading.outline
        shown |= _policy(result.judgement)
        shown |= {"law_applied": result.law, "law_from": result.law_from}
        shown["boundaries"] = _boundaries(result.judgement)
        shown["findings"] = [_finding(finding, outline) for finding in result.judgement.findings]
    else:
        shown |= {"boundaries": {}, "findings": []}
    if result.suggestions:
        shown["suggestions"] = [
            {"name": clause.name, "heading": clause.heading, "body": clause.body} for clause in result.suggestions
        ]
    return {**shown, "problems": _problems(result.problems, language)}


def lint_json(run: Run, language: str) -> str:
    """Return the JSON of `lint`; the policy stands at its head where one judged all documents, and at each of them."""
    judgements = [result.judgement for result in run.results if result.judgement is not None]
    policies = [_policy(judgement) for judgement in judgements]
    shared = policies[0] if policies and all(policy == policies[0] for policy in policies) else _policy(None)
    documents = [_linted(result, language) for result in run.results]
    return dump({"schema": "boundlint.lint/1", **shared, "as_of": run.as_of.isoformat(), "documents": documents})
