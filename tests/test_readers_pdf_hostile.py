"""Files made to exhaust a reader end quickly, with a message or with what could be read."""

import time
import zlib
from collections.abc import Iterator

import pytest
from pdf_files import Pdf, column, rule, text
from test_readers_pdf_layout import END, LONG, doc, texts

from boundlint.errors import ReadError
from boundlint.readers import read
from boundlint.readers.pdf.annotations import MAX_ANNOTATIONS
from boundlint.readers.pdf.draws import draws_without_end
from boundlint.readers.pdf.native import MAX_CHARS


@pytest.fixture(autouse=True)
def _quickly() -> Iterator[None]:
    start = time.process_time()
    yield
    assert time.process_time() - start < 15


def code(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read("x.pdf", data=data)
    return caught.value.problem.code


def packed(content: bytes, box: str = "[0 0 595 842]") -> bytes:
    pdf = Pdf().page("", box_=box)
    body = zlib.compress(content, 9)
    pdf.objects[pdf.kids[0] - 2] = b"<</Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (len(body), body)
    return pdf.bytes()


def test_a_page_unpacked_from_nothing_ends() -> None:
    assert code(packed(b" " * 100_000_000)) == "read.no-text"


def test_of_a_page_with_too_many_letters_so_many_are_read() -> None:
    line = b"mot " * 20
    content = b"".join(b"BT /F 4 Tf 72 %d Td (%d %b) Tj ET\n" % (14_000 - 4 * at, at, line) for at in range(3400))
    document = read("x.pdf", data=packed(content, "[0 0 595 14000]"))
    assert 0.5 < document.coverage < 0.7
    assert len(document.text) <= MAX_CHARS + 10


def test_a_page_of_too_many_paths_ends() -> None:
    lines = b"".join(b"%d 0 m %d 800 l S 0 %d m 500 %d l S\n" % (at, at, at, at) for at in range(1500))
    document = read("x.pdf", data=packed(lines * 20 + column([LONG, END]).encode("cp1252")))
    assert f"{LONG} {END}" in document.text


def form(pdf: Pdf, content: str, drawn: int) -> int:
    entries = f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {drawn} 0 R>>>>"
    return pdf.stream(content, entries)


def test_a_form_that_draws_itself_ends() -> None:
    pdf = Pdf()
    number = form(pdf, "/X Do " + text(72, 200, LONG) + " /X Do", len(pdf.objects) + 1)
    assert code(pdf.page("/X Do", resources=f"/XObject<</X {number} 0 R>>").bytes()) == "read.broken-pdf"


def test_forms_that_draw_ten_others_each_end() -> None:
    pdf = Pdf()
    number = pdf.stream(text(72, 200, LONG), "/Type/XObject/Subtype/Form/BBox[0 0 595 842]")
    for _ in range(9):
        number = form(pdf, "/X Do " * 10, number)
    assert code(pdf.page("/X Do", resources=f"/XObject<</X {number} 0 R>>").bytes()) == "read.broken-pdf"


def test_a_form_in_a_form_is_read() -> None:
    pdf = Pdf()
    pdf.page("")
    fonts = f"/Resources<</Font<</F {pdf.fonts['F']} 0 R>>>>"
    inner = pdf.stream(column([LONG, END]), f"/Type/XObject/Subtype/Form/BBox[0 0 595 842]{fonts}")
    outer = form(pdf, "/X Do", inner)
    pdf.kids.clear()
    data = pdf.page("/X Do", resources=f"/XObject<</X {outer} 0 R>>").bytes()
    assert not draws_without_end(data)
    assert texts(read("x.pdf", data=data)) == [f"{LONG} {END}"]


def test_a_form_whose_resources_name_itself_but_that_does_not_draw_itself_is_read() -> None:
    pdf = Pdf()
    form(pdf, text(72, 200, LONG) + "/Y Do", len(pdf.objects) + 1)
    assert not draws_without_end(pdf.page("").bytes())


def test_too_many_pages_are_refused_at_once() -> None:
    pdf = Pdf().page(column([LONG, END]))
    pdf.kids *= 200_000
    assert code(pdf.bytes()) == "read.too-many-pages"


@pytest.mark.parametrize("kids", ["2 0 R 2 0 R", "7 0 R"])
def test_a_page_tree_that_loops_ends(kids: str) -> None:
    pdf = Pdf()
    pdf.objects[1] = f"<</Type/Pages/Kids[{kids}]/Count 4>>".encode()
    pdf.page(column([LONG, END]))
    pdf.objects += [b"null"] * (6 - len(pdf.objects))
    pdf.objects.append(b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 4>>")
    assert code(pdf.bytes()) in {"read.no-text", "read.broken-pdf"}


def test_a_file_whose_index_is_garbage_is_read_all_the_same() -> None:
    data = Pdf().page(column([LONG, END])).bytes()
    start = data.rindex(b"\nxref\n") + 1
    assert texts(read("x.pdf", data=data[:start] + b"xref\n0 99\nnonsense\n" + data[start + 60 :])) == [f"{LONG} {END}"]


def _outcome(data: bytes) -> str:
    try:
        return "read" if read("x.pdf", data=data).text.startswith(LONG) else "wrong"
    except ReadError as error:
        return error.problem.code


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_file_is_read_or_called_broken(share: float) -> None:
    data = Pdf().page(column([LONG, END])).page(column([LONG, END])).bytes()
    assert _outcome(data[: int(share * len(data))]) in {"read", "read.broken-pdf", "read.no-text"}


def test_a_page_of_too_many_comments_ends() -> None:
    pdf = Pdf()
    note = pdf.add("<</Type/Annot/Subtype/Text/Rect[0 0 10 10]/Contents(note)>>")
    document = doc(pdf.page(column([LONG, END]), f"/Annots[{f'{note} 0 R ' * 50_000}]"))
    assert texts(document) == [f"{LONG} {END}"]
    assert document.notices[0].count == MAX_ANNOTATIONS


def test_a_page_of_too_many_cells_ends() -> None:
    places = [20.0 + 10 * at for at in range(39)]
    cells = "".join(text(x + 1, y + 8, "a", 6) for x in places[:-1] for y in places[:-1])
    rules = "".join(rule(places[0], y, places[-1], y) for y in places) + "".join(
        rule(x, places[0], x, y) for x in places for y in places[5:]
    )
    document = doc(Pdf().page(rules + cells))
    assert document.text.count("a") == 38 * 38


def test_a_page_of_too_many_white_words_ends() -> None:
    words = "".join(text(20 + at % 50 * 10, 20 + at // 50 * 4, f"mot{at}", 5) for at in range(8_000))
    document = doc(Pdf().page(f"1 g {words} 0 g\n" + column([LONG, END])))
    assert texts(document) == [f"{LONG} {END}"]
