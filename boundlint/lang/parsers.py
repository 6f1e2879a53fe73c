"""Builds the LALR parsers of the shipped grammars; their tables are remembered between processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from boundlint.cache import remembered
from boundlint.resources import shipped_text

if TYPE_CHECKING:
    from lark import Lark


def lalr(grammar: str, more: str = "", *, transformer: Any = None, **options: Any) -> Lark:
    """Return the parser of one shipped grammar.

    Args:
        grammar: the name of its file in `grammars/`.
        more: definitions to add to it.
        transformer: turns the tree to values while it is parsed; not part of what is remembered.
        options: further options of `lark.Lark`, numbers, strings and booleans only.
    """
    import lark
    from lark.grammar import Rule
    from lark.lexer import TerminalDef

    text = f"{shipped_text('grammars', grammar)}\n{more}"

    def build() -> Any:
        parser = lark.Lark(text, parser="lalr", **options)
        return parser.memo_serialize([TerminalDef, Rule])

    data, memo = remembered("grammar", (lark.__version__, text, repr(sorted(options.items()))), build)
    # This is how the parsers that lark writes as standalone modules load their tables; its public way is pickle.
    load = lark.Lark._load_from_dict  # noqa: SLF001
    loaded: lark.Lark = load(data, memo, transformer=transformer)  # type: ignore[no-untyped-call]
    return loaded
