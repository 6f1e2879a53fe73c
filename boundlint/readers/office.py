"""Reads old Word files and RTF by way of LibreOffice, where it is installed: it makes a DOCX, which is then read.

LibreOffice gets a folder and a profile of its own, which are removed with all that is in them; it runs no macro, opens
no link, and its ways to the network end nowhere.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec.structs import replace

from boundlint.errors import ReadError
from boundlint.readers.files import MAX_BYTES
from boundlint.readers.helpers import libreoffice
from boundlint.readers.options import Clock, ReadOptions
from boundlint.readers.raw import Raw

ALLOWED = 60.0
"""Seconds that a conversion may take."""

_SPARE = 1.0  # seconds kept for reading what came out
_ROOM = 4 * 1024**3  # bytes of address space that LibreOffice needs to start, with some to spare
_NOWHERE = "127.0.0.1", "9"
_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
_MISSING = {"doc": "read.old-doc", "rtf": "read.rtf"}
_SETTINGS = {
    "Common/Security/Scripting": {
        "MacroSecurityLevel": "3",
        "DisableMacrosExecution": "true",
        "DisableActiveContent": "true",
        "BlockUntrustedRefererLinks": "true",
        "DisableOLEAutomation": "true",
    },
    "Common/Misc": {"FirstRun": "false", "CrashReport": "false", "UseLocking": "false"},
    "Writer/Content/Update": {"Link": "0", "Field": "false", "Chart": "false"},
    "Java/VirtualMachine": {"Enable": "false"},
}
_INET = {
    "ooInetProxyType": "1",
    "ooInetNoProxy": "",
    **{f"ooInet{kind}ProxyName": _NOWHERE[0] for kind in ("HTTP", "HTTPS", "FTP")},
    **{f"ooInet{kind}ProxyPort": _NOWHERE[1] for kind in ("HTTP", "HTTPS", "FTP")},
}
_NUMBERED_FIBS = range(0x65, 0x120)
_SECTOR = 512
_FIB_ENCRYPTED = 0x01


def read_office(path: str, data: bytes, kind: str, options: ReadOptions, clock: Clock) -> Raw:
    """Return the pieces of a `.doc` or `.rtf` file.

    Args:
        path: the user's own, for errors.
        data: the whole file.
        kind: `doc` or `rtf`.
        options: how to read what LibreOffice makes of it.
        clock: is asked for a minute, and bounds the conversion.

    Raises:
        ReadError: it has a password, LibreOffice is missing, or made nothing of it in time.
    """
    if kind == "doc" and _has_password(data):
        raise ReadError("read.encrypted-doc", path)
    command = office_command()
    if not command:
        raise ReadError(_MISSING[kind], path)
    clock.allow(ALLOWED)
    made = _converted(path, data, kind, command, min(ALLOWED, clock.left() - _SPARE))
    from boundlint.readers.docx import read_docx

    try:
        return replace(read_docx(path, made, options), format=kind)
    except ReadError as error:
        if error.problem.code == "read.broken-docx":  # what is damaged is not the user's file
            raise ReadError("read.office-failed", path) from error
        raise


def office_command() -> tuple[str, ...]:
    """Return the command that starts LibreOffice, empty where it is not installed."""
    found = libreoffice()
    return (found,) if found else ()


def _has_password(data: bytes) -> bool:
    """Tell whether an old Word file is encrypted, by the flag in the block with which its text begins."""
    for start in range(_SECTOR, len(data) - 12, _SECTOR):
        if data[start : start + 2] == b"\xec\xa5":
            version = int.from_bytes(data[start + 2 : start + 4], "little")
            return version in _NUMBERED_FIBS and bool(data[start + 11] & _FIB_ENCRYPTED)
    return False


def _converted(path: str, data: bytes, kind: str, command: tuple[str, ...], seconds: float) -> bytes:
    """Return the DOCX that LibreOffice makes of a file; nothing of it stays on the disk."""
    try:
        with tempfile.TemporaryDirectory(prefix="boundlint-", ignore_cleanup_errors=True) as name:
            return _convert_in(Path(name).resolve(), path, data, (command, kind, seconds))
    except OSError as error:
        raise ReadError("read.office-failed", path) from error


def _convert_in(folder: Path, path: str, data: bytes, how: tuple[tuple[str, ...], str, float]) -> bytes:
    command, kind, seconds = how
    source, out, profile = folder / f"contract.{kind}", folder / "out", folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    out.mkdir()
    source.write_bytes(data)
    options = ("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--convert-to", "docx")
    arguments = [*command, f"-env:UserInstallation={profile.as_uri()}", *options, "--outdir", str(out), str(source)]
    if not _run(arguments, folder, seconds):
        raise ReadError("read.office-slow", path)
    made = out / "contract.docx"
    if not made.is_file():
        raise ReadError("read.office-failed", path)
    if made.stat().st_size > MAX_BYTES:
        raise ReadError("read.too-large", path, limit=MAX_BYTES // 1024 // 1024)
    return made.read_bytes()


def _registry() -> str:
    """Return the settings of LibreOffice's profile, in the form in which it keeps them."""
    groups = {f"Office.{path}": settings for path, settings in _SETTINGS.items()} | {"Inet/Settings": _INET}
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, settings in groups.items()
        for name, value in settings.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{items}'
        "</oor:items>"
    )


def _environment(folder: Path) -> Mapping[str, str]:
    """Return the environment of LibreOffice: its home and temporary files in the folder, its proxies nowhere."""
    nowhere = f"http://{':'.join(_NOWHERE)}"
    kept = {key: value for key, value in os.environ.items() if key.lower() not in {*_PROXIES, "no_proxy", "display"}}
    proxies = {key: nowhere for name in _PROXIES for key in (name, name.upper())}
    homes = dict.fromkeys(("HOME", "TMPDIR", "TMP", "TEMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))
    return {**kept, **proxies, **homes, "SAL_USE_VCLPLUGIN": "svp"}


def _run(arguments: list[str], folder: Path, seconds: float) -> bool:
    """Run a command and all that it starts; tell whether it ended in time, and end it where it did not."""
    if seconds <= 0:
        return False
    with _roomier():
        process = subprocess.Popen(  # noqa: S603 - LibreOffice, found by name or in its usual place; no shell
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(folder),
            start_new_session=True,
        )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process with those that it has started, whether it has ended itself or not."""
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32" / "taskkill.exe"
        if process.poll() is None:
            subprocess.run([str(taskkill), "/T", "/F", "/PID", str(process.pid)], check=False, capture_output=True)  # noqa: S603
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)  # its own session: the group has its number
    process.wait()


@contextmanager
def _roomier() -> Iterator[None]:
    """Let what is started here have more memory than the process that reads files; what it may have itself comes back.

    Limits are inherited when a process starts, so that they are raised for that moment only.
    """
    if sys.platform == "win32":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _ROOM if hard == resource.RLIM_INFINITY else min(hard, _ROOM)
    raised = soft != resource.RLIM_INFINITY and soft < most
    if raised:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    try:
        yield
    finally:
        if raised:
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
