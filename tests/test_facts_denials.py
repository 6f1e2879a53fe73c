"""Denials that stand apart from what they deny: of the clause as a whole, or in the next sentence."""

import pytest

from boundlint.model import Status
from boundlint.pipeline.reading import read_text


def said(text: str, fact: str) -> tuple[Status, object]:
    found = read_text(text, "fr").fact(fact)
    return found.status, found.value


DEPOSIT = "Un acompte de 30 % est versé à la commande."


@pytest.mark.parametrize(
    "next_sentence",
    [
        "Cette clause est supprimée.",
        "Cette stipulation ne s'applique pas au présent contrat.",
        "Il n'en est rien.",
        "Nous ne l'acceptons pas.",
        "Rien de tel ici.",
    ],
)
def test_a_sentence_takes_back_the_one_before(next_sentence):
    assert said(f"{DEPOSIT} {next_sentence}", "payment.deposit") == (Status.REVERSED, False)
    assert said(f"{DEPOSIT} {next_sentence}", "payment.deposit_percent") == (Status.REVERSED, None)


@pytest.mark.parametrize(
    "next_sentence",
    [
        "Cette clause ne s'applique pas aux commandes inférieures à 500 €.",
        "Il est déduit de la facture finale.",
        "Cette clause est supprimée si le Client paie comptant.",
    ],
)
def test_an_exception_or_another_sentence_takes_nothing_back(next_sentence):
    assert said(f"{DEPOSIT} {next_sentence}", "payment.deposit") == (Status.STATED, True)


def test_only_the_sentence_before_is_taken_back():
    text = f"{DEPOSIT} Le prix est ferme. Il n'en est rien."
    assert said(text, "payment.deposit") == (Status.STATED, True)


def test_a_clause_under_another_number_is_not_taken_back():
    text = f"## 1. Acompte\n\n{DEPOSIT}\n\n## 2. Divers\n\nCette clause est supprimée."
    assert said(text, "payment.deposit") == (Status.STATED, True)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("La mention « deux allers-retours de corrections » est réputée non écrite.", "revision.capped"),
        ("L'article prévoyant un acompte de 30 % à la commande a été biffé.", "payment.deposit"),
        ("Le paragraphe relatif à la médiation n'est pas repris.", "mediation"),
    ],
)
def test_a_clause_that_is_put_away_denies_what_it_says(text, fact):
    assert said(text, fact) == (Status.REVERSED, False)


def test_what_stands_after_a_clause_that_is_put_away_still_holds():
    text = "L'article 5 est supprimé ; un acompte de 30 % est versé à la commande."
    assert said(text, "payment.deposit") == (Status.STATED, True)


@pytest.mark.parametrize(
    "next_sentence",
    ["Not any more: nothing is due before delivery.", "This proposal was considered and declined.", "There is none."],
)
def test_an_english_sentence_takes_back_the_one_before(next_sentence):
    text = f"A deposit of 30% is paid on signing. {next_sentence}"
    assert read_text(text, "en").fact("payment.deposit").value is False


def test_an_english_clause_that_is_not_renewed_states_nothing():
    text = "The clause of last year's contract that gave two rounds of revisions is not renewed."
    assert read_text(text, "en").fact("revision.capped").value is not True


def test_an_english_exception_takes_nothing_back():
    text = "A deposit of 30% is paid on signing. This offer is declined if the order is small."
    assert read_text(text, "en").fact("payment.deposit").value is True


PROTECTIONS = {
    "payment.late_interest": "Late invoices bear interest at 8% a year.",
    "payment.deposit": "A deposit of 30% is paid on signing.",
    "contact.hours": "The Designer may be contacted from 9:00 to 17:00, Monday to Friday.",
    "contact.response_time": "The Supplier answers messages within two days.",
    "termination.present": "Either party may terminate this Agreement at any time.",
    "termination.effects": "On termination the Client pays for the work done to date.",
    "noncompete": "The Consultant shall not compete with the Client for one year.",
    "mediation": "Any dispute is first referred to mediation.",
}


@pytest.mark.parametrize("fact", PROTECTIONS)
@pytest.mark.parametrize(
    "denial",
    [
        "{} This does not apply here.",
        "{} Not any more.",
        "{} That is not agreed.",
        "{} We declined this request.",
        "{} This no longer applies.",
        'Last year\'s contract said: "{}" That was then.',
        'You asked us to add: "{}" We said no.',
    ],
)
def test_an_english_denial_reaches_every_subject(fact, denial):
    assert read_text(PROTECTIONS[fact], "en").fact(fact).value is True
    assert read_text(denial.format(PROTECTIONS[fact]), "en").fact(fact).value is not True
