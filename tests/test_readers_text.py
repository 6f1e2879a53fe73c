"""Markdown, HTML, LaTeX and plain text."""

from pathlib import Path

import pytest
from test_readers_build import texts

from boundlint.model.document import BlockKind
from boundlint.readers import read

CASES = {
    "front matter and comments.md": ("---\ntitle: x\n---\n# Prix\n<!-- note -->\nTexte", ["Prix", "Texte"]),
    "marks and links.md": ("Le **prix** est *ferme*, [ici](http://x.org).", ["Le prix est ferme, ici."]),
    "placeholders stay.md": ("Payable sous {{delay}} jours.", ["Payable sous {{delay}} jours."]),
    "wrapped lines.md": ("un\ndeux\n\ntrois", ["un deux", "trois"]),
    "tight heading.md": ("##Article 1. Objet\n\nTexte", ["Article 1. Objet", "Texte"]),
    "table.md": ("| a | b |\n|---|---|\n| c | 30 % |", ["a | b", "c | 30 %"]),
    "numbered list.md": ("3. un\n4. deux", ["3. un", "4. deux"]),
    "blocks.html": ("<html><head><title>t</title></head><nav>n</nav><h2>Prix</h2><p>Un <b>deux</b><br>trois</p>",
                    ["Prix", "Un deux\ntrois"]),
    "list and table.html": ("<ol><li>un<li>deux</ol><table><tr><td>a<td>b</table>", ["1. un", "2. deux", "a | b"]),
    "server code.html": ("<p>Bonjour <?php echo $nom; ?> &amp; merci</p>", ["Bonjour & merci"]),
    "div text.html": ("<div>un<p>deux</p>trois</div>", ["un", "deux", "trois"]),
    "hidden.html": ("<p style='display:none'>non</p><p>oui</p>", ["oui"]),
    "sections.tex": (
        "\\begin{document}\n\\section*{Article 3 - Prix} % note\nLe \\textbf{prix} : 10\\% HT.\n\\end{document}",
        ["Article 3 - Prix", "Le prix : 10% HT."],
    ),
    "items.tex": ("\\begin{itemize}\\item un \\item d\\'eux\\end{itemize}", ["un", "déux"]),
    "wrapped.txt": (
        "Le prestataire remet les livrables dans les formes prévues au contrat et\nses annexes.\n1. Objet\n2. Prix",
        ["Le prestataire remet les livrables dans les formes prévues au contrat et ses annexes.", "1. Objet",
         "2. Prix"],
    ),
    "bullets.txt": ("Le client :\n- paie ;\n- répond.", ["Le client :", "paie ;", "répond."]),
    "tab and bidi.txt": ("a\tb\u202ec\u200bd", ["a bcd"]),
    "no-break spaces stay.txt": ("18\u202f500\u00a0€ : oui", ["18\u202f500\u00a0€ : oui"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_texts(tmp_path: Path, name: str) -> None:
    source, blocks = CASES[name]
    (tmp_path / name).write_text(source, encoding="utf-8")
    assert texts(tmp_path / name) == blocks


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "e.txt").write_bytes("Délai : 30 jours — 40 €".encode(encoding))
    assert read(tmp_path / "e.txt").text == "Délai : 30 jours — 40 €"


def test_headings_and_lines_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\na: b\n---\n\n## Prix\n\n- un\n  - deux\n\n**Fort :**\n", encoding="utf-8")
    blocks = read(tmp_path / "a.md").blocks
    assert [(b.kind, b.level, b.strong, b.place.line) for b in blocks] == [
        (BlockKind.HEADING, 2, False, 5),
        (BlockKind.ITEM, 1, False, 7),
        (BlockKind.ITEM, 2, False, 8),
        (BlockKind.PARAGRAPH, 0, True, 10),
    ]


def test_a_blank_between_angle_brackets_stays_and_a_tag_does_not(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("Le client <nom du client> et <societe> signent <b>ici</b>.\n", "utf-8")
    assert read(file).text == "Le client <nom du client> et <societe> signent ici."
