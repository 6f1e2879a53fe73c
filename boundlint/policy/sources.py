"""Sources of law and usage, read from `policies/sources/*.toml`: data with the date on which each was checked."""

from __future__ import annotations

from datetime import date
from functools import cache

from msgspec import Struct

from boundlint.cache import toml_tables
from boundlint.model.finding import Citation

ANY = "any"
"""The law of sources that speak of usage: they hold under every law."""


class LegalSource(Struct, frozen=True):
    """One source.

    Attributes:
        id: such as `FR-PAY-02`.
        law: `FR`, `UK`, `US`, or `any` for usage.
        texts: the reference to print, by language.
        rules: what it says, in a sentence, by language.
        checked: when the reference was read against its source.
        sure: false where a lawyer should still read it.
        since: first day of validity, None where it has long been in force.
        until: last day of validity, None where no end is known.
    """

    id: str
    law: str
    texts: tuple[tuple[str, str], ...]
    rules: tuple[tuple[str, str], ...]
    checked: date
    sure: bool
    since: date | None
    until: date | None

    def in_force(self, day: date) -> bool:
        """Tell whether the source is valid on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def citation(self, language: str) -> Citation:
        """Return the source as it is printed with a finding."""
        return Citation(self.id, self.text(language), self.checked, self.sure)

    def text(self, language: str) -> str:
        """Return the reference in a language; in the other where it has one only."""
        texts = dict(self.texts)
        return texts.get(language) or next(iter(texts.values()), self.id)


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None


def _source(row: dict[str, object], law: str, default: date) -> LegalSource:
    """Return one source; a row without its own date of checking has that of its file."""
    return LegalSource(
        id=str(row["id"]),
        law=law,
        texts=(("fr", str(row["fr"])), ("en", str(row["en"]))),
        rules=(("fr", str(row["rule_fr"])), ("en", str(row["rule_en"]))),
        checked=_day(row.get("checked")) or default,
        sure=bool(row.get("sure", True)),
        since=_day(row.get("since")),
        until=_day(row.get("until")),
    )


@cache
def sources() -> dict[str, LegalSource]:
    """Return every shipped source by its id."""
    found: dict[str, LegalSource] = {}
    for content in toml_tables("policies", "sources", "*.toml").values():
        law, checked = str(content["law"]), date.fromisoformat(content["checked"])
        found.update({str(row["id"]): _source(row, law, checked) for row in content["source"]})
    return found
