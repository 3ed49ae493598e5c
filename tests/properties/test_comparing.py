"""Laws of sentences, tokens, word alignment, sentence alignment and whole comparisons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.comparing import compare
from reader.comparing.alignment.features import longest_run
from reader.comparing.consistency import contradictions
from reader.comparing.words import aligned
from reader.language.sentences import spans
from reader.language.tokens import tokens
from reader.layout.rows import rows
from reader.model import Article, Comparison

STATEMENTS = (
    "The old pier of Sandhaven collapsed on Tuesday, killing two fishermen.",
    "Two men died when Sandhaven's pier fell into the sea on Tuesday.",
    "Orla Fenwick, the mayor, blamed the storm.",
    "“We had asked for repairs for years,” said Peter Lund.",
    "Peter Lund was bitter: “We had asked for repairs.”",
    "It was built in 1931 and cost $14 million.",
    "It dated from 1932 and had cost about 14 million dollars.",
    "Nobody knows why.",
    "Nobody knows why.",
    "Schools stay closed until Friday, the mayor said.",
)
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(".!?…\"“”'’ \u00a0。「」-0aA"),
    max_size=80,
)
WORDS = st.lists(
    st.sampled_from("the pier fell fall 12 . , mayor's Lund resigned quit of".split()), max_size=14
)


def article(paragraphs: list[str]) -> Article:
    return reader.parse("\n\n".join(paragraphs), name="account.txt", clean=False)


ACCOUNTS = st.lists(st.sampled_from(STATEMENTS), max_size=8).map(article)


@given(TEXT)
def test_sentences_stand_in_order_and_hold_all_but_blanks(text: str) -> None:
    found = spans(text)
    assert all(start < end for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    outside = "".join(text[a:b] for a, b in pairwise([0, *(x for span in found for x in span), len(text)]))
    inside = "".join(text[a:b] for a, b in found)
    assert len(outside) == len(text)
    assert "".join(inside.split()) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() for a, b in found)


@given(TEXT)
def test_tokens_slice_to_their_text_and_leave_out_only_blanks(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join(token.text for token in found) == "".join(text.split())


@given(WORDS, WORDS)
def test_words_are_aligned_alike_from_both_sides(left: list[str], right: list[str]) -> None:
    one, other = tokens(" ".join(left)), tokens(" ".join(right))
    found = aligned(one, other)
    assert all(0 <= i < len(one) and 0 <= j < len(other) for i, j in found)
    assert {*found} == {(i, j) for j, i in aligned(other, one)}


@given(WORDS, WORDS)
def test_the_longest_run_is_that_of_the_slow_way(left: list[str], right: list[str]) -> None:
    runs = [
        (length, -start)
        for start in range(len(left))
        for length in range(1, len(left) - start + 1)
        if any(left[start : start + length] == right[at : at + length] for at in range(len(right)))
    ]
    start, length = longest_run(left, right)
    assert length == max(runs, default=(0, 0))[0]
    assert not length or any(
        left[start : start + length] == right[at : at + length] for at in range(len(right))
    )


@settings(max_examples=40)
@given(ACCOUNTS)
def test_an_account_does_not_differ_from_itself(one: Article) -> None:
    found = compare(one, one)
    assert found.differences == ()
    assert {link.relation for link in found.links} <= {"same"}
    assert {i for link in found.links for i in link.left} == set(range(len(found.left.sentences)))


@settings(max_examples=60)
@given(ACCOUNTS, ACCOUNTS)
def test_a_comparison_mirrors_the_one_from_the_other_side(left: Article, right: Article) -> None:
    forth, back = compare(left, right), compare(right, left)
    assert _links(forth) == {(b, a, *rest) for a, b, *rest in _links(back)}
    assert {(d.kind, d.verdict, d.left, d.right) for d in forth.differences} == {
        (d.kind, d.verdict, d.right, d.left) for d in back.differences
    }


def _links(comparison: Comparison) -> set[tuple[tuple[int, ...], tuple[int, ...], str, str]]:
    return {(link.left, link.right, link.relation, link.certainty) for link in comparison.links}


@settings(max_examples=60)
@given(ACCOUNTS, ACCOUNTS)
def test_every_span_slices_to_its_own_text(left: Article, right: Article) -> None:
    found = compare(left, right)
    for account, side in ((found.left, 0), (found.right, 1)):
        for sentence in account.sentences:
            assert account.article.blocks[sentence.block].text[sentence.start : sentence.end] == sentence.text
        spans_of = [span for link in found.links for span in link.wording[side]]
        spans_of += [(d.left, d.right)[side] for d in found.differences]
        for span in spans_of:
            if span.end_sentence in (None, span.sentence):
                assert account.sentences[span.sentence].text[span.start : span.end] == span.text


@settings(max_examples=60)
@given(ACCOUNTS, ACCOUNTS)
def test_every_sentence_stands_in_one_row_and_rows_pair_only_what_is_linked(
    left: Article, right: Article
) -> None:
    found = compare(left, right)
    laid = rows(found)
    assert sorted(i for row in laid for i in row.left) == list(range(len(found.left.sentences)))
    assert sorted(j for row in laid for j in row.right) == list(range(len(found.right.sentences)))
    linked = {(i, j) for link in found.links for i in link.left for j in link.right}
    for row in laid:
        assert not (row.left and row.right) or any((i, j) in linked for i in row.left for j in row.right)


def test_the_hash_seed_changes_nothing() -> None:
    program = (
        "import json, reader\n"
        f"texts = {STATEMENTS!r}\n"
        "a, b = (reader.parse('\\n\\n'.join(t), name='a.txt', clean=False) for t in (texts[::2], texts[1::2]))\n"
        "print(json.dumps(reader.compare(a, b).to_dict()))"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "77")
    ]
    assert json.loads(said[0])["links"]
    assert said[0] == said[1] == said[2]


SAMPLES = tuple(
    line.split()
    for path in sorted((Path(__file__).parents[2] / "seeds").iterdir())
    for line in path.read_text("utf-8").splitlines()
    if line.strip()
) + tuple(
    text.split()
    for text in (
        "The inquiry, led by Orla Fenwick, who led",
        "Ada Brandt was cleared of taking the money",
        "They are safe, Col. We heard, who had waited",
        "’s brother Peter Lund, whom they named",
        "The blame for the fire lies with",
        "No jobs at risk",
        "what it did not have, at any point in three years, was a licence",
    )
)


@st.composite
def cuts(draw: st.DrawFn) -> str:
    """A stretch of words from anywhere in a text, as headings, captions and broken copies are."""
    words = draw(st.sampled_from(SAMPLES))
    first = draw(st.integers(0, len(words) - 1))
    return " ".join(words[first : draw(st.integers(first + 1, len(words)))])


@given(st.lists(cuts(), min_size=1, max_size=5), st.lists(cuts(), min_size=1, max_size=5))
@settings(max_examples=150, deadline=None)
def test_sentences_cut_off_anywhere_are_compared(left: list[str], right: list[str]) -> None:
    one, other = (
        reader.parse("\n\n".join(texts), name="account.txt", clean=False) for texts in (left, right)
    )
    found = compare(one, other)
    assert found.to_dict()["schema"]
    assert all(d.left.text and d.right.text for d in (*found.differences, *contradictions(one)))
