"""Formatting and translating: nothing is lost, and doing it again changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from policy_trees import policies

from boundlint.lang.policy import _parser, _quick, parse_policy
from boundlint.lang.policy_comments import comments_of
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_tree import PolicyTree
from boundlint.lang.policy_words import LANGUAGES, surface
from boundlint.lang.policy_write import formatted, write
from boundlint.resources import shipped


def parsed(text: str) -> PolicyTree:
    return parse_policy(Source("mine", text))


def tidy(text: str, language: str = "") -> str:
    source = Source("mine", text)
    return formatted(source, parse_policy(source), surface(language or source.language))


@settings(max_examples=300, deadline=None)
@given(policies)
def test_what_is_written_reads_back_in_either_language(pack: PolicyTree) -> None:
    for language in LANGUAGES:
        text = write(pack, surface(language))
        assert parsed(text) == pack
        assert tidy(text) == text


@settings(max_examples=150, deadline=None)
@given(policies)
def test_there_and_back_again(pack: PolicyTree) -> None:
    french = write(pack, surface("fr"))
    assert tidy(tidy(french, "en"), "fr") == french


@pytest.mark.parametrize("file", sorted(shipped("policies").glob("*.policy")), ids=lambda file: file.stem)
def test_a_shipped_pack_is_formatted_and_can_be_translated(file) -> None:  # type: ignore[no-untyped-def]
    text = file.read_text("utf-8")
    assert tidy(text) == text
    french = tidy(text, "fr")
    assert parsed(french) == parsed(text)
    assert tidy(french, "en") == text
    notes = [note for _, note in comments_of(text).found]
    assert [note for _, note in comments_of(french).found] == notes


LOOSE = """\
# the head
policy   mine version 1   # first
 title fr "A # no comment" # of the title

# --- a section ---

  extends core
rule a-b AB901 require payment.due # due
  # of the severity
  severity error
  message fr "M"
   en "N"
  when (payment.due) and
     # within
     (mediation or noncompete)
# last
"""

TIGHT = """\
# the head
policy mine version 1  # first
  title fr "A # no comment"  # of the title
  # --- a section ---

  extends core

rule a-b AB901
  require payment.due  # due
  # of the severity
  severity error
  message fr "M"
          en "N"
  # within
  when payment.due and (mediation or noncompete)

# last
"""


def test_comments_stay_where_they_belong() -> None:
    assert tidy(LOOSE) == TIGHT
    assert tidy(TIGHT) == TIGHT


FRENCH = """\
# reste
politique maison version 1
  étend core
  paramètre seuil : délai = 20 jours ouvrés

règle depart-inegal ABC901
  gravité avertissement
  limite résiliation
  exige resiliation.preavis du client >= resiliation.preavis du prestataire et droit parmi {FR, BE}
  message fr "Moins que {resiliation.preavis_jours}."
  s'efface devant uneven-exit
  en vigueur du 2025-01-01 jusqu'au 2028-12-31
"""

ENGLISH = """\
# reste
policy maison version 1
  extends core
  param seuil : delay = 20 working days

rule depart-inegal ABC901
  severity warning
  boundary termination
  require client's termination.notice >= provider's termination.notice and law in {FR, BE}
  message fr "Moins que {termination.notice_days}."
  yields to uneven-exit
  in force from 2025-01-01 until 2028-12-31
"""


def test_a_translation_changes_the_words_of_the_language_and_nothing_else() -> None:
    assert tidy(FRENCH, "en") == ENGLISH
    assert tidy(ENGLISH, "fr") == FRENCH
    assert parsed(FRENCH) == parsed(ENGLISH)


def test_accents_may_be_missing() -> None:
    plain = FRENCH.replace("é", "e").replace("è", "e")
    assert parsed(plain) == parsed(FRENCH)


def test_a_long_text_is_wrapped_and_stays_the_same() -> None:
    text = 'policy mine version 1\n  title en """' + "word " * 60 + '\n\n  Second "part".\n"""\n'
    shown = tidy(text)
    assert max(map(len, shown.splitlines())) <= 120
    assert parsed(shown) == parsed(text)
    assert tidy(shown) == shown


def test_a_long_condition_is_broken_before_its_outermost_word() -> None:
    long = " and ".join(["(payment.due or mediation)"] * 5)
    shown = tidy(f"policy mine version 1 rule a-b AB901 require {long}")
    assert shown.splitlines()[3:5] == [
        "  require (payment.due or mediation)",
        "          and (payment.due or mediation)",
    ]


@settings(max_examples=300, deadline=None)
@given(policies)
def test_the_quick_lexer_reads_what_larks_own_reads(pack: PolicyTree) -> None:
    for language in LANGUAGES:
        text = write(pack, surface(language))
        assert _quick(language).parse(text) == _parser(language).parse(text)
