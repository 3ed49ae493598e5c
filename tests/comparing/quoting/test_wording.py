"""The words of two quotations."""

from __future__ import annotations

import pytest

from reader.comparing.quoting.wording import folded, match


def change(left: str, right: str, linked: bool = True) -> str | None:
    """What became of the words; the same from the other side."""
    found = match(folded(left), folded(right), linked)
    mirrored = match(folded(right), folded(left), linked)
    assert (found is None) == (mirrored is None)
    if found is None or mirrored is None:
        return None
    assert (found.change, found.shared, found.closeness) == (
        mirrored.change,
        mirrored.shared,
        mirrored.closeness,
    )
    return found.change


WHOLE = "The dam was old and tired, but nobody in the valley wanted to hear of it."


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        ("the dam was old and tired, but nobody in the valley wanted to hear of it", "identical"),
        ("“The dam was old and tired, but nobody in the valley wanted to hear of it!”", "identical"),
        ("The dam was old and tired", "truncated"),
        ("nobody in the valley wanted to hear of it", "truncated"),
        ("The dam was old and tired … wanted to hear of it.", "truncated"),
        ("The dam was old and tired, but nobody wanted to hear of it.", "spliced"),
        ("The dam was old and sick, but nobody in the valley wanted to hear of it.", "altered"),
        ("The dam was old and sick, but nobody in the valley", "altered"),
        ("The dam was old and tired, but nobody in the valley wanted to see it.", "altered"),
        ("The lake was calm all summer.", None),
        ("It was", None),
    ],
)
def test_what_became_of_the_words(other: str, relation: str | None) -> None:
    assert change(WHOLE, other) == relation


def test_spelling_of_a_country_is_no_change() -> None:
    assert change("We honour the harbour organisation.", "We honor the harbor organization.") == "identical"


def test_a_contraction_is_no_change() -> None:
    assert change("We can't go on, and we're done.", "We cannot go on, and we are done.") == "identical"


def test_a_lost_not_is_a_change_of_wording() -> None:
    assert change("We did not know of the crack.", "We did know of the crack.") == "altered"


def test_two_clippings_of_one_original_are_truncated() -> None:
    assert change("the old dam in the valley broke", "dam in the valley broke at noon") == "truncated"


def test_one_word_that_is_the_same_is_the_same() -> None:
    assert change("rotten", "The beams were rotten.") == "truncated"
    assert change("rotten", "Rotten!") == "identical"


def test_a_short_quotation_with_another_word_is_altered_where_its_sentence_is_linked() -> None:
    assert change("simply lose heart", "They simply lost heart in the end.", linked=True) == "altered"


def test_a_short_quotation_with_quite_another_word_is_another_one() -> None:
    assert change("a total mess", "a total success of all", linked=False) is None


def test_the_changed_words_are_told() -> None:
    found = match(folded("The dam was old and tired."), folded("The dam was old and sick."), True)
    assert found is not None and found.changed == ((5, 6), (5, 6))


def test_small_words_beside_a_change_are_no_part_of_it() -> None:
    found = match(folded("We had no choice at all."), folded("We had a choice at all."), True)
    assert found is not None and found.changed == ((2, 3), (2, 3))


def test_the_changed_words_are_told_from_both_sides() -> None:
    left, right = folded("The dam was very very old and tired."), folded("The dam was old and sick.")
    found, mirrored = match(left, right, True), match(right, left, True)
    assert found is not None and mirrored is not None and found.changed is not None
    assert mirrored.changed == (found.changed[1], found.changed[0])


def test_a_word_put_in_is_a_change_of_wording() -> None:
    assert (
        change(WHOLE, "The dam was very old and tired, but nobody in the valley wanted to hear of it.")
        == "altered"
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I thought it was a heron on one leg.", "I thought it was a kettle until it began to sing."),
        ("There was no boat at all.", "No"),
        ("We met on the train to Lune and never spoke.", "met"),
        ("We saw one another that night on the old mill bridge.", "that one of ours"),
    ],
)
def test_small_words_in_common_make_no_one_quotation(left: str, right: str) -> None:
    assert change(left, right, linked=False) is None


def test_of_a_few_words_all_but_one_are_enough_where_the_sentences_are_linked() -> None:
    one, other = "Nobody found that boat, but it came home.", "Nobody sank that boat."
    assert (change(one, other), change(one, other, linked=False)) == ("altered", None)


def test_a_word_of_its_own_may_be_a_fragment_where_the_sentences_are_linked() -> None:
    assert change("We met on the train to Lune and never spoke.", "met") == "truncated"


def test_the_next_sentence_may_begin_with_the_same_small_words() -> None:
    said = "Nobody here is older than the dam."
    assert change(f"{said} We asked the miller.", f"{said} We are cold.") == "truncated"


def test_short_sentences_may_be_left_out() -> None:
    said = "We rang the miller in May. Nobody came. Nobody answered us, and now all are cold."
    assert change(said, "We rang the miller in May and nobody answered us.") == "spliced"
    assert change(said, "We rang the miller in May. Nobody answered us, and now all are cold.") == "spliced"


def test_a_lost_and_is_no_change_of_wording() -> None:
    assert change("We were cold and we were tired.", "We were cold, we were tired.") == "spliced"


def test_an_and_for_words_left_out_is_a_splice_and_for_a_word_a_change() -> None:
    said = "We were cold in that hut. Nobody came for us. We were tired."
    assert change(said, "We were cold in that hut and we were tired.") == "spliced"
    assert change("We were cold, yet we were tired.", "We were cold and we were tired.") == "altered"


def test_an_apostrophe_s_after_a_pronoun_is_an_is() -> None:
    assert change("It's more than we hoped for.", "It is more than we hoped for.") == "identical"


def test_quotations_that_go_on_in_other_words_are_clipped_and_not_cut() -> None:
    said = "We were cold and we were tired. Nobody came near us all night."
    assert change(said, "We were cold and we were tired. My brother held some rope.") == "truncated"


def test_a_quotation_that_goes_on_where_the_sentence_of_the_other_one_ends_is_clipped() -> None:
    assert (
        change("We will mend this dam, stone by stone.", "We will mend this dam. Not one of us slept.")
        == "truncated"
    )
    assert (
        change("We will mend this dam, stone by stone.", "We will mend this dam, brick by brick.")
        == "altered"
    )


def test_the_parts_of_a_quotation_may_stand_in_another_order() -> None:
    one, other = "Nobody came near us all night.", "We were cold and tired."
    assert change(f"{one} {other}", f"{other} {one}") == "identical"


def test_a_small_word_far_from_the_others_is_in_both_by_chance() -> None:
    long = "Not a letter, not a call, not so much as a form. A ground without its people is a shop."
    assert change("A club without its people is a shop.", long) == "altered"
    found = match(folded(long), folded("A club without its people is a shop."), True)
    assert found and found.changed
    (first, last), (begin, end) = found.changed
    assert (folded(long).norms[last - 1], end - begin) == ("ground", last - first)


def test_two_statements_with_some_words_in_common_are_two() -> None:
    one = "We have read the report of May that tells of completely careless work by a mill foreman."
    other = (
        "troubled by the completely careless work told of in a report of a miller and a former mill foreman."
    )
    assert change(one, other) is None


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("The weir will hold all winter. I walked it twice.", "The weir will hold all winter. Ask anyone.", "truncated"),
        ("The weir will hold. I walked it twice. It is sound.", "The weir will hold. Ask anyone. It is sound.", "spliced"),
        ("I saw the keeper walk the weir at dusk.", "I saw [Lowe] walk the weir at dusk.", "identical"),
        ("The weir held … it always has held.", "But it always has held.", "truncated"),
        ("We inspect it on 8 May and again in autumn.", "We inspect it on May 8 and again in autumn.", "identical"),
        ("Twenty years I have kept this weir.", "20 years I have kept this weir.", "identical"),
        ("He sent two e-mails about the weir.", "He sent two emails about the weir.", "identical"),
        ("The weir has cost us half of the work force.", "The weir has cost us half of the workforce.", "identical"),
        ("Sen. Lowe knows the rules of the I.R.S. by heart.", "Senator Lowe knows the rules of the IRS by heart.", "identical"),
        ("The weir will not change our conclusions.", "The weir will not change our conclusion.", "altered"),
    ],
)  # fmt: skip
def test_other_sentences_brackets_and_ways_of_writing_alter_nothing(
    left: str, right: str, relation: str
) -> None:
    assert change(left, right) == relation


def test_a_few_scattered_words_of_a_long_quotation_are_another_one() -> None:
    assert (
        change(
            "conquer the river",
            "We will not try to contain the river for ever, we will conquer it.",
            linked=True,
        )
        is None
    )
    assert (
        change(
            "a new bridge", "We should have built a bridge that lasts for all of our children.", linked=True
        )
        is None
    )


def test_a_small_word_at_the_beginning_of_a_long_sentence_is_there_by_chance() -> None:
    long = "The board has always been ready to talk with the union of keepers for the good of the river Lune."
    assert change(long, "harm the trade and good of the river Lune.") == "truncated"
