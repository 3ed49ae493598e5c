"""Stories: facts and statements across several accounts."""

from __future__ import annotations

import pytest
from tests.comparing.pairing import told

import reader
from reader.comparing.accounts import account
from reader.comparing.stories.combine import combine
from reader.model import (
    Account,
    Agreement,
    Article,
    Cancel,
    Comparison,
    Difference,
    DifferenceKind,
    Link,
    Quotation,
    Relation,
    Span,
    StoryRow,
    never,
)

OPENED = [
    "The bridge over the Lenn opened in May 2019.",
    "Traffic has used the Lenn bridge since May 2019.",
    "The Lenn bridge was opened in June 2021.",
]


def span(side: Account, sentence: int, text: str) -> Span:
    start = side.sentences[sentence].text.index(text)
    return Span(sentence, start, start + len(text), text)


def link(i: int, j: int, relation: Relation = "reworded", score: float = 0.5) -> Link:
    return Link((i,), (j,), relation, "likely", (), score)


def pair(
    left: Account,
    right: Account,
    *links: Link,
    unlike: tuple[tuple[str, str], ...] = (),
    alike: tuple[tuple[str, str], ...] = (),
    kind: DifferenceKind = "date",
) -> Comparison:
    return Comparison(
        left,
        right,
        links,
        tuple(
            Difference(kind, "conflict", "sure", span(left, 0, a), span(right, 0, b), "Lenn bridge · opened")
            for a, b in unlike
        ),
        (),
        tuple(
            Agreement(kind, "same", span(left, 0, a), span(right, 0, b), "Lenn bridge · opened")
            for a, b in alike
        ),
    )


def bridge() -> tuple[list[Account], list[tuple[int, int, Comparison]]]:
    a, b, c = (told(text) for text in OPENED)
    return [a, b, c], [
        (0, 1, pair(a, b, link(0, 0), alike=(("May 2019", "May 2019"),))),
        (0, 2, pair(a, c, link(0, 0, "conflict"), unlike=(("May 2019", "June 2021"),))),
        (1, 2, pair(b, c, link(0, 0, "conflict"), unlike=(("May 2019", "June 2021"),))),
    ]


def test_a_fact_stands_in_one_row_and_the_odd_one_out_is_marked_and_counted() -> None:
    accounts, pairs = bridge()
    row = combine(accounts, pairs).rows[0]
    assert [(cell.value, cell.departs) for cell in row.cells if cell] == [
        ("May 2019", False),
        ("May 2019", False),
        ("June 2021", True),
    ]
    assert row.kind == "date"
    assert row.note == "2 say May 2019, this one June 2021"


def test_where_one_stands_against_one_both_depart() -> None:
    accounts, pairs = bridge()
    row = combine([accounts[0], accounts[2]], [(0, 1, pairs[1][2])]).rows[0]
    assert [cell.departs for cell in row.cells if cell] == [True, True]
    assert row.note == "one says May 2019, another June 2021"


def test_each_camp_is_counted_with_a_verb_of_its_own() -> None:
    a, b, c, d = (told(text) for text in (OPENED[0], OPENED[0], OPENED[2], OPENED[2]))
    may, june = (("May 2019", "May 2019"),), (("June 2021", "June 2021"),)
    apart = (("May 2019", "June 2021"),)
    pairs = [(0, 1, pair(a, b, link(0, 0), alike=may)), (2, 3, pair(c, d, link(0, 0), alike=june))]
    pairs += [
        (n, m, pair(left, right, link(0, 0, "conflict"), unlike=apart))
        for n, left in enumerate((a, b))
        for m, right in enumerate((c, d), 2)
    ]
    assert combine([a, b, c, d], pairs).rows[0].note == "2 say May 2019, 2 say June 2021"


BUILDERS = ["Moor runs the yard.", "Moor is the head of the yard.", "Moor is a welder."]


def told_of_moor(*unlike: tuple[int, int], kind: DifferenceKind = "role") -> StoryRow:
    words = ["runs the yard", "head of the yard", "a welder"]
    accounts = [told(text) for text in BUILDERS]
    pairs = []
    for n, m in ((0, 1), (0, 2), (1, 2)):
        apart = ((words[n], words[m]),) if (n, m) in unlike else ()
        pairs.append((n, m, pair(accounts[n], accounts[m], link(0, 0), unlike=apart, kind=kind)))
    return combine(accounts, pairs).rows[0]


def test_who_contradicts_the_same_account_and_not_one_another_stand_together() -> None:
    row = told_of_moor((0, 2), (1, 2))
    assert [cell.departs for cell in row.cells if cell] == [False, False, True]
    assert row.note == "2 say runs the yard or head of the yard, this one a welder"


def test_quoted_words_are_never_the_same_in_other_words() -> None:
    row = told_of_moor((0, 2), (1, 2), kind="quote")
    assert [cell.departs for cell in row.cells if cell] == [True, True, True]


def test_a_value_told_with_a_word_more_is_the_same_value() -> None:
    texts = ["Moor met her in Skall.", "Moor met her in Orrin.", "It was in Skall that he met her."]
    a, b, c = (told(text) for text in texts)
    pairs = [
        (0, 1, pair(a, b, link(0, 0), unlike=(("in Skall", "in Orrin"),), kind="place")),
        (1, 2, pair(b, c, link(0, 0), unlike=(("Orrin", "in Skall"),), kind="place")),
    ]
    rows = [row for row in combine([a, b, c], pairs).rows if row.kind == "place"]
    assert [[cell and cell.value for cell in row.cells] for row in rows] == [
        ["in Skall", "in Orrin", "in Skall"]
    ]


def test_a_value_of_which_each_comparison_takes_other_words_is_one() -> None:
    a, b, c = (told(text) for text in (OPENED[0], OPENED[1], OPENED[2]))
    pairs = [
        (0, 2, pair(a, c, link(0, 0, "conflict"), unlike=(("May 2019", "opened in June 2021"),))),
        (1, 2, pair(b, c, link(0, 0, "conflict"), unlike=(("May", "opened"),))),
    ]
    (row,) = (row for row in combine([a, b, c], pairs).rows if row.kind == "date")
    assert [cell.value for cell in row.cells if cell] == ["May 2019", "May", "opened in June 2021"]


def test_where_each_contradicts_each_all_depart() -> None:
    row = told_of_moor((0, 1), (0, 2), (1, 2))
    assert [cell.departs for cell in row.cells if cell] == [True, True, True]
    assert row.note == "one says runs the yard, another head of the yard, another a welder"


def test_an_account_that_is_silent_has_no_cell() -> None:
    a, b, c = (told(text) for text in (*OPENED[:2], "Nothing else happened."))
    story = combine([a, b, c], [(0, 1, pair(a, b, link(0, 0), alike=(("May 2019", "May 2019"),)))])
    assert [cell is None for cell in story.rows[0].cells] == [False, False, True]
    assert story.alone == ((), (), (0,))
    assert story.rows[-1].note == "only C does not say this"


def test_a_statement_is_a_cluster_of_linked_sentences() -> None:
    accounts, pairs = bridge()
    statements = [row for row in combine(accounts, pairs).rows if row.kind == "statement"]
    assert len(statements) == 1
    assert [cell.value for cell in statements[0].cells if cell] == OPENED
    assert [cell.departs for cell in statements[0].cells if cell] == [False, False, True]


def test_a_loose_link_does_not_run_two_statements_together() -> None:
    a = b = told("The bridge opened in May.", "The ferry sank in June.")
    links = (link(0, 0, score=0.9), link(1, 1, score=0.9), link(0, 1, score=0.1))
    statements = combine([a, b], [(0, 1, Comparison(a, b, links, (), ()))]).rows
    assert [[cell.span.sentence for cell in row.cells if cell] for row in statements] == [[0, 0], [1, 1]]


def test_voices_count_quoted_words_and_join_a_surname_to_its_full_name() -> None:
    a, b = told("“We are late,” said Ann Moor."), told("Moor said: “We are late.”")
    quoted = Quotation("identical", "Ann Moor", span(a, 0, "We are late,"), span(b, 0, "We are late."))
    alone = Quotation("only_right", "Moor", None, span(b, 0, "late."))
    (voice,) = combine([a, b], [(0, 1, Comparison(a, b, (), (), (quoted, alone)))]).voices
    assert (voice.speaker, voice.words) == ("Ann Moor", (3, 4))


def test_a_story_brings_every_pair_and_takes_a_comparer() -> None:
    articles = [told(text).article for text in OPENED]
    seen: list[tuple[Article, Article]] = []

    def comparer(left: Article, right: Article, *, cancelled: Cancel = never) -> Comparison:
        assert not cancelled()
        seen.append((left, right))
        return Comparison(account(left), account(right), (), (), ())

    story = reader.story(articles, comparer=comparer)
    assert [(i, j) for i, j, _ in story.comparisons] == [(0, 1), (0, 2), (1, 2)]
    assert len(seen) == 3


@pytest.mark.parametrize("number", [0, 2, 9])
def test_fewer_or_more_accounts_than_a_story_takes_are_refused(number: int) -> None:
    with pytest.raises(reader.ReaderError, match=f"3 to 8 accounts, not {number}"):
        reader.story([told(OPENED[0]).article] * number)


def test_a_row_in_which_somebody_only_tells_less_is_not_told_alike() -> None:
    a, b, _ = (told(text) for text in OPENED)
    rounded = Difference("role", "rounding", "guess", span(a, 0, "opened"), span(b, 0, "used"))
    vague = Agreement("date", "less precise", span(a, 0, "May 2019"), span(b, 0, "May 2019"))
    same = Agreement("name", "same", span(a, 0, "Lenn"), span(b, 0, "Lenn"))
    compared = Comparison(a, b, (link(0, 0),), (rounded,), (), (same, vague))
    rows = [row for row in combine([a, b], [(0, 1, compared)]).rows if row.kind != "statement"]
    assert [(row.kind, row.exact) for row in rows] == [("role", False), ("date", False), ("name", True)]
    assert not any(cell and cell.departs for row in rows for cell in row.cells)


def test_a_row_of_what_a_person_is_holds_what_every_account_says() -> None:
    texts = (
        "Ann Moor, founder of Lenn Bridges, resigned in May after a long dispute.",
        "The resignation of Ann Moor, former head of Lenn Bridges, came in May.",
        "The weather was fine when Ann Moor, an engineer, was seen in the hills.",
    )
    accounts = [told(text) for text in texts]
    left, right = (
        span(accounts[0], 0, "founder of Lenn Bridges"),
        span(accounts[1], 0, "former head of Lenn Bridges"),
    )
    less = Difference("role", "rounding", "guess", left, right, "Ann Moor")
    compared = Comparison(accounts[0], accounts[1], (link(0, 0),), (less,), ())
    row = combine(accounts, [(0, 1, compared)]).rows[0]
    assert [cell.value if cell else None for cell in row.cells] == [
        "founder of Lenn Bridges",
        "former head of Lenn Bridges",
        "an engineer",
    ]
