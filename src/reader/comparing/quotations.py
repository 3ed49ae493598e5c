"""The quotations of two accounts set against each other: each with the closest one of the other account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.comparing.index import index
from reader.comparing.odds import pairs_of
from reader.comparing.quoting.closest import OWN_WORDS, closest
from reader.comparing.quoting.reported import Reports, said
from reader.comparing.quoting.speakers import described_apart, differ, spoken
from reader.comparing.quoting.wording import SameWords
from reader.comparing.reading import reading
from reader.language.extents import sentences_of
from reader.language.quoting.quotations import Utterance
from reader.language.quoting.speakers import Speaker
from reader.model import Account, Link, Quotation, QuotationRelation, Span

FRAGMENT = 0.3
"""Closeness up to which a counterpart is only a fragment, and the rest may be reported in indirect speech."""


def compare_quotations(left: Account, right: Account, links: Sequence[Link]) -> tuple[Quotation, ...]:
    """Each quotation with the closest one of the other account, in the order of the left one."""
    a, b = reading(left).utterances, reading(right).utterances
    together = frozenset(pairs_of(links))
    pairs = closest(a, b, together)
    apart = frozenset((i, j) for i, j in pairs if described_apart(left, a[i].speaker, right, b[j].speaker))
    found = [_both(a[i], b[j], hit, (i, j) in apart) for (i, j), hit in pairs.items()]
    back = frozenset((j, i) for i, j in together)
    for side, (own, said_here, other, beside) in enumerate(
        ((left, a, right, together), (right, b, left, back))
    ):
        paired = {pair[side] for pair in pairs}
        told = _told(own, said_here, other, beside, _thin(len(said_here), side, pairs))
        found += [
            _alone(utterance, report, is_right=bool(side))
            for number, (utterance, report) in enumerate(zip(said_here, told, strict=True))
            if report is not None or number not in paired
        ]
    return tuple(sorted(found, key=_place))


def _alone(utterance: Utterance, report: Span | None, *, is_right: bool) -> Quotation:
    """A quotation of one account that the other one only reports, or leaves out."""
    relation: QuotationRelation = "only_right" if is_right else "only_left"
    spans = (report, utterance.span) if is_right else (utterance.span, report)
    return Quotation("paraphrased" if report else relation, _name(utterance.speaker), *spans)


def _told(
    account: Account,
    utterances: Sequence[Utterance],
    other: Account,
    together: frozenset[tuple[int, int]],
    thin: set[int],
) -> list[Span | None]:
    """For each quotation where the other account reports it, when it has no real counterpart there."""
    if not thin:
        return [None] * len(utterances)
    quoted = {number: said(account, utterances[number]) for number in sorted(thin)}
    reports = Reports(other, quoted.values())
    beside = index(together)
    found: list[Span | None] = [None] * len(utterances)
    for number, stems in quoted.items():
        near = frozenset(t for s in sentences_of(utterances[number].span) for t in beside.get(s, ()))
        found[number] = reports.of(stems, near)
    return found


def _thin(size: int, side: int, pairs: Mapping[tuple[int, int], SameWords]) -> set[int]:
    """The quotations all of whose counterparts are mere fragments of them, or that have none."""
    return set(range(size)) - {pair[side] for pair, hit in pairs.items() if hit.closeness >= FRAGMENT}


def _place(quotation: Quotation) -> tuple[int, int, int, int, int]:
    left, right = quotation.left, quotation.right
    one = (left.sentence, left.start) if left else (1 << 30, 0)
    other = (right.sentence, right.start) if right else (1 << 30, 0)
    return (left is None, *one, *other)


def _both(a: Utterance, b: Utterance, hit: SameWords, apart: bool) -> Quotation:
    relation: QuotationRelation = hit.change
    if hit.shared >= OWN_WORDS and hit.closeness >= FRAGMENT and (apart or differ(a.speaker, b.speaker)):
        relation = "reattributed"
    return Quotation(relation, spoken(a.speaker, b.speaker, relation), a.span, b.span)


def _name(speaker: Speaker | None) -> str | None:
    return speaker.name if speaker else None
