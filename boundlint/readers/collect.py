"""Expands the folders among the arguments to the files that can be linted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from boundlint.errors import Problem

_ENDINGS = {
    ".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".fodt", ".doc", ".rtf", ".pdf", ".md", ".markdown", ".html",
    ".htm", ".xhtml", ".txt",
}  # fmt: skip
_PASSED_OVER = ("readme", "license", "licence", "changelog")


def collect(arguments: Sequence[str]) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Return the files to read, each once, and what is wrong with the folders.

    A file named directly is always taken, whatever its ending and whether it exists or not: reading it says why it
    cannot be read. A folder gives its files in the order of their names, hidden ones, lock files (`~$…`), README,
    LICENSE and CHANGELOG left out.

    Args:
        arguments: files and folders as the user wrote them.
    """
    files: dict[str, None] = {}
    problems: list[Problem] = []
    for argument in arguments:
        if not argument or not _is_folder(Path(argument)):  # an empty name means the current folder to `Path`
            files[argument] = None
            continue
        try:
            found = [str(file) for file in _walk(Path(argument), frozenset())]
        except OSError:
            problems.append(Problem("read.no-permission", argument))
            continue
        if not found:
            problems.append(Problem("read.nothing-in-folder", argument))
        files.update(dict.fromkeys(found))
    return tuple(files), tuple(problems)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _walk(folder: Path, above: frozenset[Path]) -> Iterator[Path]:
    """Give the files below a folder; `above` holds the real folders on the way, so that a link back is not followed."""
    real = folder.resolve()
    if real in above:
        return
    for entry in sorted(folder.iterdir(), key=lambda path: path.name):
        if entry.name.startswith((".", "~$")):
            continue
        if _is_folder(entry):
            yield from _readable_folder(entry, above | {real})
        elif entry.suffix.lower() in _ENDINGS and not entry.name.lower().startswith(_PASSED_OVER) and entry.is_file():
            yield entry


def _readable_folder(folder: Path, above: frozenset[Path]) -> Iterator[Path]:
    """A folder below that may not be read is passed over: the others still hold contracts."""
    try:
        yield from _walk(folder, above)
    except PermissionError:
        return
