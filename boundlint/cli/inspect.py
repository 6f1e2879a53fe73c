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


@click.pass_context
def _inspect(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.reading import InspectOptions, inspect_all
    from boundlint.report.results import failed

    speak = interface(ctx)
    results = inspect_all(given["files"], InspectOptions(given["lang"], given["kind"], shared.reading(given)))
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
            shared.changes(),
            shared.stdin_name(),
            shared.ui_language(),
            shared.no_colour(),
        ],
    )
