"""What a person asks of a letter: the values of the options, and the reading of their short forms."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation
from typing import Literal

from msgspec import Struct, field

from boundlint.errors import BoundlintError
from boundlint.model import Duration

Mode = Literal["notice", "agreement"]
Delivery = Literal["registered", "email", "hand", ""]

DEFAULT_MARGIN_DAYS = 15
"""A registered letter can wait about 15 days at the post office before it goes back."""

_INVOICE_KEYS = ("no", "issued", "due", "amount", "vat")
_LARGEST = Decimal(10) ** 12
_CURRENCY = re.compile(r"[A-Z]{3}")
_NOTICE = re.compile(r"(\d{1,4}) +([a-zé]+)(?: +([a-zé]+))?")
_UNITS = {
    **dict.fromkeys(("day", "days", "jour", "jours"), "day"),
    **dict.fromkeys(("week", "weeks", "semaine", "semaines"), "week"),
    **dict.fromkeys(("month", "months", "mois"), "month"),
    **dict.fromkeys(("year", "years", "an", "ans", "année", "années"), "year"),
}
_WORKING = {"business", "working", "ouvré", "ouvrés", "ouvrable", "ouvrables"}
_CALENDAR = {"calendar", "calendaire", "calendaires"}


class Invoice(Struct, frozen=True):
    """An invoice that is still open.

    Attributes:
        no: its number as written on it.
        issued: its date.
        due: the day on which it falls due, not before `issued`.
        amount: what is still to be paid, in units of the currency, above 0.
        vat: whether the amount includes the tax.
        currency: ISO 4217 code; empty for that of the contract.
    """

    no: str
    issued: dt.date
    due: dt.date
    amount: Decimal
    vat: Literal["incl", "excl"]
    currency: str = ""


class Deliverable(Struct, frozen=True):
    """Work that will be delivered on a day before the end."""

    text: str
    day: dt.date


class Correspondent(Struct, frozen=True):
    """A party as it stands at the head of a letter; empty parts are taken from the contract."""

    name: str = ""
    address: tuple[str, ...] = ()
    registration: str = ""


class TerminationOptions(Struct, frozen=True, kw_only=True):
    """What the provider says about the letter; what is empty is taken from the contract, or asked for.

    Attributes:
        date: the date of the letter. No clock is read anywhere.
        language: `fr` or `en`; empty for the contract's.
        mode: `notice` ends the contract by the provider's own right; `agreement` proposes to end it together.
        margin_days: days that a registered letter may take to be received, 0 to 60.
        delivery: how it is sent; empty for the form that the contract asks for, else registered post for a notice and
            e-mail for a proposal.
        notice: the length of the notice where the contract does not say it, or a longer one.
        invoices: the open invoices.
        sender: the provider; its parts win over the contract's.
        recipient: the client; its parts win over the contract's.
        place: where the letter is written; empty for the town of the sender's address, in French letters.
        contract_date: the day on which the contract was signed.
        contract_ref: its reference or number, empty where it has none.
        end_date: the end asked for: needed for a proposal; in a notice, not before the computed end.
        reply_by: the day before which a proposal is to be answered; None for 15 days after `date`.
        deliverables: work still to be delivered.
        contact: an e-mail address or a telephone number.
    """

    date: dt.date
    language: str = ""
    mode: Mode = "notice"
    margin_days: int = DEFAULT_MARGIN_DAYS
    delivery: Delivery = ""
    notice: Duration | None = None
    invoices: tuple[Invoice, ...] = ()
    sender: Correspondent = field(default_factory=Correspondent)
    recipient: Correspondent = field(default_factory=Correspondent)
    place: str = ""
    contract_date: dt.date | None = None
    contract_ref: str = ""
    end_date: dt.date | None = None
    reply_by: dt.date | None = None
    deliverables: tuple[Deliverable, ...] = ()
    contact: str = ""


def parse_day(text: str) -> dt.date:
    """Return the day written `2026-09-01`.

    Raises:
        BoundlintError: it is no such day (`letters.bad-day`).
    """
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip(), re.ASCII):
        try:
            return dt.date.fromisoformat(text.strip())
        except ValueError:
            pass
    raise BoundlintError("letters.bad-day", text=text)


def parse_notice(text: str) -> Duration:
    """Return a length of notice written `30 days`, `3 months`, `10 working days`, `30 jours`, `2 mois`.

    Raises:
        BoundlintError: it is no such length, or zero (`letters.bad-notice`).
    """
    found = _NOTICE.fullmatch(text.strip().lower())
    unit, basis = (_UNITS.get(found[2]), found[3] or "") if found else (None, "")
    if found and not unit and found[2] in _WORKING | _CALENDAR:  # English: the kind of day stands first
        unit, basis = _UNITS.get(basis), found[2]
    if not found or not unit or not int(found[1]) or basis not in _WORKING | _CALENDAR | {""}:
        raise BoundlintError("letters.bad-notice", text=text)
    return Duration(n=int(found[1]), unit=unit, basis="business" if basis in _WORKING else "")


def parse_deliverable(text: str) -> Deliverable:
    """Return the deliverable written `2026-10-20 Home page`.

    Raises:
        BoundlintError: the day or the text is missing (`letters.bad-deliverable`).
    """
    day, _, words = text.strip().partition(" ")
    try:
        found = Deliverable(words.strip(), parse_day(day))
    except BoundlintError:
        raise BoundlintError("letters.bad-deliverable", text=text) from None
    if not found.text:
        raise BoundlintError("letters.bad-deliverable", text=text)
    return found


def parse_invoice(text: str) -> Invoice:
    """Return the invoice written `no=F-12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl`.

    `currency=GBP` may be added. The order of the parts does not matter.

    Raises:
        BoundlintError: a part is missing, unknown, given twice, or has no sense (`letters.bad-invoice-…`).
    """
    parts = _parts(text)
    invoice = Invoice(
        no=parts["no"],
        issued=parse_day(parts["issued"]),
        due=parse_day(parts["due"]),
        amount=_amount(parts["amount"]),
        vat=_vat(parts["vat"]),
        currency=_currency(parts.get("currency", "")),
    )
    if invoice.due < invoice.issued:
        raise BoundlintError("letters.bad-invoice-due", no=invoice.no)
    return invoice


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for piece in text.split(","):
        name, sign, value = (part.strip() for part in piece.partition("="))
        if name not in (*_INVOICE_KEYS, "currency") or not sign or not value or name in parts:
            raise BoundlintError("letters.bad-invoice-part", part=piece.strip(), text=text)
        parts[name] = value
    missing = [name for name in _INVOICE_KEYS if name not in parts]
    if missing:
        raise BoundlintError("letters.bad-invoice-missing", missing=", ".join(missing), text=text)
    return parts


def _amount(text: str) -> Decimal:
    try:
        value = Decimal(text) if re.fullmatch(r"\d+(\.\d{1,2})?", text, re.ASCII) else Decimal(0)
    except InvalidOperation:
        value = Decimal(0)
    if not 0 < value < _LARGEST:
        raise BoundlintError("letters.bad-amount", text=text)
    return value


def _vat(text: str) -> Literal["incl", "excl"]:
    if text == "incl":
        return "incl"
    if text == "excl":
        return "excl"
    raise BoundlintError("letters.bad-vat", text=text)


def _currency(text: str) -> str:
    if text and not _CURRENCY.fullmatch(text):
        raise BoundlintError("letters.bad-currency", text=text)
    return text
