"""The language and the colour of the interface."""

from __future__ import annotations

import io

import pytest

from boundlint.cli.interface import choose, wants_colour

LANGUAGES = [  # arguments, environment, language
    ([], {}, "en"),
    ([], {"LANG": "fr_FR.UTF-8"}, "fr"),
    ([], {"LANG": "de_DE.UTF-8"}, "en"),
    ([], {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, "en"),
    ([], {"LC_MESSAGES": "fr_CA", "LANG": "en_US"}, "fr"),
    ([], {"LC_ALL": "", "LANG": "fr_FR"}, "fr"),
    ([], {"BOUNDLINT_UI_LANG": "en", "LANG": "fr_FR"}, "en"),
    ([], {"BOUNDLINT_UI_LANG": "klingon", "LANG": "fr_FR"}, "fr"),
    (["--ui-lang", "fr", "x"], {"BOUNDLINT_UI_LANG": "en"}, "fr"),
    (["lint", "x", "--ui-lang=en"], {"LANG": "fr_FR"}, "en"),
    (["lint", "--", "--ui-lang", "fr"], {}, "en"),
    (["--ui-lang"], {}, "en"),
]


@pytest.mark.parametrize(("arguments", "environment", "language"), LANGUAGES)
def test_the_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert choose(arguments, environment).language == language


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


COLOURS = [  # a terminal, refused, environment, colour
    (True, False, {}, True),
    (False, False, {}, False),
    (True, True, {}, False),
    (True, False, {"NO_COLOR": "1"}, False),
    (True, False, {"NO_COLOR": ""}, True),
    (False, False, {"FORCE_COLOR": "1"}, True),
    (False, False, {"FORCE_COLOR": "0"}, False),
    (False, True, {"FORCE_COLOR": "1"}, False),
    (True, False, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    (True, False, {"TERM": "dumb"}, False),
]


@pytest.mark.parametrize(("terminal", "refused", "environment", "colour"), COLOURS)
def test_the_colour(terminal: bool, refused: bool, environment: dict[str, str], colour: bool) -> None:
    stream = Terminal() if terminal else io.StringIO()
    assert wants_colour(stream, refused=refused, environment=environment) is colour
