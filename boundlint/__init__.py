"""boundlint: a linter for service contracts and for the boundaries in them."""

__version__ = "0.1.0"
