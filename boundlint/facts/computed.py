"""Facts that no single term states: whose exit it is, whether the sides are equal, what the reader noticed."""

from __future__ import annotations

from boundlint.facts.project import days, evidence, is_blank
from boundlint.model.document import Document
from boundlint.model.quantity import Duration, Money, Percent, Quantity
from boundlint.model.reading import Evidence, Fact, Status, Term

NEEDS_CAUSE = ("breach", "event", "renewal")
"""Conditions under which an exit is no way out at will."""


def _exits(terms: tuple[Term, ...]) -> list[Term]:
    return [t for t in terms if t.topic == "termination.present" and not t.reversed and t.condition not in NEEDS_CAUSE]


def provider_exit(terms: tuple[Term, ...]) -> Fact:
    """Tell whether the provider may leave without fault; reversed where only the client may, or where it is denied."""
    name = "termination.provider_exit"
    exits = _exits(terms)
    mine = [term for term in exits if term.bearer in ("provider", "each")]
    if mine:
        return Fact(name, Status.STATED, value=True, evidence=evidence(mine), confidence=mine[0].confidence)
    theirs = [term for term in exits if term.bearer == "client"]
    denied = [t for t in terms if t.topic == "termination.present" and t.reversed and t.bearer != "client"]
    if theirs or denied:
        used = denied or theirs
        return Fact(name, Status.REVERSED, value=False, evidence=evidence(used), confidence=used[0].confidence)
    if exits:
        return Fact(name, Status.UNKNOWN, evidence=evidence(exits), confidence=0.5)
    return Fact(name, Status.ABSENT)


def _notice(terms: tuple[Term, ...], sides: tuple[str, ...]) -> list[tuple[float, Term]]:
    """Return the notices that one side must give, in days; a notice denied counts as none."""
    found: list[tuple[float, Term]] = []
    for term in terms:
        if term.topic == "termination.notice" and term.bearer in sides:
            length = 0.0 if term.reversed else days(term.value)
            if length is not None:
                found.append((length, term))
    return found


def symmetric(terms: tuple[Term, ...]) -> Fact:
    """Tell whether both sides may leave on the same conditions, where the text says enough to tell."""
    name = "termination.symmetric"
    exits = _exits(terms)
    sides = {term.bearer for term in exits}
    theirs, mine = _notice(terms, ("client",)), _notice(terms, ("provider",))
    if "client" in sides and not sides & {"provider", "each", "unknown"}:
        used = [term for term in exits if term.bearer == "client"]
        return Fact(name, Status.REVERSED, value=False, evidence=evidence(used), confidence=0.85)
    if theirs and mine and min(length for length, _ in theirs) < max(length for length, _ in mine):
        used = [min(theirs, key=lambda pair: pair[0])[1], max(mine, key=lambda pair: pair[0])[1]]
        return Fact(name, Status.REVERSED, value=False, evidence=evidence(used), confidence=0.85)
    equal = [term for term in exits if term.bearer == "each"]
    if equal and not theirs and not mine:
        return Fact(name, Status.STATED, value=True, evidence=evidence(equal), confidence=0.8)
    return Fact(name, Status.ABSENT)


def rate_by_month(terms: tuple[Term, ...], quantities: tuple[Quantity, ...]) -> Fact:
    """Tell whether late interest is written per month or per day, and nowhere beside it per year."""
    name = "payment.rate_by_month"
    mine = [term for term in terms if term.topic == "payment.late_interest" and not term.reversed]
    near = [q.value for q in quantities for t in mine if t.span.start <= q.span.start and q.span.end <= t.span.end]
    yearly = any(isinstance(value, Percent) and value.per == "year" for value in (*near, *(t.value for t in mine)))
    shorter = [term for term in mine if isinstance(term.value, Percent) and term.value.per in ("month", "day")]
    if yearly or not shorter:
        return Fact(name, Status.ABSENT)
    return Fact(name, Status.STATED, value=True, evidence=evidence(shorter), confidence=shorter[0].confidence)


def placeholders(quantities: tuple[Quantity, ...], text_clause: dict[int, str]) -> Fact:
    """Count the blanks left in the text; `text_clause` gives the clause of a quantity by its start."""
    return _counted("document.placeholders", [q for q in quantities if is_blank(q.value)], text_clause)


def amounts(quantities: tuple[Quantity, ...], text_clause: dict[int, str]) -> Fact:
    """Count the amounts of money in the text, whatever they are for: where there is none, no price can be stated."""
    return _counted("document.amounts", [q for q in quantities if isinstance(q.value, Money)], text_clause)


def number_conflicts(quantities: tuple[Quantity, ...], text_clause: dict[int, str]) -> Fact:
    """Count the lengths of time whose words and figures disagree: which of the two binds, a judge would say."""
    found = [q for q in quantities if isinstance(q.value, Duration) and q.value.figures is not None]
    return _counted("document.number_conflicts", found, text_clause)


def _counted(name: str, found: list[Quantity], text_clause: dict[int, str]) -> Fact:
    """Return a fact that counts quantities and quotes the first three; absent where there are none."""
    if not found:
        return Fact(name, Status.ABSENT)
    quotes = tuple(Evidence(q.span, text_clause.get(q.span.start, ""), 0.9) for q in found[:3])
    return Fact(name, Status.STATED, len(found), quotes)


def in_french(language: str) -> Fact:
    """Tell whether a contract is written in French: some laws ask for that language first."""
    return _stated("document.in_french", language == "fr")


def of_document(document: Document, name: str) -> Fact:
    """Return a fact that the reader noticed about the file: `document.hidden_text` and its like.

    Raises:
        KeyError: there is no such fact.
    """
    match name:
        case "document.hidden_text":
            return _stated(name, bool(_noticed(document, "hidden-text")))
        case "document.hidden_sample":
            return _stated(name, next((n.detail for n in document.notices if n.code == "hidden-text"), ""))
        case "document.tracked_changes":
            return _stated(name, bool(_noticed(document, "tracked-changes")))
        case "document.comments":
            return _stated(name, _noticed(document, "comments"))
        case "document.scanned_pages":
            return _stated(name, _noticed(document, "scan-pages", "recognised-pages"))
        case "document.coverage":
            return Fact(name, Status.STATED, round(document.coverage * 100, 1))
        case _:
            raise KeyError(name)


def _noticed(document: Document, *codes: str) -> int:
    return sum(notice.count for notice in document.notices if notice.code in codes)


def _stated(name: str, value: str | float) -> Fact:
    """Return a fact that is stated where its value says anything."""
    return Fact(name, Status.STATED, value) if value else Fact(name, Status.ABSENT)
