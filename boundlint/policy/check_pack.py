"""Checks a whole policy: its header, its parameters, and how its rules stand beside those that it inherits."""

from __future__ import annotations

from collections.abc import Callable

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import Source, guess
from boundlint.model.schema import by_name
from boundlint.policy.check import Scope
from boundlint.policy.check_rule import rule as checked_rule
from boundlint.policy.expression import Constant
from boundlint.policy.kinds import INPUTS, KIND_OF_TYPE, LAWS, kind_of
from boundlint.policy.pack import Param, Policy, Rule
from boundlint.policy.sources import ANY, LegalSource, sources

MAX_RULES = 1000
"""More rules than this in one file are refused: comparing them with each other takes time in their square."""

_SIDES = ("provider",)
_MANY = ("param", "title")


def _header(scope: Scope, pack: tree.PolicyTree) -> dict[str, tree.Line]:
    """Return the statements of the header that may stand once."""
    found: dict[str, tree.Line] = {}
    for line in pack.header:
        keyword = line.keyword.text
        if keyword in found and keyword not in _MANY:
            raise scope.mistake("policy.repeated-header", line.keyword.span, found=keyword)
        found[keyword] = line
    return found


def _laws(scope: Scope, line: tree.Line | None) -> tuple[str, ...]:
    """Return the laws of a policy; empty for any law."""
    words = line.words if line else ()
    for word in words:
        if word.text not in (*LAWS, ANY):
            near = guess(word.text, [*LAWS, ANY])
            raise scope.mistake(
                "policy.unknown-law", word.span, found=word.text, known=", ".join((*LAWS, ANY)), guess=near
            )
    return tuple(word.text for word in words if word.text != ANY)


def _side(scope: Scope, line: tree.Line | None) -> None:
    if line and line.words[0].text not in _SIDES:
        raise scope.mistake("policy.unknown-side", line.words[0].span, found=line.words[0].text)


def _value(scope: Scope, line: tree.Line, kind: str) -> Constant:
    """Return the value of a parameter, which must be of its type."""
    operand = line.operand
    value: Constant
    if isinstance(operand, tree.Constant):
        value = operand.value
    else:
        word = operand.text if operand else ""
        value = word == "true" if word in ("true", "false") else word
    if operand and kind_of(value) != KIND_OF_TYPE[kind]:
        raise scope.mistake("policy.param-type", operand.span, name=line.words[0].text, wanted=KIND_OF_TYPE[kind])
    return value


def _param(scope: Scope, line: tree.Line, inherited: dict[str, Param]) -> Param:
    name, kind = line.words
    if kind.text not in KIND_OF_TYPE:
        near = guess(kind.text, list(KIND_OF_TYPE))
        known = ", ".join(KIND_OF_TYPE)
        raise scope.mistake("policy.unknown-type", kind.span, found=kind.text, known=known, guess=near)
    if name.text in by_name() or name.text in INPUTS:
        raise scope.mistake("policy.param-shadows", name.span, name=name.text)
    before = inherited.get(name.text)
    if before and before.type != kind.text:
        raise scope.mistake("policy.param-changed", kind.span, name=name.text, wanted=before.type)
    return Param(name.text, kind.text, _value(scope, line, kind.text))


def _params(scope: Scope, pack: tree.PolicyTree, parent: Policy | None) -> dict[str, Param]:
    """Return the parameters, inherited ones first, with the values that this policy gives them."""
    inherited = {param.name: param for param in parent.params} if parent else {}
    own: dict[str, Param] = {}
    for line in pack.header:
        if line.keyword.text != "param":
            continue
        param = _param(scope, line, inherited)
        if param.name in own:
            raise scope.mistake("policy.duplicate-param", line.words[0].span, name=param.name)
        own[param.name] = param
    return {**inherited, **own}


def _clashes(scope: Scope, node: tree.RuleTree, own: dict[str, Rule], parent: dict[str, Rule]) -> None:
    """Stop at a rule whose name or code another one has: only an inherited rule may be written anew, code and all."""
    name, code = node.name.text, node.code.text
    if name in own:
        raise scope.mistake("policy.duplicate-rule", node.name.span, found=name)
    if name in parent and parent[name].code != code:
        raise scope.mistake("policy.changed-code", node.code.span, found=code, name=name, wanted=parent[name].code)
    for other in (*own.values(), *parent.values()):
        if other.code == code and other.name != name:
            raise scope.mistake("policy.duplicate-code", node.code.span, found=code, name=other.name)


def _rules(scope: Scope, pack: tree.PolicyTree, parent: Policy | None, laws: tuple[str, ...]) -> tuple[Rule, ...]:
    """Return all rules: the inherited ones, those written anew in their places, then the new ones."""
    if len(pack.rules) > MAX_RULES:
        raise scope.mistake("policy.too-many-rules", pack.rules[MAX_RULES].name.span, limit=MAX_RULES)
    inherited = {rule.name: rule for rule in parent.rules} if parent else {}
    own: dict[str, Rule] = {}
    for node in pack.rules:
        _clashes(scope, node, own, inherited)
        own[node.name.text] = checked_rule(scope, node, pack.name.text, laws)
    if not own and not inherited:
        raise scope.mistake("policy.zero-rules", pack.name.span, name=pack.name.text)
    return tuple({**inherited, **own}.values())


def _yields(scope: Scope, pack: tree.PolicyTree, rules: tuple[Rule, ...]) -> None:
    """Stop at a rule that yields to one that is not there, or to itself in the end."""
    known = {rule.name: rule for rule in rules}
    for node in pack.rules:
        for word in (word for line in node.lines if line.keyword.text == "yields" for word in line.words):
            if word.text not in known:
                near = guess(word.text, list(known))
                raise scope.mistake("policy.unknown-rule", word.span, found=word.text, guess=near)
        seen, waiting = set[str](), list(known[node.name.text].yields)
        while waiting:
            name = waiting.pop()
            if name == node.name.text:
                raise scope.mistake("policy.yield-cycle", node.name.span, found=name)
            if name not in seen:
                seen.add(name)
                waiting.extend(known[name].yields if name in known else ())


def _cited(rules: tuple[Rule, ...]) -> tuple[LegalSource, ...]:
    return tuple(sources()[name] for name in dict.fromkeys(name for rule in rules for name in rule.sources))


def policy(source: Source, pack: tree.PolicyTree, parent_of: Callable[[Scope, tree.Word], Policy]) -> Policy:
    """Return a checked policy with all that it inherits.

    Args:
        source: the file.
        pack: its tree.
        parent_of: loads the pack that it extends, or stops at its name.

    Raises:
        SourceError: the first mistake in the file.
    """
    bare = Scope(source, {})
    header = _header(bare, pack)
    _side(bare, header.get("side"))
    laws = _laws(bare, header.get("law"))
    parent = parent_of(bare, header["extends"].words[0]) if "extends" in header else None
    scope = Scope(source, _params(bare, pack, parent))
    rules = _rules(scope, pack, parent, laws)
    _yields(scope, pack, rules)
    titles = tuple((text.language, text.text) for line in pack.header for text in line.texts)
    params = tuple(scope.params.values())
    return Policy(pack.name.text, pack.version.text, titles, laws, rules, params, _cited(rules))
