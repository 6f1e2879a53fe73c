"""What a notice of termination rests on: whose right it is, in which clause, with what notice; or why there is none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from boundlint.errors import RefusalError
from boundlint.letters.dates import end_of_notice
from boundlint.model import Blank, CalendarDay, Clause, Duration, Reading, Status, Term
from boundlint.templating import clean

_OURS = ("provider", "each")
_AT_WILL = ("convenience", "")
_SAMPLE_RECEIPT = dt.date(2027, 1, 1)
_QUOTE = 300


class Ground(Struct, frozen=True):
    """The provider's right to end the contract.

    Attributes:
        exit: the term that gives it; None where it is C. civ. art. 1211, which lets either side end an open-ended
            contract with the notice agreed or a reasonable one.
        clause: the clause that holds it, None with `exit`.
        notice: how long the notice is; `n` is known.
        chosen: the person chose the notice; the contract does not say it, or says less.
    """

    exit: Term | None
    clause: Clause | None
    notice: Duration
    chosen: bool


def stated(reading: Reading, name: str) -> bool:
    """Tell whether a fact is stated in the contract."""
    return any(fact.name == name and fact.status is Status.STATED for fact in reading.facts)


def term_end(reading: Reading) -> dt.date | None:
    """Return the day on which the contract's fixed term ends, the first if several are named; None if none is."""
    days = [term.value.day for term in _terms(reading, "contract.fixed_term") if isinstance(term.value, CalendarDay)]
    return min(days, default=None)


def clause_of(reading: Reading, term: Term) -> Clause | None:
    """Return the clause in which a term stands."""
    return next((clause for clause in reading.outline.clauses if clause.id == term.clause), None)


def quote(reading: Reading, term: Term) -> str:
    """Return what the contract says there, cleaned for a screen, at most 300 characters."""
    text = clean(term.span.of(reading.outline.document.text)).rstrip(" .;:")
    return text if len(text) <= _QUOTE else text[:_QUOTE] + "…"


def find(reading: Reading, wanted: Duration | None) -> Ground:
    """Return the right on which the provider can end the contract without fault.

    Args:
        reading: the contract.
        wanted: the notice that the person asks for, None for the contract's.

    Raises:
        RefusalError: there is no such right, it is the client's, it cannot be told whose it is, or the notice is not
            said or says two things.
    """
    exits = [term for term in _terms(reading, "termination.present") if term.kind == "right"]
    ours = [term for term in exits if term.condition in _AT_WILL and term.bearer in _OURS]
    denied = _denied(reading)
    if not ours:
        return _by_law(reading, exits, denied, wanted)
    if denied:
        raise RefusalError("letters.refuse-exit-contradictory", quote=quote(reading, denied[0]))
    chosen = max(ours, key=_weight)
    length = _notice(reading, ours, wanted)
    return Ground(chosen, clause_of(reading, chosen), length, chosen=wanted is not None)


def _terms(reading: Reading, topic: str) -> list[Term]:
    return [term for term in reading.terms if term.topic == topic and not term.reversed]


def _denied(reading: Reading) -> list[Term]:
    return [
        term
        for term in reading.terms
        if term.topic == "termination.present" and term.reversed and term.bearer in _OURS and term.condition in _AT_WILL
    ]


def _weight(term: Term) -> tuple[bool, bool, float, int]:
    """Order exits: said to be without fault, with its notice, surest, first in the text."""
    return (term.condition == "convenience", isinstance(term.value, Duration), term.confidence, -term.span.start)


def _by_law(reading: Reading, exits: list[Term], denied: list[Term], wanted: Duration | None) -> Ground:
    """Return the right that French law gives in an open-ended contract, or say why there is none."""
    at_will = [term for term in exits if term.condition in _AT_WILL]
    for bearer, code in (("client", "letters.refuse-exit-client"), ("unknown", "letters.refuse-exit-unclear")):
        found = [term for term in at_will if term.bearer == bearer]
        if found:
            raise RefusalError(code, quote=quote(reading, found[0]))
    if denied:
        raise RefusalError("letters.refuse-exit-denied", quote=quote(reading, denied[0]))
    if stated(reading, "contract.fixed_term"):
        raise RefusalError("letters.refuse-fixed-term")
    if stated(reading, "contract.open_ended"):
        if reading.law != "FR":
            raise RefusalError("letters.refuse-open-ended")
        if wanted is None:
            raise RefusalError("letters.refuse-reasonable-notice")
        return Ground(None, None, wanted, chosen=True)
    raise RefusalError(_why_none(exits))


def _why_none(exits: list[Term]) -> str:
    conditions = {term.condition for term in exits}
    if not exits:
        return "letters.refuse-no-exit"
    if conditions == {"renewal"}:
        return "letters.refuse-renewal-only"
    return "letters.refuse-breach-only" if "breach" in conditions else "letters.refuse-event-only"


def _notice(reading: Reading, ours: list[Term], wanted: Duration | None) -> Duration:
    """Return the notice to give: the contract's, or the person's where it says none, two, or a shorter one."""
    lengths, code = _contract_notice(reading, ours)
    sure = len(lengths) == 1 and code == ""
    if wanted is None:
        if not sure:
            raise RefusalError(code or "letters.refuse-notice-contradictory")
        return lengths[0]
    if lengths and _earliest(wanted) < min(map(_earliest, lengths)):
        raise RefusalError("letters.refuse-notice-short")
    return wanted


def _contract_notice(reading: Reading, ours: list[Term]) -> tuple[list[Duration], str]:
    """Return the lengths that the contract states for the provider, and why they cannot be used (empty if they can)."""
    notices = [term for term in reading.terms if term.topic == "termination.notice"]
    open_to_us = [term for term in notices if term.bearer != "client" and term.condition in _AT_WILL]
    clauses = {term.clause for term in ours}
    near = [term for term in open_to_us if term.clause in clauses]
    said = [term for term in [*ours, *near] if term.value is not None]
    values = [term.value for term in said or open_to_us if not term.reversed]
    lengths = list(_distinct(value for value in values if isinstance(value, Duration) and value.n is not None))
    if any(isinstance(value, Blank) or (isinstance(value, Duration) and value.n is None) for value in values):
        return lengths, "letters.refuse-notice-blank"
    if len(lengths) > 1 or any(length.figures not in (None, length.n) for length in lengths):
        return lengths, "letters.refuse-notice-contradictory"
    return lengths, "" if lengths else _why_unsaid(notices, open_to_us)


def _why_unsaid(notices: list[Term], open_to_us: list[Term]) -> str:
    if any(term.reversed for term in open_to_us):
        return "letters.refuse-notice-none"
    return "letters.refuse-notice-client" if notices and not open_to_us else "letters.refuse-notice-unsaid"


def _distinct(lengths: Iterable[Duration]) -> Iterable[Duration]:
    """Drop lengths that say the same, whatever they are counted from."""
    seen: set[tuple[object, ...]] = set()
    for length in lengths:
        key = (length.n, length.unit, length.basis, length.eom, length.on_day, length.figures)
        if key not in seen:
            seen.add(key)
            yield length


def _earliest(length: Duration) -> dt.date:
    """Return a day that orders lengths of different units."""
    return end_of_notice(_SAMPLE_RECEIPT, length)
