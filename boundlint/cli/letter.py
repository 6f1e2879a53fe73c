"""`boundlint letter termination`: the letter that ends a contract, drawn from it."""

from __future__ import annotations

from typing import Any

import click

from boundlint.cli import shared
from boundlint.cli.streams import complain
from boundlint.cli.values import Choice, Day, Whole
from boundlint.cli.worded import Command, Group, interface, options
from boundlint.errors import BoundlintError


@click.pass_context
def _termination(ctx: click.Context, /, contract: str, output: str, force: bool, **given: Any) -> int:
    from boundlint.pipeline.letter import LetterRequest, letter_for

    speak = interface(ctx)
    try:
        written = letter_for(contract, LetterRequest(**given), output, force=force, language=speak.language)
    except BoundlintError as error:
        return shared.refuse(speak, error)
    for note in written.notes:
        complain(f"boundlint: {note}")
    shared.show(written.shown, colour=False)
    return 0


def _termination_command() -> Command:
    texts = ("from-name", "from-address", "to-name", "to-address", "place", "contact", "contract-ref")
    return Command(
        name="termination",
        callback=_termination,
        params=[
            options("--contract", metavar="FILE", required=True),
            options("--date", type=Day(), metavar="DATE", required=True),
            options("-o", "--output", metavar="FILE", default=""),
            options("--mode", type=Choice(("notice", "agreement")), default="notice"),
            options("--margin", type=Whole(), metavar="DAYS"),
            options("--notice", metavar="TEXT", default=""),
            options("--end-date", type=Day(), metavar="DATE"),
            options("--reply-by", type=Day(), metavar="DATE"),
            options("--invoice", "invoices", metavar="INVOICE", multiple=True),
            options("--deliverable", "deliverables", metavar="TEXT", multiple=True),
            options("--delivery", type=Choice(("registered", "email", "hand")), default=""),
            options("--contract-date", type=Day(), metavar="DATE"),
            *(options(f"--{name}", metavar="TEXT", default="") for name in texts),
            shared.language(),
            options("--force", is_flag=True),
            shared.ui_language(),
        ],
    )


def command() -> Group:
    """Return the group of letters."""
    return Group(name="letter", params=[shared.ui_language()], commands=[_termination_command()])
