"""Tells headings from text, and lines of a table of contents from both."""

from __future__ import annotations

import re

from boundlint.model.document import Block, BlockKind

_MAX_STRONG = 120
_MAX_PLAIN = 70
_MAX_WORDS = 9
_MIN_BODY = 60
_LEADERS = re.compile(r"(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,})\s*\d{1,3}\s*\Z")
_TITLE = re.compile(
    r"\b(?:contrat|contract|agreement|convention|conditions|terms|devis|accord|proposal|quote|statement of work|règlement)\b",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\d|[€$£%|=@_{}\[\]]|\.{3}|…")
_LETTER = re.compile(r"[^\W\d_]")
_RUN_IN = re.compile(r"(?P<title>[^.:–—\n]{3,60}?)\s?(?:\.|:|[–—]|\.\s?[–—-])\s+(?=[A-ZÀ-Ý«“\"(\[]|l[ea]s?\b|the\b)")
_SAYS = re.compile(
    r"\b(?:est|sont|sera|seront|doit|doivent|peut|peuvent|pourra|pourront|devra|devront|a|ont|aura|engage|engagent|is|are|"
    r"shall|must|will|may|can|has|have|agrees?|pays?|owns?|does|do|not|ne|n['’]\w+)\b",
    re.IGNORECASE,
)


def is_contents_line(text: str) -> bool:
    """Tell whether a text is a line of a table of contents: leaders and a page number at its end."""
    return _LEADERS.search(text) is not None


def is_loud(block: Block, text: str) -> bool:
    """Tell whether a block is set as a heading by its file: a style, or a short text wholly set off."""
    if block.kind in {BlockKind.HEADING, BlockKind.TITLE}:
        return True
    if block.kind in {BlockKind.NOTE, BlockKind.CELL} and "|" in text:
        return False
    return block.strong and len(text) <= _MAX_STRONG and not text.endswith((",", ";")) and bool(_LETTER.search(text))


def is_title(block: Block, text: str, later_levels: tuple[int, ...]) -> bool:
    """Tell whether a heading near the start is the document's title.

    Args:
        block: the heading.
        text: its text.
        later_levels: the levels of the file's headings after it.
    """
    if block.kind is BlockKind.TITLE or _TITLE.search(text):
        return True
    return block.kind is BlockKind.HEADING and bool(later_levels) and block.level < min(later_levels)


def is_quiet_heading(text: str, before: str, after: str) -> bool:
    """Tell whether a short plain line heads the text after it, though nothing sets it off.

    Args:
        text: of the line.
        before: of the block before it.
        after: of the block after it.
    """
    if len(text) > _MAX_PLAIN or len(text.split()) > _MAX_WORDS or "\n" in text or not text[:1].isupper():
        return False
    if text.endswith("?"):
        return len(after) >= _MIN_BODY or after.startswith("- ")
    if text[-1] in ".,;:!)»" or _VALUE.search(text) or _SAYS.search(text):
        return False
    return len(after) >= _MIN_BODY and (not before or before[-1] in ".;:!?»)")


def run_in_heading(text: str) -> str:
    """Return the title at the head of a numbered paragraph ("Payment. The Client shall …"); empty where none."""
    match = _RUN_IN.match(text)
    if match is None or len(match.group("title").split()) > _MAX_WORDS or _SAYS.search(match.group("title")):
        return ""
    return match.group("title").strip() if match.group("title")[:1].isupper() else ""


def is_short_title(text: str) -> bool:
    """Tell whether what stands after a number is a title and no sentence, so that the text comes in the next block."""
    if not text or len(text) > _MAX_STRONG or text[-1] in ".;,:" or "\n" in text:
        return False
    return not _SAYS.search(text) and not _VALUE.search(text) and text[:1].isupper()
