"""What a PDF holds beside plain text: form fields, comments, hidden text, wrong letters, pages that cannot be read."""

import pytest
from pdf_files import Pdf, box, column, rect, text
from test_readers_pdf_layout import END, LONG, boxes, doc, near, texts

from boundlint.errors import ReadError
from boundlint.model.document import AsideKind, Document
from boundlint.readers import read
from boundlint.readers.options import Clock
from boundlint.readers.pdf.glyphs import repair, repairs


def notices(document: Document) -> dict[str, int]:
    return {notice.code: notice.count for notice in document.notices}


def widget(kind: str, name: str, place: str, value: str) -> str:
    return f"<</Type/Annot/Subtype/Widget/FT/{kind}/T({name})/Rect{place}/F 4{value}>>"


def test_the_values_of_form_fields_are_read_where_they_stand() -> None:
    pdf = Pdf()
    entries = pdf.fields(
        widget("Tx", "nom", rect(150, 110, 300, 124), "/V(ACME SARL)"),
        widget("Tx", "jours", rect(190, 152, 226, 166), "/V(45)"),
        widget("Ch", "rythme", rect(150, 194, 300, 208), "/Ff 131072/Opt[(Mois)(Trimestre)]/V(Trimestre)"),
        widget("Tx", "vide", rect(150, 222, 300, 236), ""),
    )
    lines = [
        text(72, 120, "Nom du client :"), text(72, 162, "Le client paie dans les ............. jours de la facture."),
        text(72, 204, "Rythme :"), text(72, 232, "Date :"),
    ]  # fmt: skip
    document = doc(pdf.page("".join(lines) + column([LONG, END], top=300), entries))
    assert texts(document)[:4] == [
        "Nom du client : ACME SARL", "Le client paie dans les 45 jours de la facture.", "Rythme : Trimestre", "Date :",
    ]  # fmt: skip
    assert notices(document)["form-fields"] == 3
    assert near(boxes(document)[0], 72, 112, 300, 122)


def test_check_boxes_stand_before_their_labels() -> None:
    pdf = Pdf()
    look = "/MK<</CA(4)>>/AP<</N<</Oui {0} 0 R/Off {0} 0 R>>>>".format(pdf.stream("", "/Subtype/Form/BBox[0 0 9 9]"))
    entries = pdf.fields(
        widget("Btn", "a", rect(72, 111, 81, 120), f"/V/Oui/AS/Oui{look}"),
        widget("Btn", "b", rect(72, 141, 81, 150), f"/AS/Off{look}"),
    )
    labels = text(86, 120, "Paiement à la livraison") + text(86, 150, "Paiement par mois")
    document = doc(pdf.page(labels + column([LONG, END], top=300), entries))
    assert texts(document)[:2] == ["☒ Paiement à la livraison", "☐ Paiement par mois"]
    assert notices(document)["form-fields"] == 2


def test_a_form_of_adobe_alone_says_so() -> None:
    pdf = Pdf()
    pdf.catalogue = "/NeedsRendering true/AcroForm<</Fields[]/XFA 3 0 R>>"
    pdf.stream("<xdp/>")
    with pytest.raises(ReadError) as caught:
        doc(pdf.page(text(72, 120, "Please wait while this document is loaded in a newer viewer.")))
    assert caught.value.problem.code == "read.xfa-form"


def test_free_text_is_read_and_comments_are_kept_apart() -> None:
    pdf = Pdf()
    free = pdf.add(
        f"<</Type/Annot/Subtype/FreeText/Rect{rect(72, 160, 300, 175)}/Contents(Lu et approuv\xe9)/DA(/F 9 Tf)>>"
    )
    note = pdf.add(f"<</Type/Annot/Subtype/Text/Rect{rect(400, 160, 420, 175)}/Contents(\xc0 revoir avec le client)>>")
    away = pdf.add(f"<</Type/Annot/Subtype/FreeText/F 2/Rect{rect(72, 260, 300, 275)}/Contents(Cach\xe9)/DA(/F 9 Tf)>>")
    document = doc(pdf.page(column([LONG, END]), f"/Annots[{free} 0 R {note} 0 R {away} 0 R]"))
    assert texts(document) == [f"{LONG} {END}", "Lu et approuvé"]
    assert [(aside.kind, aside.text) for aside in document.asides] == [(AsideKind.COMMENT, "À revoir avec le client")]
    assert near(document.asides[0].place.box, 400, 160, 420, 175)
    assert notices(document) == {"comments": 1}


SECRET = "Le prestataire renonce au paiement."


@pytest.mark.parametrize(
    "content",
    [
        f"1 g {text(72, 200, SECRET)} 0 g",
        f"0.97 0.98 0.96 rg {text(72, 200, SECRET)} 0 g",
        text(72, 200, SECRET, before="3 Tr") + "0 Tr\n",
        text(72, 200, SECRET, before="7 Tr"),
        text(72, 200, SECRET, 1),
        text(700, 200, SECRET),
        text(72, 900, SECRET),
    ],
)
def test_hidden_text_is_kept_apart(content: str) -> None:
    document = doc(Pdf().page(column([LONG, END]) + content))
    assert texts(document) == [f"{LONG} {END}"]
    assert [(aside.kind, aside.text) for aside in document.asides] == [(AsideKind.HIDDEN, SECRET)]
    assert [(notice.code, notice.count, notice.detail) for notice in document.notices] == [("hidden-text", 1, SECRET)]
    assert document.asides[0].place.page == 1
    assert document.coverage == 1


def test_hidden_words_within_a_line_are_kept_apart() -> None:
    content = "BT /F 11 Tf 72 700 Td (Le client paie sous 30 jours ) Tj 1 g (ou jamais ) Tj 0 g (de la facture.) Tj ET"
    document = doc(Pdf().page(content))
    assert texts(document) == ["Le client paie sous 30 jours de la facture."]
    assert [aside.text for aside in document.asides] == ["ou jamais"]


@pytest.mark.parametrize(
    "content",
    [
        f"0 0 0.4 rg {box(60, 185, 540, 210, 'f')} 1 g {text(72, 200, SECRET)} 0 g",  # white on a dark band
        f"0.6 g {text(72, 200, SECRET)} 0 g",  # grey
        text(72, 200, SECRET, 4),  # small print
        text(72, 200, SECRET, 1, before="").replace("1 0 0 1 72", "11 0 0 11 72"),  # a size of one, enlarged
        text(72, 200, SECRET, before="2 Tr"),  # filled and stroked
    ],
)
def test_what_a_person_can_see_is_not_hidden(content: str) -> None:
    document = doc(Pdf().page(column([LONG, END]) + content))
    assert texts(document) == [f"{LONG} {END}", SECRET]
    assert not document.notices
    assert not document.asides


def test_an_unseen_layer_over_a_picture_of_the_page_is_read() -> None:
    pdf = Pdf()
    picture = f"/XObject<</I {pdf.image()} 0 R>>"
    content = "q 595 0 0 842 0 0 cm /I Do Q\n" + column([LONG, END], before="3 Tr")
    document = doc(pdf.page(content, resources=picture))
    assert texts(document) == [f"{LONG} {END}"]
    assert notices(document) == {"ocr-layer": 1}
    assert document.coverage == 1


def test_ligatures_become_letters() -> None:
    pdf = Pdf().mapped_font("L", {"\xa1": "ﬁ", "\xa2": "ﬀ", "\xa3": "ﬂ"})
    found = texts(doc(pdf.page(text(72, 120, "La con\xa1dentialité est sans e\xa2et sur le re\xa3et.", font="L"))))
    assert found == ["La confidentialité est sans effet sur le reflet."]


def test_wrongly_mapped_ligatures_are_mended() -> None:
    pdf = Pdf().mapped_font("L", {"\xa1": "Ɵ", "\xa2": "Ư"})
    shown = "Pour e\xa2ectuer la presta\xa1on, une o\xa2re suit la récep\xa1on ; tout di\xa2érend va en média\xa1on."
    found = texts(doc(pdf.page(text(72, 120, shown, font="L"))))
    assert found == ["Pour effectuer la prestation, une offre suit la réception ; tout différend va en médiation."]


@pytest.mark.parametrize(
    ("shown", "mended"),
    [
        ("la noƟfication", "la notification"),
        ("la clause conƟdentielle", "la clause confidentielle"),
        ("le mot xƟz", "le mot xƟz"),  # neither meaning makes it plain: left as it is
        ("NGUYỄN VĂN ĐƯỜNG, gérant", "NGUYỄN VĂN ĐƯỜNG, gérant"),
        ("Monsieur Ưng", "Monsieur Ưng"),
        ("la fonction Ɵ(x)", "la fonction Ɵ(x)"),
    ],
)
def test_only_what_can_be_no_word_is_mended(shown: str, mended: str) -> None:
    assert repair(shown, repairs(shown)) == mended


def test_a_page_whose_letters_mean_nothing_is_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boundlint.readers.pdf.ocr.find_engine", lambda: None)
    private = {char: chr(0xE000 + ord(char)) for char in "abcdefghijklmnopqrstuvwxyz"}
    pdf = Pdf().mapped_font("G", private)
    document = doc(pdf.page(column([LONG, END])).page(column([LONG, END], font="G")))
    assert document.coverage == 0.5
    assert notices(document) == {"garbled-pages": 1}
    assert texts(document) == [f"{LONG} {END}"]


def test_a_few_private_signs_are_no_garbled_page() -> None:
    pdf = Pdf().mapped_font("G", {"a": "\uf0b7"})
    content = "".join(text(72, 120 + 20 * at, "a", font="G") + text(90, 120 + 20 * at, END) for at in range(8))
    assert texts(doc(pdf.page(content))) == [END] * 8


def test_a_broken_page_lowers_the_coverage() -> None:
    pdf = Pdf().page(column([LONG, END]))
    pdf.kids.append(pdf.add("<</Type/Nonsense>>"))
    document = doc(pdf)
    assert document.coverage == 0.5
    assert notices(document) == {"broken-pages": 1}


def test_when_time_runs_out_what_was_read_is_given() -> None:
    pages = Pdf()
    for _ in range(4):
        pages.page(column([LONG, END]))
    left = iter([9.0, 5.0, 1.5, 1.0])
    clock = Clock(lambda _seconds: None, lambda: next(left))
    document = read("x.pdf", data=pages.bytes(), clock=clock)
    assert document.coverage == 0.5
    assert document.pages == 4
    assert notices(document) == {"unread-pages": 2}


def test_time_is_asked_for_pages_with_tables_only() -> None:
    from test_readers_pdf_layout import price_table

    asked: list[float] = []
    clock = Clock(asked.append, lambda: 60.0)
    read("x.pdf", data=Pdf().page(column([LONG, END])).page(price_table()).bytes(), clock=clock)
    assert asked == [0.2]


def test_pdfplumber_reads_a_file_alike_when_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    import pypdfium2

    def refuse(_data: bytes) -> None:
        raise pypdfium2.PdfiumError("Failed to load document")

    lines = [LONG, "selon les formes de la presta-", "tion convenue."]
    data = Pdf().page(text(72, 60, "Objet", font="B") + column(lines)).bytes()
    plain = read("x.pdf", data=data)
    monkeypatch.setattr(pypdfium2, "PdfDocument", refuse)
    asked: list[float] = []
    document = read("x.pdf", data=data, clock=Clock(asked.append, lambda: 60.0))
    assert texts(document) == texts(plain) == ["Objet", f"{LONG} selon les formes de la prestation convenue."]
    assert document.blocks[0].strong
    assert near(boxes(document)[1], *boxes(plain)[1])
    assert asked == [0.2]
    late = Clock(asked.append, iter([9.0, 1.0]).__next__)
    with pytest.raises(ReadError):
        read("x.pdf", data=b"%PDF-1.7\n", clock=late)


def test_comments_on_a_scan_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boundlint.readers.pdf.ocr.find_engine", lambda: None)
    pdf = Pdf().page(column([LONG, END]))
    note = pdf.add(f"<</Type/Annot/Subtype/Text/Rect{rect(400, 160, 420, 175)}/Contents(illisible)>>")
    picture = f"/XObject<</I {pdf.image()} 0 R>>"
    document = doc(pdf.page("q 595 0 0 842 0 0 cm /I Do Q", f"/Annots[{note} 0 R]", picture))
    assert [aside.text for aside in document.asides] == ["illisible"]
