"""Builds readings in memory: one sentence a term, one clause a sentence."""

from boundlint.model import (
    Block,
    BlockKind,
    Clause,
    Document,
    Duration,
    Fact,
    Outline,
    Party,
    Place,
    Reading,
    Span,
    Status,
    Term,
)

PROVIDER = Party("provider", "Camille Durand", "le Prestataire", "12 rue des Lilas, 69003 Lyon", "SIREN 123 456 789")
CLIENT = Party("client", "Brightwater Media Ltd", "le Client", "4 place Bellecour, 69002 Lyon")
DAYS_30 = Duration(30, "day")


def term(topic, bearer="each", text="Chaque partie peut résilier.", **over):
    """Return a term together with the sentence it stands in and the number of its clause."""
    number = over.pop("number", "9.1")
    values = {
        "topic": topic,
        "kind": "right" if topic == "termination.present" else "duty",
        "bearer": bearer,
        "beneficiary": "unknown",
        "reversed": False,
        "value": None,
        "start": "",
        "condition": "",
        "form": "",
        "confidence": 0.9,
    }
    return text, number, values | over


def exit_term(bearer="each", value=DAYS_30, **over):
    return term("termination.present", bearer, **({"condition": "convenience", "value": value} | over))


def reading(*terms, facts=(), law="FR", language="fr", kind="contract", parties=(PROVIDER, CLIENT), **over):
    """Return a contract that holds these terms and states these facts."""
    text = "\n\n".join(row[0] for row in terms)
    blocks, clauses, built, start = [], [], [], 0
    for index, (sentence, number, values) in enumerate(terms):
        span = Span(start, start + len(sentence))
        block = Block(span, BlockKind.PARAGRAPH, 0, "", False, Place(paragraph=index + 1))
        heading = over.get("heading", "Résiliation")
        clause = next((one for one in clauses if number and one.number == number), None)
        if clause is None:
            clause = Clause(f"c{index + 1}", number, heading, (heading,), span, span, (block,))
            clauses.append(clause)
        blocks.append(block)
        built.append(Term(clause=clause.id, span=span, match=span, **values))
        start = span.end + 2
    document = Document("contrat.md", "md", text, tuple(blocks), coverage=over.get("coverage", 1.0))
    return Reading(
        outline=Outline(document, tuple(clauses)),
        language=language,
        kind=kind,
        law=law,
        parties=parties,
        terms=tuple(built),
        facts=tuple(Fact(name, Status.STATED, True) for name in facts),
        quantities=over.get("quantities", ()),
    )
