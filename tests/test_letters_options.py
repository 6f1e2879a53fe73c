import datetime as dt
from decimal import Decimal

import pytest

from boundlint.errors import BoundlintError
from boundlint.letters import Deliverable, Invoice, parse_day, parse_deliverable, parse_invoice, parse_notice
from boundlint.model import Duration
from boundlint.wording import problem_text

GOOD = "no=F-12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl"


def test_an_invoice_is_read():
    day, due = dt.date(2026, 9, 1), dt.date(2026, 10, 1)
    assert parse_invoice(GOOD) == Invoice("F-12", day, due, Decimal("1200.00"), "incl")


def test_the_order_and_the_spaces_do_not_matter():
    text = " vat=excl , amount=0.5, currency=GBP,due=2026-09-01,issued=2026-09-01,no=2026/07 = a"
    assert parse_invoice(text) == Invoice("2026/07 = a", *[dt.date(2026, 9, 1)] * 2, Decimal("0.5"), "excl", "GBP")


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("", "bad-invoice-part", ""),
        ("F-12", "bad-invoice-part", "F-12"),
        (GOOD + ",vat=incl", "bad-invoice-part", "vat=incl"),
        (GOOD + ",colour=red", "bad-invoice-part", "colour=red"),
        (GOOD.replace("no=F-12", "no="), "bad-invoice-part", "no="),
        (GOOD.replace(",vat=incl", ""), "bad-invoice-missing", "vat"),
        ("no=F-12", "bad-invoice-missing", "issued, due, amount, vat"),
        (GOOD.replace("1200.00", "1200,00"), "bad-invoice-part", "00"),
        (GOOD.replace("1200.00", "1 200"), "bad-amount", "1 200"),
        (GOOD.replace("1200.00", "0.00"), "bad-amount", "0.00"),
        (GOOD.replace("1200.00", "-5"), "bad-amount", "-5"),
        (GOOD.replace("1200.00", "1e5"), "bad-amount", "1e5"),
        (GOOD.replace("1200.00", "NaN"), "bad-amount", "NaN"),
        (GOOD.replace("1200.00", "9" * 5000), "bad-amount", "999"),
        (GOOD.replace("1200.00", "1.005"), "bad-amount", "1.005"),
        (GOOD.replace("=incl", "=20%"), "bad-vat", "20%"),
        (GOOD.replace("2026-10-01", "2026-08-31"), "bad-invoice-due", "F-12"),
        (GOOD.replace("2026-10-01", "01/10/2026"), "bad-day", "01/10/2026"),
        (GOOD + ",currency=euros", "bad-currency", "euros"),
    ],
)
def test_an_invoice_with_a_mistake_says_which(text, code, named):
    with pytest.raises(BoundlintError) as caught:
        parse_invoice(text)
    assert caught.value.problem.code == f"letters.{code}"
    for language in ("fr", "en"):
        assert named in problem_text(language, caught.value.problem)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30 days", Duration(30, "day")),
        ("1 day", Duration(1, "day")),
        ("30 jours", Duration(30, "day")),
        ("30 jours calendaires", Duration(30, "day")),
        ("10 jours ouvrés", Duration(10, "day", "business")),
        ("10 working days", Duration(10, "day", "business")),
        ("3 Months", Duration(3, "month")),
        ("1 mois", Duration(1, "month")),
        ("2 semaines", Duration(2, "week")),
        ("1 an", Duration(1, "year")),
    ],
)
def test_a_notice_is_read(text, length):
    assert parse_notice(text) == length


@pytest.mark.parametrize(
    "text", ["", "30", "days", "0 days", "-1 days", "30 moons", "30 days after", "99999 days", "working 3 days"]
)
def test_a_notice_that_makes_no_sense(text):
    with pytest.raises(BoundlintError) as caught:
        parse_notice(text)
    assert caught.value.problem.code == "letters.bad-notice"


@pytest.mark.parametrize("text", ["2026-1-1", "01/10/2026", "2026-02-29", "20261001", "2026-W01-1", "", "٢٠٢٦-٠١-٠١"])
def test_a_day_that_is_none(text):
    with pytest.raises(BoundlintError):
        parse_day(text)


def test_a_deliverable_is_read():
    assert parse_deliverable("2026-10-20 la page d’accueil") == Deliverable("la page d’accueil", dt.date(2026, 10, 20))


@pytest.mark.parametrize("text", ["", "page", "2026-10-20", "2026-10-20 ", "page 2026-10-20"])
def test_a_deliverable_without_day_or_text(text):
    with pytest.raises(BoundlintError) as caught:
        parse_deliverable(text)
    assert caught.value.problem.code == "letters.bad-deliverable"
