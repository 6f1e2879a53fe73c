"""Counters are shown as Word shows them, in French and in English."""

import pytest

from boundlint.readers.docx.counts import format_count


@pytest.mark.parametrize(
    ("count", "french", "english"),
    [
        (1, "Un", "One"), (16, "Seize", "Sixteen"), (17, "Dix-sept", "Seventeen"), (21, "Vingt et un", "Twenty-one"),
        (22, "Vingt-deux", "Twenty-two"), (70, "Soixante-dix", "Seventy"), (71, "Soixante et onze", "Seventy-one"),
        (79, "Soixante-dix-neuf", "Seventy-nine"), (80, "Quatre-vingts", "Eighty"),
        (81, "Quatre-vingt-un", "Eighty-one"),
        (91, "Quatre-vingt-onze", "Ninety-one"), (99, "Quatre-vingt-dix-neuf", "Ninety-nine"), (100, "100", "100"),
    ],
)  # fmt: skip
def test_numbers_in_words(count: int, french: str, english: str) -> None:
    assert format_count(count, "cardinalText", "fr") == french
    assert format_count(count, "cardinalText", "en") == english


@pytest.mark.parametrize(
    ("count", "french", "english"),
    [
        (1, "Premier", "First"), (2, "Deuxième", "Second"), (3, "Troisième", "Third"), (4, "Quatrième", "Fourth"),
        (5, "Cinquième", "Fifth"), (9, "Neuvième", "Ninth"), (11, "Onzième", "Eleventh"), (12, "Douzième", "Twelfth"),
        (17, "Dix-septième", "Seventeenth"), (20, "Vingtième", "Twentieth"), (21, "Vingt et unième", "Twenty-first"),
        (30, "Trentième", "Thirtieth"), (80, "Quatre-vingtième", "Eightieth"),
        (95, "Quatre-vingt-quinzième", "Ninety-fifth"),
        (100, "100", "100"),
    ],
)  # fmt: skip
def test_ordinals_in_words(count: int, french: str, english: str) -> None:
    assert format_count(count, "ordinalText", "fr") == french
    assert format_count(count, "ordinalText", "en") == english


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (1, "ordinal", "1st"), (2, "ordinal", "2nd"), (11, "ordinal", "11th"), (13, "ordinal", "13th"),
        (23, "ordinal", "23rd"), (112, "ordinal", "112th"), (26, "lowerLetter", "z"), (28, "upperLetter", "BB"),
        (53, "lowerLetter", "aaa"), (0, "lowerLetter", ""), (9_999, "lowerLetter", "o" * 20),
        (1994, "upperRoman", "MCMXCIV"),
        (0, "upperRoman", ""), (7, "decimalZero", "07"), (12, "decimalZero", "12"), (7, "0001", "0007"),
        (3, "numberInDash", "- 3 -"), (3, "decimalEnclosedCircle", "③"), (30, "decimalEnclosedCircle", "30"),
        (3, "decimalEnclosedParen", "(3)"), (6, "chicago", "††"), (5, "aiueo", "5"), (5, "none", ""), (5, "", "5"),
        (0, "ordinalText", "Zeroth"),
    ],
)  # fmt: skip
def test_other_forms(count: int, form: str, shown: str) -> None:
    assert format_count(count, form) == shown


def test_another_language_counts_in_english() -> None:
    assert format_count(2, "ordinalText", "de") == "Second"
    assert format_count(2, "ordinal", "") == "2nd"
