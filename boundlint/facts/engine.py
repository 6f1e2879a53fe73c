"""From clauses to a reading: sentences are searched once, terms are read, facts are projected from them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from boundlint.facts import computed, dates, definitions, frame, references, stale
from boundlint.facts.compiled import Compiled
from boundlint.facts.labels import role_words
from boundlint.facts.lines import Scope, scopes
from boundlint.facts.matching import Line, Matcher
from boundlint.facts.misses import nearest
from boundlint.facts.parties import find_parties, party_words
from boundlint.facts.project import project
from boundlint.facts.roles import names_of
from boundlint.facts.stored import compiled
from boundlint.facts.terms import Context, read_terms
from boundlint.model.clause import Outline
from boundlint.model.document import Document
from boundlint.model.quantity import Quantity
from boundlint.model.reading import Fact, Miss, Party, Reading, Status, Term
from boundlint.model.schema import FactSpec, by_name, facts
from boundlint.model.span import Span
from boundlint.text.quantities import quantities
from boundlint.text.words import words


def prepare(language: str) -> None:
    """Load the tables that reading a contract in a language takes, for whoever has a moment before it comes."""
    compiled(language)
    party_words(language)
    facts()
    quantities("30 jours", language)


OPENING = 400
"""Where a document says what it is, in code points."""


def _opening(matcher: Matcher, outline: Outline) -> Line:
    head = outline.document.text[:OPENING]
    return matcher.line(Span(0, len(head)), words(head), ())


class _Ready(Struct, frozen=True):
    """A contract cut into lines, with all that they are read with."""

    context: Context
    scopes: tuple[Scope, ...]
    parties: tuple[Party, ...]
    quantities: tuple[Quantity, ...]
    language: str


def _read_with(outline: Outline, language: str, lexicon: Compiled | None) -> _Ready:
    text = outline.document.text
    ready = lexicon or compiled(language)
    parties = find_parties(Matcher(ready), text, language)
    matcher = Matcher(ready, role_words(ready, text, parties))
    found = quantities(text, language)
    context = Context(matcher, names_of(parties), _opening(matcher, outline), text)
    return _Ready(context, scopes(matcher, outline, found), parties, found, language)


def explain(outline: Outline, language: str, fact: str) -> tuple[Miss, ...]:
    """Return where a contract nearly speaks of what a fact says, and why that does not count, the nearest first.

    Args:
        outline: its clauses.
        language: `fr` or `en`; another one explains nothing.
        fact: its name.

    Raises:
        KeyError: there is no such fact.
    """
    spec = by_name()[fact]
    if language not in ("fr", "en"):
        return ()
    ready = _read_with(outline, language, None)
    return nearest(ready.context, ready.scopes, spec.topic)


def understand(
    outline: Outline,
    language: str,
    kind: str = "",
    lexicon: Compiled | None = None,
    more: tuple[FactSpec, ...] = (),
) -> Reading:
    """Read a contract.

    Args:
        outline: its clauses.
        language: `fr` or `en`; another language gives a reading in which every fact is unknown.
        kind: what the user says the document is; empty to find out.
        lexicon: a lexicon to use in place of the shipped one.
        more: facts beside those of the schema, of which that lexicon speaks.
    """
    specs = (*facts(), *more)
    if language not in ("fr", "en"):
        return Reading(outline, language, kind or "unknown", "", (), (), _all_unknown(specs), ())
    ready = _read_with(outline, language, lexicon)
    parties, found = ready.parties, ready.quantities
    everything = read_terms(ready.context, ready.scopes)
    stated = (term for term in everything if not term.topic.startswith(("kind.", "law.")))
    terms = tuple(_as_sure_as_its_letters(term, outline.document) for term in stated)
    return Reading(
        outline=outline,
        language=language,
        kind=kind or frame.kind(everything),
        law=frame.law(everything),
        parties=parties,
        terms=terms,
        facts=tuple(_fact(spec, outline, terms, ready) for spec in specs),
        quantities=found,
    )


def _as_sure_as_its_letters(term: Term, document: Document) -> Term:
    """Return a term no surer than the block it was read in, which may have been recognised in a picture."""
    block = document.block_at(term.match.start)
    if block is None or block.confidence >= 1:
        return term
    return replace(term, confidence=round(term.confidence * block.confidence, 2))


def _all_unknown(specs: tuple[FactSpec, ...]) -> tuple[Fact, ...]:
    return tuple(Fact(spec.name, Status.UNKNOWN, confidence=0.0) for spec in specs)


def _clauses(outline: Outline, found: tuple[Quantity, ...]) -> dict[int, str]:
    places = {q.span.start: outline.clause_at(q.span.start) for q in found}
    return {start: clause.id for start, clause in places.items() if clause is not None}


def _computed(name: str, outline: Outline, terms: tuple[Term, ...], ready: _Ready) -> Fact:
    found = ready.quantities
    makers: dict[str, Callable[[], Fact]] = {
        "termination.provider_exit": lambda: computed.provider_exit(terms),
        "termination.symmetric": lambda: computed.symmetric(terms),
        "payment.rate_by_month": lambda: computed.rate_by_month(terms, found),
        "document.placeholders": lambda: computed.placeholders(found, _clauses(outline, found)),
        "document.amounts": lambda: computed.amounts(found, _clauses(outline, found)),
        "document.number_conflicts": lambda: computed.number_conflicts(found, _clauses(outline, found)),
        "document.broken_references": lambda: references.broken_references(outline),
        "document.missing_annexes": lambda: references.missing_annexes(outline),
        "document.stale_law": lambda: stale.stale_law(outline),
        "document.unused_definitions": lambda: definitions.unused_definitions(outline),
        "document.impossible_dates": lambda: dates.impossible_dates(outline),
        "document.in_french": lambda: computed.in_french(ready.language),
    }
    return makers[name]() if name in makers else computed.of_document(outline.document, name)


def _fact(spec: FactSpec, outline: Outline, terms: tuple[Term, ...], ready: _Ready) -> Fact:
    """Return one fact; where part of the text was not read, absence cannot be told."""
    is_computed = spec.read == "computed"
    fact = _computed(spec.name, outline, terms, ready) if is_computed else project(spec, terms)
    if fact.status is Status.ABSENT and not outline.document.whole:
        return Fact(spec.name, Status.UNKNOWN, confidence=0.0)
    return fact
