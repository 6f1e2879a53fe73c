"""Answers conditions about a contract: true, false, or None where it cannot be told."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from boundlint.model.finding import Verdict
from boundlint.model.quantity import Blank
from boundlint.model.reading import Fact, FactValue, Reading, Status
from boundlint.policy import expression as ex
from boundlint.policy import kleene
from boundlint.policy.kleene import Truth
from boundlint.policy.lengths import compare, range_of
from boundlint.policy.pack import Policy, Rule

UNKNOWN_INPUT = "unknown"


class Case(Struct, frozen=True):
    """What conditions are asked about.

    Attributes:
        facts: what the contract says, by name.
        params: the policy's parameters, by name.
        inputs: `law` and `client`, `unknown` where nobody knows.
    """

    facts: Mapping[str, Fact]
    params: Mapping[str, ex.Constant]
    inputs: Mapping[str, str]

    def fact(self, name: str) -> Fact:
        """Return a fact; unknown where the reading does not hold it."""
        return self.facts.get(name) or Fact(name, Status.UNKNOWN)


def case_of(policy: Policy, reading: Reading, law: str, client: str) -> Case:
    """Return what the conditions of a policy are asked about, for one contract.

    Args:
        policy: whose parameters hold.
        reading: the contract.
        law: its governing law; empty where unknown.
        client: who the client is; empty where unknown.
    """
    return Case(
        facts={fact.name: fact for fact in reading.facts},
        params={param.name: param.value for param in policy.params},
        inputs={"law": law or UNKNOWN_INPUT, "client": client or UNKNOWN_INPUT},
    )


def blank(fact: Fact) -> bool:
    """Tell whether a placeholder stands where the value of a stated fact should be."""
    if fact.status is not Status.STATED:
        return False
    number_missing = not isinstance(fact.value, str | bool) and range_of(fact.value) is None
    return fact.value is None or isinstance(fact.value, Blank) or number_missing


def _status(fact: Fact, wanted: str) -> Truth:
    """Return whether a fact has a status; nothing can be told of an unknown one but that it is unknown."""
    if wanted == Status.UNKNOWN:
        return fact.status is Status.UNKNOWN
    if fact.status is Status.UNKNOWN:
        return None
    return blank(fact) if wanted == "blank" else fact.status == wanted


def _value(case: Case, operand: ex.Operand) -> FactValue:
    """Return the value of an operand, None where it is not known."""
    match operand:
        case ex.FactRef(name):
            fact = case.fact(name)
            return fact.value if fact.status is Status.STATED else None
        case ex.ParamRef(name):
            return case.params[name]
        case ex.InputRef(name):
            return case.inputs[name]
        case ex.Given(value):
            return value


def _holds(case: Case, operand: ex.Operand) -> Truth:
    """Return a yes-or-no operand: a fact that is absent or reversed does not hold."""
    if isinstance(operand, ex.FactRef):
        fact = case.fact(operand.name)
        if fact.status is Status.UNKNOWN:
            return None
        return False if fact.status is not Status.STATED else (None if blank(fact) else fact.value is not False)
    value = _value(case, operand)
    return value if isinstance(value, bool) else None


def _compared(case: Case, node: ex.Comparison) -> Truth:
    """Return a comparison; an input that nobody knows equals `unknown` and may equal anything else."""
    left, right = _value(case, node.left), _value(case, node.right)
    if isinstance(node.left, ex.InputRef) and left == UNKNOWN_INPUT and right != UNKNOWN_INPUT:
        return None
    return compare(left, node.operator, right)


def truth(case: Case, condition: ex.Condition) -> Truth:
    """Return the answer to a condition, by strong Kleene logic."""
    match condition:
        case ex.IsTrue(operand):
            return _holds(case, operand)
        case ex.HasStatus(fact, status, negated):
            answer = _status(case.fact(fact.name), status)
            return kleene.negate(answer) if negated else answer
        case ex.Comparison():
            return _compared(case, condition)
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


def in_doubt(case: Case, rule: Rule) -> tuple[ex.Operand, ...]:
    """Return the facts and inputs because of which a rule cannot be told, each once."""
    conditions = [rule.require, *([rule.when] if rule.when else [])]
    doubtful = [leaf for node in conditions for leaf in ex.leaves(node) if truth(case, leaf) is None]
    found = (operand for leaf in doubtful for operand in ex.operands(leaf))
    return tuple(dict.fromkeys(part for part in found if isinstance(part, ex.FactRef | ex.InputRef)))
