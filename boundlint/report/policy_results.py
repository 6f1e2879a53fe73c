"""What the commands on policies hand to their reports."""

from __future__ import annotations

from msgspec import Struct

from boundlint.model import Verdict


class Doubt(Struct, frozen=True):
    """What `policy check` finds doubtful in a policy that compiles.

    Attributes:
        kind: `never`, `always`, `contradiction`, `no-source`, `no-passes`, `no-fails`.
        rules: the names of the rules, one or two.
    """

    kind: str
    rules: tuple[str, ...]


class Checked(Struct, frozen=True):
    """A policy that compiles.

    Attributes:
        path: as the user wrote it.
        name: of the policy.
        version: of the policy.
        rules: how many it has, inherited ones among them.
        doubts: what is doubtful in those that it writes.
    """

    path: str
    name: str
    version: str
    rules: int
    doubts: tuple[Doubt, ...]


class Trial(Struct, frozen=True):
    """One wording or test, run.

    Attributes:
        rule: the rule that it is about.
        kind: `passes`, `fails` or `test`.
        name: the wording, or the name of the test.
        language: of what was read.
        line: of the test in its file, 0 for a wording.
        expected: the verdict that was expected.
        found: the verdict that the rule gave.
    """

    rule: str
    kind: str
    name: str
    language: str
    line: int
    expected: Verdict
    found: Verdict

    @property
    def met(self) -> bool:
        """Whether it came out as expected."""
        return self.expected is self.found


class Tested(Struct, frozen=True):
    """A policy with its tests run.

    Attributes:
        path: as the user wrote it.
        rules: the rules that its own file writes or changes.
        trials: in the order of the file.
        threshold: the share of rules that must have failed and passed, in percent.
    """

    path: str
    rules: tuple[str, ...]
    trials: tuple[Trial, ...]
    threshold: float

    def without(self, verdict: Verdict) -> tuple[str, ...]:
        """Return the rules that no trial saw come out so."""
        seen = {trial.rule for trial in self.trials if trial.found is verdict and trial.met}
        return tuple(rule for rule in self.rules if rule not in seen)

    @property
    def coverage(self) -> float:
        """The share of rules that passed in one trial and failed in another, in percent."""
        lacking = {*self.without(Verdict.PASS), *self.without(Verdict.FAIL)}
        return 100.0 * (1 - len(lacking) / len(self.rules)) if self.rules else 100.0

    @property
    def green(self) -> bool:
        """Whether every trial met its expectation, there was one, and enough rules were tried both ways."""
        return bool(self.trials) and all(trial.met for trial in self.trials) and self.coverage >= self.threshold
