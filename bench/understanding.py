"""Times what is made of a text once it is extracted: `python bench/understanding.py [--runs 9] [--pages 12]`.

Prints each stage's share of a warm reading and judging, and what a thousand patterns cost beside twenty-five.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from samples import ROOT, word_file

sys.path.insert(0, str(ROOT))

from boundlint.cache import toml_table
from boundlint.clauses import outline
from boundlint.facts import understand
from boundlint.facts.compiled import Compiled
from boundlint.facts.compiling import compile_lexicon
from boundlint.facts.lines import scopes
from boundlint.facts.matching import Matcher
from boundlint.facts.stored import compiled
from boundlint.lang.lexicon import shipped_lexicon
from boundlint.lang.lexicon_tree import Lexicon, Topic
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.load import load
from boundlint.readers import read
from boundlint.text.quantities import quantities

MOST = 60.0
"""Milliseconds for reading and judging a contract of twelve pages, warm."""

TIMES = 2.0
"""How much more a thousand patterns may take than twenty-five."""


def best(action: Callable[[], Any], runs: int) -> float:
    """Return the best time of an action, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def with_patterns(count: int) -> Compiled:
    """Return a lexicon of so many patterns: those that are shipped, in a random order, again and again."""
    shipped = shipped_lexicon("fr")
    every = [(topic, pattern) for topic in shipped.topics for pattern in topic.patterns]
    chance = random.Random(7)  # noqa: S311 - which patterns come first is no secret
    chosen = [chance.choice(every) for _ in range(count)]
    topics = tuple(
        Topic(f"bench.t{number}", topic.kind, topic.reversed_if, topic.follows, topic.home, (pattern,))
        for number, (topic, pattern) in enumerate(chosen)
    )
    frequent = toml_table("policies", "lexicon/fr/frequent.toml")
    return compile_lexicon(Lexicon(shipped.language, shipped.families, topics), frequent)


def main() -> int:
    """Print the figures; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--pages", type=int, default=12)
    given = parser.parse_args()
    document = read("bench.docx", data=word_file(given.pages))
    whole, policy, text = outline(document), load("freelance-fr"), document.text
    reading, options = understand(whole, "fr"), JudgeOptions(as_of=date(2026, 11, 22), language="fr", law="FR")
    matcher, found = Matcher(compiled("fr")), quantities(text, "fr")
    stages = {
        "clauses": lambda: outline(document),
        "quantities": lambda: quantities(text, "fr"),
        "lines": lambda: scopes(matcher, whole, found),
        "understanding, with both": lambda: understand(whole, "fr"),
        "judging": lambda: judge(policy, reading, options),
    }
    times = {name: best(action, given.runs) for name, action in stages.items()}
    total = times["clauses"] + times["understanding, with both"] + times["judging"]
    print(f"{given.pages} pages, {len(text)} characters, best of {given.runs}, warm")
    for name, taken in times.items():
        print(f"  {name:<26}{taken:7.1f} ms{taken / total:7.0%}")
    print(f"  {'all':<26}{total:7.1f} ms   goal <= {MOST:.0f}: {'reached' if total <= MOST else 'MISSED'}")
    few, many = (best(partial(understand, whole, "fr", "", with_patterns(n)), given.runs) for n in (25, 1000))
    kept = "reached" if many <= TIMES * few else "MISSED"
    print(
        f"with 1000 patterns / with 25: {many:.1f} ms / {few:.1f} ms = {many / few:.2f}   goal <= {TIMES:.0f}: {kept}"
    )
    return 0 if total <= MOST and many <= TIMES * few else 1


if __name__ == "__main__":
    raise SystemExit(main())
