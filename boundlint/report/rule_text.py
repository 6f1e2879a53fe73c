"""The page of a rule, and the list of rules, for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from boundlint.model import Citation, Severity
from boundlint.report.finding_text import source_lines
from boundlint.report.paint import wrapped
from boundlint.report.words import safe
from boundlint.wording import say


class Page(Protocol):
    """What is shown of one rule."""

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def policy(self) -> str:
        """The pack that wrote it."""

    @property
    def severity(self) -> Severity:
        """How grave it is."""

    @property
    def message(self) -> str:
        """What a finding says."""

    @property
    def why(self) -> str:
        """What the fault costs."""

    @property
    def ask(self) -> str:
        """What to ask for."""

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Law and usage."""

    @property
    def passes(self) -> tuple[str, ...]:
        """Wordings that pass."""

    @property
    def fails(self) -> tuple[str, ...]:
        """Wordings that fail."""

    @property
    def fix(self) -> str:
        """The clause that cures it."""


def _wordings(language: str, key: str, wordings: Sequence[str]) -> list[str]:
    if not wordings:
        return []
    lines = ["", say(language, key)]
    for wording in wordings:
        lines += wrapped(say(language, "report.quote", quote=safe(wording)), 4, "  -")
    return lines


def page(rule: Page, language: str) -> str:
    """Return the page of one rule."""
    gravity = say(language, f"report.gravity.{rule.severity.value}")
    lines = [f"{safe(rule.code)} {safe(rule.name)}"]
    lines += wrapped(say(language, "report.rule.head", gravity=gravity, policy=safe(rule.policy)))
    lines += ["", *wrapped(safe(rule.message))]
    for key, text in (("report.why", rule.why), ("report.ask", rule.ask)):
        lines += ["", *wrapped(say(language, key, text=safe(text)))] if text else []
    lines += [""] if rule.sources else []
    for line in source_lines(language, rule.sources):
        lines += wrapped(line)
    lines += _wordings(language, "report.rule.passes", rule.passes)
    lines += _wordings(language, "report.rule.fails", rule.fails)
    if rule.fix:
        lines += ["", *wrapped(say(language, "report.rule.fix", fix=safe(rule.fix)))]
    return "\n".join(lines) + "\n"


def listing(rules: Sequence[Page], language: str) -> str:
    """Return one line a rule: code, name, gravity."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(
        f"{safe(rule.code):<8}{safe(rule.name):<{width + 2}}{say(language, f'report.gravity.{rule.severity.value}')}\n"
        for rule in rules
    )
