"""A policy that has been checked, ready to judge."""

from __future__ import annotations

import re

from msgspec import Struct

from boundlint.model.finding import Severity
from boundlint.policy.expression import Condition, Constant
from boundlint.policy.sources import LegalSource

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""Where a text takes a value: the name of a fact, a parameter or a source between braces."""


class Param(Struct, frozen=True):
    """A named value that a policy which extends this one may change.

    Attributes:
        name: as conditions and texts name it.
        type: of `policies/facts.toml`: `delay`, `count` …
        value: its value.
    """

    name: str
    type: str
    value: Constant


class RuleText(Struct, frozen=True):
    """One text of a rule.

    Attributes:
        kind: `message`, `why`, `ask`, `passes`, `fails`.
        language: `fr`, `en`.
        text: as written, with `{name}` where a value stands.
    """

    kind: str
    language: str
    text: str


class Rule(Struct, frozen=True):
    """One rule of a policy.

    Attributes:
        name: named for the fault: `long-payment-delay`.
        code: `PAY101`; never reused.
        policy: the pack that wrote it, which is a parent's where it is inherited.
        severity: before configuration.
        boundary: which of the six, or empty.
        when: the rule is about contracts for which this holds; None for all.
        require: what must hold.
        texts: what is told of it, and wordings that pass and fail.
        sources: ids of law and usage.
        fix: the clause that cures it, or empty.
        yields: rules whose finding makes one of this rule superfluous.
        laws: the laws for which it speaks, empty for any: it speaks for the laws of its pack where it cites their law.
    """

    name: str
    code: str
    policy: str
    severity: Severity
    boundary: str
    when: Condition | None
    require: Condition
    texts: tuple[RuleText, ...]
    sources: tuple[str, ...]
    fix: str
    yields: tuple[str, ...]
    laws: tuple[str, ...]

    def wordings(self, kind: str, language: str) -> tuple[str, ...]:
        """Return all texts of one kind in one language."""
        return tuple(text.text for text in self.texts if (text.kind, text.language) == (kind, language))

    def text(self, kind: str, language: str) -> str:
        """Return the text of one kind; in the other language where this one has none, empty where there is none."""
        found = [text.text for text in self.texts if text.kind == kind and text.language == language]
        others = [text.text for text in self.texts if text.kind == kind]
        return (found or others or [""])[0]


class Policy(Struct, frozen=True):
    """A policy with all that it inherits.

    Attributes:
        name: `core`, `freelance-fr`, or what the user's file says.
        version: as written.
        titles: what it is for, by language.
        laws: the governing laws for which it is made; empty for any.
        rules: inherited ones first, each at the place where it was first written.
        params: the parameters, after overriding.
        sources: every source that a rule cites, each once, in the order of citing.
    """

    name: str
    version: str
    titles: tuple[tuple[str, str], ...]
    laws: tuple[str, ...]
    rules: tuple[Rule, ...]
    params: tuple[Param, ...]
    sources: tuple[LegalSource, ...]

    def title(self, language: str) -> str:
        """Return what the policy is for, in a language; in another where there is none, else its name."""
        titles = dict(self.titles)
        return titles.get(language) or next(iter(titles.values()), self.name)
