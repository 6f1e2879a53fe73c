"""Everything about one rule, for `boundlint rule`."""

from __future__ import annotations

from msgspec import Struct

from boundlint.lang.policy_source import guess
from boundlint.model.finding import Citation, Severity
from boundlint.policy.pack import Policy, Rule
from boundlint.policy.words import unfilled


class RulePage(Struct, frozen=True):
    """What is shown of one rule.

    Attributes:
        code: `PAY101`.
        name: `long-payment-delay`.
        policy: the pack that wrote it.
        severity: before configuration.
        boundary: which of the six, or empty.
        message: what a finding says; a value of a contract stands as its name in brackets.
        why: what the fault costs.
        ask: what to ask for.
        sources: law and usage.
        passes: wordings that pass, in the language.
        fails: wordings that fail.
        fix: the clause that cures it, or empty.
    """

    code: str
    name: str
    policy: str
    severity: Severity
    boundary: str
    message: str
    why: str
    ask: str
    sources: tuple[Citation, ...]
    passes: tuple[str, ...]
    fails: tuple[str, ...]
    fix: str


def find_rule(policy: Policy, name_or_code: str) -> Rule | None:
    """Return the rule of that name or code, whatever its case; None where there is none."""
    wanted = name_or_code.strip().lower()
    return next((rule for rule in policy.rules if wanted in (rule.name, rule.code.lower())), None)


def suggestion(policy: Policy, name_or_code: str) -> str:
    """Return the name or code of a rule that was probably meant, empty where nothing is near."""
    known = [name for rule in policy.rules for name in (rule.name, rule.code)]
    return guess(name_or_code.strip(), known)


def rule_page(policy: Policy, name_or_code: str, language: str) -> RulePage | None:
    """Return the page of a rule in a language, None where the policy has no such rule (see `suggestion`)."""
    rule = find_rule(policy, name_or_code)
    if rule is None:
        return None
    sources = {source.id: source for source in policy.sources}
    return RulePage(
        code=rule.code,
        name=rule.name,
        policy=rule.policy,
        severity=rule.severity,
        boundary=rule.boundary,
        message=unfilled(rule.text("message", language), policy, language, dated=True),
        why=unfilled(rule.text("why", language), policy, language),
        ask=unfilled(rule.text("ask", language), policy, language),
        sources=tuple(sources[name].citation(language) for name in rule.sources),
        passes=rule.wordings("passes", language),
        fails=rule.wordings("fails", language),
        fix=rule.fix,
    )
