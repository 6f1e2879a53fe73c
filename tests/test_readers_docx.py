"""What a Word file holds is read: numbers, changes, tables, notes; what no person sees is kept apart."""

from pathlib import Path

import pytest
from test_readers_build import docx, num, p, r, table, texts

from boundlint.model.document import AsideKind, BlockKind
from boundlint.readers import read


def level(index: int, form: str, text: str, extra: str = "") -> str:
    shape = f'<w:numFmt w:val="{form}"/>{extra}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/>{shape}</w:lvl>'


def lists(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


ARTICLE = lists(level(0, "decimal", "Article %1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))


def test_automatic_numbers_stand_at_the_head_and_in_the_label(tmp_path: Path) -> None:
    body = p("Objet", num(1)) + p("Un", num(1, 1)) + p("Deux", num(1, 1)) + p("Prix", num(1)) + p("Trois", num(1, 1))
    body += p("a", num(1, 2)) + p("b", num(1, 2))
    document = read(docx(tmp_path / "n.docx", body, numbering=ARTICLE))
    assert [block.label for block in document.blocks] == ["Article 1.", "1.1", "1.2", "Article 2.", "2.1", "(a)", "(b)"]
    assert document.text.startswith("Article 1. Objet\n\n1.1 Un")
    assert document.blocks[5].level == 3


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("decimal", "3."), ("lowerLetter", "c."), ("upperLetter", "C."), ("lowerRoman", "iii."), ("upperRoman", "III."),
        ("decimalZero", "03."), ("bullet", ""), ("none", "."),
    ],
)  # fmt: skip
def test_forms_of_numbers(tmp_path: Path, form: str, shown: str) -> None:
    body = "".join(p(word, num(1)) for word in ("un", "deux", "trois"))
    document = read(docx(tmp_path / "f.docx", body, numbering=lists(level(0, form, "%1."))))
    assert document.blocks[2].label == shown
    assert document.blocks[2].kind is BlockKind.ITEM


def test_legal_numbering_shows_figures_for_roman_articles(tmp_path: Path) -> None:
    numbering = lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    assert texts(docx(tmp_path / "l.docx", p("A", num(1)) + p("B", num(1, 1)), numbering=numbering)) == [
        "I. A",
        "1.1 B",
    ]


def test_a_second_list_restarts_only_where_it_says_so(tmp_path: Path) -> None:
    goes_on = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    body = p("a", num(1)) + p("b", num(2))
    numbering = lists(level(0, "decimal", "%1."), nums=goes_on + "</w:num>")
    assert texts(docx(tmp_path / "a.docx", body, numbering=numbering)) == ["1. a", "2. b"]
    numbering = lists(level(0, "decimal", "%1."), nums=goes_on + restart + "</w:num>")
    assert texts(docx(tmp_path / "b.docx", body, numbering=numbering)) == ["1. a", "1. b"]


def test_numbers_and_levels_come_from_styles_and_what_they_are_based_on(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/>'
        '<w:basedOn w:val="Base"/></w:style>'
    )
    body = p("Prix", '<w:pStyle w:val="Own"/>') + p(
        "Nu", '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    document = read(docx(tmp_path / "s.docx", body, styles=styles, numbering=ARTICLE))
    assert [(b.kind, b.level, b.label) for b in document.blocks] == [
        (BlockKind.HEADING, 1, "Article 1."),
        (BlockKind.HEADING, 1, ""),
    ]


def test_styles_in_a_circle_do_not_hang(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert texts(docx(tmp_path / "c.docx", p("x", '<w:pStyle w:val="A"/>'), styles=styles)) == ["x"]


def test_changes_are_read_as_accepted_and_counted(tmp_path: Path) -> None:
    changed = f"<w:del><w:r><w:delText>60</w:delText></w:r></w:del><w:ins>{r('30')}</w:ins>"
    body = f"<w:p>{r('Le délai est de ')}{changed}{r(' jours')}</w:p>"
    document = read(docx(tmp_path / "t.docx", body))
    assert document.text == "Le délai est de 30 jours"
    assert [(n.code, n.count) for n in document.notices] == [("tracked-changes", 2)]


def test_a_deleted_paragraph_mark_joins_two_paragraphs(tmp_path: Path) -> None:
    body = p("Le prix ", "<w:rPr><w:del/></w:rPr>") + p("est ferme.")
    assert texts(docx(tmp_path / "d.docx", body)) == ["Le prix est ferme."]


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        (f"<w:sdt><w:sdtContent>{r('contrôle')}</w:sdtContent></w:sdt>", "contrôle"),
        (f"<w:hyperlink>{r('lien')}</w:hyperlink>", "lien"),
        (f'<w:fldSimple w:instr="REF x">{r("3.2")}</w:fldSimple>', "3.2"),
        (
            "".join(
                (
                    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>',
                    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
                    r("4.1"),
                    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
                )
            ),
            "4.1",
        ),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\nb"),
        ("<w:r><w:t>peut</w:t><w:noBreakHyphen/><w:t>être</w:t></w:r>", "peut-être"),
        ("<w:r><w:t>presta</w:t><w:softHyphen/><w:t>tion</w:t></w:r>", "prestation"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> oui</w:t></w:r>', "☐ oui"),
    ],
)
def test_inline(tmp_path: Path, inner: str, shown: str) -> None:
    assert texts(docx(tmp_path / "i.docx", f"<w:p>{inner}</w:p>")) == [shown]


def test_hidden_text_is_kept_out_and_reported(tmp_path: Path) -> None:
    white = r("Blanc.", '<w:color w:val="FFFFFF"/>')
    body = f"<w:p>{r('Vu. ')}{r('Caché.', '<w:vanish/>')}{white}</w:p>"
    document = read(docx(tmp_path / "h.docx", body))
    assert document.text == "Vu."
    assert [(n.code, n.count, n.detail) for n in document.notices] == [("hidden-text", 1, "Caché.Blanc.")]
    assert [(a.kind, a.text) for a in document.asides] == [(AsideKind.HIDDEN, "Caché.Blanc.")]


def test_white_text_on_a_dark_cell_is_seen(tmp_path: Path) -> None:
    cell = '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>' + p("Prix", run='<w:color w:val="FFFFFF"/>')
    document = read(docx(tmp_path / "w.docx", table((cell, "100 euros"))))
    assert (document.text, document.notices) == ("Prix | 100 euros", ())


def test_a_short_row_is_one_block_and_a_number_cell_goes_before_its_text(tmp_path: Path) -> None:
    body = table(("Acompte", "30 %"), ("1.", p("Objet") + p("Le contrat porte sur un site.")))
    assert texts(docx(tmp_path / "r.docx", body)) == ["Acompte | 30 %", "1. Objet", "Le contrat porte sur un site."]


def test_a_merged_cell_is_read_once(tmp_path: Path) -> None:
    start, on = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    body = table((start + p("Lot"), "un"), (on + p(""), "deux"))
    assert texts(docx(tmp_path / "m.docx", body)) == ["Lot | un", "deux"]


FRENCH = "Le prestataire remet les livrables dans les délais du contrat et la recette est prononcée par le client."
ENGLISH = "The contractor delivers the deliverables in the time of the contract and the client accepts them."


def test_a_bilingual_table_is_read_column_by_column(tmp_path: Path) -> None:
    rows = [(f"{i}. {FRENCH}", f"{i}. {ENGLISH}") for i in (1, 2, 3)]
    read_as = texts(docx(tmp_path / "b.docx", table(*rows)))
    assert [text[:6] for text in read_as] == ["1. Le ", "2. Le ", "3. Le ", "1. The", "2. The", "3. The"]


def test_a_table_in_one_language_is_read_row_by_row(tmp_path: Path) -> None:
    rows = [(f"{i}. {FRENCH}", f"{i}. {FRENCH}") for i in (1, 2, 3)]
    assert [text[:2] for text in texts(docx(tmp_path / "b.docx", table(*rows)))] == ["1.", "2.", "3."]


def test_text_boxes_once_notes_last_furniture_apart(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('Encadré')}</w:txbxContent>"
    versions = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    both = f"<mc:AlternateContent>{versions}</mc:AlternateContent>"
    body = f'<w:p>{r("Prix")}<w:r>{both}</w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + p("Fin")
    notes = f'<w:footnote w:id="2">{p("Hors taxes.")}</w:footnote>'
    comments = f"<w:comment>{p('Vraiment ?')}</w:comment>"
    document = read(docx(tmp_path / "x.docx", body, footnotes=notes, header=p("Confidentiel"), comments=comments))
    assert document.text.split("\n\n") == ["Prix", "Encadré", "Fin", "[1] Hors taxes."]
    assert (document.blocks[-1].kind, document.blocks[-1].label) == (BlockKind.NOTE, "[1]")
    assert tuple(aside.text for aside in document.asides) == ("Confidentiel", "Vraiment ?")
    assert {notice.code for notice in document.notices} == {"comments", "footnotes"}


def test_places_lead_back_to_the_element(tmp_path: Path) -> None:
    document = read(docx(tmp_path / "p.docx", p("a") + p("") + p("b") + table(("c", p("d") + p("e")))))
    assert [block.place.path for block in document.blocks] == [
        "body/p[1]", "body/p[3]", "body/tbl[1]/tr[1]/tc[1]/p[1]", "body/tbl[1]/tr[1]/tc[2]/p[1]",
        "body/tbl[1]/tr[1]/tc[2]/p[2]",
    ]  # fmt: skip
    assert [block.place.paragraph for block in document.blocks] == [1, 2, 3, 4, 5]


def test_strict_namespaces_are_read(tmp_path: Path) -> None:
    import zipfile

    source = docx(tmp_path / "t.docx", p("Strict"))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(tmp_path / "s.docx", "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            text = text.replace(
                "schemas.openxmlformats.org/wordprocessingml/2006/main", "purl.oclc.org/ooxml/wordprocessingml/main"
            )
            new.writestr(name, text)
    assert texts(tmp_path / "s.docx") == ["Strict"]


def test_a_table_of_contents_is_no_contract_text(tmp_path: Path) -> None:
    styles = '<w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style>'
    document = read(docx(tmp_path / "c.docx", p("Article 1 3", '<w:pStyle w:val="TM1"/>') + p("Texte"), styles=styles))
    assert (document.text, [aside.text for aside in document.asides]) == ("Texte", ["Article 1 3"])
