"""The pages of a policy's rules as Markdown: one a rule, and one that lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from boundlint.report.finding_text import source_lines
from boundlint.report.rule_text import Page
from boundlint.report.words import safe
from boundlint.wording import say

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")


def _plain(text: str) -> str:
    """Return text that Markdown shows as it stands."""
    return _MARKUP.sub(r"\\\1", safe(text))


def file_name(rule: Page) -> str:
    """Return the name of a rule's page."""
    return f"{rule.code}-{rule.name}.md"


def _section(language: str, key: str, lines: Sequence[str]) -> list[str]:
    return [f"## {say(language, f'report.docs.{key}')}", "", *lines, ""] if lines else []


def _quotes(wordings: Sequence[str]) -> list[str]:
    return [line for wording in wordings for line in (f"> {_plain(wording)}", "")][:-1]


def rule_markdown(rule: Page, language: str) -> str:
    """Return the page of one rule: what is wrong, what to avoid and to prefer, why, what to ask for, on what ground."""
    gravity = say(language, f"report.gravity.{rule.severity.value}")
    lines = [f"# {rule.code} · {rule.name}", "", _plain(rule.message), ""]
    lines += [say(language, "report.rule.head", gravity=gravity, policy=safe(rule.policy)), ""]
    lines += _section(language, "avoid", _quotes(rule.fails))
    lines += _section(language, "prefer", _quotes(rule.passes))
    lines += _section(language, "why", [_plain(rule.why)])
    lines += _section(language, "ask", [_plain(rule.ask)])
    lines += _section(
        language, "source", [f"- {_plain(line.strip())}" for line in source_lines(language, rule.sources)]
    )
    fix = [f"`boundlint clause {safe(rule.fix)}`"] if rule.fix else []
    lines += _section(language, "fix", fix)
    return "\n".join(lines).rstrip() + "\n"


def index_markdown(name: str, rules: Sequence[Page], language: str) -> str:
    """Return the page that lists the rules of a policy."""
    head = say(language, "report.docs.columns")
    lines = [f"# {safe(name)}", "", head, "|---|---|---|---|"]
    for rule in rules:
        gravity = say(language, f"report.gravity.{rule.severity.value}")
        lines.append(f"| [{rule.code}]({file_name(rule)}) | {rule.name} | {gravity} | {_plain(rule.message)} |")
    return "\n".join(lines) + "\n\n" + say(language, "report.docs.advice") + "\n"
