"""Word files about automatic numbers, with what must be read of each."""

from docx_build import ONE, Feature, level, lists, num, p, r, style

ARTICLE = lists(level(0, "decimal", "Article %1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))
SIMPLE = lists(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
DELETED, INSERTED = "<w:rPr><w:del/></w:rPr>", "<w:rPr><w:ins/></w:rPr>"


def paths(*texts: str) -> tuple[tuple[str, str], ...]:
    """Return blocks that stand one after the other in the body."""
    return tuple((text, f"body/p[{count}]") for count, text in enumerate(texts, 1))


def numbered(form: str, shown: tuple[str, ...], start: int = 1, language: str = "") -> Feature:
    """Return a list of two items in a form."""
    lang = f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'
    texts = (f"{mark}{word}" for mark, word in zip(shown, ("un", "deux"), strict=True))
    return Feature(
        f"form {form} {language}", p("un", num(1)) + p("deux", num(1)), paths(*texts),
        {"numbering": lists(level(0, form, "%1.", start=start)), "styles": lang},
    )  # fmt: skip


SECOND = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{}</w:lvlOverride></w:num>'
GONE_ACCEPTED = f"<w:p><w:pPr>{num(1)}{DELETED}</w:pPr><w:del><w:r><w:delText>vieux</w:delText></w:r></w:del></w:p>"
GONE_ORIGINAL = f"<w:p><w:pPr>{num(1)}{INSERTED}</w:pPr><w:ins>{r('neuf')}</w:ins></w:p>"
OLD_LIST = f"{num(1)}<w:pPrChange><w:pPr/></w:pPrChange>"
TIED = style("Two", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style("Own", "", based="Two")
TIED_LISTS = lists(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", '<w:pStyle w:val="Two"/>'))
LINKED = (
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Legal"/></w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Legal"/>{level(0, "decimal", "Clause %1")}'
    f"</w:abstractNum>{ONE}"
)
CUSTOM = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt '
    'w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>'
    f'</mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>{ONE}'
)
HIDDEN = p("caché", f"{num(1)}<w:rPr><w:vanish/></w:rPr>", "<w:vanish/>")
THREE = p("a", num(1)) + p("b", num(1, 1)) + p("c", num(1))

FEATURES = (
    Feature(
        "three levels", THREE + p("d", num(1, 1)) + p("e", num(1, 2)),
        paths("Article 1. a", "1.1 b", "Article 2. c", "2.1 d", "(a) e"), {"numbering": ARTICLE},
    ),
    numbered("lowerLetter", ("z. ", "aa. "), 26),
    numbered("upperRoman", ("IV. ", "V. "), 4),
    numbered("ordinal", ("1er. ", "2e. "), 1, "fr-FR"),
    numbered("ordinal", ("22nd. ", "23rd. "), 22, "en-GB"),
    numbered("cardinalText", ("Un. ", "Deux. "), 1, "fr-FR"),
    numbered("ordinalText", ("Premier. ", "Deuxième. "), 1, "fr-FR"),
    numbered("ordinalText", ("Twentieth. ", "Twenty-first. "), 20, "en-US"),
    numbered("japaneseCounting", ("1. ", "2. ")),
    numbered("bullet", ("", "")),
    Feature("a custom form", p("a", num(1)), paths("001. a"), {"numbering": CUSTOM}),
    Feature(
        "no space after the number", p("(a)", num(1)), paths("1.(a)"),
        {"numbering": lists(level(0, "decimal", "%1.", '<w:suff w:val="nothing"/>'))},
    ),
    Feature(
        "a level that never restarts", THREE + p("d", num(1, 1)), paths("1. a", "1.1 b", "2. c", "2.2 d"),
        {"numbering": lists(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>'))},
    ),
    Feature(
        "legal figures under Roman articles", p("a", num(1)) + p("b", num(1, 1)), paths("I. a", "1.1 b"),
        {"numbering": lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))},
    ),
    Feature(
        "a start set anew", p("a", num(1)) + p("b", num(2)) + p("c", num(2)) + p("d", num(2, 1)),
        paths("1. a", "5. b", "6. c", "6.1 d"),
        {"numbering": SIMPLE + ONE + SECOND.format('<w:startOverride w:val="5"/>')},
    ),
    Feature(
        "a level defined anew", p("a", num(1)) + p("b", num(2)), paths("1. a", "B) b"),
        {"numbering": SIMPLE + SECOND.format(level(0, "upperLetter", "%1)"))},
    ),
    Feature(
        "a sublevel before its level", p("a", num(1, 1)) + p("b", num(1)), paths("1.1 a", "1. b"),
        {"numbering": SIMPLE},
    ),
    Feature("the list of a style", p("a", num(1)), paths("Clause 1 a"), {"numbering": LINKED}),
    Feature(
        "a level tied to a style, inherited", p("a", '<w:pStyle w:val="Own"/>') + p("b", '<w:pStyle w:val="Two"/>'),
        paths("1.1 a", "1.2 b"), {"numbering": TIED_LISTS, "styles": TIED},
    ),
    Feature(
        "a deleted paragraph is not counted", p("a", num(1)) + GONE_ACCEPTED + p("b", num(1)),
        (("1. a", "body/p[1]"), ("2. b", "body/p[3]")), {"numbering": SIMPLE},
        notices=(("tracked-changes", 1),), asides=(("change", "vieux", "body/p[2]"),),
    ),
    Feature(
        "a deleted paragraph is counted in the original", p("a", num(1)) + GONE_ACCEPTED + p("b", num(1)),
        paths("1. a", "2. vieux", "3. b"), {"numbering": SIMPLE}, original=True, notices=(("tracked-changes", 1),),
    ),
    Feature(
        "an inserted paragraph is not counted in the original", p("a", num(1)) + GONE_ORIGINAL + p("b", num(1)),
        (("1. a", "body/p[1]"), ("2. b", "body/p[3]")), {"numbering": SIMPLE}, original=True,
        notices=(("tracked-changes", 1),), asides=(("change", "neuf", "body/p[2]"),),
    ),
    Feature("a list added by a change", p("a", OLD_LIST), paths("1. a"), {"numbering": SIMPLE}),
    Feature("no list yet in the original", p("a", OLD_LIST), paths("a"), {"numbering": SIMPLE}, original=True),
    Feature(
        "a hidden paragraph is not counted", p("a", num(1)) + HIDDEN + p("b", num(1)),
        (("1. a", "body/p[1]"), ("2. b", "body/p[3]")), {"numbering": SIMPLE},
        notices=(("hidden-text", 1),), asides=(("hidden", "caché", "body/p[2]"),),
    ),
)  # fmt: skip
