"""Finds the quantities of a text: durations, sums, percents, rates, hours, days, dates, counts, numbers and gaps."""

from __future__ import annotations

import re
from functools import cache

from boundlint.lang.quantity import KINDS, parse
from boundlint.model import Quantity, Value
from boundlint.text.fold import Folded, fold
from boundlint.text.quantity_context import fits
from boundlint.text.quantity_lexer import pieces
from boundlint.text.quantity_words import Vocabulary, vocabulary

_TRAPS = r"""
    (?: https?:// | www\. ) \S{1,200}
  | (?: \+\d{1,3}[ .]?(?:\(0\))? | (?<!\d)0 ) \d (?:[ .-]?\d{2}){4} (?!\d)             # French telephone numbers
  | \(?\d{3}\)?[ .-]\d{3}-\d{4}                                                        # American ones
  | (?<![\d.,]) \d{3}\ \d{3}\ \d{3} (?:\ \d{5})? (?!\d) (?!\ ?[€$£%,.'\d]|\ (?:euro|eur\b|dollar))   # SIREN, SIRET
  | \d{9,} (?!\ ?[€$£%])
  | (?<!\w)(?!(?:eur|usd|gbp|chf|cad|net|us|ca|c|a|fr)-?\d)[a-z]{1,20}-?\d[\w-]{0,30}                # L441-10, A4
  | (?<!\w)(?: articles? | art\. | sections? | clauses? | paragraphes? | paragraphs? | chapitres? | chapters? | annexes?
      | appendix | appendices | schedules? | exhibits? | titres? | alineas? | pages? | version | phases? | lots?
      | etapes? | siren | siret | rcs | naf | ape | iban | step | no\.? (?=\ ?\d) | n°s? | nos?\. | numero | § )
    \ ? (?:n°|no\.?|:|\#)? \ ? (?:[a-z]{1,3}[ .-]{0,2})? \d{1,9} (?:[.-]\d{1,5}){0,5} (?: (?=[^\w%€$]) | $ | (?=\ ) )
    (?: \ (?:et|and|a|to|ou|or)\ \d{1,4}(?:\.\d{1,4}){1,4} )?
  | (?<![\d.])(?!\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d))(?!\d{1,3}(?:\.\d{3})+(?!\d))\d{1,4}(?:\.\d{1,4}){2,}
  | \d{3,4}-\d{1,5} (?![\d-]) (?!\ ?[€$£%a-z])                                         # numbers of laws
  | 24 \ ?(?:h|heures?|hours?)? \ ?(?:/|sur)\ ?(?:24|7) (?:\ ?h)? | 7 \ ?(?:j|jours?|days?)? \ ?(?:/|sur)\ ?7 (?:\ ?j)?
"""


@cache
def _anchors(words: Vocabulary) -> re.Pattern[str]:
    """Return the pattern of all places where a quantity may begin, and of what only looks like one."""
    starts = "|".join(map(re.escape, words.starts))
    return re.compile(
        rf"""(?P<trap> {_TRAPS} )
        | (?<![\w.]) (?<!\d,) \d
        | (?<!\w) (?: (?:us|ca|can|c|au|a|nz|hk)\ ?)? [$€£¥]
        | (?<!\w) (?:{starts}) (?!\w)
        | [\[{{<] | _{{2,}} | \.{{3,}} | …+ | (?<!\w) x
        | (?<!\w) (?:revisions?|modifications?|retouches|corrections?|changes|edits)
          \ (?=(?:are\ )?(?:unlimited|illimite|sans\ limit|without|en\ nombre\ illim|a\ volonte))
        | (?<!\w) (?:le|on\ the) \ (?=\d{{1,2}}\ (?:du|of\ the)\ )
        | (?<!\w) (?:la|le)\ (?=moitie|tiers)
        """,
        re.VERBOSE,
    )


def _read(folded: Folded, text: str, start: int, words: Vocabulary) -> tuple[int, Value | None]:
    """Return the end of the quantity that begins at a place of the folded text, and its value, None if there is none.

    A value that its surroundings forbid is passed over whole.
    """
    found = pieces(folded.text, start, words)
    parsed = parse(tuple(piece.lexeme for piece in found)) if found else None
    if parsed is None:
        skip = found[0].end if found and found[0].lexeme[0][0] in {"FIGURE", "TIME", "HALF_DATE", "PLACE"} else start
        return skip, None
    end = found[parsed.length - 1].end
    lexemes = tuple(piece.lexeme for piece in found[: parsed.length])
    return end, parsed.value if fits(parsed.value, lexemes, folded, text, (start, end)) else None


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text, sorted by where they start; none overlaps another.

    Args:
        text: any text; nothing in it raises.
        language: `fr`, or anything else for English.
    """
    folded = fold(text)
    words = vocabulary("fr" if language == "fr" else "en")
    anchors = _anchors(words)
    found = []
    match = anchors.search(folded.text)
    while match:
        end, value = match.end(), None
        if match["trap"] is None:
            end, value = _read(folded, text, match.start(), words)
        if value is not None:
            found.append(Quantity(KINDS[type(value)], folded.span(match.start(), end), value))
        match = anchors.search(folded.text, max(end, match.start() + 1))
    return tuple(found)
