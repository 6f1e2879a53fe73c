"""Judging readings: verdicts, boundaries, what is claimed under which law, and how findings are told."""

from __future__ import annotations

from datetime import date

import pytest
from build import BLANK, reading

from boundlint.lang.policy_source import Source
from boundlint.model import BoundaryStatus, Duration, Finding, Judgement, Money, Percent, Severity, Status, Verdict
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.load import check_text, load
from boundlint.policy.pack import Policy

TODAY = date(2026, 11, 22)
DAYS_30, DAYS_45, DAYS_90 = (Duration(n, "day") for n in (30, 45, 90))
EOM_45, EOM_60 = (Duration(n, "day", eom=True) for n in (45, 60))

FAIR = {
    "scope.defined": True,
    "scope.limited": True,
    "revision.capped": True,
    "revision.rounds": 2,
    "payment.due": True,
    "payment.days": 30,
    "payment.delay": DAYS_30,
    "payment.late_interest": True,
    "payment.recovery_fee": True,
    "payment.deposit": True,
    "payment.deposit_percent": 30,
    "contact.hours": True,
    "contact.channel": True,
    "respect.present": True,
    "respect.consequences": True,
    "termination.present": True,
    "termination.notice_days": 30,
    "termination.provider_exit": True,
    "termination.symmetric": True,
    "termination.written": True,
    "termination.effects": True,
    "liability.capped": True,
    "mediation": True,
    "acceptance.deemed": True,
    "suspension.right": True,
    "termination.notice_start": True,
    "ip.assignment": True,
    "payment.statement": True,
    "document.amounts": 2,
}
"""A contract against which no rule of any pack has anything."""


LAWS = [("core", ""), ("freelance-fr", "FR"), ("freelance-uk", "UK"), ("freelance-us", "US")]
"""Each pack for freelancers, with the law that it is for."""


def judged(said: dict[str, object], pack: str = "core", *, law: str = "FR", **options: object) -> Judgement:
    chosen = JudgeOptions(**{"as_of": TODAY, "language": "en", **options})  # type: ignore[arg-type]
    return judge(load(pack), reading({**FAIR, **said}, law=law), chosen)


def names(judgement: Judgement) -> dict[str, str]:
    return {finding.name: str(finding.verdict) for finding in judgement.findings}


def policy(condition: str, *, when: str = "", extra: str = "", message: str = "M") -> Policy:
    guard = f"when {when}" if when else ""
    texts = f'message en "{message}" why en "W" ask en "A"'
    return check_text(
        Source("mine", f"policy mine version 1 rule r RR901 severity error {guard} require {condition} {texts} {extra}")
    )


def verdict(condition: str, said: dict[str, object], when: str = "", client: str = "unknown", law: str = "FR") -> str:
    options = JudgeOptions(as_of=TODAY, client=client)
    found = judge(policy(condition, when=when), reading(said, law=law), options).findings
    return str(found[0].verdict) if found else "pass"


CONDITIONS = [
    # a yes-or-no fact
    ("mediation", {"mediation": True}, "pass"),
    ("mediation", {}, "fail"),
    ("mediation", {"mediation": Status.REVERSED}, "fail"),
    ("mediation", {"mediation": Status.UNKNOWN}, "unknown"),
    ("not mediation", {"mediation": Status.UNKNOWN}, "unknown"),
    ("mediation", {"mediation": BLANK}, "unknown"),
    # its status
    ("mediation is stated", {"mediation": BLANK}, "pass"),
    ("mediation is blank", {"mediation": BLANK}, "pass"),
    ("mediation is blank", {"mediation": True}, "fail"),
    ("payment.delay is blank", {"payment.delay": Duration(None, "day")}, "pass"),
    ("mediation is absent", {}, "pass"),
    ("mediation is not absent", {}, "fail"),
    ("mediation is reversed", {"mediation": Status.REVERSED}, "pass"),
    ("mediation is not reversed", {"mediation": Status.UNKNOWN}, "unknown"),
    ("mediation is unknown", {"mediation": Status.UNKNOWN}, "pass"),
    ("mediation is not unknown", {"mediation": Status.UNKNOWN}, "fail"),
    # comparisons
    ("revision.rounds <= 3", {"revision.rounds": 3}, "pass"),
    ("revision.rounds <= 3", {"revision.rounds": 4}, "fail"),
    ("revision.rounds <= 3", {"revision.rounds": BLANK}, "unknown"),
    ("revision.rounds <= 3", {}, "unknown"),
    ("revision.rounds <= 3", {"revision.rounds": Status.REVERSED}, "unknown"),
    ("payment.days <= 30 days", {"payment.days": 45}, "fail"),
    ("payment.delay <= 60 days", {"payment.delay": EOM_45}, "unknown"),
    ("payment.deposit_percent >= 20 %", {"payment.deposit_percent": 30}, "pass"),
    # doubt does not spread where it does not matter
    ("mediation or noncompete", {"mediation": True, "noncompete": Status.UNKNOWN}, "pass"),
    ("mediation and noncompete", {"noncompete": Status.UNKNOWN}, "fail"),
]


@pytest.mark.parametrize(("condition", "said", "result"), CONDITIONS)
def test_condition(condition: str, said: dict[str, object], result: str) -> None:
    assert verdict(condition, said) == result


GUARDS = [
    ({"payment.due": True, "mediation": True}, "pass"),
    ({"payment.due": True}, "fail"),
    ({}, "pass"),
    ({"payment.due": Status.UNKNOWN}, "unknown"),
    ({"payment.due": Status.UNKNOWN, "mediation": True}, "pass"),
    ({"mediation": Status.UNKNOWN}, "pass"),
    ({"payment.due": True, "mediation": Status.UNKNOWN}, "unknown"),
]


@pytest.mark.parametrize(("said", "result"), GUARDS)
def test_a_doubtful_guard_matters_only_if_the_rule_would_fail(said: dict[str, object], result: str) -> None:
    assert verdict("mediation", said, when="payment.due") == result


def test_inputs_that_nobody_knows_cannot_be_told() -> None:
    assert verdict("mediation", {}, when="client = consumer") == "unknown"
    assert verdict("mediation", {}, when="client = consumer", client="consumer") == "fail"
    assert verdict("mediation", {}, when="client = consumer", client="public") == "pass"
    assert verdict("mediation", {}, when="client = unknown") == "fail"
    assert verdict("mediation", {}, when="law != FR", law="") == "unknown"
    assert verdict("mediation", {}, when="law != FR", law="UK") == "fail"


# --- the packs on whole contracts ---


@pytest.mark.parametrize(("pack", "law"), LAWS)
def test_nothing_is_found_against_a_fair_contract(pack: str, law: str) -> None:
    judgement = judged({}, pack, law=law)
    assert judgement.findings == ()
    assert {boundary.status for boundary in judgement.boundaries} == {BoundaryStatus.COVERED}


def test_an_empty_contract_misses_the_six() -> None:
    judgement = judge(load("core"), reading({}), JudgeOptions(as_of=TODAY))
    assert {boundary.status for boundary in judgement.boundaries} == {BoundaryStatus.MISSING}
    assert {boundary.evidence for boundary in judgement.boundaries} == {None}


def test_nothing_is_claimed_of_a_contract_that_could_not_be_read() -> None:
    judgement = judge(load("freelance-fr"), reading({}, others=Status.UNKNOWN), JudgeOptions(as_of=TODAY))
    assert {boundary.status for boundary in judgement.boundaries} == {BoundaryStatus.UNKNOWN}
    assert {finding.verdict for finding in judgement.findings} == {Verdict.UNKNOWN}


FAULTS = [
    ({"payment.delay": DAYS_45}, "long-payment-delay"),
    ({"payment.delay": DAYS_90}, "very-long-payment-delay"),
    ({"payment.delay": EOM_45, "payment.end_of_month": True}, "long-payment-delay"),
    ({"payment.delay": EOM_60, "payment.end_of_month": True}, "very-long-payment-delay"),
    ({"payment.due": Status.ABSENT, "payment.delay": Status.ABSENT}, "no-payment-date"),
    ({"payment.conditional": True}, "conditional-payment"),
    ({"payment.deposit": Status.REVERSED}, "deposit-refused"),
    ({"payment.deposit": Status.ABSENT}, "no-deposit"),
    ({"payment.late_interest": Status.REVERSED}, "late-interest-waived"),
    ({"payment.late_interest": Status.ABSENT}, "no-late-interest"),
    ({"payment.recovery_fee": Status.REVERSED}, "recovery-fee-waived"),
    ({"payment.recovery_fee": Status.ABSENT}, "no-recovery-fee"),
    ({"scope.defined": Status.ABSENT}, "scope-undefined"),
    ({"scope.limited": Status.ABSENT}, "no-scope-limit"),
    ({"scope.limited": Status.REVERSED}, "open-ended-scope"),
    ({"revision.capped": Status.ABSENT, "revision.rounds": Status.ABSENT}, "no-revision-cap"),
    ({"revision.capped": Status.ABSENT, "revision.unlimited": True}, "unlimited-revisions"),
    ({"revision.capped": Status.REVERSED, "revision.unlimited": True}, "unlimited-revisions"),
    ({"revision.rounds": 12}, "high-revision-cap"),
    ({"contact.hours": Status.ABSENT}, "no-contact-hours"),
    ({"contact.hours": Status.REVERSED}, "always-on"),
    ({"contact.channel": Status.ABSENT}, "no-contact-channel"),
    ({"respect.present": Status.ABSENT, "respect.consequences": Status.ABSENT}, "no-respect-clause"),
    ({"respect.present": Status.REVERSED}, "respect-denied"),
    ({"respect.consequences": Status.ABSENT}, "respect-without-consequences"),
    ({"termination.provider_exit": Status.ABSENT}, "no-exit-for-provider"),
    ({"termination.provider_exit": Status.REVERSED, "termination.symmetric": Status.REVERSED}, "uneven-exit"),
    ({"termination.notice_days": Status.REVERSED}, "client-leaves-without-notice"),
    ({"termination.written": Status.ABSENT}, "form-not-written"),
    ({"termination.effects": Status.REVERSED}, "unpaid-work-at-end"),
    ({"termination.effects": Status.ABSENT}, "no-effects-at-end"),
    ({"termination.present": Status.REVERSED}, "exit-denied"),
    ({"ip.before_payment": True}, "rights-before-payment"),
    ({"noncompete": True}, "non-compete"),
    ({"liability.capped": Status.ABSENT}, "no-liability-cap"),
    ({"liability.capped": Status.REVERSED}, "uncapped-liability"),
    ({"mediation": Status.ABSENT}, "no-amicable-step"),
    ({"document.placeholders": 3}, "placeholders-left"),
    ({"document.hidden_text": True}, "hidden-text"),
    ({"document.coverage": 97.9}, "part-not-read"),
    ({"document.scanned_pages": 1}, "scanned-pages"),
    ({"document.comments": 2}, "comments-left"),
    ({"document.number_conflicts": 1}, "numbers-disagree"),
    ({"document.missing_annexes": 1}, "missing-annex"),
    ({"document.broken_references": 1}, "broken-references"),
    ({"document.stale_law": 1}, "stale-law"),
    ({"document.tracked_changes": True}, "tracked-changes"),
    ({"ip.all_rights": True}, "rights-without-list"),
    ({"ip.future_works": True}, "future-works-assigned"),
    ({"ip.preexisting": True}, "earlier-tools-assigned"),
    ({"ip.portfolio_forbidden": True}, "portfolio-forbidden"),
    ({"ip.moral_rights": True}, "moral-rights-waived"),
    ({"work.exclusive": True}, "exclusivity"),
    ({"noncompete.boundless": True}, "boundless-non-compete"),
    ({"acceptance.discretion": True}, "acceptance-at-discretion"),
    ({"acceptance.deemed": Status.REVERSED}, "deemed-acceptance-refused"),
    ({"acceptance.deemed": Status.ABSENT}, "no-deemed-acceptance"),
    ({"change.unilateral": True}, "changed-by-one-side"),
    ({"silence.acceptance": True}, "silence-as-consent"),
    ({"liability.result": True}, "result-guaranteed"),
    ({"penalty.provider": True, "penalty.capped": True}, "provider-penalties"),
    ({"penalty.provider": True}, "uncapped-penalties"),
    ({"penalty.irreducible": True}, "irreducible-penalties"),
    ({"indemnity.provider": True}, "one-way-indemnity"),
    ({"claims.days": 90}, "claims-cut-short"),
    ({"payment.deposit_percent": 10}, "deposit-too-small"),
    ({"payment.start_delayed": True}, "delay-runs-from-approval"),
    ({"payment.setoff": True}, "set-off-by-client"),
    ({"expenses.included": True}, "expenses-included"),
    ({"price.best_client": True}, "best-client-price"),
    ({"insurance.required": True}, "insurance-required"),
    ({"confidentiality.perpetual": True}, "endless-confidentiality"),
    ({"confidentiality.provider": True}, "one-way-confidentiality"),
    ({"data.processing": True}, "data-without-clause"),
    ({"data.indemnity": True}, "data-fines-on-provider"),
    ({"suspension.right": Status.ABSENT}, "no-right-to-suspend"),
    ({"suspension.right": Status.REVERSED}, "suspension-waived"),
    ({"hardship.review": Status.REVERSED}, "hardship-waived"),
    ({"contract.assigned_freely": True}, "client-may-assign-contract"),
    ({"contract.renewal": True}, "tacit-renewal"),
    ({"termination.notice_start": Status.ABSENT}, "notice-start-unsaid"),
    ({"termination.any_breach": True}, "ended-for-any-breach"),
    ({"dispute.client_court": True}, "court-of-the-client"),
]

FRENCH_FAULTS = [
    ({"payment.periodic": True, "payment.delay": Duration(60, "day")}, "long-delay-on-periodic-invoices"),
    ({"payment.late_rate": Percent(1, "year")}, "low-late-rate"),
    ({"payment.minimum_rate": True}, "minimum-late-rate"),
    ({"dispute.court": True}, "court-chosen"),
]

BY_TERMS = {
    "orders-as-to-an-employee",
    "long-non-compete",
    "long-contact-window",
    "long-notice-against-renewal",
}
"""Rules on single clauses, which no fact alone fails: their wordings hold them."""


@pytest.mark.parametrize(("pack", "law"), LAWS)
@pytest.mark.parametrize(("said", "name"), FAULTS)
def test_one_fault_gives_one_finding(pack: str, law: str, said: dict[str, object], name: str) -> None:
    assert names(judged(said, pack, law=law)) == {name: "fail"}


@pytest.mark.parametrize(("said", "name"), FRENCH_FAULTS)
def test_one_fault_under_french_law_is_found(said: dict[str, object], name: str) -> None:
    assert names(judged(said, "freelance-fr")).get(name) == "fail"


def test_a_commitment_without_end_or_way_out_is_found() -> None:
    said = {"contract.perpetual": True, "termination.provider_exit": Status.ABSENT}
    assert names(judged(said))["endless-commitment"] == "fail"


def test_no_termination_clause_is_one_finding() -> None:
    gone = {name: Status.ABSENT for name in FAIR if name.startswith("termination.")}
    assert names(judged(gone)) == {"no-way-out": "fail"}


def test_every_shipped_rule_has_a_fault_here() -> None:
    of_a_law = {name for pack, _, name in OF_A_LAW if pack in dict(LAWS)}
    told = {name for _, name in [*FAULTS, *FRENCH_FAULTS]} | of_a_law | BY_TERMS | {"no-way-out", "endless-commitment"}
    assert told == {rule.name for pack, _ in LAWS for rule in load(pack).rules}


def test_a_doubt_is_told_once_by_the_milder_rule() -> None:
    found = judged({"scope.limited": Status.UNKNOWN}).findings
    assert [(finding.name, finding.severity) for finding in found] == [("no-scope-limit", Severity.WARNING)]
    assert found[0].message.startswith("“what happens with work outside the scope” could not be read")


DELAYS = [
    (Duration(30, "day"), {}),
    (Duration(1, "month"), {}),
    (Duration(20, "day", basis="business"), {"long-payment-delay": "unknown"}),
    (Duration(60, "day"), {"long-payment-delay": "fail"}),
    (Duration(61, "day"), {"very-long-payment-delay": "fail"}),
    (Duration(3, "month"), {"very-long-payment-delay": "fail"}),
    (BLANK, {"long-payment-delay": "unknown"}),
    (Duration(None, "day"), {"long-payment-delay": "unknown"}),
]


@pytest.mark.parametrize(("delay", "found"), DELAYS)
def test_payment_delays_under_french_law(delay: object, found: dict[str, str]) -> None:
    assert names(judged({"payment.delay": delay}, "freelance-fr")) == found


# --- boundaries ---

BOUNDARIES = [
    ({}, "covered"),
    ({"payment.late_interest": Status.ABSENT}, "weak"),
    ({"payment.deposit": Status.ABSENT}, "covered"),
    ({"payment.late_interest": Status.REVERSED}, "denied"),
    ({"payment.conditional": True}, "denied"),
    ({"payment.conditional": True, "payment.due": Status.ABSENT}, "denied"),
    ({"payment.due": Status.ABSENT}, "missing"),
    ({"payment.due": Status.UNKNOWN}, "unknown"),
    ({"payment.due": BLANK}, "unknown"),
    ({"payment.due": Status.UNKNOWN, "payment.late_interest": Status.ABSENT}, "unknown"),
    ({"payment.delay": BLANK}, "unknown"),
    ({"payment.delay": BLANK, "payment.late_interest": Status.ABSENT}, "weak"),
    ({"payment.deposit": Status.UNKNOWN}, "unknown"),
]


@pytest.mark.parametrize(("said", "status"), BOUNDARIES)
def test_boundary(said: dict[str, object], status: str) -> None:
    found = {boundary.name: str(boundary.status) for boundary in judged(said).boundaries}
    assert found.pop("payment") == status
    assert set(found.values()) == {"covered"}


COVERAGE = [({}, "unknown"), ({"mediation": True}, "unknown"), ({"scope.limited": Status.REVERSED}, "denied")]


@pytest.mark.parametrize(("said", "status"), COVERAGE)
def test_little_read_is_never_covered_nor_missing(said: dict[str, object], status: str) -> None:
    for base in ({}, FAIR):
        found = judge(load("core"), reading({**base, **said}, coverage=0.9), JudgeOptions(as_of=TODAY)).boundaries
        assert str(found[0].status) == status


def test_boundaries_do_not_depend_on_what_is_shown() -> None:
    judgement = judged({"payment.late_interest": Status.ABSENT}, ignore=("PAY",))
    assert judgement.findings == ()
    assert judgement.boundaries[2].status is BoundaryStatus.WEAK


def test_a_boundary_points_to_what_denies_it() -> None:
    judgement = judged({"payment.conditional": True})
    text = reading({**FAIR, "payment.conditional": True}).outline.document.text
    evidence = judgement.boundaries[2].evidence
    assert evidence
    assert evidence.span.of(text) == "This sentence is about payment.conditional."


# --- the law ---


def only(judgement: Judgement) -> Finding:
    (finding,) = judgement.findings
    return finding


def test_french_law_is_claimed_of_a_french_contract() -> None:
    finding = only(judged({"payment.delay": DAYS_90}, "freelance-fr", law="FR", language="fr"))
    assert finding.severity is Severity.ERROR
    assert finding.message == (
        "Le contrat laisse 90 jours pour payer. Entre professionnels, c’est contraire à l’article L441-10 I, al. 2 du "
        "Code de commerce, vérifié le 22 novembre 2026 : 60 jours date de facture, ou 45 jours fin de mois, au plus."
    )
    assert [source.id for source in finding.sources] == ["FR-PAY-02", "FR-PAY-03", "FR-PAY-07"]


@pytest.mark.parametrize("law", ["", "UK", "BE", "Germany"])
def test_french_law_is_conditional_elsewhere(law: str) -> None:
    finding = only(judged({"payment.delay": DAYS_90}, "freelance-fr", law=law, language="fr"))
    assert finding.severity is Severity.WARNING
    assert finding.message.startswith("Si le droit français s’applique : le contrat laisse 90 jours")
    english = only(judged({"payment.delay": DAYS_90}, "freelance-fr", law=law))
    assert english.message.startswith("If French law applies: the contract allows 90 days")


def test_practice_is_not_conditional() -> None:
    finding = only(judged({"payment.delay": DAYS_45}, "freelance-fr", law=""))
    assert finding.message.startswith("The contract allows 45 days to pay")


def test_the_option_wins_over_what_the_contract_names() -> None:
    judgement = judge(
        load("freelance-fr"), reading({**FAIR, "payment.delay": DAYS_90}, law=""), JudgeOptions(as_of=TODAY, law="FR")
    )
    assert only(judgement).severity is Severity.ERROR


def test_a_consumer_is_not_under_the_law_of_business() -> None:
    found = names(judged({"payment.delay": DAYS_90}, "freelance-fr", client="consumer"))
    assert found == {"long-payment-delay": "fail"}


@pytest.mark.parametrize(
    ("client", "asked"), [("consumer", False), ("professional", True), ("public", True), ("unknown", True)]
)
def test_nobody_asks_a_consumer_for_the_indemnity_of_businesses(client: str, asked: bool) -> None:
    found = names(judged({"payment.recovery_fee": Status.ABSENT}, "freelance-fr", client=client))
    assert ("no-recovery-fee" in found) is asked


@pytest.mark.parametrize(
    ("law", "ids"), [("UK", {"UK-PAY-01"}), ("US", {"US-NY-01", "US-NYC-01", "US-CA-01", "US-IL-01"})]
)
def test_one_law_is_never_cited_under_another(law: str, ids: set[str]) -> None:
    said = {"payment.due": Status.ABSENT, "payment.delay": Status.ABSENT}
    finding = only(judged(said, f"freelance-{law.lower()}", law=law))
    assert {source.id for source in finding.sources} == ids


def test_a_source_is_not_cited_before_it_was_in_force() -> None:
    said = {"payment.due": Status.ABSENT, "payment.delay": Status.ABSENT}
    finding = only(judged(said, "freelance-us", law="US", as_of=date(2024, 8, 1)))
    assert {source.id for source in finding.sources} == {"US-NYC-01", "US-IL-01"}


def test_the_date_of_the_law_is_the_oldest_among_the_sources() -> None:
    judgement = judged({}, "freelance-fr")
    assert judgement.law_checked == min(source.checked for source in load("freelance-fr").sources if source.law == "FR")
    assert judgement.as_of == TODAY
    assert (judgement.policy, judgement.version) == ("freelance-fr", "1")


# --- how findings are told ---


def test_values_stand_in_the_texts() -> None:
    cases = {
        ("en", EOM_60): "60 days end of month",
        ("fr", EOM_60): "60 jours fin de mois",
        ("fr", Duration(60, "day", eom=True, on_day=10)): "60 jours fin de mois le 10",
        ("fr", Duration(1, "month")): "1 mois",
        ("en", Duration(1, "day", basis="business")): "1 working day",
        ("fr", Duration(1.5, "year")): "1,5 an",
        ("en", Duration(1.5, "year")): "1.5 years",
    }
    for (language, delay), words in cases.items():
        told = policy("payment.delay < 1 hour", message="{payment.delay}")
        said = reading({"payment.delay": delay})
        assert judge(told, said, JudgeOptions(as_of=TODAY, language=language)).findings[0].message == words


def test_a_value_is_not_read_as_a_text_with_places() -> None:
    told = policy("not document.placeholders is stated", message="{document.placeholders}")
    found = judge(told, reading({"document.placeholders": "{mediation}"}), JudgeOptions(as_of=TODAY)).findings
    assert found[0].message == "{mediation}"


def test_a_doubt_says_its_reason() -> None:
    told = policy("payment.delay <= 60 days and client = consumer")
    said = reading({"payment.delay": EOM_45})
    assert judge(told, said, JudgeOptions(as_of=TODAY)).findings[0].message == (
        "“longest payment delay”: 45 days end of month, which is 45 to 75 days by the way of counting; "
        "it is not known who the client is (option --client)."
    )


def test_the_quote_is_that_of_what_is_required() -> None:
    said = reading({"payment.due": True, "payment.delay": DAYS_90})
    told = policy("payment.delay <= 60 days", when="payment.due")
    evidence = judge(told, said, JudgeOptions(as_of=TODAY)).findings[0].evidence
    assert evidence
    assert evidence.span.of(said.outline.document.text) == "This sentence is about payment.delay."


def test_what_is_missing_has_no_quote() -> None:
    assert only(judged({"mediation": Status.ABSENT})).evidence is None


def test_order_certain_first_then_grave_then_as_the_text_goes() -> None:
    judgement = judged(
        {
            "scope.limited": Status.REVERSED,
            "contact.hours": Status.REVERSED,
            "mediation": Status.ABSENT,
            "revision.capped": Status.UNKNOWN,
            "noncompete": True,
            "liability.capped": Status.ABSENT,
        }
    )
    assert [finding.code for finding in judgement.findings] == [
        "SCO103", "CON102", "NCP101", "LIA101", "DIS101", "REV101",
    ]  # fmt: skip


SELECTIONS = [
    ({"select": ("PAY",)}, {"PAY101"}),
    ({"select": ("pay101",)}, {"PAY101"}),
    ({"select": ("non-compete", "PAY")}, {"PAY101", "NCP101"}),
    ({"ignore": ("NCP",)}, {"PAY101"}),
    ({"select": ("ALL",), "ignore": ("long-payment-delay",)}, {"NCP101"}),
    ({"select": ("XYZ",)}, set()),
    ({}, {"PAY101", "NCP101"}),
]


@pytest.mark.parametrize(("options", "codes"), SELECTIONS)
def test_selection(options: dict[str, object], codes: set[str]) -> None:
    found = judged({"payment.delay": DAYS_45, "noncompete": True}, **options).findings
    assert {finding.code for finding in found} == codes


def test_who_ignores_the_graver_rule_hears_from_the_milder() -> None:
    assert names(judged({"payment.delay": DAYS_90}, ignore=("PAY102",))) == {"long-payment-delay": "fail"}
    assert names(judged({"payment.delay": DAYS_90}, select=("PAY101",))) == {"long-payment-delay": "fail"}
    assert names(judged({"payment.delay": DAYS_90}, ignore=("PAY101",))) == {"very-long-payment-delay": "fail"}
    assert names(judged({"scope.limited": Status.UNKNOWN}, ignore=("SCO102",))) == {"open-ended-scope": "unknown"}


def test_severities_can_be_set() -> None:
    judgement = judged(
        {"payment.delay": DAYS_45}, severities=(("PAY", Severity.INFO), ("long-payment-delay", Severity.ERROR))
    )
    assert only(judgement).severity is Severity.ERROR
    milder = judged({"payment.delay": DAYS_45}, severities=(("PAY101", Severity.INFO),))
    assert only(milder).severity is Severity.INFO
    assert milder.boundaries[2].status is BoundaryStatus.COVERED


def test_a_parameter_changed_by_a_child_changes_the_inherited_rule() -> None:
    child = check_text(Source("mine", "policy mine version 1 extends core param longest_delay : delay = 45 days"))
    assert judge(child, reading({**FAIR, "payment.delay": DAYS_45}), JudgeOptions(as_of=TODAY)).findings == ()
    longer = judge(child, reading({**FAIR, "payment.delay": Duration(50, "day")}), JudgeOptions(as_of=TODAY))
    assert "these rules allow 45 days" in only(longer).message


def test_same_reading_same_judgement() -> None:
    said = {"payment.delay": DAYS_90, "noncompete": True}
    assert judged(said, "freelance-fr") == judged(said, "freelance-fr")


# --- the packs of laws that leave more to the contract ---


@pytest.mark.parametrize(
    ("pack", "law", "remarks"),
    [
        ("freelance-be", "BE", set()),
        ("freelance-ch", "CH", {"notice-that-may-not-hold"}),
        ("freelance-qc", "QC", {"not-in-french"}),
    ],
)
def test_a_fair_contract_meets_remarks_on_its_law_only(pack: str, law: str, remarks: set[str]) -> None:
    judgement = judged({}, pack, law=law)
    assert set(names(judgement)) == remarks
    assert {finding.severity for finding in judgement.findings} <= {Severity.INFO}
    assert {boundary.status for boundary in judgement.boundaries} == {BoundaryStatus.COVERED}


OF_A_LAW = [
    ("freelance-be", {"contract.renewal": True, "termination.provider_exit": Status.ABSENT}, "renewal-without-exit"),
    ("freelance-be", {"payment.late_rate": 4}, "rate-below-the-belgian-one"),
    ("freelance-ch", {"payment.late_rate": 4}, "rate-below-the-swiss-one"),
    ("freelance-qc", {"payment.late_rate": 24, "payment.rate_by_month": True}, "rate-not-written-per-year"),
    ("freelance-qc", {"payment.late_rate": 24}, "rate-that-a-court-may-cut"),
    ("freelance-ch", {"ip.assignment": Status.ABSENT}, "rights-left-to-inference"),
    ("freelance-uk", {"payment.late_rate": 4}, "rate-below-the-british-one"),
    ("freelance-uk", {"payment.recovery_amount": Money(20, "GBP")}, "sum-below-the-british-one"),
    ("freelance-uk", {"ip.assignment": Status.ABSENT}, "rights-not-settled"),
    ("freelance-us", {"ip.assignment": Status.ABSENT}, "rights-not-settled"),
    ("freelance-us", {"document.amounts": Status.ABSENT}, "no-amount-stated"),
    ("freelance-us", {"payment.statement": Status.ABSENT}, "no-date-for-list-of-services"),
]


@pytest.mark.parametrize(("pack", "said", "name"), OF_A_LAW)
def test_a_fault_under_one_law_is_found_once(pack: str, said: dict[str, object], name: str) -> None:
    law = pack.removeprefix("freelance-").upper()
    assert set(names(judged(said, pack, law=law))) - set(names(judged({}, pack, law=law))) == {name}
