"""Checks what stands beside the rules of a policy: sources of its own, changes of inherited rules, tests."""

from __future__ import annotations

import re
from collections.abc import Mapping

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import guess
from boundlint.model.finding import Severity, Verdict
from boundlint.model.quantity import CalendarDay
from boundlint.policy.check import Scope
from boundlint.policy.check_rule import constant, known_words, validity
from boundlint.policy.expression import Constant
from boundlint.policy.kinds import INPUTS, KIND_OF_TYPE, LAWS, kind_of
from boundlint.policy.pack import Change, Expectation, Policy, PolicyTest
from boundlint.policy.sources import ANY, LegalSource, sources

_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+")
_VERDICTS = {
    "verdict_pass": Verdict.PASS,
    "verdict_fail": Verdict.FAIL,
    "verdict_unknown": Verdict.UNKNOWN,
}


def _texts(node: tree.Block, keyword: str) -> tuple[tuple[str, str], ...]:
    lines = (line for line in node.lines if line.keyword.text == keyword)
    return tuple((text.language, text.text) for line in lines for text in line.texts)


def _source(scope: Scope, node: tree.Block) -> LegalSource:
    lines = {line.keyword.text: line for line in node.lines}
    for needed in ("reference", "checked"):
        if needed not in lines:
            raise scope.mistake(f"policy.missing-{needed}", node.name.span, name=node.name.text)
    law = known_words(scope, lines.get("law"), "law", (*LAWS, ANY))
    checked = lines["checked"].days[0].value
    since, until = validity(node.lines)
    reference = _texts(node, "reference")
    return LegalSource(
        id=node.name.text,
        law=law[0] if law else ANY,
        texts=reference,
        rules=_texts(node, "says") or reference,
        checked=checked.day,  # type: ignore[union-attr]  # the grammar lets no other value stand there
        sure="unsure" not in lines,
        since=since,
        until=until,
    )


def defined_sources(scope: Scope, pack: tree.PolicyTree, parent: Policy | None) -> tuple[LegalSource, ...]:
    """Return the sources that a policy defines, after those that it inherits.

    Raises:
        SourceError: an id is of the wrong shape or taken, or a part is missing.
    """
    found = {source.id: source for source in parent.defined} if parent else {}
    for node in pack.all("define"):
        name = node.name
        if not _ID.fullmatch(name.text):
            raise scope.mistake("policy.bad-source-id", name.span, found=name.text)
        if name.text in sources() or name.text in found:
            raise scope.mistake("policy.duplicate-source", name.span, found=name.text)
        found[name.text] = _source(scope, node)
    return tuple(found.values())


def _change(scope: Scope, node: tree.Block, parent: Policy | None) -> Change:
    inherited = [rule.name for rule in parent.rules] if parent else []
    name = node.name
    if name.text not in inherited:
        by_code = {rule.code: rule.name for rule in parent.rules} if parent else {}
        near = by_code.get(name.text) or guess(name.text, inherited)
        raise scope.mistake("policy.not-inherited", name.span, found=name.text, guess=near)
    lines = {line.keyword.text: line for line in node.lines}
    severity = known_words(scope, lines.get("severity"), "severity", Severity)
    reasons = _texts(node, "because")
    if node.keyword == "disable" and severity:
        raise scope.mistake("policy.disabled-severity", lines["severity"].span, rule=name.text)
    if node.keyword == "disable" and not reasons:
        raise scope.mistake("policy.missing-because", name.span, rule=name.text)
    if node.keyword == "override" and not severity:
        raise scope.mistake("policy.missing-change", name.span, rule=name.text)
    return Change(name.text, Severity(severity[0]) if severity else None, reasons)


def changes(scope: Scope, pack: tree.PolicyTree, parent: Policy | None) -> tuple[Change, ...]:
    """Return what a policy changes in the rules that it inherits.

    Raises:
        SourceError: a rule is not inherited or changed twice, nothing is changed, or a rule is disabled for no reason.
    """
    rewritten = {node.name.text for node in pack.rules}
    found: dict[str, Change] = {}
    for node in pack.blocks:
        if node.keyword not in ("override", "disable"):
            continue
        if node.name.text in found or node.name.text in rewritten:
            raise scope.mistake("policy.changed-twice", node.name.span, found=node.name.text)
        found[node.name.text] = _change(scope, node, parent)
    return tuple(found.values())


def _expectation(scope: Scope, line: tree.Line, rules: Mapping[str, str]) -> Expectation:
    name, verdict = line.words
    if name.text not in rules:
        by_code = {code: rule for rule, code in rules.items()}
        near = by_code.get(name.text) or guess(name.text, sorted(rules))
        raise scope.mistake("policy.unknown-rule", name.span, found=name.text, guess=near)
    return Expectation(name.text, _VERDICTS[verdict.text])


def _input(scope: Scope, line: tree.Line) -> tuple[str, str]:
    name, word = line.words
    if name.text not in INPUTS:
        raise scope.not_one_of("policy.unknown-input", name.span, scope.surface.all_written("operand", INPUTS))
    if word.text not in INPUTS[name.text]:
        known = scope.surface.all_written("operand", INPUTS[name.text])
        raise scope.not_one_of("policy.unknown-word", word.span, known, name=scope.written(name.span))
    return name.text, word.text


def _given_fact(scope: Scope, line: tree.Line) -> tuple[str, Constant]:
    """Return a fact with the value that a test gives it, which must be of its kind."""
    name, operand = line.words[0], line.operand
    spec = scope.facts.get(name.text)
    if spec is None:
        raise scope.unknown(name)
    value = constant(operand)
    if operand is None or kind_of(value) != KIND_OF_TYPE[spec.type]:
        place = operand.span if operand else name.span
        raise scope.mistake("policy.param-type", place, name=scope.written(name.span), wanted=KIND_OF_TYPE[spec.type])
    return spec.name, value


def _test(scope: Scope, node: tree.Block, rules: Mapping[str, str]) -> PolicyTest:
    def lines(keyword: str) -> list[tree.Line]:
        return [line for line in node.lines if line.keyword.text == keyword]

    expected = tuple(_expectation(scope, line, rules) for line in lines("expect"))
    files = tuple(text.text for line in lines("file") for text in line.texts)
    texts = _texts(node, "given")
    facts = tuple(_given_fact(scope, line) for line in lines("fact"))
    if not expected:
        raise scope.mistake("policy.missing-expect", node.name.span, name=node.name.text)
    if not texts and not files and not facts:
        raise scope.mistake("policy.missing-given", node.name.span, name=node.name.text)
    days = [day.value.day for line in lines("as_of") for day in line.days if isinstance(day.value, CalendarDay)]
    return PolicyTest(
        name=node.name.text,
        line=scope.source.text.count("\n", 0, node.span.start) + 1,
        texts=texts,
        files=files,
        facts=facts,
        inputs=tuple(_input(scope, line) for line in lines("with")),
        as_of=days[-1] if days else None,
        expected=expected,
    )


def tests(scope: Scope, pack: tree.PolicyTree, rules: Mapping[str, str]) -> tuple[PolicyTest, ...]:
    """Return the tests of a policy; its rules are given with their codes.

    Raises:
        SourceError: a test gives nothing, expects nothing, or names a rule or an input that is not there.
    """
    return tuple(_test(scope, node, rules) for node in pack.all("test"))
