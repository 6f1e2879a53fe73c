"""Tells the language of a text by its function words: French, English, another one, or too little to say."""

from __future__ import annotations

from collections import Counter
from functools import cache

from boundlint.patterns import regex
from boundlint.text.fold import fold

_FUNCTION_WORDS = {
    "fr": """le la les des du un une et ou est sont dans par pour sur avec sans sous aux au ce cette ces son sa ses leur
        leurs qui que dont ne pas plus il elle ils elles nous vous je se si tout toute tous toutes etre ete sera seront
        doit peut ainsi entre chaque lors afin notamment celui lequel tant apres avant d' l' qu' n' s' c' de en""",
    "en": """the of and to in is are be shall will may must not or any all this that these those by for with from on at
        as it its if has have been was were which who whom such other than into under upon their his her our your we you
        they i an a no each only between within before after without would should can but when where there do does""",
    "de": """der die das den dem des und oder ist sind ein eine einer eines einem einen nicht mit von zu zum zur auf fur
        im in an als auch bei nach aus durch uber unter vor wird werden wurde hat haben sich wenn sowie nur dieser diese
        dieses kann soll muss ihr sein seine er sie es wir dass wie am vom beim""",
    "es": """el la los las de del y o en un una unos unas que es son por para con sin sobre se su sus al lo como mas no
        este esta estos estas entre cuando donde ser sera cualquier cada desde hasta segun dicho dicha ha han le les muy
        pero si todo todos toda todas""",
    "it": """il lo la i gli le di del della dei delle degli e o in un una uno che e sono per con su da dal dalla al alla
        ai alle non si suo sua suoi come piu questo questa questi nel nella nei ogni essere ha hanno tra fra sara anche
        se quale quali l' dell' all' nell'""",
    "nl": """de het een en of van in is zijn op te voor met aan door bij niet dat die dit deze der om als naar uit ook
        worden wordt heeft hebben kan zal zullen moet mag over tot onder tussen na haar hun u wij zij er indien dan""",
    "pt": """o a os as de do da dos das e ou em no na nos nas um uma que para por com sem sobre se seu sua seus suas ao
        aos mais nao este esta estes estas entre quando ser sera cada pelo pela pelos pelas foi sao como lhe""",
}
_READ = ("fr", "en")
_SAMPLE = 20_000
_LEAST_EVIDENCE = 5
_LONG = 40
_LEAST_SHARE = 0.08
_BOTH = 0.5
"""Where the weaker of the two languages has more than this share of the stronger, the text is in both."""
_HEAD = 2_000
"""The beginning of a text in two languages, which says the one that comes first; in code points."""
_WORD = regex(r"(?<!\w)(?:[cdlnqs]u?'|[^\W\d_]+)")


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Return for every function word the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found


def _evidence(text: str) -> tuple[dict[str, float], int]:
    """Return the weight of the function words of each language (a shared word is divided) and the number of words."""
    counted = Counter(_WORD.findall(fold(text[:_SAMPLE]).text))
    weights = dict.fromkeys(_FUNCTION_WORDS, 0.0)
    for word, languages in _languages_of().items():
        for language in languages:
            weights[language] += counted[word] / len(languages)
    return weights, sum(counted.values())


def detect(text: str) -> str:
    """Return `fr`, `en`, `other` (a language that is not read here), or `unknown` (too little text to say).

    A text in French and in English, side by side, gets the one that it begins with. Only the first 20,000
    characters are looked at.
    """
    weights, count = _evidence(text)
    best = max(weights, key=lambda language: (weights[language], language in _READ))
    if sum(weights.values()) < _LEAST_EVIDENCE:
        return "other" if count >= _LONG else "unknown"
    if count >= _LONG and weights[best] < _LEAST_SHARE * count:
        return "other"
    if best not in _READ:
        return "other"
    if len(text) > _HEAD and min(weights[name] for name in _READ) > _BOTH * weights[best]:
        return detect(text[:_HEAD])
    return best
