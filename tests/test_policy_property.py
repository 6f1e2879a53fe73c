"""Whatever is written: it compiles or one mistake is placed; whatever is read: judging ends and tells the truth."""

from __future__ import annotations

from datetime import date

from build import BLANK, reading
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from test_policy_terms import term

from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_words import surface
from boundlint.model import BoundaryStatus, Duration, Status, Term, Verdict
from boundlint.model.schema import facts
from boundlint.policy.compare import compare
from boundlint.policy.conditions import case_of, truth, verdict
from boundlint.policy.errors import explain
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.kleene import Truth
from boundlint.policy.lengths import days
from boundlint.policy.load import check_text, load, names

TODAY = date(2026, 11, 22)

WORDS = [word for words in surface("en").keywords.values() for word in words]
PIECES = [
    *WORDS, "core", "my-rule", "MY901", "payment.due", "payment.delay", "longest_delay", "30", "10,5", "%", "<=", "=",
    "(", ")", '"text"', '"', '"""', "# note\n", "\n", "error", "delay", ":", "FR", "is", "stated", "«", "\\", "\x00",
]  # fmt: skip

scraps = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
FRENCH = [word for words in surface("fr").keywords.values() for word in words]
morceaux = st.lists(st.sampled_from([*FRENCH, *PIECES, "paiement.delai", "jours", "du client"]), max_size=40).map(
    " ".join
)
entames = morceaux.map(lambda tail: f"politique mienne version 1 étend core règle ma-regle MA901 {tail}")
started = scraps.map(lambda tail: f"policy mine version 1 extends core rule my-rule MY901 {tail}")


def compiled(text: str) -> SourceError | None:
    """Return the mistake in a text, None where it compiles."""
    try:
        assert check_text(Source("mine", text)).rules
    except SourceError as error:
        return error
    return None


def compiles_or_is_placed(text: str) -> None:
    error = compiled(text)
    if error is None:
        return
    lines = text.split("\n")
    assert 1 <= error.line <= len(lines)
    assert error.source_line == lines[error.line - 1].rstrip("\r")
    assert 1 <= error.column <= len(lines[error.line - 1]) + 1
    assert error.length >= 1
    for language in ("fr", "en"):
        assert explain(error, language).count("\n") in (2, 3)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), scraps, started, morceaux, entames))
def test_any_text_compiles_or_is_one_mistake_with_a_place(text: str) -> None:
    compiles_or_is_placed(text)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 40_000), st.integers(0, 30), st.text(max_size=10))
def test_a_shipped_pack_with_a_hole_in_it(start: int, length: int, inserted: str) -> None:
    whole = CORE[:6000]
    compiles_or_is_placed(whole[: start % 6000] + inserted + whole[start % 6000 + length :])


def _core() -> str:
    from boundlint.resources import shipped_text

    return shipped_text("policies", "core.policy")


CORE = _core()

lengths = st.builds(
    Duration,
    n=st.one_of(st.none(), st.integers(0, 400), st.floats(0, 400, allow_nan=False)),
    unit=st.sampled_from(["hour", "day", "week", "month", "year"]),
    basis=st.sampled_from(["", "calendar", "business", "ouvrable", "clear"]),
    eom=st.booleans(),
    on_day=st.one_of(st.none(), st.integers(1, 31)),
)


@given(lengths)
def test_a_length_is_at_least_and_at_most(length: Duration) -> None:
    found = days(length)
    assert (found is None) == (length.n is None)
    if found:
        assert 0 <= found.least <= found.greatest


OPPOSITE = {"<": ">=", "<=": ">", "=": "!="}


@given(lengths, lengths, st.sampled_from(sorted(OPPOSITE)))
def test_a_comparison_and_its_contrary(left: Duration, right: Duration, sign: str) -> None:
    answer, contrary = compare(left, sign, right), compare(left, OPPOSITE[sign], right)  # type: ignore[arg-type]
    assert contrary is (None if answer is None else not answer)


@given(lengths, lengths, lengths)
def test_order_is_transitive_where_it_is_certain(a: Duration, b: Duration, c: Duration) -> None:
    answers: list[Truth] = [compare(a, "<", b), compare(b, "<", c)]
    if answers == [True, True]:
        assert compare(a, "<", c) is not False


def _values(kind: str) -> st.SearchStrategy[object]:
    status = st.sampled_from([Status.ABSENT, Status.REVERSED, Status.UNKNOWN, Status.STATED])
    values: dict[str, st.SearchStrategy[object]] = {
        "bool": st.just(True),
        "delay": lengths,
        "word": st.just("email"),
    }
    return st.one_of(status, st.just(BLANK), values.get(kind, st.integers(0, 400)))


said = st.fixed_dictionaries({spec.name: _values(spec.type) for spec in facts()})


@settings(max_examples=150, deadline=None)
@given(said, st.sampled_from(names()), st.sampled_from(["", "FR", "UK", "US", "XX"]))
def test_judging_ends_and_never_calls_a_fault_covered(found: dict[str, object], pack: str, law: str) -> None:
    contract = reading(found, law=law)
    judgement = judge(load(pack), contract, JudgeOptions(as_of=TODAY, language="fr"))
    told = {finding.boundary for finding in judgement.findings if finding.severity != "info"}
    for boundary in judgement.boundaries:
        if boundary.status is BoundaryStatus.COVERED:
            assert boundary.name not in told
            core = next(spec.name for spec in facts() if spec.boundary == boundary.name and spec.core)
            assert contract.fact(core).status is Status.STATED
    for finding in judgement.findings:
        assert "{" not in finding.message + finding.why + finding.ask


@settings(max_examples=150, deadline=None)
@given(said, st.sets(st.sampled_from([spec.name for spec in facts()])))
def test_a_fact_that_becomes_unknown_never_makes_a_rule_pass_or_fail_that_did_not(
    found: dict[str, object], hidden: set[str]
) -> None:
    options = JudgeOptions(as_of=TODAY)
    policy = load("freelance-fr")
    before = case_of(policy, reading(found), {"law": "FR", "client": options.client}, TODAY)
    after = case_of(policy, reading({**found, **dict.fromkeys(hidden, Status.UNKNOWN)}), {"law": "FR"}, TODAY)
    for rule in policy.rules:
        later = verdict(after, rule)
        assert later in (verdict(before, rule), Verdict.UNKNOWN)


LEAVES = [
    "payment.due", "payment.delay <= 30 days", "mediation is reversed", "payment.recovery_amount >= 40 EUR",
    "contact.window within 8:00-20:00", "law in {FR, BE}", "client = consumer", "provider-status != company",
    "client's termination.notice >= provider's termination.notice", "provider's termination.notice is stated",
    "every clause on termination.notice satisfies (value >= 15 days and form is stated)",
    "some clause on termination.notice satisfies (bearer in {client, each} or denied)",
]  # fmt: skip

asked = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        inner.map(lambda one: f"not ({one})"),
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda parts: "({}) {} ({})".format(*parts)),
    ),
    max_leaves=6,
)
bearers = st.sampled_from(["client", "provider", "each", "unknown"])
terms = st.lists(
    st.builds(term, bearers, st.one_of(st.none(), st.integers(0, 90)), form=st.sampled_from(["", "email"])), max_size=3
).map(tuple)
given_inputs = st.fixed_dictionaries(
    {},
    optional={
        "law": st.sampled_from(["FR", "UK"]),
        "client": st.sampled_from(["consumer", "public"]),
        "provider-status": st.sampled_from(["company", "individual"]),
    },
)


@settings(max_examples=300, deadline=None)
@given(asked, said, terms, given_inputs, st.sets(st.sampled_from([spec.name for spec in facts()])), st.booleans())
def test_knowing_less_never_decides_anything(
    condition: str,
    found: dict[str, object],
    terms: tuple[Term, ...],
    inputs: dict[str, str],
    hidden: set[str],
    unread: bool,
) -> None:
    rule = f'rule a-b AB901 severity error require {condition} message en "M" why en "W" ask en "A"'
    policy = check_text(Source("mine", f"policy mine version 1 {rule}"))
    require = policy.rules[0].require
    whole = replace(reading(found), terms=terms)
    less = replace(
        reading({**found, **dict.fromkeys(hidden, Status.UNKNOWN)}, coverage=0.5 if unread else 1.0),
        terms=tuple(replace(each, bearer="unknown", beneficiary="unknown") for each in terms) if unread else terms,
    )
    before, after = (
        truth(case_of(policy, whole, inputs, TODAY), require),
        truth(case_of(policy, less, {}, TODAY), require),
    )
    assert after in (before, None)
