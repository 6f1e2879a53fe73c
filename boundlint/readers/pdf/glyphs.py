"""Mends letters whose meaning a file gives wrongly, and tells text that has no meaning at all."""

from __future__ import annotations

import re

from boundlint.patterns import regex
from boundlint.readers.pdf.lines import Line

_GARBLED, _FEW = 0.25, 20
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_LIGATURE = regex("[\ufb00-\ufb06]")
_NO_LETTER = regex("[\x01\x03-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_MEANS = {"Ư": ("ff",), "Ʊ": ("ffi",), "Ɵ": ("ti", "fi"), "Ʃ": ("tt", "ti"), "ƞ": ("tt",)}
"""Letters of no French or English word, and the ligatures that fonts are known to give out for them."""

_WRONG = regex(f"[{''.join(_MEANS)}]")
_WORD = regex(f"[a-zà-ÿœA-ZÀ-Ý{''.join(_MEANS)}]+")
_USUAL = regex(
    "ction|ation|ition|ution|ptio|ssio|ntiel|ntial|tif|tiv|tie[rs]|ties|partie?|titr|tiqu|tim|tit[uer]|arti|esti|anti|multi"
    "|ratio|tion|ting|tia|tici|tis|"
    "fin|fic|fid|fier|fié|fix|défi|profi|bénéfi|affi|offi|confi|modifi|notifi|vérifi|fisc|file|first|fill|five|field|firm"
    "|[aeiouéyâê]ff[aeioulréèêçy]|ffi[crn]|"
    "[aeiouéèê]tt[aeioréèêruy]"
)
"""Parts of French and English words in which these ligatures stand."""


def mend(text: str) -> str:
    """Return a text with its ligatures as letters."""
    return text.translate(_LIGATURES) if _LIGATURE.search(text) else text


def repairs(text: str) -> dict[str, str]:
    """Return what the wrongly mapped letters of a document stand for; only those that its words make plain.

    A letter counts where it stands in a word of small letters, and means the ligature that makes a usual part of a word
    of most of these words; a glyph has one meaning in a font.
    """
    if not _WRONG.search(text):
        return {}
    words = {word for word in _WORD.findall(text) if _WRONG.search(word) and _is_small(word)}
    found: dict[str, str] = {}
    for letter, meanings in _MEANS.items():
        held = [word for word in words if letter in word]
        scores = {meaning: sum(_makes(word, letter, meaning) for word in held) for meaning in meanings}
        best = max(scores, key=lambda meaning: scores[meaning])
        if held and 2 * scores[best] > len(held):
            found[letter] = best
    return found


def repair(text: str, meanings: dict[str, str]) -> str:
    """Return a text with the letters in `meanings` put right, in words of small letters only."""
    if not _WRONG.search(text):
        return text

    def right(match: re.Match[str]) -> str:
        word = match.group()
        if _is_small(word):
            for letter, meaning in meanings.items():
                word = word.replace(letter, meaning)
        return word

    return _WORD.sub(right, text)


def _is_small(word: str) -> bool:
    """Tell whether a word is one of small letters but for its first and the ones in question; a name is not mended."""
    rest = _WRONG.sub("", word)
    return len(rest) > 1 and (rest[1:].islower() or rest[1:] == "") and rest.lower() != rest.upper()


def _makes(word: str, letter: str, meaning: str) -> bool:
    """Tell whether a ligature in a letter's place makes a usual part of a word, at that place."""
    at = word.index(letter)
    before = _WRONG.sub("e", word[:at])
    made = before + meaning + _WRONG.sub("e", word[at + 1 :])
    place = range(len(before), len(before) + len(meaning))
    return any(set(place) <= set(range(*match.span())) for match in _USUAL.finditer(made.lower()))


def is_garbled(lines: list[Line]) -> bool:
    """Tell whether a page's letters have no meaning: a quarter of them are unmapped or private glyphs."""
    text = "".join(line.text for line in lines)
    bad = len(_NO_LETTER.findall(text))
    return bad > _FEW and bad > _GARBLED * len("".join(text.split()))
