"""Word files about tables, text boxes, controls round blocks, notes, chunks and what stands beside the text."""

from docx_build import Feature, build, num, p, r, table
from docx_inline import DARK, WHITE, control, para
from docx_numbers import SIMPLE, paths

CELL = "body/tbl[1]/tr[{}]/tc[{}]/p[1]"
FRENCH = "Le prestataire remet les livrables dans les délais du contrat et la recette est prononcée par le client"
ENGLISH = "The contractor delivers the deliverables in the time of the contract and the client accepts them"


def cells(*rows: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the blocks of a table that is read row by row, one block a row."""
    return tuple((" | ".join(row), CELL.format(count, 1)) for count, row in enumerate(rows, 1))


def cell(text: str, props: str) -> str:
    """Return the content of a cell with properties."""
    return f"<w:tcPr>{props}</w:tcPr>{p(text)}"


def box(inner: str, look: str = "") -> str:
    """Return a graphic with a text box, as Word writes it: in two versions."""
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    shape = f"<w:drawing><wps:wsp><wps:spPr>{look}</wps:spPr><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )


def reference(key: int, kind: str = "footnote", more: str = "") -> str:
    """Return a run that refers to a note."""
    return f'<w:r><w:{kind}Reference w:id="{key}" {more}/></w:r>'


def note(key: int, inner: str, kind: str = "footnote", more: str = "") -> str:
    """Return a note."""
    return f'<w:{kind} w:id="{key}" {more}>{inner}</w:{kind}>'


def chunk(name: str) -> str:
    """Return what takes a part in."""
    return f'<w:altChunk r:id="rId{name}"/>'


PAIRS = [(str(i), f"{FRENCH} {i}", f"{ENGLISH} {i}") for i in (1, 2, 3)]
TWO = [("Français", "English"), *((f"{FRENCH} {i}", f"{ENGLISH} {i}") for i in (1, 2, 3))]
GRID = '<w:gridSpan w:val="1000000000"/>'
START, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
FILL = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>'
SEPARATOR = note(-1, p("---"), more='w:type="separator"')
BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"
SECOND_CELL = control(f"<w:tc>{p('b')}</w:tc>")
ROW = f"<w:tr><w:tc>{p('a')}</w:tc>{SECOND_CELL}</w:tr>"
TOC = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
NEWER = f'<mc:Choice Requires="x">{p("neuf")}</mc:Choice>'
VERSIONS = f"<mc:AlternateContent>{NEWER}<mc:Fallback>{p('vieux')}</mc:Fallback></mc:AlternateContent>"
COMMENTS = f'<w:comment w:id="0" w:author="Ann">{p("Vraiment ?")}{p("Non.")}</w:comment>'
INNER = build(p("intérieur") + f"<w:tbl><w:tr><w:tc>{p('cellule')}</w:tc></w:tr></w:tbl>")
NOTES = note(2, p("Deux.") + p("Suite.")) + note(3, p("Trois.")) + SEPARATOR

FEATURES = (
    Feature("a nested table", table(("a", p("b") + table(("c", "d")) + p("e"))),
            (("a", CELL.format(1, 1)), ("b", CELL.format(1, 2)),
             ("c | d", "body/tbl[1]/tr[1]/tc[2]/tbl[1]/tr[1]/tc[1]/p[1]"),
             ("e", "body/tbl[1]/tr[1]/tc[2]/p[2]"))),
    Feature("a span without end", table((cell("a", GRID), "b"), ("c", "d")), cells(("a", "b"), ("c", "d"))),
    Feature("cells merged downwards", table((cell("a", START), "b"), (cell("", ON), "c")),
            ((("a | b"), CELL.format(1, 1)), ("c", CELL.format(2, 2)))),
    Feature("cells merged sideways", table((cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), "b")),
            (("a | b", CELL.format(1, 1)),)),
    Feature("text under a merged cell is hidden", table((cell("a", START), "b"), (cell("x", ON), "c")),
            ((("a | b"), CELL.format(1, 1)), ("c", CELL.format(2, 2))), notices=(("hidden-text", 1),),
            asides=(("hidden", "x", "body/tbl[1]/tr[2]/tc[1]"),)),
    Feature("a frame", table((p("a") + p("b"),)), (("a", CELL.format(1, 1)), ("b", "body/tbl[1]/tr[1]/tc[1]/p[2]"))),
    Feature("a hidden row", table(("a", "b"), ("c", "d")).replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>", 1),
            (("c | d", CELL.format(2, 1)),), notices=(("hidden-text", 1),),
            asides=(("hidden", "a\nb", "body/tbl[1]/tr[1]"),)),
    Feature("two languages under a header row", table(*TWO),
            tuple((row[side], CELL.format(i, side + 1)) for side in (0, 1) for i, row in enumerate(TWO, 1))),
    Feature("two languages beside a number", table(*PAIRS),
            tuple((f"{row[0]} {row[side]}", CELL.format(i, side + 1)) for side in (1, 2)
                  for i, row in enumerate(PAIRS, 1))),
    Feature("a list across two languages counts row by row",
            table(*((p(f"{FRENCH} {i}", num(1)), p(f"{ENGLISH} {i}", num(1))) for i in (1, 2, 3))),
            tuple((f"{2 * i - 1 + side}. {(FRENCH, ENGLISH)[side]} {i}", CELL.format(i, side + 1)) for side in (0, 1)
                  for i in (1, 2, 3)), {"numbering": SIMPLE}),
    Feature("one language in two columns", table(*((f"{FRENCH} {i}", f"{FRENCH} b{i}") for i in (1, 2, 3))),
            cells(*((f"{FRENCH} {i}", f"{FRENCH} b{i}") for i in (1, 2, 3)))),
    Feature("controls round blocks", control(p("a") + control(p("b"))) + control(p("c")),
            (("a", "body/sdt[1]/sdtContent/p[1]"), ("b", "body/sdt[1]/sdtContent/sdt[1]/sdtContent/p[1]"),
             ("c", "body/sdt[2]/sdtContent/p[1]"))),
    Feature("controls round rows and cells", f"<w:tbl>{control(ROW)}</w:tbl>",
            (("a | b", "body/tbl[1]/sdt[1]/sdtContent/tr[1]/tc[1]/p[1]"),)),
    Feature("custom XML and versions of a block", f"<w:customXml>{p('a')}</w:customXml>{VERSIONS}{p('b')}",
            (("a", "body/customXml[1]/p[1]"), ("neuf", "body/mc:AlternateContent[1]/mc:Choice[1]/p[1]"),
             ("b", "body/p[1]"))),
    Feature("a table of contents", control(p("1 Objet 3"), TOC) + p("a"), (("a", "body/p[1]"),),
            asides=(("contents", "1 Objet 3", "body/sdt[1]/sdtContent/p[1]"),)),
    Feature("a text box once", para(r("a") + box(p("boîte"))) + p("b"),
            (("a", "body/p[1]"), ("boîte", "body/p[1]/descendant::txbxContent[1]/p[1]"), ("b", "body/p[2]"))),
    Feature("two boxes and one within", para(box(p("un")) + box(para(r("deux") + box(p("trois"))))),
            (("un", "body/p[1]/descendant::txbxContent[1]/p[1]"), ("deux", "body/p[1]/descendant::txbxContent[3]/p[1]"),
             ("trois", "body/p[1]/descendant::txbxContent[3]/p[1]/descendant::txbxContent[1]/p[1]"))),
    Feature("white text in a filled box", para(box(p("blanc", run=WHITE), FILL)),
            (("blanc", "body/p[1]/descendant::txbxContent[1]/p[1]"),)),
    Feature("white text in a plain box", para(r("a") + box(p("blanc", run=WHITE))), paths("a"),
            notices=(("hidden-text", 1),),
            asides=(("hidden", "blanc", "body/p[1]/descendant::txbxContent[1]/p[1]"),)),
    Feature("notes in the order of their references",
            para(r("a") + reference(3)) + table((para(r("b") + reference(2)),)),
            (("a", "body/p[1]"), ("b", CELL.format(1, 1)), ("[1] Trois.", "footnotes:footnote[@id='3']/p[1]"),
             ("[2] Deux.", "footnotes:footnote[@id='2']/p[1]"), ("Suite.", "footnotes:footnote[@id='2']/p[2]")),
            {"footnotes": NOTES}, notices=(("footnotes", 2),)),
    Feature("a note with its own mark",
            para(r("a") + reference(2, more='w:customMarkFollows="1"') + r("*") + reference(3)),
            (("a*", "body/p[1]"), ("* Hors taxes.", "footnotes:footnote[@id='2']/p[1]"),
             ("[1] Trois.", "footnotes:footnote[@id='3']/p[1]")),
            {"footnotes": note(2, p("* Hors taxes.")) + note(3, p("Trois."))}, notices=(("footnotes", 2),)),
    Feature("endnotes", para(r("a") + reference(1, "endnote")),
            (("a", "body/p[1]"), ("[1] Fin.", "endnotes:endnote[@id='1']/p[1]")),
            {"endnotes": note(1, p("Fin."), "endnote")},
            notices=(("footnotes", 1),)),
    Feature("a note that is lost", para(r("a") + reference(9)), paths("a"), {"footnotes": NOTES},
            notices=(("unread-parts", 1), ("footnotes", 1)), whole=False),
    Feature("comments", para(r("a") + '<w:r><w:commentReference w:id="0"/></w:r>'), paths("a"), {"comments": COMMENTS},
            notices=(("comments", 1),), asides=(("comment", "Ann: Vraiment ?\nNon.", "body/p[1]"),)),
    Feature("headers and footers", p("a"), paths("a"), {"header": p("Confidentiel"), "footer": table(("Page", "1"))},

            asides=(("header", "Confidentiel", "header:p[1]"),
                    ("footer", "Page | 1", "footer:tbl[1]/tr[1]/tc[1]/p[1]"))),
    Feature("pages", p("a") + para(BREAK + r("b")) + para(r("c") + BREAK + r("d")) + p("e"), paths("a", "b", "cd", "e"),
            pages=(1, 2, 2, 3)),
    Feature("pages of cells beside one another", p("z") + table((para(BREAK + r("a")), para(BREAK + r("b")))) + p("c"),
            (("z", "body/p[1]"), ("a | b", CELL.format(1, 1)), ("c", "body/p[2]")), pages=(1, 2, 2)),
    Feature("page breaks that nobody rendered", para('<w:r><w:br w:type="page"/></w:r>' + r("a")), paths("a")),
    Feature("a chunk of HTML", p("a") + chunk("c.html") + p("b"),
            (("a", "body/p[1]"), ("prix", "c.html:"), ("b", "body/p[2]")),
            files={"c.html": b"<html><p>prix</p></html>"}),
    Feature("a chunk of text in a cell", table((chunk("c.txt"), "b")), (("prix", "c.txt:"), ("b", CELL.format(1, 2))),
            files={"c.txt": b"prix"}),
    Feature("a chunk of Word", chunk("c.docx") + p("b"),
            (("intérieur", "c.docx:body/p[1]"), ("cellule", "c.docx:body/tbl[1]/tr[1]/tc[1]/p[1]"), ("b", "body/p[1]")),
            files={"c.docx": INNER}),
    Feature("a chunk that is not read", p("a") + chunk("c.rtf"), paths("a"), files={"c.rtf": b"{\\rtf1 prix}"},
            notices=(("unread-parts", 1),), whole=False),
    Feature("a page wrapped as mail is not read", p("a") + chunk("c.mht"), paths("a"),
            files={"c.mht": b"MIME-Version: 1.0\r\n\r\n<p>prix</p>"}, notices=(("unread-parts", 1),), whole=False),
    Feature("a subdocument is not read", p("a") + '<w:p><w:subDoc r:id="x"/></w:p>', paths("a"),
            notices=(("unread-parts", 1),), whole=False),
    Feature("a diagram is not read", p("a"), paths("a"), {"diagramData": "<a:t>Étapes</a:t>"},
            notices=(("unread-parts", 1),), whole=False),
    Feature("an embedded object", p("a"), paths("a"), {"oleObject": ""}, notices=(("embedded-objects", 1),)),
    Feature("white on a dark ground of the whole table",
            table((p("blanc", run=WHITE), "noir")).replace("<w:tblPr/>", f"<w:tblPr>{DARK}</w:tblPr>"),
            cells(("blanc", "noir"))),
)  # fmt: skip
