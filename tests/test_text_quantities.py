"""Quantities: phrases as contracts have them, traps in which nothing is to be read, hostile text."""

import csv
import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boundlint.model import Blank, Duration, Number
from boundlint.text.quantities import quantities
from boundlint.text.quantity_json import as_json

with Path(__file__).with_name("data").joinpath("quantities.tsv").open(encoding="utf-8", newline="") as handle:
    PHRASES = [tuple(row.values()) for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)]

PIECES = st.sampled_from(
    [
        *("trente (30) jours", "fin de mois", "le 10", "du prix", "1 500,00", "taux d'intérêt légal", "majoré de"),
        *("[délai]", "{{x}}", "____", "XX", "…", "1er", "31/02/2026", "99h", "25:00", "9h", "18h30", "\n\n", "\n", " "),
        *("un", "tiers", "net", "30", "€", "$", "k€", "%", "par", "mois", "à", "de", "la", "moitié", "lundi", "au"),
        *("vendredi", ",", "deux", "séries", "modifications", "fois", "points", "HT", "/", "-", "cent", "mille", "et"),
        *(
            "quatre-vingt",
            "septembre",
            "2026",
            "receipt",
            "upon",
            "of",
            "a",
            "half",
            "third",
            "fee",
            "monday",
            "(",
            ")",
        ),
    ]
)


def read(text, language):
    return [(found.kind, as_json(found.value)) for found in quantities(text, language)]


@pytest.mark.parametrize(("language", "text", "kind", "expected"), PHRASES)
def test_phrase(language, text, kind, expected):
    found = read(text, language)
    if kind == "none":
        assert found == []
    else:
        wanted = json.loads(expected).items()
        assert [value for one, value in found if one == kind and all(value.get(key) == item for key, item in wanted)], (
            found
        )


def test_places_are_those_of_the_original_text():
    text = "L’œuvre : payée à 45\u00a0jours fin de mois, puis 1\u202f500,00\u00a0€ HT."
    assert [found.span.of(text) for found in quantities(text, "fr")] == [
        "45\u00a0jours fin de mois",
        "1\u202f500,00\u00a0€ HT",
    ]


def test_a_bracket_that_marks_a_choice_belongs_to_the_quote():
    text = "within [30] days"
    assert [found.span.of(text) for found in quantities(text, "en")] == ["[30] days"]


def test_a_sentence_with_several():
    text = (
        "Factures à trente (30) jours, pénalités de 10 % par an, indemnité de 40 €, deux séries de modifications, "
        "du lundi au vendredi de 9h à 18h."
    )
    assert [found.kind for found in quantities(text, "fr")] == [
        "duration",
        "percent",
        "money",
        "count",
        "weekdays",
        "hours",
    ]


def test_words_and_figures_that_disagree():
    (found,) = quantities("trente (60) jours", "fr")
    assert found.value == Duration(30, "day", figures=60)
    assert as_json(found.value) == {"n": 30, "unit": "day", "figures": 60}


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("1.500", "fr", [1500]),
        ("1.500", "en", [1.5]),
        ("1,500", "en", [1500]),
        ("1,5", "fr", [1.5]),
        ("1 234 567,89", "fr", [1234567.89]),
        ("12'500", "fr", [12500]),
        ("3 puis 4", "fr", [3, 4]),
        ("Envoyer 3 000 exemplaires", "fr", [3000]),
    ],
)
def test_numbers(text, language, values):
    assert [found.value for found in quantities("soit " + text, language)] == [Number(value) for value in values]


@pytest.mark.parametrize("text", ["1. Objet", "4.2 Le prix", "3) Délais", "12\n", "## 7. Fin"])
def test_the_number_of_a_heading_is_no_quantity(text):
    assert read(text, "fr") == []


def test_json_of_a_gap_and_of_an_unknown_number():
    assert as_json(Blank()) == {}
    assert as_json(Duration(None, "day")) == {"n": None, "unit": "day"}


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=14), st.sampled_from(["fr", "en", "other"]))
def test_any_row_of_pieces_is_read_without_a_fault(pieces, language):
    text = " ".join(pieces)
    end = 0
    for found in quantities(text, language):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.span.of(text).strip()
        json.dumps(as_json(found.value))
        end = found.span.end


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_without_a_fault(text):
    for found in quantities(text, "fr"):
        assert found.span.of(text)


@pytest.mark.parametrize(
    "unit",
    [
        *"7([<_….a$x",
        "{{",
        "un ",
        "1 ",
        "trente ",
        "cent ",
        "1.",
        "1-",
        "12h ",
        "lundi, ",
        "a1",
        "+1 ",
        "n°",
        "$1 ",
        "1 € ",
    ],
)
def test_hostile_text_takes_linear_time(unit):
    text = unit * (40_000 // len(unit))
    quantities(text[:100], "fr")
    begun = time.perf_counter()
    quantities(text, "fr")
    assert time.perf_counter() - begun < 8


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("1,000,1 euros", "fr", 1000.1), ("1.000.000,5 euros", "fr", 1000000.5), ("1.000,000.5 euros", "en", 1000000.5)],
)
def test_a_sum_with_signs_out_of_place_is_read_and_raises_nothing(text, language, value):
    (found,) = quantities(text, language)
    assert float(found.value.amount) == value


def test_a_long_row_of_prices_is_cut_once():
    """Each price of the row is a beginning of its own; what follows it is not cut again for each."""
    from boundlint.text import quantity_lexer

    steps = []
    real = quantity_lexer._step
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quantity_lexer, "_step", lambda *given: steps.append(given[1]) or real(*given))
        quantities("$1" * 3_000, "en")
    assert len(steps) < 4 * 6_000
