"""Builds readings in memory: the facts of a contract without the contract."""

from __future__ import annotations

from collections.abc import Mapping

from boundlint.model import Block, BlockKind, Clause, Document, Evidence, Fact, Outline, Place, Reading, Span, Status
from boundlint.model.reading import FactValue
from boundlint.model.schema import facts

BLANK = object()
"""A fact that is stated with a placeholder for its value."""


def _fact(name: str, said: object, span: Span | None) -> Fact:
    """Return a fact: a `Status` stands for itself, `BLANK` for a placeholder, anything else is the stated value."""
    evidence = (Evidence(span, "c1", 0.9),) if span else ()
    if said is BLANK:
        return Fact(name, Status.STATED, None, evidence, 0.9)
    if isinstance(said, Status):
        value: FactValue = {Status.STATED: True, Status.REVERSED: False}.get(said)
        return Fact(name, said, value, evidence, 0.9)
    return Fact(name, Status.STATED, said, evidence, 0.9)  # type: ignore[arg-type]


def _document(lines: list[str], coverage: float) -> tuple[Document, list[Span]]:
    """Return a text of one paragraph a line, and where each stands."""
    spans, start = [], 0
    for line in lines:
        spans.append(Span(start, start + len(line)))
        start += len(line) + 2
    blocks = tuple(Block(span, BlockKind.PARAGRAPH, 0, "", False, Place()) for span in spans)
    return Document("contract.txt", "txt", "\n\n".join(lines), blocks, coverage=coverage), spans


def reading(
    said: Mapping[str, object] | None = None,
    *,
    law: str = "FR",
    language: str = "fr",
    coverage: float = 1.0,
    others: Status = Status.ABSENT,
) -> Reading:
    """Return a reading of a contract that says what `said` holds, by the names of facts; `others` for the rest.

    Each fact that is stated or reversed has a sentence of the document as its evidence, in the order of the schema.
    """
    said = dict(said or {})
    unknown = set(said) - {spec.name for spec in facts()}
    if unknown:
        raise KeyError(sorted(unknown))
    quoted = [name for name in (spec.name for spec in facts()) if said.get(name, others) not in _UNQUOTED]
    said.setdefault("document.coverage", coverage * 100)
    document, spans = _document([f"This sentence is about {name}." for name in quoted] or ["Nothing."], coverage)
    where = dict(zip(quoted, spans, strict=False))
    whole = Span(0, len(document.text))
    clause = Clause("c1", "1", "", (), whole, whole, document.blocks)
    return Reading(
        outline=Outline(document, (clause,)),
        language=language,
        kind="contract",
        law=law,
        parties=(),
        terms=(),
        facts=tuple(_fact(spec.name, said.get(spec.name, others), where.get(spec.name)) for spec in facts()),
        quantities=(),
    )


_UNQUOTED = (Status.ABSENT, Status.UNKNOWN)
