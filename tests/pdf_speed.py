"""Prints how fast PDF files are read: against pdfium's bare text, and against pdfplumber. Run it as a script.

Every figure is the best of several runs in processor time, so that other work on the machine counts little.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pdf_files import Pdf, column

PAGES, LINES, WIDTH = 60, 46, 88


def prose() -> bytes:
    """Return a PDF of sixty pages of the project's own prose, without tables."""
    root = Path(__file__).parent.parent
    words = " ".join(file.read_text("utf-8") for file in sorted(root.glob("*.md"))).encode("cp1252", "ignore")
    text = [word.strip("|*#`_>") for word in words.decode("cp1252").split()]
    lines, line = [], ""
    while len(lines) < PAGES * LINES:
        for word in text:
            if len(line) + len(word) > WIDTH:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
    pdf = Pdf()
    for number in range(PAGES):
        pdf.page(column(lines[number * LINES : (number + 1) * LINES], top=70, step=15))
    return pdf.bytes()


def bare(data: bytes) -> None:
    """Read the text of all pages with pdfium and nothing else."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for page in document:
        textpage = page.get_textpage()
        textpage.get_text_range()
        textpage.close()
        page.close()
    document.close()


def ours(data: bytes) -> None:
    """Read the file as boundlint does."""
    from boundlint.readers.options import UNTIMED
    from boundlint.readers.pdf import read_pdf

    read_pdf("prose.pdf", data, UNTIMED)


def plumbed(data: bytes) -> None:
    """Read the text of all pages with pdfplumber."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_text()
            page.close()


def best(run: Callable[[bytes], None], data: bytes, times: int) -> float:
    """Return the least seconds that a run took."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        run(data)
        taken.append(time.process_time() - start)
    return min(taken)


def main() -> None:
    """Measure the prose, or the file that is named."""
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else prose()
    pdfium, mine, plumber = best(bare, data, 7), best(ours, data, 7), best(plumbed, data, 3)
    sys.stdout.write(f"of pdfium's bare speed: {pdfium / mine:.2f}; times pdfplumber's: {plumber / mine:.1f}\n")


if __name__ == "__main__":
    main()
