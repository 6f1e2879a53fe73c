"""Writes the four example contracts beside this folder: `python examples/make` (needs `pip install reportlab`).

reportlab sets the PDF and is needed for nothing else, so that it is no dependency of boundlint. The files are the same
bytes on every run of the same versions of python-docx and reportlab.
"""

from __future__ import annotations

from pathlib import Path

import bilingue
import contrat_client
import contrat_independant
import services_agreement


def main() -> None:
    folder = Path(__file__).resolve().parents[1]
    contrat_client.make(folder / "contrat-client.docx")
    contrat_independant.make(folder / "contrat-independant.pdf")
    services_agreement.make(folder / "services-agreement.docx")
    bilingue.make(folder / "bilingue-bilingual.docx")


if __name__ == "__main__":
    main()
