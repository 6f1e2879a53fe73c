"""Reads terms and facts out of a contract's clauses, with the lexicon of its language."""

from boundlint.facts.engine import explain, prepare, understand
from boundlint.facts.stored import extended

__all__ = ["explain", "extended", "prepare", "understand"]
