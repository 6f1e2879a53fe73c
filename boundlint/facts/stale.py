"""Law that a contract cites and that has since been repealed or renumbered, from `policies/stale.toml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table
from boundlint.facts.project import counted
from boundlint.model.clause import Outline
from boundlint.model.reading import Fact
from boundlint.text.fold import fold


class Stale(Struct, frozen=True):
    """One way to cite law that no longer stands under that name.

    Attributes:
        said: how it is cited, folded.
        near: words of which one must follow or come before within a line's length, folded; none for always.
    """

    said: tuple[str, ...]
    near: tuple[str, ...]


_REACH = 60


@cache
def _table() -> tuple[Stale, ...]:
    rows = toml_table("policies", "stale.toml")["stale"]
    return tuple(Stale(_folded(row["said"]), _folded(row.get("near", []))) for row in rows)


def _folded(texts: list[str]) -> tuple[str, ...]:
    return tuple(fold(text).text for text in texts)


def stale_law(outline: Outline) -> Fact:
    """Count the places at which a contract cites law that is stale, and quote the first."""
    folded = fold(outline.document.text)
    found = {at: end for entry in _table() for at, end in _places(folded.text, entry)}
    return counted("document.stale_law", outline, [folded.span(at, found[at]) for at in sorted(found)], 0.9)


def _places(text: str, entry: Stale) -> list[tuple[int, int]]:
    places = []
    for said in entry.said:
        at = text.find(said)
        while at >= 0:
            end = at + len(said)
            if _is_whole(text, at, end) and _has_near(text, at, end, entry.near):
                places.append((at, end))
            at = text.find(said, end)
    return places


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is made of whole words: article 1134 is none of article 1134-1."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    return not before.isalnum() and not after[:1].isalnum() and not (after[:1] in "-." and after[1:2].isdigit())


def _has_near(text: str, start: int, end: int, near: tuple[str, ...]) -> bool:
    around = text[max(0, start - _REACH) : end + _REACH]
    return not near or any(word in around for word in near)
