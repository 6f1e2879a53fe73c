"""Sentences: where they end and where they do not."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boundlint.text.sentences import sentences

ONE = [
    "Le prix (cf. art. 5 et suiv.) est dû.",
    "M. Dupont et Mme. Martin signent.",
    "Brightwater Inc. shall pay the fee.",
    "Fees, e.g. travel costs, i.e. trains, are paid.",
    "Between 9 a.m. and 5 p.m. Monday to Friday.",
    "Version 1.2 est livrée pour 1.500,50 euros.",
    "Facture No. 12 et lettre n°4.",
    "La S.A.R.L. Machin, représentée par J. R. Dupont.",
    "4.2. Le prestataire livre.",
    "Article 5. Durée",
    "Il paie (sous huit jours. Non négociable) le prix.",
    "Le tout, etc. est compris.",
    "Attendre… encore un peu.",
    "U.S. law applies.",
    "Appeler au tél. 01 23.",
]
TWO = [
    ("Il livre. Il facture.", "Il livre.", "Il facture."),
    ("Est-ce dû ? Oui.", "Est-ce dû ?", "Oui."),
    ("la livraison ; le paiement", "la livraison ;", "le paiement"),
    ("Le prestataire :\n- livre", "Le prestataire :", "- livre"),
    ("The parties\n\nThe price", "The parties", "The price"),
    ("Until 5 p.m. The client calls.", "Until 5 p.m.", "The client calls."),
    ("The answer is no. The client pays.", "The answer is no.", "The client pays."),
    ("Voir l'annexe A. Le prix suit.", "Voir l'annexe A.", "Le prix suit."),
    ("Frais, repas, etc. Le client paie.", "Frais, repas, etc.", "Le client paie."),
    ("(a) le prix\n(b) le délai", "(a) le prix", "(b) le délai"),
    ("Il dit « oui. » Elle part.", "Il dit « oui. »", "Elle part."),
]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence(text):
    assert [span.of(text) for span in sentences(text, 0, len(text))] == [text]


@pytest.mark.parametrize(("text", "first", "second"), TWO)
def test_two_sentences(text, first, second):
    assert [span.of(text) for span in sentences(text, 0, len(text))] == [first, second]


def test_a_part_of_a_text():
    text = "Un. Deux. Trois."
    assert [span.of(text) for span in sentences(text, 4, 9)] == ["Deux."]
    assert sentences("  \n ", 0, 4) == ()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA1.;!?…()»-\n \u00a0e.g"), max_size=60))
def test_sentences_cover_all_text_in_order(text):
    end = 0
    for span in sentences(text, 0, len(text)):
        assert not text[end : span.start].strip()
        assert span.of(text).strip() == span.of(text) != ""
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("unit", [".", "(", "( ", ". ", "1.", "\n", "a.a", "; "])
def test_hostile_text_takes_linear_time(unit):
    text = unit * (200_000 // len(unit))
    begun = time.perf_counter()
    sentences(text, 0, len(text))
    assert time.perf_counter() - begun < 5
