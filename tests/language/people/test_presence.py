"""Whom a he, a she or "the company" stands for at a place of an account."""

from __future__ import annotations

from tests.language.account import read

from reader.language.people.presence import People, named_within


def most(word: str, *blocks: str, about: tuple[str, ...] = ()) -> tuple[str, bool] | None:
    """Whom the last occurrence of a pronoun stands for, and whether for sure."""
    passages = read(*blocks)
    token = [t for t in passages[-1].tokens if t.norm == word][-1]
    return People(passages).meant(passages[-1], token, about)


def meant(word: str, *blocks: str) -> str | None:
    """Whom the last occurrence of a pronoun stands for."""
    found = most(word, *blocks)
    return found[0] if found else None


def body(*blocks: str) -> tuple[str, bool] | None:
    """Which body the last "company" stands for, and whether for sure."""
    passages = read(*blocks)
    token = [t for t in passages[-1].tokens if t.norm == "company"][-1]
    return People(passages).body(passages[-1], token)


def test_a_subject_is_more_present_than_who_is_named_in_passing() -> None:
    assert most("he", "Zorvan Verhelst met Quill Brandt. Then he left.") == ("Zorvan Verhelst", True)


def test_who_hangs_on_a_preposition_with_what_he_is_called_is_named_in_passing() -> None:
    assert (
        most("he", "Zorvan Verhelst sat. An inquiry by the old hand Quill Brandt began. Then he left.")
        is None
    )


def test_an_apposition_in_a_clause_before_the_main_one_is_named_in_passing() -> None:
    told = "Long after a friend, Quill Brandt, had built it, Zorvan Verhelst sold the mill. Then he left."
    assert most("he", told) == ("Zorvan Verhelst", True)


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
    assert body("Tarnmouth Bank and Lune Foods fell.", "The company was late.") == ("Lune Foods", False)


def test_the_company_is_nobody_where_none_is_named() -> None:
    assert body("It rained.", "The company was late.") is None


def test_a_pronoun_means_whom_the_account_is_about_where_two_are_as_present() -> None:
    about = ("Peter Lund is tired.", "In May Peter Lund won.")
    assert meant("he", *about, "By Peter Lund and by Oscar Berg it lay. Then he left.") == "Peter Lund"


def test_the_subject_of_a_relative_clause_does_not_lead_its_sentence() -> None:
    assert (
        meant("he", "Peter Lund ate. Peter Lund liked the loaf that Oscar Berg baked. He left.")
        == "Peter Lund"
    )


def test_a_he_says_put_into_a_sentence_hardly_means_its_subject() -> None:
    blocks = ("Zorvan Verhelst spoke. Quill Brandt, he says, lied.",)
    assert meant("he", *blocks) == "Zorvan Verhelst"


def test_who_is_named_as_the_source_is_more_present_than_the_subject() -> None:
    blocks = ("Peter Lund will lead, according to Oscar Berg, who chose him. Then he left.",)
    assert meant("he", *blocks) == "Oscar Berg"
