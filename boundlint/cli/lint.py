"""`boundlint lint FILE…`: what is for and against the freelancer in each contract."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

import click

from boundlint.cli import shared
from boundlint.cli.interface import Interface, wants_colour
from boundlint.cli.streams import write_json
from boundlint.cli.values import Choice, Day
from boundlint.cli.worded import Command, interface, options
from boundlint.errors import BoundlintError

_FORMATS = ("text", "json", "github", "sarif")
_GATES = ("error", "warning", "info", "never")
_CLIENTS = ("professional", "consumer", "public", "unknown")
_STATUSES = ("individual", "company", "umbrella", "unknown")


def _split(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the items of a repeatable option that also takes commas: `--select PAY,REV101`."""
    return tuple(item.strip() for value in values for item in value.split(",") if item.strip())


@click.pass_context
def _lint(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.model import Severity
    from boundlint.pipeline.linting import LintOptions, check_policy, lint_all
    from boundlint.pipeline.reading import InspectOptions
    from boundlint.report.results import Gate, exit_status

    speak = interface(ctx)
    reading = InspectOptions(given["lang"], given["kind"], files=shared.reading(given))
    lint_options = LintOptions(
        as_of=given["as_of"] or date.today(),  # noqa: DTZ011 - the user's own day is meant
        language=speak.language,
        reading=reading,
        policy=given["policy"],
        law=given["law"].upper() if given["law"].upper() in shared.LAWS else given["law"],
        client=given["client"],
        provider_status=given["provider_status"],
        select=_split(given["select"]),
        ignore=_split(given["ignore"]),
        suggest=given["suggest"],
    )
    gate = Gate(None if given["fail_on"] == "never" else Severity(given["fail_on"]), given["allow_unknown"])
    try:
        check_policy(lint_options)
    except BoundlintError as error:
        return shared.refuse(speak, error)
    run = lint_all(given["files"], lint_options, gate)
    shared.tell(speak, *(problem for result in run.results for problem in result.problems))
    _show(run, speak, given)
    return exit_status(run)


def _show(run: Any, speak: Interface, given: dict[str, Any]) -> None:
    """Print the run in the format asked for."""
    form = given["output_format"]
    if form == "json":
        from boundlint.report.json import lint_json

        write_json(lint_json(run, speak.language))
    elif form == "sarif":
        from boundlint.report import sarif

        write_json(sarif.render(run, speak.language))
    elif form == "github":
        from boundlint.report import github

        shared.show(github.render(run, speak.language), colour=False)
    else:
        from boundlint.report.paint import Paint
        from boundlint.report.text import TextOptions, render

        colour = wants_colour(sys.stdout, refused=given["no_colour"])
        shown = TextOptions(speak.language, Paint(colour), given["everything"], given["suggest"])
        shared.show(render(run, shown), colour=colour)


def command() -> Command:
    """Return the command."""
    return Command(
        name="lint",
        callback=_lint,
        params=[
            shared.files(),
            options("--policy", metavar="NAME|PATH", default=""),
            options("--law", metavar="CODE", default=""),
            shared.language(),
            shared.kind(),
            options("--client", type=Choice(_CLIENTS), default="unknown"),
            options("--provider-status", type=Choice(_STATUSES), default="unknown"),
            options("--select", metavar="CODE", multiple=True),
            options("--ignore", metavar="CODE", multiple=True),
            options("--fail-on", type=Choice(_GATES), default="error"),
            options("--allow-unknown", is_flag=True),
            options("--all", "everything", is_flag=True),
            options("--suggest", is_flag=True),
            options("--output-format", type=Choice(_FORMATS), default="text"),
            options("--as-of", type=Day(), metavar="DATE"),
            shared.changes(),
            shared.stdin_name(),
            shared.ui_language(),
            shared.no_colour(),
        ],
    )
