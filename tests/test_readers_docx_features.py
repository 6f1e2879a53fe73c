"""Each feature of Word files is read to the letter, in its order, and every place leads back to its element."""

import re
from pathlib import Path

import docx_changes
import docx_inline
import docx_numbers
import docx_structure
import pytest
from docx_build import SPACES, Feature, build, p, resolve
from lxml import etree

from boundlint.model.document import Block, Document
from boundlint.readers import read
from boundlint.readers.options import ReadOptions

FEATURES = (*docx_numbers.FEATURES, *docx_changes.FEATURES, *docx_inline.FEATURES, *docx_structure.FEATURES)
W = f"{{{SPACES['w']}}}"


def document_of(feature: Feature) -> tuple[bytes, Document]:
    data = build(feature.body, feature.parts, feature.files)
    options = ReadOptions("original" if feature.original else "accepted")
    return data, read("a.docx", options, data=data)


def shown(part: str, path: str) -> str:
    """Return a place as the features write it."""
    name = part.removeprefix("word/").removesuffix(".xml")
    return path if name == "document" else f"{name}:{path}"


def test_there_are_many_and_each_has_its_own_name() -> None:
    assert len({feature.name for feature in FEATURES}) == len(FEATURES) >= 100


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_feature(feature: Feature) -> None:
    _, document = document_of(feature)
    blocks = [(b.span.of(document.text), shown(b.place.part, b.place.path)) for b in document.blocks]
    assert blocks == list(feature.blocks)
    assert [(notice.code, notice.count) for notice in document.notices] == list(feature.notices)
    asides = [(a.kind.value, a.text, shown(a.place.part, a.place.path)) for a in document.asides]
    assert asides == list(feature.asides)
    assert [b.place.page for b in document.blocks] == list(feature.pages or [None] * len(document.blocks))
    assert document.whole is feature.whole


def assert_leads_back(data: bytes | Path, document: Document, block: Block, part: str) -> None:
    """A joined row leads to its first paragraph; a paragraph that goes on, to where it begins."""
    found = resolve(data, part, block.place.path)
    assert [element.tag for element in found] == [f"{W}p"]
    text = block.span.of(document.text).removeprefix(block.label).partition(" | ")[0]
    source = re.sub(r'<w:listEntry w:val="(\w+)"', r"\1<", etree.tostring(found[0], encoding="unicode"))
    content = iter(re.sub("<[^>]*>", "", source))
    letters = [char for char in text if char.isalpha()]
    lost = [char for char in letters if char not in content]  # in their order: the iterator goes on
    joined = found[0].find(f"{W}pPr/{W}rPr/{W}del") is not None or found[0].find(f"{W}pPr/{W}rPr/{W}ins") is not None
    assert not lost or (joined and len(lost) < len(letters))


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_places_lead_back_to_the_paragraph(feature: Feature) -> None:
    data, document = document_of(feature)
    for block in document.blocks:
        if not block.place.part.endswith(".xml"):
            if block.place.part.endswith(".docx"):
                assert_leads_back(docx_structure.INNER, document, block, "word/document.xml")
            continue
        assert_leads_back(data, document, block, block.place.part)
    for aside in document.asides:
        assert len(resolve(data, aside.place.part, aside.place.path)) == 1


@pytest.mark.parametrize("name", ["contrat-client.docx", "bilingue-bilingual.docx", "services-agreement.docx"])
def test_places_of_whole_contracts_lead_back(name: str) -> None:
    file = Path(__file__).parents[1] / "examples" / name
    document = read(file)
    assert len(document.blocks) > 20
    for block in document.blocks:
        assert_leads_back(file, document, block, block.place.part)


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_either_side_of_a_file_can_be_read(feature: Feature) -> None:
    """A file without changes reads the same on both sides; no file with changes stops the reading."""
    data = build(feature.body + p("fin"), feature.parts, feature.files)
    accepted, original = (read("a.docx", ReadOptions(side), data=data) for side in ("accepted", "original"))
    if not re.search(r"Change>|<w:(ins|del|move|cell)", feature.body):
        assert accepted == original
