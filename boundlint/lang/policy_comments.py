"""Finds the comments of a policy and the statements that they stand at: the tree does not hold them."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from boundlint.model.span import Span

_TOKEN = re.compile(r'"""(?s:.*?)"""|"(?!"")(?:[^"\\\n]|\\.)*"|(?P<comment>#[^\n]*)')
_BLANK = ""


class Beside(Struct, frozen=True):
    """Comments by the number of the statement that they belong to.

    Attributes:
        before: lines above each statement; an empty one keeps two groups of comments apart.
        after: the comment at the end of each statement, or empty.
        end: lines after the last statement.
    """

    before: tuple[tuple[str, ...], ...]
    after: tuple[str, ...]
    end: tuple[str, ...]


class Comments(Struct, frozen=True):
    """The comments of a source.

    Attributes:
        text: the source.
        found: place and text of each, in order.
    """

    text: str
    found: tuple[tuple[Span, str], ...]

    def _line(self, position: int) -> int:
        return self.text.count("\n", 0, position)

    def _alone(self, span: Span) -> bool:
        """Tell whether nothing stands before a comment on its line."""
        start = self.text.rfind("\n", 0, span.start) + 1
        return not self.text[start : span.start].strip()

    def _apart(self, span: Span) -> bool:
        """Tell whether a blank line follows a comment."""
        return bool(re.match(r"[ \t\r]*\n[ \t\r]*\n", self.text[span.end :]))

    def beside(self, units: list[Span]) -> Beside:
        """Return which comments belong to which statement, by the statements' places in order.

        A comment on the last line of a statement ends it; every other one goes above the statement that follows, or
        above the one that it stands within.
        """
        before: list[list[str]] = [[] for _ in units]
        after, end = [_BLANK for _ in units], list[str]()
        starts = [unit.start for unit in units]
        for span, text in self.found:
            last = bisect_right(starts, span.start) - 1
            if last >= 0 and self._ends(units[last], span) and not after[last]:
                after[last] = text
                continue
            within = last >= 0 and span.start < units[last].end
            wanted = last if within else last + 1
            target = before[wanted] if wanted < len(units) else end
            target += [text, _BLANK] if self._apart(span) else [text]
        return Beside(tuple(map(tuple, before)), tuple(after), tuple(end))

    def _ends(self, unit: Span, comment: Span) -> bool:
        if comment.start < unit.end or self._alone(comment):
            return False
        return self._line(unit.end - 1) == self._line(comment.start)


def comments_of(text: str) -> Comments:
    """Return the comments of a policy's text; what stands in a string is none."""
    found = tuple(
        (Span(*match.span()), match.group().rstrip()) for match in _TOKEN.finditer(text) if match.group("comment")
    )
    return Comments(text, found)
