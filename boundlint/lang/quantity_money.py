"""What the rules of `grammars/quantity.lark` on money, percents and rates mean; see `quantity_rules`."""

# ruff: noqa: D102 - a method is a rule of the grammar, which says what it is

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from boundlint.lang.automaton import Terminal
from boundlint.lang.quantity_rules import Numeral, UnreadableError, last, scaled, unit_of
from boundlint.model import Money, Percent, Rate


def _amount(number: Numeral, currency: str, factor: float = 1) -> Money:
    return Money(scaled(number, factor), str(currency))


class MoneyRules:
    """Sums, their tax and what they are counted by."""

    def money(self, money: Money, changes: dict[str, Any] | None = None) -> Money:
        return replace(money, **changes) if changes else money

    def money_twice(self, first: Money, _: str, second: Money, *rest: str) -> Money:
        if first.currency != second.currency:
            raise UnreadableError
        tax = str(rest[0]) if len(rest) > 1 else ""
        return replace(first, tax=tax, amount=second.amount if first.amount is None else first.amount)

    def money_taxed(self, money: Money, _: str, tax: str, __: str) -> Money:
        return replace(money, tax=str(tax))

    def money_per(self, unit: str, *parts: Any) -> Money:
        money: Money = last(parts)
        return replace(money, per=str(unit))

    def amount(self, number: Numeral, currency: str) -> Money:
        return _amount(number, currency)

    def amount_after(self, currency: str, number: Numeral) -> Money:
        return _amount(number, currency)

    def amount_between(self, _: str, number: Numeral, currency: str) -> Money:
        return _amount(number, currency)

    def amount_signs(self, currency: str, _: str, number: Numeral) -> Money:
        return _amount(number, currency)

    def amount_thousands(self, number: Numeral, currency: str) -> Money:
        return _amount(number, currency, 1_000)

    def amount_millions(self, number: Numeral, currency: str) -> Money:
        return _amount(number, currency, 1_000_000)

    def net_amount(self, _: str, number: Numeral, currency: str) -> Money:
        return _amount(number, currency)

    def tax(self, *parts: Terminal) -> dict[str, str]:
        token = next(part for part in parts if part.type == "TAX")
        return {"tax": str(token)}

    def per_unit(self, unit: str) -> dict[str, str]:
        return {"per": str(unit)}

    def per(self, *parts: Any) -> dict[str, str]:
        factor, unit = unit_of(last(parts))
        return {"per": unit if factor == 1 else {3: "quarter", 6: "half-year"}.get(int(factor), unit)}


class PercentRules:
    """Percents in figures and words, and shares such as a half."""

    def percent(self, number: Any, *rest: Any) -> Percent:
        if isinstance(number, Numeral):
            return Percent(number.n)
        changes = last(rest) if rest else None
        return replace(number, **changes) if changes else number  # type: ignore[no-any-return] # a Percent

    def percent_twice(self, first: Numeral, *parts: Any) -> Percent:
        second = parts[2]
        return Percent(second.n if first.n is None else first.n)

    def percent_both(self, first: Numeral, _: str, second: Numeral, *__: str) -> Percent:
        if first.how == second.how:
            raise UnreadableError
        return Percent(first.n)

    def percent_per(self, unit: str, *parts: Any) -> Percent:
        number = next(part for part in parts if isinstance(part, Numeral))
        return Percent(number.n, str(unit))

    def percent_tail(self, changes: dict[str, str]) -> dict[str, str]:
        return changes

    def share(self, token: str, *_: Any) -> Percent:
        return Percent(float(token))

    def half_share(self, *_: Any) -> Percent:
        return Percent(50)

    def part_share(self, number: Numeral, *_: Any) -> Percent:
        if number.n != 1:
            raise UnreadableError
        return Percent(50)

    def fraction(self, number: Numeral, part: str, *_: Any) -> Percent:
        share = 0 if number.n is None else number.n * float(part)
        if not 0 < share <= 100:  # noqa: PLR2004 - a share of a price
            raise UnreadableError
        return Percent(round(share, 2))

    def one_fraction(self, *parts: Any) -> Percent:
        token = next(part for part in parts if getattr(part, "type", "") == "FRACTION")
        return Percent(round(float(token), 2))


class RateRules:
    """Rates by reference: the legal rate, a central bank's, one's own hourly rate."""

    def rate(self, base: Any) -> Rate:
        if base.type == "HOURLY":
            raise UnreadableError
        return _rate(base)

    def base_in_force(self, base: Any, _: str) -> Any:
        return base

    def rate_times(self, number: Numeral, *parts: Any) -> Rate:
        return _rate(last(parts), mult=number.n)

    def rate_multiple(self, times: str, *parts: Any) -> Rate:
        return _rate(last(parts), mult=float(times))

    def rate_raised(self, base: Any, _: str, number: Numeral, points: str) -> Rate:
        return _rate(base, add=scaled(number, float(points or 1)))

    def rate_raised_percent(self, base: Any, _: str, number: Numeral, __: str) -> Rate:
        if base.type == "HOURLY":
            return _rate(base, mult=None if number.n is None else round(1 + number.n / 100, 6))
        return _rate(base, add=number.n)

    def rate_above(self, number: Numeral, points: str, *parts: Any) -> Rate:
        return _rate(last(parts), add=scaled(number, float(points or 1)))

    def rate_percent_above(self, percent: Percent, *parts: Any) -> Rate:
        return _rate(last(parts), add=percent.value)

    def rate_percent_of(self, percent: Percent, *parts: Any) -> Rate:
        return _rate(last(parts), mult=None if percent.value is None else round(percent.value / 100, 6))


def _rate(base: Any, mult: float | None = None, add: float | None = None) -> Rate:
    return Rate("hourly" if base.type == "HOURLY" else str(base), mult, add)
