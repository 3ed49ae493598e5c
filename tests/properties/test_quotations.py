"""Laws of quotations and claims."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.comparing.accounts import account
from reader.comparing.align import Alignment
from reader.comparing.claims import differences
from reader.comparing.quotations import compare_quotations
from reader.comparing.quoting.altered import changed_wording
from reader.comparing.quoting.pairs import counterparts
from reader.comparing.reading import reading
from reader.language.quotation_marks import marked
from reader.model import Account, Difference, Link, Quotation, Span

PHRASES = (
    "We lost the crane",
    "Nobody was hurt at all",
    "the dam was old and tired",
    "a total mess",
    "rotten",
    "It fell at noon. We ran.",
)
MARKS = (("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"))
FRAMES = (
    "{0}{2},{1} said Orla Fenwick.",
    "Peter Lund called it {0}{2}{1}.",
    "{0}{2},{1} she said. {0}It was late.{1}",
    "Orla Fenwick, the mayor, said: {0}{2}.{1}",
    "The pier did not fall because of {2}.",
    "A {0}{2}{1} was sold by City Clerk Peter Lund.",
    "{0}{2}",
)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    first, last = draw(st.sampled_from(MARKS))
    return draw(st.sampled_from(FRAMES)).format(first, last, draw(st.sampled_from(PHRASES)))


blocks = st.lists(sentences(), min_size=1, max_size=5)


def told(texts: list[str]) -> Account:
    return account(reader.parse("\n\n".join(texts), name="account.txt", clean=False))


def slices(of: Account, span: Span) -> bool:
    last = span.sentence if span.end_sentence is None else span.end_sentence
    texts = [of.sentences[k].text for k in range(span.sentence, last + 1)]
    texts[-1] = texts[-1][: span.end]
    texts[0] = texts[0][span.start :]
    return " ".join(texts) == span.text


def all_linked(left: Account, right: Account) -> Alignment:
    pairs = list(product(range(len(left.sentences)), range(len(right.sentences))))
    links = tuple(Link((i,), (j,), "reworded", "likely", ()) for i, j in pairs)
    return Alignment(left, right, links, dict.fromkeys(pairs, 0.9))


def quoted(left: Account, right: Account) -> tuple[Quotation, ...]:
    return compare_quotations(counterparts(all_linked(left, right)))


def differing(left: Account, right: Account) -> tuple[Difference, ...]:
    together = all_linked(left, right)
    return *differences(together), *changed_wording(counterparts(together))


@given(st.text(alphabet="ab .,!?\n's“”‘’\"'«»„「」-", max_size=80))
def test_marks_never_overlap_and_always_slice(text: str) -> None:
    end = 0
    for found in marked(text):
        assert end <= found.start < found.end <= len(text)
        assert not text[found.start].isspace() and not text[found.end - 1].isspace()
        end = found.end


@given(blocks)
def test_quotations_and_their_parts_slice_to_their_words(texts: list[str]) -> None:
    of = told(texts)
    for utterance in reading(of).utterances:
        assert slices(of, utterance.span)
        assert all(slices(of, part) for part in utterance.parts)


@given(blocks, blocks)
@settings(max_examples=60)
def test_the_comparison_of_quotations_mirrors_itself(left: list[str], right: list[str]) -> None:
    a, b = told(left), told(right)
    mirror = {"only_left": "only_right", "only_right": "only_left"}
    forth = {(q.relation, q.left, q.right) for q in quoted(a, b)}
    back = {(mirror.get(q.relation, q.relation), q.right, q.left) for q in quoted(b, a)}
    assert forth == back


@given(blocks)
def test_every_quotation_has_its_twin_in_the_same_account(texts: list[str]) -> None:
    of = told(texts)
    found = quoted(of, of)
    assert {q.left for q in found if q.relation == "identical"} == {u.span for u in reading(of).utterances}


@given(blocks, blocks)
@settings(max_examples=60)
def test_the_comparison_of_claims_mirrors_itself(left: list[str], right: list[str]) -> None:
    a, b = told(left), told(right)
    forth = {(d.kind, d.verdict, d.left, d.right) for d in differing(a, b)}
    back = {(d.kind, d.verdict, d.right, d.left) for d in differing(b, a)}
    assert forth == back


@given(blocks)
def test_no_span_leaves_the_account(texts: list[str]) -> None:
    of = told(texts)
    for found in differing(of, of):
        assert slices(of, found.left) and slices(of, found.right)


@given(
    st.lists(
        st.text(alphabet="AaBb .,:!?-'’“”\"‘&1éß中\u00a0", min_size=1, max_size=60).filter(str.strip),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_can_be_read(texts: list[str]) -> None:
    of = told(texts)
    found = reading(of)
    assert len(found.mentions) == len(of.sentences)
    for sentence, row in zip(of.sentences, found.mentions, strict=True):
        ends = [0, *(m.end for m in row)]
        assert all(end <= m.start < m.end <= len(sentence.text) for end, m in zip(ends, row, strict=False))
