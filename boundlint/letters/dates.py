"""When a notice ends: civil counting, never before what the contract asks for."""

from __future__ import annotations

import calendar
import datetime as dt
import math

from boundlint.errors import RefusalError
from boundlint.model import Duration

LONGEST_NOTICE_DAYS = 3_653
"""Ten years: a longer notice is a misreading, or no notice that a letter should rest on."""

_WEEKEND = 5
_WORKING_BASES = ("business", "ouvrable")


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the day with the same number some months later, or the last day of that month where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def add_working_days(day: dt.date, count: int) -> dt.date:
    """Return the end of `count` working days after `day`, Monday to Friday, with room for public holidays.

    Which holidays count depends on the law and the place. Rather than guess, one working day in five and two more are
    added, which covers the densest weeks (Easter, May, Christmas): the end is never too early.
    """
    left = count + math.ceil(count / 5) + 2
    while left:
        day += dt.timedelta(days=1)
        left -= day.weekday() < _WEEKEND
    return day


def _plain(start: dt.date, notice: Duration) -> dt.date:
    count = notice.n or 0
    if notice.basis in _WORKING_BASES and notice.unit == "day":
        return add_working_days(start, math.ceil(count))
    if notice.unit in ("month", "year"):
        months = count * (12 if notice.unit == "year" else 1)
        rest = math.ceil((months % 1) * 31)
        return add_months(start, math.floor(months)) + dt.timedelta(days=rest)
    days = notice.days() or 0
    return start + dt.timedelta(days=math.ceil(days) + (notice.basis == "clear"))


def end_of_notice(receipt: dt.date, notice: Duration) -> dt.date:
    """Return the day on which a notice ends: the day of receipt is not counted, the last day is whole.

    Args:
        receipt: the day on which the letter is received.
        notice: its length; `n` is known.

    Raises:
        RefusalError: the notice is longer than ten years, or leaves the calendar (`letters.refuse-notice-odd`).
    """
    if not 0 < (notice.days() or 0) <= LONGEST_NOTICE_DAYS:
        raise RefusalError("letters.refuse-notice-odd")
    try:
        end = _plain(receipt, notice)
        if notice.eom or notice.on_day:
            end = end.replace(day=calendar.monthrange(end.year, end.month)[1])
        if notice.on_day:  # "the 10th of the following month"
            end = _on_day(end + dt.timedelta(days=1), notice.on_day)
    except (OverflowError, ValueError):
        raise RefusalError("letters.refuse-notice-odd") from None
    return end


def _on_day(first: dt.date, day: int) -> dt.date:
    return first.replace(day=min(day, calendar.monthrange(first.year, first.month)[1]))


def receipt(sent: dt.date, delivery: str, margin_days: int) -> dt.date:
    """Return the day on which the letter is expected: the day itself, or `margin_days` later for registered post.

    Raises:
        RefusalError: that day leaves the calendar (`letters.refuse-notice-odd`).
    """
    try:
        return sent + dt.timedelta(days=margin_days if delivery == "registered" else 0)
    except OverflowError:
        raise RefusalError("letters.refuse-notice-odd") from None
