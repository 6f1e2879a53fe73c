"""Takes out of a text what no person sees and no terminal should get: controls, bidi marks, private characters."""

from __future__ import annotations

import re
import unicodedata

from boundlint.patterns import regex

_UNSEEN = regex(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_BREAKS = regex("\r\n?|[\v\f\x85\u2028\u2029]")
_SPACES = regex("[ \t]+")
_AROUND_BREAK = regex("[ \u00a0\u202f]*\n[ \u00a0\u202f\n]*")

_SYMBOL_FONTS = {
    **dict.fromkeys((0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF075), "•"),
    **dict.fromkeys((0xF0A8, 0xF06F, 0xF071), "☐"),
    **dict.fromkeys((0xF0FE, 0xF0FD, 0xF052, 0xF054), "☒"),
    0xF0FC: "✓",
    0xF0E0: "→",
    0xF02D: "-",
}
"""Characters of Symbol and Wingdings as Word and PDF producers write them: bullets and check boxes."""


def _seen(match: re.Match[str]) -> str:
    code = ord(match.group())
    if 0x80 <= code <= 0x9F:  # noqa: PLR2004 - C1: text in cp1252 that a producer took for Latin-1
        return bytes([code]).decode("cp1252", "ignore")
    return _SYMBOL_FONTS.get(code, "")


def clean(text: str) -> str:
    """Return `text` in NFC without controls, bidi marks and private characters, ends stripped.

    A tab becomes a space, runs of spaces one; a line break stays one line break, so that a blank line only ever stands
    between blocks. No-break spaces inside a line stay what they are: a quote must match its file.
    """
    text = _BREAKS.sub("\n", text)
    text = _UNSEEN.sub(_seen, text)
    text = _SPACES.sub(" ", text)
    text = _AROUND_BREAK.sub("\n", text)
    return unicodedata.normalize("NFC", text.strip())
