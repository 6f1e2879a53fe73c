"""The kinds of values that options take, each refused with a worded reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from boundlint.cli.worded import interface


class Choice(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word, or refuse it with the list of those that are known."""
        if value in {"", *self.choices} or ctx is None:  # an empty word is an option that was not given
            return str(value)
        known = ", ".join(self.choices)
        raise click.UsageError(interface(ctx).say("cli.error.choice", option=_of(param), value=value, known=known), ctx)


class Day(click.ParamType[date]):
    """A date as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date, or refuse it with the form that is expected."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            if ctx is None:
                raise
            message = interface(ctx).say("cli.error.date", option=_of(param), value=value)
            raise click.UsageError(message, ctx) from None


class Whole(click.ParamType[int]):
    """A whole number of days, from 0 to 999."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number, or refuse it."""
        if isinstance(value, int):
            return value
        if str(value).isascii() and str(value).isdecimal() and len(str(value)) <= len("999"):
            return int(value)
        if ctx is None:
            raise ValueError(value)
        raise click.UsageError(interface(ctx).say("cli.error.number", option=_of(param), value=value), ctx)


class Share(click.ParamType[float]):
    """A share in percent, from 0 to 100."""

    name = "share"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the share, or refuse it."""
        written = str(value).replace(",", ".").rstrip("%")
        if written.replace(".", "", 1).isdecimal() and float(written) <= 100:  # noqa: PLR2004 - the whole
            return float(written)
        if ctx is None:
            raise ValueError(value)
        raise click.UsageError(interface(ctx).say("cli.error.share", option=_of(param), value=value), ctx)


def _of(param: click.Parameter | None) -> str:
    """Return the long name of an option, as the person typed it."""
    names = [] if param is None else [name for name in param.opts if name.startswith("--")]
    return names[0] if names else getattr(param, "name", "") or ""
