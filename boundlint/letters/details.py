"""What the letter needs to know of the parties and the money, from the options and the contract, never invented."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from boundlint.errors import RefusalError
from boundlint.letters.options import Correspondent, Delivery, Invoice, TerminationOptions
from boundlint.model import CalendarDay, Money, Party, Reading, Term
from boundlint.templating import clean

_LONGEST_NAME = 200
_BLANK = re.compile(r"\{\{|\}\}|\[|\]|__|…|\.\.\.|\bX{2,}\b|\bxxx+\b")
_COMMA = re.compile(r"(?<!\d)(?<!\d bis)(?<!\d ter)(?<!\dbis)(?<!\dter),\s*")
_TOWN = re.compile(r"^(?:F-?)?\d{5} +(\D+?)(?: cedex.*)?$", re.IGNORECASE)
_CURRENCY_OF = {"FR": "EUR", "BE": "EUR", "UK": "GBP", "US": "USD", "QC": "CAD", "CH": "CHF"}


def looks_blank(text: str) -> bool:
    """Tell whether a text of the contract is, or holds, a placeholder that somebody should have filled in."""
    return not text or bool(_BLANK.search(text))


def parties(reading: Reading, options: TerminationOptions) -> tuple[Correspondent, Correspondent]:
    """Return the sender (the provider) and the recipient (the client), some parts perhaps empty.

    A name that still holds a placeholder in the contract counts as empty; one given as an option is taken as it is.
    """
    return _merged(options.sender, _party(reading, "provider")), _merged(options.recipient, _party(reading, "client"))


def _party(reading: Reading, role: str) -> Correspondent:
    party = next((party for party in reading.parties if party.role == role), Party("unknown"))
    name, registration, address = clean(party.name), clean(party.registration), party.address
    return Correspondent(
        name="" if looks_blank(name) else name[:_LONGEST_NAME],
        address=() if looks_blank(address) or "@" in address else _address_lines(address),
        registration="" if looks_blank(registration) else registration[:_LONGEST_NAME],
    )


def _address_lines(address: str) -> tuple[str, ...]:
    """Cut an address at its line breaks, or else at its commas, but not behind a house number."""
    pieces = address.splitlines() if "\n" in address else _COMMA.split(address[: 4 * _LONGEST_NAME])
    return tuple(filter(None, (clean(piece)[:_LONGEST_NAME] for piece in pieces)))


def _merged(given: Correspondent, read: Correspondent) -> Correspondent:
    tidy = tuple(filter(None, map(clean, given.address)))
    return Correspondent(
        name=clean(given.name) or read.name,
        address=tidy or read.address,
        registration=clean(given.registration) or read.registration,
    )


def signed(reading: Reading, options: TerminationOptions) -> date | None:
    """Return the day on which the contract was signed: as given, or the only one that the contract states."""
    terms = (term for term in reading.terms if term.topic == "contract.signed" and not term.reversed)
    days = {term.value.day for term in terms if isinstance(term.value, CalendarDay)}
    return options.contract_date or (days.pop() if len(days) == 1 else None)


def place(options: TerminationOptions, sender: Correspondent, language: str) -> str:
    """Return where the letter is written: as given, or in French the town of the sender's address, or empty."""
    towns = (_TOWN.match(line) for line in sender.address)
    found = next((town[1].strip() for town in towns if town), "") if language == "fr" else ""
    return clean(options.place) or found


def require(options: TerminationOptions, sender: Correspondent, recipient: Correspondent, where: str | None) -> None:
    """Ask at once for every detail that neither the contract nor the options give.

    Args:
        options: what the person said, with the day of signature where the contract states it.
        sender: the provider, with what was found.
        recipient: the client, with what was found.
        where: the place, None where the language's usage needs none.

    Raises:
        RefusalError: something is missing (`letters.missing-details`, its flags in `flags`).
    """
    needed = {
        "--from-name": sender.name,
        "--from-address": sender.address,
        "--to-name": recipient.name,
        "--to-address": recipient.address,
        "--contract-date": options.contract_date,
        "--place": where is None or where,
        "--end-date": options.end_date or options.mode == "notice",
    }
    missing = [flag for flag, value in needed.items() if not value]
    if missing:
        raise RefusalError("letters.missing-details", flags=", ".join(missing))


def delivery(reading: Reading, options: TerminationOptions, clause: str) -> Delivery:
    """Return how the letter is sent, which must be how the contract wants a notice sent.

    Args:
        reading: the contract.
        options: what the person said.
        clause: id of the clause of the exit, empty where there is none: its form counts first.

    Raises:
        RefusalError: the contract asks for registered post and the person for something else (`letters.refuse-form`).
    """
    if options.mode == "agreement":
        return options.delivery or "email"
    forms = _forms(reading, clause)
    registered = any("registered" in form and "email" not in form for form in forms)
    if registered and options.delivery not in ("", "registered"):
        raise RefusalError("letters.refuse-form", asked=options.delivery)
    if options.delivery or registered:
        return options.delivery or "registered"
    return "email" if forms and all("email" in form for form in forms) else "registered"


def _form_terms(reading: Reading, clause: str) -> list[Term]:
    """Return the terms that say how the provider gives notice: those of the clause, or else of the contract."""
    topics = ("termination.written", "termination.present", "termination.notice")
    terms = [term for term in reading.terms if term.topic in topics and not term.reversed]
    terms = [term for term in terms if term.condition in ("", "convenience") and term.bearer != "client"]
    terms = [term for term in terms if term.form or term.topic == "termination.written"]
    return [term for term in terms if term.clause == clause] or terms


def _forms(reading: Reading, clause: str) -> list[str]:
    return [term.form.replace("-", "") for term in _form_terms(reading, clause) if term.form]


def unread_form(reading: Reading, clause: str) -> Term | None:
    """Return the sentence on the form of a notice whose form itself could not be told; None where it could.

    Args:
        reading: the contract.
        clause: id of the clause of the exit, empty where there is none.
    """
    terms = _form_terms(reading, clause)
    return terms[0] if terms and not any(term.form for term in terms) else None


def priced(reading: Reading, invoices: tuple[Invoice, ...]) -> tuple[Invoice, ...]:
    """Return the invoices with their currency: their own, the only one of the contract, or that of its law.

    Raises:
        RefusalError: the currency of an invoice cannot be told (`letters.invoice-currency`).
    """
    values = (quantity.value for quantity in reading.quantities)
    found = {value.currency for value in values if isinstance(value, Money) and value.currency}
    usual = found.pop() if len(found) == 1 else _CURRENCY_OF.get(reading.law, "")
    for invoice in invoices:
        if not (invoice.currency or usual):
            raise RefusalError("letters.invoice-currency", no=clean(invoice.no))
    return tuple(replace(invoice, no=clean(invoice.no), currency=invoice.currency or usual) for invoice in invoices)
