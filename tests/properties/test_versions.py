"""Laws of the comparison of two versions of one text: the sides may be exchanged, and what nobody changed differs in nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import reader
from reader.comparing import compare
from reader.model import Article

SAID = (
    ("Orla Fenwick, the mayor of Sandhaven, opened the fair.", "Orla Fenwick opened the fair of Sandhaven."),
    ("She counted 312 visitors on Friday.", "She counted 340 visitors on Friday."),
    (
        "“We had asked for repairs for years,” said Peter Lund.",
        "“We had asked for repairs,” said Peter Lund.",
    ),
    ("Lund runs the fish market.", "Lund owns the fish market."),
    ("The pier was built in 1931 and cost $14 million.", "The pier was built in 1932 and cost $14 million."),
    ("Nobody was hurt when it fell.", "Two men were hurt when it fell."),
    ("“It was a cold night,” Fenwick said.", "“It was a cold night,” Lund said."),
    ("The council will vote in May.", "The council may vote in May."),
    ("A storm caused the collapse.", "Rust caused the collapse."),
    ("Schools stay closed until Monday.", "Schools were not closed."),
)
FILLER = tuple(f"Stall {word} sold pots." for word in "oak ash elm yew fir may fig box bay sea reed".split())
EDITS = st.lists(st.sampled_from((*["kept"] * 6, "edited", "left out", "added")), min_size=10, max_size=10)


def versions(edits: list[str]) -> tuple[Article, Article]:
    """Two versions of a text whose statements stand between two that nobody changed."""
    old, new = [FILLER[0]], [FILLER[0]]
    for (text, other), edit, between in zip(SAID, edits, FILLER[1:], strict=True):
        old += [] if edit == "added" else [text]
        new += [] if edit == "left out" else [other if edit == "edited" else text]
        old.append(between)
        new.append(between)
    left, right = (reader.parse("\n\n".join(blocks), name="a.txt", clean=False) for blocks in (old, new))
    return left, right


@settings(max_examples=60)
@given(EDITS)
def test_versions_differ_alike_from_both_sides(edits: list[str]) -> None:
    left, right = versions(edits)
    forth, back = compare(left, right), compare(right, left)
    assert {(d.kind, d.left, d.right) for d in forth.differences} == {
        (d.kind, d.right, d.left) for d in back.differences
    }
    assert {(a.left, a.right) for a in forth.agreements} == {(a.right, a.left) for a in back.agreements}


@settings(max_examples=60)
@given(EDITS)
def test_what_stands_in_both_versions_contradicts_nothing(edits: list[str]) -> None:
    found = compare(*versions(edits))
    ours, theirs = ([s.text for s in account.sentences] for account in (found.left, found.right))
    for difference in found.differences:
        assert ours[difference.left.sentence] not in theirs
        assert theirs[difference.right.sentence] not in ours
