"""What a sentence affirms and what it denies."""

from __future__ import annotations

from reader.comparing.statements.predicates import predicates
from reader.comparing.statements.scope import denials
from reader.language.tokens import tokens


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
