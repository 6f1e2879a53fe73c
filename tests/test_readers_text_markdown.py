"""Markdown: lists that it does not know, tasks, footnotes, what is struck out, blocks of HTML, comments."""

import time
from pathlib import Path

import pytest

from boundlint.errors import ReadError
from boundlint.model.document import AsideKind, BlockKind, Document
from boundlint.readers import read
from boundlint.readers.options import ReadOptions

SECONDS = 20


def md(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def blocks(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


TEXTS = {
    "letters": ("Le client :\na) paie ;\nb) répond.", ["Le client :", "a) paie ;", "b) répond."]),
    "letters in brackets": ("Le client :\n(a) paie ;\n(b) répond.", ["Le client :", "(a) paie ;", "(b) répond."]),
    "Roman": ("Il doit :\ni. un\nii. deux\niii. trois", ["Il doit :", "i. un", "ii. deux", "iii. trois"]),
    "letters under a number": ("1. Prix\n   a. ferme\n   b. définitif\n2. Délai",
                               ["1. Prix", "a. ferme", "b. définitif", "2. Délai"]),
    "a letter alone is no list": ("Voir la clause\na) du contrat.", ["Voir la clause a) du contrat."]),
    "letters out of order are none": ("Voir\nb) ici\nd) et là", ["Voir b) ici d) et là"]),
    "clauses without blank lines": ("4.1 Le prix est ferme.\n4.2 Il est payé\nà trente jours.\n4.3 Rien.",
                                    ["4.1 Le prix est ferme.", "4.2 Il est payé à trente jours.", "4.3 Rien."]),
    "a number in a wrapped line": ("Le prix est fixé à l’article\n4.2 du contrat.",
                                   ["Le prix est fixé à l’article 4.2 du contrat."]),
    "a list from nought": ("0. un\n1. deux", ["0. un", "1. deux"]),
    "tasks": ("- [ ] acompte\n- [x] solde\n- [y] autre", ["☐ acompte", "☒ solde", "[y] autre"]),
    "a footnote": ("Le prix[^1] est ferme[^note].\n\n[^note]: Sauf accord.\n[^1]: Hors taxes,\n    en euros.\n\nFin.",
                   ["Le prix est ferme.", "Fin.", "[1] Hors taxes, en euros.", "[2] Sauf accord."]),
    "a footnote in two paragraphs": ("Un[^1].\n\n[^1]: Deux.\n\n    Trois.\n\nQuatre.",
                                     ["Un.", "Quatre.", "[1] Deux.", "Trois."]),
    "a mark without a footnote": ("Le prix[^1] est ferme.", ["Le prix[^1] est ferme."]),
    "a footnote in code is none": ("```\n[^1]: code\n```\n\nUn[^1].", ["[^1]: code", "Un[^1]."]),
    "a table of HTML": ("Un\n\n<table><tr><td>Prix</td><td>500 €</td></tr></table>\n\nDeux",
                        ["Un", "Prix | 500 €", "Deux"]),
    "a blank in a block": ("<div>\nLe client <nom du client> signe.\n</div>", ["Le client <nom du client> signe."]),
    "a box of HTML": ('<input type="checkbox" checked> oui', ["☒ oui"]),
    "a tilde is no mark": ("Environ ~30 jours~ de délai", ["Environ ~30 jours~ de délai"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_texts(tmp_path: Path, name: str) -> None:
    source, expected = TEXTS[name]
    document = read(md(tmp_path / "a.md", source))
    assert blocks(document) == expected
    assert document.asides == ()
    assert {notice.code for notice in document.notices} <= {"footnotes"}


def test_kinds_labels_and_lines(tmp_path: Path) -> None:
    source = (
        "1. Prix\n   a. ferme\n   b. net\n\nLe prix[^1].\n\n<p>\n\n<table>\n<tr><td>a<td>b</table>\n\n[^1]: Note.\n"
    )
    document = read(md(tmp_path / "a.md", source))
    assert [(b.kind, b.level, b.label, b.place.line) for b in document.blocks] == [
        (BlockKind.ITEM, 1, "1.", 1),
        (BlockKind.ITEM, 2, "a.", 2),
        (BlockKind.ITEM, 2, "b.", 3),
        (BlockKind.PARAGRAPH, 0, "", 5),
        (BlockKind.CELL, 0, "", 10),
        (BlockKind.NOTE, 0, "[1]", 12),
    ]
    assert [(notice.code, notice.count) for notice in document.notices] == [("footnotes", 1)]


@pytest.mark.parametrize("changes", ["accepted", "original"])
@pytest.mark.parametrize("struck", ["~~quarante~~", "<del>quarante</del>", "<s>quarante</s>"])
def test_what_is_struck_out(tmp_path: Path, changes: str, struck: str) -> None:
    document = read(md(tmp_path / "a.md", f"Délai : {struck}<ins>trente</ins> jours"), ReadOptions(changes=changes))
    read_, kept = ("trente", "quarante") if changes == "accepted" else ("quarante", "trente")
    assert document.text == f"Délai : {read_} jours"
    assert [(aside.kind, aside.text, aside.place.line) for aside in document.asides] == [(AsideKind.CHANGE, kept, 1)]
    assert [(notice.code, notice.count) for notice in document.notices] == [("tracked-changes", 2)]


HIDDEN = {
    "a span": ('vu <span style="display:none">caché</span>', True),
    "the attribute": ("vu <span hidden>caché</span>", True),
    "a block": ('vu\n\n<p style="display:none">caché</p>', True),
    "a span that is shown": ('vu <span style="color:red">caché</span>', False),
    "a class of that name": ('vu <span class="hidden-xs">caché</span>', False),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_text(tmp_path: Path, name: str) -> None:
    source, hidden = HIDDEN[name]
    document = read(md(tmp_path / "a.md", source))
    assert ("caché" in document.text) == (not hidden)
    assert [(aside.kind, aside.text) for aside in document.asides] == ([(AsideKind.HIDDEN, "caché")] if hidden else [])
    assert [notice.code for notice in document.notices] == (["hidden-text"] if hidden else [])


def test_comments_are_no_text_and_are_counted(tmp_path: Path) -> None:
    document = read(md(tmp_path / "a.md", "Un\n\n<!-- à\nrevoir -->\n\nDeux <!-- ? --> trois"))
    assert blocks(document) == ["Un", "Deux  trois".replace("  ", " ")]
    assert [(a.kind, a.text, a.place.line) for a in document.asides] == [
        (AsideKind.COMMENT, "à revoir", 3),
        (AsideKind.COMMENT, "?", 6),
    ]
    assert [(notice.code, notice.count) for notice in document.notices] == [("comments", 2)]


@pytest.mark.parametrize("opening", ["> ", "- ", "1. ", ">"])
def test_blocks_that_lie_too_deep_are_said_to_and_soon(tmp_path: Path, opening: str) -> None:
    start = time.monotonic()
    with pytest.raises(ReadError) as caught:
        read(md(tmp_path / "a.md", opening * 100_000 + "un"))
    assert caught.value.problem.code == "read.too-deep"
    assert read(md(tmp_path / "b.md", opening * 12 + "un")).text.endswith("un")
    assert time.monotonic() - start < SECONDS


MANY = ["[", "*", "_", "`a", "![", "<", "&", "~~", "[a](", "<!--", "\\", "| a ", "[^1]", "**a", "[^1]: a\n", "- a\n",
        "<div>\n\n", "a) b\n", "<b>"]  # fmt: skip


@pytest.mark.parametrize("mark", MANY)
def test_many_marks_are_read_soon(tmp_path: Path, mark: str) -> None:
    start = time.monotonic()
    try:
        read(md(tmp_path / "a.md", "un\n\n" + mark * 20_000))
    except ReadError as error:
        assert error.problem.code == "read.too-deep"  # noqa: PT017 - a mark of HTML that is not closed
    assert time.monotonic() - start < SECONDS
