"""`boundlint inspect FILE…`: what is read in each contract, as text or JSON."""

from __future__ import annotations

import sys
from typing import Any

import click

from boundlint.cli import shared
from boundlint.cli.interface import wants_colour
from boundlint.cli.streams import write_json
from boundlint.cli.values import Choice
from boundlint.cli.worded import Command, interface, options
from boundlint.errors import BoundlintError


@click.pass_context
def _inspect(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.reading import InspectOptions, fact_named, inspect_all
    from boundlint.report.results import failed

    speak = interface(ctx)
    try:
        why = fact_named(given["why"])
    except BoundlintError as error:
        return shared.refuse(speak, error)
    asked = InspectOptions(given["lang"], given["kind"], why, files=shared.reading(given))
    results = inspect_all(given["files"], asked)
    shared.tell(speak, *(problem for result in results for problem in result.problems))
    if given["output_format"] == "json":
        from boundlint.report.json import inspect_json

        write_json(inspect_json(results, speak.language, quantities=given["quantities"]))
    else:
        from boundlint.report.inspect_text import render
        from boundlint.report.paint import Paint

        colour = wants_colour(sys.stdout, refused=given["no_colour"])
        shared.show(render(results, speak.language, Paint(colour)), colour=colour)
    return 2 if failed(results) else 0


def command() -> Command:
    """Return the command."""
    return Command(
        name="inspect",
        callback=_inspect,
        params=[
            shared.files(),
            options("--output-format", type=Choice(("text", "json")), default="text"),
            shared.language(),
            shared.kind(),
            options("--quantities", is_flag=True),
            options("--why", metavar="FACT", default=""),
            shared.changes(),
            shared.stdin_name(),
            shared.ui_language(),
            shared.no_colour(),
        ],
    )
