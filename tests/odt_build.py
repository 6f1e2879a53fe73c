"""Builds small OpenDocument texts from XML."""

import zipfile
from pathlib import Path

from lxml import etree

from boundlint.readers.odt.names import PREFIXES

NS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in PREFIXES.items() if prefix != "xml")
KIND = "application/vnd.oasis.opendocument.text"


def p(inner: str = "", style: str = "") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def h(inner: str, level: int = 1, more: str = "") -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}" {more}>{inner}</text:h>'


def style(name: str, text: str = "", props: str = "", more: str = "", family: str = "paragraph") -> str:
    """Return a style; `text` are attributes of its text, `props` of its paragraph, `more` its own."""
    letters = f"<style:text-properties {text}/>"
    if family != "text":
        letters = f"<style:{family}-properties {props}/>{letters}"
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{letters}</style:style>'


def levels(*each: str, tag: str = "list-level-style-number") -> str:
    """Return the levels of a list style, given by their attributes; one that starts with `<` as it is."""
    return "".join(
        one if one.startswith("<") else f'<text:{tag} text:level="{number}" {one}/>'
        for number, one in enumerate(each, 1)
    )


def list_style(name: str, *each: str) -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}">{levels(*each)}</text:list-style>'


def items(*inner: str, style: str = "L", more: str = "") -> str:
    """Return a list; an item is text, or XML where it starts with `<`; a list item of its own where it is one."""
    named = f'text:style-name="{style}"' if style else ""
    made = (
        one
        if one.startswith(("<text:list-item", "<text:list-header"))
        else f"<text:list-item>{one if one.startswith('<') else p(one)}</text:list-item>"
        for one in inner
    )
    return f"<text:list {named} {more}>{''.join(made)}</text:list>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is text, or XML where it starts with `<`."""
    made = (
        "<table:table-row>"
        + "".join(f"<table:table-cell>{c if c.startswith('<') else p(c)}</table:table-cell>" for c in row)
        + "</table:table-row>"
        for row in rows
    )
    return f"<table:table>{''.join(made)}</table:table>"


def content(body: str, automatic: str = "") -> str:
    """Return a `content.xml`."""
    return (
        f"<office:document-content {NS}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def styles(common: str = "", automatic: str = "", masters: str = "") -> str:
    """Return a `styles.xml`."""
    return (
        f"<office:document-styles {NS}><office:styles>{common}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )


def pack(path: Path, **parts: str) -> Path:
    """Write a zip; `__` in a name stands for `/`, `_xml` at its end for `.xml`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return path


def odt(path: Path, body: str, automatic: str = "", *, common: str = "", layouts: str = "", masters: str = "") -> Path:
    """Write an OpenDocument text."""
    return pack(path, mimetype=KIND, content_xml=content(body, automatic), styles_xml=styles(common, layouts, masters))


def flat(path: Path, body: str, automatic: str = "", *, common: str = "") -> Path:
    """Write the same in one piece of XML."""
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NS} office:mimetype="{KIND}">'
        f"<office:styles>{common}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>",
        encoding="utf-8",
    )
    return path


def at(path: Path, part: str, where: str) -> str:
    """Return the text of the element that a place's path leads to."""
    data = zipfile.ZipFile(path).read(part) if part else path.read_bytes()
    (found,) = etree.fromstring(data).xpath(where, namespaces=PREFIXES)
    return "".join(found.itertext())
