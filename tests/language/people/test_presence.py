"""Who is present at a place of an account."""

from __future__ import annotations

from tests.language.account import read

from reader.language.people.presence import Presence, named_within


def most(word: str, *blocks: str, about: tuple[str, ...] = ()) -> tuple[str, bool] | None:
    """Who is most present at the last occurrence of a word."""
    passages = read(*blocks)
    token = [t for t in passages[-1].tokens if t.norm == word][-1]
    return Presence(passages).most(passages[-1], token, about)


def test_a_subject_is_more_present_than_who_is_named_in_passing() -> None:
    assert most("he", "Zorvan Verhelst met Quill Brandt. Then he left.") == ("Zorvan Verhelst", True)


def test_a_person_grows_less_present_with_every_sentence() -> None:
    assert most("he", "Zorvan Verhelst sat. It rained. Quill Brandt sat. Then he left.") == (
        "Quill Brandt",
        True,
    )


def test_a_person_stays_present_through_pronouns() -> None:
    text = (
        "Maria Berg sat. She wept. She fell. She rose. She slept. She ate. She sang. She ran. Then she left."
    )
    assert most("she", text) == ("Maria Berg", True)


def test_nobody_is_meant_whom_the_words_are_about() -> None:
    blocks = ("Zorvan Verhelst sat. Quill Brandt sat. Then he left.",)
    assert most("he", *blocks, about=("Brandt",)) == ("Zorvan Verhelst", True)


def test_two_who_are_as_present_are_both_not_meant() -> None:
    assert most("he", "By Zorvan Verhelst and by Quill Brandt it lay. Then he left.") is None


def test_an_owner_at_the_head_of_a_sentence_leads_it() -> None:
    assert most("he", "Zorvan Verhelst sat. Quill Brandt's boat sank. Then he left.") == (
        "Quill Brandt",
        True,
    )


def test_the_names_within_a_quotation_are_whole_and_as_written() -> None:
    (passage,) = read("Maria Berg sat. “Berg is late.”")
    (quote,) = passage.quotes
    assert named_within(passage, quote.start, quote.end) == {"Berg", "Maria Berg"}
