"""What is written for a contract: a clause, a letter, the page of a rule."""

from __future__ import annotations

from boundlint.errors import BoundlintError
from boundlint.model import Reading
from boundlint.pipeline.reading import InspectOptions, inspect_one
from boundlint.report.results import Suggestion


def contract(path: str) -> Reading:
    """Return the reading of the contract that something is written for.

    Raises:
        BoundlintError: it cannot be read.
    """
    seen = inspect_one(path, InspectOptions())
    fatal = [problem for problem in seen.problems if problem.fatal]
    if seen.reading is None or fatal:
        problem = fatal[0]
        raise BoundlintError(problem.code, problem.path, **dict(problem.params))
    return seen.reading


def clause_for(name: str, lang: str, path: str, ui: str) -> Suggestion:
    """Return a fair clause, with the contract's own names for the parties where a contract is given.

    Args:
        name: of the clause.
        lang: `fr` or `en`; empty for the contract's language, else that of the interface.
        path: of the contract, empty for none.
        ui: the language of the interface.

    Raises:
        BoundlintError: there is no such clause, or the contract cannot be read.
    """
    from boundlint.fixes import clause

    reading = contract(path) if path else None
    language = lang or (reading.language if reading else ui)
    text = clause(name, language, reading.parties if reading else ())
    return Suggestion(text.name, text.heading, text.body)
