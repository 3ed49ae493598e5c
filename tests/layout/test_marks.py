"""What is marked in a comparison."""

from __future__ import annotations

from tests.bridge import COMPARISON, span

from reader.layout.discrepancies import ALL, groups_of
from reader.layout.marks import marks, missing


def words(side: int, style: str, hide: frozenset[str] = frozenset()) -> list[str]:
    found = marks(COMPARISON, frozenset(group for group in ALL if group not in hide))[side]
    account = (COMPARISON.left, COMPARISON.right)[side]
    return [
        account.sentences[s].text[m.start : m.end]
        for s, all_ in found.items()
        for m in all_
        if m.style == style
    ]


def test_conflicting_facts_are_marked_whole_on_both_sides() -> None:
    assert "£2.4 million" in words(0, "conflict")
    assert "£2.9 million" in words(1, "conflict")


def test_a_rounding_is_marked_as_one() -> None:
    assert words(1, "rounding") == ["Some 13,900"]


def test_a_changed_quotation_is_marked_whole_and_an_unmatched_one_is_not() -> None:
    assert "a painful but necessary decision" in words(1, "quotation")
    assert not any("every day of my life" in text for text in words(0, "quotation"))


def test_what_was_cut_from_a_quotation_is_marked_in_the_account_that_has_it() -> None:
    assert "after a long talk with the contractor" in words(0, "cut")


def test_of_a_long_quotation_that_is_hardly_kept_nothing_is_marked_as_cut() -> None:
    from dataclasses import replace

    clipped = replace(COMPARISON.quotations[0], right=span(COMPARISON.right, "We took one look"))
    found, _ = marks(replace(COMPARISON, quotations=(clipped,), differences=()), ALL)
    assert {mark.style for mark in found[2]} == {"quotation"}


def test_words_without_a_counterpart_are_marked_only_while_wording_is_shown() -> None:
    assert words(0, "wording") == ["found"]
    assert not words(0, "wording", frozenset({"wording"}))


def test_wording_gives_way_to_a_stronger_mark() -> None:
    from dataclasses import replace

    date = span(COMPARISON.left, "3 March")
    link = replace(COMPARISON.links[0], wording=((span(COMPARISON.left, "March"),), ()))
    found, _ = marks(replace(COMPARISON, links=(link,)), ALL)
    assert [mark.style for mark in found[date.sentence]] == ["conflict"]


def test_a_sentence_worded_all_anew_has_no_wording_marked() -> None:
    from dataclasses import replace

    text = COMPARISON.left.sentences[0].text
    link = replace(COMPARISON.links[0], wording=((span(COMPARISON.left, text[:90]),), ()))
    found, _ = marks(replace(COMPARISON, links=(link,), differences=()), ALL)
    assert 0 not in found


def test_a_conflict_between_numbers_is_shown_while_both_its_groups_are() -> None:
    money = COMPARISON.differences[1]
    assert groups_of(money) == {"conflicts", "values"}
    assert "£2.4 million" not in words(0, "conflict", frozenset({"values"}))
    assert "£2.4 million" not in words(0, "conflict", frozenset({"conflicts"}))


def test_missing_words_are_whole_and_ignore_the_form_of_quotation_marks() -> None:
    text = "We didn’t know, at least not then, that it was him"
    assert [text[a:b] for a, b in missing(text, "We didn't know that it was him")] == ["at least not then"]


def test_a_span_over_several_sentences_marks_each_of_them() -> None:
    from dataclasses import replace

    from reader.model import Quotation, Span

    first, last = span(COMPARISON.left, "Safety is"), span(COMPARISON.left, "The bridge was opened")
    long = Span(first.sentence, first.start, last.end, "…", last.sentence)
    quotation = Quotation("altered", None, long, span(COMPARISON.right, "taste"))
    found, _ = marks(replace(COMPARISON, quotations=(quotation,), differences=()), ALL)
    assert found[first.sentence][-1].end == len(COMPARISON.left.sentences[first.sentence].text)
    assert found[last.sentence][-1].start == 0
