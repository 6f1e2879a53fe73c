"""Reads terms and facts out of a contract's clauses, with the lexicon of its language."""

from boundlint.facts.engine import explain, prepare, understand

__all__ = ["explain", "prepare", "understand"]
