"""Rules that can never or always fail, and rules that contradict each other; and that sound ones are left alone."""

from __future__ import annotations

import pytest

from boundlint.lang.policy_source import Source
from boundlint.policy.load import check_text, load, names
from boundlint.policy.worlds import Question, questions

TEXTS = 'message en "M" why en "W" ask en "A"'


def asked(*conditions: str, when: str = "") -> set[Question]:
    """Return what is doubtful in rules that require these."""
    guard = f"when {when}" if when else ""
    rules = [
        f"rule rule-{'abc'[at]} AB90{at} severity error {guard} require {text} {TEXTS}"
        for at, text in enumerate(conditions)
    ]
    return set(questions(check_text(Source("mine", f"policy mine version 1 {' '.join(rules)}"))))


NEVER = {
    "a tautology": "payment.due or not payment.due",
    "statuses that are all": "mediation is stated or mediation is absent or mediation is reversed",
    "lengths that are all": "payment.delay is not stated or payment.delay <= 30 days or payment.delay > 20 days",
    "shares that are all": "payment.deposit_percent is not stated or payment.deposit_percent >= 0 %",
    "every word of an input": "client in {professional, consumer, public}",
    "a side's term either way": "client's termination.notice or not client's termination.notice",
}

ALWAYS = {
    "a contradiction in itself": "payment.due and not payment.due",
    "a length that is none": "payment.delay is stated and payment.delay < 10 days and payment.delay > 20 days",
    "two statuses at once": "mediation is stated and mediation is reversed",
}

SOUND = {
    "a fact": "payment.due",
    "a comparison": "payment.delay <= 30 days",
    "an input": "law = FR",
    "money": "payment.recovery_amount >= 40 EUR",
    "hours": "contact.window within 8:00-20:00",
    "two facts compared": "termination.notice_days >= payment.days",
    "two sides compared": "client's termination.notice >= provider's termination.notice",
    "every clause": "every clause on termination.notice satisfies (value >= 15 days)",
    "a delay between two": "payment.delay > 20 days and payment.delay < 30 days",
}


@pytest.mark.parametrize("condition", NEVER.values(), ids=NEVER)
def test_a_rule_that_can_never_fail(condition: str) -> None:
    assert asked(condition) == {Question("never", ("rule-a",))}


@pytest.mark.parametrize("condition", ALWAYS.values(), ids=ALWAYS)
def test_a_rule_that_always_fails(condition: str) -> None:
    assert asked(condition) == {Question("always", ("rule-a",))}


@pytest.mark.parametrize("condition", SOUND.values(), ids=SOUND)
def test_a_sound_rule(condition: str) -> None:
    assert asked(condition) == set()


def test_two_rules_that_no_contract_can_satisfy() -> None:
    both = Question("contradiction", ("rule-a", "rule-b"))
    assert asked("payment.delay <= 30 days", "payment.delay >= 45 days", when="payment.delay is stated") == {both}
    assert asked("mediation", "mediation is absent") == {both}
    assert asked("client's termination.notice >= 30 days", "client's termination.notice < 15 days") == {both}


def test_two_rules_that_one_contract_can_satisfy() -> None:
    assert asked("payment.delay <= 30 days", "payment.delay >= 15 days") == set()
    assert asked("mediation is not absent", "mediation is not reversed") == set()


def test_rules_for_different_contracts_do_not_contradict() -> None:
    one = f"rule rule-a AB901 severity error when client = consumer require payment.days <= 10 days {TEXTS}"
    two = f"rule rule-b AB902 severity error when client = professional require payment.days >= 20 days {TEXTS}"
    assert questions(check_text(Source("mine", f"policy mine version 1 {one} {two}"))) == ()


def test_a_parameter_counts_with_its_value() -> None:
    head = "policy mine version 1 param most : delay = 30 days"
    rules = (
        f"rule rule-a AB901 severity error require payment.days <= most {TEXTS}"
        f" rule rule-b AB902 severity error require payment.days > 30 days {TEXTS}"
    )
    found = questions(check_text(Source("mine", f"{head} {rules}")))
    assert found == (Question("contradiction", ("rule-a", "rule-b")),)


@pytest.mark.parametrize("name", names())
def test_the_shipped_packs_are_sound(name: str) -> None:
    assert questions(load(name)) == ()
