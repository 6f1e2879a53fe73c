"""A policy file's text, and the mistakes that point into it."""

from __future__ import annotations

from msgspec import Struct

from boundlint.errors import SourceError
from boundlint.lang.policy_words import Surface, language_of, surface
from boundlint.model.span import Span


class Source(Struct, frozen=True):
    """The text of a policy.

    Attributes:
        path: as the user wrote it, or the name of a shipped pack.
        text: its content, line ends as in the file.
    """

    path: str
    text: str

    @property
    def language(self) -> str:
        """The language of its words, `en` or `fr`: its mistakes are told in it."""
        return language_of(self.text)

    @property
    def surface(self) -> Surface:
        """How the language is written in it."""
        return surface(self.language)

    def mistake(self, code: str, span: Span, **params: object) -> SourceError:
        """Return the error `code` with its caret under `span`, which is cut at the end of its first line."""
        start = min(span.start, len(self.text))
        first = self.text.rfind("\n", 0, start) + 1
        last = self.text.find("\n", start)
        last = len(self.text) if last < 0 else last
        error = SourceError(
            code,
            self.path,
            line=self.text.count("\n", 0, start) + 1,
            column=start - first + 1,
            length=min(span.end, last) - start,
            source_line=self.text[first:last].rstrip("\r"),
            **params,
        )
        error.language = self.language
        return error


def guess(written: str, known: tuple[str, ...] | list[str]) -> str:
    """Return the known name that was probably meant, or an empty string."""
    import difflib

    lowered = {name.lower(): name for name in known}
    close = difflib.get_close_matches(written.lower()[:80], lowered, n=1, cutoff=0.6)
    return lowered[close[0]] if close else ""
