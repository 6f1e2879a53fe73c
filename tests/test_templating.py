import datetime as dt
from decimal import Decimal

import pytest

from boundlint import templating


@pytest.mark.parametrize(
    ("day", "locale", "text"),
    [
        (dt.date(2026, 11, 22), "fr_FR", "22 novembre 2026"),
        (dt.date(2026, 12, 1), "fr_FR", "1er décembre 2026"),
        (dt.date(2026, 12, 11), "fr_FR", "11 décembre 2026"),
        (dt.date(2028, 2, 29), "fr_CA", "29 février 2028"),
        (dt.date(2026, 11, 22), "en_GB", "22 November 2026"),
        (dt.date(2026, 12, 1), "en_GB", "1 December 2026"),
        (dt.date(2026, 12, 1), "en_US", "December 1, 2026"),
    ],
)
def test_a_date_has_its_month_in_words(day, locale, text):
    assert templating.full_date(day, locale) == text


@pytest.mark.parametrize(
    ("value", "currency", "locale", "text"),
    [
        (Decimal(1200), "EUR", "fr_FR", "1\u202f200,00\u00a0€"),
        (Decimal("0.5"), "EUR", "fr_FR", "0,50\u00a0€"),
        (Decimal("1234567.50"), "GBP", "en_GB", "£1,234,567.50"),
        (Decimal(1200), "USD", "en_US", "$1,200.00"),
    ],
)
def test_a_sum_is_written_as_its_country_does(value, currency, locale, text):
    assert templating.amount(value, currency, locale) == text


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("Brightwater\u202eMedia", "BrightwaterMedia"),
        ("a\r\nb\tc", "a b c"),
        ("nul\x00, cloche\x07, fin\uffff, demi\ud800", "nul, cloche, fin, demi"),
        ("zéro\u200blarge\u2066x\u2069\ufeff", "zérolargex"),
        ("Société « Été » & fils", "Société « Été » & fils"),
        ("  12   rue  ", "12 rue"),
    ],
)
def test_a_value_is_one_clean_line(dirty, tidy):
    assert templating.clean(dirty) == tidy


def test_a_value_has_a_bounded_length():
    assert len(templating.clean("a" * 10_000_000)) == templating.LONGEST_VALUE


@pytest.mark.parametrize(
    "text", ["*a* _b_ `c`", "| a | b", "# x", "- x", "1. x", "12) x", "<w:p>", "{{7*7}}", "a\\", "@x", ""]
)
def test_escape_is_undone_by_unescape(text):
    assert templating.unescape(templating.escape(text)) == text


@pytest.mark.parametrize("text", ["12 rue des Lilas, 69003 Lyon", "L’Été – 3 %", "Brightwater Media Ltd."])
def test_ordinary_text_is_not_escaped(text):
    assert templating.escape(text) == text


def test_french_spaces_change_spaces_and_add_none():
    assert templating.french_spaces("« a » : b ; c ! 12:30") == "«\u00a0a\u00a0»\u00a0: b\u202f; c\u202f! 12:30"
    assert templating.french_spaces("30 % de 40 €, un % seul") == "30\u00a0% de 40\u00a0€, un % seul"


def test_a_value_is_never_read_as_a_template():
    from boundlint.fixes.labels import Label

    evil = Label(*["{{ 7*7 }}<script>"] * 4)
    text = templating.render("clauses/scope.en.md.j2", {"provider": evil, "client": evil})
    assert "49" not in text
    assert "\\<script\\>" in text


def test_a_missing_value_is_an_error():
    from jinja2 import UndefinedError

    with pytest.raises(UndefinedError):
        templating.render("clauses/scope.en.md.j2", {})


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "clauses/../../README.md"])
def test_only_shipped_templates_are_read(name):
    from jinja2 import TemplateNotFound

    with pytest.raises(TemplateNotFound):
        templating.render(name, {})
