"""What a policy says of a contract."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from boundlint.model.reading import Evidence


class Verdict(StrEnum):
    """The outcome of a rule on a document."""

    PASS = "pass"  # noqa: S105 - not a password
    FAIL = "fail"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How grave a finding is, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Return 0 for the gravest."""
        return list(Severity).index(self)


class BoundaryStatus(StrEnum):
    """The state of one of the six boundaries."""

    COVERED = "covered"
    WEAK = "weak"
    DENIED = "denied"
    MISSING = "missing"
    UNKNOWN = "unknown"


class Citation(Struct, frozen=True):
    """A source of law or usage.

    Attributes:
        id: as in `policies/sources/*.toml`, such as `FR-PAY-02`.
        text: the reference to print, such as `C. com. art. L441-10 I`.
        checked: the date on which it was checked.
        sure: false where the source is still to be reviewed by a lawyer.
    """

    id: str
    text: str
    checked: date
    sure: bool


class Finding(Struct, frozen=True):
    """One rule that failed, or could not be told, on one document.

    Attributes:
        code: `PAY101`; never reused.
        name: `long-payment-delay`; named for the fault.
        verdict: FAIL or UNKNOWN.
        severity: after configuration.
        confidence: of the facts it rests on, from 0 to 1.
        message: what the contract says or lacks, in the language of the interface.
        why: what it costs the freelancer.
        ask: what to ask for.
        sources: law and usage.
        evidence: the best quote, None for a missing clause.
        boundary: which of the six it belongs to, empty where none.
        fix: the name of the clause that cures it, empty where none.
    """

    code: str
    name: str
    verdict: Verdict
    severity: Severity
    confidence: float
    message: str
    why: str
    ask: str
    sources: tuple[Citation, ...]
    evidence: Evidence | None
    boundary: str
    fix: str


class Boundary(Struct, frozen=True):
    """One of the six boundaries in one contract; `evidence` is where its core fact stands, None where absent."""

    name: str
    status: BoundaryStatus
    evidence: Evidence | None


class Judgement(Struct, frozen=True):
    """A document, judged.

    Attributes:
        policy: name of the pack.
        version: of the pack.
        as_of: the date for which the law was taken.
        law_checked: the oldest date of checking among the sources used.
        boundaries: the six, in order.
        findings: gravest first, then in the order of the text.
    """

    policy: str
    version: str
    as_of: date
    law_checked: date | None
    boundaries: tuple[Boundary, ...]
    findings: tuple[Finding, ...]
