"""What a part of a package refers to: other parts, by the kind and by the id of the relationship."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from msgspec import Struct, field

MAX_TARGETS = 200
"""Parts of one kind that are looked at, so that no list of relationships makes the same part be read for ever."""


class Relations(Struct, frozen=True):
    """The parts of the package that one part refers to; what lies outside of the package is not in it.

    Attributes:
        by_kind: names of parts by the last word of the relationship's type (`numbering`), each once.
        by_id: names of parts by the relationship's id.
    """

    by_kind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_id: Mapping[str, str] = field(default_factory=dict)


def relations(root: Any, part: str, find: Callable[[str], str | None]) -> Relations:
    """Return the relations that a `.rels` tree states.

    Args:
        root: of the tree.
        part: the part that they belong to; empty for the package.
        find: gives the true name of a part of the package, None where there is none.
    """
    by_kind: dict[str, dict[str, None]] = {}
    by_id: dict[str, str] = {}
    for node in root:
        target, kind = node.get("Target") or "", (node.get("Type") or "").rsplit("/", 1)[-1]
        if not target or (node.get("TargetMode") or "").lower() == "external":
            continue
        full = _find(target, posixpath.dirname(part), find)
        by_id[node.get("Id") or ""] = full
        found = by_kind.setdefault(kind, {})
        if len(found) < MAX_TARGETS:
            found[full] = None
    return Relations({kind: tuple(names) for kind, names in by_kind.items()}, by_id)


def _find(target: str, folder: str, find: Callable[[str], str | None]) -> str:
    """Return the true name of a target; the name that it states where there is no such part."""
    stated = target.partition("#")[0].replace("\\", "/")
    for name in (stated, unquote(stated)):
        full = name.lstrip("/") if name.startswith("/") else posixpath.normpath(posixpath.join(folder, name))
        found = find(full)
        if found is not None:
            return found
    return stated
