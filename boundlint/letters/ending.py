"""When and why the contract ends: by a notice, or on the day that the person proposes."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from boundlint.errors import RefusalError
from boundlint.letters import details
from boundlint.letters.dates import end_of_notice, receipt
from boundlint.letters.ground import Ground, find, term_end
from boundlint.letters.options import Delivery, TerminationOptions
from boundlint.model import Reading
from boundlint.templating import clean

REPLY_DAYS = 15
"""Days to answer a proposal where the person names none."""


class Ending(Struct, frozen=True):
    """What the two letters differ in.

    Attributes:
        ground: the right that a notice rests on; None in a proposal.
        delivery: how the letter is sent.
        received: the day on which it is expected to arrive.
        earliest: the first day on which the contract may end; the letter's own date in a proposal.
        day: the day on which it ends.
        term_end: the end of the contract's own term where it comes between the letter and `day`, else None.
    """

    ground: Ground | None
    delivery: Delivery
    received: dt.date
    earliest: dt.date
    day: dt.date
    term_end: dt.date | None


def noticed(reading: Reading, options: TerminationOptions) -> Ending:
    """Return the end that a notice brings about.

    Raises:
        RefusalError: there is no right to give it, or the end or the way of sending asked for is not the contract's.
    """
    ground = find(reading, options.notice)
    sent_by = details.delivery(reading, options, ground.clause.id if ground.clause else "")
    received = receipt(options.date, sent_by, options.margin_days)
    earliest = end_of_notice(received, ground.notice)
    if options.end_date and options.end_date < earliest:
        raise RefusalError("letters.refuse-end-too-soon", earliest=earliest.isoformat())
    day = options.end_date or earliest
    term = term_end(reading)
    return Ending(ground, sent_by, received, earliest, day, term if term and options.date <= term < day else None)


def agreed(options: TerminationOptions) -> Ending:
    """Return the end that a proposal names.

    Raises:
        RefusalError: it does not come after the letter (`letters.refuse-end-past`).
    """
    if options.end_date and options.end_date <= options.date:
        raise RefusalError("letters.refuse-end-past")
    day = options.end_date or options.date  # its absence is asked for with the other missing details
    return Ending(None, options.delivery or "email", options.date, options.date, day, None)


def reply_by(options: TerminationOptions, ending: Ending) -> dt.date:
    """Return the day before which a proposal is to be answered: as given, or in 15 days, but not after the end."""
    try:
        usual = options.date + dt.timedelta(days=REPLY_DAYS)
    except OverflowError:
        usual = ending.day
    return options.reply_by or min(usual, ending.day)


def check_days(options: TerminationOptions, ending: Ending) -> None:
    """Compare the days that were given with each other.

    Raises:
        RefusalError: two of them contradict each other.
    """
    late = [item.text for item in options.deliverables if not options.date <= item.day <= ending.day]
    if late:
        raise RefusalError("letters.refuse-deliverable", text=clean(late[0]), end=ending.day.isoformat())
    if options.contract_date and options.contract_date > options.date:
        raise RefusalError("letters.refuse-contract-date")
    future = [invoice.no for invoice in options.invoices if invoice.issued > options.date]
    if future:
        raise RefusalError("letters.refuse-invoice-date", no=clean(future[0]))
    if options.mode == "agreement" and not options.date < reply_by(options, ending) <= ending.day:
        raise RefusalError("letters.refuse-reply-date")
