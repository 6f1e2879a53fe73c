"""The entry point of `boundlint` and of `python -m boundlint`."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

_COLLECT = (50_000, 20, 50)
"""After how many new objects garbage is looked for; see `gc.set_threshold`."""


def main() -> NoReturn:
    """Run the command line of this process and leave with its status.

    What goes wrong in a command is told in the language of the interface; this is for what comes before it.
    """
    # A run makes many small values and next to no cycles: looking for these ten times as seldom saves a tenth of it.
    gc.set_threshold(*_COLLECT)
    try:
        from boundlint.cli.program import program

        run = program()
    except (ImportError, OSError, ValueError) as error:
        if os.environ.get("BOUNDLINT_DEBUG") == "1":
            raise
        sys.stderr.write(f"boundlint: the installation is not whole ({type(error).__name__}); install it again.\n")
        sys.exit(2)
    try:
        run.main()
    finally:
        # The process ends here and gives all memory back at once: looking for garbage first takes a tenth of a lint.
        gc.freeze()
        gc.disable()


if __name__ == "__main__":
    main()
