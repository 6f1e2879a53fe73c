"""What each rule of `grammars/quantity.lark` means: numbers and lengths of time.

The methods are named after the grammar's rules and aliases; their arguments are what the rules hold, in order. Words
come as tokens whose text is the value that the word table gives them (`trente` comes as `30`).
"""

# ruff: noqa: D102 - a method is a rule of the grammar, which says what it is

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from boundlint.lang.automaton import Terminal
from boundlint.model import Blank, Count, Duration, Number


class UnreadableError(Exception):
    """The words fit the grammar and say nothing that can be: 25 o'clock, the 32nd."""


class Numeral(Struct, frozen=True):
    """A number as it was written.

    Attributes:
        n: the number; None where a placeholder stands for it.
        figures: the number in figures beside it where the two disagree.
        how: `figure`, `words`, `both`, `place`, `weak` (a placeholder that may be something else),
            `article` ("a", "un"), `one` (the word, which is often a pronoun).
    """

    n: float | None
    figures: float | None = None
    how: str = "words"


class Counted(Struct, frozen=True):
    """A number with the words between it and what it counts: the kind of day, and whether "only" was said."""

    number: Numeral
    basis: str = ""
    only: bool = False


class Tally(Struct, frozen=True):
    """A count after a mere article ("une modification"), which counts only if what it is counted by follows."""

    count: Count


def last(items: tuple[Any, ...]) -> Any:
    """Return the last of a rule's parts."""
    return items[-1]


def scaled(number: Numeral, factor: float) -> float | None:
    """Return the number times a factor, without the noise of binary fractions; None for a placeholder."""
    return None if number.n is None else round(number.n * factor, 6)


def unit_of(span: str) -> tuple[float, str]:
    """Return factor and unit of a word table's `3 month` or `day`."""
    factor, _, unit = str(span).rpartition(" ")
    return (float(factor) if factor else 1.0), unit


class NumberRules:
    """Numbers in words, in figures and both."""

    def number_alone(self, number: Numeral) -> Number | Blank:
        if number.how == "place":
            return Blank()
        if number.how in {"weak", "article", "one"}:
            raise UnreadableError
        return Number(number.n)

    def number(self, number: Numeral) -> Numeral:
        return number

    def article(self, _: str) -> Numeral:
        return Numeral(1, how="article")

    def both(self, first: Numeral, _: str, second: Numeral, __: str) -> Numeral:
        if first.how == second.how:
            raise UnreadableError
        words, figure = (first, second) if second.how == "figure" else (second, first)
        return Numeral(words.n, None if words.n == figure.n else figure.n, "both")

    def both_article(self, _: str, __: str, second: Numeral, ___: str) -> Numeral:
        if second.how == "words":
            raise UnreadableError
        return Numeral(1, None if second.n == 1 else second.n, "both")

    def place(self, token: str) -> Numeral:
        return Numeral(None, how=str(token))

    def place_beside(self, number: Numeral, *_: str) -> Numeral:
        return number

    def and_half(self, number: Numeral, *_: str) -> Numeral:
        return Numeral(scaled(Numeral((number.n or 0) + 0.5), 1), how="both")

    def figure(self, token: str) -> Numeral:
        return Numeral(float(token), how="figure")

    def figure_times(self, figure: str, factor: str) -> Numeral:
        return Numeral(float(figure) * float(factor), how="figure")

    def words(self, value: float) -> Numeral:
        return Numeral(value, how="one" if value == 1 else "words")

    def one_million(self, _: str, token: str) -> Numeral:
        return Numeral(float(token))

    def bare(self, token: str) -> float:
        return float(token)

    def one_of(self, _: str, token: str) -> float:
        return float(token)

    def times(self, number: Any, token: Terminal) -> Any:
        value = float(number) * float(token)
        return Numeral(value) if token.type == "MILLION" else value

    def plus(self, large: Any, *rest: Any) -> float:
        return float(large) + float(last(rest))


class CountedRules:
    """A number and the adjectives after it."""

    def counted(self, number: Numeral) -> Counted:
        return Counted(number)

    def filled(self, counted: Counted, _: str) -> Counted:
        return counted

    def filled_only(self, counted: Counted, _: str) -> Counted:
        return replace(counted, only=True)

    def based(self, counted: Counted, basis: str) -> Counted:
        return replace(counted, basis=str(basis))


class DurationRules:
    """Lengths of time and what follows them: kind of day, end of month, what they start from."""

    def duration(self, duration: Duration, changes: dict[str, Any] | None = None) -> Duration:
        return replace(duration, **changes) if changes else duration

    def measure(self, counted: Counted, span: str) -> Duration:
        factor, unit = unit_of(span)
        number = counted.number
        figures = None if number.figures is None else number.figures * factor
        return Duration(scaled(number, factor), unit, counted.basis, figures=figures)

    def measure_half(self, counted: Counted, span: str, *_: str) -> Duration:
        half = Numeral(None if counted.number.n is None else counted.number.n + 0.5)
        return self.measure(replace(counted, number=half), span)

    def measure_quarters(self, number: Numeral, _: str) -> Duration:
        return self.measure(Counted(number), "3 month")

    def measure_time(self, token: str) -> Duration:
        hours, minutes = token.split(":")
        if minutes:
            raise UnreadableError
        return Duration(float(hours), "hour")

    def half_measure(self, *parts: str) -> Duration:
        return self.measure(Counted(Numeral(0.5)), last(parts))

    def part_measure(self, number: Numeral, _: str, span: str) -> Duration:
        return self.measure(Counted(replace(number, n=scaled(number, 0.5))), span)

    def delay(self, *parts: Any) -> Duration:
        counted = parts[0] if isinstance(parts[0], Counted) else Counted(Numeral(1))
        return self.measure(counted, str(last(parts)))

    def at_once(self, _: str) -> Duration:
        return Duration(0, "day")

    def at_receipt(self, *_: Any) -> Duration:
        return Duration(0, "day", anchor="receipt")

    def within_the(self, _: str, span: str, changes: dict[str, Any]) -> Duration:
        return replace(self.measure(Counted(Numeral(1)), span), **changes)

    def net_days(self, _: str, counted: Counted) -> Duration:
        number = counted.number
        if number.how == "article" or number.n is None or not (number.n <= 180 and number.n.is_integer()):  # noqa: PLR2004
            raise UnreadableError
        return Duration(number.n, "day", counted.basis, figures=number.figures)

    def net_measure(self, _: str, counted: Counted, span: str) -> Duration:
        return self.measure(counted, span)

    def next_month(self, day: str) -> Duration:
        return Duration(0, "day", eom=True, on_day=int(day))

    def tail(self, changes: dict[str, Any]) -> dict[str, Any]:
        return changes

    def basis(self, token: str) -> dict[str, Any]:
        return {"basis": str(token)}

    def nothing(self, *_: Any) -> dict[str, Any]:
        return {}

    def eom(self, *_: str) -> dict[str, Any]:
        return {"eom": True}

    def on_day(self, *tokens: str) -> dict[str, Any]:
        return {"on_day": int(last(tokens))}

    def receipt(self, *_: Any) -> dict[str, Any]:
        return {"anchor": "receipt"}

    def invoice(self, *_: Any) -> dict[str, Any]:
        return {"anchor": "invoice_date"}

    def effective(self, *_: Any) -> dict[str, Any]:
        return {"anchor": "effective_date"}
