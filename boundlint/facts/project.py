"""Projects terms to the flat facts of the schema (`policies/facts.toml`)."""

from __future__ import annotations

from boundlint.model.clause import Outline
from boundlint.model.quantity import Blank, Count, Duration, Hours, Money, Number, Percent, Value
from boundlint.model.reading import Evidence, Fact, FactValue, Status, Term
from boundlint.model.schema import FactSpec
from boundlint.model.span import Span

MAX_EVIDENCE = 3
"""Quotes a fact shows; the scorers and people look at the first ones."""


def evidence(terms: list[Term]) -> tuple[Evidence, ...]:
    """Return the quotes of the terms, the surest first, each place once, at most three."""
    ranked = sorted(terms, key=lambda term: (-term.confidence, term.value is None, term.span.start))
    seen: dict[tuple[int, int], Evidence] = {}
    for term in ranked:
        seen.setdefault((term.span.start, term.span.end), Evidence(term.span, term.clause, term.confidence))
    return tuple(seen.values())[:MAX_EVIDENCE]


def counted(name: str, outline: Outline, spans: list[Span], confidence: float) -> Fact:
    """Return a fact that counts places and quotes the first three; absent where there are none."""
    if not spans:
        return Fact(name, Status.ABSENT)
    quotes = []
    for span in spans[:MAX_EVIDENCE]:
        clause = outline.clause_at(span.start)
        quotes.append(Evidence(span, clause.id if clause else "", confidence))
    return Fact(name, Status.STATED, len(spans), tuple(quotes), confidence)


def days(value: Value | None) -> float | None:
    """Return a duration in days as contracts are labelled: a month is 30 days, working days as written."""
    return value.days() if isinstance(value, Duration) else None


def number(value: Value | None) -> float | None:
    """Return the number that a count, percent or bare number holds."""
    match value:
        case Number(n) | Count(n):
            return n
        case Percent(share):
            return share
        case _:
            return None


def _tidy(value: float | None) -> float | int | None:
    if value is None:
        return None
    return int(value) if float(value).is_integer() else round(value, 2)


def is_blank(value: Value | None) -> bool:
    """Tell whether a placeholder stands where a value should: `[date]`, `[delay] days`."""
    if isinstance(value, Percent):
        return value.value is None
    return isinstance(value, Blank) or (isinstance(value, Duration | Number) and value.n is None)


def _largest(spec: FactSpec, terms: list[Term]) -> tuple[FactValue, list[Term]]:
    measure = days if spec.read in ("longest", "delay") else number
    valued = [(term, size) for term in terms if (size := measure(term.value)) is not None]
    if not valued:
        return None, []
    best, size = max(valued, key=lambda pair: pair[1])
    if spec.read == "delay":
        return best.value, [best]
    return _tidy(size), [best, *[term for term, other in valued if other == size and term is not best]]


def _other_side(term: Term, denied: list[Term]) -> bool:
    """Tell whether a right is one side's while it is the other side's that is denied: both can be true."""
    return term.kind == "right" and {term.bearer, *(each.bearer for each in denied)} == {"client", "provider"}


def _settle(terms: list[Term], *, several: bool) -> tuple[Status, list[Term]]:
    """Decide between terms that state and terms that deny: a denial in the same clause wins, elsewhere none does.

    Within one clause the denial is the exception to the rule or the operative part; a false "covered" is the worst
    mistake. In two clauses that contradict each other nobody can tell, and both are quoted.
    """
    stated = [term for term in terms if not term.reversed]
    denied = [term for term in terms if term.reversed]
    if not denied:
        return (Status.STATED, stated) if stated else (Status.ABSENT, [])
    clauses = {term.clause for term in denied}
    left = [term for term in stated if term.clause not in clauses or _other_side(term, denied)]
    if not left:
        return Status.REVERSED, denied
    if several or all(_other_side(term, denied) for term in left):
        return Status.STATED, left
    return Status.UNKNOWN, [left[0], denied[0], *left[1:], *denied[1:]]


def _bool_fact(spec: FactSpec, terms: list[Term]) -> Fact:
    status, used = _settle(terms, several=spec.several)
    value = {Status.STATED: True, Status.REVERSED: False}.get(status)
    quotes = evidence(used) if status is not Status.UNKNOWN else _both(used)
    return Fact(spec.name, status, value, quotes, max((term.confidence for term in used), default=1.0))


def _both(used: list[Term]) -> tuple[Evidence, ...]:
    return tuple(Evidence(term.span, term.clause, term.confidence) for term in used[:2])


def _value_fact(spec: FactSpec, terms: list[Term]) -> Fact:
    """Read a value. It stands where any side has it: the longest notice counts where the sides differ."""
    denied = [term for term in terms if term.reversed]
    stated = [t for t in terms if not t.reversed and not any(t.span.overlaps(each.span) for each in denied)]
    if not stated:
        status = Status.REVERSED if terms else Status.ABSENT
        return Fact(spec.name, status, None, evidence(terms), max((t.confidence for t in terms), default=1.0))
    value, used = _largest(spec, stated)
    if value is None:
        blank = [term for term in stated if is_blank(term.value)]
        status = Status.STATED if blank else Status.ABSENT
        return Fact(spec.name, status, None, evidence(blank), 0.8 if blank else 1.0)
    return Fact(spec.name, Status.STATED, value, evidence(used), used[0].confidence)


def _flag_fact(spec: FactSpec, terms: list[Term]) -> Fact:
    flag = spec.read.removeprefix("flag:")
    used = [term for term in terms if not term.reversed and getattr(term.value, flag, False)]
    return Fact(spec.name, Status.STATED if used else Status.ABSENT, True if used else None, evidence(used))


_PER_YEAR = {"day": 365, "month": 12, "year": 1, "": 1}


def _of_kind(read: str, value: Value | None) -> Value | None:
    """Return a value where it is of the kind that a fact takes; a rate by the year."""
    match value:
        case Hours() if read == "hours":
            return value
        case Money(amount) if read == "money" and amount is not None:
            return value
        case Percent(share, per) if read == "rate" and share is not None and per in _PER_YEAR:
            return Percent(round(share * _PER_YEAR[per], 4), "year")
    return None


def _typed_fact(spec: FactSpec, terms: list[Term]) -> Fact:
    """Read hours, a sum or a rate: where two clauses give different ones, nobody can tell which counts."""
    valued = [(term, value) for term in terms if not term.reversed and (value := _of_kind(spec.read, term.value))]
    if not valued:
        return Fact(spec.name, Status.ABSENT)
    used, values = [term for term, _ in valued], {value for _, value in valued}
    if len(values) > 1:
        return Fact(spec.name, Status.UNKNOWN, None, _both(used), used[0].confidence)
    return Fact(spec.name, Status.STATED, values.pop(), evidence(used), used[0].confidence)


def project(spec: FactSpec, terms: tuple[Term, ...]) -> Fact:
    """Return one fact, projected from the terms of its topic."""
    mine = [term for term in terms if term.topic == spec.topic]
    if spec.read.startswith("flag:"):
        return _flag_fact(spec, mine)
    if spec.type == "bool":
        return _bool_fact(spec, mine)
    if spec.read in ("hours", "money", "rate"):
        return _typed_fact(spec, mine)
    return _value_fact(spec, mine)
