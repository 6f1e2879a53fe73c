"""Where in a folded text a quantity may begin, and what only looks like one (references, telephones).

One pattern a language finds both in one pass; a match whose group `trap_word` or `trap_sign` is set
is to be passed over.
"""

from __future__ import annotations

import re
from functools import cache

from boundlint.patterns import regex
from boundlint.text.quantity_words import Vocabulary

_WORD_TRAPS = r"""
    (?: siren | siret | rcs ) [^\d\n]{0,20} \d[\d\ ]{7,18}\d
  | (?: https?:// | www\. ) \S{1,200}
  | (?: articles? | art\. | sections? | clauses? | paragraphes? | paragraphs? | chapitres? | chapters? | annexes?
      | appendix | appendices | schedules? | exhibits? | titres? | alineas? | pages? | version | phases? | lots?
      | etapes? | siren | siret | rcs | naf | ape | iban | step | no\.? (?=\ ?\d) | n°s? | nos?\. | numero )
    \ ? (?:n°|no\.?|:|\#)? \ ? (?:[a-z]{1,3}[ .-]{0,2})? \d{1,9} (?:[.-]\d{1,5}){0,5} (?: (?=[^\w%€$]) | $ )
    (?: \ (?:et|and|a|to|ou|or)\ \d{1,4}(?:\.\d{1,4}){1,4} )?
  | (?!(?:eur|usd|gbp|chf|cad|net|us|ca|c|a|fr)-?\d)[a-z]{1,20}-?\d[\w-]{0,30}    # L441-10, A4
"""
_SIGN_TRAPS = r"""
    (?: \+\d{1,3}[ .]?(?:\(0\))? | (?<!\d)0 ) \d (?:[ .-]?\d{2}){4} (?!\d)          # French telephone numbers
  | \(?\d{3}\)?[ .-]\d{3}-\d{4}                                                     # American ones
  | (?<![\d.,]) \d{3}\ \d{3}\ \d{3} (?:\ \d{5})? (?!\d) (?!\ ?[€$£%,.'\d]|\ (?:euro|eur\b|dollar))   # SIREN, SIRET
  | \d{9,} (?!\ ?[€$£%])
  | §{1,2} \ ? \d{1,4} (?:\.\d{1,4}){0,5}
  | (?<![\d.])(?!\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d))(?!\d{1,3}(?:\.\d{3})+(?!\d))\d{1,4}(?:\.\d{1,4}){2,}
  | \d{3,4}-\d{1,5} (?![\d-]) (?!\ ?[€$£%a-z])                                      # numbers of laws
  | 24 \ ?(?:h|heures?|hours?)? \ ?(?:/|sur)\ ?(?:24|7) (?:\ ?h)? | 7 \ ?(?:j|jours?|days?)? \ ?(?:/|sur)\ ?7 (?:\ ?j)?
"""
_STARTS = (
    "UNIT TEEN TENS SCORE HUNDRED THOUSAND HALF SHARE FRACTION DELAY AT_ONCE AT_RECEIPT NET PER_NOUN HOURLY MULTIPLE"
    " BASE CUR WEEKDAY WEEKDAY_GROUP SHORT_DAY UNLIMITED NOON"
)
"""Terminals that a quantity may begin with."""

_AFTER_ARTICLE = "SPAN HALF FRACTION QUARTER DELAY HUNDRED THOUSAND MILLION ROUND REVISION ONLY FILL BASIS TIMES"
"""Terminals one of which must follow an article for a quantity to begin with it."""


def _either(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in words) + r")(?!\w)"


@cache
def anchors(words: Vocabulary) -> re.Pattern[str]:
    """Return the pattern of all places where a quantity may begin, and of the traps."""
    span, article = words.first_words(("SPAN",), 1), words.first_words(("A",), 1)
    within = words.first_words(("WITHIN_THE",), 2)
    return regex(
        rf"""
        (?<!\w) (?=[a-z])
        (?: (?P<trap_word> {_WORD_TRAPS} )
          | {_either(words.first_words(tuple(_STARTS.split()), 2))}
          | {_either(words.month_names())}
          | {_either(article)} (?= [\s-]{{1,2}}{_either(words.first_words(tuple(_AFTER_ARTICLE.split()), 1))} | \ \( )
          | {_either(within)} (?= \ ?{_either(span)})
          | x
          | (?: a | (?:us|ca|can|c|au|nz|hk)\ ? ) \$
          | {_either(words.first_words(("REVISION",), 2))} (?= \ {_either(words.first_words(("WITHOUT_LIMIT",), 1))})
          | (?:le|on\ the) \ (?=\d{{1,2}}\ (?:du|of\ the)\ )
          | (?:la|le)\ (?=moitie|tiers) )
        | (?=[^\sa-z])
        (?: (?P<trap_sign> {_SIGN_TRAPS} )
          | (?<![\w.]) (?<!\d,) \d | [$€£¥] | [\[{{<] | _{{2,}} | \.{{3,}} | …+ )
        """,
        re.VERBOSE,
    )
