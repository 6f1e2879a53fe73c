"""What can go wrong, as values: a problem has a code and its parameters, and is worded only when it is shown."""

from __future__ import annotations

from msgspec import Struct


class Problem(Struct, frozen=True):
    """One thing that went wrong with one input.

    Attributes:
        code: the key of its wording in `templates/messages/*.toml`, such as `read.missing-file`.
        path: the file it is about, as the user wrote it; empty where none is.
        params: what the wording needs, as pairs, so that the value stays hashable.
        fatal: true where nothing could be done with the input (exit status 2).
    """

    code: str
    path: str = ""
    params: tuple[tuple[str, str], ...] = ()
    fatal: bool = True


class BoundlintError(Exception):
    """An input that cannot be used; carries the problem to show.

    Attributes:
        problem: what to tell the person.
    """

    def __init__(self, code: str, path: str = "", **params: object) -> None:
        """Keep the problem; `params` are turned to text at once so that nothing large is held."""
        pairs = tuple((key, str(value)) for key, value in params.items())
        self.problem = Problem(code, path, pairs)
        super().__init__(code)


class ReadError(BoundlintError):
    """A file that could not be read: missing, broken, encrypted, a scan, too large."""


class SourceError(BoundlintError):
    """A policy, lexicon or configuration file with a mistake; `position` places the caret.

    Attributes:
        line: 1-based line of the mistake, 0 where unknown.
        column: 1-based column, in code points.
        length: how many code points the caret underlines, at least 1.
        source_line: the text of that line.
        language: that of the file's own words, in which its mistakes are told; empty for that of the interface.
    """

    def __init__(
        self,
        code: str,
        path: str = "",
        *,
        line: int = 0,
        column: int = 1,
        length: int = 1,
        source_line: str = "",
        **params: object,
    ) -> None:
        """Place the mistake."""
        super().__init__(code, path, **params)
        self.line, self.column, self.length = line, column, max(1, length)
        self.source_line = source_line
        self.language = ""


class RefusalError(BoundlintError):
    """A letter that must not be written, with the reason; the options stand in the wording."""
