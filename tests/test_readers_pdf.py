"""Lines of a PDF become paragraphs again: furniture out, words whole, columns in order."""

from pathlib import Path

import pytest
from test_readers_build import Line, pdf_bytes, texts

from boundlint.errors import ReadError
from boundlint.readers import read
from boundlint.readers.pdf.hyphens import join_cut_words, known_words

LONG = "Le prestataire remet les livrables au client dans les formes du contrat et"


def column(lines: list[str], x: float = 72, top: float = 120, step: float = 14) -> list[Line]:
    return [(x, top + step * index, line) for index, line in enumerate(lines)]


def write(path: Path, pages: list[list[Line]], **options: bool) -> Path:
    path.write_bytes(pdf_bytes(pages, **options))
    return path


def test_lines_of_a_paragraph_are_joined_and_articles_are_not(tmp_path: Path) -> None:
    lines = ["*Article 1 - Objet", LONG, "ses annexes.", "*Article 2 - Prix", LONG, "sans remise."]
    document = read(write(tmp_path / "a.pdf", [column(lines)]))
    assert texts(tmp_path / "a.pdf") == [
        "Article 1 - Objet",
        f"{LONG} ses annexes.",
        "Article 2 - Prix",
        f"{LONG} sans remise.",
    ]
    assert [block.strong for block in document.blocks] == [True, False, True, False]
    assert all(block.place.page == 1 and block.place.box for block in document.blocks)


def test_headers_and_page_numbers_are_furniture_and_paragraphs_go_on_over_pages(tmp_path: Path) -> None:
    pages = [
        [(72, 40, "Société Exemple - confidentiel"), *column([LONG, LONG, LONG]), (290, 810, f"Page {number} / 3")]
        for number in (1, 2, 3)
    ]
    document = read(write(tmp_path / "f.pdf", pages))
    assert document.text == " ".join([LONG] * 9)
    assert tuple(aside.text for aside in document.asides) == ("Société Exemple - confidentiel", "Page 1 / 3")
    assert document.pages == 3


def test_the_heading_of_an_article_is_never_furniture(tmp_path: Path) -> None:
    pages = [[(72, 50, f"*Article {number} - Prix"), *column([LONG, "fin."])] for number in (1, 2, 3)]
    assert [text for text in texts(write(tmp_path / "h.pdf", pages)) if text.startswith("Article")] == [
        "Article 1 - Prix", "Article 2 - Prix", "Article 3 - Prix",
    ]  # fmt: skip


def test_a_number_within_a_sentence_starts_no_paragraph(tmp_path: Path) -> None:
    lines = ["Les factures sont payables par le client au plus tard dans un délai de trente", "(30) jours."]
    assert len(texts(write(tmp_path / "n.pdf", [column([LONG, "bien.", *lines])]))) == 2


def test_bilingual_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    french = [
        "Le prestataire remet les livrables",
        "dans les délais du contrat et la",
        "recette est prononcée par écrit.",
    ]
    english = ["The contractor delivers the work", "in the time of the contract and", "the client accepts in writing."]
    lines = [
        line for i in range(9) for line in ((50, 120 + 14 * i, french[i % 3]), (320, 120 + 14 * i, english[i % 3]))
    ]
    text = read(write(tmp_path / "c.pdf", [lines])).text
    assert text.index("recette") < text.index("contractor")
    assert "livrables The" not in text


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("la presta\x02tion est", "la prestation est"),
        ("lui-même ou lui\x02même", "lui-même ou lui-même"),
        ("peut\x02être demain", "peut-être demain"),
        ("le sous\x02signé soussigné", "le soussigné soussigné"),
        ("Jean\x02Pierre", "Jean-Pierre"),
        ("rendez\x02vous", "rendez-vous"),
    ],
)
def test_cut_words(text: str, joined: str) -> None:
    assert join_cut_words(text, *known_words(text)) == joined


def test_a_scan_says_so_and_a_page_of_it_lowers_the_coverage(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        read(write(tmp_path / "s.pdf", [[], []], image=True))
    assert caught.value.problem.code == "read.scan"
    document = read(write(tmp_path / "m.pdf", [column([LONG, "fin."]), []], image=True))
    assert document.coverage == 0.5
    assert [(notice.code, notice.count) for notice in document.notices] == [("scan-pages", 1)]
