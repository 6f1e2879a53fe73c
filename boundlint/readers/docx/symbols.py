"""Characters of Word's picture fonts, as the characters that they look like: bullets, boxes, arrows, signs."""

from __future__ import annotations

from typing import Any

from boundlint.readers.docx.names import W

_PRIVATE, _PRIVATE_END = 0xF000, 0xF0FF
_MAX_SIGNS = 2
_SURROGATES, _AFTER_SURROGATES, _LAST = 0xD800, 0xE000, 0xFFFF
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0x75: "◆", 0x76: "❖", 0x78: "☒", 0x9F: "•", 0xA1: "○",
    0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☒",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☒", 0x53: "☒", 0x54: "☒", 0x97: "•", 0xA3: "☐"}
_SYMBOL = {
    0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xD7: "⋅", 0xDE: "⇒", 0xE5: "∑",
}  # fmt: skip
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL}


def symbol(node: Any) -> str:
    """Return the character of a `w:sym`, empty where it names none."""
    try:
        code = int(node.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    known = _FONTS.get((node.get(f"{W}font") or "").lower())
    if known is not None and code & 0xFF in known:
        return known[code & 0xFF]
    return chr(code) if 0 < code < _SURROGATES or _AFTER_SURROGATES <= code <= _LAST else ""


def in_font(text: str, props: Any) -> str:
    """Return text as its font shows it: a `þ` of Wingdings is a ticked box.

    Args:
        text: of a run.
        props: of that run, or None.
    """
    fonts = props.find(f"{W}rFonts") if props is not None else None
    known = _FONTS.get((fonts.get(f"{W}ascii") or "").lower()) if fonts is not None else None
    if known is None or len(text.strip()) > _MAX_SIGNS:  # words in such a font are another font's by mistake
        return text
    return "".join(known.get(ord(char) & 0xFF, char) if _is_byte(ord(char)) else char for char in text)


def _is_byte(code: int) -> bool:
    return code <= 0xFF or _PRIVATE <= code <= _PRIVATE_END  # noqa: PLR2004 - one byte
