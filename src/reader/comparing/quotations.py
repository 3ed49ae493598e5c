"""The quotations of two accounts set against each other: each with the closest one of the other account."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.index import index
from reader.comparing.odds import pairs_of
from reader.comparing.quoting.closest import closest
from reader.comparing.quoting.reported import reports
from reader.comparing.quoting.speakers import differ, may_be_meant, spoken
from reader.comparing.reading import reading
from reader.language.quoting.quotations import Utterance
from reader.model import Account, Link, Quotation, QuotationRelation, Span

FRAGMENT = 0.3
"""Closeness up to which a counterpart is only a fragment, and the rest may be reported in indirect speech."""


def compare_quotations(left: Account, right: Account, links: Sequence[Link]) -> tuple[Quotation, ...]:
    """Each quotation with the closest one of the other account, in the order of the left one."""
    a, b = reading(left).utterances, reading(right).utterances
    together = pairs_of(links)
    pairs = closest(a, b, frozenset(together))
    found = []
    for (i, j), hit in pairs.items():
        is_apart = hit.closeness >= FRAGMENT and _are_apart(left, a[i], right, b[j])
        relation: QuotationRelation = "reattributed" if is_apart else hit.change
        found.append(Quotation(relation, spoken(a[i].speaker, b[j].speaker, relation), a[i].span, b[j].span))
    for side, (own, utterances, other) in enumerate(((left, a, right), (right, b, left))):
        paired = {pair[side] for pair in pairs}
        met = {pair[side] for pair, hit in pairs.items() if hit.closeness >= FRAGMENT}
        beside = index((pair[side], pair[1 - side]) for pair in together)
        thin = {number: u for number, u in enumerate(utterances) if number not in met}
        told = reports(own, thin, other, beside) if thin else {}
        found += [
            _alone(utterance, told.get(number), is_right=bool(side))
            for number, utterance in enumerate(utterances)
            if number in told or number not in paired
        ]
    return tuple(sorted(found, key=_place))


def _are_apart(left: Account, one: Utterance, right: Account, other: Utterance) -> bool:
    """Whether two accounts surely give a quotation to different people."""
    a, b = one.speaker, other.speaker
    if not differ(a, b):
        return False
    return not (may_be_meant(left, one, b) or may_be_meant(right, other, a))


def _alone(utterance: Utterance, report: Span | None, *, is_right: bool) -> Quotation:
    """A quotation of one account that the other one only reports, or leaves out."""
    relation: QuotationRelation = "only_right" if is_right else "only_left"
    spans = (report, utterance.span) if is_right else (utterance.span, report)
    speaker = utterance.speaker.name if utterance.speaker else None
    return Quotation("paraphrased" if report else relation, speaker, *spans)


def _place(quotation: Quotation) -> tuple[int, int, int, int, int]:
    left, right = quotation.left, quotation.right
    one = (left.sentence, left.start) if left else (1 << 30, 0)
    other = (right.sentence, right.start) if right else (1 << 30, 0)
    return (left is None, *one, *other)
