"""Tells headings from text, and lines of a table of contents from both."""

from __future__ import annotations

import re

from boundlint.model.document import Block, BlockKind
from boundlint.patterns import regex

_MAX_STRONG = 180
_MAX_TITLE = 120
_MAX_PLAIN = 70
_MAX_WORDS = 9
_MAX_DOTTED = 6
_MIN_BODY = 60
_MIN_SENTENCE = 25
_MANY_WORDS = 12
_LEADERS = regex(r"(?:\.{4}|…{2}|_{4}|(?:\. ){4})\s*\d{1,3}\s*\Z")
"""The last leaders and the page: a row of any length is looked at once."""

_TITLE = regex(
    r"\b(?:contrat|contract|agreement|convention|conditions|terms|devis|accord|proposal|quote|statement of work)\b",
    re.IGNORECASE,
)
_VALUE = regex(r"\d|[€$£%|=@_{}\[\]]|\.{3}|…")
_SUBJECT = regex(
    r"(?:l[ea]s?|l['’]|the|each|either|neither|chaque|chacune?|tout|toute|any|all|il|elle|ils|on|we|you|i|nous|vous|je)\b(?:\s?\S+){3}",
    re.IGNORECASE,
)
_BLANK = regex(r"_{3}|\A[\[{][^\]}]*[\]}]+\Z")
_PARTIES = regex(
    r"(?:et|entre|and|between|entre les soussign[ée]+s|d['’](?:une|autre) part|by and between)\s*[,:;.]?\s*",
    re.IGNORECASE,
)
_LETTER = regex(r"[^\W\d_]")
_RUN_IN = regex(r"(?P<title>[^.:–—\n]{3,60}?)\s?(?:\.|:|[–—]|\.\s?[–—-])\s+(?=[A-ZÀ-Ý«“\"(\[]|l[ea]s?\b|the\b)")
_SAYS = regex(
    r"\b(?:est|sont|sera|seront|doit|doivent|peut|peuvent|pourra|pourront|devra|devront|a|ont|aura|engage|engagent|is|are|"
    r"shall|must|will|may|can|has|have|agrees?|pays?|owns?|does|do|not|ne|n['’]\w+)\b",
    re.IGNORECASE,
)


def is_contents_line(text: str) -> bool:
    """Tell whether a text is a line of a table of contents: leaders and a page number at its end."""
    return _LEADERS.search(text) is not None


def is_loud(block: Block, text: str) -> bool:
    """Tell whether a block is set as a heading by its file: a style, or a short text wholly set off.

    Whole sentences are not, whatever their style: many templates set their paragraphs in a heading style to number
    them, and emphasis in bold is still contract text.
    """
    if is_sentence(text) or _PARTIES.fullmatch(text):
        return False
    if block.kind in {BlockKind.HEADING, BlockKind.TITLE}:
        return True
    if block.kind in {BlockKind.NOTE, BlockKind.CELL} and "|" in text:
        return False
    if not block.strong or len(text) > _MAX_STRONG or text.endswith((",", ";")) or _BLANK.search(text):
        return False
    return bool(_LETTER.search(text)) and (len(text) <= _MAX_TITLE or not _SAYS.search(text))


def is_sentence(text: str) -> bool:
    """Tell whether a text is a sentence and no title: long, or with an end and either a verb or many words.

    A clause may be set in capitals; taken for a heading, it would not be read.
    """
    if len(text) > _MAX_STRONG or (text.endswith((".", ";")) and len(text.split()) > _MANY_WORDS):
        return True
    return text.endswith((".", ";", ",")) and len(text) > _MIN_SENTENCE and _SAYS.search(text) is not None


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
    title = match.group("title").strip()
    return title if title[:1].isupper() and not _SUBJECT.match(title) else ""


def short_title(text: str) -> str:
    """Return what stands after a number if it is a title and no sentence, so that the text comes in the next block.

    A full stop may end a title of few words ("1. Term."); it is not returned. Empty where the text is no title.
    """
    title = text[:-1].rstrip() if text.endswith(".") and len(text.split()) <= _MAX_DOTTED else text
    if not title or len(title) > _MAX_TITLE or title[-1] in ".;,:" or "\n" in title:
        return ""
    return "" if _SAYS.search(title) or _VALUE.search(title) or not title[:1].isupper() else title
