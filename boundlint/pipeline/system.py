"""What holds on this system: the limits of the process that reads files, and the programs that help to read them."""

from __future__ import annotations

import platform

from boundlint.isolation.limits import MOST_SECONDS, Bound, bounds
from boundlint.isolation.start import best_way
from boundlint.readers.helpers import helpers
from boundlint.wording import say


def _bound(language: str, bound: Bound) -> str:
    keeper = say(language, f"cli.limits.by-{bound.keeper}")
    said = say(language, f"cli.limits.{bound.what}", amount=bound.amount, most=int(MOST_SECONDS), way=best_way())
    return f"  {said} ({keeper})"


def _helper(language: str, name: str, found: str) -> str:
    return "  " + say(language, f"cli.helper.{name}.{'found' if found else 'missing'}", path=found)


def system_lines(language: str) -> list[str]:
    """Return what to tell a person who asks which limits hold, a line each.

    Args:
        language: of the interface.
    """
    return [
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        say(language, "cli.limits"),
        *(_bound(language, bound) for bound in bounds()),
        say(language, "cli.helpers"),
        *(_helper(language, name, found) for name, found in helpers().items()),
    ]
