"""The words for verdicts, and for what a value is about."""

from __future__ import annotations

import pytest
from tests.bridge import A, account, span

from reader.layout.verdicts import about, around, verdict_words
from reader.model import Accord, DifferenceKind, Verdict


@pytest.mark.parametrize(
    ("kind", "verdict", "words"),
    [
        ("money", "rounding", "rounding"),
        ("role", "rounding", "less exact"),
        ("attribution", "rounding", "less exact"),
        ("date", "less precise", "less exact"),
        ("role", "conflict", "conflict"),
        ("name", "same", "same"),
    ],
)
def test_only_values_are_rounded(kind: DifferenceKind, verdict: Verdict | Accord, words: str) -> None:
    assert verdict_words(kind, verdict) == words


def test_a_value_is_about_the_words_around_it_and_not_about_loose_key_words() -> None:
    assert about(A, "money", span(A, "£2.4 million"), "repairs · cost") == "Repairs will cost …"
    assert around(A, span(A, "3 March")) == "closed to all traffic on …"


def test_a_role_is_about_its_person() -> None:
    assert about(A, "role", span(A, "the city's chief engineer"), "Ines Halloran") == "Ines Halloran"


def test_key_words_are_no_name() -> None:
    assert about(A, "attribution", span(A, "the council"), "repairs · cost") == (
        "Repairs will cost £2.4 million … said"
    )


def test_the_words_end_at_the_border_of_the_clause() -> None:
    assert around(A, span(A, "a long talk")) == "took one look at the cable and, after … with the contractor"
    assert around(A, span(A, "a painful but honest decision")) == "Tom Beck called the closure …"


def test_where_the_clause_says_too_little_the_sentence_speaks() -> None:
    """Of "Repairs will cost £2.4 million, the council said" the last clause has one word beside the value."""
    assert around(A, span(A, "the council")).startswith("Repairs will cost")


def test_a_value_that_is_the_whole_sentence_is_about_nothing() -> None:
    assert around(A, span(A, "The bridge was opened in 1931.")) == ""


@pytest.mark.parametrize(
    ("value", "rest", "words"),
    [
        ("No fines", "have been issued, Harbourmaster Ada Marsh said.", "… have been issued"),
        (
            "Nobody",
            "notwithstanding extraordinarily unseasonable weather.",
            "… notwithstanding extraordinarily",
        ),
    ],
)
def test_what_follows_a_value_ends_at_its_clause_and_never_inside_a_word(
    value: str, rest: str, words: str
) -> None:
    told = account("one", None, None, (("paragraph", (f"{value} {rest}",)),))
    assert around(told, span(told, value)) == words


def test_behind_a_dateline_the_sentence_begins_anew() -> None:
    sentence = "ORRIN, May 12 (Northline) - Three masked men robbed the ferry office."
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, "Three")) == "… masked men robbed"


def test_what_follows_goes_on_to_a_word_that_says_something() -> None:
    sentence = "They met in 1974 near the village of Skall."
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, "1974")) == "met in … near the village of Skall"


def test_the_words_do_not_begin_with_the_year_of_a_date_that_is_cut_off() -> None:
    sentence = "The firm took her on in June 2025 at first pay of £90,000."
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, "£90,000")) == "first pay of …"


@pytest.mark.parametrize(
    ("sentence", "value", "words"),
    [
        (
            "The 61-year-old is retiring after three decades.",
            "61-year-old",
            "… is retiring after three decades",
        ),
        ("Of the yard's 40 welders, 12 have signed.", "40", "yard's … welders"),
        (
            "The port bought the crane in May as part of a £9 million plan.",
            "£9 million",
            "bought the crane in May as part of a … plan",
        ),
        ("Mossgill Council will meet again on Friday.", "Friday", "Council will meet again on …"),
        ("The blast left two dead and 43 hurt.", "43", "blast left two dead and … hurt"),
        ("The harbour employs 310 people from the islands.", "310", "harbour employs … people"),
    ],
)
def test_the_words_say_something_and_neither_begin_nor_end_with_words_of_grammar(
    sentence: str, value: str, words: str
) -> None:
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, value)) == words


def test_the_words_do_not_reach_back_into_a_quotation() -> None:
    sentence = "“It was over in a minute,” said Ada Marsh, a mother of two."
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, "two")) == "said Ada Marsh, a mother of …"


def test_what_a_word_like_and_only_joins_to_is_another_thing() -> None:
    sentence = "He rang the station and asked for £18,000 and a written apology, and he left in 1974."
    told = account("one", None, None, (("paragraph", (sentence,)),))
    assert around(told, span(told, "£18,000")) == "asked for …"
    assert around(told, span(told, "1974")) == "left in …"
