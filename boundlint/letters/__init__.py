"""Letters grounded in a contract: a reading and the person's options in, a letter or a refusal out."""

from boundlint.letters.check import check
from boundlint.letters.letter import Letter, LetterBlock
from boundlint.letters.options import (
    Correspondent,
    Deliverable,
    Invoice,
    TerminationOptions,
    parse_day,
    parse_deliverable,
    parse_invoice,
    parse_notice,
)
from boundlint.letters.termination import termination
from boundlint.letters.write import write

__all__ = [
    "Correspondent",
    "Deliverable",
    "Invoice",
    "Letter",
    "LetterBlock",
    "TerminationOptions",
    "check",
    "parse_day",
    "parse_deliverable",
    "parse_invoice",
    "parse_notice",
    "termination",
    "write",
]
