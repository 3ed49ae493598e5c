"""Which sentences stand side by side."""

from __future__ import annotations

from dataclasses import replace

from reader.layout.rows import Row, rows
from reader.model import (
    Account,
    Article,
    Block,
    Comparison,
    Difference,
    Link,
    Origin,
    Quotation,
    Relation,
    Sentence,
    Span,
)


def account(*paragraphs: int) -> Account:
    """An account of paragraphs with so many sentences each."""
    sentences = tuple(
        Sentence(block, 2 * number, 2 * number + 1, "x")
        for block, count in enumerate(paragraphs)
        for number in range(count)
    )
    blocks = tuple(Block("paragraph", " ".join("x" * count)) for count in paragraphs)
    return Account(Article(None, None, None, None, None, None, blocks, Origin("-", "text", "")), sentences)


def laid(
    left: Account, right: Account, *pairs: tuple[int, int, float], relation: Relation = "reworded"
) -> list[Row]:
    links = tuple(Link((i,), (j,), relation, "sure", (), score) for i, j, score in pairs)
    return list(rows(Comparison(left, right, links, (), ())))


def sides(found: list[Row]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(row.left, row.right) for row in found]


def test_best_counterparts_stand_together_and_the_left_order_leads() -> None:
    found = laid(account(1, 1), account(1, 1), (0, 1, 0.9), (1, 0, 0.5))
    assert sides(found) == [((0,), (1,)), ((1,), (0,))]


def test_what_contradicts_stands_face_to_face_though_another_pair_is_stronger() -> None:
    left, right = account(1), account(1, 1)
    links = (Link((0,), (0,), "reworded", "sure", (), 0.9), Link((0,), (1,), "conflict", "guess", (), 0.4))
    told = Difference("date", "conflict", "sure", Span(0, 0, 1, "x"), Span(1, 0, 1, "x"), "")
    assert sides(list(rows(Comparison(left, right, links, (told,), ())))) == [((), (0,)), ((0,), (1,))]
    added = (links[0], replace(links[1], score=0.0))
    assert sides(list(rows(Comparison(left, right, added, (told,), ())))) == [((0,), (0,)), ((), (1,))]
    quoted = Quotation("altered", None, told.left, told.right)
    assert sides(list(rows(Comparison(left, right, added, (told,), (quoted,))))) == [((), (0,)), ((0,), (1,))]
    rounded = replace(told, verdict="rounding")
    assert sides(list(rows(Comparison(left, right, links, (rounded,), ())))) == [((0,), (0,)), ((), (1,))]


def test_what_quotes_the_same_words_stands_face_to_face_though_another_pair_is_stronger() -> None:
    left, right = account(1), account(1, 1)
    links = (Link((0,), (0,), "reworded", "sure", (), 0.9), Link((0,), (1,), "reworded", "guess", (), 0.4))
    assert sides(list(rows(Comparison(left, right, links, (), ())))) == [((0,), (0,)), ((), (1,))]
    quoted = Quotation("truncated", None, Span(0, 0, 1, "x"), Span(1, 0, 1, "x"))
    assert sides(list(rows(Comparison(left, right, links, (), (quoted,))))) == [((), (0,)), ((0,), (1,))]


def test_sentences_of_one_account_stand_at_their_natural_place() -> None:
    found = laid(account(1, 1), account(1, 1, 1), (0, 0, 0.9), (1, 2, 0.9))
    assert sides(found) == [((0,), (0,)), ((), (1,)), ((1,), (2,))]


def test_where_both_accounts_say_something_of_their_own_the_left_one_leads() -> None:
    found = laid(account(1, 1, 1), account(1, 1, 1), (1, 1, 0.9))
    assert sides(found) == [((0,), ()), ((), (0,)), ((1,), (1,)), ((2,), ()), ((), (2,))]


def test_without_a_link_the_left_account_stands_before_the_right_one() -> None:
    assert sides(laid(account(1, 1), account(2))) == [((0,), ()), ((1,), ()), ((), (0,)), ((), (1,))]


def test_neighbours_that_each_say_a_part_join_the_row_of_their_counterpart() -> None:
    found = laid(account(3), account(1), (0, 0, 0.5), (1, 0, 0.9), (2, 0, 0.4))
    assert sides(found) == [((0, 1, 2), (0,))]
    found = laid(account(1), account(2), (0, 0, 0.5), (0, 1, 0.9))
    assert sides(found) == [((0,), (0, 1))]


def test_a_sentence_of_another_paragraph_does_not_join_and_says_where_its_counterpart_stands() -> None:
    found = laid(account(1, 1), account(1), (0, 0, 0.9), (1, 0, 0.5))
    assert sides(found) == [((0,), (0,)), ((1,), ())]
    assert found[0].elsewhere_left == (1,)
    assert found[1].elsewhere_right == (0,)


def test_a_row_joins_only_what_links_claim() -> None:
    found = laid(account(2), account(2), (0, 0, 0.9), (0, 1, 0.8), (1, 0, 0.7))
    assert sides(found) == [((0, 1), (0,)), ((), (1,))]


def test_only_what_leaves_the_longest_run_in_order_counts_as_moved() -> None:
    found = laid(account(1, 1, 1, 1), account(1, 1, 1, 1), (0, 3, 0.9), (1, 0, 0.9), (2, 1, 0.9), (3, 2, 0.9))
    assert [row.moved for row in found] == [True, False, False, False]


def test_what_follows_a_moved_sentence_stays_with_the_right_account() -> None:
    found = laid(account(1, 1, 1), account(1, 1, 1, 1), (0, 2, 0.9), (1, 0, 0.9), (2, 1, 0.9))
    assert sides(found) == [((0,), (2,)), ((1,), (0,)), ((2,), (1,)), ((), (3,))]


def test_a_row_is_in_conflict_when_one_of_its_links_is() -> None:
    left, right = account(2), account(1)
    links = (Link((0,), (0,), "reworded", "sure", (), 0.9), Link((1,), (0,), "conflict", "sure", (), 0.5))
    assert [row.relation for row in rows(Comparison(left, right, links, (), ()))] == ["conflict"]


def test_a_statement_in_which_a_word_is_another_one_is_not_in_the_same_words() -> None:
    same = Link((0,), (0,), "same", "sure", (), 0.9)
    other = replace(same, wording=((), (Span(0, 0, 1, "x"),)))
    for link, relation in ((same, "same"), (other, "reworded")):
        (row,) = rows(Comparison(account(1), account(1), (link,), (), ()))
        assert row.relation == relation
