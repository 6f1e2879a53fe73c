"""A policy that has been checked, ready to judge."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from boundlint.model.finding import Severity, Verdict
from boundlint.model.schema import FactSpec
from boundlint.policy.expression import Condition, Constant
from boundlint.policy.sources import LegalSource


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
        since: the first day on which it holds, None where it has no first.
        until: the last day, None where it has no last.
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
    since: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Tell whether the rule holds on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def wordings(self, kind: str, language: str) -> tuple[str, ...]:
        """Return all texts of one kind in one language."""
        return tuple(text.text for text in self.texts if (text.kind, text.language) == (kind, language))

    def text(self, kind: str, language: str) -> str:
        """Return the text of one kind; in the other language where this one has none, empty where there is none."""
        found = [text.text for text in self.texts if text.kind == kind and text.language == language]
        others = [text.text for text in self.texts if text.kind == kind]
        return (found or others or [""])[0]


class Change(Struct, frozen=True):
    """What a policy changes in a rule that it inherits.

    Attributes:
        rule: its name.
        severity: the new one; None where the rule is disabled.
        reasons: why, by language.
    """

    rule: str
    severity: Severity | None
    reasons: tuple[tuple[str, str], ...]


class Expectation(Struct, frozen=True):
    """What a test expects of one rule."""

    rule: str
    verdict: Verdict


class PolicyTest(Struct, frozen=True):
    """A test that a policy carries.

    Attributes:
        name: what it says of itself.
        line: where it stands in its file, from 1.
        texts: contracts, or parts of one, by language: each must meet all expectations.
        files: contracts in files, relative to the policy.
        facts: what these contracts are taken to say besides, for facts that no text can state.
        inputs: `law`, `client`, `provider-status`, where the test gives them.
        as_of: the day for which the law is taken, None for today.
        expected: of each rule that is named.
    """

    name: str
    line: int
    texts: tuple[tuple[str, str], ...]
    files: tuple[str, ...]
    facts: tuple[tuple[str, Constant], ...]
    inputs: tuple[tuple[str, str], ...]
    as_of: date | None
    expected: tuple[Expectation, ...]


class Import(Struct, frozen=True):
    """A lexicon that a policy brings along.

    Attributes:
        path: as the policy names it, relative to the policy.
        text: its content when the policy was read.
    """

    path: str
    text: str


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
        defined: the sources that it defines or inherits.
        changes: what it changes in inherited rules; `rules` has them applied.
        tests: its own tests.
        lexicons: those that it imports or inherits.
        facts: what these lexicons add to the facts of the schema.
    """

    name: str
    version: str
    titles: tuple[tuple[str, str], ...]
    laws: tuple[str, ...]
    rules: tuple[Rule, ...]
    params: tuple[Param, ...]
    sources: tuple[LegalSource, ...]
    defined: tuple[LegalSource, ...] = ()
    changes: tuple[Change, ...] = ()
    tests: tuple[PolicyTest, ...] = ()
    lexicons: tuple[Import, ...] = ()
    facts: tuple[FactSpec, ...] = ()

    def own(self) -> tuple[Rule, ...]:
        """Return the rules that its own file writes, inherited ones written anew among them."""
        return tuple(rule for rule in self.rules if rule.policy == self.name)

    def title(self, language: str) -> str:
        """Return what the policy is for, in a language; in another where there is none, else its name."""
        titles = dict(self.titles)
        return titles.get(language) or next(iter(titles.values()), self.name)
