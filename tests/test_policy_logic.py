"""The three-valued logic and the lengths of delays, as tables."""

from __future__ import annotations

import math

import pytest

from boundlint.model import Blank, Count, Duration, Number, Percent
from boundlint.policy.compare import compare
from boundlint.policy.kleene import Truth, every, negate, some
from boundlint.policy.lengths import Range, days, range_of

T, F, U = True, False, None

AND = [(T, T, T), (T, U, U), (T, F, F), (U, U, U), (U, F, F), (F, F, F)]
OR = [(T, T, T), (T, U, T), (T, F, T), (U, U, U), (U, F, U), (F, F, F)]


@pytest.mark.parametrize(("left", "right", "result"), AND)
def test_and(left: Truth, right: Truth, result: Truth) -> None:
    assert every([left, right]) is every([right, left]) is result


@pytest.mark.parametrize(("left", "right", "result"), OR)
def test_or(left: Truth, right: Truth, result: Truth) -> None:
    assert some([left, right]) is some([right, left]) is result


@pytest.mark.parametrize(("truth", "result"), [(T, F), (U, U), (F, T)])
def test_not(truth: Truth, result: Truth) -> None:
    assert negate(truth) is result


def day(n: float | None, **more: object) -> Duration:
    return Duration(n, "day", **more)  # type: ignore[arg-type]


LENGTHS = [
    (day(30), 30, 30),
    (day(30, basis="calendar"), 30, 30),
    (day(0), 0, 0),
    (day(45, eom=True), 45, 75),
    (day(60, eom=True, on_day=10), 70, 100),
    (day(30, on_day=15), 30, 61),
    (day(10, basis="clear"), 10, 11),
    (day(30, figures=60), 30, 60),
    (Duration(48, "hour"), 2, 2),
    (Duration(2, "week"), 14, 14),
    (Duration(1, "month"), 28, 31),
    (Duration(2, "month"), 59, 62),
    (Duration(3, "month"), 89, 92),
    (Duration(6, "month"), 181, 184),
    (Duration(12, "month"), 365, 366),
    (Duration(1, "year"), 365, 366),
    (Duration(1, "month", eom=True), 28, 61),
]


@pytest.mark.parametrize(("length", "least", "greatest"), LENGTHS)
def test_calendar_length(length: Duration, least: float, greatest: float) -> None:
    assert days(length) == Range(least, greatest)


WORKING = [(1, "business", 1, 5), (5, "business", 5, 11), (20, "business", 26, 34), (6, "ouvrable", 6, 10)]


@pytest.mark.parametrize(("n", "basis", "least", "at_most"), WORKING)
def test_working_days_are_at_least_and_at_most(n: int, basis: str, least: int, at_most: int) -> None:
    found = days(day(n, basis=basis))
    assert found
    assert found.least == least
    assert n <= found.least <= found.greatest <= at_most


@pytest.mark.parametrize("value", [day(None), Number(None), Percent(None), Blank(), None, day(math.inf), math.nan, "x"])
def test_a_value_that_is_not_known_has_no_range(value: object) -> None:
    assert range_of(value) is None  # type: ignore[arg-type]


COMPARISONS = [
    (day(30), "<=", day(30), T),
    (day(31), "<=", day(30), F),
    (45, "<=", day(60), T),
    (day(45, eom=True), "<=", day(60), U),
    (day(45, eom=True), "<=", day(80), T),
    (day(60, eom=True), "<=", day(45), F),
    (day(45, eom=True), "<=", day(45, eom=True), T),
    (day(60, eom=True), "<=", day(45, eom=True), F),
    (day(60, eom=True, on_day=10), "<=", day(45, eom=True), F),
    (day(20, basis="business"), "<=", day(30), U),
    (day(20, basis="business"), ">=", day(26), T),
    (day(20, basis="business"), "<=", day(20, basis="business"), T),
    (day(21, basis="business"), "<=", day(20, basis="business"), F),
    (Duration(1, "month"), "<=", day(30), U),
    (Duration(1, "month"), "<=", Duration(1, "month"), T),
    (Duration(1, "month"), "<=", day(31), T),
    (Duration(2, "month"), "<=", day(30), F),
    (Duration(1, "month"), "=", day(30), U),
    (Duration(1, "month"), "!=", day(45), T),
    (day(None), "<=", day(30), U),
    (day(30, figures=60), "<=", day(45), U),
    (day(30, figures=60), "<=", day(30, figures=60), U),
    (2, "<=", Number(3), T),
    (Count(4, "revision"), "<=", Number(3), F),
    (3, "=", Number(3), T),
    (3, "!=", Number(3), F),
    (3, "<", Number(3), F),
    (3, ">=", Number(3), T),
    (30, ">", Percent(20), T),
    ("email", "=", "email", T),
    ("email", "!=", "email", F),
]


@pytest.mark.parametrize(("left", "sign", "right", "result"), COMPARISONS)
def test_comparison(left: object, sign: str, right: object, result: Truth) -> None:
    assert compare(left, sign, right) is result  # type: ignore[arg-type]
