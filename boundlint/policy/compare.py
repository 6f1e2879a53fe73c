"""Compares two values of one kind: lengths and numbers by their ranges, sums by currency and tax, hours, words."""

from __future__ import annotations

from boundlint.model.quantity import CalendarDay, Hours, Money, Value
from boundlint.policy.kleene import Truth, negate
from boundlint.policy.lengths import EXACT, Range, equal, ordered, pair, range_of

Comparable = Value | float | str | None


def known_value(value: Value | bool | float | str | None) -> bool:
    """Tell whether a value can be compared: no placeholder stands in its place."""
    match value:
        case bool() | str() | Hours() | CalendarDay():
            return True
        case Money(amount):
            return amount is not None
    return range_of(value) is not None


def _same(left: object, sign: str, right: object) -> Truth:
    """Return whether two values are the same, where only that can be asked."""
    return (left == right) == (sign == "=") if sign in ("=", "!=") else None


def _by_range(left: Range, sign: str, right: Range) -> Truth:
    if sign in EXACT:
        return ordered(left, sign, right)
    same = equal(left, right)
    return same if sign == "=" else negate(same)


def _money(left: Money, sign: str, right: Money) -> Truth:
    """Return a comparison of two sums: never of two currencies, nor of a sum with its tax and one without."""
    if left.amount is None or right.amount is None or left.currency != right.currency or left.per != right.per:
        return None
    if {left.tax, right.tax} == {"HT", "TTC"}:
        return None
    return _by_range(Range(left.amount, left.amount), sign, Range(right.amount, right.amount))


def _hours(left: Hours, sign: str, right: Hours) -> Truth:
    """Return whether one range of hours lies within another; over midnight, or in two time zones, nobody can tell."""
    if left.tz and right.tz and left.tz != right.tz:
        return None
    first, second = (left.start, left.end), (right.start, right.end)
    if sign != "within":
        return _same(first, sign, second)
    if first[0] > first[1] or second[0] > second[1]:
        return None
    return second[0] <= first[0] and first[1] <= second[1]


def compare(left: Comparable, sign: str, right: Comparable) -> Truth:
    """Return whether a comparison holds; None where a value is not known or both answers are possible."""
    match left, right:
        case str(), str():
            return _same(left, sign, right)
        case Money(), Money():
            return _money(left, sign, right)
        case Hours(), Hours():
            return _hours(left, sign, right)
        case CalendarDay(), CalendarDay():
            days = (Range(side.day.toordinal(), side.day.toordinal()) for side in (left, right))
            return _by_range(next(days), sign, next(days))
    first, second = (range_of(side) for side in pair(left, right))  # type: ignore[arg-type]
    return None if first is None or second is None else _by_range(first, sign, second)
