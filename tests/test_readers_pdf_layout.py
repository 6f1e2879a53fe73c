"""Tables, columns, turned pages, headings and footnotes of PDF files: the text, its order and its place."""

import pytest
from pdf_files import Pdf, box, column, grid, rule, text

from boundlint.model.document import BlockKind, Document
from boundlint.readers import read

LONG = "Le prestataire remet les livrables au client dans les formes du contrat et"
END = "selon ses annexes, sans frais ni retard."


def doc(pdf: Pdf) -> Document:
    return read("x.pdf", data=pdf.bytes())


def texts(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


def boxes(document: Document) -> list[tuple[float, float, float, float]]:
    found = [block.place.box for block in document.blocks]
    assert all(found)
    return found  # type: ignore[return-value]


def near(found: tuple[float, ...] | None, *wanted: float, slack: float = 12) -> bool:
    return found is not None and all(abs(one - other) <= slack for one, other in zip(found, wanted, strict=True))


PRICES = [
    ("Prestation", "Prix", "Délai"),
    ("Maquettes", "1 200 €", "10 jours"),
    ("Site complet", "4 800 €", "30 jours"),
]


def price_table(top: float = 300) -> str:
    xs, ys = [72, 250, 350, 500], [top + 20 * at for at in range(4)]
    cells = "".join(
        text(xs[column_] + 4, ys[row] + 14, cell)
        for row, line in enumerate(PRICES)
        for column_, cell in enumerate(line)
    )
    return grid(xs, ys) + cells


def test_a_ruled_table_is_read_row_by_row() -> None:
    document = doc(Pdf().page(column([LONG, END]) + price_table() + column([LONG, END], top=420)))
    assert texts(document) == [f"{LONG} {END}", *(" | ".join(row) for row in PRICES), f"{LONG} {END}"]
    assert [block.kind for block in document.blocks[1:4]] == [BlockKind.CELL] * 3
    assert near(boxes(document)[2], 76, 324, 130, 336)
    assert {block.place.page for block in document.blocks} == {1}


XS, YS = [72.0, 250.0, 350.0, 500.0], [300.0, 320.0, 340.0, 360.0]


@pytest.mark.parametrize(
    "rules",
    [
        "".join(box(XS[0], y, XS[-1], y + 0.5, "f") for y in YS)
        + "".join(box(x, YS[0], x + 0.5, YS[-1], "f") for x in XS),
        "".join(box(XS[i], YS[j], XS[i + 1], YS[j + 1]) for i in range(3) for j in range(3)),
        grid(XS, YS).replace(" S", "") + "S\n",
        "".join(rule(XS[i], y, XS[i + 1], y) for i in range(3) for y in YS)
        + "".join(rule(x, YS[j], x, YS[j + 1]) for x in XS for j in range(3)),
    ],
    ids=["thin rectangles", "stroked cells", "one path", "a rule for each side of a cell"],
)
def test_however_the_rules_are_drawn_they_make_a_table(rules: str) -> None:
    cells = "".join(text(XS[at] + 4, YS[row] + 14, PRICES[row][at]) for row in range(3) for at in range(3))
    assert texts(doc(Pdf().page(rules + cells))) == [" | ".join(row) for row in PRICES]


def test_cells_written_column_by_column_still_make_rows() -> None:
    xs, ys = [72, 250, 350, 500], [300, 320, 340, 360]
    cells = "".join(text(xs[at] + 4, ys[row] + 14, PRICES[row][at]) for at in range(3) for row in range(3))
    assert texts(doc(Pdf().page(cells + grid(xs, ys)))) == [" | ".join(row) for row in PRICES]


@pytest.mark.parametrize(
    "rules",
    [
        rule(72, 123, 400, 123) + rule(72, 151, 300, 151),  # underlines
        box(60, 105, 540, 170),  # a frame round the paragraph
        box(30, 30, 565, 812) + rule(30, 60, 565, 60),  # a border round the page
        box(60, 105, 540, 125) + box(60, 140, 540, 170),  # boxes
        rule(50, 100, 50, 500) + rule(72, 123, 400, 123),  # a mark of change in the margin
    ],
)
def test_underlines_frames_and_borders_are_no_tables(rules: str) -> None:
    document = doc(Pdf().page(rules + column([LONG, END, LONG, END])))
    assert all(block.kind is BlockKind.PARAGRAPH for block in document.blocks)
    assert document.text.replace("\n\n", " ") == f"{LONG} {END} {LONG} {END}"


def test_a_number_in_a_cell_of_its_own_is_set_before_its_text() -> None:
    content = grid([72, 110, 520], [200, 240, 280])
    content += text(76, 214, "4.1") + column([LONG[:50], "et ses annexes."], x=114, top=214)
    content += text(76, 254, "4.2") + text(114, 254, "Le client paie le prix convenu.")
    assert texts(doc(Pdf().page(content))) == [
        f"4.1 {LONG[:50].strip()} et ses annexes.",
        "4.2 Le client paie le prix convenu.",
    ]


def test_long_cells_are_blocks_of_their_own_and_merged_cells_come_once() -> None:
    sentence = "Le client rembourse les frais de voyage sur présentation des"
    content = rule(72, 200, 520, 200) + rule(180, 300, 520, 300) + rule(72, 400, 520, 400)
    content += "".join(rule(x, 200, x, 400) for x in (72, 180, 520))
    content += text(76, 214, "Frais")
    content += column([sentence] * 7, x=184, top=214, size=10) + text(184, 314, "Sans objet.")
    found = texts(doc(Pdf().page(content)))
    assert found == ["Frais", " ".join([sentence] * 7), "Sans objet."]


def test_the_lines_of_a_block_of_signatures_stay_apart() -> None:
    content = grid([72, 300, 530], [200, 290])
    for x, who in ((72, "le client"), (300, "le prestataire")):
        content += column([f"Pour {who}", "Nom :", "Date :"], x=x + 4, top=216)
    found = texts(doc(Pdf().page(content)))
    assert found == ["Pour le client", "Nom :", "Date :", "Pour le prestataire", "Nom :", "Date :"]


def test_a_table_goes_on_over_pages() -> None:
    header = text(72, 40, "Devis 12")
    pages = Pdf().page(header + column([LONG, END]) + price_table(700)).page(header + price_table(80))
    document = doc(pages)
    assert texts(document)[1:] == [" | ".join(row) for row in PRICES] * 2
    assert [block.place.page for block in document.blocks] == [1, 1, 1, 1, 2, 2, 2]


FRENCH = ["Le prestataire remet les livrables", "dans les délais du contrat et la", "recette est prononcée par écrit."]
ENGLISH = ["The contractor delivers the work", "in the time of the contract and", "the client accepts in writing."]


def bilingual(rows: int) -> str:
    ys: list[float] = [100 + 60 * at for at in range(rows + 1)]
    cells = "".join(
        column(FRENCH, x=76, top=ys[at] + 14) + column(ENGLISH, x=304, top=ys[at] + 14) for at in range(rows)
    )
    return grid([72, 300, 530], ys) + cells


def test_a_table_in_two_languages_is_read_one_column_after_the_other_over_pages() -> None:
    header = text(72, 40, "Contrat - Contract")
    found = texts(doc(Pdf().page(header + bilingual(4)).page(header + bilingual(3))))
    assert found == [" ".join(FRENCH)] * 7 + [" ".join(ENGLISH)] * 7


def test_a_table_of_two_columns_in_one_language_is_read_by_rows() -> None:
    ys: list[float] = [100 + 60 * at for at in range(4)]
    cells = "".join(column(FRENCH, x=76, top=y + 14) + column(FRENCH, x=304, top=y + 14) for y in ys[:3])
    row = f"{' '.join(FRENCH)} | {' '.join(FRENCH)}"
    assert texts(doc(Pdf().page(grid([72, 300, 530], ys) + cells))) == [row] * 3


def test_columns_in_one_language_are_read_left_then_right() -> None:
    left = [f"La phrase de gauche numéro {at} est longue" for at in range(12)]
    right = [f"La phrase de droite numéro {at} est longue" for at in range(12)]
    content = "".join(
        text(50, 120 + 14 * at, left[at], 10) + text(320, 120 + 14 * at, right[at], 10) for at in range(12)
    )
    assert doc(Pdf().page(content)).text.replace("\n\n", " ") == " ".join(left + right)


def test_content_in_no_order_is_read_from_top_to_bottom() -> None:
    lines = [f"La phrase numéro {at} est écrite sans ordre dans le fichier de ce contrat et" for at in range(14)]
    order = [7, 2, 11, 0, 13, 5, 9, 1, 12, 4, 10, 3, 8, 6]
    content = "".join(text(72, 120 + 14 * at, lines[at]) for at in order)
    document = doc(Pdf().page(content))
    assert document.text.replace("\n\n", " ") == " ".join(lines)
    assert near(boxes(document)[0], 72, 112, 429, 304)


def test_words_in_no_order_within_a_line_are_put_together() -> None:
    words = ["Le", "client", "paie", "chaque", "facture", "sous", "trente", "jours"]
    places = [72 + 60 * at for at in range(len(words))]
    content = "".join(
        text(places[at], 120 + 16 * row, words[at]) for row in range(4) for at in (5, 1, 3, 0, 7, 2, 6, 4)
    )
    assert doc(Pdf().page(content)).text.replace("\n\n", " ").split() == words * 4


def test_notes_below_a_rule_cut_no_sentence_that_goes_on_over_the_page() -> None:
    lines = [LONG] * 4
    note = "1 Les annexes sont celles de la liste signée par les parties."
    first = column(lines) + rule(72, 700, 200, 700) + text(72, 716, note, 8) + text(290, 815, "1")
    document = doc(Pdf().page(first).page(column([*lines, END]) + text(290, 815, "2")))
    assert texts(document) == [" ".join([LONG] * 8 + [END]), note]
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH, BlockKind.NOTE]
    assert document.blocks[1].place.page == 1


def test_small_print_without_a_rule_is_no_note() -> None:
    document = doc(Pdf().page(column([LONG] * 4) + text(72, 716, "1 Les annexes sont jointes.", 8)))
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH] * 2


@pytest.mark.parametrize(
    "heading",
    [
        text(72, 120, "A R T I C L E  3   O B J E T"),
        text(72, 120, "ARTICLE 3 OBJET", before="6 Tc"),
    ],
)
def test_a_spaced_out_heading_is_squeezed(heading: str) -> None:
    document = doc(Pdf().page(heading + column([LONG, END], top=150, before="0 Tc")))
    assert texts(document) == ["ARTICLE 3 OBJET", f"{LONG} {END}"]
    assert document.blocks[0].strong


def test_letters_that_are_words_stay_apart() -> None:
    assert texts(doc(Pdf().page(text(72, 120, "Il y a un an, à la fin de la 2e année, et ce")))) == [
        "Il y a un an, à la fin de la 2e année, et ce"
    ]


def test_headings_are_told_by_size_weight_and_font() -> None:
    content = (
        text(72, 80, "Contrat de prestation", 20) + text(72, 120, "Objet", 11, "B") + column([LONG, END], top=136)
        + text(72, 180, "Prix du travail", 11, "C") + column([LONG, END], top=196)
    )  # fmt: skip
    document = doc(Pdf().page(content))
    assert texts(document) == ["Contrat de prestation", "Objet", f"{LONG} {END}", "Prix du travail", f"{LONG} {END}"]
    assert [block.kind is BlockKind.HEADING for block in document.blocks] == [True, False, False, False, False]
    assert [block.strong for block in document.blocks] == [False, True, False, True, False]


CUT = ["Le client confie au prestataire une presta-", "tion qui est décrite ci-", "après ; il agit lui-", "même."]


def test_words_cut_at_the_end_of_lines_are_joined_and_compounds_keep_their_hyphen() -> None:
    document = doc(Pdf().page(column(CUT)))
    assert (
        document.text == "Le client confie au prestataire une prestation qui est décrite ci-après ; il agit lui-même."
    )
    assert near(boxes(document)[0], 72, 110, 280, 166)


def test_a_word_cut_by_the_end_of_a_page_is_joined() -> None:
    pages = (
        Pdf()
        .page(column([LONG, LONG, "selon les formes de la presta-"], top=700))
        .page(column(["tion convenue.", END]))
    )
    assert "formes de la prestation convenue." in doc(pages).text


TURNED = {0: "", 90: "/Rotate 90", 180: "/Rotate 180", 270: "/Rotate 270"}
MATRIX = {0: "1 0 0 1 0 0", 90: "0 1 -1 0 595 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 842"}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turn: int) -> None:
    top = 120 if turn % 180 == 0 else 367  # the writer counts from the top of 842 points, a turned page has 595
    lines = column([LONG, END], top=top)
    document = doc(Pdf().page(f"q {MATRIX[turn]} cm {lines} Q", TURNED[turn]))
    assert texts(document) == [f"{LONG} {END}"]
    assert near(boxes(document)[0], 72, 112, 420, 136)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_text_on_an_upright_page_is_read_and_placed_as_it_stands(turn: int) -> None:
    top = 120 if turn == 180 else 367
    document = doc(Pdf().page(f"q {MATRIX[turn]} cm {column([LONG, LONG, END], top=top)} Q"))
    assert texts(document) == [f"{LONG} {LONG} {END}"]
    expected = {90: (112, 422, 150, 770), 180: (175, 692, 523, 730), 270: (445, 72, 483, 420)}
    assert near(boxes(document)[0], *expected[turn])


def test_a_stamp_across_the_text_cuts_no_sentence() -> None:
    stamp = "BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (PROJET) Tj ET\n"
    pages = Pdf()
    for _ in range(3):
        pages.page(column([LONG, LONG]) + stamp + column([LONG, LONG], top=148))
    document = doc(pages)
    assert document.text == " ".join([LONG] * 12)
    assert [aside.text for aside in document.asides] == ["PROJET"]


def test_the_crop_box_and_the_unit_of_a_page_count_for_places() -> None:
    cropped = doc(Pdf().page(column([LONG, END]), "/CropBox[50 100 545 800]"))
    assert near(boxes(cropped)[0], 22, 70, 370, 94)
    doubled = doc(Pdf().page(column([LONG, END]), "/UserUnit 2"))
    assert near(boxes(doubled)[0], 144, 224, 840, 272)
    assert doubled.text == cropped.text == f"{LONG} {END}"
