"""`boundlint rule [NAME|CODE]`: what a rule holds, why, on what ground, with wordings that pass and fail."""

from __future__ import annotations

import click

from boundlint.cli import shared
from boundlint.cli.worded import Command, interface, options
from boundlint.errors import BoundlintError


@click.pass_context
def _rule(ctx: click.Context, /, rule: str | None, policy: str) -> int:
    from boundlint.pipeline.rules import rule_pages, rule_versions
    from boundlint.report.rule_text import listing, page

    language = interface(ctx).language
    try:
        if rule:
            text = "\n".join(page(each, language) for each in rule_versions(rule, policy, language))
        else:
            text = listing(rule_pages(policy, language), language)
    except BoundlintError as error:
        return shared.refuse(interface(ctx), error)
    shared.show(text, colour=False)
    return 0


def command() -> Command:
    """Return the command."""
    return Command(
        name="rule",
        callback=_rule,
        params=[
            click.Argument(["rule"], required=False, metavar="[NAME|CODE]"),
            options("--policy", metavar="NAME|PATH", default=""),
            shared.ui_language(),
        ],
    )
