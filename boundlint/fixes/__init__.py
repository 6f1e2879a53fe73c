"""A fair clause for each of the six boundaries: a name and the parties in, its text out."""

from boundlint.fixes.clause import ClauseText, clause, names

__all__ = ["ClauseText", "clause", "names"]
