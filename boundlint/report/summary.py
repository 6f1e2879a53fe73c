"""The first sentence of a report: what to do, in so many words, and never more than was seen."""

from __future__ import annotations

from msgspec import Struct

from boundlint.model import BoundaryStatus, Judgement, Severity, Verdict
from boundlint.report.results import Linted
from boundlint.report.words import counted, percent
from boundlint.wording import say

_OPEN = {BoundaryStatus.DENIED, BoundaryStatus.MISSING, BoundaryStatus.UNKNOWN}


class Tally(Struct, frozen=True):
    """How many findings of each gravity: those that failed, and `unknown` for those that could not be told."""

    error: int
    warning: int
    info: int
    unknown: int


def tally(judgement: Judgement) -> Tally:
    """Count the findings of a judgement."""
    failed = [finding.severity for finding in judgement.findings if finding.verdict is Verdict.FAIL]
    return Tally(
        failed.count(Severity.ERROR),
        failed.count(Severity.WARNING),
        failed.count(Severity.INFO),
        len(judgement.findings) - len(failed),
    )


def total(tallies: list[Tally]) -> Tally:
    """Add up the counts of several documents."""
    return Tally(
        sum(one.error for one in tallies),
        sum(one.warning for one in tallies),
        sum(one.info for one in tallies),
        sum(one.unknown for one in tallies),
    )


def points(language: str, counts: Tally) -> str:
    """Return the counts that are not nought: `2 points graves, 3 à négocier, 1 à vérifier`."""
    named = (("error", counts.error), ("warning", counts.warning), ("info", counts.info), ("unknown", counts.unknown))
    parts = [(name, number) for name, number in named if number]
    worded = [
        counted(language, f"report.points.{name}" if index == 0 else f"report.more.{name}", number)
        for index, (name, number) in enumerate(parts)
    ]
    return ", ".join(worded)


def sentence(language: str, result: Linted) -> str:
    """Return the sentence that a person reads first of a document that was judged.

    With nothing found it says what was read, never that all is well; a boundary that is open is never passed over.
    """
    if result.judgement is None or result.reading is None:
        return ""
    counts = tally(result.judgement)
    read = percent(result.reading.outline.document.coverage)
    still_open = sum(boundary.status in _OPEN for boundary in result.judgement.boundaries)
    if counts.error:
        key = "report.verdict.error"
    elif counts.warning:
        key = "report.verdict.warning"
    elif counts.unknown:
        key = "report.verdict.unknown"
    elif still_open:
        return say(language, "report.verdict.open", coverage=read, open=counted(language, "report.open", still_open))
    elif counts.info:
        key = "report.verdict.info"
    else:
        key = "report.verdict.nothing"
    return say(language, key, points=points(language, counts), coverage=read)
