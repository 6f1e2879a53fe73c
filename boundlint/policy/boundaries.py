"""The status of the six boundaries: denied, missing, unknown, weak or covered, looked for in this order.

Covered asks for more than the absence of a fault: enough of the file was read, and no rule of weight on the boundary is
undecided. What cannot be told is never green.
"""

from __future__ import annotations

from collections.abc import Mapping

from boundlint.model.finding import Boundary, BoundaryStatus, Severity, Verdict
from boundlint.model.reading import Evidence, Fact, Reading, Status
from boundlint.model.schema import BOUNDARIES, FactSpec, facts
from boundlint.policy.conditions import blank
from boundlint.policy.expression import facts_of
from boundlint.policy.pack import Rule

Outcome = tuple[Rule, Severity, Verdict]
"""A rule, its severity after configuration, and what it found; before any filter."""


def _denies(spec: FactSpec, fact: Fact) -> bool:
    """Tell whether a fact turns its boundary against the freelancer."""
    if spec.polarity == "protection":
        return fact.status is Status.REVERSED
    return spec.polarity == "danger" and fact.status is Status.STATED and fact.value is not False


def _undecided(core: Fact, *, whole: bool) -> bool:
    return core.status is Status.UNKNOWN or blank(core) or not whole


def _by_rules(outcomes: list[Outcome], name: str) -> BoundaryStatus:
    """Return what the rules of weight say of a boundary whose core is there."""
    verdicts = {
        verdict for rule, severity, verdict in outcomes if rule.boundary == name and severity is not Severity.INFO
    }
    if Verdict.FAIL in verdicts:
        return BoundaryStatus.WEAK
    return BoundaryStatus.UNKNOWN if Verdict.UNKNOWN in verdicts else BoundaryStatus.COVERED


def _best(fact: Fact) -> Evidence | None:
    return fact.evidence[0] if fact.evidence else None


def _asked(outcomes: list[Outcome]) -> set[str]:
    """Return the facts that the rules of weight ask about."""
    conditions = (
        condition
        for rule, severity, _ in outcomes
        if severity is not Severity.INFO
        for condition in (rule.require, rule.when)
        if condition is not None
    )
    return {name for condition in conditions for name in facts_of(condition)}


def _boundary(name: str, known: Mapping[str, Fact], asked: set[str], whole: bool, outcomes: list[Outcome]) -> Boundary:
    """Return one boundary; what denies it is a fact that a rule of weight asks about, so that a finding tells of it."""
    specs = [spec for spec in facts() if spec.boundary == name and (spec.core or spec.name in asked)]
    found = [(spec, known.get(spec.name) or Fact(spec.name, Status.UNKNOWN)) for spec in specs]
    core = next(fact for spec, fact in found if spec.core)
    denying = [fact for spec, fact in found if _denies(spec, fact)]
    if denying:
        evidence = next((_best(fact) for fact in denying if fact.evidence), _best(core))
        return Boundary(name, BoundaryStatus.DENIED, evidence)
    if core.status is Status.ABSENT and whole:
        return Boundary(name, BoundaryStatus.MISSING, None)
    if _undecided(core, whole=whole):
        return Boundary(name, BoundaryStatus.UNKNOWN, _best(core))
    return Boundary(name, _by_rules(outcomes, name), _best(core))


def boundaries(reading: Reading, outcomes: list[Outcome]) -> tuple[Boundary, ...]:
    """Return the boundaries of a contract of which a policy has rules, in order.

    A boundary of which it has none is left out: that nothing was asked of it must not look like a cover.

    Args:
        reading: the contract.
        outcomes: of every rule of the policy, before any of them is filtered out.
    """
    known = {fact.name: fact for fact in reading.facts}
    whole = reading.outline.document.whole
    of_weight = {rule.boundary for rule, severity, _ in outcomes if severity is not Severity.INFO}
    asked = _asked(outcomes)
    return tuple(_boundary(name, known, asked, whole, outcomes) for name in BOUNDARIES if name in of_weight)
