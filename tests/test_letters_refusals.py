"""When a notice must not be written: each case beside one that may be."""

import datetime as dt
import tomllib

import pytest
from build_letters import CLIENT, DAYS_30, PROVIDER, exit_term, reading, term

from boundlint.errors import RefusalError
from boundlint.letters import TerminationOptions, termination
from boundlint.model import Blank, Duration, Party
from boundlint.resources import shipped
from boundlint.wording import problem_text

OPEN, FIXED = "contract.open_ended", "contract.fixed_term"
MONTHS_3 = Duration(3, "month")
UNSAID = {"value": None}


def notice(bearer="each", value=DAYS_30, **over):
    return term("termination.notice", bearer, "Le préavis est de trente jours.", value=value, **over)


def options(**over):
    return TerminationOptions(**{"date": dt.date(2026, 10, 1), "contract_date": dt.date(2026, 3, 3)} | over)


def refused(contract, **over):
    with pytest.raises(RefusalError) as caught:
        termination(contract, options(**over))
    return caught.value.problem


REFUSED = {
    "the exit is the client's": (reading(exit_term("client")), {}, "exit-client"),
    "the exit is the client's, open-ended": (reading(exit_term("client"), facts=[OPEN]), {}, "exit-client"),
    "the exit is the client's, notice given": (reading(exit_term("client")), {"notice": DAYS_30}, "exit-client"),
    "nobody knows whose exit": (reading(exit_term("unknown")), {}, "exit-unclear"),
    "breach only": (reading(exit_term(condition="breach")), {}, "breach-only"),
    "breach only, notice given": (reading(exit_term(condition="breach")), {"notice": DAYS_30}, "breach-only"),
    "renewal only": (reading(exit_term(condition="renewal")), {}, "renewal-only"),
    "event only": (reading(exit_term(condition="event")), {}, "event-only"),
    "fixed term": (reading(facts=[FIXED]), {}, "fixed-term"),
    "fixed term, notice given": (reading(facts=[FIXED]), {"notice": DAYS_30}, "fixed-term"),
    "fixed term with breach": (reading(exit_term(condition="breach"), facts=[FIXED]), {}, "fixed-term"),
    "fixed and open-ended": (reading(facts=[FIXED, OPEN]), {"notice": DAYS_30}, "fixed-term"),
    "term unknown, no exit": (reading(), {}, "no-exit"),
    "term unknown, no exit, notice given": (reading(), {"notice": DAYS_30}, "no-exit"),
    "open-ended, other law": (reading(facts=[OPEN], law="UK"), {"notice": DAYS_30}, "open-ended"),
    "open-ended, no law": (reading(facts=[OPEN], law=""), {"notice": DAYS_30}, "open-ended"),
    "open-ended, French law": (reading(facts=[OPEN]), {}, "reasonable-notice"),
    "exit denied": (reading(exit_term("provider", reversed=True), facts=[OPEN]), {"notice": DAYS_30}, "exit-denied"),
    "exit given and denied": (
        reading(exit_term(), exit_term("provider", reversed=True, number="9.4")),
        {},
        "exit-contradictory",
    ),
    "notice unsaid": (reading(exit_term(**UNSAID)), {}, "notice-unsaid"),
    "notice of the client": (reading(exit_term(**UNSAID), notice("client")), {}, "notice-client"),
    "notice blank": (reading(exit_term(value=Blank())), {}, "notice-blank"),
    "notice number blank": (reading(exit_term(value=Duration(None, "day"))), {}, "notice-blank"),
    "no notice": (reading(exit_term(**UNSAID), notice(value=None, reversed=True)), {}, "notice-none"),
    "two notices": (reading(exit_term(), notice(value=MONTHS_3)), {}, "notice-contradictory"),
    "words against figures": (reading(exit_term(value=Duration(30, "day", figures=60))), {}, "notice-contradictory"),
    "two notices, less than both": (
        reading(exit_term(), notice(value=MONTHS_3)),
        {"notice": Duration(2, "week")},
        "notice-short",
    ),
    "shorter than the contract": (reading(exit_term()), {"notice": Duration(29, "day")}, "notice-short"),
    "endless notice": (reading(exit_term(value=Duration(1e9, "day"))), {}, "notice-odd"),
    "zero notice": (reading(exit_term(value=Duration(0, "day"))), {}, "notice-odd"),
    "end of the calendar": (reading(exit_term()), {"date": dt.date(9999, 12, 30)}, "notice-odd"),
    "end too soon": (reading(exit_term()), {"end_date": dt.date(2026, 11, 14)}, "end-too-soon"),
    "another language": (reading(exit_term(), language="other"), {}, "language"),
    "no contract": (reading(exit_term(), kind="other"), {}, "no-contract"),
    "form of the contract": (reading(exit_term(form="registered letter")), {"delivery": "email"}, "form"),
    "contract of the future": (reading(exit_term()), {"contract_date": dt.date(2026, 10, 2)}, "contract-date"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_notice_is_refused(name):
    contract, over, code = REFUSED[name]
    problem = refused(contract, **over)
    assert problem.code == f"letters.refuse-{code}"
    assert problem.fatal
    assert len({problem_text("fr", problem), problem_text("en", problem)}) == 2


WRITTEN = {
    "both may leave": (reading(exit_term()), {}),
    "the provider may leave": (reading(exit_term("provider")), {}),
    "each beside the client's": (reading(exit_term("client"), exit_term(number="9.2")), {}),
    "the condition is not said": (reading(exit_term(condition="")), {}),
    "fixed term with an exit": (reading(exit_term(), facts=[FIXED]), {}),
    "beside an exit for breach": (reading(exit_term(), exit_term(condition="breach", number="9.2")), {}),
    "the client's exit is denied": (reading(exit_term(), exit_term("client", reversed=True, number="9.2")), {}),
    "notice in the next sentence": (reading(exit_term(**UNSAID), notice()), {}),
    "notice in another clause": (reading(exit_term(**UNSAID), notice(number="11")), {}),
    "notice said twice alike": (reading(exit_term(), notice(value=Duration(30, "day", anchor="receipt"))), {}),
    "notice of the client beside ours": (reading(exit_term(), notice("client", MONTHS_3)), {}),
    "notice of renewal beside ours": (reading(exit_term(), notice(value=MONTHS_3, condition="renewal")), {}),
    "words and figures agree": (reading(exit_term(value=Duration(30, "day", figures=30))), {}),
    "notice given": (reading(exit_term(**UNSAID)), {"notice": DAYS_30}),
    "blank, notice given": (reading(exit_term(value=Blank())), {"notice": DAYS_30}),
    "two notices, one chosen": (reading(exit_term(), notice(value=MONTHS_3)), {"notice": MONTHS_3}),
    "longer than the contract": (reading(exit_term()), {"notice": MONTHS_3}),
    "open-ended, French law, notice given": (reading(facts=[OPEN]), {"notice": MONTHS_3}),
    "open-ended with breach": (reading(exit_term(condition="breach"), facts=[OPEN]), {"notice": MONTHS_3}),
    "end on the day": (reading(exit_term()), {"end_date": dt.date(2026, 11, 15)}),
    "end later": (reading(exit_term()), {"end_date": dt.date(2027, 1, 31)}),
    "English letter from a French contract": (reading(exit_term()), {"language": "en"}),
    "registered where e-mail would do": (reading(exit_term(form="email")), {"delivery": "registered"}),
    "either form": (reading(exit_term(form="registered letter or email")), {"delivery": "email"}),
    "signed on the day": (reading(exit_term()), {"contract_date": dt.date(2026, 10, 1)}),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_notice_is_written(name):
    contract, over = WRITTEN[name]
    letter = termination(contract, options(**over))
    assert letter.end_date >= letter.earliest_end > letter.date


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", ["exit-client", "exit-unclear", "exit-denied", "fixed-term", "no-exit", "breach-only"])
def test_a_refusal_names_a_way_out(language, code):
    texts = tomllib.loads(shipped("templates").joinpath(f"messages/letters.{language}.toml").read_text("utf-8"))
    assert "--mode agreement" in texts[f"letters.refuse-{code}"]


def test_a_refusal_quotes_the_clause_without_control_characters():
    problem = refused(reading(exit_term("client", text="Le Client\u202e peut \x1b[31mrésilier {path}.")))
    assert "Le Client peut [31mrésilier {path}" in problem_text("fr", problem)


@pytest.mark.parametrize(
    ("contract", "over", "flags"),
    [
        (reading(exit_term(), parties=()), {}, "--from-name, --from-address, --to-name, --to-address, --place"),
        (reading(exit_term(), parties=(PROVIDER,)), {}, "--to-name, --to-address"),
        (reading(exit_term()), {"contract_date": None}, "--contract-date"),
        (
            reading(exit_term(), parties=(Party("provider", "[Nom]", address="[…]"), CLIENT)),
            {"place": "Lyon"},
            "--from-name, --from-address",
        ),
        (
            reading(exit_term(), parties=(Party("provider", "A", address="Rue 1, 1000 Bruxelles"), CLIENT)),
            {},
            "--place",
        ),
        (reading(), {"mode": "agreement"}, "--end-date"),
    ],
)
def test_what_the_contract_does_not_say_is_asked_for(contract, over, flags):
    problem = refused(contract, **over)
    assert (problem.code, dict(problem.params)) == ("letters.missing-details", {"flags": flags})


def test_an_english_letter_needs_no_place():
    contract = reading(
        exit_term(), language="en", law="UK", parties=(Party("provider", "A", address="1 High St"), CLIENT)
    )
    assert termination(contract, options()).language == "en"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"end_date": dt.date(2026, 10, 1)}, "refuse-end-past"),
        ({"reply_by": dt.date(2026, 10, 1)}, "refuse-reply-date"),
        ({"reply_by": dt.date(2026, 12, 1)}, "refuse-reply-date"),
        ({"margin_days": -1}, "bad-margin"),
        ({"margin_days": 61}, "bad-margin"),
    ],
)
def test_a_proposal_with_impossible_days_is_refused(over, code):
    problem = refused(reading(), **{"mode": "agreement", "end_date": dt.date(2026, 11, 30)} | over)
    assert problem.code == f"letters.{code}"
    assert problem_text("fr", problem) != problem_text("en", problem)


@pytest.mark.parametrize("facts", [[], [FIXED], [OPEN]])
@pytest.mark.parametrize("exits", [[], [exit_term("client")], [exit_term(condition="breach")]])
def test_a_proposal_needs_no_exit(facts, exits):
    letter = termination(reading(*exits, facts=facts), options(mode="agreement", end_date=dt.date(2026, 11, 30)))
    assert letter.end_date == dt.date(2026, 11, 30)
