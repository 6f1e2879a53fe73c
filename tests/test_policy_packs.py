"""The shipped packs: complete in both languages, their codes kept, their law dated."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import date

import pytest

from boundlint.lang.policy_source import Source
from boundlint.model import Severity
from boundlint.model.schema import BOUNDARIES, facts
from boundlint.policy.explain import find_rule, rule_page, suggestion
from boundlint.policy.load import check_text, choose, load, names
from boundlint.policy.pack import Rule
from boundlint.policy.sources import ANY, sources
from boundlint.resources import shipped, shipped_text

OF_A_LAW = ("freelance-be", "freelance-ch", "freelance-fr", "freelance-qc", "freelance-uk", "freelance-us")
PACKS = ("core", *OF_A_LAW, "letters", "templates")
RULES = [(pack, rule) for pack in PACKS for rule in load(pack).rules if rule.policy == pack]
IDS = [f"{pack}:{rule.name}" for pack, rule in RULES]

every_rule = pytest.mark.parametrize(("pack", "rule"), RULES, ids=IDS)


def test_the_packs_are_these() -> None:
    assert names() == PACKS
    for pack in PACKS:
        assert load(pack).name == pack
        assert {language for language, _ in load(pack).titles} == {"fr", "en"}


@pytest.mark.parametrize(
    ("law", "pack"),
    [
        ("FR", "freelance-fr"),
        ("BE", "freelance-be"),
        ("CH", "freelance-ch"),
        ("QC", "freelance-qc"),
        ("UK", "freelance-uk"),
        ("US", "freelance-us"),
        ("", "core"),
        ("Italy", "core"),
    ],
)
def test_the_pack_follows_the_law(law: str, pack: str) -> None:
    assert choose(law) == pack


@every_rule
def test_a_rule_is_told_in_both_languages(pack: str, rule: Rule) -> None:
    told = Counter((text.kind, text.language) for text in rule.texts)
    for kind in ("message", "why", "ask"):
        assert (told[kind, "fr"], told[kind, "en"]) == (1, 1), (pack, kind)
    for text in rule.texts:
        assert text.text == text.text.strip()
        assert "'" not in text.text, "typographic apostrophes in what people read"
        assert text.text[-1] in ".?!", text.text


ABOUT_THE_FILE = {"DOC102", "DOC103", "DOC104", "DOC105", "DOC106", "LAN161"}
"""Rules that no wording passes or fails in either language: they are held by what the readers notice of a file."""


@every_rule
def test_a_rule_has_wordings_both_ways_or_is_about_the_file(pack: str, rule: Rule) -> None:
    counts = {len(rule.wordings(kind, language)) for kind in ("passes", "fails") for language in ("fr", "en")}
    assert min(counts) >= 1 or rule.code in ABOUT_THE_FILE, pack


@every_rule
def test_both_languages_fill_the_same_places(pack: str, rule: Rule) -> None:
    for kind in ("message", "why", "ask"):
        places = [sorted(re.findall(r"\{[^}]+\}", rule.text(kind, language))) for language in ("fr", "en")]
        assert places[0] == places[1], pack


@every_rule
def test_a_rule_has_a_source(pack: str, rule: Rule) -> None:
    assert rule.sources, pack


@every_rule
def test_nobody_says_illegal(pack: str, rule: Rule) -> None:
    for text in rule.texts:
        assert not re.search(
            r"illégal|illicite|illegal|unlawful|vous devez porter plainte", text.text, re.IGNORECASE
        ), pack


@every_rule
def test_no_claim_of_error_rests_on_law_to_be_reviewed(pack: str, rule: Rule) -> None:
    law = [sources()[name] for name in rule.sources if sources()[name].law != ANY]
    cited = set(re.findall(r"\{([A-Z]{2}-[A-Z]+-\d+)\}", rule.text("message", "fr")))
    if rule.severity is Severity.ERROR and cited:
        assert all(source.sure for source in law if source.id in cited), pack
    assert cited <= set(rule.sources)


@every_rule
def test_a_law_named_in_a_text_is_named_by_its_source(pack: str, rule: Rule) -> None:
    for kind in ("message", "why", "ask"):
        for language in ("fr", "en"):
            assert not re.search(r"\b[LRD]\s?\.?\d{3,}|article \d|C\. (civ|com)", rule.text(kind, language)), pack


def test_the_packs_of_a_law_cite_it_only() -> None:
    for pack in PACKS:
        laws = {source.law for source in load(pack).sources}
        assert laws <= {ANY, *load(pack).laws}
    for pack in OF_A_LAW:
        assert load(pack).laws == (pack.removeprefix("freelance-").upper(),)


def test_the_registry_holds_every_code_once() -> None:
    registry = tomllib.loads(shipped_text("policies", "codes.toml"))
    shown = {rule.code: rule.name for pack in PACKS for rule in load(pack).rules}
    assert shown == registry
    assert len(set(registry.values())) == len(registry)


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_a_boundary_has_a_rule_for_its_absence_and_a_clause_that_cures_it(boundary: str) -> None:
    core = next(spec.name for spec in facts() if spec.boundary == boundary and spec.core)
    for pack in ("core", *OF_A_LAW):
        about = [rule for rule in load(pack).rules if rule.boundary == boundary and core in str(rule.require)]
        assert any(rule.severity is not Severity.INFO and rule.fix for rule in about)


def test_a_boundary_of_a_rule_is_that_of_its_facts() -> None:
    belongs = {name: spec.boundary for spec in facts() for name in (spec.name, spec.topic)}
    for _, rule in RULES:
        asked = {belongs[name] for name in belongs if f"'{name}'" in str(rule.require)}
        assert asked == {rule.boundary}, rule.name


def test_sources_are_dated_and_worded() -> None:
    for source in sources().values():
        assert date(2020, 1, 1) < source.checked <= date(2026, 11, 22)
        assert {language for language, text in (*source.texts, *source.rules) if text} == {"fr", "en"}
        assert source.since is None or source.since <= source.checked
        assert source.id.startswith(f"{source.law}-") or source.law == ANY


def test_every_source_file_names_its_law() -> None:
    for file in shipped("policies").joinpath("sources").glob("*.toml"):
        assert tomllib.loads(file.read_text("utf-8"))["law"].lower() == file.stem


# --- inheritance ---


def mine(text: str) -> str:
    return f'policy mine version 2 title en "Mine" {text}'


TEXTS = 'message en "M" why en "W" ask en "A"'


def test_a_child_has_its_parents_rules_in_their_places() -> None:
    parent, child = load("core"), load("freelance-fr")
    assert [rule.name for rule in child.rules][: len(parent.rules)] == [rule.name for rule in parent.rules]
    written_anew = child.rules[[rule.name for rule in child.rules].index("late-interest-waived")]
    assert written_anew.policy == "freelance-fr"
    assert written_anew.severity is Severity.ERROR


def test_a_users_policy_overrides_and_adds() -> None:
    text = mine(
        f"extends core rule no-deposit PAY106 severity error require payment.deposit {TEXTS} "
        f"rule my-own MY901 severity info require mediation and payment.delay <= longest_delay {TEXTS}"
    )
    policy = check_text(Source("mine.policy", text))
    assert (policy.name, policy.version, policy.title("fr")) == ("mine", "2", "Mine")
    by_name = {rule.name: rule for rule in policy.rules}
    assert by_name["no-deposit"].severity is Severity.ERROR
    assert len(policy.rules) == len(load("core").rules) + 1
    assert by_name["my-own"].text("message", "fr") == "M"


def test_a_file_is_loaded_by_its_path() -> None:
    file = shipped("policies") / "core.policy"
    assert load(str(file)).rules == load("core").rules


# --- pages ---


def test_the_page_of_a_rule() -> None:
    page = rule_page(load("freelance-fr"), "pay102", "fr")
    assert page
    assert page.name == "very-long-payment-delay"
    assert "[délai de paiement le plus long]" in page.message
    assert "article L441-10 I" in page.message
    assert page.sources[0].checked == date(2026, 11, 22)
    assert page.passes
    assert page.fails
    assert rule_page(load("core"), "long-payment-delay", "en")


@every_rule
def test_every_rule_has_a_page(pack: str, rule: Rule) -> None:
    for language in ("fr", "en"):
        page = rule_page(load(pack), rule.code, language)
        assert page
        assert "{" not in page.message + page.why + page.ask


@pytest.mark.parametrize(
    ("written", "meant"), [("long-paiment-delay", "long-payment-delay"), ("RES1021", "RES102"), ("zzzz", "")]
)
def test_a_rule_misspelled(written: str, meant: str) -> None:
    policy = load("core")
    assert find_rule(policy, written) is None
    assert rule_page(policy, written, "en") is None
    assert suggestion(policy, written) == meant
