"""Saves a letter as Markdown, plain text or DOCX: beside the target first, then in one step into its place."""

from __future__ import annotations

import textwrap
from pathlib import Path

from boundlint.errors import RefusalError
from boundlint.letters.letter import Letter, LetterBlock
from boundlint.saving import save
from boundlint.templating import escape

ENDINGS = (".docx", ".md", ".txt")
_WIDTH = 80


def write(letter: Letter, path: str | Path, *, force: bool = False) -> None:
    """Save a letter; the ending of the path chooses the format.

    Args:
        letter: what to save.
        path: where; the folder must exist.
        force: write over a file that is there.

    Raises:
        RefusalError: an ending other than `.docx`, `.md`, `.txt` (`letters.refuse-ending`), a file that is there
            (`letters.refuse-overwrite`), or a folder that cannot be written to (`letters.refuse-write`).
    """
    target = Path(path)
    if target.suffix.lower() not in ENDINGS:
        raise RefusalError("letters.refuse-ending", str(path))
    if not force and (target.exists() or target.is_symlink()):
        raise RefusalError("letters.refuse-overwrite", str(path))
    _save(_content(letter, target.suffix.lower()), target, force=force)


def _content(letter: Letter, ending: str) -> bytes:
    if ending == ".docx":
        from boundlint.letters.word import docx_bytes

        return docx_bytes(letter)
    text = markdown(letter) if ending == ".md" else plain_text(letter)
    return text.encode("utf-8", "replace")


def _save(content: bytes, target: Path, *, force: bool) -> None:
    try:
        save(content, target, force=force)
    except FileExistsError:
        raise RefusalError("letters.refuse-overwrite", str(target)) from None
    except OSError as error:
        raise RefusalError("letters.refuse-write", str(target), reason=error.strerror or "?") from None


def markdown(letter: Letter) -> str:
    """Return the letter as Markdown."""
    return "\n\n".join(map(_markdown_block, letter.blocks)) + "\n"


def _markdown_block(block: LetterBlock) -> str:
    lines = [escape(line) for line in block.lines]
    if block.kind == "table":
        head, *rows = [" | ".join(map(escape, row)) for row in block.rows]
        rule = " | ".join("---" for _ in block.rows[0])
        return "\n".join(f"| {row} |" for row in (head, rule, *rows))
    if block.kind == "list":
        return "\n".join(f"- {line}" for line in lines)
    if block.kind == "subject":
        return f"**{' '.join(lines)}**"
    return "  \n".join(lines)


def plain_text(letter: Letter) -> str:
    """Return the letter as text of 80 columns, addresses and signatures where the language puts them."""
    text = ""
    for before, block in zip((None, *letter.blocks), letter.blocks, strict=False):
        if before:
            text += "\n\n\n\n" if before.kind in ("closing", "signature") else "\n\n"
        text += _text_block(letter, block)
    return text + "\n"


def _text_block(letter: Letter, block: LetterBlock) -> str:
    kind = block.kind
    if kind == "table":
        return _columns(block.rows)
    if kind == "list":
        return "\n".join(
            textwrap.fill(line, _WIDTH, initial_indent="- ", subsequent_indent="  ") for line in block.lines
        )
    if kind == "paragraph":
        return textwrap.fill(block.lines[0], _WIDTH, break_long_words=False, break_on_hyphens=False)
    aside = kind in aside_blocks(letter.language)
    lines = (line for text in block.lines for line in textwrap.wrap(text, _WIDTH // 2 if aside else _WIDTH))
    return "\n".join(" " * (_WIDTH // 2 if aside else 0) + line for line in lines)


def aside_blocks(language: str) -> tuple[str, ...]:
    """Return the blocks that stand on the right half: the recipient and the date in French, the sender in English."""
    return ("recipient", "date") if language == "fr" else ("sender",)


def _columns(rows: tuple[tuple[str, ...], ...]) -> str:
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
