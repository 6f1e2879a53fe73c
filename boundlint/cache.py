"""Remembers what is slow to build from shipped or user files: parsers, lexicons, policies.

An entry is found by everything it was made from (contents and versions), so nothing is ever out of date. Entries live
in the cache folder of the user; `BOUNDLINT_CACHE_DIR` names another one. A damaged entry, or a folder that cannot be
written, is passed over in silence: the value is built again.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from boundlint import __version__
from boundlint.resources import shipped, shipped_text

DIGEST = hashlib.sha256
_CHECK = DIGEST().digest_size

MOST_ENTRIES, MOST_BYTES = 200, 32_000_000
"""Entries of one kind that are kept, and their size together; a version of the program makes a few dozen."""


@cache
def folder() -> Path:
    """Return the folder of the entries; it need not exist."""
    named = os.environ.get("BOUNDLINT_CACHE_DIR")
    if named:
        return Path(named)
    return _of_linux() if sys.platform == "linux" else _of_others()


def _of_linux() -> Path:
    """Return the folder as the XDG Base Directory Specification says; the library takes ten times as long."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    return Path(named if named.startswith("/") else os.path.expanduser("~/.cache")) / "boundlint"  # noqa: PTH111


def _of_others() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("boundlint", appauthor=False)


def remembered(kind: str, made_from: tuple[str, ...], make: Callable[[], Any]) -> Any:
    """Return what `make` returns, from the cache where it is there.

    Args:
        kind: names the entry's file; one for each shape of value.
        made_from: everything that the value depends on: file contents, versions of libraries.
        make: builds the value out of None, booleans, numbers, strings, bytes, tuples, lists, dicts and frozensets.
    """
    found = recalled(kind, made_from)
    if found is None:
        found = make()
        remember(kind, made_from, found)
    return found


def recalled(kind: str, made_from: tuple[str, ...]) -> Any | None:
    """Return what was remembered under this name and of these sources, None where nothing was."""
    return _load(_file(kind, made_from))


def remember(kind: str, made_from: tuple[str, ...], value: Any) -> None:
    """Remember a value for later processes; a folder that cannot be written to is left as it is.

    Args:
        kind: as for `remembered`.
        made_from: as for `remembered`.
        value: made of what `remembered` says.
    """
    _store(_file(kind, made_from), value)


def _file(kind: str, made_from: tuple[str, ...]) -> Path:
    key = DIGEST("\0".join((_build(), sys.version, kind, *made_from)).encode()).hexdigest()[:40]
    return folder() / f"{kind}-{key}.bin"


@cache
def _build() -> str:
    """Return what tells this program from another: its version, and when it was installed or last changed."""
    package = Path(__file__).parent
    if (package / "_data").is_dir():
        return f"{__version__} {Path(__file__).stat().st_mtime_ns}"
    return f"{__version__} {_newest(str(package))}"


def _newest(directory: str) -> int:
    """Return when a module in a folder or below it was last changed, in nanoseconds."""
    newest = 0
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                newest = max(newest, entry.stat().st_mtime_ns)
            elif entry.is_dir() and entry.name != "__pycache__":
                newest = max(newest, _newest(entry.path))
    return newest


def toml_table(kind: str, name: str) -> dict[str, Any]:
    """Return a shipped TOML file, parsed.

    Args:
        kind: one of `boundlint.resources.KINDS`.
        name: its path in that folder, with `/` between its parts.
    """
    text = shipped_text(kind, name)
    found: dict[str, Any] = remembered("table", (text,), lambda: _toml(text))
    return found


def toml_tables(kind: str, folder_name: str, pattern: str) -> dict[str, dict[str, Any]]:
    """Return all shipped TOML files of a folder whose names fit a pattern, by name, in the order of the alphabet."""
    files = sorted(shipped(kind).joinpath(folder_name).glob(pattern))
    texts = tuple(file.read_text("utf-8") for file in files)
    parsed: list[dict[str, Any]] = remembered("tables", texts, lambda: [_toml(text) for text in texts])
    return dict(zip((file.name for file in files), parsed, strict=True))


def _toml(text: str) -> dict[str, Any]:
    import tomllib

    found: dict[str, Any] = _plain(tomllib.loads(text))
    return found


def _plain(value: Any) -> Any:
    """Turn the dates of a TOML file into ISO text, which is how an entry can hold them."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def _load(file: Path) -> Any:
    """Return an entry whose checksum holds, None otherwise; marshal reads no code and what was checked is whole."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    if len(data) <= _CHECK or DIGEST(data[_CHECK:]).digest() != data[:_CHECK]:
        return None
    try:
        return marshal.loads(data[_CHECK:])  # noqa: S302 - checked above, and the folder is the user's own
    except (ValueError, EOFError, TypeError):
        return None


def _store(file: Path, value: Any) -> None:
    import tempfile  # seldom needed, and not quick to load

    payload = marshal.dumps(value)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".new-")
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(DIGEST(payload).digest() + payload)
        Path(name).replace(file)
        _make_room(file)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()


def _make_room(newest: Path) -> None:
    """Delete the oldest entries of a kind where there are too many: those of versions that are gone stay unused."""
    kind = newest.name.rpartition("-")[0]
    entries = [(entry.stat(), entry) for entry in newest.parent.glob(f"{kind}-*.bin")]
    entries.sort(key=lambda row: row[0].st_mtime_ns, reverse=True)
    held = 0
    for number, (about, entry) in enumerate(entries, 1):
        held += about.st_size
        if entry != newest and (number > MOST_ENTRIES or held > MOST_BYTES):
            entry.unlink(missing_ok=True)
