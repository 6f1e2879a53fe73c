"""What the properties of a row or cell of a Word table say of it."""

from __future__ import annotations

from typing import Any

from boundlint.readers.docx.names import W, value


def marks(props: Any) -> frozenset[str]:
    """Return the names of the properties of a row or cell."""
    return frozenset() if props is None else frozenset(child.tag for child in props)


def continues(props: Any) -> bool:
    """Tell whether a cell of these properties only goes on with the merged cell above it, or to its left."""
    for merge in ("vMerge", "hMerge"):
        found = props.find(W + merge) if props is not None else None
        if found is not None and (value(props, merge) or "continue") == "continue":
            return True
    return False
