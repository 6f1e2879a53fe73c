"""Plain text: pages, tables, cut words, encodings; wrong letters are said and never passed off as read."""

import time
from pathlib import Path

import pytest

from boundlint.model.document import BlockKind, Document
from boundlint.readers import read


def blocks(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


LINE = "Le prestataire remet les livrables dans les formes prévues au contrat et exécute la presta-"
TEXTS = {
    "a word cut": (f"{LINE}\ntion avec soin.", [f"{LINE[:-1]}tion avec soin."]),
    "a compound cut": (f"Le sous-traitant.\n\n{LINE[:-8]} sous-\ntraitant avec soin.",
                       ["Le sous-traitant.", f"{LINE[:-8]} sous-traitant avec soin."]),
    "a dash is no hyphen": ("Le prix -\nferme.", ["Le prix - ferme."]),
    "Mac line ends": ("1. Objet\r2. Prix", ["1. Objet", "2. Prix"]),
    "rows": ("| Prix | 500 € |\n|------|-------|\n| Délai | 30 jours |", ["Prix | 500 €", "Délai | 30 jours"]),
    "rows in a frame": ("+---+---+\n| a | b |\n+---+---+\n| c |   |\n+---+---+", ["a | b", "c"]),
    "a number repeated in figures is no list": (
        "The Client shall pay each invoice of the Contractor within thirty\n(30) days of its receipt.",
        ["The Client shall pay each invoice of the Contractor within thirty (30) days of its receipt."]),
    "a list is one": ("The Contractor shall do these:\n(1) write;\n(2) edit.",
                      ["The Contractor shall do these:", "(1) write;", "(2) edit."]),
    "a stroke at an end is no row": ("Le prix |", ["Le prix"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_texts(tmp_path: Path, name: str) -> None:
    source, expected = TEXTS[name]
    (tmp_path / "a.txt").write_bytes(source.encode())
    assert blocks(read(tmp_path / "a.txt")) == expected


def test_form_feeds_end_pages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un.\n\fDeux.\n\nTrois.\n\f", "utf-8")
    document = read(tmp_path / "a.txt")
    assert [(block.place.page, block.place.line) for block in document.blocks] == [(1, 1), (2, 2), (2, 4)]
    assert document.pages == 2
    (tmp_path / "b.txt").write_text("Un.\n\f", "utf-8")
    assert (read(tmp_path / "b.txt").pages, read(tmp_path / "b.txt").blocks[0].place.page) == (None, None)


def test_rows_are_cells(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Un.\n| a | b |\n", "utf-8")
    assert [block.kind for block in read(tmp_path / "a.txt").blocks] == [BlockKind.PARAGRAPH, BlockKind.CELL]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Délai : 30 jours, à réception.".encode(encoding))
    assert read(tmp_path / "a.txt").text == "Délai : 30 jours, à réception."


ACCENTED = "Le délai de règlement à réception, même différé, est réglé à l'échéance prévue ; l'intérêt légal s'ajoute."


@pytest.mark.parametrize("encoding", ["mac-roman", "cp850"])
def test_wrong_letters_are_said(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(ACCENTED.encode(encoding))
    document = read(tmp_path / "a.txt")
    assert [notice.code for notice in document.notices] == ["odd-characters"]
    assert not document.whole


def test_right_letters_are_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((ACCENTED + " Œuvre, cœur, “citation” – 40 €… etc.").encode("cp1252"))
    document = read(tmp_path / "a.txt")
    assert (document.notices, document.coverage) == ((), 1.0)
    assert "cœur" in document.text


@pytest.mark.parametrize("text", ["a" * 1_000_000, "| " + " " * 200_000 + "x", "a-\n" * 50_000, "é|" * 100_000])
def test_long_lines_are_read_soon(tmp_path: Path, text: str) -> None:
    start = time.monotonic()
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert read(tmp_path / "a.txt").blocks
    assert time.monotonic() - start < 20
