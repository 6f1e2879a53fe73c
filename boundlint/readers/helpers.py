"""The programs that are not ours and that help to read some files, where they are installed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

_OFFICE_NAMES = ("soffice", "libreoffice")
_OFFICE_PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "linux": ("/opt/libreoffice/program/soffice", "/usr/lib/libreoffice/program/soffice", "/snap/bin/libreoffice"),
    "win32": (
        "%ProgramFiles%\\LibreOffice\\program\\soffice.com",
        "%ProgramFiles(x86)%\\LibreOffice\\program\\soffice.com",
    ),
}
"""Where an installer puts it without telling the search path."""

_TESSERACT_PLACES = {"win32": ("%ProgramFiles%\\Tesseract-OCR\\tesseract.exe",)}


def _found(names: tuple[str, ...], places: Mapping[str, tuple[str, ...]]) -> str:
    for name in names:
        if path := shutil.which(name):
            return path
    usual = (os.path.expandvars(place) for place in places.get(sys.platform, ()))
    return next((place for place in usual if Path(place).is_file()), "")


def libreoffice() -> str:
    """Return the path of LibreOffice, which reads old Word and RTF files; empty where there is none."""
    return _found(_OFFICE_NAMES, _OFFICE_PLACES)


def tesseract() -> str:
    """Return the path of tesseract, which recognises the text of scans; empty where there is none."""
    return _found(("tesseract",), _TESSERACT_PLACES)


def helpers() -> dict[str, str]:
    """Return the paths of all of them by name, empty for those that are missing."""
    return {"tesseract": tesseract(), "libreoffice": libreoffice()}
