"""How a contract calls its parties, in the forms that a sentence needs."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table
from boundlint.model import Party
from boundlint.templating import clean

_LONGEST = 40
_ARTICLE = {"fr": re.compile(r"(?i)^(le |la |l['’] ?)"), "en": re.compile(r"(?i)^the ")}
_WORD = re.compile(r"[^\W\d_]+(?:[ \-’'][^\W\d_]+){0,3}")


class Label(Struct, frozen=True):
    """A party in a sentence.

    Attributes:
        name: in the middle of a sentence, article included: `le Prestataire`, `the Contractor`.
        Name: at the head of a sentence: `Le Prestataire`.
        of: after "of": `du Prestataire`, `of the Contractor`.
        to: after "to": `au Prestataire`, `to the Contractor`.
    """

    name: str
    Name: str
    of: str
    to: str


@cache
def _usage(language: str) -> dict[str, tuple[str, ...]]:
    table = toml_table("templates", f"clauses/labels.{language}.toml")
    return {key: tuple(words) for key, words in table.items()}


def _bare(label: str, language: str) -> tuple[str, str]:
    """Return the article as written, in lower case, and the label without it."""
    text = clean(label).replace("'", "’")
    found = _ARTICLE[language].match(text)
    return (found[0].strip().lower(), text[found.end() :]) if found else ("", text)


def _usable(noun: str, language: str) -> bool:
    """Tell whether a noun can stand in the singular, third person: no pronoun, plural or odd sign."""
    folded = noun.casefold()
    plural = folded.endswith(("s", "x")) and not folded.endswith("ss")
    return len(noun) <= _LONGEST and bool(_WORD.fullmatch(noun)) and not plural and folded not in _usage(language)["no"]


def _article(written: str, noun: str) -> str:
    """Return the French article of a noun, empty where its gender is not known."""
    head = noun.replace("-", " ").partition(" ")[0].casefold()
    for article, words in (("la", _usage("fr")["feminine"]), ("le", _usage("fr")["masculine"])):
        if written == article or (written in ("", "l’") and head in words):
            return article
    return written


def _french(label: str) -> Label | None:
    written, noun = _bare(label, "fr")
    article = _article(written, noun)
    if not article or not _usable(noun, "fr"):
        return None
    if noun.casefold() in _usage("fr")["elided"] or written == "l’":
        return Label(f"l’{noun}", f"L’{noun}", f"de l’{noun}", f"à l’{noun}")
    if article == "la":
        return Label(f"la {noun}", f"La {noun}", f"de la {noun}", f"à la {noun}")
    return Label(f"le {noun}", f"Le {noun}", f"du {noun}", f"au {noun}")


def _english(label: str) -> Label | None:
    written, noun = _bare(label, "en")
    if not _usable(noun, "en") or (not written and noun.casefold() not in _usage("en")["nouns"]):
        return None
    return Label(f"the {noun}", f"The {noun}", f"of the {noun}", f"to the {noun}")


def _label(language: str, text: str) -> Label | None:
    return _french(text) if language == "fr" else _english(text)


def labels(language: str, parties: tuple[Party, ...]) -> tuple[Label, Label]:
    """Return the labels of the provider and of the client.

    A label that cannot be used falls back to the usual one; where both would then be the same, both fall back.

    Args:
        language: `fr` or `en`.
        parties: as read in the contract, perhaps none.
    """
    found: list[Label] = []
    for role in ("provider", "client"):
        default = _label(language, _usage(language)[role][0])
        assert default is not None, "the usual labels are usable"
        written = next((party.label for party in parties if party.role == role and party.label), "")
        found.append(_label(language, written) or default)
    provider, client = found
    if provider.name.casefold() == client.name.casefold():
        return labels(language, ())
    return provider, client
