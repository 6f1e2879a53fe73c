"""The wordings that each rule gives, read by the real reader: those that pass do not fail, those that fail do."""

from __future__ import annotations

from datetime import date

import pytest

from boundlint.model import Verdict
from boundlint.pipeline.reading import read_text
from boundlint.policy.conditions import case_of, verdict
from boundlint.policy.load import load
from boundlint.policy.pack import Policy, Rule

LAWS = {
    "core": "",
    "freelance-be": "BE",
    "freelance-ch": "CH",
    "freelance-fr": "FR",
    "freelance-qc": "QC",
    "freelance-uk": "UK",
    "freelance-us": "US",
    "letters": "",
    "templates": "",
}

WORDINGS = [
    (pack, rule.name, kind, language, text)
    for pack in LAWS
    for rule in load(pack).rules
    if rule.policy == pack
    for kind in ("passes", "fails")
    for language in ("fr", "en")
    for text in rule.wordings(kind, language)
]

IDS = [f"{pack}:{name}:{kind}:{language}" for pack, name, kind, language, _ in WORDINGS]


def outcome(policy: Policy, rule: Rule, text: str, language: str) -> Verdict:
    reading = read_text(text, language)
    return verdict(case_of(policy, reading, {"law": LAWS[policy.name]}, date(2026, 11, 22)), rule)


@pytest.mark.parametrize(("pack", "name", "kind", "language", "text"), WORDINGS, ids=IDS)
def test_wording(pack: str, name: str, kind: str, language: str, text: str) -> None:
    policy = load(pack)
    rule = next(rule for rule in policy.rules if rule.name == name)
    expected = Verdict.PASS if kind == "passes" else Verdict.FAIL
    assert outcome(policy, rule, text, language) is expected, text
