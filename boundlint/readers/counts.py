"""Writes a count as list numbers are written: figures, letters, Roman numerals."""

from __future__ import annotations

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_ALPHABET = 26
_MOST_ROMAN = 3_999
_MOST_LETTERS = 20


def counted(count: int, form: str, *, doubled: bool = False) -> str:
    """Return a count in a form.

    Args:
        count: the number; letters and Roman numerals write it in figures where they cannot.
        form: `1`, `a`, `A`, `i`, `I`; anything else is written in figures, an empty form as nothing.
        doubled: after `z` come `aa`, `bb`, `cc` and not `aa`, `ab`, `ac`.
    """
    if not form:
        return ""
    text = ""
    if form in {"a", "A"} and count > 0:
        text = _doubled(count) if doubled else _letters(count)
    elif form in {"i", "I"} and 0 < count <= _MOST_ROMAN:
        text = _roman(count)
    if not text:
        return str(count)
    return text.upper() if form.isupper() else text


def _letters(count: int) -> str:
    text = ""
    while count > 0:
        count, rest = divmod(count - 1, _ALPHABET)
        text = chr(ord("a") + rest) + text
    return text


def _doubled(count: int) -> str:
    times, rest = divmod(count - 1, _ALPHABET)
    return chr(ord("a") + rest) * min(times + 1, _MOST_LETTERS)


def _roman(count: int) -> str:
    text = ""
    for amount, letters in _ROMAN:
        text += letters * (count // amount)
        count %= amount
    return text
