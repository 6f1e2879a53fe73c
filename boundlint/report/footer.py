"""The end of a report, once a run: by which rules it was judged, how fresh the law is, and what it is not."""

from __future__ import annotations

from datetime import date

from boundlint.model import Judgement
from boundlint.report.paint import Paint, wrapped
from boundlint.report.results import Linted, Run
from boundlint.report.words import dated, law_name, safe
from boundlint.wording import say

COMMON = "core"
"""The pack whose rules hold under any law."""

FRESH_MONTHS = 6
"""How long law that was checked counts as fresh, in months."""


def is_stale(checked: date | None, as_of: date) -> bool:
    """Tell whether law was checked more than six months before the date it is applied to."""
    if checked is None:
        return False
    months = (as_of.year - checked.year) * 12 + as_of.month - checked.month
    return months > FRESH_MONTHS or (months == FRESH_MONTHS and as_of.day > checked.day)


def _policy_line(result: Linted, judgement: Judgement, language: str) -> str:
    parts = [
        say(
            language,
            "report.policy",
            name=safe(judgement.policy),
            version=safe(judgement.version),
            as_of=dated(language, judgement.as_of),
        )
    ]
    if judgement.law_checked is not None:
        parts.append(say(language, "report.law-checked", checked=dated(language, judgement.law_checked)))
    if result.law:
        parts.append(say(language, f"report.law-from.{result.law_from}", law=law_name(language, result.law)))
    else:
        key = "report.law-unknown" if judgement.policy == COMMON else "report.law-unknown-policy"
        parts.append(say(language, key))
    return " ".join(parts)


def footer_lines(run: Run, language: str, paint: Paint) -> list[str]:
    """Return the last lines: a banner for stale law, each policy used, and that this is no legal advice."""
    judged = [(result, result.judgement) for result in run.results if result.judgement is not None]
    stale = [
        judgement.law_checked
        for _, judgement in judged
        if judgement.law_checked is not None and is_stale(judgement.law_checked, judgement.as_of)
    ]
    lines: list[str] = []
    if stale:
        banner = wrapped(say(language, "report.stale", checked=dated(language, min(stale))))
        lines += [paint(line, "yellow", "bold") for line in banner]
    policies = dict.fromkeys(_policy_line(result, judgement, language) for result, judgement in judged)
    for line in [*policies, say(language, "report.not-advice")]:
        lines += [paint(piece, "dim") for piece in wrapped(line)]
    return lines
