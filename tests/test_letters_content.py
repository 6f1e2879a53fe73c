"""What the two letters hold, in both languages."""

import datetime as dt
import re

import pytest
from build_letters import CLIENT, PROVIDER, exit_term, reading, term

from boundlint.errors import RefusalError
from boundlint.letters import (
    Correspondent,
    TerminationOptions,
    check,
    parse_deliverable,
    parse_invoice,
    termination,
)
from boundlint.letters.write import plain_text
from boundlint.model import CalendarDay, Duration
from boundlint.wording import problem_text

INVOICE = parse_invoice("no=F-12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl")
FULL = {
    "date": dt.date(2026, 10, 1),
    "contract_date": dt.date(2026, 3, 3),
    "contract_ref": "2026-04",
    "contact": "camille@durand.example",
    "invoices": (INVOICE,),
    "deliverables": (parse_deliverable("2026-10-20 la page d’accueil"),),
}


def letter(*terms, language="fr", law="FR", facts=(), parties=(PROVIDER, CLIENT), **over):
    contract = reading(*(terms or [exit_term()]), law=law, facts=facts, parties=parties)
    return termination(contract, TerminationOptions(**FULL | {"language": language, "place": "Lyon"} | over))


def text_of(*terms, **over):
    return " ".join(plain_text(letter(*terms, **over)).split()).replace("\u202f", " ").replace("\u00a0", " ")


PROPOSAL = {"mode": "agreement", "end_date": dt.date(2026, 11, 30)}

HOLDS = {
    ("notice", "fr"): [
        "Camille Durand 12 rue des Lilas 69003 Lyon SIREN 123 456 789",
        "Brightwater Media Ltd 4 place Bellecour 69002 Lyon",
        "Lettre recommandée avec demande d’avis de réception",
        "Lyon, le 1er octobre 2026",
        "Objet : fin de notre collaboration – contrat de prestation de services n° 2026-04 signé le 3 mars 2026",
        "Je vous remercie de la confiance",
        "je mets fin au contrat",
        "l’article 9.1",
        "Le préavis est de 30 jours. En comptant une réception de cette lettre le 16 octobre 2026,",
        "prendra fin le 15 novembre 2026",
        "il prendra fin 30 jours après sa réception effective",
        "conditions du contrat restent inchangés",
        "- la page d’accueil, le 20 octobre 2026",
        "Pour la passation",
        "F-12 1er septembre 2026 1er octobre 2026 1 200,00 € TTC",
        "Le travail en cours",
        "documents",
        "accès",
        "données personnelles",
        "confidentialité",
        "camille@durand.example",
        "par écrit",
        "Je vous prie d’agréer, Madame, Monsieur,",
        "Pièce jointe : copie de la facture citée",
    ],
    ("notice", "en"): [
        "By registered post with proof of delivery",
        "1 October 2026",
        "End of our working relationship – contract for services no. 2026-04 signed on 3 March 2026",
        "Thank you for the trust",
        "I give you notice that I am terminating the contract",
        "clause 9.1",
        "The notice period is 30 days. Counting on receipt of this letter on 16 October 2026,",
        "will end on 15 November 2026",
        "30 days after its actual receipt",
        "remain unchanged",
        "For the handover",
        "F-12 1 September 2026 1 October 2026 €1,200.00 incl. VAT",
        "Work in progress",
        "personal data",
        "confidentiality",
        "Yours faithfully,",
        "Enclosed: copy of the invoice listed",
    ],
    ("agreement", "fr"): [
        "Objet : proposition de fin d’un commun accord",
        "La présente ne vaut pas résiliation ni préavis",
        "le 30 novembre 2026",
        "avant le 16 octobre 2026",
        "Camille Durand Bon pour accord",
        "Brightwater Media Ltd Bon pour accord",
        "Par courrier électronique",
        "F-12",
        "Pour la passation",
    ],
    ("agreement", "en"): [
        "by mutual agreement",
        "This letter is not a notice of termination",
        "on 30 November 2026",
        "before 16 October 2026",
        "Camille Durand Agreed",
        "Brightwater Media Ltd Agreed",
        "F-12",
    ],
}


@pytest.mark.parametrize(("mode", "language"), HOLDS)
def test_the_letter_holds(mode, language):
    text = text_of(language=language, **(PROPOSAL if mode == "agreement" else {}))
    places = [text.find(words) for words in HOLDS[mode, language]]
    assert [words for words, place in zip(HOLDS[mode, language], places, strict=True) if place < 0] == []


def test_the_french_notice_keeps_its_order():
    text = text_of(facts=["ip.assignment"])
    heads = ["Objet", "remercie de la confiance", "je mets fin", "article 9.1", "préavis est", "inchangés", "passation"]
    heads += ["F-12", "en cours", "restituerai", "confidentialité", "de vive voix", "agréer", "Pièce jointe"]
    places = [text.index(head) for head in heads]
    assert places == sorted(places)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_notice_never_says_that_both_agreed(language):
    text = text_of(language=language).casefold()
    assert not re.search(r"amiable|commun accord|amicabl|mutual|agreed upon|solde|renonc|waive", text)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("mode", [{}, PROPOSAL])
@pytest.mark.parametrize("bare", [{}, {"invoices": (), "deliverables": (), "contact": "", "contract_ref": ""}])
def test_a_letter_passes_every_check(language, mode, bare):
    assert check(letter(language=language, facts=["ip.assignment", "contact.hours"], **mode | bare)) == ()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("mode", [{}, PROPOSAL])
def test_no_date_is_short_and_no_sentence_endless(language, mode):
    made = letter(language=language, **mode)
    assert not re.search(r"\d+/\d+|\b2026-\d\d-\d\d", plain_text(made))
    paragraphs = [line for block in made.blocks if block.kind in ("paragraph", "list") for line in block.lines]
    assert max(len(piece.split()) for line in paragraphs for piece in re.split(r"[.;:] ", line)) < 32


@pytest.mark.parametrize(
    ("notice", "end", "words", "later"),
    [
        (Duration(1, "month"), "16 novembre 2026", "un mois", "un mois après"),
        (Duration(3, "month"), "16 janvier 2027", "3 mois", "3 mois après"),
        (Duration(46, "day"), "1er décembre 2026", "46 jours", "46 jours après"),
        (Duration(30, "day", eom=True), "30 novembre 2026", "30 jours, fin de mois", "à la fin du mois où s’achève"),
        (Duration(10, "day", "business"), "5 novembre 2026", "10 jours ouvrés", "10 jours ouvrés après"),
        (Duration(1, "year"), "16 octobre 2027", "un an", "un an après"),
    ],
)
def test_the_notice_in_words(notice, end, words, later):
    text = text_of(exit_term(value=notice))
    assert f"Le préavis est de {words}." in text
    assert f"prendra fin le {end}" in text
    assert f"il prendra fin {later}" in text


@pytest.mark.parametrize(
    ("delivery", "received", "end"),
    [
        ("registered", "16 octobre", "15 novembre"),
        ("email", "1er octobre", "31 octobre"),
        ("hand", "1er octobre", "31 octobre"),
    ],
)
def test_the_way_of_sending_moves_the_end(delivery, received, end):
    text = text_of(delivery=delivery)
    assert f"le {received} 2026, le contrat prendra fin le {end} 2026" in text


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("registered letter", "Lettre recommandée"),
        ("email", "Par courrier électronique"),
        ("writing", "Lettre recommandée"),
        ("", "Lettre recommandée"),
    ],
)
def test_the_form_is_the_contracts(form, words):
    made = letter(exit_term(), term("termination.written", form=form), deliverables=())
    assert next(block.lines[0] for block in made.blocks if block.kind == "delivery").startswith(words)


@pytest.mark.parametrize(
    ("number", "heading", "cited"),
    [
        ("9.1", "Fin", "par l’article 9.1 de"),
        ("", "Fin du contrat", "par la clause « Fin du contrat » de"),
        ("", "", "par la clause de résiliation de"),
    ],
)
def test_the_clause_is_cited_as_it_can_be(number, heading, cited):
    contract = reading(exit_term(number=number), heading=heading)
    text = plain_text(termination(contract, TerminationOptions(**FULL))).replace("\u00a0", " ")
    assert cited in " ".join(text.split())


def test_the_law_stands_in_where_an_open_ended_contract_is_silent():
    contract = reading(facts=["contract.open_ended"])
    made = termination(contract, TerminationOptions(**FULL, notice=Duration(3, "month")))
    text = plain_text(made)
    assert "1211 du Code civil" in " ".join(text.split())
    assert "article 9" not in text
    assert "letters.note-reasonable-notice" in [note.code for note in made.notes]


def test_an_end_of_term_before_the_end_of_the_notice_is_said():
    end = term("contract.fixed_term", value=CalendarDay(dt.date(2026, 10, 31)), number="2", text="Jusqu’au 31.")
    assert "Si le terme prévu au contrat, le 31 octobre 2026, survient avant" in text_of(exit_term(), end)
    later = term("contract.fixed_term", value=CalendarDay(dt.date(2026, 12, 31)), number="2", text="Jusqu’au 31.")
    assert "Si le terme" not in text_of(exit_term(), later)


def test_a_later_end_is_kept_and_explained():
    text = text_of(end_date=dt.date(2027, 1, 31))
    assert "prendra fin le 31 janvier 2027" in text
    assert "30 jours après sa réception effective, et au plus tôt le 31 janvier 2027" in text


def test_the_persons_words_win_over_the_contracts():
    text = text_of(sender=Correspondent("C. D.", ("1 quai", "Nice")), recipient=Correspondent(address=("2 quai",)))
    assert "C. D. 1 quai Nice SIREN" in text
    assert "Brightwater Media Ltd 2 quai" in text


def test_american_usage():
    text = text_of(language="en", law="US")
    for words in ("October 1, 2026", "Dear Sir or Madam:", "Sincerely,", "By certified mail", "$1,200.00"):
        assert words in text


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"deliverables": (parse_deliverable("2026-11-16 x"),)}, "refuse-deliverable"),
        ({"deliverables": (parse_deliverable("2026-09-30 x"),)}, "refuse-deliverable"),
        (
            {"invoices": (parse_invoice("no=1,issued=2026-10-02,due=2026-10-03,amount=1,vat=incl"),)},
            "refuse-invoice-date",
        ),
    ],
)
def test_days_that_contradict_the_letter_are_refused(over, code):
    with pytest.raises(RefusalError) as caught:
        letter(**over)
    assert caught.value.problem.code == f"letters.{code}"


@pytest.mark.parametrize(
    ("law", "language", "warned"),
    [
        ("FR", "fr", True),
        ("FR", "en", True),
        ("", "fr", True),
        ("", "en", False),
        ("UK", "en", False),
        ("BE", "fr", False),
    ],
)
def test_french_law_on_established_relations_is_a_note_not_a_sentence(law, language, warned):
    made = letter(law=law, language=language, invoices=())
    assert ("letters.note-established" in [note.code for note in made.notes]) is warned
    assert "L442" not in plain_text(made)
    for note in made.notes:
        assert not note.fatal
        assert problem_text("fr", note) != problem_text("en", note)


def test_an_end_by_agreement_has_no_notice_to_warn_of():
    made = letter(mode="agreement", end_date=dt.date(2026, 12, 31), invoices=())
    assert "letters.note-established" not in [note.code for note in made.notes]
