"""One finding as a person reads it: what the contract says, why it costs her, what to ask for, on what ground."""

from __future__ import annotations

from datetime import date

from boundlint.model import Citation, Finding, Outline, Severity, Verdict
from boundlint.report.paint import Paint, wrapped
from boundlint.report.results import Suggestion
from boundlint.report.words import dated, safe, safe_lines, shorten, where
from boundlint.wording import say

_COLOURS = {Severity.ERROR: ("red", "bold"), Severity.WARNING: ("yellow",), Severity.INFO: ("cyan",)}
_INDENT = 3
_AND = {"fr": " ; ", "en": "; "}
_SOURCE_KEYS = {  # by whether there is one source only, and whether it is sure
    (True, True): "report.source",
    (True, False): "report.source-unsure",
    (False, True): "report.sources",
    (False, False): "report.sources-unsure",
}


def gravity(language: str, finding: Finding) -> str:
    """Return the word for how grave a finding is; what cannot be told has its own."""
    if finding.verdict is Verdict.UNKNOWN:
        return say(language, "report.gravity.unknown")
    return say(language, f"report.gravity.{finding.severity.value}")


def source_lines(language: str, sources: tuple[Citation, ...]) -> list[str]:
    """Return sources with the date they were checked, those of one date on one line.

    One that is still to be reviewed by a lawyer says so.
    """
    groups: dict[tuple[date, bool], list[str]] = {}
    for source in sources:
        groups.setdefault((source.checked, source.sure), []).append(safe(source.text))
    return [
        say(
            language,
            _SOURCE_KEYS[len(texts) == 1, sure],
            text=_AND[language].join(texts),
            checked=dated(language, checked),
        )
        for (checked, sure), texts in groups.items()
    ]


def _quote(finding: Finding, outline: Outline, language: str) -> list[str]:
    if finding.evidence is None:
        return []
    quote = say(language, "report.quote", quote=shorten(finding.evidence.span.of(outline.document.text)))
    place = where(language, outline, finding.evidence)
    return wrapped(f"{quote} ({place})" if place else quote, _INDENT)


def _clause(suggestion: Suggestion, language: str, paint: Paint) -> list[str]:
    lines = [" " * _INDENT + paint(say(language, "report.suggestion"), "green")]
    text = f"{suggestion.heading}\n{suggestion.body}" if suggestion.heading else suggestion.body
    for line in safe_lines(text).split("\n"):
        lines += wrapped(line, _INDENT + 4, " " * _INDENT + "  | ") if line.strip() else [" " * _INDENT + "  |"]
    return lines


def finding_lines(
    number: int, finding: Finding, outline: Outline, curing: Suggestion | None, language: str, paint: Paint
) -> list[str]:
    """Return the lines of one finding, its rule's code in grey at the end.

    Args:
        number: its place in the list, from 1.
        finding: what to show.
        outline: of the contract, for the quote and its place.
        curing: the clause that cures it, None where there is none or it was shown already.
        language: of the interface.
        paint: with colour or without.
    """
    colours = ("magenta",) if finding.verdict is Verdict.UNKNOWN else _COLOURS[finding.severity]
    word = gravity(language, finding)
    first, *rest = wrapped(
        f"{word}: {safe(finding.message)}" if language == "en" else f"{word} : {safe(finding.message)}",
        _INDENT,
        f"{number}. ",
    )
    lines = [first.replace(word, paint(word, *colours), 1), *rest, *_quote(finding, outline, language)]
    for key, text in (("report.why", finding.why), ("report.ask", finding.ask)):
        lines += wrapped(say(language, key, text=safe(text)), _INDENT) if text else []
    for line in source_lines(language, finding.sources):
        lines += wrapped(line, _INDENT)
    lines += _clause(curing, language, paint) if curing else []
    code = f"{safe(finding.code)} {safe(finding.name)}"
    return [*lines, paint(" " * _INDENT + code, "dim")]
