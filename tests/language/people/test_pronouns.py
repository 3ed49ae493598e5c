"""Whom pronouns and descriptions stand for."""

from __future__ import annotations

from tests.language.account import read

from reader.language.people.pronouns import People
from reader.language.quoting.passages import Passage


def meant(word: str, *blocks: str) -> str | None:
    """Whom the last occurrence of a word stands for."""
    passages: tuple[Passage, ...] = read(*blocks)
    passage = passages[-1]
    token = [t for t in passage.tokens if t.norm == word][-1]
    people = People(passages)
    found = (
        people.of_group(passage, token, "") if word == "company" else people.of_pronoun(passage, token, "")
    )
    return found.name if found else None


def test_a_pronoun_means_who_leads_its_sentence() -> None:
    assert meant("he", "Peter Lund told Oscar Berg that he was late.") == "Peter Lund"


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    assert meant("she", "Maria Berg met Peter Lund at noon.", "Then she left.") == "Maria Berg"


def test_a_pronoun_passes_over_the_other_sex() -> None:
    assert meant("he", "Maria Berg met Peter Lund at noon.", "Then he left.") == "Peter Lund"


def test_a_surname_alone_is_a_person_where_the_account_has_the_whole_name() -> None:
    """No table knows the first name, and nothing around it says that it is a person's."""
    blocks = (
        "They barred Zorvan Verhelst.",
        "Ilse Marchetti spoke.",
        "In the hall Verhelst wept.",
        "Then he left.",
    )
    assert meant("he", *blocks) == "Zorvan Verhelst"


def test_a_pronoun_passes_over_an_opening_clause() -> None:
    assert (
        meant("he", "While Oscar Berg slept on the pier, Peter Lund wrote.", "Then he left.") == "Peter Lund"
    )


def test_a_pronoun_passes_over_who_is_only_quoted_about() -> None:
    assert meant("he", "Peter Lund spoke. “Oscar Berg is late,” he said.") == "Peter Lund"


def test_a_pronoun_reaches_back_a_few_sentences_only() -> None:
    assert (
        meant(
            "he", "Peter Lund spoke.", "It rained.", "It rained.", "It rained.", "It rained.", "Then he left."
        )
        is None
    )


def test_a_pronoun_passes_over_a_name_that_is_shortened_like_a_firm() -> None:
    blocks = ("Zorvan Verhelst spoke. Marsh Quarry sank. In May Marsh had debts. Then he left.",)
    assert meant("he", *blocks) == "Zorvan Verhelst"


def test_a_pronoun_means_nobody_where_two_are_as_present() -> None:
    assert meant("he", "By Zorvan Verhelst and by Quill Brandt the boat lay.", "Then he left.") is None


def test_the_company_is_the_last_one_named() -> None:
    assert meant("company", "Tarnmouth Bank and Lune Foods fell.", "The company was late.") == "Lune Foods"


def test_the_company_is_nobody_where_none_is_named() -> None:
    assert meant("company", "It rained.", "The company was late.") == "the company"
