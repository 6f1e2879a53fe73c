"""From paths to texts: what was read, before anything is made of it."""

from __future__ import annotations

from collections.abc import Sequence

from boundlint.errors import Problem
from boundlint.pipeline.documents import Found, ReadingOptions, documents
from boundlint.pipeline.reading import coverage_notes
from boundlint.report.results import Texted


def _texted(found: Found) -> Texted:
    from boundlint.clauses import outline

    if isinstance(found.answer, Problem):
        return Texted(found.path, problems=(found.answer,))
    return Texted(found.path, outline(found.answer), coverage_notes(found.answer))


def texts(arguments: Sequence[str], options: ReadingOptions) -> tuple[Texted, ...]:
    """Read every file and folder named, in order, and cut each into clauses.

    Args:
        arguments: files and folders, `-` for standard input.
        options: how to read them.
    """
    return tuple(map(_texted, documents(arguments, options)))
