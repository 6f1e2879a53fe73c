"""What an OpenDocument text holds is read: numbers, changes, tables, notes; what no person sees is kept apart."""

from pathlib import Path

import pytest
from odt_build import at, flat, h, items, levels, list_style, odt, p, style, table
from test_readers_build import texts

from boundlint.model.document import AsideKind, BlockKind, Document
from boundlint.readers import read
from boundlint.readers.options import ReadOptions

OUTLINE = (
    '<text:outline-style style:name="Outline">'
    + levels(
        'style:num-format="1" style:num-prefix="Article " style:num-suffix="."',
        'style:num-format="1" text:display-levels="2"',
        'style:num-format="a" style:num-suffix=")"',
        tag="outline-level-style",
    )
    + "</text:outline-style>"
)
LISTS = (
    list_style(
        "L",
        'style:num-format="1" style:num-suffix="."',
        'style:num-format="a" style:num-prefix="(" style:num-suffix=")"',
        'style:num-format="i" text:display-levels="3"',
    )
    + list_style("B", '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>')
    + list_style("R", 'style:num-format="I" text:start-value="4" style:num-suffix=" -"')
    + list_style("A", 'style:num-format="A"')
    + list_style("N", 'style:num-format="" style:num-prefix="§"')
    + list_style("P", 'loext:num-list-format="Clause %1% :" style:num-format="1"')
)
INNER = items("sous un", "sous deux", style="")

NUMBERS = {
    "headings": (h("Objet") + h("But", 2) + h("x", 3) + h("Prix") + h("Taux", 2),
                 ["Article 1. Objet", "1.1 But", "a) x", "Article 2. Prix", "2.1 Taux"]),
    "a heading without a number": (h("Préambule", 1, 'text:is-list-header="true"') + h("Objet"),
                                   ["Préambule", "Article 1. Objet"]),
    "a heading that starts anew": (h("Un") + h("Cinq", 1, 'text:restart-numbering="true" text:start-value="5"'),
                                   ["Article 1. Un", "Article 5. Cinq"]),
    "a list": (items("un", "deux"), ["1. un", "2. deux"]),
    "a list within an item": (items(p("un") + INNER, "deux"), ["1. un", "(a) sous un", "(b) sous deux", "2. deux"]),
    "a second paragraph of an item": (items(p("un") + p("suite"), "deux"), ["1. un", "suite", "2. deux"]),
    "levels shown together": (items(p("un") + items(items("profond", style=""), style="")), ["1. un", "1.a.i profond"]),
    "bullets": (items("un", "deux", style="B"), ["un", "deux"]),
    "Roman from four": (items("un", "deux", style="R"), ["IV - un", "V - deux"]),
    "capital letters": (items(*"vwxyz", style="A"), ["A v", "B w", "C x", "D y", "E z"]),
    "no number but a sign": (items("un", "deux", style="N"), ["§ un", "§ deux"]),
    "a pattern": (items("un", "deux", style="P"), ["Clause 1 : un", "Clause 2 : deux"]),
    "a new list": (items("un") + p("entre") + items("un"), ["1. un", "entre", "1. un"]),
    "a list that goes on": (items("un") + p("entre") + items("deux", more='text:continue-numbering="true"'),
                            ["1. un", "entre", "2. deux"]),
    "a list that goes on with one named": (
        items("un", more='xml:id="l1"') + items("autre") + items("deux", more='text:continue-list="l1"'),
        ["1. un", "1. autre", "2. deux"],
    ),
    "a number given": (items("un", f'<text:list-item text:start-value="7">{p("sept")}</text:list-item>', "huit"),
                       ["1. un", "7. sept", "8. huit"]),
    "a header of a list": (items(f"<text:list-header>{p('tête')}</text:list-header>", "un"), ["tête", "1. un"]),
    "a heading in a list": (items(h("Prix"), h("Durée")), ["1. Prix", "2. Durée"]),
    "a paragraph numbered alone": (
        '<text:numbered-paragraph text:list-id="n" text:style-name="L" text:level="1">' + p("un")
        + '</text:numbered-paragraph><text:numbered-paragraph text:list-id="n" text:style-name="L" text:level="1">'
        + p("deux") + "</text:numbered-paragraph>",
        ["1. un", "2. deux"],
    ),
    "no list": (p("un"), ["un"]),
}  # fmt: skip


@pytest.mark.parametrize("name", NUMBERS)
def test_numbers(tmp_path: Path, name: str) -> None:
    body, expected = NUMBERS[name]
    assert texts(odt(tmp_path / "a.odt", body, LISTS, common=OUTLINE)) == expected


def test_kinds_levels_and_labels(tmp_path: Path) -> None:
    body = p("Contrat", "Title") + h("Objet") + items(p("un") + INNER) + p("texte") + table(("a", "b"))
    document = read(odt(tmp_path / "a.odt", body, LISTS, common=OUTLINE))
    assert [(b.kind, b.level, b.label) for b in document.blocks] == [
        (BlockKind.PARAGRAPH, 0, ""),  # the style is not in the file
        (BlockKind.HEADING, 1, "Article 1."),
        (BlockKind.ITEM, 1, "1."),
        (BlockKind.ITEM, 2, "(a)"),
        (BlockKind.ITEM, 2, "(b)"),
        (BlockKind.PARAGRAPH, 0, ""),
        (BlockKind.CELL, 0, ""),
    ]
    titled = odt(tmp_path / "b.odt", p("Contrat", "P1"), style("P1", more='style:parent-style-name="Title"'),
                 common=style("Title"))  # fmt: skip
    assert read(titled).blocks[0].kind is BlockKind.TITLE


INLINE = {
    "spaces, tabs and breaks": ('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', "a b c\nd"),
    "a line of the file is a space": ("un\n      deux", "un deux"),
    "spans and links": ("Le <text:span>prix <text:span>est</text:span></text:span> <text:a>ferme</text:a>",
                        "Le prix est ferme"),
    "fields": (("Le <text:date>1er mai</text:date>, article <text:bookmark-ref>4.2</text:bookmark-ref>, <text:sequence>"
               "3</text:sequence>"), "Le 1er mai, article 4.2, 3"),
    "a variable set out of sight": ('a<text:variable-set text:display="none">9</text:variable-set>b', "ab"),
    "ruby": ("<text:ruby><text:ruby-base>prix</text:ruby-base><text:ruby-text>p</text:ruby-text></text:ruby>", "prix"),
    "a picture's title is no text": ("a<draw:frame><draw:image/><svg:title>logo</svg:title></draw:frame>b", "ab"),
    "a box ticked": (('<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param '
                     'field:name="Checkbox_Checked" field:value="true"/></field:fieldmark> oui'), "☒ oui"),
    "a box not ticked": ('<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"/> non', "☐ non"),
    "a text chosen": ("<text:drop-down><text:label text:value='b'/>30 jours</text:drop-down>", "30 jours"),
}  # fmt: skip


@pytest.mark.parametrize("name", INLINE)
def test_inline(tmp_path: Path, name: str) -> None:
    inner, expected = INLINE[name]
    document = read(odt(tmp_path / "a.odt", p(inner)))
    assert document.text == expected
    assert document.notices == ()


def test_form_controls(tmp_path: Path) -> None:
    forms = (
        '<office:forms><form:form><form:text form:id="c1" form:current-value="Ada"/>'
        '<form:checkbox xml:id="c2" form:label="Accord" form:current-state="checked"/>'
        '<form:listbox form:id="c3"><form:option form:label="15 jours"/>'
        '<form:option form:label="30 jours" form:current-selected="true"/></form:listbox></form:form></office:forms>'
    )
    controls = "".join(f'<draw:control draw:control="c{number}"/> ; ' for number in (1, 2, 3))
    assert read(odt(tmp_path / "a.odt", forms + p(controls))).text == "Ada ; ☒ Accord ; 30 jours ;"


def test_places_lead_to_the_element(tmp_path: Path) -> None:
    body = p("un") + items(p("deux") + INNER) + p("") + table(("a", "b"), ("c", p("d") + table(("e",))))
    body += "<text:section>" + p("six") + "</text:section>"
    body += p("sept<draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box></draw:frame>")
    for file in (odt(tmp_path / "a.odt", body, LISTS), flat(tmp_path / "a.fodt", body, LISTS)):
        document = read(file)
        for block in document.blocks:
            place, text = block.place, block.span.of(document.text)
            assert place.part == ("content.xml" if file.suffix == ".odt" else "")
            first = text.removeprefix(block.label).strip().split(" | ")[0]
            assert at(file, place.part, place.path).startswith(first)
            assert place.page is None
        assert document.blocks[0].place.path == "office:body/office:text/text:p[1]"
        assert document.blocks[-1].span.of(document.text) == "boîte"


def test_pages_only_where_the_file_tells_them(tmp_path: Path) -> None:
    breaks = style("P1", props='fo:break-before="page"')
    assert read(odt(tmp_path / "a.odt", p("un") + p("deux", "P1"), breaks)).pages is None
    body = p("un") + p("de<text:soft-page-break/>ux") + p("trois") + p("quatre", "P1")
    body += "<text:soft-page-break/>" + p("cinq")
    document = read(odt(tmp_path / "b.odt", body, breaks))
    assert [block.place.page for block in document.blocks] == [1, 1, 2, 3, 4]
    assert document.pages == 4


CHANGES = (
    '<text:tracked-changes><text:changed-region text:id="i"><text:insertion/></text:changed-region>'
    '<text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>A</dc:creator>'
    "</office:change-info><text:p>quarante</text:p></text:deletion></text:changed-region>"
    '<text:changed-region text:id="p"><text:deletion><text:p>une</text:p><text:p>ligne</text:p></text:deletion>'
    "</text:changed-region></text:tracked-changes>"
)
START, END = '<text:change-start text:change-id="i"/>', '<text:change-end text:change-id="i"/>'


def deleted(key: str) -> str:
    return f'<text:change text:change-id="{key}"/>'


CHANGED = {
    "in one paragraph": (p(f"Délai : {deleted('d')}{START}trente{END} jours"), ["Délai : trente jours"],
                         ["Délai : quarante jours"]),
    "an insertion over two paragraphs": (p(f"un {START}deux") + p(f"trois{END} quatre"), ["un deux", "trois quatre"],
                                         ["un quatre"]),
    "a paragraph of its own": (p("un") + START + p("deux") + END + p("trois"), ["un", "deux", "trois"],
                               ["un", "trois"]),
    "a deletion of two paragraphs": (p(f"A {deleted('p')} B"), ["A B"], ["A une", "ligne B"]),
    "a deletion between paragraphs": (p("A") + deleted("d") + p("B"), ["A", "B"], ["A", "quarante", "B"]),
    "none": (p("un"), ["un"], ["un"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGED)
def test_tracked_changes(tmp_path: Path, name: str) -> None:
    body, accepted, original = CHANGED[name]
    file = odt(tmp_path / "a.odt", CHANGES + body)
    for changes, expected in (("accepted", accepted), ("original", original)):
        document = read(file, ReadOptions(changes=changes))
        assert [b.span.of(document.text) for b in document.blocks] == expected
        assert ("tracked-changes" in {notice.code for notice in document.notices}) == (name != "none")


def test_the_side_of_a_change_that_is_not_read_is_kept(tmp_path: Path) -> None:
    file = odt(tmp_path / "a.odt", CHANGES + p(f"Délai : {deleted('d')}{START}trente{END} jours"))
    for changes, kept in (("accepted", "quarante"), ("original", "trente")):
        document = read(file, ReadOptions(changes=changes))
        assert [(aside.kind, aside.text) for aside in document.asides] == [(AsideKind.CHANGE, kept)]
        assert [(notice.code, notice.count) for notice in document.notices] == [("tracked-changes", 2)]


HIDING = (
    style("Cache", 'text:display="none"')
    + style("White", 'fo:color="#FFFFFF"')
    + style("Tiny", 'fo:font-size="1pt"')
    + style("OnBlack", 'fo:color="#ffffff"', 'fo:background-color="#000000"')
    + style("Child", more='style:parent-style-name="Cache"')
    + style("t", 'text:display="none"', family="text")
    + style("w", 'fo:color="#fefefe"', family="text")
    + style("seen", 'fo:color="#000000" text:display="true"', family="text")
    + style("clear", 'fo:color="#000000" loext:opacity="0%"', family="text")
    + style("window", 'style:use-window-font-color="true" loext:opacity="0%"', family="text")
    + style("small", 'fo:font-size="58%"', family="text")
    + style("none", 'fo:font-size="1%"', family="text")
    + '<style:style style:name="Dark" style:family="table-cell"><style:table-cell-properties '
    'fo:background-color="#003366"/></style:style>'
)


def dark(inner: str) -> str:
    return (
        f'<table:table><table:table-row><table:table-cell table:style-name="Dark">{inner}</table:table-cell>'
        f"<table:table-cell>{p('b')}</table:table-cell></table:table-row></table:table>"
    )


def span(name: str) -> str:
    return p(f'vu<text:span text:style-name="{name}"> caché</text:span>')


HIDDEN = {
    "a style": (p("vu") + p("caché", "Cache"), True),
    "a style that inherits": (p("vu") + p("caché", "Child"), True),
    "a span": (span("t"), True),
    "white on white": (p("vu") + p("caché", "White"), True),
    "nearly white": (span("w"), True),
    "white on black": (p("vu") + p(" caché", "OnBlack"), False),
    "white in a dark cell": (p("vu") + dark(p("caché", "White")), False),
    "transparent": (span("clear"), True),
    "the colour of the window": (span("window"), False),
    "tiny": (p("vu") + p("caché", "Tiny"), True),
    "tiny by a share": (span("none"), True),
    "small": (span("small"), False),
    "a span that is seen again": (p('vu<text:span text:style-name="seen"> caché</text:span>', "Cache"), False),
    "a section": ('<text:section text:display="none">' + p("caché") + "</text:section>" + p("vu"), True),
    "a section under a condition": ('<text:section text:display="condition" text:is-hidden="true">' + p("caché")
                                    + "</text:section>" + p("vu"), True),
    "a section that is shown": ('<text:section text:display="condition">' + p("caché") + "</text:section>" + p("vu"),
                                False),
    "a hidden text": (p('vu<text:hidden-text text:string-value="caché" text:is-hidden="true"/>'), True),
    "a hidden text that is shown": (
        p('vu<text:hidden-text text:string-value="caché" text:is-hidden="false"> caché</text:hidden-text>'), False),
    "a hidden paragraph": (p("vu") + p('<text:hidden-paragraph text:is-hidden="true"/>caché'), True),
    "a hidden paragraph that is shown": (p("vu") + p('<text:hidden-paragraph text:is-hidden="false"/>caché'), False),
    "a collapsed row": (p("vu") + table(("caché",)).replace(
        "<table:table-row>", '<table:table-row table:visibility="collapse">'), True),
}  # fmt: skip


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_text_is_kept_out_and_said(tmp_path: Path, name: str) -> None:
    body, hidden = HIDDEN[name]
    document = read(odt(tmp_path / "a.odt", body, HIDING))
    assert ("caché" in document.text) == (not hidden)
    notices = [(notice.code, notice.count, notice.detail) for notice in document.notices]
    asides = [(aside.kind, aside.text, bool(aside.place.path)) for aside in document.asides]
    seen = [("hidden-text", 1, "vu")] if "again" in name else []
    if not seen:
        assert notices == ([("hidden-text", 1, "caché")] if hidden else [])
        assert asides == ([(AsideKind.HIDDEN, "caché", True)] if hidden else [])
    else:
        assert notices == seen


def test_white_on_a_dark_page_is_seen(tmp_path: Path) -> None:
    layout = (
        '<style:page-layout style:name="pm"><style:page-layout-properties fo:background-color="#202020"/>'
        "</style:page-layout>"
    )
    assert read(odt(tmp_path / "a.odt", p("vu", "White"), HIDING, layouts=layout)).text == "vu"


def strong_of(document: Document) -> list[bool]:
    return [block.strong for block in document.blocks]


def test_strong_by_the_chain_of_styles(tmp_path: Path) -> None:
    made = (
        style("Bold", 'fo:font-weight="bold"')
        + style("P1", more='style:parent-style-name="Bold"')
        + style("P2", 'fo:font-weight="normal"', more='style:parent-style-name="Bold"')
        + style("u", 'style:text-underline-style="solid"', family="text")
        + style("c", 'fo:text-transform="uppercase"', family="text")
    )
    body = p("Prix", "P1") + p("Prix", "P2") + p('<text:span text:style-name="u">Prix</text:span> :')
    body += p('<text:span text:style-name="u">Prix</text:span> net') + p(
        '<text:span text:style-name="c">prix</text:span>'
    )
    assert strong_of(read(odt(tmp_path / "a.odt", body + p("PRIX"), made))) == [True, False, True, False, True, True]


def test_notes_last_in_the_order_of_kind(tmp_path: Path) -> None:
    def note(kind: str, text: str) -> str:
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>1</text:note-citation><text:note-body>{p(text)}'
            "</text:note-body></text:note>"
        )

    body = p(f"Un{note('endnote', 'fin')} mot{note('footnote', 'hors taxes')}.") + p(f"Deux{note('footnote', 'net')}.")
    file = odt(tmp_path / "a.odt", body)
    document = read(file)
    assert texts(file) == ["Un mot.", "Deux.", "[1] hors taxes", "[2] net", "[1] fin"]
    assert [block.kind for block in document.blocks][2:] == [BlockKind.NOTE] * 3
    assert at(file, "content.xml", document.blocks[2].place.path) == "hors taxes"
    assert [(notice.code, notice.count) for notice in document.notices] == [("footnotes", 3)]


def test_comments_headers_and_contents_are_asides(tmp_path: Path) -> None:
    comment = f"<office:annotation><dc:creator>Ada</dc:creator>{p('à revoir')}</office:annotation>"
    index = (
        "<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>"
        f"{p('Sommaire')}</text:index-title>{p('Objet<text:tab/>2')}</text:index-body></text:table-of-content>"
    )
    masters = (
        f'<style:master-page style:name="S"><style:header>{p("Confidentiel")}</style:header>'
        f"<style:footer>{p('Page 1')}</style:footer></style:master-page>"
        f'<style:master-page style:name="T"><style:header>{p("Confidentiel")}</style:header>'
        f'<style:footer style:display="false">{p("rien")}</style:footer></style:master-page>'
    )
    file = odt(tmp_path / "a.odt", index + p(f"Texte{comment}."), masters=masters)
    document = read(file)
    assert document.text == "Texte."
    assert [(aside.kind, aside.text) for aside in document.asides] == [
        (AsideKind.HEADER, "Confidentiel"),
        (AsideKind.FOOTER, "Page 1"),
        (AsideKind.CONTENTS, "Sommaire"),
        (AsideKind.CONTENTS, "Objet 2"),
        (AsideKind.COMMENT, "Ada: à revoir"),
    ]
    for aside in document.asides[:4]:
        assert at(file, aside.place.part, aside.place.path).startswith(aside.text.split()[0])
    assert [(notice.code, notice.count) for notice in document.notices] == [("comments", 1)]


FRENCH = "Le prestataire exécute la mission et le client paie le prix dans les délais."
ENGLISH = "The provider performs the services and the client pays the price in the time that is set."

TABLES = {
    "rows": (table(("Prix", "500 €"), ("Délai", "30 jours")), ["Prix | 500 €", "Délai | 30 jours"]),
    "one column": (table(("un",), ("deux",)), ["un", "deux"]),
    "two languages": (table(*[(FRENCH, ENGLISH)] * 3), [FRENCH] * 3 + [ENGLISH] * 3),
    "one language twice": (table(*[(FRENCH, FRENCH)] * 3), [f"{FRENCH} | {FRENCH}"] * 3),
    "a number in a cell": (table(("2.1", p("Le prix") + p("est ferme"))), ["2.1 Le prix", "est ferme"]),
    "a table in a cell": (table((p("a") + table(("b", "c")), "d")), ["a", "b | c", "d"]),
    "header rows": ("<table:table><table:table-header-rows><table:table-row><table:table-cell>" + p("a")
                    + "</table:table-cell><table:covered-table-cell/><table:table-cell>" + p("b")
                    + "</table:table-cell></table:table-row></table:table-header-rows></table:table>", ["a | b"]),
    "a row twice": (table(("a", "b"), ("c", "d")).replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="2">', 1), ["a | b", "a | b", "c | d"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_tables(tmp_path: Path, name: str) -> None:
    body, expected = TABLES[name]
    assert texts(odt(tmp_path / "a.odt", body)) == expected


def test_boxes_are_read_once_after_their_paragraph(tmp_path: Path) -> None:
    box = f"<draw:text-box>{p('boîte')}</draw:text-box>"
    frame = f"<draw:frame>{box}<draw:image/></draw:frame>"
    shape = f"<draw:g><draw:custom-shape>{p('forme')}</draw:custom-shape></draw:g>"
    body = f"<draw:frame>{box.replace('boîte', 'page')}</draw:frame>" + p(f"avant{frame} après{shape}") + p("fin")
    body += p("<draw:frame><draw:object/><draw:image/></draw:frame>")
    document = read(odt(tmp_path / "a.odt", body))
    assert document.text.split("\n\n") == ["page", "avant après", "boîte", "forme", "fin"]
    assert [(notice.code, notice.count) for notice in document.notices] == [("unread-parts", 1)]


WITHIN = {
    "a second list in one item begins anew": (items(p("un") + INNER + p("suite") + INNER),
        ["1. un", "(a) sous un", "(b) sous deux", "suite", "(a) sous un", "(b) sous deux"]),
    "it goes on where it says so": (
        items(p("un") + INNER + items("trois", style="", more='text:continue-numbering="true"')),
        ["1. un", "(a) sous un", "(b) sous deux", "(c) trois"]),
    "an item without text goes on with the list before": (
        items(p("un") + INNER) + p("entre") + items(items("trois", style=""), more='text:continue-numbering="true"'),
        ["1. un", "(a) sous un", "(b) sous deux", "entre", "(c) trois"]),
    "an item with text does not": (
        items(p("un") + INNER) + items(p("deux") + INNER, more='text:continue-numbering="true"'),
        ["1. un", "(a) sous un", "(b) sous deux", "2. deux", "(a) sous un", "(b) sous deux"]),
    "a level passed over counts": (items(items("sous", style=""), "deux"), ["(a) sous", "2. deux"]),
    "a heading passed over counts": (h("But", 2) + h("Objet"), ["1.1 But", "Article 2. Objet"]),
}  # fmt: skip
"""What LibreOffice prints for the same files."""


@pytest.mark.parametrize("name", WITHIN)
def test_lists_within_lists(tmp_path: Path, name: str) -> None:
    body, expected = WITHIN[name]
    assert texts(odt(tmp_path / "a.odt", body, LISTS, common=OUTLINE)) == expected
