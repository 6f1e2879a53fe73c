"""Finds the quantities of a text: durations, sums, percents, rates, hours, days, dates, counts, numbers and gaps."""

from __future__ import annotations

from boundlint.lang.quantity import KINDS, parse
from boundlint.model import Quantity, Value
from boundlint.text.fold import Folded, fold
from boundlint.text.quantity_anchors import anchors
from boundlint.text.quantity_context import fits
from boundlint.text.quantity_lexer import Lexer
from boundlint.text.quantity_words import vocabulary


def _read(folded: Folded, text: str, start: int, lexer: Lexer) -> tuple[int, Value | None]:
    """Return the end of the quantity that begins at a place of the folded text, and its value, None if there is none.

    A value that its surroundings forbid is passed over whole.
    """
    found = lexer.pieces(start)
    parsed = parse(tuple(piece.lexeme for piece in found)) if found else None
    if parsed is None:
        skip = found[0].end if found and found[0].lexeme[0][0] in {"FIGURE", "TIME", "HALF_DATE", "PLACE"} else start
        return skip, None
    end = found[parsed.length - 1].end
    lexemes = tuple(piece.lexeme for piece in found[: parsed.length])
    return end, parsed.value if fits(parsed.value, lexemes, folded, text, (start, end)) else None


def _opened(text: str, start: int, end: int) -> int:
    """Return the start of a quantity, its opening bracket included where the closing one is: `[30] days`."""
    return start - 1 if text[start - 1 : start] == "[" and text.find("]", start, end) >= 0 else start


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text, sorted by where they start; none overlaps another.

    Args:
        text: any text; nothing in it raises.
        language: `fr`, or anything else for English.
    """
    folded = fold(text)
    words = vocabulary("fr" if language == "fr" else "en")
    beginnings = anchors(words)
    lexer = Lexer(folded.text, words)
    found = []
    match = beginnings.search(folded.text)
    while match:
        end, value = match.end(), None
        if match["trap_word"] is None and match["trap_sign"] is None:
            end, value = _read(folded, text, match.start(), lexer)
        if value is not None:
            found.append(
                Quantity(KINDS[type(value)], folded.span(_opened(folded.text, match.start(), end), end), value)
            )
        match = beginnings.search(folded.text, max(end, match.start() + 1))
    return tuple(found)
