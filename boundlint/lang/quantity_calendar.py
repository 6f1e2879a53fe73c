"""What the rules of `grammars/quantity.lark` on hours, days, dates and counts mean; see `quantity_rules`."""

# ruff: noqa: D102 - a method is a rule of the grammar, which says what it is

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace

from boundlint.lang.automaton import Terminal
from boundlint.lang.quantity_rules import Counted, Tally, UnreadableError, last
from boundlint.model import CalendarDay, Count, Duration, Hours, Weekdays

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_HOURS = 24
_FIRST_HOUR = 6  # no working day begins earlier: "de 2 à 3 heures" is a length of time


class CalendarRules:
    """Hours of the day, days of the week, dates."""

    def hours(self, hours: Hours) -> Hours:
        return hours

    def range(self, start: str, _: str, end: str) -> Hours:
        first, final = (token if token.split(":")[1] else token + "00" for token in (start, end))
        if first == final or any(int(token.split(":")[0]) > _DAY_HOURS for token in (first, final)):
            raise UnreadableError
        return Hours(first.zfill(5), final.zfill(5))

    def range_from_figure(self, start: str, to: str, end: str) -> Hours:
        hour, closing = float(start), end.split(":")
        bare_midnight = not closing[1] and int(closing[0]) >= _DAY_HOURS  # "12 à 24 heures" is a length of time
        if not (hour.is_integer() and _FIRST_HOUR <= hour < _DAY_HOURS) or bare_midnight:
            raise UnreadableError
        return self.range(f"{int(float(start)):02d}:00", to, end)

    def range_to_figure(self, start: str, to: str, end: str) -> Hours:
        if not (float(end).is_integer() and float(end) < _DAY_HOURS):
            raise UnreadableError
        return self.range(start, to, f"{int(float(end)):02d}:00")

    def range_in_words(self, start: Duration, to: str, end: Duration) -> Hours:
        if start.unit != "hour" or end.unit != "hour" or start.n is None or end.n is None or start.n < _FIRST_HOUR:
            raise UnreadableError
        return self.range(f"{int(start.n):02d}:00", to, f"{int(end.n):02d}:00")

    def zoned(self, hours: Hours, *parts: Terminal) -> Hours:
        zone = next(part for part in parts if part.type == "ZONE")
        return replace(hours, tz=str(zone))

    def weekdays(self, days: tuple[str, ...], *_: str) -> Weekdays:
        return Weekdays(tuple(sorted(set(days), key=DAYS.index)))

    def days(self, days: tuple[str, ...]) -> tuple[str, ...]:
        return days

    def more_days(self, days: tuple[str, ...], *rest: Any) -> tuple[str, ...]:
        return (*days, *last(rest))

    def one_day(self, day: str) -> tuple[str, ...]:
        return (str(day),)

    def day_group(self, days: str) -> tuple[str, ...]:
        return tuple(days.split())

    def day_range(self, first: str, _: str, final: str) -> tuple[str, ...]:
        start, end = DAYS.index(first), DAYS.index(final)
        return DAYS[start : end + 1] if start <= end else DAYS[start:] + DAYS[: end + 1]

    def day(self, token: str) -> CalendarDay:
        try:
            return CalendarDay(date.fromisoformat(token))
        except ValueError as error:
            raise UnreadableError from error


class CountRules:
    """Rounds of revisions."""

    def count(self, counted: Counted, work: str) -> Count | Tally:
        count = Count(counted.number.n, "revision")
        return Tally(count) if counted.number.how == "article" and not counted.only and work != "round" else count

    def unlimited(self, *_: Any) -> Count:
        return Count(None, "revision", unlimited=True)

    def unlimited_after(self, *_: Any) -> Count:
        return Count(None, "revision", unlimited=True)

    def count_per(self, count: Count | Tally, *parts: str) -> Count:
        sure = count.count if isinstance(count, Tally) else count
        return replace(sure, per=str(last(parts)))

    def same_count(self, count: Count | Tally, _: str) -> Count | Tally:
        return count

    def revisions(self, _: str) -> str:
        return "revision"

    def bare_rounds(self, word: str) -> str:
        if word != "alone":
            raise UnreadableError
        return "round"

    def rounds(self, *_: Any) -> str:
        return "round"
