"""Clauses start where a person would say so, and are cited as a person would cite them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boundlint.clauses import outline
from boundlint.clauses.headings import is_contents_line, is_sentence
from boundlint.clauses.heads import heads, roman_value
from boundlint.model.clause import Outline
from boundlint.model.document import BlockKind, Document
from boundlint.readers.assemble import assemble
from boundlint.readers.raw import Piece, Raw

BODY = "Le Prestataire exécute la mission avec soin et dans les règles de son art, sans réserve."


def document(*texts: str) -> Document:
    """Build a document: `# x` is a heading of level 1, `* x` is bold, `> x` a cell, `^ x` a note."""
    marks = {
        "#": (BlockKind.HEADING, 1, False), "*": (BlockKind.PARAGRAPH, 0, True), ">": (BlockKind.CELL, 0, False),
        "^": (BlockKind.NOTE, 0, False),
    }  # fmt: skip
    pieces = []
    for text in texts:
        kind, level, strong = (
            marks.get(text[0], (BlockKind.PARAGRAPH, 0, False)) if text[1:2] == " " else (BlockKind.PARAGRAPH, 0, False)
        )
        marked = text[1:2] == " " and text[0] in marks
        pieces.append(Piece(text[2:] if marked else text, kind, level, strong=strong))
    return assemble("x.txt", Raw("txt", tuple(pieces)))


def shown(found: Outline) -> list[tuple[str, str]]:
    return [(clause.number, clause.heading) for clause in found.clauses]


@pytest.mark.parametrize(
    ("text", "number", "heading"),
    [
        ("* Article 1 – Paiement", "1", "Paiement"),
        ("* ARTICLE III", "III", ""),
        ("* Article premier : Objet", "1", "Objet"),
        ("* Article 1er - Objet", "1", "Objet"),
        ("* Art. 4.2 Délais", "4.2", "Délais"),
        ("* 1. Objet", "1", "Objet"),
        ("* 1 Objet", "1", "Objet"),
        ("* § 5 Objet", "5", "Objet"),
        ("* Section 3: Fees", "3", "Fees"),
        ("* Clause 7: Fees", "7", "Fees"),
        ("* IV. Prix", "IV", "Prix"),
        ("* A. Prix", "A", "Prix"),
        ("* 6 bis. Prix", "6 bis", "Prix"),
        ("* Annexe 2 – Tarifs", "Annexe 2", "Tarifs"),
        ("* Schedule A", "Schedule A", ""),
        ("* Résiliation", "", "Résiliation"),
        ("# What do both parties agree to?", "", "What do both parties agree to?"),
        ("Comment nous travaillons ?", "", "Comment nous travaillons ?"),
        ("Propriété intellectuelle", "", "Propriété intellectuelle"),
    ],
)
def test_a_heading_starts_a_clause(text: str, number: str, heading: str) -> None:
    found = outline(document("Préambule du contrat qui est assez long pour en être un.", text, BODY))
    assert shown(found) == [("", ""), (number, heading)]
    assert found.clauses[1].body.of(found.document.text) == BODY


@pytest.mark.parametrize(
    "text",
    [
        "1er septembre 2026, date de début.", "30 jours après la facture.", "2 révisions sont comprises.", "2026.",
        "1994. Une année.", "69002 Lyon", "06 12 34 56 78", "18 500 euros hors taxes", "12.5 % du prix", "01.09.2026",
        "9h00 à 18h00", "3.", "L'article 5 du contrat reste en vigueur.", "Article 5 du contrat reste en vigueur.",
        "article L.441-10 du code de commerce", "14 rue de la République", "Party of the first part, the Client.",
        "7. Cette phrase ne suit aucun 6.", "Le Client : 10 € par jour",
    ],
)  # fmt: skip
def test_what_is_no_clause_number(text: str) -> None:
    assert shown(outline(document("* Article 1 – Objet", BODY, text, BODY))) == [("1", "Objet")]


def test_numbers_below_an_article_are_clauses_of_their_own() -> None:
    found = outline(
        document(
            "* Article 3 – Prix",
            "3.1 Le prix est ferme.",
            "3.2 Il comprend :",
            "(a) les frais ;",
            "(b) la TVA.",
            "3.3 Rien d'autre.",
        )
    )
    assert shown(found) == [(n, "Prix") for n in ("3", "3.1", "3.2", "3.2 (a)", "3.2 (b)", "3.3")]
    assert found.clauses[1].body.of(found.document.text) == "Le prix est ferme."
    assert all(clause.path == ("Prix",) for clause in found.clauses)


def test_paths_go_from_the_outermost_heading_in() -> None:
    found = outline(document("* 1. Prix", "* 1.1 Acompte", BODY, "* 1.2 Solde", BODY, "* 2. Durée", BODY))
    assert [clause.path for clause in found.clauses] == [("Prix",), ("Prix", "Acompte"), ("Prix", "Solde"), ("Durée",)]


def test_a_list_may_start_at_one_again_and_the_articles_go_on() -> None:
    found = outline(
        document(
            "* 1. Objet",
            "1. un site ;",
            "2. un logo ;",
            "3. une charte.",
            "* 2. Prix",
            "1. ferme ;",
            "* 3. Durée",
            BODY,
        )
    )
    assert [n for n, _ in shown(found)] == ["1", "1 (1)", "1 (2)", "1 (3)", "2", "2 (1)", "3"]


def test_roman_and_alphabetic_letters_are_told_apart_by_what_came_before() -> None:
    found = outline(
        document(
            "* 1. Objet",
            *(f"{letter}) un objet" for letter in "abcdefghi"),
            "* 2. Prix",
            "i) ferme ;",
            "ii) définitif.",
        )
    )
    assert [n for n, _ in shown(found)][-4:] == ["1 (i)", "2", "2 (i)", "2 (ii)"]


def test_a_whole_sentence_in_bold_is_text_and_no_heading() -> None:
    found = outline(
        document(
            "* Article 1 – Prix",
            "* Le Client doit payer chaque facture sous 30 jours.",
            "# 1.1 The Client shall pay within 30 days.",
        )
    )
    assert shown(found) == [("1", "Prix"), ("1.1", "Prix")]
    assert found.clauses[0].body.of(found.document.text).startswith("Le Client doit payer")
    assert found.clauses[1].body.of(found.document.text) == "The Client shall pay within 30 days."


def test_a_number_alone_takes_the_heading_of_the_next_line() -> None:
    found = outline(document("* ARTICLE 1", "* OBJET", BODY))
    assert shown(found) == [("1", "OBJET")]
    assert found.clauses[0].body.of(found.document.text) == BODY


def test_contents_lines_and_parties_start_no_clause() -> None:
    found = outline(
        document(
            "CONTRAT", "* ENTRE", "La société A.", "* ET", "Article 1 Objet ............ 3", "* Article 1 – Objet", BODY
        )
    )
    assert shown(found) == [("", ""), ("1", "Objet")]


def test_a_run_in_title_is_a_heading_and_stays_in_the_body() -> None:
    found = outline(
        document(
            "1. Payment. The Client shall pay within 30 days.", "2. Les parties se traitent avec respect. Toujours."
        )
    )
    assert shown(found) == [("1", "Payment"), ("2", "")]
    assert found.clauses[0].body.of(found.document.text).startswith("Payment.")


def test_the_second_language_starts_at_one_again() -> None:
    found = outline(
        document(
            "* Article 1 – Objet",
            BODY,
            "* Article 2 – Prix",
            BODY,
            "* Article 1 – Purpose",
            BODY,
            "* Article 2 – Price",
            BODY,
        )
    )
    assert [n for n, _ in shown(found)] == ["1", "2", "1", "2"]
    assert all(len(clause.path) == 1 for clause in found.clauses)


def test_notes_stand_apart_from_the_last_clause() -> None:
    assert shown(outline(document("* 1. Prix", BODY, "^ [1] Hors taxes.", "^ [2] Oui."))) == [("1", "Prix"), ("", "")]


@pytest.mark.parametrize(
    ("text", "value"), [("iv", 4), ("xii", 12), ("xl", 40), ("iiii", None), ("vx", None), ("", None)]
)
def test_roman_values(text: str, value: int | None) -> None:
    assert roman_value(text) == value


WORDS = st.sampled_from(
    ["# Prix", "* 1. Objet", "1. un", "2. deux", "3.1 trois", "(a) a", "i) i", "Article 4", "* ARTICLE V", BODY,
     "30 jours", "> a | b", "^ [1] note", "Annexe 1", "* Fin", "A. b", "1° c", "? ", "* 6 bis. Six",
     "Comment ?", "§ 3 x"]
)  # fmt: skip


@given(st.lists(st.one_of(WORDS, st.text(max_size=40)), max_size=30))
def test_clauses_part_the_blocks(texts: list[str]) -> None:
    made = document(*(text or "x" for text in texts))
    found = outline(made)
    assert tuple(block for clause in found.clauses for block in clause.blocks) == made.blocks
    end = -1
    for block in made.blocks:
        assert end < block.span.start < block.span.end
        assert block.span.of(made.text).strip()
        end = block.span.end
    for clause in found.clauses:
        assert clause.span.contains(clause.body)
        assert (clause.span.start, clause.span.end) == (clause.blocks[0].span.start, clause.blocks[-1].span.end)


@given(st.text(max_size=60))
def test_heads_of_any_text(text: str) -> None:
    for head in heads(text):
        assert 0 < head.end <= len(text)
        assert head.values


@pytest.mark.parametrize("text", ["1. x", "1) x", "a) x", "Chapitre 1", "(1) x"])
def test_levels_do_not_lie_in_one_another_without_end(text):
    """Made to be slow: each number would open below the one before, and each path and number hold all the others."""
    found = outline(document(*[text] * 400)).clauses
    assert max(len(clause.path) for clause in found) <= 24
    assert max(len(clause.number) for clause in found) < 200


@pytest.mark.parametrize("row", ["." * 300_000, ". " * 150_000, "…" * 300_000, "_" * 300_000, " " * 300_000 + "."])
def test_a_row_of_leaders_is_looked_at_once(row):
    assert not is_contents_line("x" + row)
    assert is_contents_line("Paiement " + "." * 50_000 + " 12")


def test_a_clause_in_capitals_is_text_and_a_title_in_capitals_is_a_heading():
    text = "ART. 9 – LA PARTIE QUI ENTEND PARTIR LE FAIT SAVOIR PAR LETTRE RECOMMANDEE AVEC AVIS DE RECEPTION."
    assert is_sentence(text)
    assert not is_sentence("ARTICLE 9 – DUREE, RENOUVELLEMENT, RESILIATION ET EFFETS DE LA FIN DU CONTRAT")
    assert not is_sentence("9. TERM.")
