"""What strangers write into a contract or an option stays text, and stays in its place."""

import datetime as dt
import re

import pytest
from build_letters import CLIENT, PROVIDER, exit_term, reading

from boundlint.errors import RefusalError
from boundlint.letters import Correspondent, TerminationOptions, parse_deliverable, parse_invoice, termination
from boundlint.letters.write import markdown
from boundlint.model import Party

FULL = {
    "date": dt.date(2026, 10, 1),
    "contract_date": dt.date(2026, 3, 3),
    "place": "Lyon",
    "contact": "camille@durand.example",
    "invoices": (parse_invoice("no=F-12,issued=2026-09-01,due=2026-10-01,amount=1200.00,vat=incl"),),
    "deliverables": (parse_deliverable("2026-10-20 la page d’accueil"),),
}


def letter(parties=(PROVIDER, CLIENT), **over):
    return termination(reading(exit_term(), parties=parties), TerminationOptions(**FULL | over))


EVIL = ["<w:p>", "A | B", "\u202eevil\u2066", "# A", "@signature", "- x", "1. x", "**b**", "a\nb", "\x00x\x1b{{31m"]
BLANK = ["{{7*7}}", "[Nom]", "XXXX", "Client ____", "…"]


def rename(name, where):
    if where == "option":
        return letter(recipient=Correspondent(name))
    return letter(parties=(PROVIDER, Party("client", name, "le Client", "4 place Bellecour")))


@pytest.mark.parametrize(
    ("name", "where"),
    [*((name, "contract") for name in EVIL[:-1]), *((name, "option") for name in EVIL + BLANK)],
)
def test_a_hostile_name_stays_a_name(name, where):
    made = rename(name, where)
    assert [block.kind for block in made.blocks] == [block.kind for block in letter().blocks]
    clean = re.sub("[\u202e\u2066\x00\x1b]", "", name.replace("\n", " "))
    assert next(block for block in made.blocks if block.kind == "recipient").lines[0] == clean
    assert "49" not in markdown(made)


@pytest.mark.parametrize("name", BLANK)
def test_a_placeholder_in_the_contract_is_no_name(name):
    with pytest.raises(RefusalError) as caught:
        rename(name, "contract")
    assert dict(caught.value.problem.params) == {"flags": "--to-name"}


def test_hostile_values_elsewhere_stay_in_their_place():
    evil = "a | b\n\n@signature\n\n- {{7*7}} \u202e"
    invoice = parse_invoice("no=A|B{{1}},issued=2026-09-01,due=2026-10-01,amount=1,vat=incl")
    task = parse_deliverable("2026-10-20 " + evil.replace("\n", "\r\n"))
    over = {"contract_ref": evil, "contact": evil, "place": evil, "deliverables": (task,), "invoices": (invoice,)}
    made, harmless = letter(**over), letter()
    assert [block.kind for block in made.blocks] == [block.kind for block in harmless.blocks]
    assert next(block for block in made.blocks if block.kind == "table").rows[1][0] == "A|B{{1}}"
    assert "A\\|B\\{\\{1\\}\\}" in markdown(made)
    assert "\u202e" not in markdown(made)
