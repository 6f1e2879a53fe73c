"""Typewriter text to print: curly apostrophes, French spaces. The contracts are typed plainly and set here."""

from __future__ import annotations

import re

NBSP = "\u00a0"


def french(text: str) -> str:
    """Return the text with ’ and with the spaces that French wants before its high punctuation."""
    text = text.replace("'", "’")
    text = re.sub(r" ([:;?!»%€])", NBSP + r"\1", text)
    text = re.sub(r"(«|n°) ", r"\1" + NBSP, text)
    return re.sub(r"(?<=\d) (?=\d{3}\b)", NBSP, text)


def english(text: str) -> str:
    """Return the text with curly apostrophes and quotation marks."""
    text = re.sub(r'(^|[\s(])"', r"\1“", text, flags=re.MULTILINE)
    return text.replace('"', "”").replace("'", "’")
