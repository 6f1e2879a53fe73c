import datetime as dt
import sys
from pathlib import Path

import docx
import pytest
from build_letters import exit_term, reading

from boundlint.errors import RefusalError
from boundlint.letters import Correspondent, TerminationOptions, parse_deliverable, parse_invoice, termination, write
from boundlint.wording import problem_text

ENDINGS = (".docx", ".md", ".txt")


def letter(language="fr", **over):
    options = {
        "date": dt.date(2026, 10, 1),
        "contract_date": dt.date(2026, 3, 3),
        "language": language,
        "invoices": (parse_invoice("no=F|12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl"),),
        "deliverables": (parse_deliverable("2026-10-20 la *page* d’accueil"),),
    }
    return termination(reading(exit_term()), TerminationOptions(**options | over))


def every_text(path):
    file = docx.Document(path)
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in file.paragraphs] + cells)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", ["lettre", "lettre à envoyer – été"])
def test_a_letter_is_written_and_nothing_is_left_beside(tmp_path, ending, name):
    target = tmp_path / (name + ending)
    write(letter(), target)
    assert list(tmp_path.iterdir()) == [target]
    text = every_text(target) if ending == ".docx" else target.read_text("utf-8")
    assert "15 novembre 2026" in text
    assert "Brightwater Media Ltd" in text


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_letter_gives_the_same_bytes(tmp_path, ending):
    for name in ("a", "b"):
        write(letter(), tmp_path / (name + ending))
    assert (tmp_path / f"a{ending}").read_bytes() == (tmp_path / f"b{ending}").read_bytes()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_exists_is_kept_unless_forced(tmp_path, ending):
    target = tmp_path / f"lettre{ending}"
    target.write_text("mine")
    with pytest.raises(RefusalError) as caught:
        write(letter(), target)
    assert caught.value.problem.code == "letters.refuse-overwrite"
    assert str(target) in problem_text("fr", caught.value.problem)
    assert target.read_text() == "mine"
    write(letter(), target, force=True)
    assert target.stat().st_size > 1000
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_dangling_link_counts_as_a_file(tmp_path):
    (tmp_path / "lettre.md").symlink_to(tmp_path / "elsewhere.md")
    with pytest.raises(RefusalError):
        write(letter(), tmp_path / "lettre.md")
    assert not (tmp_path / "elsewhere.md").exists()


def test_a_file_that_comes_in_between_is_kept(tmp_path, monkeypatch):
    target = tmp_path / "lettre.md"
    target.write_text("theirs")
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(RefusalError) as caught:
        write(letter(), target)
    assert caught.value.problem.code == "letters.refuse-overwrite"
    monkeypatch.undo()
    assert target.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_a_system_without_hard_links_will_do(tmp_path, monkeypatch):
    def never(*_):
        raise OSError

    monkeypatch.setattr(Path, "hardlink_to", never)
    write(letter(), tmp_path / "lettre.md")
    assert [path.name for path in tmp_path.iterdir()] == ["lettre.md"]


@pytest.mark.parametrize("name", ["lettre.pdf", "lettre", "lettre.docx.exe", ".docx"])
def test_another_ending_is_refused(tmp_path, name):
    with pytest.raises(RefusalError) as caught:
        write(letter(), tmp_path / name)
    assert caught.value.problem.code == "letters.refuse-ending"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_a_message(tmp_path):
    with pytest.raises(RefusalError) as caught:
        write(letter(), tmp_path / "nowhere" / "lettre.md")
    assert caught.value.problem.code == "letters.refuse-write"
    assert problem_text("fr", caught.value.problem)


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_the_docx_is_a4_with_its_language_and_a_real_table(tmp_path, language, tag):
    target = tmp_path / "lettre.docx"
    write(letter(language), target)
    file = docx.Document(target)
    section = file.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    assert file.core_properties.language == tag
    assert file.core_properties.created.date() == dt.date(2026, 10, 1)
    runs = [run for paragraph in file.paragraphs for run in paragraph.runs if run.text.strip()]
    assert all(run._r.rPr.xpath("w:lang/@w:val") == [tag] for run in runs)
    assert next(cell.text for cell in file.tables[0].rows[1].cells) == "F|12"
    assert len(file.tables) == 1


def test_a_proposal_has_its_two_signatures_side_by_side(tmp_path):
    target = tmp_path / "lettre.docx"
    write(letter(mode="agreement", end_date=dt.date(2026, 11, 30)), target)
    cells = docx.Document(target).tables[-1].rows[0].cells
    assert ["Bon pour accord" in cell.text for cell in cells] == [True, True]


def test_hostile_values_survive_a_docx(tmp_path):
    target = tmp_path / "lettre.docx"
    name = "<w:p/>&amp; {{7*7}} \u202eevil\x00\x0b\ud800\uffff"
    write(letter(recipient=Correspondent(name, ("</w:t>",))), target)
    text = every_text(target)
    assert "<w:p/>&amp; {{7*7}} evil" in text
    assert "</w:t>" in text


def test_markdown_shows_the_names_as_they_are(tmp_path):
    from markdown_it import MarkdownIt

    target = tmp_path / "lettre.md"
    write(letter(recipient=Correspondent("# *A* | <b> 1) [x](y)", ("- ici", "1. là"))), target)
    html = MarkdownIt("commonmark").enable("table").render(target.read_text("utf-8"))
    assert "# *A* | &lt;b&gt; 1) [x](y)<br />\n- ici<br />\n1. là" in html
    assert "la *page* d’accueil" in html
    assert "<td>F|12</td>" in html


def test_plain_text_fits_eighty_columns(tmp_path):
    target = tmp_path / "lettre.txt"
    write(letter(), target)
    assert max(map(len, target.read_text("utf-8").splitlines())) <= 80


def test_a_long_table_is_drawn_row_by_row(tmp_path, monkeypatch):
    """`Table.cell` lists the cells of the whole table at each call: a thousand invoices took minutes."""
    monkeypatch.delattr("docx.table.Table.cell")
    invoices = [f"no={n},issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl" for n in range(60)]
    write(letter(invoices=tuple(map(parse_invoice, invoices))), tmp_path / "lettre.docx")
    rows = docx.Document(tmp_path / "lettre.docx").tables[0].rows
    assert [row.cells[0].text for row in rows][1:] == [str(n) for n in range(60)]
