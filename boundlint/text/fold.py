"""Folds a text to what patterns compare (no case, no accents, one apostrophe, one space), with the way back.

A character folds by itself, whatever stands around it, so that the way back is exact: `Folded.span` maps a range of the
folded text to the range of the original that it came from.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from boundlint.model import Span

_SPECIAL = {
    **dict.fromkeys("’‘`ʼʹ′´‛", "'"),
    **dict.fromkeys("–—‑‐‒―−", "-"),
    "œ": "oe",
    "Œ": "oe",
    "æ": "ae",
    "Æ": "ae",
    "ø": "o",
    "Ø": "o",
    "ı": "i",
    "\u2028": "\n",
    "\u2029": "\n",
}
"""Characters that Unicode's own decomposition does not fold as contracts need it."""

_FULL_WIDTH = range(0xFF01, 0xFF5F)
"""ASCII in the width of CJK characters."""


def _fold_character(character: str) -> str:
    """Return what one character folds to: mostly one character, none for an accent, two for a ligature."""
    special = _SPECIAL.get(character)
    if special is not None:
        return special
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    if category in {"Cf", "Mn"}:  # soft hyphen, zero width, bidi marks; accents that stand by themselves
        return ""
    wide = category.startswith("L") or ord(character) in _FULL_WIDTH
    parts = unicodedata.normalize("NFKD" if wide else "NFD", character)
    bare = "".join(part for part in parts if unicodedata.category(part) != "Mn").casefold()
    return unicodedata.normalize("NFC", bare)


class _Table(dict[int, str]):
    """The foldings met so far; `str.translate` asks `__missing__` for the others."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_TABLE = _Table()
"""A cache of a pure function, at most one entry a code point: nothing of a document is kept in it."""


class Folded(Struct, frozen=True, eq=False):
    """A folded text and the way back to the text it came from.

    Attributes:
        text: the folded text.
        length: how many code points the original has.
        starts: positions in `text` at which a stretch begins; stretches alternate between characters that fold one to
            one and characters that do not.
        origins: the position in the original of each start.
        widths: how many code points of `text` one character of the original makes in that stretch.
    """

    text: str
    length: int
    starts: array[int]
    origins: array[int]
    widths: array[int]

    def origin(self, position: int) -> int:
        """Return where in the original the character stands that made `text[position]`; its length at the end."""
        if position >= len(self.text):
            return self.length
        stretch = bisect_right(self.starts, position) - 1
        return self.origins[stretch] + (position - self.starts[stretch]) // self.widths[stretch]

    def span(self, start: int, end: int) -> Span:
        """Return the range of the original that `text[start:end]` was made from; empty where that is empty.

        An accent that stands as a character of its own after its letter belongs to the letter.
        """
        first = self.origin(start)
        if end <= start:
            return Span(first, first)
        last = self.origin(end - 1) + 1
        return Span(first, max(last, self.origin(end)) if self._gap(end) else last)

    def plain_until(self, position: int) -> int:
        """Return up to where, from `position`, characters stand one for one; `position` itself where they do not."""
        stretch = bisect_right(self.starts, position) - 1
        if self.widths[stretch] != 1:
            return position
        return self.starts[stretch + 1] if stretch + 1 < len(self.starts) else len(self.text) + 1

    def _gap(self, end: int) -> bool:
        """Tell whether characters that fold to nothing stand before `text[end]`."""
        stretch = bisect_right(self.starts, end) - 1
        return self.starts[stretch] == end and end > 0


def _stretches(text: str, irregular: re.Pattern[str]) -> Iterator[tuple[int, int, int]]:
    """Yield start in the folded text, start in the original and width of every stretch, in order."""
    done = made = 0
    for match in irregular.finditer(text):
        origin = match.start()
        if origin > done:
            yield made, done, 1
            made += origin - done
        width = len(_TABLE[ord(match[0])])
        if width:
            yield made, origin, width
        made, done = made + width, origin + 1
    yield made, done, 1


def fold(text: str) -> Folded:
    """Fold a text: casefolded, accents and invisible characters removed, ligatures written out, one ' - and space.

    Line breaks stay. Quotation marks, digits and other signs stay as they are.
    """
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), len(text), array("q", [0]), array("q", [0]), array("q", [1]))
    odd = "".join(sorted(character for character in set(text) if len(_TABLE[ord(character)]) != 1))
    if not odd:
        return Folded(text.translate(_TABLE), len(text), array("q", [0]), array("q", [0]), array("q", [1]))
    starts, origins, widths = array("q"), array("q"), array("q")
    irregular = re.compile(f"[{re.escape(odd)}]")
    for start, origin, width in _stretches(text, irregular):
        starts.append(start)
        origins.append(origin)
        widths.append(width)
    return Folded(text.translate(_TABLE), len(text), starts, origins, widths)
