"""Word files with tracked changes, read on either side."""

from dataclasses import replace

from docx_build import Feature, p, r
from docx_numbers import DELETED, INSERTED, paths


def deleted(text: str) -> str:
    """Return a deleted run."""
    return f'<w:del><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def row(text: str, mark: str = "", cell: str = "") -> str:
    """Return a row of a table; `mark` and `cell` are properties."""
    return f"<w:tr><w:trPr>{mark}</w:trPr><w:tc><w:tcPr>{cell}</w:tcPr>{p(text)}</w:tc><w:tc>{p('x')}</w:tc></w:tr>"


def both(name: str, body: str, accepted: tuple, original: tuple, count: int = 1, **more: tuple) -> tuple[Feature, ...]:
    """Return a body read on both sides; `new` and `old` are the asides of each."""
    base = Feature(name, body, accepted, notices=(("tracked-changes", count),), asides=more.get("new", ()))
    return base, replace(base, name=f"{name}, original", blocks=original, original=True, asides=more.get("old", ()))


P1 = "body/p[1]"
CHANGE = f"<w:p>{r('De ')}{deleted('60')}<w:ins>{r('30')}</w:ins>{r(' jours')}</w:p>"
MOVED = f"<w:p>{r('A')}<w:moveFrom>{r('B')}</w:moveFrom>{r('C')}<w:moveTo>{r('B')}</w:moveTo></w:p>"
WRAPPED = f'<w:p><w:hyperlink w:anchor="x"><w:ins>{r("lien")}</w:ins>{deleted("ancre")}</w:hyperlink></w:p>'
CONTROL = f"<w:p><w:sdt><w:sdtContent>{deleted('vieux')}<w:ins>{r('neuf')}</w:ins></w:sdtContent></w:sdt></w:p>"
MATH = "<w:p><m:oMath><w:del><m:r><m:t>a+</m:t></m:r></w:del><m:r><m:t>b</m:t></m:r></m:oMath></w:p>"
TWICE = f"<w:p>{r('A')}<w:ins>{deleted('B')}</w:ins></w:p>"
ROWS = f"<w:tbl>{row('un')}{row('deux', '<w:del/>')}{row('trois', '<w:ins/>')}</w:tbl>"
CELLS = f"<w:tbl>{row('un', cell='<w:cellDel/>')}{row('deux', cell='<w:cellIns/>')}</w:tbl>"
OLD_LOOK = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
TR = "body/tbl[1]/tr[{}]/tc[{}]/p[1]"

FEATURES = (
    *both(
        "runs", CHANGE, paths("De 30 jours"), paths("De 60 jours"), 2,
        new=(("change", "60", P1),), old=(("change", "30", P1),),
    ),
    *both("moves", MOVED, paths("ACB"), paths("ABC"), 2, new=(("change", "B", P1),), old=(("change", "B", P1),)),
    *both("a deleted mark", p("Le prix ", DELETED) + p("est ferme."), paths("Le prix est ferme."),
          paths("Le prix", "est ferme.")),
    *both("an inserted mark", p("Le prix ", INSERTED) + p("est ferme."), paths("Le prix", "est ferme."),
          paths("Le prix est ferme.")),
    *both("a deleted mark before a table", p("Prix", DELETED) + f"<w:tbl>{row('un')}</w:tbl>" + p("Fin"),
          (("Prix", P1), ("un | x", TR.format(1, 1)), ("Fin", "body/p[2]")),
          (("Prix", P1), ("un | x", TR.format(1, 1)), ("Fin", "body/p[2]"))),
    *both("in a link", WRAPPED, paths("lien"), paths("ancre"), 2,
          new=(("change", "ancre", P1),), old=(("change", "lien", P1),)),
    *both("in a control", CONTROL, paths("neuf"), paths("vieux"), 2,
          new=(("change", "vieux", P1),), old=(("change", "neuf", P1),)),
    *both("in a formula", MATH, paths("b"), paths("a+b"), 1, new=(("change", "a+", P1),)),
    Feature("inserted, then deleted", TWICE, paths("A"), notices=(("tracked-changes", 2),),
            asides=(("change", "B", P1),)),
    *both(
        "rows", ROWS, (("un | x", TR.format(1, 1)), ("trois | x", TR.format(3, 1))),
        (("un | x", TR.format(1, 1)), ("deux | x", TR.format(2, 1))), 2,
        new=(("change", "deux\nx", "body/tbl[1]/tr[2]"),), old=(("change", "trois\nx", "body/tbl[1]/tr[3]"),),
    ),
    *both(
        "cells", CELLS, (("x", TR.format(1, 2)), ("deux | x", TR.format(2, 1))),
        (("un | x", TR.format(1, 1)), ("x", TR.format(2, 2))), 2,
        new=(("change", "un", "body/tbl[1]/tr[1]/tc[1]"),), old=(("change", "deux", "body/tbl[1]/tr[2]/tc[1]"),),
    ),
    *both(
        "whole paragraphs", f"<w:ins>{p('neuf')}</w:ins><w:del>{p('vieux')}</w:del>",
        (("neuf", "body/ins[1]/p[1]"),), (("vieux", "body/del[1]/p[1]"),), 2,
        new=(("change", "vieux", "body/del[1]"),), old=(("change", "neuf", "body/ins[1]"),),
    ),
    Feature("a look that a change replaced", p("montré", run=OLD_LOOK), paths("montré")),
    Feature(
        "a look before its change", p("montré", run=OLD_LOOK) + p("vu"), (("vu", "body/p[2]"),), original=True,
        notices=(("hidden-text", 1),), asides=(("hidden", "montré", P1),),
    ),
)  # fmt: skip
