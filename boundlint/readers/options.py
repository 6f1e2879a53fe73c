"""What a reading is asked for, and the time that it may take."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

Changes = Literal["accepted", "original"]
"""Which side of tracked changes is read: as if all were accepted, or as the text was before them."""


class ReadOptions(Struct, frozen=True):
    """How to read one file.

    Attributes:
        changes: which side of its tracked changes.
    """

    changes: Changes = "accepted"


class Clock(Struct, frozen=True):
    """The time that the reading of one file may take; whoever runs the reading keeps it.

    Attributes:
        allow: asks for more seconds, for work that is slow by nature, such as recognising a page.
        left: gives the seconds that are left; a reader that could run out of them stops in time and gives what it has.
    """

    allow: Callable[[float], None]
    left: Callable[[], float]


def _nothing(_seconds: float) -> None:
    """Take no notice."""


def _forever() -> float:
    return math.inf


UNTIMED = Clock(_nothing, _forever)
"""For a reading that nobody bounds: tests, and text that is already in memory."""
