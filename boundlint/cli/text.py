"""`boundlint text FILE…`: the text that boundlint reads in each file, so that anyone can see what it sees."""

from __future__ import annotations

import sys
from typing import Any

import click

from boundlint.cli import shared
from boundlint.cli.interface import wants_colour
from boundlint.cli.worded import Command, interface, options


@click.pass_context
def _text(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.texts import texts
    from boundlint.report.paint import Paint
    from boundlint.report.text_view import render

    speak = interface(ctx)
    results = texts(given["files"], shared.reading(given))
    shared.tell(speak, *(problem for result in results for problem in result.problems))
    colour = wants_colour(sys.stdout, refused=given["no_colour"])
    shared.show(render(results, speak.language, Paint(colour), everything=given["everything"]), colour=colour)
    return 2 if any(problem.fatal for result in results for problem in result.problems) else 0


def command() -> Command:
    """Return the command."""
    return Command(
        name="text",
        callback=_text,
        params=[
            shared.files(),
            options("--all", "everything", is_flag=True),
            shared.changes(),
            shared.stdin_name(),
            shared.ui_language(),
            shared.no_colour(),
        ],
    )
