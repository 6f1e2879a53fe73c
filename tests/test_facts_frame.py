"""What surrounds the facts: parties, law, kind of document, whose right it is, and what cannot be told."""

import pytest
from msgspec.structs import replace

from boundlint.clauses import outline
from boundlint.facts import understand
from boundlint.facts.project import project
from boundlint.model import Block, BlockKind, Document, Duration, Notice, Place, Span, Status, Term
from boundlint.model.schema import by_name
from boundlint.pipeline.reading import read_text

FORMAL_FR = """CONTRAT DE PRESTATION DE SERVICES

Entre les soussignés :

La société Meunier & Fils, société par actions simplifiée au capital de 10 000 euros, dont le siège social est
situé 3 rue des Tanneurs, 59000 Lille, immatriculée au RCS de Lille sous le numéro 811 222 333, ci-après
dénommée « le Client »,

Et Madame Lucie Aubert, entrepreneur individuel, demeurant 12 bis, quai de la Fosse, 44000 Nantes, SIREN 822 333 444,
ci-après dénommée « le Prestataire ».

Article 1 – Objet

Le Client confie au Prestataire la conception d'un site.

Article 2 – Loi

Le contrat est soumis au droit français.
"""

FORMAL_EN = """SERVICES AGREEMENT

This Agreement is made between Northgate Foods Ltd, a company registered in England with company number 01234567,
whose registered office is at 9 Dock Road, Liverpool L1 1AA (the "Client"), and Priya Raman, a freelance editor, of
4 Elm Street, Leeds LS1 1AA (the "Contractor").

1. Services

The Contractor shall provide editing services as described in Schedule 1.

2. Law

This Agreement is governed by the laws of England and Wales.
"""


def parties(text, language):
    return {party.role: party for party in read_text(text, language).parties}


def test_parties_of_a_french_contract():
    found = parties(FORMAL_FR, "fr")
    assert found["client"].name == "Meunier & Fils"
    assert found["client"].address == "3 rue des Tanneurs, 59000 Lille"
    assert found["client"].registration == "811 222 333"
    assert found["provider"].name == "Lucie Aubert"
    assert found["provider"].address.startswith("12 bis, quai de la Fosse, 44000 Nantes")
    assert found["provider"].label == "le Prestataire"


def test_parties_of_an_english_contract():
    found = parties(FORMAL_EN, "en")
    assert found["client"].name == "Northgate Foods Ltd"
    assert found["client"].registration == "01234567"
    assert found["provider"].name == "Priya Raman"
    assert found["provider"].label == "Contractor"


@pytest.mark.parametrize("name", ["[nom de la société]", "{{company.name}}", "XXXX", "……", "<nom>"])
def test_a_placeholder_is_no_name(name):
    text = FORMAL_FR.replace("La société Meunier & Fils", name)
    assert parties(text, "fr")["client"].name == ""


@pytest.mark.parametrize(
    ("sentence", "language", "law"),
    [
        ("Le contrat est régi par le droit belge.", "fr", "BE"),
        ("Le contrat est soumis au droit suisse.", "fr", "CH"),
        ("Les lois applicables au Québec régissent le contrat.", "fr", "QC"),
        ("This Agreement is governed by French law.", "en", "FR"),
        ("Governed by the laws of the State of New York.", "en", "US"),
        ("Brightly Inc., a corporation organized under the laws of Delaware, is the Client.", "en", ""),
        ("Le contrat est soumis au droit français. Le contrat est soumis au droit belge.", "fr", ""),
        ("Le Prestataire rend le rapport en mars.", "fr", ""),
    ],
)
def test_the_law_is_the_one_that_the_contract_names(sentence, language, law):
    assert read_text(sentence, language).law == law


def _understood(text, language):
    block = Block(Span(0, len(text)), BlockKind.PARAGRAPH, 0, "", strong=False, place=Place(paragraph=1))
    return understand(outline(Document("x.txt", "txt", text, (block,))), language)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Contrat de prestation de services. Le Prestataire réalise le site du Client.", "fr", "contract"),
        ("Conditions générales de vente. Le Client accepte les présentes.", "fr", "terms"),
        ("Bail commercial. Le bailleur loue au locataire. Le loyer est payé par le preneur.", "fr", "other"),
        ("Lease. The landlord lets the premises to the tenant. Rent is due monthly. The tenant pays.", "en", "other"),
        ("Il fait beau aujourd'hui sur la plage.", "fr", "unknown"),
    ],
)
def test_the_kind_of_a_document(text, language, kind):
    assert _understood(text, language).kind == kind


def test_an_unknown_language_makes_every_fact_unknown():
    facts = _understood("Der Auftragnehmer zahlt nichts.", "other").facts
    assert {fact.status for fact in facts} == {Status.UNKNOWN}


def test_what_was_not_read_whole_has_no_absent_fact():
    text = "Le Prestataire réalise le site."
    block = Block(Span(0, len(text)), BlockKind.PARAGRAPH, 0, "", strong=False, place=Place(paragraph=1))
    document = Document("x.txt", "txt", text, (block,), coverage=0.5)
    assert understand(outline(document), "fr").fact("respect.present").status is Status.UNKNOWN


def test_what_the_reader_noticed_is_a_fact():
    text = "Le Prestataire réalise le site."
    block = Block(Span(0, len(text)), BlockKind.PARAGRAPH, 0, "", strong=False, place=Place(paragraph=1))
    document = Document("x.docx", "docx", text, (block,), notices=(Notice("hidden-text", 2),))
    assert understand(outline(document), "fr").fact("document.hidden_text").value is True
    assert understand(outline(document), "fr").fact("document.tracked_changes").status is Status.ABSENT


def term(*, clause="c1", denied=False, bearer="each", kind="limit", start=0):
    span = Span(start, start + 5)
    return Term("revision.capped", kind, bearer, "each", denied, None, "", "", "", clause, span, span, 0.9)


@pytest.mark.parametrize(
    ("terms", "status"),
    [
        ((), Status.ABSENT),
        ((term(),), Status.STATED),
        ((term(denied=True),), Status.REVERSED),
        ((term(), term(denied=True, start=10)), Status.REVERSED),  # one clause: the denial is the operative part
        ((term(), term(denied=True, clause="c2", start=10)), Status.UNKNOWN),  # two clauses that contradict each other
    ],
)
def test_terms_that_state_and_terms_that_deny(terms, status):
    fact = project(by_name()["revision.capped"], terms)
    assert fact.status is status
    if status is Status.UNKNOWN:
        assert len(fact.evidence) == 2


def test_a_right_of_one_side_stands_beside_its_denial_to_the_other():
    terms = (term(kind="right", bearer="client"), term(kind="right", bearer="provider", denied=True, clause="c2"))
    assert project(by_name()["revision.capped"], terms).status is Status.STATED


def test_the_longest_delay_counts_and_a_month_is_thirty_days():
    days = by_name()["termination.notice_days"]
    values = (Duration(45, "day"), Duration(2, "month"), Duration(1, "week"))
    terms = tuple(replace(term(start=i), topic="termination.notice", value=value) for i, value in enumerate(values))
    assert project(days, terms).value == 60


def test_a_notice_belongs_to_the_side_that_may_leave():
    reading = read_text("The Client may terminate at any time by giving the Provider fourteen days' notice.", "en")
    notices = [term for term in reading.terms if term.topic == "termination.notice"]
    assert [term.bearer for term in notices] == ["client"]


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("Chaque partie peut résilier le contrat à tout moment par lettre recommandée.", "registered letter"),
        ("Chaque partie peut résilier le contrat à tout moment par courriel.", "email"),
    ],
)
def test_the_form_of_a_notice(sentence, form):
    forms = {term.form for term in read_text(sentence, "fr").terms if term.topic == "termination.written"}
    assert forms == {form}
