"""From the name of a rule to its page; and whether the rules that a person names exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from boundlint.errors import BoundlintError

if TYPE_CHECKING:
    from boundlint.policy.explain import RulePage
    from boundlint.policy.pack import Policy, Rule


def _packs(policy: str) -> Iterator[Policy]:
    """Give the policy named, else all that are shipped, the common rules first."""
    from boundlint.policy.load import load, names

    chosen = [policy] if policy else sorted(names(), key=lambda name: (name != "core", name))
    return map(load, chosen)


def _rules(policy: str) -> dict[str, Rule]:
    """Return the rules by code, each once, whatever the number of packs that inherit it."""
    return {rule.code: rule for pack in _packs(policy) for rule in pack.rules}


def rule_versions(rule: str, policy: str, language: str) -> tuple[RulePage, ...]:
    """Return all about one rule, once for each pack that words it itself, the common rules first.

    Args:
        rule: its name or code.
        policy: where to look; empty for all shipped packs.
        language: of the interface.

    Raises:
        BoundlintError: there is no such rule (`lint.no-such-rule`), or no such policy.
    """
    from boundlint.policy.explain import rule_page as page

    every = (page(pack, rule, language) for pack in _packs(policy))
    found = {each.policy: each for each in every if each is not None}
    if not found:
        raise _unknown(rule, policy)
    return tuple(found.values())


def _unknown(rule: str, policy: str) -> BoundlintError:
    from boundlint.policy.explain import suggestion

    near = next(filter(None, (suggestion(pack, rule) for pack in _packs(policy))), "")
    if near:
        return BoundlintError("lint.no-such-rule-near", rule=rule, near=near)
    return BoundlintError("lint.no-such-rule", rule=rule)


def rule_pages(policy: str, language: str) -> tuple[RulePage, ...]:
    """Return the pages of all rules, in the order of their codes.

    Raises:
        BoundlintError: there is no such policy.
    """
    from boundlint.policy.explain import rule_page as page

    every = (page(pack, rule.code, language) for pack in _packs(policy) for rule in pack.rules)
    found = {rule.code: rule for rule in every if rule is not None}
    return tuple(found[code] for code in sorted(found))


def check_rules(policy: str, patterns: Iterable[str]) -> None:
    """Make sure that each pattern of `--select` and `--ignore` means a rule: a typing mistake must not pass.

    Raises:
        BoundlintError: one means none (`lint.no-such-rule`).
    """
    from boundlint.policy.evaluate import matches

    wanted = tuple(patterns)
    rules = _rules(policy).values() if wanted else ()
    for pattern in wanted:
        if not any(matches(rule, pattern) for rule in rules):
            raise _unknown(pattern, policy)
