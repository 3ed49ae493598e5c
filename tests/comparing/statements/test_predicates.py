"""What a sentence affirms and what it denies."""

from __future__ import annotations

import pytest

from reader.comparing.statements.predicates import clause, denials, predicates
from reader.language.tokens import tokens


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The mayor did not sign the contract.", {"sign"}),
        ("No water leaked from the tank.", {"water", "leaked"}),
        ("There was no sign of smoke.", {"sign", "smoke"}),
        ("There was not a whiff of smoke.", {"whiff", "smoke"}),
        ("The clerk denied that the files were lost.", {"lost"}),
        ("The clerk refused to sign.", {"sign"}),
        ("Cod are in decline for a sixth year.", set()),
        ("The court ruled out an appeal.", {"appeal"}),
        ("The board has yet to decide.", {"decide"}),
        ("The board has not yet decided.", {"decided"}),
        ("None of them is thought to be in danger.", {"thought", "danger"}),
        ("The mayor was not in court.", {"court"}),
        ("The mayor has not decided whether to sell the mill.", {"decided", "sell"}),
        ("None of the crew of nine was hurt.", {"crew", "nine", "hurt"}),
        ("The gift cost the museum nothing.", set()),
        ("The firm denied that it had dumped waste in the river.", {"dumped", "waste"}),
        ("Not only the mayor signed.", set()),
        ("What it did not have was a bell.", {"bell"}),
        ("There were no-bid contracts.", {"bid"}),
        ("The clerk denied that no files were lost.", set()),
        ("The clerk denied that the files burned.", {"burned"}),
        ("Nor will the files be found.", {"found"}),
        ("Not once did the clerk open the files.", {"open"}),
        ("At no point did Orla Fenwick open the files.", {"open"}),
        ("The No campaign opened the files.", set()),
        ("Nobody from the mill opened the files.", {"opened"}),
    ],
)
def test_a_denial_reaches_to_the_end_of_what_it_takes(text: str, denied: set[str]) -> None:
    words = tokens(text)
    assert {words[k].text for k in denials(words)} == denied


def test_a_clause_ends_at_a_mark_or_a_conjunction() -> None:
    words = tokens("The ship sank, but the crew survived when help came.")
    first, last = clause(words, 7)
    assert [t.text for t in words[first:last]] == ["the", "crew", "survived"]


def test_irregular_verbs_have_the_stem_of_their_plain_form() -> None:
    took, take = tokens("took take")
    assert took.word.plain == take.word.plain


def test_a_predicate_knows_what_denies_it() -> None:
    words = tokens("The crew was not rescued.")
    found = {p.stems: p.cue for p in predicates(words, denials(words))}
    assert found["rescu",] == 3
    assert found["crew",] is None


def test_a_denial_of_a_degree_says_nothing_of_the_rest() -> None:
    words = tokens("The crew was not seriously hurt.")
    assert not any(p.stems == ("hurt",) for p in predicates(words, denials(words)))


def test_a_number_of_a_list_denies_nothing() -> None:
    assert not denials(tokens("She is world No. 1 again.", "en"))
    assert denials(tokens("No charges were filed.", "en"))


def said(text: str) -> list[tuple[str, ...]]:
    words = tokens(text, "en")
    return [p.stems for p in predicates(words, denials(words))]


def test_a_verb_and_its_particle_may_stand_apart() -> None:
    assert ("call", "off") in said("The union called the strike off.")


def test_a_word_inside_a_phrase_stands_for_nothing_by_itself() -> None:
    assert ("dark",) not in said("The board was kept in the dark.")


def test_who_does_something_is_not_what_is_done() -> None:
    assert ("publish",) in said("They published the novel.")
    assert ("publish",) not in said("The publisher kept the novel.")


def test_a_word_after_last_or_next_is_a_time() -> None:
    assert ("fall",) not in said("He had dropped out by last fall.")


def test_without_denies_too() -> None:
    words = tokens("They left without paying.", "en")
    assert {words[k].norm for k in denials(words)} == {"paying"}


def test_a_phrase_never_ends_behind_its_sentence() -> None:
    for text in ("They walk", "He was taken to", "Prices went", "The plant was shut", "They turned it down"):
        words = tokens(text, "en")
        assert all(p.last < len(words) for p in predicates(words, denials(words)))


def test_a_denial_inside_a_phrase_denies_nothing_behind_it() -> None:
    words = tokens("She pleaded not guilty to fraud.", "en")
    assert {p.stems: p.cue for p in predicates(words, denials(words))}["fraud",] is None
