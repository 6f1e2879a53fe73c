"""Hours, sums and rates read as values: of contracts in both languages, and unknown where two clauses differ."""

from __future__ import annotations

from datetime import date

import pytest

from boundlint.model import Hours, Money, Percent, Status
from boundlint.model.rates import rates
from boundlint.pipeline.reading import read_text

VALUES = [
    ("fr", "Le Prestataire est joignable du lundi au vendredi de 9 h à 18 h.", "contact.window"),
    ("en", "The Contractor can be reached Monday to Friday, 9am to 5pm.", "contact.window"),
    (
        "fr",
        "Une indemnité forfaitaire de recouvrement de 40 euros est due pour chaque retard.",
        "payment.recovery_amount",
    ),
    ("fr", "Tout retard de paiement entraîne des pénalités de retard de 1 % par mois.", "payment.late_rate"),
    ("en", "Late payments bear interest at 8% per annum.", "payment.late_rate"),
]
READ = [Hours("09:00", "18:00"), Hours("09:00", "17:00"), Money(40, "EUR"), Percent(12, "year"), Percent(8, "year")]


@pytest.mark.parametrize(
    ("language", "text", "fact", "value"), [(*row, value) for row, value in zip(VALUES, READ, strict=True)]
)
def test_a_value(language: str, text: str, fact: str, value: object) -> None:
    found = read_text(text, language).fact(fact)
    assert (found.status, found.value) == (Status.STATED, value)
    assert found.evidence


def test_two_rates_are_none() -> None:
    text = (
        "# Article 1\n\nTout retard de paiement entraîne des pénalités de retard de 10 % par an.\n\n"
        "# Article 2\n\nTout retard de paiement entraîne des pénalités de retard de 15 % par an.\n"
    )
    assert read_text(text, "fr").fact("payment.late_rate").status is Status.UNKNOWN


def test_no_value_is_absent() -> None:
    assert (
        read_text("Les factures sont payables à trente jours.", "fr").fact("payment.late_rate").status is Status.ABSENT
    )


def test_published_rates_hold_for_their_time_and_are_never_guessed() -> None:
    known = {rate.spec.name: rate for rate in rates()}
    floor = known["rate.fr-penalty-floor"]
    assert floor.on(date(2026, 3, 1)) == 7.86
    assert floor.on(date(2026, 9, 1)) is None
    assert floor.on(date(2019, 1, 1)) is None
    for rate in known.values():
        assert rate.on(date(2027, 1, 1)) is None
        starts = [since for since, _ in rate.periods]
        assert starts == sorted(set(starts))
