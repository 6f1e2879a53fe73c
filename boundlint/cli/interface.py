"""The language and the colour of the interface, from the command line and the environment."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping, Sequence
from typing import TextIO

from msgspec import Struct

from boundlint.wording import LANGUAGES, say

_OPTION = "--ui-lang"


class Interface(Struct, frozen=True):
    """How to speak to the person.

    Attributes:
        language: `fr` or `en`.
    """

    language: str

    def say(self, key: str, **params: object) -> str:
        """Return the sentence for a key in the language of the interface."""
        return say(self.language, key, **params)


def _from_arguments(arguments: Sequence[str]) -> str:
    """Return the value of the last `--ui-lang` before `--`; read ahead, since help and errors need it too."""
    found = ""
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith(f"{_OPTION}="):
            found = argument.removeprefix(f"{_OPTION}=")
        elif argument == _OPTION and index + 1 < len(arguments):
            found = arguments[index + 1]
    return found


def _from_locale(environment: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return environment[name]
    if os.name != "nt":
        return ""
    try:
        return locale.getlocale()[0] or ""  # `fr_FR`, or `French_France` in older versions
    except ValueError:  # a locale that Python does not know
        return ""


def choose(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Interface:
    """Return the interface: `--ui-lang`, else BOUNDLINT_UI_LANG, else the locale, else English.

    Args:
        arguments: the command line, without the name of the program.
        environment: the variables; those of the process where None.
    """
    environment = os.environ if environment is None else environment
    for wish in (_from_arguments(arguments), environment.get("BOUNDLINT_UI_LANG", "")):
        if wish[:2].lower() in LANGUAGES:
            return Interface(wish[:2].lower())
    return Interface("fr" if _from_locale(environment).lower().startswith("fr") else "en")


def wants_colour(stream: TextIO, *, refused: bool, environment: Mapping[str, str] | None = None) -> bool:
    """Tell whether to colour: never with `--no-color` or NO_COLOR, always with FORCE_COLOR, else on a terminal."""
    environment = os.environ if environment is None else environment
    if refused or environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return environment.get("TERM") != "dumb" and stream.isatty()
