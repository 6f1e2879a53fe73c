"""Counts in how many sentences of the test contracts each word of the lexicon stands: `python bench/frequent.py`.

Writes `policies/lexicon/*/frequent.toml`, from which a pattern knows its rarest words. Only the speed depends on it.
"""

from __future__ import annotations

import sys
from collections import Counter

from samples import ROOT

sys.path.insert(0, str(ROOT))

from boundlint.clauses import outline
from boundlint.facts.compiled import Compiled
from boundlint.facts.lines import scopes
from boundlint.facts.matching import Matcher
from boundlint.facts.stored import compiled
from boundlint.readers import read
from boundlint.text.quantities import quantities

LEAST = 4
"""Of a thousand sentences: a word that fewer hold is left out."""

HEAD = """\
# How many of a thousand sentences of a contract hold a word, for the words that many do; a star stands for any ending.
# Only the speed of the search depends on it: a pattern waits for its rarest words. Written by bench/frequent.py.
"""


def counted(lexicon: Compiled, language: str) -> tuple[Counter[int], int]:
    """Return in how many sentences each literal of a lexicon stands, and how many sentences there are."""
    found: Counter[int] = Counter()
    sentences = 0
    matcher = Matcher(lexicon)
    for path in sorted((ROOT / "tests" / "contracts" / language / "docs").iterdir()):
        whole = outline(read(str(path)))
        for scope in scopes(matcher, whole, quantities(whole.document.text, language)):
            for sentence in scope.sentences:
                sentences += 1
                found.update(sentence.line.positions.keys())
    return found, sentences


def main() -> None:
    """Write the file of each language."""
    for language in ("fr", "en"):
        lexicon = compiled(language)
        names = {number: text for text, number in lexicon.exact.items()}
        names |= {number: f"{text}*" for text, number in lexicon.heads.items()}
        found, sentences = counted(lexicon, language)
        rows = [(round(1000 * count / sentences), names[number]) for number, count in found.most_common()]
        lines = [f'"{name}" = {often}\n' for often, name in rows if often >= LEAST]
        target = ROOT / "policies" / "lexicon" / language / "frequent.toml"
        target.write_text(HEAD + "".join(lines), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
