"""The words that a letter takes from a table: by law, by way of sending, by number."""

from __future__ import annotations

import re
from functools import cache

from boundlint.cache import toml_table
from boundlint.letters.options import Correspondent
from boundlint.model import Clause, Duration


@cache
def _table(language: str) -> dict[str, str]:
    return toml_table("templates", f"letters/words.{language}.toml")


def word(language: str, key: str, law: str = "") -> str:
    """Return the words for a key, as the law's country uses them.

    Raises:
        KeyError: no such key: a mistake of ours.
    """
    table = _table(language)
    return table.get(f"{key}-{law}", table[key])


def length(language: str, notice: Duration) -> str:
    """Return a length of notice in words, without its end of month: `30 jours`, `un mois`, `10 working days`."""
    number = f"{notice.n:g}".replace(".", "," if language == "fr" else ".")
    key = f"{notice.unit}-{'one' if notice.n == 1 else 'many'}"
    return word(language, key, notice.basis).replace("{n}", number)


def notice_words(language: str, notice: Duration) -> str:
    """Return a notice as the letter states it: `30 jours`, `un mois, fin de mois`."""
    text = length(language, notice)
    return word(language, "eom").replace("{notice}", text) if notice.eom or notice.on_day else text


def later_words(language: str, notice: Duration) -> str:
    """Return when the contract ends if the letter is late: `30 jours après sa réception effective`."""
    key = "after-day" if notice.on_day else "after-eom" if notice.eom else "after"
    return word(language, key).replace("{notice}", length(language, notice)).replace("{day}", str(notice.on_day))


def clause_words(language: str, clause: Clause | None) -> str:
    """Return how a letter cites a clause: by its number, else by its heading, else by what it is about."""
    if clause and clause.number:
        return word(language, "article").replace("{number}", clause.number)
    if clause and clause.heading:
        return word(language, "heading").replace("{heading}", clause.heading)
    return word(language, "clause")


def contract_words(language: str, reference: str) -> str:
    """Return how a letter names the contract: `contrat de prestation de services n° 2026-04`."""
    return word(language, "contract-ref").replace("{ref}", reference) if reference else word(language, "contract")


def registration_words(language: str, party: Correspondent, law: str) -> str:
    """Return a party's registration number as its country names it; empty where its address shows it already."""
    digits = re.sub(r"\D", "", party.registration)
    if not digits or digits in re.sub(r"[^\d\n]", "", "\n".join(party.address)):
        return "" if digits else party.registration
    if re.search(r"[^\d .]", party.registration):  # it says itself what it is
        return party.registration
    key = f"registration-{len(digits)}-{law}"
    template = _table(language).get(key, _table(language)["registration"])
    return template.replace("{number}", party.registration)
