"""The values that flow between the rooms: frozen, slotted, one family a stage."""

from boundlint.model.clause import Clause, Outline
from boundlint.model.document import Aside, AsideKind, Block, BlockKind, Document, Notice, Place
from boundlint.model.finding import Boundary, BoundaryStatus, Citation, Finding, Judgement, Severity, Verdict
from boundlint.model.quantity import (
    Blank,
    CalendarDay,
    Count,
    Duration,
    Hours,
    Money,
    Number,
    Percent,
    Quantity,
    Rate,
    Value,
    Weekdays,
)
from boundlint.model.reading import Evidence, Fact, FactValue, Miss, Party, Reading, Status, Term
from boundlint.model.span import Span

__all__ = [
    "Aside",
    "AsideKind",
    "Blank",
    "Block",
    "BlockKind",
    "Boundary",
    "BoundaryStatus",
    "CalendarDay",
    "Citation",
    "Clause",
    "Count",
    "Document",
    "Duration",
    "Evidence",
    "Fact",
    "FactValue",
    "Finding",
    "Hours",
    "Judgement",
    "Miss",
    "Money",
    "Notice",
    "Number",
    "Outline",
    "Party",
    "Percent",
    "Place",
    "Quantity",
    "Rate",
    "Reading",
    "Severity",
    "Span",
    "Status",
    "Term",
    "Value",
    "Verdict",
    "Weekdays",
]
