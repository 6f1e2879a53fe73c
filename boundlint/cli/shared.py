"""What the commands share: their options, and how problems are told."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from boundlint.cli.interface import Interface
from boundlint.cli.streams import complain, write
from boundlint.cli.values import Choice
from boundlint.cli.worded import Option, options
from boundlint.errors import BoundlintError, Problem
from boundlint.wording import LANGUAGES

if TYPE_CHECKING:
    from boundlint.pipeline.documents import ReadingOptions

KINDS = ("contract", "terms", "quote")
LAWS = ("FR", "BE", "CH", "QC", "UK", "US")


def ui_language() -> Option:
    """Return `--ui-lang`; its value is read before the command line is, so that errors speak it."""
    return options("--ui-lang", type=Choice(LANGUAGES), expose_value=False)


def language() -> Option:
    """Return `--lang`, the language of the documents."""
    return options("--lang", type=Choice(LANGUAGES), default="")


def kind() -> Option:
    """Return `--kind`, what the documents are."""
    return options("--kind", type=Choice(KINDS), default="")


def files() -> click.Argument:
    """Return the files to read."""
    return click.Argument(["files"], nargs=-1, required=True, metavar="FILE...")


def changes() -> Option:
    """Return `--changes`, which side of tracked changes is read."""
    return options("--changes", type=Choice(("accepted", "original")), default="accepted")


def stdin_name() -> Option:
    """Return `--stdin-filename`, what to call standard input; the name is ruff's."""
    return options("--stdin-filename", metavar="NAME", default="")


def reading(given: dict[str, Any]) -> ReadingOptions:
    """Return how to read the files of a command line; standard input is taken where `-` or a name for it is given."""
    from boundlint.pipeline.documents import STDIN, ReadingOptions
    from boundlint.readers.files import MAX_BYTES

    data = sys.stdin.buffer.read(MAX_BYTES + 1) if STDIN in given["files"] and sys.stdin is not None else None
    return ReadingOptions(given["changes"], data, given["stdin_filename"], debugging())


def no_colour() -> Option:
    """Return `--no-color`."""
    return options("--no-color", "no_colour", is_flag=True)


def debugging() -> bool:
    """Tell whether a mistake of ours should raise, for those who repair it."""
    return os.environ.get("BOUNDLINT_DEBUG") == "1"


def tell(speak: Interface, *problems: Problem) -> None:
    """Write problems to standard error, one a line."""
    from boundlint.report.text import problem_line

    for problem in problems:
        complain(problem_line(speak.language, problem))


def refuse(speak: Interface, error: BoundlintError) -> int:
    """Tell why nothing could be done, and return the status for it."""
    from boundlint.pipeline.wording import explained
    from boundlint.report.words import safe_lines

    complain(f"boundlint: {safe_lines(explained(error, speak.language))}")
    return 2


def show(text: str, *, colour: bool) -> None:
    """Write a report for a person to standard output."""
    if colour:
        click.echo(text, nl=False, color=True)  # puts colour on an old Windows console too
    elif text:
        write(text)
