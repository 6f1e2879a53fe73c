"""A small writer of PDF files, so that tests can build what producers build: turned pages, forms, hidden text."""

from __future__ import annotations

from dataclasses import dataclass, field

HEIGHT, WIDTH = 842, 595
FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "T": "Times-Roman", "C": "Courier"}

Body = str | bytes


def text(x: float, top: float, shown: str, size: float = 11, font: str = "F", before: str = "") -> str:
    """Return the operators for a line whose baseline stands at `top` from the top of an A4 page."""
    return f"BT {before} /{font} {size} Tf 1 0 0 1 {x} {HEIGHT - top} Tm ({escape(shown)}) Tj ET\n"


def column(lines: list[str], x: float = 72, top: float = 120, step: float = 14, **options: object) -> str:
    """Return the operators for lines below one another."""
    return "".join(text(x, top + step * at, line, **options) for at, line in enumerate(lines))  # type: ignore[arg-type]


def rule(x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> str:
    """Return a stroked line between two points from the top left."""
    return f"{width} w {x0} {HEIGHT - y0} m {x1} {HEIGHT - y1} l S\n"


def box(x0: float, y0: float, x1: float, y1: float, paint: str = "S") -> str:
    """Return a rectangle between two points from the top left, stroked or filled."""
    return f"{x0} {HEIGHT - y1} {x1 - x0} {y1 - y0} re {paint}\n"


def grid(xs: list[float], ys: list[float]) -> str:
    """Return the rules of a table with columns and rows between some places."""
    return "".join(rule(xs[0], y, xs[-1], y) for y in ys) + "".join(rule(x, ys[0], x, ys[-1]) for x in xs)


def escape(shown: str) -> str:
    """Return text as it stands in a PDF string."""
    return shown.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


@dataclass
class Pdf:
    """A file that is being written; objects 1 and 2 are the catalogue and the page tree."""

    objects: list[bytes] = field(default_factory=lambda: [b"", b""])
    kids: list[int] = field(default_factory=list)
    fonts: dict[str, int] = field(default_factory=dict)
    catalogue: str = ""

    def add(self, body: Body) -> int:
        """Add an object and return its number."""
        self.objects.append(body.encode("cp1252") if isinstance(body, str) else body)
        return len(self.objects)

    def stream(self, body: Body, entries: str = "") -> int:
        """Add a stream and return its number."""
        data = body.encode("cp1252") if isinstance(body, str) else body
        return self.add(f"<<{entries}/Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream")

    def image(self, grey: int = 128) -> int:
        """Add a picture of one pixel."""
        return self.stream(
            bytes([grey]), "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
        )

    def page(self, content: Body, entries: str = "", resources: str = "", box_: str = "[0 0 595 842]") -> Pdf:
        """Add a page."""
        if not self.fonts:
            self.fonts = {
                key: self.add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
                for key, name in FONTS.items()
            }
        fonts = "".join(f"/{key} {number} 0 R" for key, number in self.fonts.items())
        held = f"<</Font<<{fonts}>>{resources}>>"
        body = self.stream(content)
        page = f"<</Type/Page/Parent 2 0 R/MediaBox{box_}/Resources{held}/Contents {body} 0 R{entries}>>"
        self.kids.append(self.add(page))
        return self

    def mapped_font(self, key: str, mapping: dict[str, str]) -> Pdf:
        """Add a font whose ToUnicode gives some letters a meaning of their own."""
        pairs = "".join(
            f"<{char.encode('cp1252').hex()}> <{to.encode('utf-16-be').hex()}>\n" for char, to in mapping.items()
        )
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /X def /CMapType 2 def\n"
            "1 begincodespacerange <00> <FF> endcodespacerange\n"
            f"{len(mapping)} beginbfchar\n{pairs}endbfchar\nendcmap end end"
        )
        number = self.stream(cmap)
        self.fonts[key] = self.add(
            f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode {number} 0 R>>"
        )
        return self

    def fields(self, *bodies: str) -> str:
        """Add form fields and return the entries of the page that shows them."""
        numbers = " ".join(f"{self.add(body)} 0 R" for body in bodies)
        self.catalogue += f"/AcroForm<</Fields[{numbers}]/DA(/Helv 10 Tf)>>"
        return f"/Annots[{numbers}]"

    def bytes(self) -> bytes:
        """Return the file."""
        self.objects[0] = f"<</Type/Catalog/Pages 2 0 R{self.catalogue}>>".encode()
        kids = " ".join(f"{number} 0 R" for number in self.kids)
        self.objects[1] = self.objects[1] or f"<</Type/Pages/Kids[{kids}]/Count {len(self.kids)}>>".encode()
        out, offsets = bytearray(b"%PDF-1.7\n"), []
        for number, body in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        start = len(out)
        table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        size = len(self.objects) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\n" % (size, table, size)
        out += b"startxref\n%d\n%%%%EOF" % start
        return bytes(out)


def rect(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return a /Rect from the top left of an A4 page."""
    return f"[{x0} {HEIGHT - y1} {x1} {HEIGHT - y0}]"
