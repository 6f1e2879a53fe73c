"""From paths to readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from boundlint.errors import BoundlintError, Problem
from boundlint.model import Document, Reading
from boundlint.report.results import Inspected


@dataclass(frozen=True, slots=True)
class InspectOptions:
    """What the user says of the documents.

    Attributes:
        lang: `fr` or `en`, empty to find out for each document.
        kind: `contract`, `terms`, `quote`, empty to find out.
        debug: let a mistake of ours raise, in place of a problem.
    """

    lang: str = ""
    kind: str = ""
    debug: bool = False


def _notes(document: Document) -> tuple[Problem, ...]:
    """Return the note that a document was not read whole, where it was not."""
    if document.whole:
        return ()
    share = (("coverage", str(int(document.coverage * 100))),)
    return (Problem("lint.coverage", document.path, share, fatal=False),)


def _detected(text: str) -> str:
    from boundlint.text.language import detect

    return detect(text)


def _understood(document: Document, options: InspectOptions) -> tuple[Reading, tuple[Problem, ...]]:
    from boundlint.clauses import outline
    from boundlint.facts import understand

    language = options.lang or _detected(document.text)
    problems = _notes(document)
    if language not in ("fr", "en"):
        code = "lint.language" if language == "other" else "lint.language-unknown"
        problems = (Problem(code, document.path), *problems)
        language = "other"
    return understand(outline(document), language, options.kind), problems


def read_text(text: str, language: str) -> Reading:
    """Read a contract that is already text, a paragraph between blank lines, as a Markdown file would hold it.

    Args:
        text: the contract, or one clause of it.
        language: `fr` or `en`.
    """
    from boundlint.readers.assemble import assemble
    from boundlint.readers.markdown import read_markdown

    return _understood(assemble("text.md", read_markdown(text)), InspectOptions(lang=language, kind="contract"))[0]


def internal_problem(path: str, error: Exception) -> Problem:
    """Return the problem for a mistake of ours that one file brought to light."""
    return Problem("lint.internal", path, (("kind", type(error).__name__),))


def inspect_file(path: str, options: InspectOptions) -> Inspected:
    """Read one file; a document in another language is given back with its text and a problem.

    Args:
        path: as the user wrote it.
        options: what the user says of it.
    """
    from boundlint.readers import read

    try:
        reading, problems = _understood(read(path), options)
    except BoundlintError as error:
        return Inspected(path, problems=(error.problem,))
    except Exception as error:
        if options.debug:
            raise
        return Inspected(path, problems=(internal_problem(path, error),))
    return Inspected(path, reading, problems)


def targets(arguments: Sequence[str]) -> Iterable[tuple[str, Problem | None]]:
    """Give each file once, in the order of the arguments, and a folder that gives none with its problem."""
    from boundlint.readers import collect

    met: set[str] = set()
    for argument in arguments:
        paths, problems = collect([argument])
        yield from ((problem.path, problem) for problem in problems)
        yield from ((path, None) for path in paths if path not in met)
        met.update(paths)


def inspect_all(arguments: Sequence[str], options: InspectOptions) -> tuple[Inspected, ...]:
    """Read every file and folder named, in order."""
    return tuple(
        Inspected(path, problems=(problem,)) if problem else inspect_file(path, options)
        for path, problem in targets(arguments)
    )
