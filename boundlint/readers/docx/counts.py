"""How a counter is shown: figures, letters, Roman figures, ordinals, words."""

from __future__ import annotations

from boundlint.readers.counts import counted

_MAX_REPEATS = 20
_SHARED = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
"""Forms that other formats have too, and their names there."""

_CHICAGO = "*†‡§"
_CIRCLED, _CIRCLES = 0x2460, 20
_STOPPED, _BRACKETED = 0x2488, 0x2474
_PADDED = {"decimalZero": 2}

_ENGLISH = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
_FRENCH = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
dix-huit dix-neuf"""
_WORDS = {"en": _ENGLISH.split(), "fr": _FRENCH.split()}
_ENGLISH_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"
_FRENCH_TENS = "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
_TENS = {"en": _ENGLISH_TENS.split(), "fr": _FRENCH_TENS.split()}
_ODD_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth", "cinq": "cinquième", "neuf": "neuvième",
}  # fmt: skip
_HUNDRED, _TWENTY, _TEN = 100, 20, 10


def format_count(count: int, form: str, language: str = "en") -> str:
    """Return a counter in the form that a level asks for; decimal where the form is not known.

    Args:
        count: zero or more.
        form: as in `w:numFmt` (`lowerLetter`, `upperRoman`, `ordinal`), or zeros with a one (`001`) for a width.
        language: `fr` or `en`, for ordinals and words; English where it is another.
    """
    if form in {"none", "bullet"}:
        return ""
    if form in _SHARED:
        return counted(count, _SHARED[form], doubled=True) if count > 0 else ""
    if form in {"cardinalText", "ordinalText"}:
        words = _cardinal(count, language) if form == "cardinalText" else _ordinal(count, language)
        return words[:1].upper() + words[1:] if words else str(count)
    return _figures(count, form, language)


def _figures(count: int, form: str, language: str) -> str:
    if form == "ordinal":
        return _short_ordinal(count, language)
    if form == "numberInDash":
        return f"- {count} -"
    if form == "chicago" and count > 0:
        return _CHICAGO[(count - 1) % 4] * min(1 + (count - 1) // 4, _MAX_REPEATS)
    starts = {
        "decimalEnclosedCircle": _CIRCLED,
        "decimalEnclosedFullstop": _STOPPED,
        "decimalEnclosedParen": _BRACKETED,
    }
    if form in starts and 0 < count <= _CIRCLES:
        return chr(starts[form] + count - 1) if form == "decimalEnclosedCircle" else _plain_enclosed(count, form)
    width = _PADDED.get(form, len(form) if form.isdigit() else 1)
    return f"{count:0{width}d}"


def _plain_enclosed(count: int, form: str) -> str:
    """The figures that Unicode has with their stop or brackets are written with plain characters."""
    return f"{count}." if form == "decimalEnclosedFullstop" else f"({count})"


def _short_ordinal(count: int, language: str) -> str:
    if language == "fr":
        return f"{count}er" if count == 1 else f"{count}e"
    teen = _TEN < count % _HUNDRED < _TWENTY
    return f"{count}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % _TEN, 'th')}"


def _cardinal(count: int, language: str) -> str:
    """Return a number below a hundred in words, an empty string for a larger one."""
    tongue = language if language in _WORDS else "en"
    if not 0 <= count < _HUNDRED:
        return ""
    if count < _TWENTY:
        return _WORDS[tongue][count]
    tens, units = divmod(count, _TEN)
    if tongue == "fr":
        return _french(tens, units)
    return _TENS["en"][tens] + (f"-{_WORDS['en'][units]}" if units else "")


def _french(tens: int, units: int) -> str:
    if tens in {7, 9}:  # soixante-dix, quatre-vingt-dix: counted on from the ten before
        units += _TEN
    stem = _TENS["fr"][tens]
    if units == 0:
        return "quatre-vingts" if tens == 8 else stem  # noqa: PLR2004 - the only ten with an s
    if units in {1, 11} and tens < 8:  # noqa: PLR2004 - vingt et un, but quatre-vingt-un
        return f"{stem} et {_WORDS['fr'][units]}"
    return f"{stem}-{_WORDS['fr'][units]}"


def _ordinal(count: int, language: str) -> str:
    cardinal = _cardinal(count, language)
    if language == "fr" and count == 1:
        return "premier"
    head, separator, last = cardinal.rpartition("-") if "-" in cardinal else cardinal.rpartition(" ")
    if last in _ODD_ORDINALS:
        return head + separator + _ODD_ORDINALS[last]
    if not last:
        return ""
    if language == "fr":
        return f"{cardinal.removesuffix('s') if cardinal == 'quatre-vingts' else cardinal.removesuffix('e')}ième"
    return f"{cardinal[:-1]}ieth" if last.endswith("y") else f"{cardinal}th"
