"""Rates that the law or a bank publishes, from `policies/rates.toml`: each holds for some months, none is guessed."""

from __future__ import annotations

from datetime import date
from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table
from boundlint.model.quantity import Percent
from boundlint.model.reading import Fact, Status
from boundlint.model.schema import FactSpec


class Rate(Struct, frozen=True):
    """One published rate.

    Attributes:
        spec: how policies name it, and what it is.
        periods: first day and value in percent a year, oldest first; None for a period that nobody has verified.
        until: the last day of the last period.
        checked: when the file was read against its sources.
    """

    spec: FactSpec
    periods: tuple[tuple[date, float | None], ...]
    until: date
    checked: date

    def on(self, day: date) -> float | None:
        """Return the rate in percent a year on a day; None where it is not known."""
        if day > self.until:
            return None
        values = [value for since, value in self.periods if since <= day]
        return values[-1] if values else None


def _rate(row: dict[str, object], checked: date) -> Rate:
    name = str(row["name"])
    spec = FactSpec(
        name=name,
        french=str(row["fr"]),
        type="percent",
        polarity="neutral",
        boundary="",
        core=False,
        topic=name,
        read="computed",
        several=False,
        titles=(("fr", str(row["title_fr"])), ("en", str(row["title_en"]))),
    )
    rows: list[dict[str, object]] = row["periods"]  # type: ignore[assignment]
    periods = tuple((date.fromisoformat(str(each["since"])), _value(each.get("value"))) for each in rows)
    return Rate(spec, periods, date.fromisoformat(str(row["until"])), checked)


def _value(written: object) -> float | None:
    return float(written) if isinstance(written, int | float) else None


@cache
def rates() -> tuple[Rate, ...]:
    """Return every published rate, in the order of the file."""
    table = toml_table("policies", "rates.toml")
    checked = date.fromisoformat(str(table["checked"]))
    return tuple(_rate(row, checked) for row in table["rate"])


def rate_facts(day: date) -> dict[str, Fact]:
    """Return what is known of each rate on a day, as a policy asks for it: stated, or unknown."""
    return {rate.spec.name: _fact(rate, day) for rate in rates()}


def _fact(rate: Rate, day: date) -> Fact:
    value = rate.on(day)
    if value is None:
        return Fact(rate.spec.name, Status.UNKNOWN)
    return Fact(rate.spec.name, Status.STATED, Percent(value, "year"))
