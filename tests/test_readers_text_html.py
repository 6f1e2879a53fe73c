"""HTML: lists, tables, changes; what a page does not show, and what stands round its text, is kept apart."""

import time
from pathlib import Path

import pytest

from boundlint.errors import ReadError
from boundlint.model.document import AsideKind, BlockKind, Document
from boundlint.readers import read
from boundlint.readers.options import ReadOptions

SECONDS = 20


def page(path: Path, body: str, head: str = "") -> Path:
    path.write_text(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", "utf-8")
    return path


def blocks(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


FRENCH = "Le prestataire exécute la mission et le client paie le prix dans les délais."
ENGLISH = "The provider performs the services and the client pays the price in the time that is set."

TEXTS = {
    "letters": ("<ol type=a start=3><li>un<li>deux</ol>", ["c. un", "d. deux"]),
    "Roman": ("<ol type=I><li>un<li>deux</ol>", ["I. un", "II. deux"]),
    "capitals by style": ('<ol style="list-style-type: upper-alpha"><li>un</ol>', ["A. un"]),
    "no marks by style": ('<ol style="list-style: none"><li>un</ol>', ["un"]),
    "backwards": ("<ol reversed><li>un<li>deux<li>trois</ol>", ["3. un", "2. deux", "1. trois"]),
    "a value": ("<ol><li>un<li value=7>sept<li>huit</ol>", ["1. un", "7. sept", "8. huit"]),
    "a list in a list": ("<ol><li>un<ol type=a><li>sous</ol><li>deux<ul><li>point</ul></ol>",
                         ["1. un", "a. sous", "2. deux", "point"]),
    "an item without text takes no label along": ("<ol><li></li></ol><p>un</p>", ["un"]),
    "definitions": ("<dl><dt>Prix</dt><dd>500 €</dd></dl>", ["Prix", "500 €"]),
    "details": ("<details><summary>Prix</summary><p>500 €</p></details>", ["Prix", "500 €"]),
    "entities": ("<p>500&nbsp;&euro; &lt;HT&gt; &#8211; &eacute;</p>", ["500\u00a0€ <HT> – é"]),
    "rows": ("<table><tr><th>Prix<th>Délai<tr><td>500 €<td>30 jours</table>", ["Prix | Délai", "500 € | 30 jours"]),
    "one column": ("<table><tr><td>un<tr><td>deux</table>", ["un", "deux"]),
    "spans without bounds": ('<table><tr><td colspan="1000000000" rowspan="1000000000">a<td>b</table>', ["a | b"]),
    "a table in a cell": ("<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>", ["a", "b | c", "d"]),
    "two languages": (f"<table>{f'<tr><td>{FRENCH}<td>{ENGLISH}' * 3}</table>", [FRENCH] * 3 + [ENGLISH] * 3),
    "one language twice": (f"<table>{f'<tr><td>{FRENCH}<td>{FRENCH}' * 3}</table>", [f"{FRENCH} | {FRENCH}"] * 3),
    "a list in a cell": ("<table><tr><td>Prix<td><ul><li>un<li>deux</ul></table>", ["Prix", "un", "deux"]),
    "lines set as they stand": ("<pre>1. Objet\n\nLe prix.\n2. Prix</pre>", ["1. Objet", "Le prix.", "2. Prix"]),
    "fields": (("<p><input type=checkbox checked>Oui <input type=checkbox>Non <input value='30 jours'> "
               "<select><option>15<option selected>45</select></p>"), ["☒ Oui ☐ Non 30 jours 45"]),
    "a ruby": ("<p><ruby>prix<rp>(</rp><rt>p</rt></ruby></p>", ["prix"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_texts(tmp_path: Path, name: str) -> None:
    body, expected = TEXTS[name]
    document = read(page(tmp_path / "a.html", body))
    assert blocks(document) == expected
    assert (document.notices, document.asides) == ((), ())


def test_kinds_levels_labels_and_lines(tmp_path: Path) -> None:
    body = "\n<h2>Prix</h2>\n<ol><li>un<ol type=i><li>sous</ol></ol>\n<p><b>Fort</b></p>\n<table><tr><td>a<td>b</table>"
    document = read(page(tmp_path / "a.html", body))
    assert [(b.kind, b.level, b.label, b.strong, b.place.line) for b in document.blocks] == [
        (BlockKind.HEADING, 2, "", True, 2),
        (BlockKind.ITEM, 1, "1.", False, 3),
        (BlockKind.ITEM, 2, "i.", False, 3),
        (BlockKind.PARAGRAPH, 0, "", True, 4),
        (BlockKind.CELL, 0, "", False, 5),
    ]


HIDDEN = {
    "display": ('<p style="display: none">caché</p>', True),
    "important": ('<p style="display:none !important">caché</p>', True),
    "visibility": ('<p style="visibility:hidden">caché</p>', True),
    "visible again": ('<div style="visibility:hidden"><p style="visibility:visible">caché</p></div>', False),
    "the attribute": ("<p hidden>caché</p>", True),
    "for those who listen": ('<p aria-hidden="true">caché</p>', False),
    "size": ('<p style="font-size:0">caché</p>', True),
    "one pixel": ('<p><span style="font-size:1px">caché</span></p>', True),
    "a size set again": ('<div style="font-size:0"><p style="font-size:12px">caché</p></div>', False),
    "white": ('<p style="color:#fff">caché</p>', True),
    "nearly white": ('<p style="color: rgb(254, 254, 254)">caché</p>', True),
    "white by an old tag": ('<font color="white">caché</font>', True),
    "white on black": ('<div style="background:#000"><p style="color:white">caché</p></div>', False),
    "white on a picture": ('<div style="background-image:url(x.png)"><p style="color:white">caché</p></div>', False),
    "white in a dark cell": ('<table><tr><td bgcolor="#003366" style="color:#fff">caché<td>b</table>', False),
    "black on black": ('<p style="background:#000;color:#000">caché</p>', True),
    "opacity": ('<p style="opacity:0">caché</p>', True),
    "half": ('<p style="opacity:0.5">caché</p>', False),
    "a row": ('<table><tr style="display:none"><td>caché</td></tr><tr><td>a</td></tr></table>', True),
    "grey": ('<p style="color:#888">caché</p>', False),
}  # fmt: skip


@pytest.mark.parametrize("name", HIDDEN)
def test_hidden_text_is_kept_out_and_said(tmp_path: Path, name: str) -> None:
    inner, hidden = HIDDEN[name]
    document = read(page(tmp_path / "a.html", f"<p>vu</p>\n{inner}"))
    assert ("caché" in document.text) == (not hidden)
    asides = [(aside.kind, aside.text, aside.place.line) for aside in document.asides]
    assert asides == ([(AsideKind.HIDDEN, "caché", 2)] if hidden else [])
    notices = [(notice.code, notice.count, notice.detail) for notice in document.notices]
    assert notices == ([("hidden-text", 1, "caché")] if hidden else [])


def test_a_style_sheet_may_set_the_ground(tmp_path: Path) -> None:
    body = '<div class="dark"><p style="color:#fff">vu</p></div>'
    assert read(page(tmp_path / "a.html", body, "<style>.dark {background: #000}</style>")).text == "vu"
    assert read(page(tmp_path / "b.html", body + "<p>un</p>")).text == "un"


def test_scripts_are_no_hidden_text(tmp_path: Path) -> None:
    document = read(page(tmp_path / "a.html", "<p>un</p><div hidden><script>var a;</script></div><style>p{}</style>"))
    assert (document.text, document.notices) == ("un", ())


def test_headers_and_footers_of_the_page_are_asides(tmp_path: Path) -> None:
    body = (
        "<header>Studio</header><nav><a href='#a'>Prix</a></nav><nav><a href='/'>Accueil</a></nav>"
        "<main><article><header><h1>Contrat</h1></header><p>un</p></article></main><footer>© <b>nous</b></footer>"
    )
    document = read(page(tmp_path / "a.html", body))
    assert document.text == "Contrat\n\nun"
    assert [(aside.kind, aside.text) for aside in document.asides] == [
        (AsideKind.HEADER, "Studio"),
        (AsideKind.CONTENTS, "Prix"),
        (AsideKind.HEADER, "Accueil"),
        (AsideKind.FOOTER, "© nous"),
    ]


@pytest.mark.parametrize(("changes", "text", "kept"), [
    ("accepted", "Délai : trente jours", ["quarante"]),
    ("original", "Délai : quarante jours", ["trente"]),
])  # fmt: skip
def test_insertions_and_deletions(tmp_path: Path, changes: str, text: str, kept: list[str]) -> None:
    for struck in (
        "<del>quarante</del>",
        "<s>quarante</s>",
        '<span style="text-decoration:line-through">quarante</span>',
    ):
        file = page(tmp_path / "a.html", f"<p>Délai : {struck}<ins>trente</ins> jours</p>")
        document = read(file, ReadOptions(changes=changes))
        assert document.text == text
        assert [(a.kind, a.text) for a in document.asides] == [(AsideKind.CHANGE, word) for word in kept]
        assert [(notice.code, notice.count) for notice in document.notices] == [("tracked-changes", 2)]


ENCODINGS = {
    "a mark before what is declared": (b"\xef\xbb\xbf<meta charset=iso-8859-1><p>" + "d\u00e9lai".encode(), "délai"),
    "declared": (b"<html><meta charset='iso-8859-15'><p>d\xe9lai 40 \xa4", "délai 40 €"),
    "declared the old way": (
        b'<html><meta http-equiv="Content-Type" content="text/html; charset=macintosh"><p>d\x8elai', "délai"),
    "Latin-1 means cp1252": (b"<html><meta charset='iso-8859-1'><p>40 \x80", "40 €"),
    "in the prolog": (b'<?xml version="1.0" encoding="cp850"?><html><body><p>d\x82lai</p></body></html>', "délai"),
    "declared wrongly": ("<html><meta charset='iso-8859-1'><p>délai".encode(), "délai"),
    "declared and not kept to": (b"<html><meta charset='utf-8'><p>d\xe9lai", "délai"),
    "no encoding at all": (b"<html><meta charset='zlib'><p>d\xe9lai", "délai"),
    "none declared": ("<html><p>délai".encode(), "délai"),
}  # fmt: skip


@pytest.mark.parametrize("name", ENCODINGS)
def test_encodings(tmp_path: Path, name: str) -> None:
    data, text = ENCODINGS[name]
    (tmp_path / "a.html").write_bytes(data)
    assert read(tmp_path / "a.html").text == text


@pytest.mark.parametrize("opening", ["<div>", "<table><tr><td>", "<b>", "<ol><li>", "<blockquote>", "<del>", "<font>"])
def test_what_lies_too_deep_is_said_to_and_soon(tmp_path: Path, opening: str) -> None:
    start = time.monotonic()
    with pytest.raises(ReadError) as caught:
        read(page(tmp_path / "a.html", opening * 100_000 + "un"))
    assert caught.value.problem.code == "read.too-deep"
    assert "un" in str(read(page(tmp_path / "b.html", opening * 20 + "un"), ReadOptions(changes="original")).text)
    assert time.monotonic() - start < SECONDS


@pytest.mark.parametrize("inner", ["<p>a", "<br>", "<td>", "</div>", "<span style='color:#fff'>a", "<a href='#'>a</a>"])
def test_many_of_a_kind_are_read_soon(tmp_path: Path, inner: str) -> None:
    start = time.monotonic()
    file = page(tmp_path / "a.html", "<p>un</p>" + inner * 50_000)
    try:
        assert read(file).text.startswith("un")
    except ReadError as error:
        assert error.problem.code == "read.too-deep"  # noqa: PT017 - those that are not closed
    assert time.monotonic() - start < SECONDS
