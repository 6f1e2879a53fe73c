"""The entry point of `boundlint` and of `python -m boundlint`."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line of this process and leave with its status.

    What goes wrong in a command is told in the language of the interface; this is for what comes before it.
    """
    try:
        from boundlint.cli.program import program

        run = program()
    except (ImportError, OSError, ValueError) as error:
        if os.environ.get("BOUNDLINT_DEBUG") == "1":
            raise
        sys.stderr.write(f"boundlint: the installation is not whole ({type(error).__name__}); install it again.\n")
        sys.exit(2)
    run.main()


if __name__ == "__main__":
    main()
