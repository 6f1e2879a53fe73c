"""Looks for rules that can never or always fail, and for two rules that no contract can satisfy together.

Every combination of what a contract may say of the facts that a rule names is tried: absent, denied, stated with a
value below, at and above each value that the rules compare it with. More combinations are tried than contracts can
hold, so what is reported is certain, and what depends on how facts hang together is not reported.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations, islice, product

from msgspec import Struct
from msgspec.structs import replace

from boundlint.model.finding import Verdict
from boundlint.model.quantity import CalendarDay, Duration, Hours, Money, Number, Percent
from boundlint.model.rates import rates
from boundlint.model.reading import Fact, FactValue, Status
from boundlint.model.schema import facts, topic_by_name
from boundlint.policy import expression as ex
from boundlint.policy.conditions import Case, truth
from boundlint.policy.kinds import INPUTS, KIND_OF_TYPE, UNKNOWN, Kind, kind_of
from boundlint.policy.lengths import range_of
from boundlint.policy.pack import Policy, Rule

MOST = 20_000
"""Combinations tried of one rule or pair; where there are more, nothing is said of it."""

_TYPICAL = (1.0, 30.0, 90.0)
"""Values tried of a fact that is compared with another fact only."""

_STEP = 0.5


class Question(Struct, frozen=True):
    """What is asked of a policy beyond its form.

    Attributes:
        kind: `never`, `always` or `contradiction`.
        rules: the names of the rule or of the two.
    """

    kind: str
    rules: tuple[str, ...]


def _name(leaf: ex.OwnedRef | ex.Quantifier) -> str:
    """Return a name under which a term or a quantified condition is varied as if it were a fact."""
    return f"?{leaf!r}"


def _plain_operand(operand: ex.Operand) -> ex.Operand:
    return ex.FactRef(_name(operand)) if isinstance(operand, ex.OwnedRef) else operand


def _plain(node: ex.Condition) -> ex.Condition:  # noqa: PLR0911 - one a kind of condition
    """Return a condition on facts and inputs alone: terms of one side and clauses are varied like facts."""
    match node:
        case ex.Quantifier():
            return ex.IsTrue(ex.FactRef(_name(node)))
        case ex.Comparison(left, operator, right):
            return ex.Comparison(_plain_operand(left), operator, _plain_operand(right))
        case ex.HasStatus(ex.OwnedRef() as owned, status, negated):
            return ex.HasStatus(ex.FactRef(_name(owned)), status, negated)
        case ex.Negation(inner):
            return ex.Negation(_plain(inner))
        case ex.Conjunction(parts):
            return ex.Conjunction(tuple(map(_plain, parts)))
        case ex.Disjunction(parts):
            return ex.Disjunction(tuple(map(_plain, parts)))
    return node


class _Universe(Struct, frozen=True):
    """What a policy's facts may be.

    Attributes:
        params: the values of its parameters.
        kinds: of every fact, by name; of a quantified condition too.
        compared: the values that each fact is compared with.
    """

    params: Mapping[str, ex.Constant]
    kinds: Mapping[str, Kind]
    compared: Mapping[str, tuple[ex.Constant, ...]]

    def stated(self, name: str) -> list[FactValue]:
        """Return the values tried of a fact."""
        kind = self.kinds.get(name, "truth")
        if kind == "truth":
            return [True]
        values = self.compared.get(name, ())
        if kind in ("count", "length", "percent"):
            return [_of_kind(kind, n) for n in sorted(_around(values))]
        return _others(values)

    def facts(self, name: str) -> list[Fact]:
        """Return all that a contract may say of a fact."""
        stated = [Fact(name, Status.STATED, value) for value in self.stated(name)]
        return [Fact(name, Status.ABSENT), Fact(name, Status.REVERSED), *stated]


def _around(values: Iterable[ex.Constant]) -> set[float]:
    """Return numbers below, at and above each value, in its unit; days for a length."""
    found: set[float] = set()
    for value in values:
        span = range_of(value) if not isinstance(value, bool) else None
        if span:
            found |= {span.least - _STEP, span.least, span.greatest, math.floor(span.greatest) + _STEP}
    return {n for n in found if n >= 0} or set(_TYPICAL)


def _of_kind(kind: Kind, n: float) -> FactValue:
    return Duration(n, "day") if kind == "length" else Percent(n) if kind == "percent" else Number(n)


def _others(values: Iterable[ex.Constant]) -> list[FactValue]:
    """Return the values themselves, and one that is none of them."""
    found: list[FactValue] = list(values)
    for value in values:
        if isinstance(value, Money) and value.amount is not None:
            found += [replace(value, amount=value.amount + 1), replace(value, amount=max(0.0, value.amount - 1))]
        elif isinstance(value, Hours):
            found += [Hours("00:00", "24:00"), Hours("12:00", "12:01")]
        elif isinstance(value, CalendarDay):
            found += [CalendarDay(date(1900, 1, 1)), CalendarDay(date(2999, 12, 31))]
    return found or ["?"]


def _conditions(rule: Rule) -> list[ex.Condition]:
    return [_plain(node) for node in (rule.require, rule.when) if node is not None]


def _comparisons(rules: Iterable[Rule]) -> Iterator[tuple[ex.Operand, ex.Operand]]:
    for rule in rules:
        for node in _conditions(rule):
            for leaf in ex.leaves(node):
                if isinstance(leaf, ex.Comparison):
                    yield leaf.left, leaf.right
                    yield leaf.right, leaf.left


def _owned_kinds(rules: Iterable[Rule]) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for rule in rules:
        for node in (rule.require, rule.when):
            for operand in ex.all_operands(node) if node is not None else ():
                if isinstance(operand, ex.OwnedRef):
                    value = topic_by_name()[operand.topic].value
                    found[_name(operand)] = KIND_OF_TYPE[value] if value else "truth"
    return found


def _universe(policy: Policy) -> _Universe:
    params = {param.name: param.value for param in policy.params}
    compared: dict[str, tuple[ex.Constant, ...]] = {}
    for left, right in _comparisons(policy.rules):
        value = params.get(right.name) if isinstance(right, ex.ParamRef) else getattr(right, "value", None)
        if isinstance(left, ex.FactRef) and value is not None and kind_of(value):
            compared[left.name] = (*compared.get(left.name, ()), value)
    kinds = {spec.name: KIND_OF_TYPE[spec.type] for spec in (*facts(), *policy.facts, *(rate.spec for rate in rates()))}
    return _Universe(params, {**kinds, **_owned_kinds(policy.rules)}, compared)


def _cases(universe: _Universe, rules: Iterable[Rule]) -> Iterator[Case]:
    """Give every combination of what a contract may say of the facts of some rules."""
    asked = dict.fromkeys(operand for rule in rules for node in _conditions(rule) for operand in ex.all_operands(node))
    names = [operand.name for operand in asked if isinstance(operand, ex.FactRef)]
    inputs = [operand.name for operand in asked if isinstance(operand, ex.InputRef)]
    words = [[word for word in INPUTS[name] if word != UNKNOWN] for name in inputs]
    for said in product(*(universe.facts(name) for name in names)):
        for given in product(*words):
            known = dict(zip(inputs, given, strict=True))
            yield Case({fact.name: fact for fact in said}, universe.params, known)


def _verdict(case: Case, rule: Rule) -> Verdict | None:
    """Return the outcome of a rule; None where it is not about such a contract."""
    concerned = True if rule.when is None else truth(case, _plain(rule.when))
    required = truth(case, _plain(rule.require))
    if concerned is False:
        return None
    if required is True:
        return Verdict.PASS
    return Verdict.FAIL if required is False and concerned is True else Verdict.UNKNOWN


def _alone(universe: _Universe, rule: Rule) -> Question | None:
    """Return whether a rule can never fail, or always does."""
    found: set[Verdict | None] = set()
    for count, case in enumerate(_cases(universe, (rule,))):
        if count >= MOST:
            return None
        found.add(_verdict(case, rule))
    if Verdict.FAIL not in found:
        return Question("never", (rule.name,))
    return Question("always", (rule.name,)) if found <= {Verdict.FAIL, None} else None


def _together(universe: _Universe, pair: tuple[Rule, Rule]) -> Question | None:
    """Return whether no contract that both rules are about can satisfy both, though each alone can be satisfied."""
    cases = list(islice(_cases(universe, pair), MOST + 1))
    if len(cases) > MOST:
        return None
    outcomes = [(_verdict(case, pair[0]), _verdict(case, pair[1])) for case in cases]
    met = [outcome for outcome in outcomes if None not in outcome]
    each = all(any(outcome[side] is Verdict.PASS for outcome in met) for side in (0, 1))
    if not each or (Verdict.PASS, Verdict.PASS) in met:
        return None
    return Question("contradiction", (pair[0].name, pair[1].name))


def _facts(rule: Rule) -> frozenset[str]:
    return frozenset(name for node in _conditions(rule) for name in ex.facts_of(node))


def questions(policy: Policy) -> tuple[Question, ...]:
    """Return what is doubtful in the rules that a policy writes itself."""
    universe = _universe(policy)
    alone = {rule.name: _alone(universe, rule) for rule in policy.rules}
    sound = [rule for rule in policy.rules if alone[rule.name] is None]
    pairs = [pair for pair in combinations(sound, 2) if _facts(pair[0]) & _facts(pair[1])]
    found = [*alone.values(), *(_together(universe, pair) for pair in pairs)]
    own = {rule.name for rule in policy.own()}
    return tuple(question for question in found if question and own & set(question.rules))
