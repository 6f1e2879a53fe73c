"""What a sentence states counts for nothing where its own words or those behind it set it aside."""

import pytest

from boundlint.model import Status
from boundlint.pipeline.reading import read_text


def said(text: str, name: str) -> str:
    fact = read_text(text, "en").fact(name)
    return "reversed" if fact.status is Status.STATED and fact.value is False else fact.status.value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("payment.due", "Your quotation asks for payment within ten days. We do not work to dates."),
        ("payment.due", "Invoices are payable within 30 days. This does not apply to us."),
        ("contact.hours", "The office hours printed in your brochure, nine to five, are not binding."),
        ("revision.unlimited", "Unlimited revisions sound generous, so I don't offer them."),
        (
            "payment.late_interest",
            "Nothing in this contract obliges the Client to pay interest of 8% on overdue invoices.",
        ),
        ("contact.response_time", "The Client is under no obligation to answer messages within two days."),
    ],
)
def test_what_is_set_aside_is_denied(name, text):
    assert said(text, name) == "reversed"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "payment.due",
            "Your quotation asks for payment within ten days. That suits us and is agreed, no more, no less.",
        ),
        ("payment.due", "Invoices are payable within 30 days. The Contractor does not work on Sundays."),
        ("payment.due", "The Client is not obliged to pay an invoice until 30 days after its receipt."),
        ("scope.limited", "The Client need not pay for it, but work outside the scope is quoted separately."),
        (
            "payment.late_interest",
            "Overdue invoices bear interest of 8% a year. It does not apply to disputed amounts.",
        ),
    ],
)
def test_what_is_agreed_postponed_or_excepted_stands(name, text):
    assert said(text, name) == "stated"


def said_in_french(text: str, name: str) -> str:
    fact = read_text(text, "fr").fact(name)
    return "reversed" if fact.status is Status.STATED and fact.value is False else fact.status.value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("payment.deposit_percent", "Le prestataire renonce au versement de 30 % à la commande."),
        ("mediation", "La Société ne reconnaît pas la médiation préalable."),
        ("liability.capped", "Les parties sont convenues de ne pas prévoir le plafond de responsabilité."),
        ("contact.hours", "Le prestataire ne peut invoquer les horaires de contact de 9 h à 17 h."),
        ("noncompete", "Nos conditions ne connaissent pas la clause de non-concurrence."),
        ("payment.deposit_percent", "Article 5 – Acompte de 50 %. Sans objet ; tout se règle à la fin."),
    ],
)
def test_a_thing_done_away_with_by_name_is_denied(name, text):
    assert said_in_french(text, name) == "reversed"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "payment.deposit_percent",
            "Le prestataire ne peut réclamer l'acompte de 30 % avant la signature. Acompte : 30 % à la signature.",
        ),
        ("noncompete", "Le prestataire renonce à travailler pour un concurrent du client pendant un an."),
        ("payment.due", "Nonobstant toute stipulation contraire, les factures sont payables à 30 jours."),
        ("liability.capped", "La responsabilité est limitée au prix. Cette limite ne s'applique pas en cas de dol."),
    ],
)
def test_a_thing_not_named_next_or_excepted_stands(name, text):
    assert said_in_french(text, name) == "stated"


def test_a_number_that_is_denied_is_no_value():
    reading = read_text("Les factures sont payables à la livraison, et non à 30 jours.", "fr")
    assert reading.fact("payment.due").value is True
    assert reading.fact("payment.days").value is None
