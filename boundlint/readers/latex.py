"""Reads LaTeX as text: sections become headings, items items, other commands give way to what they hold.

No TeX is run: macros that a document defines itself are not expanded.
"""

from __future__ import annotations

import re

from boundlint.model.document import BlockKind, Place
from boundlint.patterns import regex
from boundlint.readers.raw import Piece, Raw

_BODY = regex(r"\\begin\{document\}(.*?)(?:\\end\{document\}|\Z)", re.DOTALL)
_COMMENT = regex(r"(?<!\\)%[^\n]*")
_LEVELS = {"part": 1, "chapter": 1, "section": 1, "subsection": 2, "subsubsection": 3, "paragraph": 4, "title": 1}
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "c": "\u0327", "~": "\u0303"}
_ACCENT = regex(r"""\\(?:(['`^"~])|(c)(?=\{|\s))\s*\{?\\?([A-Za-z])\}?""")
_WORDS = {
    "og": "« ", "fg": " »", "euro": "€", "EUR": "€", "texteuro": "€", "No": "N°", "no": "n°", "degres": "°",
    "ldots": "…", "dots": "…", "textbar": "|", "S": "§", "oe": "œ", "OE": "Œ", "ier": "er", "iere": "re",
    "textdegree": "°", "og{}": "« ", "quad": " ", "LaTeX": "LaTeX", "TeX": "TeX", "newline": "\n", "par": "\n\n",
}  # fmt: skip
_WORD = regex(r"\\([A-Za-z]+)\*?(?![A-Za-z{\[])(?:\{\})?[ \t]?")
_EMPTY = regex(r"\\(og|fg|euro|EUR|texteuro|ldots|dots|oe|OE|no|No)\{\}")
_SILENT = regex(
    r"\\(?:usepackage|documentclass|label|ref|pageref|cite|vspace|hspace|includegraphics|setlength|newcommand|"
    r"renewcommand|setcounter|addtocounter|input|include|pagestyle|thispagestyle|bibliography|bibliographystyle|"
    r"hypersetup|geometry|definecolor|color|fontsize|rule|titleformat|newpage|fancyhead|fancyfoot|[lcr]head|[lcr]foot)"
    r"\*?(?:\s*\[[^\]]*\])*(?:\{[^{}]*\})*"
)
_ENVIRONMENT = regex(r"\\(begin|end)\{[^{}]*\}(?:\[[^\]]*\])?(?:\{[^{}]*\})?")
_HEADING = regex(r"\\(part|chapter|(?:sub){0,2}section|paragraph|title)\*?(?:\[[^\]]*\])?\{([^{}]*)\}")
_ITEM = regex(r"\\item(?![A-Za-z])[ \t]*(?:\[([^\]]*)\])?")
_HOLDS = regex(r"\\[A-Za-z]+\*?(?:\[[^\]]*\])?\{([^{}]*)\}")
_MARK = regex(r"\A\x02([0-9i])")
_MAX_DEPTH = 12


def read_latex(source: str) -> Raw:
    """Return the pieces of a LaTeX document, each with the line on which it starts."""
    body = _BODY.search(source)
    start = body.start(1) if body else 0
    text = _plain(body.group(1) if body else source)
    line = source.count("\n", 0, start) + 1
    pieces = []
    for paragraph in re.split(r"(\n[ \t]*\n\s*)", text):
        if paragraph.strip("\x01 \t\n"):
            pieces.append(_piece(paragraph, line))
        line += paragraph.count("\n") - 2 * paragraph.count("\x01")
    return Raw("txt", tuple(pieces))


def _plain(text: str) -> str:
    """Return the text with its commands resolved; headings and items carry a mark, each in a paragraph of its own.

    A line break that this adds stands with a mark beside it, so that lines can still be counted.
    """
    text = _COMMENT.sub("", text).replace("\\\\", "\n").replace("~", "\u00a0")
    text = _ACCENT.sub(_accent, text)
    text = _EMPTY.sub(lambda match: _WORDS[match.group(1)], text)
    for _ in range(_MAX_DEPTH):
        shorter = _HOLDS.sub(_held, _HEADING.sub(_heading, _ENVIRONMENT.sub(" ", _SILENT.sub(" ", text))))
        if shorter == text:
            break
        text = shorter
    text = _ITEM.sub(lambda match: f"\n\n\x01\x02i{match.group(1) or ''} ", text)
    text = _WORD.sub(lambda match: _WORDS.get(match.group(1), " "), text)
    text = re.sub(r"\\([%&_#${}])", "\\1", re.sub(r"(?<!\\)&", " | ", re.sub(r"(?<!\\)[{}$]", "", text)))
    return text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("\\", " ")


def _accent(match: re.Match[str]) -> str:
    return match.group(3) + _ACCENTS[match.group(1) or match.group(2)]


def _heading(match: re.Match[str]) -> str:
    return f"\n\n\x01\x02{_LEVELS[match.group(1)]}{match.group(2)}\n\n\x01"


def _held(match: re.Match[str]) -> str:
    return match.group(1)


def _piece(paragraph: str, line: int) -> Piece:
    text = re.sub(r"\s*\n\s*", " ", paragraph.replace("\x01", "").strip())
    text = re.sub(r"(?:\|\s*){2,}", "| ", text).strip("| ")
    mark = _MARK.match(text)
    if mark is None:
        return Piece(text, place=Place(line=max(1, line)))
    text = text[mark.end() :].strip()
    if mark.group(1) == "i":
        return Piece(text, BlockKind.ITEM, 1, place=Place(line=max(1, line)))
    return Piece(text, BlockKind.HEADING, int(mark.group(1)), place=Place(line=max(1, line)))
