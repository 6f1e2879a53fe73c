"""Judges a contract by a policy."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from boundlint.model.finding import Citation, Finding, Judgement, Severity, Verdict
from boundlint.model.reading import Evidence, Reading
from boundlint.policy.boundaries import Outcome, boundaries
from boundlint.policy.conditions import Case, case_of, evidence, in_doubt, verdict
from boundlint.policy.expression import facts_of
from boundlint.policy.pack import Policy, Rule
from boundlint.policy.sources import ANY, LegalSource
from boundlint.policy.words import doubt_text, filled
from boundlint.wording import say


class JudgeOptions(Struct, frozen=True):
    """How to judge.

    Attributes:
        as_of: the date for which the law is taken.
        language: of the texts of findings, `fr` or `en`.
        law: the governing law where the user gives it; empty to take what the contract names.
        client: `professional`, `consumer`, `public` or `unknown`.
        provider_status: `individual`, `company`, `umbrella` or `unknown`.
        select: codes, beginnings of codes or names of the only rules to report; empty for all.
        ignore: the same, of rules not to report.
        severities: rules (code, beginning or name) with the severity that they get instead of their own.
    """

    as_of: date
    language: str = "en"
    law: str = ""
    client: str = "unknown"
    provider_status: str = "unknown"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()


class _Bench(Struct, frozen=True):
    """One contract before one policy."""

    policy: Policy
    reading: Reading
    options: JudgeOptions
    case: Case
    law: str


def matches(rule: Rule, pattern: str) -> bool:
    """Tell whether a code, the beginning of a code, or a name means a rule; `ALL` means every rule."""
    by_code = bool(pattern) and rule.code.startswith(pattern.upper())
    return by_code or pattern == rule.name or pattern.upper() == "ALL"


def _speaks(bench: _Bench, rule: Rule) -> bool:
    """Tell whether a rule may claim its law: it has none, or the contract is known to be under it."""
    return not rule.laws or bench.law in rule.laws


def _severity(bench: _Bench, rule: Rule) -> Severity:
    """Return a rule's severity: as configured, else its own, but no error where its law may not apply."""
    given = [severity for pattern, severity in bench.options.severities if matches(rule, pattern)]
    if given:
        return given[-1]
    return Severity.WARNING if rule.severity is Severity.ERROR and not _speaks(bench, rule) else rule.severity


def _applicable(bench: _Bench, rule: Rule, source: LegalSource) -> bool:
    """Tell whether a source may be cited: in force, and never one country's law for a contract under another's."""
    fits = source.law in (ANY, bench.law) or not _speaks(bench, rule)
    return source.id in rule.sources and fits and source.in_force(bench.options.as_of)


def _citations(bench: _Bench, rule: Rule) -> tuple[Citation, ...]:
    found = [source for source in bench.policy.sources if _applicable(bench, rule, source)]
    found.sort(key=lambda source: rule.sources.index(source.id))
    return tuple(source.citation(bench.options.language) for source in found)


def _quotes(bench: _Bench, rule: Rule) -> tuple[Evidence, ...]:
    """Return the quotes of what a rule asks about, what it requires before when it does."""
    return (*evidence(bench.case, rule.require), *(evidence(bench.case, rule.when) if rule.when else ()))


def _confidence(bench: _Bench, rule: Rule) -> float:
    """Return the least confidence among what a rule requires."""
    facts = [bench.case.fact(name).confidence for name in facts_of(rule.require)]
    return min([*facts, *(quote.confidence for quote in evidence(bench.case, rule.require))], default=1.0)


def _conditional(bench: _Bench, rule: Rule, message: str) -> str:
    """Return a message that says under which law it holds, where the contract is not known to be under it."""
    if _speaks(bench, rule) or not message:
        return message
    language = bench.options.language
    laws = say(language, "policy.or").join(say(language, f"policy.law.{law}") for law in rule.laws)
    return say(language, "policy.if-law", law=laws, message=message[0].lower() + message[1:])


def _doubts(bench: _Bench, rule: Rule) -> str:
    """Return why a rule cannot be told, in words."""
    language = bench.options.language
    doubts = [doubt_text(bench.case, part, language) for part in in_doubt(bench.case, rule)]
    reasons = say(language, "policy.doubt.and").join(dict.fromkeys(doubts))
    return reasons[:1].upper() + reasons[1:]


def _told(bench: _Bench, rule: Rule) -> tuple[str, str, str]:
    """Return what is wrong, what it costs and what to ask for."""
    language = bench.options.language
    message = filled(rule.text("message", language), bench.case, language, dated=True)
    why, ask = (filled(rule.text(kind, language), bench.case, language) for kind in ("why", "ask"))
    return _conditional(bench, rule, message), why, ask


def _undecided(bench: _Bench, rule: Rule) -> tuple[str, str, str]:
    """Return why it cannot be told, what is at stake and what to do."""
    language = bench.options.language
    stake = filled(rule.text("why", language), bench.case, language)
    message = say(language, "policy.cannot-tell", reasons=_doubts(bench, rule))
    return message, say(language, "policy.at-stake", why=stake), say(language, "policy.ask-to-clarify")


def _finding(bench: _Bench, rule: Rule, severity: Severity, outcome: Verdict) -> Finding:
    """Return the finding of a rule, worded."""
    message, why, ask = (_told if outcome is Verdict.FAIL else _undecided)(bench, rule)
    return Finding(
        code=rule.code,
        name=rule.name,
        verdict=outcome,
        severity=severity,
        confidence=_confidence(bench, rule),
        message=message,
        why=why,
        ask=ask,
        sources=_citations(bench, rule),
        evidence=next(iter(_quotes(bench, rule)), None),
        boundary=rule.boundary,
        fix=rule.fix,
    )


def _superfluous(rule: Rule, found: Verdict, verdicts: dict[str, Verdict], yielding: tuple[str, ...]) -> bool:
    """Tell whether another rule has said it already: one fault gives one finding.

    A rule is silent where one that it yields to fails. Where neither is certain, the one that yields speaks for both:
    a doubt is told by the milder rule.

    Args:
        rule: the rule that failed or cannot be told.
        found: which of the two.
        verdicts: of all rules that are shown, by name.
        yielding: the rules that yield to this one.
    """
    if any(verdicts.get(name) is Verdict.FAIL for name in rule.yields):
        return True
    return found is Verdict.UNKNOWN and any(verdicts.get(name) is not Verdict.PASS for name in yielding)


def _wanted(bench: _Bench, rule: Rule) -> bool:
    select, ignore = bench.options.select, bench.options.ignore
    selected = not select or any(matches(rule, pattern) for pattern in select)
    return selected and not any(matches(rule, pattern) for pattern in ignore)


def _order(finding: Finding) -> tuple[bool, int, int, str]:
    """Return the place of a finding: what is certain first, gravest first, then as the text goes, absences last."""
    start = finding.evidence.span.start if finding.evidence else 1 << 60
    return finding.verdict is Verdict.UNKNOWN, finding.severity.rank, start, finding.code


def _findings(bench: _Bench, outcomes: list[Outcome]) -> tuple[Finding, ...]:
    """Return what is told of a contract: each fault once, what the user wants to see, in order.

    A rule yields only to one that is shown: who ignores the graver rule still hears from the milder.
    """
    shown = [outcome for outcome in outcomes if _wanted(bench, outcome[0])]
    verdicts = {rule.name: found for rule, _, found in shown}
    yielding: dict[str, tuple[str, ...]] = dict.fromkeys(verdicts, ())
    for rule, _, _ in shown:
        for name in rule.yields:
            yielding[name] = (*yielding.get(name, ()), rule.name)
    told = [
        _finding(bench, rule, severity, found)
        for rule, severity, found in shown
        if found is not Verdict.PASS and not _superfluous(rule, found, verdicts, yielding[rule.name])
    ]
    return tuple(sorted(told, key=_order))


def _law_checked(policy: Policy) -> date | None:
    """Return the oldest date on which a source of the policy was checked; usage counts only where there is no law."""
    law = [source.checked for source in policy.sources if source.law != ANY]
    return min(law or [source.checked for source in policy.sources], default=None)


def judge(policy: Policy, reading: Reading, options: JudgeOptions) -> Judgement:
    """Return what a policy says of a contract.

    Every rule is judged, whatever is selected: the boundaries do not depend on what is shown.
    """
    law = options.law or reading.law
    inputs = {"law": law, "client": options.client, "provider-status": options.provider_status}
    bench = _Bench(policy, reading, options, case_of(policy, reading, inputs, options.as_of), law)
    in_force = [rule for rule in policy.rules if rule.in_force(options.as_of)]
    outcomes = [(rule, _severity(bench, rule), verdict(bench.case, rule)) for rule in in_force]
    return Judgement(
        policy=policy.name,
        version=policy.version,
        as_of=options.as_of,
        law_checked=_law_checked(policy),
        boundaries=boundaries(reading, outcomes),
        findings=_findings(bench, outcomes),
    )
