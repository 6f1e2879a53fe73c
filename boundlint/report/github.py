"""Annotations that GitHub shows beside the lines of a pull request: workflow commands on standard output."""

from __future__ import annotations

from boundlint.errors import Problem
from boundlint.model import Finding, Outline, Severity, Verdict
from boundlint.report.paths import relative
from boundlint.report.place import place_of
from boundlint.report.results import Run
from boundlint.report.words import safe, shorten, where
from boundlint.wording import problem_text, say

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def escape_data(text: str) -> str:
    """Escape a message: what a document says must not start a command of its own."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Escape the value of a property, where `:` and `,` have a meaning too."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")


def _command(level: str, properties: dict[str, str], message: str) -> str:
    named = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    return f"::{level} {named}::{escape_data(message)}" if named else f"::{level}::{escape_data(message)}"


def _message(finding: Finding, outline: Outline, language: str) -> str:
    parts = [safe(finding.message)]
    if finding.evidence is not None:
        quote = say(language, "report.quote", quote=shorten(finding.evidence.span.of(outline.document.text)))
        place = where(language, outline, finding.evidence)
        parts.append(f"{quote} ({place})" if place else quote)
    if finding.ask:
        parts.append(say(language, "report.ask", text=safe(finding.ask)))
    return "\n".join(parts)


def _finding(path: str, finding: Finding, outline: Outline, language: str) -> str:
    properties = {"file": safe(relative(path))}
    if finding.evidence is not None:
        line = place_of(outline.document, finding.evidence.span).line
        if line is not None:
            properties["line"] = str(line)
    properties["title"] = f"{safe(finding.code)} {safe(finding.name)}"
    level = "warning" if finding.verdict is Verdict.UNKNOWN else _LEVELS[finding.severity]
    return _command(level, properties, _message(finding, outline, language))


def _problem(problem: Problem, language: str) -> str:
    properties = {"file": safe(relative(problem.path))} if problem.path else {}
    level = "error" if problem.fatal else "notice"
    return _command(level, {**properties, "title": problem.code}, safe(problem_text(language, problem)))


def render(run: Run, language: str) -> str:
    """Return the annotations of a run, one a line, in the order of the files; empty where there are none."""
    lines: list[str] = []
    for result in run.results:
        lines += [_problem(problem, language) for problem in result.problems]
        if result.reading is not None and result.judgement is not None:
            outline = result.reading.outline
            lines += [_finding(result.path, finding, outline, language) for finding in result.judgement.findings]
    return "".join(f"{line}\n" for line in lines)
