"""Words the mistakes of inputs; a policy's own come with a caret under them."""

from __future__ import annotations

from boundlint.errors import BoundlintError, SourceError


def explained(error: BoundlintError, language: str) -> str:
    """Return what is wrong with an input, in the language of the interface; a policy's mistake with its caret."""
    from boundlint.wording import problem_text

    if isinstance(error, SourceError):
        from boundlint.policy.errors import explain

        return explain(error, error.language or language)
    return problem_text(language, error.problem)
