"""Scans: recognised page by page where tesseract is installed, and said to be unread where it is not."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_files import Pdf, column, text
from test_readers_pdf_layout import END, LONG, doc, near, texts

from boundlint.errors import ReadError
from boundlint.readers import read
from boundlint.readers.options import Clock
from boundlint.readers.pdf import ocr

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
FAKE = ocr.Engine("tesseract", ("fra", "eng"))


def table(lines: list[str], confidence: int = 90) -> str:
    """Return what tesseract prints for lines at 300 dpi, one inch from the left and top."""
    rows = [HEAD, "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t"]
    for at, line in enumerate(lines, 1):
        for number, word in enumerate(line.split(), 1):
            place = f"{200 + 120 * number}\t{300 + 60 * at}\t110\t45"
            rows.append(f"5\t1\t1\t1\t{at}\t{number}\t{place}\t{confidence}\t{word}")
    return "\n".join(rows) + "\n"


Install = Callable[[str | None], list[bytes]]


@pytest.fixture
def tesseract(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return what sets in a tesseract that prints some table, and gives the pictures that it got."""

    def install(printed: str | None) -> list[bytes]:
        pictures: list[bytes] = []

        def run(_engine: ocr.Engine, picture: bytes, _seconds: float) -> str | None:
            pictures.append(picture)
            return printed

        monkeypatch.setattr(ocr, "find_engine", lambda: FAKE)
        monkeypatch.setattr(ocr, "run_engine", run)
        return pictures

    return install


def scan(pdf: Pdf) -> Pdf:
    return pdf.page("q 595 0 0 842 0 0 cm /I Do Q", resources=f"/XObject<</I {pdf.image()} 0 R>>")


LINES = ["Le client paie chaque facture dans les", "trente jours de sa réception."]


def test_a_scan_is_recognised(tesseract: Install) -> None:
    pictures = tesseract(table(LINES))
    document = doc(scan(Pdf()))
    assert texts(document) == [" ".join(LINES)]
    assert document.blocks[0].confidence == 0.9
    assert near(document.blocks[0].place.box, 76.8, 86.4, 276, 111.6, slack=2)
    assert document.coverage == 1
    assert [(n.code, n.count, n.detail) for n in document.notices] == [("recognised-pages", 1, "90%")]
    assert pictures[0].startswith(b"P5\n2480 3509\n255\n")


def test_a_page_with_text_is_not_recognised_again(tesseract: Install) -> None:
    pictures = tesseract(table(LINES))
    document = doc(scan(Pdf().page(column([LONG, END]))))
    assert texts(document) == [f"{LONG} {END}", " ".join(LINES)]
    assert len(pictures) == 1
    assert [block.confidence for block in document.blocks] == [1.0, 0.9]


@pytest.mark.parametrize("printed", [None, HEAD, table(LINES, 30), table(LINES, 49)])
def test_what_cannot_be_recognised_is_unread(tesseract: Install, printed: str | None) -> None:
    tesseract(printed)
    document = doc(scan(Pdf().page(column([LONG, END]))))
    assert document.coverage == 0.5
    assert [(n.code, n.count) for n in document.notices] == [("scan-pages", 1)]
    with pytest.raises(ReadError) as caught:
        doc(scan(Pdf()))
    assert caught.value.problem.code == "read.scan"


def test_without_tesseract_a_scan_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "tesseract", lambda: "")
    with pytest.raises(ReadError) as caught:
        doc(scan(scan(Pdf())))
    assert caught.value.problem.code == "read.scan"
    document = doc(scan(Pdf().page(column([LONG, END]))))
    assert document.coverage == 0.5


def test_time_is_asked_for_a_recognised_page_and_kept_to(tesseract: Install) -> None:
    pictures = tesseract(table(LINES))
    asked: list[float] = []
    left = iter([60.0, 60.0, 20.0, 0.5])
    pages = scan(scan(Pdf().page(column([LONG, END])))).bytes()
    document = read("x.pdf", data=pages, clock=Clock(asked.append, lambda: next(left, 0.0)))
    assert asked == [5.0]
    assert len(pictures) == 1
    assert [(n.code, n.count) for n in document.notices] == [("recognised-pages", 1), ("unread-pages", 1)]


def test_a_picture_beside_text_is_no_scan(tesseract: Install) -> None:
    pictures = tesseract(table(LINES))
    pdf = Pdf()
    logo = "q 595 0 0 842 0 0 cm /I Do Q\n" + column([LONG, END])
    assert texts(doc(pdf.page(logo, resources=f"/XObject<</I {pdf.image(250)} 0 R>>"))) == [f"{LONG} {END}"]
    assert not pictures


def test_the_program_is_run_on_its_streams_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "tesseract"
    program.write_text('#!/bin/sh\n[ "$OMP_THREAD_LIMIT" = 1 ] || exit 3\nprintf "%s\\n" "$*"\ncat | wc -c\n')
    program.chmod(0o755)
    engine = ocr.Engine(str(program), ("fra",))
    assert ocr.run_engine(engine, b"12345", 10) == "stdin stdout -l fra --psm 3 tsv\n5\n"
    program.write_text("#!/bin/sh\nexit 1\n")
    assert ocr.run_engine(engine, b"", 10) is None
    monkeypatch.setattr(ocr.subprocess, "run", _late)
    assert ocr.run_engine(engine, b"", 10) is None


def _late(*_arguments: object, **_options: object) -> None:
    raise subprocess.TimeoutExpired("tesseract", 10)


needs_tesseract = pytest.mark.skipif(ocr.find_engine() is None, reason="tesseract with French or English is missing")


def pictured(lines: list[str], size: int = 12) -> bytes:
    """Return a PDF whose page is a picture of text: rendered by pdfium, and set in as an image."""
    import pypdfium2

    source = pypdfium2.PdfDocument(Pdf().page(column(lines, size=size, step=22)).bytes())
    bitmap = source[0].render(scale=2.5, grayscale=True)
    rows = memoryview(bitmap.buffer).cast("B")
    data = b"".join(bytes(rows[y * bitmap.stride : y * bitmap.stride + bitmap.width]) for y in range(bitmap.height))
    pdf = Pdf()
    image = pdf.stream(
        data, f"/Type/XObject/Subtype/Image/Width {bitmap.width}/Height {bitmap.height}/ColorSpace/DeviceGray"
        "/BitsPerComponent 8",
    )  # fmt: skip
    source.close()
    return pdf.page("q 595 0 0 842 0 0 cm /I Do Q", resources=f"/XObject<</I {image} 0 R>>").bytes()


@needs_tesseract
def test_a_real_scan_is_recognised() -> None:
    document = read("x.pdf", data=pictured(["Article 1 - Prix", *LINES, "Aucun acompte n'est dû au prestataire."]))
    assert "Le client paie chaque facture dans les trente jours" in document.text.replace("\n\n", " ")
    assert 0.5 < document.blocks[0].confidence < 1
    assert near(document.blocks[0].place.box, 72, 111, 147, 121)
    assert document.notices[0].code == "recognised-pages"


@needs_tesseract
def test_a_blank_scan_is_unread() -> None:
    with pytest.raises(ReadError):
        read("x.pdf", data=pictured([""]))


def test_a_nearly_empty_page_without_a_picture_is_read(tesseract: Install) -> None:
    pictures = tesseract(table(LINES))
    assert texts(doc(Pdf().page(text(72, 120, "Annexe 1")))) == ["Annexe 1"]
    assert not pictures
