"""Words click's own complaints about a command line in the language of the interface."""

from __future__ import annotations

import click

from boundlint.cli.interface import Interface
from boundlint.cli.worded import localised


def _parameter(error: click.BadParameter) -> str:
    param = error.param
    if param is None:
        return ""
    names = [name for name in param.opts if name.startswith("--")]
    if names or error.ctx is None:
        return names[0] if names else str(param.name)
    return localised(error.ctx, (param.metavar or str(param.name)).strip("[]."))


def _worded(speak: Interface, error: click.ClickException) -> str:
    """Return what is wrong, without the name of the program."""
    if isinstance(error, click.NoSuchOption):
        close = " ".join(error.possibilities or ())
        hint = speak.say("cli.error.did-you-mean", names=close) if close else ""
        return (speak.say("cli.error.option", option=error.option_name) + " " + hint).strip()
    if isinstance(error, click.MissingParameter):
        return speak.say("cli.error.missing", name=_parameter(error))
    if isinstance(error, click.BadOptionUsage):
        return speak.say("cli.error.option-value", option=error.option_name)
    if isinstance(error, click.BadParameter):
        return speak.say("cli.error.value", name=_parameter(error), reason=error.message)
    return error.format_message()


def explain(speak: Interface, error: click.ClickException) -> str:
    """Return the message for a command line that cannot be used, with the way to the help."""
    path = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "boundlint"
    return f"boundlint: {_worded(speak, error)}\n{speak.say('cli.error.try-help', command=f'{path} --help')}"
