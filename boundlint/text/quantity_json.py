"""Gives a quantity's value as JSON, with the keys that `inspect` prints."""

from __future__ import annotations

from boundlint.model import (
    CalendarDay,
    Count,
    Duration,
    Hours,
    Money,
    Number,
    Percent,
    Rate,
    Value,
    Weekdays,
)


def _plain(number: float | None) -> float | int | None:
    """Return a whole number as an integer, so that 30 days are not 30.0."""
    return int(number) if number is not None and number.is_integer() else number


def _number(number: float | None) -> float | int | None:
    return None if number is None else _plain(float(number))


def _keys(value: Value) -> dict[str, object]:  # noqa: PLR0911 - one kind a line
    match value:
        case Number(n):
            return {"n": _number(n)}
        case Duration(n, unit, basis, eom, on_day, anchor, figures):
            places = {"eom": eom, "on_day": on_day, "anchor": anchor, "figures": _number(figures)}
            return {"n": _number(n), "unit": unit, "basis": basis, **places}
        case Money(amount, currency, tax, per):
            return {"amount": _number(amount), "cur": currency, "tax": tax, "per": per}
        case Percent(share, per):
            return {"value": _number(share), "per": per}
        case Rate(base, mult, add):
            return {"base": base, "mult": _number(mult), "add": _number(add)}
        case Hours(start, end, tz):
            return {"from": start, "to": end, "tz": tz}
        case Weekdays(days):
            return {"days": list(days)}
        case Count(n, of, per, unlimited):
            return {"n": _number(n), "of": of, "per": per, "unlimited": unlimited}
        case CalendarDay(day):
            return {"day": day.isoformat()}
        case _:
            return {}


_ALWAYS = frozenset(("n", "amount", "value"))
"""Kept when unknown: a placeholder stands there, and null says so."""


def as_json(value: Value) -> dict[str, object]:
    """Return the keys of a value, those left out that say nothing.

    Durations: n, unit, basis, eom, on_day, anchor, and figures where words and figures disagree (n is the words').
    Money: amount, cur, tax, per. Percents: value, per. Rates: base, mult, add. Hours: from, to, tz. Weekdays: days.
    Counts: n, of, per, unlimited. Numbers: n. Dates: day. A gap to fill in has none.
    """
    return {key: item for key, item in _keys(value).items() if key in _ALWAYS or item not in (None, "", False)}
