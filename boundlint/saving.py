"""Writes a file so that what was there is never damaged: beside it first, then in one step into its place."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path


def save(content: bytes, path: str | Path, *, force: bool) -> None:
    """Write a file.

    Args:
        content: all of it.
        path: where; the folder must exist. Where it is a link, the file that it leads to is written.
        force: whether to take the place of a file that is there, whose permissions are kept.

    Raises:
        FileExistsError: there is a file, and it may not be replaced.
        OSError: the folder cannot be written to.
    """
    target = Path(path)
    if not force and (target.exists() or target.is_symlink()):
        raise FileExistsError(str(target))
    target = target.resolve() if force else target
    beside = target.with_name(f".{secrets.token_hex(8)}.boundlint")
    try:
        with beside.open("xb") as file:
            file.write(content)
        with suppress(OSError):  # there is no such file yet, or the system has no such permissions
            shutil.copymode(target, beside)
        _move(beside, target, force=force)
    finally:
        beside.unlink(missing_ok=True)


def _move(beside: Path, target: Path, *, force: bool) -> None:
    """Put the finished file into its place; a hard link cannot replace a file that came there meanwhile."""
    if not force:
        try:
            target.hardlink_to(beside)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links: it was looked at a moment ago
            if target.exists():
                raise FileExistsError(str(target)) from None
        else:
            return
    os.replace(beside, target)  # noqa: PTH105 - atomic on every system
