"""Words as patterns count them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boundlint.text.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'article s’engage", "l' article s' engage"),
        ("jusqu'à qu'il aujourd’hui", "jusqu' a qu' il aujourd'hui"),
        ("the client's days' notice", "the client 's days notice"),
        ("don't can’t won't", "don't can't won't"),
        ("they'll it's", "they 'll it 's"),
        ("mise-en-demeure", "mise en demeure"),
        ("48h, 1 500,00 € (HT)", "48 h , 1 500 , 00 € ( ht )"),
        ("10 % / $5: a; b.", "10 % / $ 5 : a ; b ."),
        ("« Cœur » [x]_y", "coeur x y"),
        ("", ""),
    ],
)
def test_words(text, expected):
    assert " ".join(word.text for word in words(text)) == expected


def test_a_part_of_a_text_keeps_the_places_of_the_whole():
    text = "Œuvre. L’échéance est là."
    found = words(text, 7)
    assert [text[word.start : word.end] for word in found] == ["L’", "échéance", "est", "là", "."]
    assert [text[word.start : word.end] for word in words(text, 7, 17)] == ["L’", "échéance"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("aléœ'’ 1,.-\u00ad\u0301ﬃß(%\n"), max_size=60))
def test_words_are_in_order_and_never_empty(text):
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert word.text
        end = word.end
