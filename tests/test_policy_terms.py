"""Rules on one side's terms, on every clause, on money, hours, dates and sets: true, false or cannot tell."""

from __future__ import annotations

from datetime import date

import pytest
from build import reading
from msgspec.structs import replace

from boundlint.lang.policy_source import Source
from boundlint.model import Duration, Hours, Money, Reading, Span, Status, Term, Verdict
from boundlint.policy.conditions import case_of, truth
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.load import check_text

TEXTS = 'message en "M" why en "W" ask en "A"'


def term(bearer: str, days: float | None = None, **parts: object) -> Term:
    """Return a term on the notice of an end."""
    said = {"reversed": False, "start": "", "condition": "", "form": "", **parts}
    return Term(
        topic="termination.notice",
        kind="duty",
        bearer=bearer,  # type: ignore[arg-type]
        beneficiary="unknown",
        value=None if days is None else Duration(days, "day"),
        clause="c1",
        span=Span(0, 7),
        match=Span(0, 4),
        confidence=0.9,
        **said,  # type: ignore[arg-type]
    )


def answer(condition: str, said: Reading, **inputs: str) -> bool | None:
    policy = check_text(
        Source("mine", f"policy mine version 1 rule a-b AB901 severity error require {condition} {TEXTS}")
    )
    return truth(case_of(policy, said, inputs, date(2026, 11, 22)), policy.rules[0].require)


def contract(*terms: Term, coverage: float = 1.0) -> Reading:
    return replace(reading(coverage=coverage), terms=terms)


EVEN = "client's termination.notice >= provider's termination.notice"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ((term("client", 30), term("provider", 15)), True),
        ((term("client", 15), term("provider", 30)), False),
        ((term("each", 30),), True),
        ((term("client", 30),), None),
        ((term("client", 30), term("provider", 15), term("unknown", 60)), None),
        ((term("client", 30), term("provider", 15), term("unknown", 20)), True),
        ((term("client", 90), term("provider", 15), term("unknown", 15)), True),
        ((term("client", 30, reversed=True), term("provider", 15)), None),
        ((), None),
    ],
)
def test_two_sides_are_compared_only_where_both_are_known(terms: tuple[Term, ...], expected: bool | None) -> None:
    assert answer(EVEN, contract(*terms)) is expected


@pytest.mark.parametrize(
    ("terms", "status", "expected"),
    [
        ((term("client", 30),), "stated", True),
        ((term("client"),), "blank", True),
        ((term("client", 30, reversed=True),), "reversed", True),
        ((term("provider", 30),), "absent", True),
        ((term("unknown", 30),), "absent", None),
        ((term("client", 30), term("client", reversed=True)), "stated", None),
        ((), "absent", True),
    ],
)
def test_the_status_of_what_one_side_owes(terms: tuple[Term, ...], status: str, expected: bool | None) -> None:
    assert answer(f"client's termination.notice is {status}", contract(*terms)) is expected


def test_what_was_not_read_is_never_absent() -> None:
    assert answer("client's termination.notice is absent", contract(coverage=0.5)) is None


LONG = "every clause on termination.notice satisfies (value >= 15 days)"
WRITTEN = "some clause on termination.notice satisfies (form = registered-letter)"


@pytest.mark.parametrize(
    ("condition", "terms", "expected"),
    [
        (LONG, (term("client", 30), term("provider", 15)), True),
        (LONG, (term("client", 30), term("provider", 10)), False),
        (LONG, (term("client", 30), term("provider")), None),
        (LONG, (), True),
        (WRITTEN, (term("client", 30, form="registered letter"), term("provider")), True),
        (WRITTEN, (term("client", 30, form="email"),), False),
        (WRITTEN, (term("client", 30, form="registered letter or email"),), None),
        (WRITTEN, (), False),
        ("some clause on termination.notice satisfies (denied)", (term("each", reversed=True),), True),
        ("every clause on termination.notice satisfies (start is stated)", (term("each", 30, start="receipt"),), True),
        ("every clause on termination.notice satisfies (start is stated)", (term("each", 30),), False),
        ("every clause on termination.notice satisfies (bearer in {client, each})", (term("unknown", 30),), None),
    ],
)
def test_clauses_one_by_one(condition: str, terms: tuple[Term, ...], expected: bool | None) -> None:
    assert answer(condition, contract(*terms)) is expected


def test_a_file_read_in_part_may_hold_another_clause() -> None:
    assert answer(LONG, contract(term("client", 30), coverage=0.5)) is None
    assert answer(LONG, contract(term("client", 5), coverage=0.5)) is False
    assert answer(WRITTEN, contract(coverage=0.5)) is None


@pytest.mark.parametrize(
    ("condition", "fact", "value", "expected"),
    [
        ("payment.recovery_amount >= 40 EUR", "payment.recovery_amount", Money(40, "EUR"), True),
        ("payment.recovery_amount >= 40 EUR", "payment.recovery_amount", Money(30, "EUR"), False),
        ("payment.recovery_amount >= 40 EUR", "payment.recovery_amount", Money(40, "GBP"), None),
        ("payment.recovery_amount >= 40 EUR excl. tax", "payment.recovery_amount", Money(50, "EUR", "TTC"), None),
        ("payment.recovery_amount >= 40 EUR", "payment.recovery_amount", Money(None, "EUR"), None),
        ("contact.window within 8:00-20:00", "contact.window", Hours("09:00", "18:00"), True),
        ("contact.window within 8:00-20:00", "contact.window", Hours("07:00", "18:00"), False),
        ("contact.window within 8:00-20:00", "contact.window", Hours("22:00", "06:00"), None),
        ("contact.window = 9:00-18:00", "contact.window", Hours("09:00", "18:00"), True),
    ],
)
def test_money_and_hours(condition: str, fact: str, value: object, expected: bool | None) -> None:
    assert answer(condition, reading({fact: value})) is expected
    assert answer(condition, reading({fact: Status.UNKNOWN})) is None


def test_words_in_a_set() -> None:
    assert answer("law in {FR, BE}", reading(), law="BE") is True
    assert answer("law in {FR, BE}", reading(), law="UK") is False
    assert answer("law in {FR, BE}", reading()) is None
    assert answer("client in {consumer, unknown}", reading()) is True
    assert answer("provider-status in {individual, company}", reading(), **{"provider-status": "company"}) is True


def test_a_rule_holds_only_while_it_is_in_force() -> None:
    rule = f"rule a-b AB901 severity error require payment.due in force from 2026-01-01 until 2026-12-31 {TEXTS}"
    policy = check_text(Source("mine", f"policy mine version 1 {rule}"))
    told = {
        year: [finding.code for finding in judge(policy, reading(), JudgeOptions(as_of=date(year, 6, 1))).findings]
        for year in (2025, 2026, 2027)
    }
    assert told == {2025: [], 2026: ["AB901"], 2027: []}


def test_an_inherited_rule_gets_another_severity_or_goes() -> None:
    policy = check_text(
        Source(
            "mine",
            "policy mine version 1 extends core override no-deposit severity error"
            ' disable no-contact-hours because en "We have an annex for it."',
        )
    )
    rules = {rule.name: rule.severity.value for rule in policy.rules}
    assert rules["no-deposit"] == "error"
    assert "no-contact-hours" not in rules
    assert [change.rule for change in policy.changes] == ["no-deposit", "no-contact-hours"]


def test_a_source_of_ones_own_is_cited_with_its_date() -> None:
    policy = check_text(
        Source(
            "mine",
            'policy mine version 1 define source HOUSE-01 reference en "House rules, page 3" checked 2026-05-04'
            f" to be checked rule a-b AB901 severity error require payment.due source HOUSE-01 {TEXTS}",
        )
    )
    (finding,) = judge(policy, reading(), JudgeOptions(as_of=date(2026, 6, 1))).findings
    (source,) = finding.sources
    assert (source.text, source.checked, source.sure) == ("House rules, page 3", date(2026, 5, 4), False)


def test_a_finding_on_a_clause_quotes_the_one_that_fails() -> None:
    policy = check_text(Source("mine", f"policy mine version 1 rule a-b AB901 severity error require {LONG} {TEXTS}"))
    said = contract(term("client", 30), replace(term("provider", 5), span=Span(2, 6)))
    (finding,) = judge(policy, said, JudgeOptions(as_of=date(2026, 6, 1))).findings
    assert finding.verdict is Verdict.FAIL
    assert finding.evidence
    assert finding.evidence.span == Span(2, 6)


def test_a_doubt_about_one_side_is_told() -> None:
    policy = check_text(Source("mine", f"policy mine version 1 rule a-b AB901 severity error require {EVEN} {TEXTS}"))
    (finding,) = judge(policy, contract(term("client", 30)), JudgeOptions(as_of=date(2026, 6, 1))).findings
    assert finding.verdict is Verdict.UNKNOWN
    assert "cannot be told for" in finding.message
