"""The report that a person reads: one screen a contract, the gravest first, every claim with its place and source."""

from __future__ import annotations

from msgspec import Struct, field

from boundlint.errors import Problem
from boundlint.model import Boundary, BoundaryStatus, Finding, Reading
from boundlint.report.finding_text import finding_lines
from boundlint.report.footer import footer_lines
from boundlint.report.paint import Paint, wrapped
from boundlint.report.results import Linted, Run
from boundlint.report.summary import points, sentence, tally, total
from boundlint.report.words import counted, law_name, percent, safe, where
from boundlint.wording import problem_text, say

SHOWN = 5
"""How many findings the first screen holds."""

_COLOURS = {
    BoundaryStatus.COVERED: ("green",),
    BoundaryStatus.WEAK: ("yellow",),
    BoundaryStatus.DENIED: ("red", "bold"),
    BoundaryStatus.MISSING: ("red",),
    BoundaryStatus.UNKNOWN: ("magenta",),
}


class TextOptions(Struct, frozen=True):
    """How to show a report.

    Attributes:
        language: of the interface.
        paint: with colour or without.
        everything: whether to show all findings, not the first `SHOWN`.
        suggest: whether the clauses that cure findings are shown under them.
    """

    language: str
    paint: Paint = field(default_factory=Paint)
    everything: bool = False
    suggest: bool = False


def problem_line(language: str, problem: Problem) -> str:
    """Return a problem on one line, after the name of the program, safe to show."""
    return f"boundlint: {safe(problem_text(language, problem))}"


def _head(result: Linted, reading: Reading, options: TextOptions) -> list[str]:
    language = options.language
    read_as = [say(language, f"report.kind.{reading.kind}")]
    read_as.append(say(language, f"report.language.{reading.language}"))
    read_as.append(law_name(language, reading.law) if reading.law else say(language, "report.no-law"))
    lines = [options.paint(safe(result.path), "bold"), options.paint(" · ".join(read_as), "dim"), ""]
    lines += [options.paint(line, "bold") for line in wrapped(sentence(language, result))]
    if reading.outline.document.coverage < 1:
        note = say(language, "report.coverage", coverage=percent(reading.outline.document.coverage))
        lines += wrapped(note)
    return [*lines, ""]


def _boundary_line(boundary: Boundary, reading: Reading, options: TextOptions) -> str:
    language = options.language
    name = say(language, f"report.boundary.{boundary.name}").ljust(18)
    status = say(language, f"report.status.{boundary.status.value}")
    place = where(language, reading.outline, boundary.evidence) if boundary.evidence else ""
    gap = " " * max(1, 24 - len(status))
    return f"  {name}{options.paint(status, *_COLOURS[boundary.status])}{gap if place else ''}{place}"


def _more(result: Linted, findings: tuple[Finding, ...], options: TextOptions) -> list[str]:
    left = len(findings) - SHOWN
    if options.everything or left <= 0:
        return []
    path = f'"{safe(result.path)}"' if " " in result.path else safe(result.path)
    sentence = counted(options.language, "report.left", left)
    return [*wrapped(say(options.language, "report.all-hint", left=sentence, path=path)), ""]


def _document(result: Linted, options: TextOptions) -> list[str]:
    """Return the screen of one file; nothing where it was not judged: its problem stands on standard error."""
    if result.reading is None or result.judgement is None:
        return []
    lines = _head(result, result.reading, options)
    lines += [_boundary_line(boundary, result.reading, options) for boundary in result.judgement.boundaries]
    lines.append("")
    findings = result.judgement.findings
    shown = findings if options.everything else findings[:SHOWN]
    clauses = {clause.name: clause for clause in result.suggestions} if options.suggest else {}
    for number, finding in enumerate(shown, 1):
        curing = clauses.pop(finding.fix, None)
        lines += [*finding_lines(number, finding, result.reading.outline, curing, options.language, options.paint), ""]
    return [*lines, *_more(result, findings, options)]


def _overview(run: Run, options: TextOptions) -> list[str]:
    """Return a line a file and the total, where there are several files."""
    if len(run.results) == 1:
        return []
    language, lines = options.language, []
    for result in run.results:
        if result.judgement is not None:
            said = points(language, tally(result.judgement)) or say(language, "report.nothing")
        else:
            fatal = any(problem.fatal for problem in result.problems)
            said = say(language, "report.not-read" if fatal else "report.skipped")
        lines.append(f"{safe(result.path)}: {said}")
    counts = total([tally(result.judgement) for result in run.results if result.judgement is not None])
    judged = sum(result.judgement is not None for result in run.results)
    files = counted(language, "report.files", judged)
    of_all = say(language, "report.total", files=files, all=len(run.results))
    lines.append(options.paint(f"{of_all} {points(language, counts) or say(language, 'report.nothing')}.", "bold"))
    return [*lines, ""]


def render(run: Run, options: TextOptions) -> str:
    """Return the report of a run, empty where nothing was judged."""
    if not any(result.judgement for result in run.results):
        return ""
    lines = [line for result in run.results for line in _document(result, options)]
    lines += _overview(run, options)
    lines += footer_lines(run, options.language, options.paint)
    return "\n".join(lines) + "\n"
