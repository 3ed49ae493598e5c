"""Quotations of one account, with their speakers."""

from __future__ import annotations

import pytest
from tests.language.account import read, sentences

from reader.language.names.names import names
from reader.language.passages import Passage, passages
from reader.language.people.presence import People
from reader.language.quoting.quotations import Utterance, quotations


def quoted(blocks: tuple[Passage, ...]) -> tuple[Utterance, ...]:
    return quotations(blocks, People(blocks))


def said(*blocks: str) -> list[tuple[str, str | None]]:
    return [(u.words, u.speaker.name if u.speaker else None) for u in quoted(read(*blocks))]


def one(*blocks: str) -> Utterance:
    (found,) = quoted(read(*blocks))
    return found


def speaker(*blocks: str) -> str | None:
    found = one(*blocks).speaker
    return found.name if found else None


FENWICK = "Orla Fenwick, 58, runs the harbour."


@pytest.mark.parametrize(
    "text",
    [
        "“We lost the crane,” said Orla Fenwick.",
        "“We lost the crane,” Orla Fenwick said.",
        "“We lost the crane,” Orla Fenwick, the harbour master, said.",
        "“We lost the crane,” said the harbour master, Orla Fenwick.",
        "“We lost the crane,” Fenwick told reporters.",
        "“We lost the crane,” according to Orla Fenwick.",
        "“We lost the crane,” said Rep. Orla Fenwick.",
        "“We lost the crane!” she shouted.",
        "“We lost the crane,” she went on.",
        "Orla Fenwick said: “We lost the crane.”",
        "Orla Fenwick told the council, “We lost the crane.”",
        "Orla Fenwick, who was on the quay, said “we lost the crane”.",
        "According to Orla Fenwick, “we lost the crane”.",
        "Fenwick said that “we lost the crane” in the storm.",
        "The crane is gone and, in her words, “we lost it all”.",
        "Fenwick was brief: “We lost the crane.”",
        "She spoke on Friday, adding: “We lost the crane.”",
        "Orla Fenwick blamed the port of Lune and said “we lost it all”.",
        "Fenwick spoke of a “black day” and added, “We lost the crane.”",
    ],
)
def test_the_speaker_is_found(text: str) -> None:
    assert said(FENWICK, text)[-1][1] == "Orla Fenwick"


def test_a_pronoun_means_the_last_person_of_its_sex() -> None:
    assert (
        speaker("Maria Fenwick met Peter Lund on the quay.", "“We lost the crane,” he said.") == "Peter Lund"
    )


def test_a_pronoun_means_the_subject_of_its_own_sentence() -> None:
    assert said("Orla Fenwick wrote that she was “sick of it all”.") == [("sick of it all", "Orla Fenwick")]


def test_a_body_may_speak() -> None:
    assert (
        speaker("Tarnmouth Paving lost. The company said it had “done nothing wrong at all”.")
        == "Tarnmouth Paving"
    )


def test_somebody_without_a_name_may_speak() -> None:
    assert (
        speaker("A spokesman for Tarnmouth Paving said “we did nothing wrong”.")
        == "A spokesman for Tarnmouth Paving"
    )


def test_nobody_is_named_where_the_account_names_nobody() -> None:
    assert speaker("“Boo!” came from the back of the hall.") is None


def test_a_quotation_is_not_given_to_whom_it_speaks_of() -> None:
    assert speaker("Piers Lund took it badly: “Piers was in tears.”") is None


def test_a_pronoun_never_means_whom_the_quotation_speaks_of() -> None:
    """Nobody who is quoted calls himself by his name."""
    blocks = (
        FENWICK,
        "The crane went to Piers Lund, whom she dislikes. “Piers is quick, not good,” she said.",
    )
    assert speaker(*blocks) == "Orla Fenwick"


def test_a_pronoun_means_no_event_and_no_firm() -> None:
    blocks = (
        "Orla Fenwick spoke at noon. The crane fell during the Summer Regatta.",
        "“It was old,” she said. Tarnmouth Ventures has sold it, she said, “for scrap”.",
    )
    assert [name for _, name in said(*blocks)] == ["Orla Fenwick"] * 2


def test_a_pronoun_means_nobody_whom_a_clause_before_it_is_about() -> None:
    blocks = (
        FENWICK
        + " Fenwick is cross. While granting that Sasha Lund is “quick”, she noted: “The crane is gone.”",
    )
    assert [name for _, name in said(*blocks)] == ["Orla Fenwick"] * 2


def test_her_words_are_those_of_whom_the_account_is_about() -> None:
    blocks = (
        FENWICK,
        "It shook Piers Lund, head of the firm Tarnmouth Works, who, in her words, “went white”.",
    )
    assert speaker(*blocks) == "Orla Fenwick"


def test_a_headline_has_the_speaker_of_the_words_it_repeats() -> None:
    blocks = (
        "“It fell at noon,” said Piers Lund.",
        "“We lost the crane”",
        "“We lost the crane today,” said Ida Marsh.",
    )
    assert said(*blocks)[1] == ("We lost the crane", "Ida Marsh")


def test_two_quotations_of_one_sentence_have_one_speaker_though_another_repeats_the_second() -> None:
    blocks = (
        "The envoy of Lune warned Arle that his town “will not sit still” if the port “sinks into chaos”.",
        "Piers Lund said that the port “sinks into chaos” by itself.",
    )
    assert [name for _, name in said(*blocks)][:2] == ["The envoy"] * 2


def test_a_quotation_alone_is_given_to_who_speaks_in_the_sentence_before() -> None:
    assert (
        speaker("Orla Fenwick told the council that the crane was gone. “It fell at noon.”") == "Orla Fenwick"
    )


@pytest.mark.parametrize(
    "blocks",
    [
        ("Lune Foods twice denied it all.", "“We sold no crane,” they said in a statement."),
        ("Lune Foods twice denied it all.", "“We sold it,” they said.", "“At no price,” it added."),
        ("Lune Foods wrote to Orla Fenwick. It called the crane “a heap of old rust”.",),
    ],
)
def test_a_body_is_the_it_or_they_that_speaks(blocks: tuple[str, ...]) -> None:
    assert {name for _, name in said(*blocks)} == {"Lune Foods"}


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        (("“We lost the crane and it was old.” — Piers Lund",), "Piers Lund"),
        (("“We lost the crane and it was old.”", "– Piers Lund, a baker"), "Piers Lund"),
        (("“We lost the crane and it was old.”", "Piers Lund left."), None),
        (("“We lost the crane and it was old.” is all they have.", "— Piers Lund"), None),
        (("“We lost the crane and it was old.”", "– the crane of Piers Lund"), None),
    ],
)
def test_a_name_behind_a_dash_signs_the_words_above(signed: tuple[str, ...], name: str | None) -> None:
    assert said("Orla Fenwick met Piers Lund. It rained.", *signed) == [
        ("We lost the crane and it was old.", name)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("That was how Piers Lund put it.", "Piers Lund"),
        ("Those were the words that Piers, 29, shouted up to them.", "Piers Lund"),
        ("That was Piers Lund, who mends cranes.", "Piers Lund"),
        ("That is all she would say about Piers Lund.", "Orla Fenwick"),
        ("That was in May, when Piers Lund left.", None),
        ("That was the day of Piers Lund.", None),
        ("That was how London saw it.", None),
        ("That was the verdict of Piers Lund's lawyer.", None),
        ("Then Piers Lund left.", None),
    ],
)
def test_the_sentence_behind_a_quotation_may_tell_whose_it_is(text: str, name: str | None) -> None:
    assert said("Orla Fenwick met Piers Lund in Lune. It rained.", "“Rust!”", text) == [("Rust!", name)]


def test_the_view_of_somebody_may_stand_between_two_parts() -> None:
    found = one("“It is a heap of rust,” was the view of Piers Lund, a baker. “Nobody mends it.”")
    assert found.speaker and (found.speaker.name, found.speaker.sure) == ("Piers Lund", True)


def test_a_said_between_two_sentences_leaves_them_two() -> None:
    assert one("“It fell,” said Piers Lund. “It was old.”").words == "It fell. It was old."
    assert one("“It fell,” said Piers Lund, “and was old.”").words == "It fell, and was old."


def test_an_it_is_no_person_and_a_name_over_a_paragraph_says_nothing() -> None:
    assert (
        said("Orla Fenwick has gone to court.", "It says the fall left her with “a broken leg”.")[0][1]
        is None
    )
    assert speaker("Orla Fenwick, in the harbour:", "“I was really happy with the crane.”") is None


def test_an_it_of_which_nothing_is_told_before_is_nobody() -> None:
    assert said("It rained.", "“We sold no crane,” it said.")[0][1] is None


def test_a_paragraph_in_quotation_marks_is_by_who_speaks_at_the_end_of_the_one_before() -> None:
    assert (
        speaker("Orla Fenwick said the crane was only the latest loss.", "“We will stand tall.”")
        == "Orla Fenwick"
    )


def test_a_description_of_somebody_by_an_age_stands_for_who_was_named() -> None:
    blocks = ("Ida Marsh was on the crane at noon.", "“It fell,” the 29-year-old baker’s aide told us.")
    assert speaker(*blocks) == "Ida Marsh"
    assert speaker("It rained.", "“It fell,” the 29-year-old aide told us.") == "the aide"


def test_a_title_in_quotation_marks_does_not_end_the_words_behind_a_quotation() -> None:
    assert said("“We lost it,” the “Old Pier” actor said on Friday.")[0][1] == "actor"


def test_a_word_or_two_that_nobody_is_said_to_say_are_nobodys() -> None:
    row = "“We lost the crane,” said Orla Fenwick. “It fell,” she said. “We ran,” she said."
    assert said(row, "The port became “quite useless” after that.")[-1] == ("quite useless", None)
    assert said(row, "The port became “quite useless in the rain” then.")[-1][1] == "Orla Fenwick"


def test_a_name_in_a_text_repeats_no_quotation_as_a_headline_does() -> None:
    row = "“The Lune Mill and Sons are closed,” said Orla Fenwick."
    assert len(said(row, "They met at “Lune Mill and Sons.” It rained.")) == 1


def test_a_quotation_that_somebody_else_leads_up_to_is_not_carried_on() -> None:
    text = "“It fell at noon,” said Orla Fenwick. The rest was, for Piers Lund, “a bad dream”."
    assert said(text)[1][1] is None


def test_each_of_two_quotations_side_by_side_may_have_words_of_its_own_about_who_speaks() -> None:
    text = "Orla Fenwick told her crew: “Leave the crane.” “I felt sick,” Piers Lund said."
    assert [name for _, name in said(text)] == ["Orla Fenwick", "Piers Lund"]


def test_a_quotation_may_end_with_one_inside_it() -> None:
    found = one("“I said, ‘The crane is gone,’” Orla Fenwick said. “Nobody heard.”")
    assert len(found.parts) == 2


def test_a_verb_behind_a_quotation_without_its_subject_leaves_it_to_the_words_before() -> None:
    text = "Orla Fenwick said in a letter, “we lost the crane”, adding that the crew was safe."
    assert speaker(text) == "Orla Fenwick"


def test_a_subject_left_out_is_the_one_before_the_earlier_quotation() -> None:
    text = "Orla Fenwick called the day “a very black one indeed” and added, “We lost the crane.”"
    assert [name for _, name in said(text)] == ["Orla Fenwick"] * 2


def test_a_quotation_in_a_row_keeps_its_speaker() -> None:
    assert (
        said("“We lost it,” said Orla Fenwick. The rest is dust. “I saw it fall and I ran.”")[1][1]
        == "Orla Fenwick"
    )


def test_a_verb_in_the_middle_joins_two_parts() -> None:
    assert one("“We lost the crane,” said Orla Fenwick, “but we saved the crew.”").words == (
        "We lost the crane, but we saved the crew."
    )


def test_a_sentence_after_the_verb_is_part_of_the_same_quotation() -> None:
    found = one(
        "“We lost the crane,” said Orla Fenwick, the harbour master. “It fell at noon. Nobody was hurt.”"
    )
    assert len(found.parts) == 2
    assert (found.span.sentence, found.span.end_sentence) == (0, 2)


def test_a_new_verb_begins_a_new_quotation() -> None:
    assert len(said("“It fell at noon.” Orla Fenwick added, “We ran for our lives.”")) == 2


def test_two_words_joined_by_and_are_one_quotation() -> None:
    assert one("Orla Fenwick called him “slow” and “lazy”.").words == "slow lazy"


def test_two_phrases_joined_by_and_are_two_quotations() -> None:
    assert len(said("Orla Fenwick said he “works too slowly” and “never listens to us”.")) == 2


def test_opening_marks_are_repeated_at_the_head_of_a_paragraph() -> None:
    found = one("Orla Fenwick said: “It fell at noon.", "“Nobody was hurt.”")
    assert found.words == "It fell at noon. Nobody was hurt."
    assert (found.span.sentence, found.span.end_sentence) == (0, 1)


def test_a_quotation_that_nobody_closed_ends_with_its_paragraph() -> None:
    assert said("Orla Fenwick said: “It fell at noon.", "The crane was old.") == [
        ("It fell at noon.", "Orla Fenwick")
    ]


def test_a_stray_mark_quotes_nothing() -> None:
    assert said('The 5" pipe was old and "rusty in the middle of it.') == []


@pytest.mark.parametrize(
    "text",
    [
        "The project, known as “deep water”, was dropped.",
        "They bought the “Harbour Star” last year.",
        "A model called “Big Fish Nine” is due.",
        "The so-called “clean slate” was dropped.",
        "Her book “The Long Pier” sold well.",
        "Early “toy” cranes were sold.",
        "They set out to “cure” the harbour.",
    ],
)
def test_names_terms_and_titles_are_no_speech(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Life on the quay became “politically impossible”.",
        "Passengers were promised to “be kept informed at all times”.",
        "“Terrible.”",
        "It was, they wrote, “our worst day”.",
    ],
)
def test_speech_without_a_name_is_speech(text: str) -> None:
    assert len(said(text)) == 1


def test_a_headline_that_repeats_a_quotation_is_one_too() -> None:
    assert said("A pier “too far”", "“This is a pier too far,” said Orla Fenwick.")[0] == (
        "too far",
        "Orla Fenwick",
    )


def test_the_spans_slice_to_their_words() -> None:
    blocks = ("“We lost it,” said Orla Fenwick. “It fell. We ran.”", "Piers Lund called it “a mess”.")
    texts = [s.text for s in sentences(*blocks)]
    for utterance in quoted(read(*blocks)):
        for span in (utterance.span, *utterance.parts):
            last = span.sentence if span.end_sentence is None else span.end_sentence
            if last == span.sentence:
                assert texts[last][span.start : span.end] == span.text
            else:
                middle = texts[span.sentence + 1 : last]
                assert (
                    " ".join((texts[span.sentence][span.start :], *middle, texts[last][: span.end]))
                    == span.text
                )


@pytest.mark.parametrize(
    ("text", "speaker", "language"),
    [
        ("„Der Damm war alt und morsch“, sagte Hans Petersen.", "Hans Petersen", "de"),
        ("« Le barrage était vieux », a déclaré Pierre Lund.", "Pierre Lund", "fr"),
        ("«La presa era muy vieja», dijo Pablo Lund.", "Pablo Lund", "es"),
    ],
)
def test_other_languages_have_their_verbs_of_saying(text: str, speaker: str, language: str) -> None:
    spoken = sentences(text)
    (found,) = quoted(passages(spoken, names([s.text for s in spoken], language), language))
    assert found.speaker is not None and found.speaker.name == speaker


def test_quotations_that_each_have_their_speaker_are_two() -> None:
    blocks = ("“We lost it,” said Orla Fenwick. “It fell on us,” chuckled her neighbor, Piers Lund.",)
    assert [u.speaker.name for u in quoted(read(*blocks)) if u.speaker] == ["Orla Fenwick", "Piers Lund"]


def test_a_quotation_that_stands_in_two_others_is_that_of_the_first() -> None:
    found = quoted(
        read(
            "A “total mess” awaits",
            "“It is a total mess here,” said Orla Fenwick.",
            "“A total mess,” said Peter Lund.",
        )
    )
    assert {u.speaker.name for u in found if u.speaker and u.span.sentence == 0} == {"Orla Fenwick"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orla Fenwick called it “a crane of glass” smiled and left.", "Orla Fenwick"),
        ("As Orla Fenwick spoke, the crane was, she said, “a heap of rust”, Piers Lund said.", "Piers Lund"),
        ("Lune Foods: “We lost the crane.”", "Lune Foods"),
        ("On Piers Lund: “He lost the crane.”", None),
        ("For Piers Lund of Lune it is plain: “We lost the crane.”", "Piers Lund"),
        ("Orla Fenwick said the crane, as he was told by Piers Lund, was “rust”.", "Piers Lund"),
    ],
)
def test_whose_words_they_are_within_a_report_or_behind_a_label(text: str, name: str | None) -> None:
    assert speaker("Orla Fenwick sat with Piers Lund at the mill of Lune Foods.", text) == name
