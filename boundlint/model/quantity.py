"""Legal quantities: durations, money, percents, rates, hours, days, counts."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from boundlint.model.span import Span

DAYS_IN = {"day": 1, "week": 7, "month": 30, "year": 365}
"""Calendar days in a unit as contracts are labelled: a month counts 30 days."""


class Number(Struct, frozen=True, tag=True):
    """A bare number. `n` is None where a placeholder stands for it."""

    n: float | None


class Duration(Struct, frozen=True, tag=True):
    """A length of time.

    Attributes:
        n: how many units; None where a placeholder stands for the number (`[delay] days`).
        unit: `hour`, `day`, `week`, `month`, `year`.
        basis: `calendar`, `business` (ouvrés), `ouvrable`, `clear` (francs), or empty where the text does not say.
        eom: counted to the end of a month ("fin de mois").
        on_day: the day of the month after that on which it ends ("le 10").
        anchor: `receipt`, `invoice_date`, `effective_date`, or empty.
        figures: the number in figures where words and figures disagree; None where they agree.
    """

    n: float | None
    unit: str
    basis: str = ""
    eom: bool = False
    on_day: int | None = None
    anchor: str = ""
    figures: float | None = None

    def days(self) -> float | None:
        """Return the length in days, a month being 30 and working days counted as written; None if unknown."""
        if self.n is None or self.unit not in DAYS_IN:
            return None if self.n is None else self.n / 24
        return self.n * DAYS_IN[self.unit]


class Money(Struct, frozen=True, tag=True):
    """A sum: `currency` is an ISO 4217 code, `tax` is `HT`, `TTC` or empty, `per` a unit of time or empty."""

    amount: float | None
    currency: str
    tax: str = ""
    per: str = ""


class Percent(Struct, frozen=True, tag=True):
    """A share in percent; `per` is `day`, `month`, `year` or empty."""

    value: float | None
    per: str = ""


class Rate(Struct, frozen=True, tag=True):
    """A rate by reference: `base` is `legal`, `ecb`, `boe` or `hourly`, times `mult`, plus `add` points."""

    base: str
    mult: float | None = None
    add: float | None = None


class Hours(Struct, frozen=True, tag=True):
    """A range of hours, `HH:MM` each; `tz` as an IANA name or as written, or empty."""

    start: str
    end: str
    tz: str = ""


class Weekdays(Struct, frozen=True, tag=True):
    """Days of the week: `mon` … `sun`, in order."""

    days: tuple[str, ...]


class Count(Struct, frozen=True, tag=True):
    """A number of things: `of` names them (`revision`), `per` what they are counted by (`deliverable`) or empty."""

    n: float | None
    of: str
    per: str = ""
    unlimited: bool = False


class CalendarDay(Struct, frozen=True, tag=True):
    """A full date."""

    day: date


class Blank(Struct, frozen=True, tag=True):
    """A placeholder where a value should stand: `[date]`, `XXXX`, `……`, `{{name}}`."""


Value = Number | Duration | Money | Percent | Rate | Hours | Weekdays | Count | CalendarDay | Blank


class Quantity(Struct, frozen=True):
    """A value read at a place of a text.

    Attributes:
        kind: `number`, `duration`, `money`, `percent`, `rate`, `hours`, `weekdays`, `count`, `date`, `blank`.
        span: where it stands.
        value: what it says.
    """

    kind: str
    span: Span
    value: Value
