"""The two letters that end a contract: a notice by the provider's own right, and a proposal to part."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from boundlint.errors import Problem, RefusalError
from boundlint.letters import details
from boundlint.letters.check import check
from boundlint.letters.dates import end_of_notice, receipt
from boundlint.letters.ground import Ground, find, quote, stated, term_end
from boundlint.letters.letter import Letter, parse
from boundlint.letters.options import Correspondent, Delivery, TerminationOptions
from boundlint.letters.words import clause_words, contract_words, later_words, notice_words, registration_words, word
from boundlint.model import Reading
from boundlint.templating import clean, render
from boundlint.wording import LANGUAGES

LONGEST_MARGIN_DAYS = 60
REPLY_DAYS = 15
WHOLE = 0.98
"""Share of the text below which a document counts as read in part."""


@dataclass(frozen=True, slots=True)
class _Ending:
    """When and why the contract ends: what the two letters differ in."""

    ground: Ground | None
    delivery: Delivery
    received: dt.date
    earliest: dt.date
    day: dt.date
    term_end: dt.date | None


def termination(reading: Reading, options: TerminationOptions) -> Letter:
    """Return the letter by which the provider ends the contract, or proposes to end it.

    Args:
        reading: the contract; the person who writes is its provider.
        options: what the person said.

    Raises:
        RefusalError: the letter must not be written, or something is missing; the wording says what to do instead.
    """
    language = _language(reading, options)
    options = replace(options, contract_date=details.signed(reading, options))
    ending = _agreed(options) if options.mode == "agreement" else _noticed(reading, options)
    sender, recipient = details.parties(reading, options)
    where = details.place(options, sender, language)
    details.require(options, sender, recipient, where if language == "fr" else None)
    _check_days(options, ending)
    letter = _compose(reading, options, ending, (sender, recipient), where)
    _refuse_faults(letter)
    return letter


def _language(reading: Reading, options: TerminationOptions) -> str:
    language = options.language or reading.language
    if language not in LANGUAGES:
        raise RefusalError("letters.refuse-language", asked=language)
    if reading.kind == "other":
        raise RefusalError("letters.refuse-no-contract")
    if not 0 <= options.margin_days <= LONGEST_MARGIN_DAYS:
        raise RefusalError("letters.bad-margin", longest=LONGEST_MARGIN_DAYS)
    return language


def _noticed(reading: Reading, options: TerminationOptions) -> _Ending:
    ground = find(reading, options.notice)
    sent_by = details.delivery(reading, options, ground.clause.id if ground.clause else "")
    received = receipt(options.date, sent_by, options.margin_days)
    earliest = end_of_notice(received, ground.notice)
    if options.end_date and options.end_date < earliest:
        raise RefusalError("letters.refuse-end-too-soon", earliest=earliest.isoformat())
    day = options.end_date or earliest
    term = term_end(reading)
    return _Ending(ground, sent_by, received, earliest, day, term if term and options.date <= term < day else None)


def _agreed(options: TerminationOptions) -> _Ending:
    if options.end_date and options.end_date <= options.date:
        raise RefusalError("letters.refuse-end-past")
    day = options.end_date or options.date  # its absence is asked for with the other missing details
    return _Ending(None, options.delivery or "email", options.date, options.date, day, None)


def _reply_by(options: TerminationOptions, ending: _Ending) -> dt.date:
    try:
        usual = options.date + dt.timedelta(days=REPLY_DAYS)
    except OverflowError:
        usual = ending.day
    return options.reply_by or min(usual, ending.day)


def _check_days(options: TerminationOptions, ending: _Ending) -> None:
    """Refuse days that contradict each other."""
    late = [item.text for item in options.deliverables if not options.date <= item.day <= ending.day]
    if late:
        raise RefusalError("letters.refuse-deliverable", text=clean(late[0]), end=ending.day.isoformat())
    if options.contract_date and options.contract_date > options.date:
        raise RefusalError("letters.refuse-contract-date")
    future = [invoice.no for invoice in options.invoices if invoice.issued > options.date]
    if future:
        raise RefusalError("letters.refuse-invoice-date", no=clean(future[0]))
    if options.mode == "agreement" and not options.date < _reply_by(options, ending) <= ending.day:
        raise RefusalError("letters.refuse-reply-date")


def _compose(
    reading: Reading,
    options: TerminationOptions,
    ending: _Ending,
    parties: tuple[Correspondent, Correspondent],
    where: str,
) -> Letter:
    language = options.language or reading.language
    sender, recipient = parties
    data = _data(reading, options, ending, language)
    data |= {"place": where} | {
        role: replace(party, registration=registration_words(language, party, reading.law))
        for role, party in (("sender", sender), ("recipient", recipient))
    }
    kind = f"termination-{options.mode}"
    own = (sender.name, recipient.name, where, clean(options.contract_ref), clean(options.contact))
    return Letter(
        kind=kind,
        language=language,
        locale=str(data["locale"]),
        date=options.date,
        end_date=ending.day,
        earliest_end=ending.earliest,
        delivery=ending.delivery,
        blocks=parse(render(f"letters/{kind}.{language}.md.j2", data)),
        own_words=tuple(filter(None, (*own, *(clean(item.text) for item in options.deliverables)))),
        notes=_notes(reading, options, ending, language),
    )


def _data(reading: Reading, options: TerminationOptions, ending: _Ending, language: str) -> dict[str, object]:
    law = reading.law
    invoices = details.priced(reading, options.invoices)
    return {
        "locale": word(language, "locale", law),
        "greeting": word(language, "greeting", law),
        "closing": word(language, "closing", law),
        "delivery": word(language, ending.delivery, law),
        "contract": contract_words(language, clean(options.contract_ref)),
        "contract_date": options.contract_date,
        "date": options.date,
        "end_date": ending.day,
        "term_end": ending.term_end,
        "deliverables": options.deliverables,
        "invoices": [
            {"no": i.no, "issued": i.issued, "due": i.due, "amount": i.amount, "currency": i.currency}
            | {"vat": word(language, f"vat-{i.vat}")}
            for i in invoices
        ],
        "rights": stated(reading, "ip.assignment"),
        "hours": stated(reading, "contact.hours"),
        "contact": clean(options.contact),
    } | _way_out(ending, options, language)


def _way_out(ending: _Ending, options: TerminationOptions, language: str) -> dict[str, object]:
    if ending.ground is None:
        return {"reply_by": _reply_by(options, ending)}
    ground = ending.ground
    return {
        "article": clause_words(language, ground.clause) if ground.exit else "",
        "notice": notice_words(language, ground.notice),
        "receipt": ending.received,
        "later": later_words(language, ground.notice),
        "extended": ending.day > ending.earliest,
    }


def _notes(reading: Reading, options: TerminationOptions, ending: _Ending, language: str) -> tuple[Problem, ...]:
    """Return what the person should know before sending the letter."""
    ground = ending.ground
    notes: list[tuple[str, dict[str, str]]] = []
    if ground and ground.exit:
        notes.append(("letters.note-clause", {"quote": quote(reading, ground.exit)}))
    if ground and ground.chosen:
        notes.append(("letters.note-chosen-notice" if ground.exit else "letters.note-reasonable-notice", {}))
    if reading.law == "FR" or (not reading.law and language == "fr"):
        notes.append(("letters.note-established", {}))
    if ground and ground.notice.basis in ("business", "ouvrable"):
        notes.append(("letters.note-working-days", {}))
    if ending.delivery == "registered":
        notes.append(("letters.note-registered", {"margin": str(options.margin_days)}))
    if ending.term_end:
        notes.append(("letters.note-term-end", {"day": ending.term_end.isoformat()}))
    if reading.kind == "unknown":
        notes.append(("letters.note-kind", {}))
    if reading.outline.document.coverage < WHOLE:
        notes.append(("letters.note-coverage", {}))
    if options.mode == "agreement":
        notes.append(("letters.note-agreement", {}))
    return tuple(Problem(code, params=tuple(params.items()), fatal=False) for code, params in notes)


def _refuse_faults(letter: Letter) -> None:
    """Refuse to hand out a letter that fails a check of its own."""
    faults = [problem for problem in check(letter) if problem.fatal]
    if faults:
        raise RefusalError(faults[0].code, faults[0].path, **dict(faults[0].params))
