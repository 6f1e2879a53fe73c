"""Checks a whole policy: its header, its parameters, and how its rules stand beside those that it inherits."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import Source, guess
from boundlint.model.rates import rates
from boundlint.model.schema import FactSpec, by_name
from boundlint.policy.check import Scope
from boundlint.policy.check_parts import changes, defined_sources, tests
from boundlint.policy.check_rule import constant, known_words
from boundlint.policy.check_rule import rule as checked_rule
from boundlint.policy.expression import Constant
from boundlint.policy.kinds import ATTRIBUTES, INPUTS, KIND_OF_TYPE, LAWS, kind_of
from boundlint.policy.pack import Change, Import, Param, Policy, Rule
from boundlint.policy.sources import ANY, LegalSource, sources

MAX_RULES = 1000
"""More rules than this in one file are refused: comparing them with each other takes time in their square."""

_SIDES = ("provider",)
_MANY = ("param", "title", "import")


class Surroundings(Struct, frozen=True):
    """Where a policy finds what it names outside of itself.

    Attributes:
        parent: loads the pack that it extends, or stops at its name.
        lexicon: loads a lexicon that it imports, with the facts that this adds, or stops at its path.
    """

    parent: Callable[[Scope, tree.Word], Policy]
    lexicon: Callable[[Scope, tree.Text], tuple[Import, tuple[FactSpec, ...]]]


def _header(scope: Scope, pack: tree.PolicyTree) -> dict[str, tree.Line]:
    """Return the statements of the header that may stand once."""
    found: dict[str, tree.Line] = {}
    for line in pack.header:
        keyword = line.keyword.text
        if keyword in found and keyword not in _MANY:
            raise scope.mistake("policy.repeated-header", line.keyword.span, found=scope.written(line.keyword.span))
        found[keyword] = line
    return found


def _value(scope: Scope, line: tree.Line, kind: str) -> Constant:
    """Return the value of a parameter, which must be of its type."""
    operand = line.operand
    value = constant(operand)
    owned = isinstance(operand, tree.Owned)
    if operand and (owned or kind_of(value) != KIND_OF_TYPE[kind]):
        raise scope.mistake("policy.param-type", operand.span, name=line.words[0].text, wanted=KIND_OF_TYPE[kind])
    return value


def _param(scope: Scope, line: tree.Line, inherited: dict[str, Param]) -> Param:
    name, kind = line.words
    if kind.text not in KIND_OF_TYPE:
        raise scope.not_one_of("policy.unknown-type", kind.span, scope.surface.all_written("type", KIND_OF_TYPE))
    if name.text in scope.facts or name.text in INPUTS or name.text in ATTRIBUTES:
        raise scope.mistake("policy.param-shadows", name.span, name=scope.written(name.span))
    before = inherited.get(name.text)
    if before and before.type != kind.text:
        wanted = scope.surface.written("type", before.type)
        raise scope.mistake("policy.param-changed", kind.span, name=name.text, wanted=wanted)
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


def _clashes(scope: Scope, node: tree.Block, own: dict[str, Rule], parent: dict[str, Rule]) -> None:
    """Stop at a rule whose name or code another one has: only an inherited rule may be written anew, code and all."""
    name, code = node.name.text, node.code.text
    if name in own:
        raise scope.mistake("policy.duplicate-rule", node.name.span, found=name)
    if name in parent and parent[name].code != code:
        raise scope.mistake("policy.changed-code", node.code.span, found=code, name=name, wanted=parent[name].code)
    for other in (*own.values(), *parent.values()):
        if other.code == code and other.name != name:
            raise scope.mistake("policy.duplicate-code", node.code.span, found=code, name=other.name)


def _rules(scope: Scope, pack: tree.PolicyTree, parent: Policy | None, laws: tuple[str, ...]) -> dict[str, Rule]:
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
    return {**inherited, **own}


def _yields(scope: Scope, pack: tree.PolicyTree, known: dict[str, Rule]) -> None:
    """Stop at a rule that yields to one that is not there, or to itself in the end."""
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


def _cited(scope: Scope, rules: tuple[Rule, ...]) -> tuple[LegalSource, ...]:
    return tuple(scope.sources[name] for name in dict.fromkeys(name for rule in rules for name in rule.sources))


def _lexicons(
    scope: Scope, pack: tree.PolicyTree, parent: Policy | None, around: Surroundings
) -> tuple[tuple[Import, ...], tuple[FactSpec, ...]]:
    """Return the lexicons of a policy and of its parent, and the facts that they add."""
    imports, facts = (
        list(parent.lexicons if parent else ()),
        {spec.name: spec for spec in parent.facts if parent} if parent else {},
    )
    for line in pack.header:
        if line.keyword.text == "import":
            found, added = around.lexicon(scope, line.texts[0])
            imports.append(found)
            facts.update({spec.name: spec for spec in added})
    return tuple(imports), tuple(facts.values())


def _applied(rules: dict[str, Rule], made: tuple[Change, ...]) -> tuple[Rule, ...]:
    """Return the rules with another severity where one is given, without those that are disabled."""
    from msgspec.structs import replace

    for change in made:
        if change.severity is None:
            del rules[change.rule]
        else:
            rules[change.rule] = replace(rules[change.rule], severity=change.severity)
    return tuple(rules.values())


def policy(source: Source, pack: tree.PolicyTree, around: Surroundings) -> Policy:
    """Return a checked policy with all that it inherits.

    Args:
        source: the file.
        pack: its tree.
        around: loads what it extends and imports.

    Raises:
        SourceError: the first mistake in the file.
    """
    published = {rate.spec.name: rate.spec for rate in rates()}
    scope = Scope(source, {**by_name(), **published}, {}, sources())
    header = _header(scope, pack)
    known_words(scope, header.get("side"), "side", _SIDES)
    laws = tuple(law for law in known_words(scope, header.get("law"), "law", (*LAWS, ANY)) if law != ANY)
    parent = around.parent(scope, header["extends"].words[0]) if "extends" in header else None
    lexicons, facts = _lexicons(scope, pack, parent, around)
    defined = defined_sources(scope, pack, parent)
    known = {**sources(), **{each.id: each for each in defined}}
    scope = Scope(source, {**scope.facts, **{spec.name: spec for spec in facts}}, {}, known)
    scope = Scope(source, scope.facts, _params(scope, pack, parent), known)
    rules = _rules(scope, pack, parent, laws)
    _yields(scope, pack, rules)
    made = changes(scope, pack, parent)
    applied = _applied(rules, made)
    return Policy(
        name=pack.name.text,
        version=pack.version.text,
        titles=tuple((text.language, text.text) for line in pack.header for text in line.texts if text.language),
        laws=laws,
        rules=applied,
        params=tuple(scope.params.values()),
        sources=_cited(scope, applied),
        defined=defined,
        changes=made,
        tests=tests(scope, pack, {rule.name: rule.code for rule in applied}),
        lexicons=lexicons,
        facts=facts,
    )
