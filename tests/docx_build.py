"""Builds Word files from XML for the tests, and finds again the element that a place names."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree
from test_readers_build import num, p, r, table

__all__ = ["Feature", "build", "level", "lists", "num", "p", "r", "resolve", "style", "table"]

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": f"{OFFICE}/relationships",
    "m": f"{OFFICE}/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
NS = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in SPACES.items())
ROOTS = {"header": "hdr", "footer": "ftr"}
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass(frozen=True)
class Feature:
    """One small Word file and what must be read of it.

    Attributes:
        name: of the feature.
        body: inner XML of the body.
        blocks: text and path of each block; a path in another part is written `footnotes:footnote[@id='2']/p[1]`.
        parts: inner XML of parts by their kind (`styles`, `footnotes`).
        files: content of further parts by their name in `word/`, related to the main one as `rId` and their name.
        original: whether the side before the tracked changes is read.
        notices: code and count of each notice.
        asides: kind, text and path of each aside.
        pages: page of each block, empty where none is known.
        whole: whether all text counts as read.
    """

    name: str
    body: str
    blocks: tuple[tuple[str, str], ...]
    parts: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    original: bool = False
    notices: tuple[tuple[str, int], ...] = ()
    asides: tuple[tuple[str, str, str], ...] = ()
    pages: tuple[int | None, ...] = ()
    whole: bool = True


def build(body: str, parts: Mapping[str, str] = {}, files: Mapping[str, bytes] = {}, root: str = "") -> bytes:
    """Return a Word file with the types and relationships that Word writes; `root` is more XML before the body."""
    related = [(f"r{kind}", kind, f"{kind}.xml") for kind in parts]
    related += [(f"rId{name}", "aFChunk", name) for name in files]
    links = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for key, kind, target in related
    )
    main = f'<Relationship Id="r1" Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/>'
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{MAIN_TYPE}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{main}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        "word/document.xml": f"<w:document {NS}>{root}<w:body>{body}</w:body></w:document>",
        **{f"word/{k}.xml": f"<w:{ROOTS.get(k, k)} {NS}>{x}</w:{ROOTS.get(k, k)}>" for k, x in parts.items()},
        **{f"word/{name}": data for name, data in files.items()},
    }
    return zipped(entries)


def zipped(entries: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def resolve(data: bytes | Path, part: str, path: str) -> list[Any]:
    """Return the elements that a place names: names without a prefix are those of the main namespace."""
    source = io.BytesIO(data) if isinstance(data, bytes) else data
    with zipfile.ZipFile(source) as archive:
        root = etree.fromstring(archive.read(part))
    prefixed = re.sub(r"(^|/|::|@)([A-Za-z]\w*)(?![\w:])", r"\1w:\2", path)
    found = root.xpath(prefixed, namespaces=SPACES)
    assert isinstance(found, list)
    return found


def level(index: int, form: str, text: str, extra: str = "", start: int = 1) -> str:
    """Return a `w:lvl`."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


ONE = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def lists(*levels: str, nums: str = ONE) -> str:
    """Return the inner XML of `numbering.xml` with one abstract list."""
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


def style(key: str, inner: str, kind: str = "paragraph", based: str = "") -> str:
    """Return a `w:style`."""
    parent = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{key}"/>{parent}{inner}</w:style>'
