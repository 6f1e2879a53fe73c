"""The six clauses, from `templates/clauses/NAME.LANGUAGE.md.j2`."""

from __future__ import annotations

from msgspec import Struct

from boundlint.errors import BoundlintError
from boundlint.fixes.labels import labels
from boundlint.model import Party
from boundlint.templating import render
from boundlint.wording import LANGUAGES

_NAMES = ("scope", "revisions", "payment", "contact-hours", "respect", "termination")


class ClauseText(Struct, frozen=True):
    """A clause that is ready to be pasted.

    Attributes:
        name: one of `names()`.
        heading: its title, without a number.
        body: its paragraphs as Markdown, with blank lines between them.
    """

    name: str
    heading: str
    body: str


def names() -> tuple[str, ...]:
    """Return the names of the clauses, in the order of the six boundaries."""
    return _NAMES


def clause(name: str, language: str, parties: tuple[Party, ...] = ()) -> ClauseText:
    """Return a fair clause, with the contract's own labels for the parties where they can be used.

    Args:
        name: one of `names()`.
        language: `fr` or `en`.
        parties: as read in the contract; labels that cannot stand in a sentence ("we", "you") are left aside for the
            usual ones, `le Prestataire` and `le Client`, "the Contractor" and "the Client".

    Raises:
        BoundlintError: no clause of that name (`fixes.unknown-clause`), or none in that language
            (`fixes.unknown-language`).
    """
    if name not in _NAMES:
        raise BoundlintError("fixes.unknown-clause", name=name, names=", ".join(_NAMES))
    if language not in LANGUAGES:
        raise BoundlintError("fixes.unknown-language", asked=language)
    provider, client = labels(language, parties)
    text = render(f"clauses/{name}.{language}.md.j2", {"provider": provider, "client": client})
    heading, _, body = text.partition("\n")
    return ClauseText(name, heading.removeprefix("## "), body.strip("\n"))
