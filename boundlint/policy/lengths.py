"""Compares values that contracts leave fuzzy: a delay has a least and a greatest length in calendar days.

"45 days end of month" is 45 to 75 days, by the two ways of counting it; 20 working days are at least 26. A comparison
is true if it holds for all lengths, false if it holds for none, and cannot be told otherwise.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from boundlint.model.quantity import Count, Duration, Number, Percent, Value
from boundlint.policy.kleene import Truth

_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST_MONTH = 31
EXACT: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
"""The operators that order numbers."""


class Range(Struct, frozen=True):
    """All that a value may amount to, in its unit (days for a length); both ends belong to it."""

    least: float
    greatest: float


def _working(n: float, week: int) -> Range:
    """Return the calendar days of `n` working days, `week` of them a week, no day off up to a dense run of holidays.

    The least starts on the eve of a working week; the greatest on its last day, with two holidays and one more every
    ten days (a long Easter week-end; May in France; the turn of the year).
    """
    whole = math.ceil(n)
    off = 7 - week
    holidays = 2 + whole // 10
    least = n + off * max(0, (whole - 1) // week)
    return Range(least, n + holidays + off * math.ceil((whole + holidays) / week))


def _months(n: float) -> Range:
    """Return the calendar days of `n` months, from any day of any year."""
    whole = int(n)
    if whole != n:
        return Range(28 * n, 31 * n)
    years, rest = divmod(whole, 12)
    sums = [sum(_MONTHS[(start + step) % 12] for step in range(rest)) for start in range(12)]
    return Range(365 * years + min(sums), 365 * years + max(sums) + math.ceil(years / 4))


_UNITS: dict[str, tuple[float, float]] = {"hour": (1 / 24, 1 / 24), "week": (7, 7), "year": (365, 366)}
"""Calendar days in a unit, at least and at most, where they are in proportion."""


def _plain(length: Duration, n: float) -> Range | None:
    """Return the days of a length without its end of month."""
    if length.unit == "month":
        return _months(n)
    if length.unit == "day" and length.basis in ("business", "ouvrable"):
        return _working(n, 5 if length.basis == "business" else 6)
    if length.unit == "day":
        return Range(n, n + 1 if length.basis == "clear" else n)
    least, greatest = _UNITS.get(length.unit, (None, None))
    return Range(least * n, greatest * n) if least and greatest else None


def days(length: Duration) -> Range | None:
    """Return the least and greatest calendar length of a delay, None where a placeholder stands for its number."""
    if length.n is None:
        return None
    numbers = [n for n in (length.n, length.figures) if n is not None and math.isfinite(n)]
    ranges = [found for n in numbers if (found := _plain(length, n))]
    if not ranges:
        return None
    least, greatest = min(r.least for r in ranges), max(r.greatest for r in ranges)
    after = length.on_day or 0
    if length.eom:
        return Range(least + after, greatest + _LONGEST_MONTH - 1 + after)
    return Range(least, greatest + (_LONGEST_MONTH if after else 0))


def range_of(value: Value | float | str | None) -> Range | None:
    """Return what a count, percent or length may amount to; a bare number is itself. None where it is not known."""
    match value:
        case Duration():
            return days(value)
        case Number(n) | Count(n=n):
            return None if n is None else Range(n, n)
        case Percent(share):
            return None if share is None else Range(share, share)
        case int() | float() if math.isfinite(value):
            return Range(value, value)
    return None


def _shared(left: Duration, right: Duration) -> tuple[Duration, Duration]:
    """Return two delays without the end of month that both have: both wait for it, in either way of counting."""
    if left.eom and right.eom:
        return replace(left, eom=False), replace(right, eom=False)
    return left, right


def pair(left: object, right: object) -> tuple[object, object]:
    """Return two values as they can be compared: lengths in one unit and kind of day by their numbers alone."""
    if not (isinstance(left, Duration) and isinstance(right, Duration)):
        return left, right
    left, right = _shared(left, right)
    same_unit = (left.unit, left.basis) == (right.unit, right.basis)
    plain = not any((side.eom, side.on_day, side.figures) != (False, None, None) for side in (left, right))
    return (left.n, right.n) if same_unit and plain else (left, right)


def equal(left: Range, right: Range) -> Truth:
    """Return whether two ranges are one value, and the same."""
    if left.least > right.greatest or left.greatest < right.least:
        return False
    return True if left.least == left.greatest == right.least == right.greatest else None


def ordered(left: Range, sign: str, right: Range) -> Truth:
    """Return whether an order holds for all, for none, or for some of the lengths."""
    outcomes = {EXACT[sign](a, b) for a in (left.least, left.greatest) for b in (right.least, right.greatest)}
    return outcomes.pop() if len(outcomes) == 1 else None
