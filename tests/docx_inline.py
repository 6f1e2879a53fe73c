"""Word files about what stands within a paragraph: fields, controls, links, symbols, hidden text."""

from docx_build import Feature, p, r, style, table
from docx_numbers import paths


def mark(kind: str, data: str = "") -> str:
    """Return a run with a field's mark."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def code(text: str) -> str:
    """Return a run with a field's code."""
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def para(inner: str) -> str:
    """Return a paragraph."""
    return f"<w:p>{inner}</w:p>"


def control(inner: str, props: str = "") -> str:
    """Return a content control."""
    return f"<w:sdt><w:sdtPr>{props}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


BEGIN, SEPARATE, END = mark("begin"), mark("separate"), mark("end")
NESTED = (
    BEGIN + code(" IF ") + BEGIN + code("REF y") + SEPARATE + r("non") + END + code(" ") + SEPARATE + r("3.2") + END
)
CHECK = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'
ENTRIES = '<w:listEntry w:val="mois"/><w:listEntry w:val="ans"/>'
CHOICE = f'<w:ffData><w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList></w:ffData>'
SPANNING = para(r("A ") + BEGIN + code("INCLUDETEXT x") + SEPARATE + r("début")) + p("milieu") + para(r("fin") + END)
TICKED = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'
RUBY = f"<w:r><w:ruby><w:rt>{r('haut')}</w:rt><w:rubyBase>{r('bas')}</w:rubyBase></w:ruby></w:r>"
AROUND = f"<w:smartTag>{r('a')}</w:smartTag><w:bdo>{r('b')}</w:bdo><w:dir>{r('c')}</w:dir>"
FONT = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
BREAKS = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:cr/><w:t>e</w:t></w:r>"
HYPHENS = "<w:r><w:t>peut</w:t><w:noBreakHyphen/><w:t>être presta</w:t><w:softHyphen/><w:t>tion</w:t></w:r>"
WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
SEEN = p("vu")
DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"
SHOWN = '<w:vanish w:val="0"/>'


def hidden(name: str, run: str, props: str = "", styles: str = "") -> Feature:
    """Return a paragraph that nobody sees after one that is seen."""
    return Feature(
        f"hidden: {name}", p("vu", run=SHOWN) + p("caché", props, run), paths("vu"),
        {"styles": styles} if styles else {}, notices=(("hidden-text", 1),), asides=(("hidden", "caché", "body/p[2]"),),
    )  # fmt: skip


def visible(name: str, run: str, props: str = "", styles: str = "") -> Feature:
    """Return a paragraph that is seen though it may not look so."""
    return Feature(f"seen: {name}", p("vu", props, run), paths("vu"), {"styles": styles} if styles else {})


def white_cell(name: str, props: str, styles: str = "", table_style: str = "") -> Feature:
    """Return white text in a cell with a ground."""
    cell = f"<w:tcPr>{props}</w:tcPr>{p('blanc', run=WHITE)}"
    body = table((cell, "noir")).replace("<w:tblPr/>", f'<w:tblPr><w:tblStyle w:val="{table_style}"/></w:tblPr>')
    found = (("blanc | noir", "body/tbl[1]/tr[1]/tc[1]/p[1]"),)
    return Feature(f"white on {name}", body, found, {"styles": styles} if styles else {})


BANDED = style("Bandes", f'<w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr>', "table")

FEATURES = (
    Feature("a field in a field's code", para(r("voir ") + NESTED + r(" fin")), paths("voir 3.2 fin")),
    Feature("a result over several paragraphs", SPANNING + p("après"), paths("A début", "milieu", "fin", "après")),
    Feature(
        "fields that never end take nothing with them", para(r("a") + BEGIN + code("REF x") + r("b")) + p("c")
        + para(END + r("d")) + para(SEPARATE + r("e")), paths("ab", "c", "d", "e"),
    ),
    Feature("a field without a result", para(r("prix") + BEGIN + code('XE "prix"') + END + r(" net")),
            paths("prix net")),
    Feature(
        "a blank to click on", para(r("Nom : ") + BEGIN + code("MACROBUTTON NoMacro [nom du client]") + END),
        paths("Nom : [nom du client]"),
    ),
    Feature(
        "form fields", para(mark("begin", CHECK) + code("FORMCHECKBOX") + END + r(" oui ") + mark("begin", CHOICE)
        + code("FORMDROPDOWN") + END + BEGIN + code("FORMTEXT") + SEPARATE + r(" trois") + END),
        paths("☒ oui ans trois"),
    ),
    Feature("a simple field", para(f'<w:fldSimple w:instr="REF x">{r("4.1")}</w:fldSimple>'), paths("4.1")),
    Feature("links, tags, directions", para(f'<w:hyperlink w:anchor="z">{r("z")}</w:hyperlink>' + AROUND),
            paths("zabc")),
    Feature("ruby", para(RUBY), paths("bas")),
    Feature(
        "symbols", para('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
        + r("þ", FONT) + r("¨", FONT)), paths("☒≥☒☐"),
    ),
    Feature("breaks", para(BREAKS), paths("a b c\nd\ne")),
    Feature("hyphens", para(HYPHENS), paths("peut-être prestation")),
    Feature("a formula", para(r("prix ") + "<m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num></m:f></m:oMath>"),
            paths("prix x")),
    Feature("a control in a line", para(r("durée : ") + control(r("trois mois"))), paths("durée : trois mois")),
    Feature("a placeholder is a blank to fill in", para(control(r("[date]"), "<w:showingPlcHdr/><w:date/>")),
            paths("[date]")),
    Feature("a check box without its sign", para(control("", TICKED) + r(" oui")), paths("☒ oui")),
    hidden("vanish", "<w:vanish/>"),
    hidden("white", WHITE),
    hidden("nearly white", '<w:color w:val="F9FAFB"/>'),
    hidden("the theme's background", '<w:color w:val="000000" w:themeColor="background1"/>'),
    hidden("tiny", '<w:sz w:val="2"/>'),
    hidden("a character style", '<w:rStyle w:val="C"/>', "", style("C", "<w:rPr><w:vanish/></w:rPr>", "character")),
    hidden("a paragraph style", "", '<w:pStyle w:val="P"/>', style("P", "<w:rPr><w:vanish/></w:rPr>")),
    hidden("the document's defaults", "", "", DEFAULTS),
    hidden("white on a white run on a dark paragraph", WHITE + '<w:shd w:val="clear" w:fill="FFFFFF"/>', DARK),
    visible("webHidden", "<w:webHidden/>"),
    visible("vanish set off", '<w:rStyle w:val="C"/><w:vanish w:val="0"/>', "",
            style("C", "<w:rPr><w:vanish/></w:rPr>", "character")),
    visible("white on a dark run", WHITE + DARK),
    visible("white on a highlight", WHITE + '<w:highlight w:val="blue"/>'),
    visible("white on a dark paragraph", WHITE, DARK),
    visible("white on a style's ground", WHITE, '<w:pStyle w:val="P"/>', style("P", f"<w:pPr>{DARK}</w:pPr>")),
    visible("a shade of the background", '<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="7F"/>'),
    visible("grey", '<w:color w:val="808080"/>'),
    white_cell("a dark cell", DARK),
    white_cell("a theme's ground", '<w:shd w:val="clear" w:color="auto" w:fill="auto" w:themeFill="accent1"/>'),
    white_cell("the ground of a table style", "", BANDED, "Bandes"),
    Feature(
        "white in a plain table", table((p("blanc", run=WHITE), "noir")), (("noir", "body/tbl[1]/tr[1]/tc[2]/p[1]"),),
        notices=(("hidden-text", 1),), asides=(("hidden", "blanc", "body/tbl[1]/tr[1]/tc[1]/p[1]"),),
    ),
)  # fmt: skip
