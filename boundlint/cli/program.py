"""The program: its commands, named one by one, and what happens around them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, NoReturn

import click

from boundlint import __version__
from boundlint.cli.interface import Interface, choose
from boundlint.cli.streams import complain, ensure_streams, make_safe, silence, write
from boundlint.cli.usage import explain
from boundlint.cli.values import Choice
from boundlint.cli.worded import Group, interface, options
from boundlint.wording import LANGUAGES

INTERRUPTED = 130
"""The status after Ctrl-C, as shells know it: 128 and the number of the signal."""


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    write(f"boundlint {__version__}")
    if ctx.meta.get(_VERBOSE):
        from boundlint.pipeline.system import system_lines

        write("\n".join(system_lines(interface(ctx).language)))
    ctx.exit(0)


_VERBOSE = "boundlint.verbose"


def _note_verbose(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    """Remember `-v`; it is read first, so that it counts before `--version` and after it."""
    ctx.meta[_VERBOSE] = value


COMMANDS = ("clause", "inspect", "letter", "lint", "policy", "rule", "text")
"""The commands, each a module of this package that is loaded when it is asked for."""


def _leads_to_group(arguments: list[str]) -> bool:
    """Tell whether a command line names a command or asks for the program's own help or version."""
    rest = list(arguments)
    while rest and rest[0].startswith("--ui-lang"):
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return not rest or rest[0] in COMMANDS or rest[0] in {"-h", "--help", "--version", "-v", "--verbose"}


class Program(Group):
    """The root: a command line that names no command is a list of files to lint."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Find the language first, so that help and errors speak it."""
        extra.setdefault("obj", choose(args))
        return super().make_context(info_name, args, parent, **extra)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            self.add_command(import_module(f"boundlint.cli.{cmd_name}").command())
        return super().get_command(ctx, cmd_name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the word `lint` in front of a command line that starts with a file or one of lint's options."""
        return super().parse_args(ctx, args if _leads_to_group(args) else ["lint", *args])

    def main(self, args: Any = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Run and leave with the command's status; never with a traceback."""
        ensure_streams()
        make_safe(sys.stdout, sys.stderr)
        given = list(sys.argv[1:] if args is None else args)
        extra["standalone_mode"] = False
        sys.exit(_guarded(choose(given), lambda: super(Program, self).main(args, prog_name or "boundlint", **extra)))


def _guarded(speak: Interface, run: Callable[[], Any]) -> int:
    """Run a command; a bad command line, a closed pipe, Ctrl-C and a mistake of ours each end in a status."""
    try:
        status = run()
        sys.stdout.flush()
    except click.ClickException as error:
        complain(explain(speak, error))
        return 2
    except (click.Abort, KeyboardInterrupt):
        complain(f"boundlint: {speak.say('cli.interrupted')}")
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return 0
    except OSError as error:  # what a command reads or writes is told by the command: this is the output itself
        silence()
        complain(f"boundlint: {speak.say('cli.output', reason=error.strerror or type(error).__name__)}")
        return 2
    except Exception as error:
        if os.environ.get("BOUNDLINT_DEBUG") == "1":
            raise
        complain(f"boundlint: {speak.say('cli.internal', kind=type(error).__name__)}")
        return 2
    return status if isinstance(status, int) else 0


def program() -> Program:
    """Return the whole program."""
    return Program(
        name="boundlint",
        params=[
            options("--version", is_flag=True, expose_value=False, callback=_show_version),
            options("-v", "--verbose", is_flag=True, is_eager=True, expose_value=False, callback=_note_verbose),
            options("--ui-lang", type=Choice(LANGUAGES), expose_value=False),
        ],
    )
