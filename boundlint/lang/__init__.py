"""From source text to trees: the one room that knows lark; its trees become frozen dataclasses here."""
