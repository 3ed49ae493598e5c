"""Which quotations are set against each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.quoting.closest import candidates
from reader.comparing.quoting.wording import Words, folded, may_match

WORDS = "the crane and boat are lost we it was a dam".split()
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)


def share_a_telling_word(left: Words, right: Words) -> bool:
    content = {norm for norm, tells in zip(right.norms, right.content, strict=True) if tells}
    return any(norm in (content or right.norms) for norm in left.norms)


@given(st.lists(texts, max_size=6), st.lists(texts, max_size=6))
def test_every_pair_that_may_match_is_found(left: list[str], right: list[str]) -> None:
    ours, theirs = [folded(text) for text in left], [folded(text) for text in right]
    found = candidates(ours, theirs)
    slow = [
        (i, j)
        for i, one in enumerate(ours)
        for j, other in enumerate(theirs)
        if share_a_telling_word(one, other) and any(may_match(one, other, linked) for linked in (False, True))
    ]
    assert set(slow) <= set(found)
    assert found == sorted(set(found))


def test_quotations_with_nothing_in_a_row_in_common_are_not_asked() -> None:
    ours, theirs = (
        folded("the crane went into the sea at noon"),
        folded("a crane needs somebody who minds it"),
    )
    assert candidates([ours], [theirs]) == []


def test_small_words_alone_find_no_quotation_that_has_others() -> None:
    assert candidates([folded("it was the")], [folded("it was the crane")]) == []
