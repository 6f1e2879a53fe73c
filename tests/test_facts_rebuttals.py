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
