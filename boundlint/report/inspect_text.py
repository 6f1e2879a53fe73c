"""What was read in a contract, for a person: its clauses, its parties, its terms and its facts, with their places."""

from __future__ import annotations

from typing import Any

from boundlint.model import (
    CalendarDay,
    Duration,
    Evidence,
    Fact,
    FactValue,
    Money,
    Percent,
    Reading,
    Status,
    Term,
    Value,
)
from boundlint.model.schema import by_name, topic_by_name
from boundlint.report.paint import Paint, wrapped
from boundlint.report.results import Inspected
from boundlint.report.words import dated, law_name, percent, safe, shorten, where
from boundlint.text.quantity_json import as_json
from boundlint.wording import messages, say

_COLOURS = {Status.STATED: "green", Status.REVERSED: "red", Status.ABSENT: "dim", Status.UNKNOWN: "magenta"}


def _number(number: float | None, language: str) -> str:
    if number is None:
        return "?"
    text = f"{number:g}" if abs(number) < 1e6 else f"{number:.2f}"  # noqa: PLR2004 - `g` would turn to exponents
    return text.replace(".", ",") if language == "fr" else text


def _duration(value: Duration, language: str) -> str:
    unit = say(language, f"report.unit.{value.unit}.{'one' if value.n is not None and value.n <= 1 else 'many'}")
    eom = say(language, "report.unit.end-of-month") if value.eom else ""
    basis = messages(language).get(f"report.basis.{value.basis}", "") if value.basis else ""
    return " ".join(part for part in (_number(value.n, language), unit, basis, eom) if part)


def _generic(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(_generic(item) for item in value.values() if item not in (None, "", False))
    return " ".join(map(_generic, value)) if isinstance(value, list) else str(value)


def _quantity(value: Value, language: str) -> str:
    if isinstance(value, Duration):
        return _duration(value, language)
    if isinstance(value, Percent):
        return f"{_number(value.value, language)} %"
    if isinstance(value, Money):
        return f"{_number(value.amount, language)} {safe(value.currency)} {safe(value.tax)}".rstrip()
    if isinstance(value, CalendarDay):
        return dated(language, value.day)
    return shorten(_generic(as_json(value)))


def value_text(value: FactValue, language: str) -> str:
    """Return a value in words: `30 jours`, `oui`, `1 200 EUR`; empty where there is none."""
    if value is None or isinstance(value, str):
        return shorten(value or "")
    if isinstance(value, bool):
        return say(language, "report.yes" if value else "report.no")
    return _number(value, language) if isinstance(value, (int, float)) else _quantity(value, language)


def _quoted(evidence: Evidence, reading: Reading, language: str) -> str:
    quote = say(language, "report.quote", quote=shorten(evidence.span.of(reading.outline.document.text)))
    place = where(language, reading.outline, evidence)
    return f"{quote} ({place})" if place else quote


def _head(path: str, reading: Reading, language: str, paint: Paint) -> list[str]:
    said = [
        say(language, f"report.kind.{reading.kind}"),
        say(language, f"report.language.{reading.language}"),
        law_name(language, reading.law) if reading.law else say(language, "report.no-law"),
        say(language, "report.coverage", coverage=percent(reading.outline.document.coverage)),
    ]
    lines = [paint(safe(path), "bold"), *wrapped(" · ".join(said))]
    for party in reading.parties:
        name = safe(party.name) or say(language, "report.party-unnamed")
        label = f" ({safe(party.label)})" if party.label else ""
        role = say(language, f"report.role.{party.role}")
        lines += wrapped(say(language, "report.party", role=role, name=f"{name}{label}"))
    return [*lines, ""]


def _clauses(reading: Reading, language: str, paint: Paint) -> list[str]:
    lines = [paint(say(language, "report.clauses"), "bold")]
    for clause in reading.outline.clauses:
        whole = reading.outline.document.text
        own = clause.heading and clause.heading in whole[clause.span.start : clause.body.start]
        text = clause.heading if own else clause.body.of(whole)
        lines += wrapped(shorten(text, 60), 14, f"  {clause.id:<5}{shorten(clause.number, 7)}")
    return [*lines, ""]


def _term(term: Term, reading: Reading, language: str, paint: Paint) -> list[str]:
    said = [
        say(language, f"report.term.{term.kind}"),
        f"{say(language, f'report.role.{term.bearer}')}",
        value_text(term.value, language),
        say(language, "report.term.reversed") if term.reversed else "",
        *(shorten(text, 60) for text in (term.start, term.condition, term.form)),
    ]
    evidence = Evidence(term.span, term.clause, term.confidence)
    name = topic_by_name()[term.topic].french if language == "fr" and term.topic in topic_by_name() else term.topic
    head = say(language, "report.said", name=name, said=", ".join(part for part in said if part))
    return [*wrapped(head, 2), *(paint(line, "dim") for line in wrapped(_quoted(evidence, reading, language), 4))]


def _fact(fact: Fact, reading: Reading, language: str, paint: Paint) -> list[str]:
    spec = by_name().get(fact.name)
    title = spec.title(language) if spec else fact.name
    name = spec.french if spec and language == "fr" else fact.name
    status = say(language, f"report.fact.{fact.status.value}")
    value = value_text(fact.value, language)
    said = say(language, "report.said", name=status, said=value) if value and fact.status is Status.STATED else status
    lines = [f"  {name:<34}{paint(said, _COLOURS[fact.status])}  {paint(f'({title})', 'dim')}"]
    for evidence in fact.evidence[:1]:
        lines += [paint(line, "dim") for line in wrapped(_quoted(evidence, reading, language), 4)]
    return lines


def _why(result: Inspected, reading: Reading, language: str, paint: Paint) -> list[str]:
    """Return where the contract nearly speaks of the fact that was asked about."""
    if not result.asked:
        return []
    lines = [paint(say(language, "report.misses", fact=_asked(result.asked, language)), "bold")]
    for miss in result.misses:
        reason = say(language, f"report.misses.{miss.reason}", words=shorten(miss.words))
        quote = _quoted(Evidence(miss.span, miss.clause, 0.0), reading, language)
        lines += [*wrapped(reason, 2), *(paint(line, "dim") for line in wrapped(quote, 4))]
    if not result.misses:
        lines += wrapped(say(language, "report.misses.none"), 2)
    return [*lines, ""]


def _asked(name: str, language: str) -> str:
    """Return a fact's name as the language of the interface writes it in policies."""
    return by_name()[name].french if language == "fr" and name in by_name() else name


def render(results: tuple[Inspected, ...], language: str, paint: Paint) -> str:
    """Return what was read in each file, empty where nothing could be read."""
    lines: list[str] = []
    for result in results:
        if result.reading is None:
            continue
        lines += _head(result.path, result.reading, language, paint) + _clauses(result.reading, language, paint)
        lines.append(paint(say(language, "report.terms"), "bold"))
        lines += [line for term in result.reading.terms for line in _term(term, result.reading, language, paint)]
        lines += ["", paint(say(language, "report.facts"), "bold")]
        lines += [line for fact in result.reading.facts for line in _fact(fact, result.reading, language, paint)]
        lines += ["", *_why(result, result.reading, language, paint)]
    return "\n".join(lines) + "\n" if lines else ""
