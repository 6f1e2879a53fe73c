"""What the pipeline hands to the reports: one value a file, and one a run."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct, field

from boundlint.errors import Problem
from boundlint.model import BoundaryStatus, Finding, Judgement, Miss, Outline, Reading, Severity, Verdict


class Inspected(Struct, frozen=True):
    """One file, read.

    Attributes:
        path: as the user wrote it.
        reading: None where nothing could be read, and `problems` then says why.
        problems: what went wrong, or is worth a note.
        asked: the fact that the user asks about, empty for none.
        misses: where the contract nearly speaks of it.
    """

    path: str
    reading: Reading | None = None
    problems: tuple[Problem, ...] = ()
    asked: str = ""
    misses: tuple[Miss, ...] = ()


class Texted(Struct, frozen=True):
    """The text of one file; `outline` is None where it could not be read, and `problems` then says why."""

    path: str
    outline: Outline | None = None
    problems: tuple[Problem, ...] = ()


class Suggestion(Struct, frozen=True):
    """A clause that cures findings.

    Attributes:
        name: the name of the clause, as in `Finding.fix`.
        heading: its heading, in the language of the contract.
        body: its text, paragraphs apart by blank lines.
    """

    name: str
    heading: str
    body: str


class Linted(Struct, frozen=True):
    """One file, judged.

    Attributes:
        path: as the user wrote it.
        reading: None where the file could not be read.
        judgement: None where it was not judged: unreadable, skipped, or the policy has a mistake.
        law: the law it was judged by, empty where unknown.
        law_from: who said so: the option, the contract, or nobody.
        problems: what went wrong, or is worth a note.
        suggestions: the clauses that cure its findings, where they were asked for.
    """

    path: str
    reading: Reading | None = None
    judgement: Judgement | None = None
    law: str = ""
    law_from: Literal["option", "contract", "nobody"] = "nobody"
    problems: tuple[Problem, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


class Gate(Struct, frozen=True):
    """What makes a run end with status 1.

    Attributes:
        fail_on: the mildest severity that counts, None for none.
        allow_unknown: whether what cannot be told is let through.
    """

    fail_on: Severity | None = Severity.ERROR
    allow_unknown: bool = False


class Run(Struct, frozen=True):
    """All files of one `lint`, in the order of the arguments."""

    results: tuple[Linted, ...]
    as_of: date
    gate: Gate = field(default_factory=Gate)


def _counts(finding: Finding, gate: Gate) -> bool:
    if gate.fail_on is None or finding.severity.rank > gate.fail_on.rank:
        return False
    return finding.verdict is Verdict.FAIL or not gate.allow_unknown


def _is_red(result: Linted, judgement: Judgement, gate: Gate) -> bool:
    if any(_counts(finding, gate) for finding in judgement.findings):
        return True
    if gate.allow_unknown or gate.fail_on is None:
        return False
    if result.reading is not None and not result.reading.outline.document.whole:
        return True  # whatever rules were left aside: what was not read cannot be called clean
    return any(boundary.status is BoundaryStatus.UNKNOWN for boundary in judgement.boundaries)


def failed(results: Iterable[Inspected | Linted]) -> bool:
    """Tell whether an input could not be used."""
    return any(problem.fatal for result in results for problem in result.problems)


def exit_status(run: Run) -> int:
    """Return 2 where an input could not be used or nothing was judged, else 1 for findings, else 0."""
    judged = [(result, result.judgement) for result in run.results if result.judgement is not None]
    if failed(run.results) or not judged:
        return 2
    return int(any(_is_red(result, judgement, run.gate) for result, judgement in judged))
