"""Results built in memory, for the tests of the reports."""

from __future__ import annotations

from datetime import date

from boundlint.errors import Problem
from boundlint.model import (
    Block,
    BlockKind,
    Boundary,
    BoundaryStatus,
    Citation,
    Clause,
    Document,
    Duration,
    Evidence,
    Fact,
    Finding,
    Judgement,
    Outline,
    Party,
    Place,
    Reading,
    Severity,
    Span,
    Status,
    Term,
    Verdict,
)
from boundlint.model.schema import BOUNDARIES
from boundlint.report.results import Gate, Linted, Run, Suggestion

AS_OF = date(2026, 11, 22)
TITLE = "4. Paiement"
BODY = "Les factures sont payables à soixante jours fin de mois.\nLe Client peut différer : 100 %, sans frais."
TEXT = f"{TITLE}\n\n{BODY}"


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def outline(path: str = "contrat.md", *, lines: bool = True, page: int | None = None, coverage: float = 1.0) -> Outline:
    places = [Place(page=page, paragraph=n, line=line if lines else None) for n, line in ((1, 1), (2, 3))]
    blocks = (
        Block(span_of(TITLE), BlockKind.HEADING, 1, "4.", False, places[0]),
        Block(span_of(BODY), BlockKind.PARAGRAPH, 0, "", False, places[1]),
    )
    document = Document(path, "md" if lines else "pdf", TEXT, blocks, pages=3 if page else None, coverage=coverage)
    clause = Clause("c1", "4", "Paiement", ("Paiement",), Span(0, len(TEXT)), span_of(BODY), blocks)
    return Outline(document, (clause,))


def evidence(words: str = "soixante jours fin de mois") -> Evidence:
    return Evidence(span_of(words), "c1", 0.9)


def reading(law: str = "FR", **kwargs: object) -> Reading:
    delay = Duration(60, "day", eom=True)
    quote = evidence()
    term = Term(
        "payment.due", "duty", "client", "provider", False, delay, "", "", "", "c1", quote.span, quote.span, 0.9
    )
    facts = (
        Fact("payment.due", Status.STATED, True, (quote,), 0.9),
        Fact("payment.days", Status.STATED, 60.0, (quote,), 0.9),
        Fact("payment.delay", Status.STATED, delay, (quote,), 0.9),
        Fact("payment.recovery_fee", Status.REVERSED, False, (evidence("sans frais"),)),
        Fact("respect.present", Status.ABSENT),
        Fact("contact.hours", Status.UNKNOWN),
    )
    parties = (Party("provider", "Zoé\x1b[31m", "le Prestataire"), Party("client"))
    return Reading(outline(**kwargs), "fr", "contract", law, parties, (term,), facts, ())  # type: ignore[arg-type]


def finding(
    code: str = "PAY101",
    severity: Severity = Severity.ERROR,
    verdict: Verdict = Verdict.FAIL,
    *,
    quote: Evidence | None = None,
    fix: str = "payment",
) -> Finding:
    return Finding(
        code=code,
        name="long-payment-delay",
        verdict=verdict,
        severity=severity,
        confidence=0.9,
        message="Le contrat laisse 60 jours pour payer.",
        why="Vous avancez deux mois de travail.",
        ask="Demandez 30 jours.",
        sources=(Citation("FR-PAY-02", "C. com. art. L441-10 I", date(2026, 9, 1), sure=True),),
        evidence=quote,
        boundary="payment",
        fix=fix,
    )


def judgement(*findings: Finding, checked: date | None = date(2026, 9, 1), **statuses: str) -> Judgement:
    """Return a judgement in which every boundary is covered but those named."""
    boundaries = tuple(
        Boundary(name, BoundaryStatus(statuses.get(name, "covered")), evidence() if name == "payment" else None)
        for name in BOUNDARIES
    )
    return Judgement("freelance-fr", "1", AS_OF, checked, boundaries, findings)


def linted(
    *findings: Finding, path: str = "contrat.md", suggestions: tuple[Suggestion, ...] = (), **kwargs: object
) -> Linted:
    statuses = {name: str(kwargs.pop(name)) for name in BOUNDARIES if name in kwargs}
    return Linted(
        path,
        reading(path=path, **kwargs),
        judgement(*findings, **statuses),  # type: ignore[arg-type]
        "FR",
        "contract",
        (),
        suggestions,
    )


def unread(path: str = "absent.docx") -> Linted:
    return Linted(path, problems=(Problem("lint.language", path),))


def skipped(path: str = "note.md") -> Linted:
    return Linted(path, reading(), problems=(Problem("lint.not-a-contract", path, fatal=False),))


def run(*results: Linted, gate: Gate | None = None) -> Run:
    return Run(results, AS_OF, gate or Gate())
