"""Click's commands and options with their help worded when it is shown, in the language of the interface.

A command named `lint` finds its help under `cli.lint.about`, its option `--fail-on` under `cli.lint.fail-on`, or under
`cli.option.fail-on` where several commands share it. Click's own sentences are worded from the same files.
"""

from __future__ import annotations

import re
from typing import Any

import click

from boundlint.cli.interface import Interface
from boundlint.cli.streams import complain, write
from boundlint.wording import messages

_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


def interface(ctx: click.Context) -> Interface:
    """Return the interface that the program was started with."""
    found = ctx.find_root().obj
    return found if isinstance(found, Interface) else Interface("en")


def _optional(ctx: click.Context, key: str) -> str:
    return messages(interface(ctx).language).get(key, "")


def localised(ctx: click.Context, usage: str) -> str:
    """Return a usage line with its words for values (FILE, DATE) in the language of the interface."""
    return _CAPITALS.sub(lambda match: _optional(ctx, f"cli.metavar.{match.group()}") or match.group(), usage)


def _name(ctx: click.Context) -> str:
    """Return the name of a command as its keys have it: `lint`, `letter-termination`, `program` for the root."""
    parts = []
    while ctx.parent is not None:
        parts.append(ctx.command.name or "")
        ctx = ctx.parent
    return "-".join(reversed(parts)) or "program"


def _heading(ctx: click.Context, name: str) -> str:
    return interface(ctx).say(f"cli.heading.{name}").removesuffix(":")  # the formatter puts its own


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        write(ctx.get_help())
        ctx.exit(0)


class Option(click.Option):
    """An option whose help stands in the messages."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option's names and its help, worded."""
        record = super().get_help_record(ctx)
        if record is None:
            return None
        key = next(name for name in self.opts if name.startswith("--")).lstrip("-")
        text = _optional(ctx, f"cli.{_name(ctx)}.{key}") or interface(ctx).say(f"cli.option.{key}")
        return localised(ctx, record[0]), text


class Command(click.Command):
    """A command whose help, usage line and headings are worded when shown."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take click's arguments, and put our own help option in the place of click's, which has its own words."""
        kwargs.setdefault("context_settings", {"allow_extra_args": True})
        kwargs["add_help_option"] = False
        super().__init__(*args, **kwargs)
        settings: dict[str, Any] = {"is_flag": True, "is_eager": True, "expose_value": False}
        self.params.append(options("-h", "--help", callback=_show_help, **settings))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and refuse what is left over in our own words."""
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise click.UsageError(interface(ctx).say("cli.error.extra", value=" ".join(rest)), ctx)
        return rest

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the one line of the list of commands."""
        ctx = click.get_current_context()
        prefix = "" if ctx.parent is None else f"{_name(ctx)}-"
        return interface(ctx).say(f"cli.{prefix}{self.name}.short") or super().get_short_help_str(limit)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, localised(ctx, pieces), interface(ctx).say("cli.heading.usage") + " ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(interface(ctx).say(f"cli.{_name(ctx)}.about"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        named = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [param.get_help_record(ctx) for param in named]
        with formatter.section(_heading(ctx, "options")):
            formatter.write_dl([record for record in records if record is not None])


class Group(Command, click.Group):
    """A group of commands, worded in the same way."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse what stands before the command's name; with nothing at all, show the help and end with status 2."""
        if not args and not ctx.resilient_parsing:
            complain(ctx.get_help())
            ctx.exit(2)
        return click.Group.parse_args(self, ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say in our own words which ones there are."""
        if self.get_command(ctx, args[0]) is None:
            known = ", ".join(self.list_commands(ctx))
            raise click.UsageError(interface(ctx).say("cli.error.command", value=args[0], known=known), ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        Command.format_options(self, ctx, formatter)
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, command.get_short_help_str()) for name, command in found if command is not None]
        with formatter.section(_heading(ctx, "commands")):
            formatter.write_dl(rows)


def options(*declarations: str, **settings: Any) -> Option:
    """Return one option; no help is given here, it stands in the messages."""
    return Option(declarations, **settings)
