"""Answers conditions about a contract: true, false, or None where it cannot be told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from boundlint.model.finding import Verdict
from boundlint.model.quantity import Blank
from boundlint.model.rates import rate_facts
from boundlint.model.reading import Evidence, Fact, FactValue, Reading, Status, Term
from boundlint.policy import expression as ex
from boundlint.policy import kleene
from boundlint.policy.compare import compare, known_value
from boundlint.policy.kinds import UNKNOWN
from boundlint.policy.kleene import Truth
from boundlint.policy.pack import Policy, Rule
from boundlint.policy.sources import LegalSource

_Held = Literal["stated", "reversed", "absent", "unknown", "blank"]


class Case(Struct, frozen=True):
    """What conditions are asked about.

    Attributes:
        facts: what the contract says, by name.
        params: the policy's parameters, by name.
        inputs: `law`, `client` and `provider-status`, `unknown` where nobody knows.
        terms: what the contract says, term by term.
        whole: whether enough of the file was read to say that something is not there.
        sources: of the policy, by id, for its texts.
        term: within a quantified condition: the one that is asked about.
    """

    facts: Mapping[str, Fact]
    params: Mapping[str, ex.Constant]
    inputs: Mapping[str, str]
    terms: tuple[Term, ...] = ()
    whole: bool = True
    sources: Mapping[str, LegalSource] = {}
    term: Term | None = None

    def fact(self, name: str) -> Fact:
        """Return a fact; unknown where the reading does not hold it."""
        return self.facts.get(name) or Fact(name, Status.UNKNOWN)

    def on(self, topic: str) -> tuple[Term, ...]:
        """Return the terms of a topic."""
        return tuple(term for term in self.terms if term.topic == topic)


def case_of(policy: Policy, reading: Reading, inputs: Mapping[str, str], day: date) -> Case:
    """Return what the conditions of a policy are asked about, for one contract.

    Args:
        policy: whose parameters hold.
        reading: the contract.
        inputs: `law`, `client`, `provider-status`; one that is missing or empty is unknown.
        day: on which the published rates are taken.
    """
    return Case(
        facts={**rate_facts(day), **{fact.name: fact for fact in reading.facts}},
        params={param.name: param.value for param in policy.params},
        inputs={name: word for name, word in inputs.items() if word},
        terms=reading.terms,
        whole=reading.outline.document.whole and reading.language in ("fr", "en"),
        sources={source.id: source for source in policy.sources},
    )


def blank(fact: Fact) -> bool:
    """Tell whether a placeholder stands where the value of a stated fact should be."""
    return fact.status is Status.STATED and not known_value(fact.value)


# --- what one side has or owes ---


def _sides(case: Case, ref: ex.OwnedRef) -> tuple[list[Term], list[Term]]:
    """Return the terms that a side bears, and those of which nobody can tell who bears them."""
    terms = case.on(ref.topic)
    sure = [term for term in terms if term.bearer in (ref.owner, "each")]
    return sure, [term for term in terms if term.bearer == UNKNOWN]


def _owned_status(case: Case, ref: ex.OwnedRef) -> _Held:
    sure, doubtful = _sides(case, ref)
    stated, denied = [t for t in sure if not t.reversed], [t for t in sure if t.reversed]
    if not sure:
        return "absent" if case.whole and not doubtful else "unknown"
    if stated and denied:
        return "unknown"
    if denied:
        return "reversed"
    return "stated" if any(known_value(term.value) for term in stated) else "blank"


def _owned_values(case: Case, ref: ex.OwnedRef) -> tuple[FactValue, ...]:
    """Return every value that a side's term may have; none where it is denied or not there."""
    sure, doubtful = _sides(case, ref)
    stated = [term for term in sure if not term.reversed]
    if not stated or any(term.reversed for term in sure):
        return ()
    return tuple(dict.fromkeys(term.value for term in (*stated, *doubtful) if term.value is not None))


# --- what one clause says ---


def _attribute(case: Case, name: str) -> tuple[FactValue, ...]:
    """Return what a term says of itself: several forms where it leaves the choice."""
    term = case.term
    if term is None:
        return ()
    if name == "value":
        return () if term.value is None else (term.value,)
    if name == "denied":
        return (term.reversed,)
    written = str(getattr(term, name))
    return tuple(part.replace(" ", "-") for part in written.split(" or ")) if written else ()


def _attribute_status(case: Case, name: str) -> _Held:
    values = _attribute(case, name)
    if not values:
        return "absent"
    if name == "value" and (isinstance(values[0], Blank) or not known_value(values[0])):
        return "blank"
    return "unknown" if values == (UNKNOWN,) else "stated"


# --- conditions ---


def _held(case: Case, operand: ex.FactRef | ex.OwnedRef | ex.AttributeRef) -> _Held:
    match operand:
        case ex.OwnedRef():
            return _owned_status(case, operand)
        case ex.AttributeRef(name):
            return _attribute_status(case, name)
    fact = case.fact(operand.name)
    return "blank" if blank(fact) else fact.status.value


def _status(case: Case, node: ex.HasStatus) -> Truth:
    """Return whether something has a status; nothing can be told of an unknown one but that it is unknown."""
    held = _held(case, node.operand)
    if node.status == UNKNOWN:
        return held == UNKNOWN
    if held == UNKNOWN:
        return None
    return held == node.status or (held == "blank" and node.status == "stated")


def _values(case: Case, operand: ex.Operand) -> tuple[FactValue, ...]:
    """Return every value that an operand may have, none where nothing is known of it."""
    match operand:
        case ex.FactRef(name):
            fact = case.fact(name)
            return (fact.value,) if fact.status is Status.STATED and fact.value is not None else ()
        case ex.OwnedRef():
            return _owned_values(case, operand)
        case ex.AttributeRef(name):
            return tuple(value for value in _attribute(case, name) if value != UNKNOWN)
        case ex.ParamRef(name):
            return (case.params[name],)
        case ex.InputRef(name):
            return (case.inputs[name],) if case.inputs.get(name, UNKNOWN) != UNKNOWN else ()
        case ex.Given(value):
            return (value,)


def _holds(case: Case, operand: ex.Operand) -> Truth:
    """Return a yes-or-no operand: a fact that is absent or reversed does not hold."""
    if isinstance(operand, ex.FactRef):
        fact = case.fact(operand.name)
        if fact.status is Status.UNKNOWN:
            return None
        return False if fact.status is not Status.STATED else (None if blank(fact) else fact.value is not False)
    values = _values(case, operand)
    return values[0] if len(values) == 1 and isinstance(values[0], bool) else None


def _agreed(answers: set[Truth]) -> Truth:
    """Return the one answer that all possible values give, None where they differ or there is none."""
    return answers.pop() if len(answers) == 1 else None


def _compared(case: Case, node: ex.Comparison) -> Truth:
    """Return a comparison: true or false only where all values that the operands may have agree."""
    unasked = isinstance(node.left, ex.InputRef) and node.right == ex.Given(UNKNOWN)
    if unasked:
        return (not _values(case, node.left)) == (node.operator == "=")
    left, right = _values(case, node.left), _values(case, node.right)
    return _agreed({compare(a, node.operator, b) for a in left for b in right})


def _member(case: Case, node: ex.Membership) -> Truth:
    values = _values(case, node.operand)
    if not values and isinstance(node.operand, ex.InputRef) and UNKNOWN in node.words:
        return True
    return _agreed({value in node.words for value in values})


def _quantified(case: Case, node: ex.Quantifier) -> Truth:
    """Return whether a condition holds of every clause or of some: what was not read may say otherwise."""
    answers = [truth(replace(case, term=term), node.condition) for term in case.on(node.topic)]
    unread: list[Truth] = [] if case.whole else [None]
    return (kleene.every if node.every else kleene.some)([*answers, *unread])


def truth(case: Case, condition: ex.Condition) -> Truth:  # noqa: PLR0911 - one a kind of condition
    """Return the answer to a condition, by strong Kleene logic."""
    match condition:
        case ex.IsTrue(operand):
            return _holds(case, operand)
        case ex.HasStatus():
            answer = _status(case, condition)
            return kleene.negate(answer) if condition.negated else answer
        case ex.Comparison():
            return _compared(case, condition)
        case ex.Membership():
            return _member(case, condition)
        case ex.Quantifier():
            return _quantified(case, condition)
        case ex.Negation(inner):
            return kleene.negate(truth(case, inner))
        case ex.Conjunction(parts):
            return kleene.every(truth(case, part) for part in parts)
        case ex.Disjunction(parts):
            return kleene.some(truth(case, part) for part in parts)


def verdict(case: Case, rule: Rule) -> Verdict:
    """Return the outcome of a rule: a doubt whether it is about this contract matters only if it would fail."""
    required = truth(case, rule.require)
    concerned = True if rule.when is None else truth(case, rule.when)
    if required is True or concerned is False:
        return Verdict.PASS
    return Verdict.FAIL if required is False and concerned is True else Verdict.UNKNOWN


Doubtful = ex.FactRef | ex.OwnedRef | ex.InputRef | ex.Quantifier


def in_doubt(case: Case, rule: Rule) -> tuple[Doubtful, ...]:
    """Return the facts, terms and inputs because of which a rule cannot be told, each once."""
    conditions = [rule.require, *([rule.when] if rule.when else [])]
    doubtful = [leaf for node in conditions for leaf in ex.leaves(node) if truth(case, leaf) is None]
    found: list[Doubtful] = []
    for leaf in doubtful:
        asked = [part for part in ex.operands(leaf) if isinstance(part, ex.FactRef | ex.OwnedRef | ex.InputRef)]
        found += asked
        if isinstance(leaf, ex.Quantifier) and not asked:
            found.append(leaf)
    return tuple(dict.fromkeys(found))


# --- what is quoted ---


def _said(terms: list[Term]) -> tuple[Evidence, ...]:
    return tuple(Evidence(term.span, term.clause, term.confidence) for term in terms)


def _against(case: Case, node: ex.Quantifier) -> list[Term]:
    """Return the terms on which a quantified condition fails, before those on which it does not."""
    return sorted(case.on(node.topic), key=lambda term: truth(replace(case, term=term), node.condition) is not False)


def evidence(case: Case, condition: ex.Condition) -> tuple[Evidence, ...]:
    """Return the quotes of what a condition asks about, from left to right."""
    found: list[Evidence] = []
    for leaf in ex.leaves(condition):
        for operand in ex.operands(leaf):
            if isinstance(operand, ex.FactRef):
                found += case.fact(operand.name).evidence[:1]
            elif isinstance(operand, ex.OwnedRef):
                found += _said(_sides(case, operand)[0])
        if isinstance(leaf, ex.Quantifier):
            found += _said(_against(case, leaf))
    return tuple(found)
