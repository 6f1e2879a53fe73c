"""Checks a letter before it is handed out: its tone, its blanks, its dates, its length."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from boundlint.cache import toml_table
from boundlint.errors import Problem
from boundlint.letters.letter import Letter
from boundlint.templating import full_date

SHORTEST, LONGEST = 150, 450
"""Words of the body that a letter of this kind usually has."""

_JUDGED = ("subject", "paragraph", "list", "closing")
_BLANK = re.compile(r"\{\{|\}\}|\{%|\[[^\]]*\]|_{2,}|…|\bX{2,}\b", re.IGNORECASE)
_SHORT_DATE = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4})\b")


def check(letter: Letter) -> tuple[Problem, ...]:
    """Return what is wrong with a letter: `fatal` problems forbid sending it, the others are advice."""
    text = _own_text(letter)
    return (*_tone(letter, text), *_blanks(text), *_dates(letter), *_length(letter))


def _own_text(letter: Letter) -> str:
    """Return what the letter itself says, without the names and references that came from outside."""
    text = "\n".join(line for block in letter.blocks if block.kind in _JUDGED for line in block.lines)
    for words in sorted(letter.own_words, key=len, reverse=True):
        text = text.replace(words, "")
    return text


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return re.sub(r"\s+", " ", "".join(sign for sign in plain if not unicodedata.combining(sign)))


@cache
def _avoided(language: str, kind: str) -> tuple[tuple[str, bool], ...]:
    """Return the words to avoid, each with whether it forbids the letter."""
    table = toml_table("templates", f"letters/avoid.{language}.toml")
    rows = [row for row in table["avoid"] if kind in row.get("kinds", [kind])]
    return tuple((words, row["severity"] == "error") for row in rows for words in row["words"])


def _tone(letter: Letter, text: str) -> list[Problem]:
    folded = _fold(text)
    return [
        Problem("letters.check-tone", params=(("words", words),), fatal=grave)
        for words, grave in _avoided(letter.language, letter.kind)
        if re.search(rf"(?<!\w){re.escape(_fold(words))}(?!\w)", folded)
    ]


def _blanks(text: str) -> list[Problem]:
    found = _BLANK.search(text)
    return [Problem("letters.check-blank", params=(("text", found[0]),))] if found else []


def _dates(letter: Letter) -> list[Problem]:
    body = "\n".join(line for block in letter.blocks for line in block.lines)
    problems = []
    if full_date(letter.end_date, letter.locale) not in body:
        problems.append(Problem("letters.check-no-end-date"))
    if letter.end_date < letter.earliest_end or letter.earliest_end < letter.date:
        problems.append(Problem("letters.check-end-date"))
    if _SHORT_DATE.search(_own_text(letter)):
        problems.append(Problem("letters.check-short-date"))
    return problems


def _length(letter: Letter) -> list[Problem]:
    count = sum(len(line.split()) for block in letter.blocks if block.kind in _JUDGED for line in block.lines)
    if SHORTEST <= count <= LONGEST:
        return []
    return [Problem("letters.check-length", params=(("count", str(count)),), fatal=False)]
