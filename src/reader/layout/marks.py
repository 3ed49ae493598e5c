"""What is marked in the text of a comparison."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

from reader.language.extents import part, pieces
from reader.layout.discrepancies import Discrepancy, Group, departs, discrepancies, is_shown
from reader.layout.sides import SIDES, Side, account_of
from reader.model import Comparison, Difference, Link, Span

Style: TypeAlias = Literal["conflict", "rounding", "quotation", "cut", "wording"]
Marks: TypeAlias = dict[int, tuple["Mark", ...]]  # of each sentence

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MOST_WORDING = 0.3  # share of a sentence; where more is worded differently, marking it says nothing
_LONG = 80  # characters from which a quotation is long
_MOST_CUT = 0.6  # share of a long one
_LONGEST = 600  # words of a quotation that are compared one by one


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a sentence."""

    start: int  # into the sentence's text
    end: int
    style: Style


def marks(comparison: Comparison, shown: frozenset[Group]) -> tuple[Marks, Marks]:
    """The marks of the left and of the right account, weak ones first, so that later ones lie on top."""
    found: dict[Side, dict[int, list[Mark]]] = {"left": {}, "right": {}}

    def mark(side: Side, span: Span | None, style: Style) -> None:
        for sentence, start, end in pieces(account_of(comparison, side), span) if span else ():
            found[side].setdefault(sentence, []).append(Mark(start, end, style))

    for link in comparison.links if "wording" in shown else ():
        if _share(comparison, link) <= _MOST_WORDING:
            for side, spans in zip(SIDES, link.wording, strict=True):
                for span in spans:
                    mark(side, span, "wording")
    for quotation in filter(departs, comparison.quotations):
        if is_shown(quotation, shown):
            mark("left", quotation.left, "quotation")
            mark("right", quotation.right, "quotation")
    for each in discrepancies(comparison):
        for side, span, parts in cuts(each) if is_shown(each.what, shown) else ():
            for start, end in _worth_marking(span.text, parts):
                for piece in part(account_of(comparison, side), span, start, end):
                    mark(side, piece, "cut")
    for difference in comparison.differences:
        if is_shown(difference, shown):
            mark("left", difference.left, difference.verdict)
            mark("right", difference.right, difference.verdict)
    left, right = ({number: _without_weak(each) for number, each in found[side].items()} for side in SIDES)
    return left, right


def _share(comparison: Comparison, link: Link) -> float:
    """The larger share of one side's text that has no counterpart on the other."""
    shares = []
    for side, spans in zip(SIDES, link.wording, strict=True):
        sentences = account_of(comparison, side).sentences
        size = sum(len(sentences[number].text) for number in (link.left if side == "left" else link.right))
        shares.append(sum(span.end - span.start for span in spans) / max(size, 1))
    return max(shares)


def cuts(found: Discrepancy) -> Iterator[tuple[Side, Span, tuple[tuple[int, int], ...]]]:
    """The stretches of a clipped or spliced quotation that the other account gives in none of its pieces."""
    if isinstance(found.what, Difference) or found.what.relation not in ("truncated", "spliced"):
        return
    sides = zip(SIDES, (found.left, found.right), (found.right, found.left), strict=True)
    for side, own, others in sides:
        other = " ".join(span.text for span in others)
        for span in own:
            yield side, span, missing(span.text, other)


def _worth_marking(text: str, parts: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """The parts, unless they are most of a long quotation: then what the other account kept is the exception."""
    size = sum(end - start for start, end in parts)
    return () if len(text) > _LONG and size > _MOST_CUT * len(text) else parts


def missing(text: str, other: str) -> tuple[tuple[int, int], ...]:
    """The stretches of whole words of ``text`` that ``other`` leaves out; none when the texts are very long."""
    here = list(_WORD.finditer(text))
    there = [word.lower().replace("’", "'") for word in _WORD.findall(other)]
    if len(here) > _LONGEST or len(there) > _LONGEST:
        return ()
    words = [word[0].lower().replace("’", "'") for word in here]
    matcher = SequenceMatcher(None, words, there, autojunk=False)
    return tuple(
        (here[i].start(), here[k - 1].end())
        for operation, i, k, _, _ in matcher.get_opcodes()
        if operation == "delete"
    )


def _without_weak(found: list[Mark]) -> tuple[Mark, ...]:
    """The marks without those of wording that touch a stronger one."""
    strong = [mark for mark in found if mark.style != "wording"]
    return tuple(
        mark
        for mark in found
        if mark.style != "wording" or not any(mark.start < s.end and s.start < mark.end for s in strong)
    )
