"""The two letters that end a contract: a notice by the provider's own right, and a proposal to part."""

from __future__ import annotations

from msgspec.structs import replace

from boundlint.errors import RefusalError
from boundlint.letters import details
from boundlint.letters.check import check
from boundlint.letters.ending import Ending, agreed, check_days, noticed, reply_by
from boundlint.letters.ground import stated
from boundlint.letters.letter import Letter, parse
from boundlint.letters.notes import notes
from boundlint.letters.options import Correspondent, TerminationOptions
from boundlint.letters.words import clause_words, contract_words, later_words, notice_words, registration_words, word
from boundlint.model import Reading
from boundlint.templating import clean, render
from boundlint.wording import LANGUAGES

LONGEST_MARGIN_DAYS = 60


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
    ending = agreed(options) if options.mode == "agreement" else noticed(reading, options)
    sender, recipient = details.parties(reading, options)
    where = details.place(options, sender, language)
    details.require(options, sender, recipient, where if language == "fr" else None)
    check_days(options, ending)
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


def _compose(
    reading: Reading,
    options: TerminationOptions,
    ending: Ending,
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
        notes=notes(reading, options, ending, language),
    )


def _data(reading: Reading, options: TerminationOptions, ending: Ending, language: str) -> dict[str, object]:
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


def _way_out(ending: Ending, options: TerminationOptions, language: str) -> dict[str, object]:
    if ending.ground is None:
        return {"reply_by": reply_by(options, ending)}
    ground = ending.ground
    return {
        "article": clause_words(language, ground.clause) if ground.exit else "",
        "notice": notice_words(language, ground.notice),
        "receipt": ending.received,
        "later": later_words(language, ground.notice),
        "extended": ending.day > ending.earliest,
    }


def _refuse_faults(letter: Letter) -> None:
    """Refuse to hand out a letter that fails a check of its own."""
    faults = [problem for problem in check(letter) if problem.fatal]
    if faults:
        raise RefusalError(faults[0].code, faults[0].path, **dict(faults[0].params))
