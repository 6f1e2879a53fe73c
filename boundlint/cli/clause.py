"""`boundlint clause NAME`: a fair clause, ready to be pasted."""

from __future__ import annotations

import click

from boundlint.cli import shared
from boundlint.cli.worded import Command, interface, options
from boundlint.errors import BoundlintError


@click.pass_context
def _clause(ctx: click.Context, /, name: str, lang: str, contract: str) -> int:
    from boundlint.pipeline.writing import clause_for

    speak = interface(ctx)
    try:
        clause = clause_for(name, lang, contract, speak.language)
    except BoundlintError as error:
        return shared.refuse(speak, error)
    shared.show(f"## {clause.heading}\n\n{clause.body}\n", colour=False)
    return 0


def command() -> Command:
    """Return the command."""
    return Command(
        name="clause",
        callback=_clause,
        params=[
            click.Argument(["name"], metavar="NAME"),
            shared.language(),
            options("--contract", metavar="FILE", default=""),
            shared.ui_language(),
        ],
    )
