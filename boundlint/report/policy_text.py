"""What `policy check` and `policy test` print: for a person, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from boundlint.model import Verdict
from boundlint.report.policy_results import Checked, Doubt, Tested, Trial
from boundlint.report.words import counted, safe, shorten
from boundlint.wording import say

_SHOWN = 90
"""How much of a wording is shown, in characters."""


def _doubt(language: str, doubt: Doubt) -> str:
    names = {key: safe(name) for key, name in zip(("rule", "other"), doubt.rules, strict=False)}
    return "  " + say(language, f"report.policy.{doubt.kind}", **names)


def checked_text(language: str, results: Sequence[Checked]) -> str:
    """Return what is doubtful in policies, and for each a line that says how many rules it has."""
    lines: list[str] = []
    for result in results:
        rules = counted(language, "report.policy.rules", result.rules)
        head = {"policy": safe(result.name), "version": safe(result.version), "rules": rules}
        key = "report.policy.doubtful" if result.doubts else "report.policy.sound"
        lines.append(say(language, key, **head, doubts=counted(language, "report.policy.doubts", len(result.doubts))))
        lines += [_doubt(language, doubt) for doubt in result.doubts]
    return "\n".join(lines) + "\n"


def _verdict(language: str, verdict: Verdict) -> str:
    return say(language, f"report.policy.verdict.{verdict.value}")


def _failed(language: str, trial: Trial) -> list[str]:
    expected, found = _verdict(language, trial.expected), _verdict(language, trial.found)
    head = say(language, "report.policy.unmet", rule=safe(trial.rule), expected=expected, found=found)
    at = say(language, "report.policy.at-line", line=trial.line) if trial.line else trial.language
    return [f"  {head}", f"    {at}: {shorten(trial.name, _SHOWN)}"]


def tested_text(language: str, results: Sequence[Tested]) -> str:
    """Return the trials that came out otherwise than expected, the rules not tried both ways, and a line a policy."""
    lines: list[str] = []
    for result in results:
        unmet = [trial for trial in result.trials if not trial.met]
        lines.append(_summary(language, result, len(unmet)))
        for trial in unmet:
            lines += _failed(language, trial)
        for verdict in (Verdict.FAIL, Verdict.PASS):
            key = f"report.policy.never-{verdict.value}"
            lines += [f"  {say(language, key, rule=safe(rule))}" for rule in result.without(verdict)]
    return "\n".join(lines) + "\n"


def _summary(language: str, result: Tested, unmet: int) -> str:
    trials = counted(language, "report.policy.trials", len(result.trials))
    untried = "report.policy.red" if unmet else "report.policy.untried"
    key = "report.policy.green" if result.green else untried
    share = f"{int(result.coverage)}"
    return say(language, key, path=safe(result.path), trials=trials, unmet=unmet, coverage=share)


def checked_json(results: Sequence[Checked]) -> str:
    """Return what is doubtful in policies, as JSON."""
    rows = [
        {
            "path": result.path,
            "policy": result.name,
            "version": result.version,
            "rules": result.rules,
            "doubts": [{"kind": doubt.kind, "rules": list(doubt.rules)} for doubt in result.doubts],
        }
        for result in results
    ]
    return json.dumps({"schema": "boundlint.policy-check/1", "policies": rows}, ensure_ascii=False, indent=2) + "\n"


def _trial_row(trial: Trial) -> dict[str, object]:
    return {
        "rule": trial.rule,
        "kind": trial.kind,
        "name": trial.name,
        "language": trial.language,
        "line": trial.line,
        "expected": trial.expected.value,
        "found": trial.found.value,
    }


def tested_json(results: Sequence[Tested]) -> str:
    """Return every trial of policies and the rules not tried both ways, as JSON."""
    rows = [
        {
            "path": result.path,
            "green": result.green,
            "coverage": round(result.coverage, 1),
            "threshold": result.threshold,
            "never_failed": list(result.without(Verdict.FAIL)),
            "never_passed": list(result.without(Verdict.PASS)),
            "trials": [_trial_row(trial) for trial in result.trials],
        }
        for result in results
    ]
    return json.dumps({"schema": "boundlint.policy-test/1", "policies": rows}, ensure_ascii=False, indent=2) + "\n"
