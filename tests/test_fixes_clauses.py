import re

import pytest

from boundlint import fixes
from boundlint.errors import BoundlintError
from boundlint.model import Party
from boundlint.wording import problem_text

EVERY = [(name, language) for name in fixes.names() for language in ("fr", "en")]


def parties(provider, client):
    return (Party("provider", label=provider), Party("client", label=client))


def whole(language, given=()):
    return "\n".join(fixes.clause(name, language, given).body for name in fixes.names())


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_clause_is_whole(name, language):
    text = fixes.clause(name, language)
    assert text.name == name
    assert text.heading
    assert not text.heading.startswith("#")
    assert 60 < len(text.body.split()) < 260
    assert not re.search(r"\{\{|\}\}|\[|\]|XX|__|…|\\", text.body)


HOLDS = {
    ("scope", "fr"): ["hors périmètre", "devis complémentaire", "acceptation écrite"],
    ("scope", "en"): ["outside the scope", "quoted separately", "accepted that quote in writing"],
    ("revisions", "fr"): ["deux (2) séries de modifications", "séries suivantes sont payées"],
    ("revisions", "en"): ["two (2) rounds of revisions", "Further rounds are paid"],
    ("payment", "fr"): ["trente (30) jours", "majoré de dix (10) points", "quarante (40) euros"],
    ("payment", "en"): ["thirty (30) days", "eight per cent (8%) a year above", "costs of recovery"],
    ("contact-hours", "fr"): ["du lundi au vendredi, de 9 h 00 à 18 h 00"],
    ("contact-hours", "en"): ["Monday to Friday, 9:00 to 18:00"],
    ("respect", "fr"): ["avertissement écrit", "suspendre", "résilier", "Le travail exécuté", "est payé"],
    ("respect", "en"): ["written warning", "suspend", "terminate", "Work done", "paid for"],
    ("termination", "fr"): [
        "Chaque partie",
        "trente (30) jours",
        "quinze (15) jours",
        "par écrit",
        "sont payés",
        "remet",
    ],
    ("termination", "en"): [
        "Either party",
        "thirty (30) days",
        "fifteen (15) days",
        "in writing",
        "pays for",
        "hands over",
    ],
}


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_clause_holds_its_values(name, language):
    body = fixes.clause(name, language).body
    assert [words for words in HOLDS[name, language] if words not in body] == []


@pytest.mark.parametrize(
    ("provider", "client", "forms"),
    [
        ("le Prestataire", "le Client", ["le Prestataire", "du Prestataire", "du Client", "au Client"]),
        ("Le Consultant", "la Société", ["le Consultant", "de la Société", "à la Société"]),
        ("L'Agence", "l’Acheteur", ["l’Agence", "L’Agence", "de l’Agence", "de l’Acheteur", "à l’Acheteur"]),
        ("Prestataire", "CLIENTE", ["le Prestataire", "de la CLIENTE"]),
        ("nous", "vous", ["le Prestataire", "du Client"]),
        ("BRIGHTWATER", "Zorg & Co", ["le Prestataire", "du Client"]),
        ("les Prestataires", "le Client\u202e", ["le Prestataire", "du Client"]),
        ("le Client", "le Client", ["le Prestataire", "du Client"]),
        ("", "le Donneur d’ordre", ["le Prestataire", "du Donneur d’ordre", "au Donneur d’ordre"]),
        ("{{7*7}}", "<w:p>", ["le Prestataire", "du Client"]),
    ],
)
def test_french_labels_are_declined(provider, client, forms):
    text = whole("fr", parties(provider, client))
    assert [form for form in forms if form not in text] == []
    assert not re.search(r"\b[dD]e le |\bà le |\b[dD]e l[ea] [AEÉ]|\bvous\b|\bnous\b|49|<", text)


@pytest.mark.parametrize(
    ("provider", "client", "forms"),
    [
        ("Contractor", "the Customer", ["the Contractor", "The Contractor", "the Customer"]),
        ("The Consultant", "Company", ["the Consultant", "the Company"]),
        ("we", "you", ["the Contractor", "the Client"]),
        ("the Suppliers", "Acme", ["the Contractor", "the Client"]),
    ],
)
def test_english_labels_stand_in_the_sentence(provider, client, forms):
    text = whole("en", parties(provider, client))
    assert [form for form in forms if form not in text] == []
    assert not re.search(r"\b(we|you|the the|Suppliers|Acme)\b", text)


@pytest.mark.parametrize(
    ("name", "language", "code"),
    [("nothing", "fr", "fixes.unknown-clause"), ("scope", "de", "fixes.unknown-language")],
)
def test_an_unknown_clause_is_named(name, language, code):
    with pytest.raises(BoundlintError) as caught:
        fixes.clause(name, language)
    assert caught.value.problem.code == code
    for shown in ("fr", "en"):
        assert (name if language == "fr" else language) in problem_text(shown, caught.value.problem)
