"""Where the letter takes its names, numbers and days from, and what it asks for."""

import datetime as dt

import pytest
from build_letters import CLIENT, PROVIDER, exit_term, reading, term

from boundlint.errors import Problem, RefusalError
from boundlint.letters import TerminationOptions, parse_invoice, termination
from boundlint.letters.write import plain_text
from boundlint.model import CalendarDay, Money, Party, Quantity, Span

FULL = {
    "date": dt.date(2026, 10, 1),
    "contract_date": dt.date(2026, 3, 3),
    "invoices": (parse_invoice("no=F-12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl"),),
}


def letter(*terms, language="fr", law="FR", parties=(PROVIDER, CLIENT), **over):
    contract = reading(*(terms or [exit_term()]), law=law, parties=parties)
    return termination(contract, TerminationOptions(**FULL | {"language": language, "place": "Lyon"} | over))


def text_of(*terms, **over):
    return " ".join(plain_text(letter(*terms, **over)).split()).replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("law", "found", "shown"),
    [
        ("", ["GBP"], "£1,200.00"),
        ("UK", ["EUR"], "€1,200.00"),
        ("UK", ["EUR", "USD"], "£1,200.00"),
        ("FR", [], "€1,200.00"),
    ],
)
def test_the_currency_is_the_contracts_or_its_laws(law, found, shown):
    amounts = tuple(Quantity("money", Span(0, 1), Money(1.0, currency)) for currency in found)
    made = termination(reading(exit_term(), law=law, quantities=amounts), TerminationOptions(**FULL, language="en"))
    assert shown in plain_text(made)


def test_an_unknown_currency_is_asked_for():
    with pytest.raises(RefusalError) as caught:
        letter(language="en", law="")
    assert caught.value.problem == Problem("letters.invoice-currency", params=(("no", "F-12"),))


@pytest.mark.parametrize(
    ("number", "law", "language", "shown"),
    [
        ("803 114 007", "FR", "fr", "SIREN 803 114 007"),
        ("803 114 007 00012", "FR", "en", "SIRET 803 114 007 00012"),
        ("99417702", "UK", "en", "Company no. 99417702"),
        ("12345", "BE", "fr", "Immatriculation : 12345"),
        ("RCS Lyon 803 114 007", "FR", "fr", "RCS Lyon 803 114 007"),
    ],
)
def test_a_registration_number_is_named(number, law, language, shown):
    party = Party("provider", "A", "", "1 rue, 69001 Lyon", number)
    assert shown in text_of(parties=(party, CLIENT), law=law, language=language)


def test_a_registration_number_stands_there_once():
    party = Party("provider", "A", "", "1 rue, 69001 Lyon, SIREN 803 114 007", "803 114 007")
    assert text_of(parties=(party, CLIENT)).count("803 114 007") == 1


def signing(day):
    return term("contract.signed", value=CalendarDay(day), number="12", text="Fait à Lyon.")


def test_the_day_of_signature_is_the_contracts_where_it_states_one():
    made = letter(exit_term(), signing(dt.date(2026, 1, 5)), contract_date=None)
    assert "signé le 5 janvier 2026" in next(block.lines[0] for block in made.blocks if block.kind == "subject")
    given = letter(exit_term(), signing(dt.date(2026, 1, 5)))
    assert "signé le 3 mars 2026" in next(block.lines[0] for block in given.blocks if block.kind == "subject")


def test_two_days_of_signature_are_none():
    with pytest.raises(RefusalError) as caught:
        letter(exit_term(), signing(dt.date(2026, 1, 5)), signing(dt.date(2026, 2, 5)), contract_date=None)
    assert dict(caught.value.problem.params) == {"flags": "--contract-date"}


def test_an_e_mail_address_is_no_address():
    with pytest.raises(RefusalError) as caught:
        letter(parties=(Party("provider", "A", address="électronique : a@b.example"), CLIENT))
    assert dict(caught.value.problem.params) == {"flags": "--from-address"}


@pytest.mark.parametrize(
    ("terms", "noted"),
    [
        ([term("termination.written", text="Par tout écrit.")], True),
        ([term("termination.written", form="registered letter")], False),
        ([term("termination.written", condition="breach")], False),
        ([], False),
    ],
)
def test_a_form_that_could_not_be_told_is_quoted_to_the_person(terms, noted):
    codes = [note.code for note in letter(exit_term(), *terms).notes]
    assert ("letters.note-form" in codes) is noted


def test_a_house_number_with_bis_stays_on_its_line():
    from boundlint.letters.details import _address_lines

    assert _address_lines("5 bis, venelle des Amandiers, 44000 Nantes") == (
        "5 bis, venelle des Amandiers",
        "44000 Nantes",
    )
    assert _address_lines("Le Bis, 44000 Nantes") == ("Le Bis", "44000 Nantes")
