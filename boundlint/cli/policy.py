"""`boundlint policy …`: checks, tests, formats, documents and begins policies."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import click

from boundlint.cli import shared
from boundlint.cli.interface import Interface
from boundlint.cli.streams import complain, write, write_json
from boundlint.cli.values import Choice, Share
from boundlint.cli.worded import Command, Group, Option, interface, options
from boundlint.errors import BoundlintError, SourceError
from boundlint.wording import LANGUAGES

_FORMATS = ("text", "json")
_ERRORS = ("plain", "json")


def _refuse(speak: Interface, error: BoundlintError, form: str) -> int:
    """Tell a mistake in the form asked for, and return the status for it."""
    if form == "json" and isinstance(error, SourceError):
        from boundlint.policy.errors import as_data

        mistake = as_data(error, error.language or speak.language)
        complain(json.dumps({"schema": "boundlint.policy-error/1", **mistake}, ensure_ascii=False))
        return 2
    return shared.refuse(speak, error)


def _each(speak: Interface, given: dict[str, Any], action: Callable[[str], Any]) -> tuple[list[Any], int]:
    """Do something with every policy named, all shipped ones where none is; tell each mistake and go on."""
    from boundlint.pipeline.policies import shipped_names

    results, status = [], 0
    for name in given["policies"] or shipped_names():
        try:
            results.append(action(name))
        except BoundlintError as error:
            status = _refuse(speak, error, given["error_format"])
    return results, status


def _show(results: Sequence[Any], as_json: bool, text: Callable[[], str], machine: Callable[[], str]) -> None:
    if as_json:
        write_json(machine())
    elif results:
        shared.show(text(), colour=False)


@click.pass_context
def _check(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.policies import check
    from boundlint.report.policy_text import checked_json, checked_text

    speak = interface(ctx)
    results, status = _each(speak, given, check)
    as_json = given["output_format"] == "json"
    _show(results, as_json, lambda: checked_text(speak.language, results), lambda: checked_json(results))
    return status or int(any(result.doubts for result in results))


@click.pass_context
def _test(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.policies import test
    from boundlint.report.policy_text import tested_json, tested_text

    speak = interface(ctx)
    results, status = _each(speak, given, lambda name: test(name, given["threshold"]))
    as_json = given["output_format"] == "json"
    _show(results, as_json, lambda: tested_text(speak.language, results), lambda: tested_json(results))
    return status or int(not all(result.green for result in results))


@click.pass_context
def _fmt(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.policies import formatted

    speak, status = interface(ctx), 0
    for path in given["files"]:
        try:
            before, after = formatted(path, given["lang"])
        except BoundlintError as error:
            status = _refuse(speak, error, given["error_format"])
            continue
        if given["diff"]:
            _diff(path, before, after)
        elif given["stdout"]:
            write(after)
        elif before != after and not given["check"] and _save(speak, path, after):
            status = 2
            continue
        if before != after and not given["stdout"]:
            status = max(status, int(given["check"] or given["diff"]))
            key = "cli.policy.would" if given["check"] or given["diff"] else "cli.policy.formatted"
            complain(f"boundlint: {speak.say(key, path=path)}")
    return status


def _diff(path: str, before: str, after: str) -> None:
    from difflib import unified_diff

    lines = unified_diff(before.splitlines(), after.splitlines(), path, path, lineterm="")
    shared.show("".join(f"{line}\n" for line in lines), colour=False)


def _save(speak: Interface, path: str, text: str, *, force: bool = True) -> int:
    """Write a file, and return 2 where that cannot be done."""
    from boundlint.saving import save

    try:
        save(text.encode(), path, force=force)
    except FileExistsError:
        complain(f"boundlint: {speak.say('cli.policy.exists', path=path)}")
        return 2
    except OSError as error:
        complain(f"boundlint: {speak.say('cli.policy.unwritable', path=path, reason=error.strerror or '?')}")
        return 2
    return 0


@click.pass_context
def _docs(ctx: click.Context, /, **given: Any) -> int:
    from pathlib import Path

    from boundlint.pipeline.policies import pages

    speak = interface(ctx)
    try:
        texts = pages(given["policy"], given["lang"] or speak.language)
    except BoundlintError as error:
        return _refuse(speak, error, given["error_format"])
    folder = Path(given["output"])
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        complain(f"boundlint: {speak.say('cli.policy.unwritable', path=str(folder), reason=error.strerror or '?')}")
        return 2
    saved = [_save(speak, str(folder / name), text, force=given["force"]) for name, text in texts.items()]
    return max(saved)


@click.pass_context
def _new(ctx: click.Context, /, **given: Any) -> int:
    from boundlint.pipeline.policies import begun

    speak = interface(ctx)
    path = given["output"] or f"{given['name']}.policy"
    try:
        text = begun(given["name"], given["extends"], given["lang"] or speak.language)
    except BoundlintError as error:
        return _refuse(speak, error, "plain")
    if given["output"] == "-":
        write(text)
        return 0
    status = _save(speak, path, text, force=False)
    if not status:
        complain(f"boundlint: {speak.say('cli.policy.begun', path=path)}")
    return status


def _errors() -> Option:
    return options("--error-format", type=Choice(_ERRORS), default="plain")


def _commands() -> list[Command]:
    policies = [click.Argument(["policies"], nargs=-1, metavar="[POLICY]...")]
    form = options("--output-format", type=Choice(_FORMATS), default="text")
    language = options("--lang", type=Choice(LANGUAGES), default="")
    flags = [options(f"--{name}", is_flag=True) for name in ("check", "diff", "stdout")]
    output, force = options("-o", "--output", metavar="PATH", default=""), options("--force", is_flag=True)
    threshold = options("--threshold", type=Share(), metavar="PERCENT", default="100")
    extends = options("--extends", metavar="NAME", default="core")
    folder = options("-o", "--output", metavar="PATH", required=True)
    common = [_errors(), shared.ui_language()]
    files = click.Argument(["files"], nargs=-1, required=True, metavar="FILE...")
    one, name = click.Argument(["policy"], metavar="POLICY"), click.Argument(["name"], metavar="NAME")
    return [
        Command(name="check", callback=_check, params=[*policies, form, *common]),
        Command(name="test", callback=_test, params=[*policies, threshold, form, *common]),
        Command(name="fmt", callback=_fmt, params=[files, *flags, language, *common]),
        Command(name="docs", callback=_docs, params=[one, folder, language, force, *common]),
        Command(name="new", callback=_new, params=[name, extends, output, language, shared.ui_language()]),
    ]


def command() -> Group:
    """Return the group of commands on policies."""
    return Group(name="policy", params=[shared.ui_language()], commands=_commands())
