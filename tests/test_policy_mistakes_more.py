"""Mistakes in what the language has beside rules and facts, and all that is shown, in the words of the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from test_policy_mistakes import HEAD, MISTAKES, RULE, TEXTS, check, mistake, ruled

from boundlint.policy.errors import as_data, explain
from boundlint.wording import messages

SHOWN = Path(__file__).parent / "data" / "policy-mistakes"
"""What is shown for each mistake: rewritten by `BOUNDLINT_GOLDEN=1 pytest`, and read over before it is kept."""

TETE = "politique mienne version 1\n  étend core\n"
TEXTES = '  message fr "M"\n  pourquoi fr "P"\n  demande fr "D"\n'
REGLE = f"règle ma-regle MA901\n  gravité erreur\n  exige paiement.exigible\n{TEXTES}"


def exigeant(condition: str) -> str:
    return f"{TETE}règle ma-regle MA901\n  gravité erreur\n  exige {condition}\n{TEXTES}"


BEYOND = {
    "French fact in English": (ruled("⟦paiement.delai⟧ <= 30 days"), "foreign-word", "payment.delay"),
    "French unit in English": (ruled("payment.delay <= 30 ⟦jours⟧"), "unknown-unit", "days"),
    "French keyword in English": (f"{HEAD}rule my-rule MY901\n  ⟦gravité⟧ error\n", "unknown-statement", "severity"),
    "French severity": (f"{HEAD}rule my-rule MY901\n  severity ⟦erreur⟧\n", "foreign-word", "error"),
    "money with a length": (ruled("⟦payment.recovery_amount >= 40 days⟧"), "unlike-units", ""),
    "hours in order": (ruled("⟦contact.window <= 9:00-18:00⟧"), "hours-compared", ""),
    "within without hours": (ruled("⟦payment.delay within 30 days⟧"), "not-hours", ""),
    "an hour that is none": (ruled("contact.window within ⟦9:00-29:00⟧"), "no-such-hour", ""),
    "a day that is none": (f"{HEAD}{RULE}{TEXTS}  in force from ⟦2026-02-30⟧\n", "no-such-day", ""),
    "ends before it begins": (
        f"{HEAD}{RULE}{TEXTS}  ⟦in force from 2027-01-01 until 2026-01-01⟧\n", "ends-before", "",
    ),
    "a set of numbers": (ruled("law in {⟦30⟧}"), "unexpected", ""),
    "a set for a length": (ruled("⟦payment.delay⟧ in {FR}"), "not-a-word", ""),
    "a word of another set": (ruled("law in {FR, ⟦professional⟧}"), "unknown-word", ""),
    "an input misspelled": (ruled("⟦provider-statu⟧ = company"), "unknown-name", "provider-status"),
    "a topic misspelled": (ruled("client's ⟦termination.notise⟧ is stated"), "unknown-topic", "termination.notice"),
    "a topic without a value": (ruled("⟦client's mediation >= 30 days⟧"), "unlike-units", ""),
    "an attribute outside": (ruled("⟦bearer⟧ = client"), "attribute-outside", ""),
    "an attribute's word": (
        ruled("every clause on mediation satisfies (bearer = ⟦supplier⟧)"), "unknown-word", "",
    ),
    "no value in a clause": (ruled("every clause on mediation satisfies (⟦value⟧ is stated)"), "no-value", ""),
    "clauses within clauses": (
        ruled("every clause on mediation satisfies (⟦some clause on mediation satisfies (denied)⟧)"),
        "nested-clauses", "",
    ),
    "clauses without a bracket": (ruled("every clause on mediation satisfies ⟦denied⟧"), "unexpected", ""),
    "disabled without reason": (f"{HEAD}disable ⟦no-deposit⟧\n", "missing-because", ""),
    "disabled but not there": (
        f'{HEAD}disable ⟦no-depozit⟧\n  because en "R"\n', "not-inherited", "no-deposit",
    ),
    "override of nothing": (f"{HEAD}override ⟦no-deposit⟧\n", "missing-change", ""),
    "changed twice": (
        f'{HEAD}override no-deposit\n  severity info\ndisable ⟦no-deposit⟧\n  because en "R"\n', "changed-twice", "",
    ),
    "severity of a disabled rule": (
        f'{HEAD}disable no-deposit\n  ⟦severity info⟧\n  because en "R"\n', "disabled-severity", "",
    ),
    "source without reference": (f"{HEAD}define source ⟦HOUSE-01⟧\n  checked 2026-01-01\n", "missing-reference", ""),
    "source without date": (f'{HEAD}define source ⟦HOUSE-01⟧\n  reference en "R"\n', "missing-checked", ""),
    "source with a bad id": (f'{HEAD}define source ⟦house⟧\n  reference en "R"\n', "bad-source-id", ""),
    "source that is there": (
        f'{HEAD}define source ⟦FR-PAY-02⟧\n  reference en "R"\n  checked 2026-01-01\n', "duplicate-source", "",
    ),
    "test without contract": (f'{HEAD}test ⟦"t"⟧\n  expect no-deposit fails\n', "missing-given", ""),
    "test without expectation": (f'{HEAD}test ⟦"t"⟧\n  given en "A"\n', "missing-expect", ""),
    "test of an unknown rule": (
        f'{HEAD}test "t"\n  given en "A"\n  expect ⟦no-depozit⟧ fails\n', "unknown-rule", "no-deposit",
    ),
    "test with an unknown input": (
        f'{HEAD}test "t"\n  given en "A"\n  with ⟦lwa⟧ FR\n  expect no-deposit fails\n', "unknown-input", "law",
    ),
    "test with a fact of another kind": (
        f'{HEAD}test "t"\n  given fact document.comments = ⟦30 days⟧\n  expect comments-left fails\n', "param-type", "",
    ),
    "import from elsewhere": (
        'policy mine version 1\n  extends core\n  import lexicon ⟦"../mine.lex"⟧\n', "bad-import", "",
    ),
    "import of nothing": (
        'policy mine version 1\n  extends core\n  import lexicon ⟦"no-such.lex"⟧\n', "no-such-lexicon", "",
    ),
    "a number without end": (ruled(f"payment.days <= ⟦{'9' * 30}⟧ days"), "number-too-long", ""),
    "en français : un fait": (exigeant("⟦paiement.dleai⟧ <= 30 jours"), "unknown-name", "paiement.delai"),
    "en français : un fait anglais": (exigeant("⟦payment.delay⟧ <= 30 jours"), "foreign-word", "paiement.delai"),
    "en français : une unité": (exigeant("paiement.delai <= 30 ⟦jour-s⟧"), "unknown-unit", "jours"),
    "en français : un mot-clé anglais": (
        f"{TETE}règle ma-regle MA901\n  ⟦severity⟧ erreur\n", "unknown-statement", "gravité",
    ),
    "en français : un mot-clé mal écrit": (
        f"{TETE}règle ma-regle MA901\n  ⟦gravitt⟧ erreur\n", "unknown-statement", "gravité",
    ),
    "en français : une gravité": (REGLE.join((TETE, "")).replace("erreur", "⟦erreurr⟧"), "unknown-severity", "erreur"),
    "en français : sans condition": (
        f'{TETE}règle ma-regle MA901\n  exige\n  ⟦message⟧ fr "M"\n', "missing-condition", "",
    ),
    "en français : un renvoi": (
        TETE + REGLE.replace('"M"', '"Il est de ⟦{payment.delay}⟧."'), "foreign-word", "paiement.delai",
    ),
}  # fmt: skip

GOLDEN = {**MISTAKES, **BEYOND}


def test_there_are_enough_of_them() -> None:
    assert len(GOLDEN) >= 40


@pytest.mark.parametrize(("written", "code", "guess"), BEYOND.values(), ids=list(BEYOND))
def test_mistake(written: str, code: str, guess: str) -> None:
    check(written, code, guess)


@pytest.mark.parametrize("name", GOLDEN)
def test_what_is_shown(name: str) -> None:
    error = mistake(GOLDEN[name][0].replace("⟦", "").replace("⟧", ""))
    shown = explain(error, error.language) + "\n"
    file = SHOWN / f"{name.replace(' : ', '-').replace(' ', '-').replace('ç', 'c').replace('é', 'e')}.txt"
    if os.environ.get("BOUNDLINT_GOLDEN") == "1":
        SHOWN.mkdir(exist_ok=True)
        file.write_text(shown, "utf-8", newline="\n")
    assert shown == file.read_text("utf-8")


def test_a_mistake_speaks_the_language_of_its_file() -> None:
    assert mistake(exigeant("rien")).language == "fr"
    assert mistake(ruled("nothing")).language == "en"


def test_every_mistake_is_worded_in_both_languages() -> None:
    codes = {f"policy.{code}" for _, code, _ in GOLDEN.values()}
    assert codes <= messages("fr").keys() & messages("en").keys()


def test_a_mistake_for_a_machine() -> None:
    assert as_data(mistake(ruled("payment.dleay <= 30 days")), "en") == {
        "path": "mine.policy",
        "line": 5,
        "column": 11,
        "length": 13,
        "code": "policy.unknown-name",
        "message": "“payment.dleay” is neither a fact nor a parameter nor an input.",
        "tip": "did you mean “payment.delay”?",
    }
