"""Folding, and the way back to the original text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boundlint.model import Span
from boundlint.text.fold import fold

CONTRACT = st.text(alphabet=st.sampled_from("aéÉœŒæﬁﬂﬀﬃß’‘`'  \u202f\u00ad\u200b\u0301–—‑-.\n1€ILİ"), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Échéance", "l'echeance"),
        ("d`œuvre ‘ici‘", "d'oeuvre 'ici'"),
        ("e\u0301te\u0301", "ete"),
        ("ré\u00adsi\u200bliation", "resiliation"),
        ("ﬁn, aﬀaire, eﬃcace, ﬂux", "fin, affaire, efficace, flux"),
        ("1\u00a0500\u202f€ – 2\u20093", "1 500 € - 2 3"),
        ("a\tb\nc", "a\tb\nc"),
        ("Straße İ", "strasse i"),
        ("", ""),
        ("\u00ad", ""),
    ],
)
def test_folds(text, folded):
    assert fold(text).text == folded


def test_a_letter_keeps_the_accent_that_stands_alone():
    text = "ne\u0301gocie\u0301 mieux"
    assert fold(text).span(0, 7).of(text) == "ne\u0301gocie\u0301"


def test_half_a_ligature_is_the_whole_of_it():
    assert fold("cœur").span(2, 3) == Span(1, 2)


def test_an_empty_range_stays_empty():
    assert fold("œuvre").span(3, 3) == Span(2, 2)


@settings(max_examples=150, deadline=None)
@given(CONTRACT)
def test_every_folded_character_comes_from_the_one_it_maps_to(text):
    folded = fold(text)
    for position, character in enumerate(folded.text):
        origin = folded.span(position, position + 1)
        assert character in fold(origin.of(text)).text
    assert fold(text).text == "".join(fold(character).text for character in text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40))
def test_the_whole_maps_to_the_whole_and_nothing_is_accented(text):
    folded = fold(text)
    span = folded.span(0, len(folded.text))
    assert 0 <= span.start <= span.end <= len(text)
    assert fold(text[: span.start]).text == ""
    assert fold(text[span.end :]).text == ""
    assert not any(unicodedata.category(character) == "Mn" for character in folded.text)
