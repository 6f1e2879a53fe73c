"""From paths to results, file by file: the one place where the rooms meet.

What goes wrong with one file becomes a problem of that file; the others go on.
"""

from boundlint.pipeline.letter import LetterRequest, letter_for
from boundlint.pipeline.linting import LintOptions, check_policy, lint_all, lint_file
from boundlint.pipeline.reading import InspectOptions, inspect_all, inspect_file, read_text
from boundlint.pipeline.rules import rule_pages, rule_versions
from boundlint.pipeline.wording import explained
from boundlint.pipeline.writing import clause_for

__all__ = [
    "InspectOptions",
    "LetterRequest",
    "LintOptions",
    "check_policy",
    "clause_for",
    "explained",
    "inspect_all",
    "inspect_file",
    "letter_for",
    "lint_all",
    "lint_file",
    "read_text",
    "rule_pages",
    "rule_versions",
]
