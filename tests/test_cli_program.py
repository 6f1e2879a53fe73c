"""The command line itself: help, usage errors, the default command, and that nothing heavy is loaded for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from boundlint.cli import lint
from boundlint.cli.program import INTERRUPTED, program
from boundlint.fixes import names

EXAMPLES = Path(__file__).parents[1] / "examples"
HEAVY = ("docx", "pdfplumber", "pypdfium2", "lark", "jinja2", "lxml", "babel", "markdown_it")
COMMANDS = ([], ["lint"], ["inspect"], ["rule"], ["clause"], ["letter"], ["letter", "termination"])


def invoke(*arguments: str, language: str = "en") -> Result:
    return CliRunner().invoke(program(), list(arguments), env={"BOUNDLINT_UI_LANG": language})


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "boundlint", *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False)


@pytest.mark.parametrize("option", ["--version", "--help", "lint --help", "letter termination --help"])
def test_nothing_heavy_is_loaded_for_help_and_version(option: str) -> None:
    code = (
        "import sys\nfrom boundlint.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert end.code == 0, end.code\n"
        f"print('loaded:', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, *option.split()], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("loaded: []")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help_in_both_languages(command: list[str], language: str) -> None:
    result = invoke(*command, "--help", language=language)
    assert result.exit_code == 0
    assert ("Usage :" in result.output) is (language == "fr")
    assert ("Show this help" in result.output) is (language == "en")


def test_the_help_of_clause_names_the_clauses() -> None:
    for language in ("fr", "en"):
        text = " ".join(invoke("clause", "--help", language=language).output.split())
        assert [name for name in names() if name not in text] == []


USAGE = [  # arguments, part of the message in English, in French
    (["lint"], "FILE is missing", "il manque FICHIER"),
    (["clause"], "NAME is missing", "il manque NOM"),
    (["letter", "termination", "--date", "2026-01-01"], "--contract is missing", "il manque --contract"),
    (["lint", "--ouput-format", "json", "x"], "no option --ouput-format", "l’option --ouput-format n’existe pas"),
    (["x", "--fail-on"], "--fail-on is misused", "l’option --fail-on est mal employée"),
    (["x", "--fail-on", "bad"], "--fail-on does not take “bad”", "--fail-on ne prend pas « bad »"),
    (["x", "--as-of", "2026-02-30"], "--as-of needs a date", "--as-of attend une date"),
    (["letter", "hello"], "no command “hello”", "la commande « hello » n’existe pas"),
    (["clause", "a", "b"], "too many: b", "en trop : b"),
    (["--ui-lang", "de", "x"], "--ui-lang does not take “de”", "--ui-lang ne prend pas « de »"),
    (["lint", "--ui-lang", "de", "x"], "--ui-lang does not take “de”", "--ui-lang ne prend pas « de »"),
]


@pytest.mark.parametrize(("arguments", "english", "french"), USAGE)
def test_a_usage_error_is_worded(arguments: list[str], english: str, french: str) -> None:
    for language, part in (("en", english), ("fr", french)):
        result = invoke(*arguments, language=language)
        assert result.exit_code == 2
        assert part in result.stderr
        assert result.stdout == ""


def test_nothing_at_all_shows_the_help_on_standard_error() -> None:
    result = invoke()
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "arguments", [["no such.docx"], ["--all", "no such.docx"], ["--ui-lang", "en", "no such.docx"]]
)
def test_a_command_line_that_names_no_command_is_a_lint(arguments: list[str]) -> None:
    result = invoke(*arguments)
    assert result.exit_code == 2
    assert "no such.docx" in result.stderr


def test_the_version() -> None:
    result = invoke("--version")
    assert (result.exit_code, result.output.split()[0]) == (0, "boundlint")


FAILURES = [  # what happens, the status, whether something is said
    (RuntimeError("secret words of a contract"), 2, True),
    (KeyboardInterrupt(), INTERRUPTED, True),
    (BrokenPipeError(), 0, False),
]


@pytest.mark.parametrize(("error", "status", "said"), FAILURES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_failure_ends_in_a_traceback(
    error: BaseException, status: int, said: bool, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> int:
        raise error

    monkeypatch.delenv("BOUNDLINT_DEBUG", raising=False)
    monkeypatch.setattr("boundlint.cli.program.silence", lambda: None)
    root = program()
    root.commands["lint"] = click.Command("lint", callback=fail)
    result = CliRunner().invoke(root, ["lint"], env={"BOUNDLINT_UI_LANG": language})
    assert result.exit_code == status
    assert bool(result.stderr) is said
    assert "secret" not in result.output
    assert "Traceback" not in result.output


def test_debugging_shows_the_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> int:
        raise RuntimeError("mine")

    monkeypatch.setenv("BOUNDLINT_DEBUG", "1")
    root = program()
    root.commands["lint"] = click.Command("lint", callback=fail)
    result = CliRunner().invoke(root, ["lint"])
    assert isinstance(result.exception, RuntimeError)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_help_and_errors_fit_every_stream(encoding: str, language: str) -> None:
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "BOUNDLINT_UI_LANG": language}
    done = start("lint", "--help", **environment)
    assert done.returncode == 0
    assert done.stdout.decode(encoding)
    done = start("absent « é ».docx", **environment)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stderr.decode(encoding)


def test_a_broken_installation_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from boundlint import __main__

    def broken() -> None:
        raise FileNotFoundError

    monkeypatch.delenv("BOUNDLINT_DEBUG", raising=False)
    monkeypatch.setattr("boundlint.cli.program.program", broken)
    with pytest.raises(SystemExit) as end:
        __main__.main()
    assert end.value.code == 2
    assert "install it again" in capsys.readouterr().err


def test_select_takes_commas() -> None:
    assert lint._split(("PAY, REV101", "respect")) == ("PAY", "REV101", "respect")


def test_paths_of_this_test_are_not_shown(tmp_path: Path) -> None:
    result = invoke("lint", str(tmp_path))
    assert result.exit_code == 2
    assert result.stdout == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["no-such-file.md"], ["--no-such-option"], [], ["clause", "nothing"]])
def test_the_status_stands_where_a_full_disk_takes_no_message(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "boundlint", *arguments]
    with Path("/dev/full").open("w") as full:
        assert subprocess.run(command, stdout=subprocess.DEVNULL, stderr=full, check=False).returncode == 2


def test_a_letter_never_takes_the_place_of_the_contract(tmp_path: Path) -> None:
    contract = tmp_path / "contrat.docx"
    contract.write_bytes((EXAMPLES / "bilingue-bilingual.docx").read_bytes())
    before = contract.read_bytes()
    line = ["letter", "termination", "--contract", str(contract), "--date", "2026-11-22"]
    result = CliRunner().invoke(program(), [*line, "-o", str(contract), "--force"])
    assert result.exit_code == 2
    assert contract.read_bytes() == before
